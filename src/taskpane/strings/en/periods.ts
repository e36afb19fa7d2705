/** What the pane says of periods, in English. */
export const periods = {
  periods: 'Periods',
  periodsText: 'Targets and realizations month by month or quarter by quarter, made one value for this scorecard.',
  periodsOpen: 'Open periods',
  periodsHow:
    'A sheet to type into, period by period. It makes a KPI table with one target and one realization of each KPI, over the periods that have a realization.',
  grain: 'Periods',
  grainMonth: 'Months',
  grainQuarter: 'Quarters',
  grainSemester: 'Semesters',
  grainYear: 'Years',
  firstYear: 'First year',
  periodCount: 'Number of periods',
  periodSpan: '{first} to {last}, {count} in all',
  wayOf: 'Realization of {name}',
  wayTyped: 'Typed',
  wayRatio: 'Numerator ÷ denominator',
  wayParts: 'Parts with weights',
  partsCount: 'Number of parts',
  ruleOf: 'Several periods of {name}',
  ruleLast: 'The last known',
  ruleSum: 'Their sum',
  ruleAverage: 'Their average',
  periodsWill:
    'Writes two new sheets: one to type into, and the KPI table that follows from it. Your table and the scorecard stay as they are. Each period gets the target of today, except where periods are added up.',
  periodsWillAgain: 'What was typed on the sheet stays with its KPI.',
  writePeriods: 'Write periods',
  writePeriodsAgain: 'Write again',
  periodsUnread:
    'The scorecard still reads its own table. It can read the KPI table of the periods instead: method, weights, polarity and limits stay, your table is not touched, and Undo brings it back.',
  readPeriods: 'Read the periods',
  periodAsked: 'The scorecard shows {period}. Another period is asked on the sheet of periods.',
  nextPeriodWill:
    'The next period begins without realizations; nothing that was typed is lost. After the last period of a year the sheet grows by a year.',
  noNextPeriod: 'The sheet ends here, or its cell names none of its periods. Choose a period there.',
  nextPeriod: 'Next: {period}',
} as const;
