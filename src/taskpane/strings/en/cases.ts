/** What the pane says of case logs, in English. */
export const cases = {
  cases: 'Case log',
  casesText: 'Each case with received, due and done: working days, percent on time, index of timeliness.',
  casesOpen: 'Start a case log',
  casesHow:
    'One log for each indicator, on two sheets: the cases, and their rules with holidays and results. What is typed stays when they are written again.',
  casesOf: 'Indicator',
  casesRules: 'Due dates of a new log',
  casesSpp: 'SPP: UP/TUP 2, GUP 4, LS 5 working days',
  casesMonthly: 'LPJ by the 10th of the next month, salary by the 15th of the month before',
  casesNone: 'Typed, or a deadline of your own for each kind',
  casesWrite: 'Write log',
  casesThere: 'It has a log: {used} of {rows} rows are in use.',
  casesFresh: 'It has no log yet. It begins with {rows} rows.',
} as const;
