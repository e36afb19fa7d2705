/** What the pane says about writing a scorecard, in English. */
export const scorecard = {} as const;
