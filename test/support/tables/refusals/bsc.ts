import type { Refusal } from './refusal';

export const bscRefusals: readonly Refusal[] = [];
