/** What the pane says about the result, in English. */
export const result = {
  resultEmpty: 'No scorecard has been written yet.',
  notScored: 'Not scored',
  noWeight: 'no weight',
} as const;
