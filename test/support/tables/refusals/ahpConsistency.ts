import type { Refusal } from './refusal';

export const ahpConsistencyRefusals: readonly Refusal[] = [];
