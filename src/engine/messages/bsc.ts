/** Sentences about balanced scorecards. */
export const bscMessages = {} as const;
