/** What the pane says about the result, in English. */
export const result = {} as const;
