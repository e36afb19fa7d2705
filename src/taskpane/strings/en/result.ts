/** What the pane says about the result, in English. */
export const result = {
  notScored: 'Not scored',
  noWeight: 'no weight',
} as const;
