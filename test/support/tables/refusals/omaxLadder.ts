import type { Refusal } from './refusal';

export const omaxLadderRefusals: readonly Refusal[] = [];
