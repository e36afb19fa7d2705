/** What people type for "official": leadership counts for officials only. */
export const YES = ['yes', 'ya', 'y'] as const;
export const NO = ['no', 'tidak', 't', 'n'] as const;

const includes = (words: readonly string[], typed: string): boolean => words.includes(typed.trim().toLowerCase());

export const isYes = (typed: string): boolean => includes(YES, typed);

/** Neither blank, nor yes or no. */
export function isUnclear(typed: string): boolean {
  return typed.trim() !== '' && !includes(YES, typed) && !includes(NO, typed);
}
