import type { Refusal } from './refusal';

export const ckpValuesRefusals: readonly Refusal[] = [];
