/** Sentences about what makes a result doubtful. `change` words stand for "the colour changes" where it does. */
export const fragilityMessages = {} as const;
