/** Whether pictures of every view in every look are kept, for people to look at: they double the time of some tests. */
export const KEEPS_ALL_PICTURES = process.env['ALL_PICTURES'] !== undefined;

/** Whole journeys are looked at in the language of the longer words; every state in both languages is the gallery's. */
export const LOOKED_AT: readonly ('en' | 'id')[] = KEEPS_ALL_PICTURES ? ['en', 'id'] : ['id'];
