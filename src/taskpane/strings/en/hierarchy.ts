/** What the pane says about the hierarchy, in English. */
export const hierarchy = {} as const;
