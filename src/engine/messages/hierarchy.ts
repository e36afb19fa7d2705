/** Sentences about hierarchies listed as item and parent. */
export const hierarchyMessages = {} as const;
