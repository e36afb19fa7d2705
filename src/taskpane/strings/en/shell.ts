/** What the pane says about the frame of the pane, in English. */
export const shell = {} as const;
