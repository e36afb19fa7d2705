import type { Refusal } from './refusal';

export const ahpGroupsRefusals: readonly Refusal[] = [];
