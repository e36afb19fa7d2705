/** What the pane says about judging, in English. */
export const judgments = {} as const;
