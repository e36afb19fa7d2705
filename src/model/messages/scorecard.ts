/** Sentences about KPI tables and scorecards. */
export const scorecardMessages = {} as const;
