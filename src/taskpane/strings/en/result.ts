/** What the pane says about the result, in English. */
export const result = {
  resultEmpty: 'No scorecard has been written yet.',
  noWeight: 'no weight',
} as const;
