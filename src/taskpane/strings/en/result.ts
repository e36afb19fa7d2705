/** What the pane says about the result, in English. */
export const result = {
  resultEmpty: 'Write a scorecard first: its total, what would help most, and what-if appear here.',
  noWeight: 'no weight',
  noTotal: 'No total yet: some KPIs cannot be scored.',
  verdictGreen: '{light}, {margin} above the border to yellow',
  verdictBelow: '{light}, {distance} below {next}',
  kpiCounts: 'KPIs by light',
  countNone: '{count} without data',
  kpiScores: 'Score and light of each KPI',
  level: 'Level',
  index: 'Index',
  light: 'Light',
} as const;
