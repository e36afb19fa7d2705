/** Whether pictures of every view in every look are kept, for people to look at: they double the time of some tests. */
export const KEEPS_ALL_PICTURES = process.env['ALL_PICTURES'] !== undefined;
