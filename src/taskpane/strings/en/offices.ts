/** What the pane says while offices are collected, in English. */
export const offices = {
  collect: 'Collect offices',
  collectOpen: 'Look for offices',
  collectText: 'Every sheet with a table like this one, scored the same way and ranked.',
  collectHow: 'All are scored like ‘{title}’: the same method, columns, weights and limits.',
  backToResult: 'Back to the result',
  readingOffices: 'Reading the sheets…',
  officesFoundOne: 'One more sheet has a table with the same columns.',
  officesFoundMany: '{count} more sheets have a table with the same columns.',
  officesNone:
    'No other sheet has a table with the columns of ‘{sheet}’. Copy that sheet for each office, fill in its numbers and come back.',
  officesCaption: 'Rank, total and light of each office',
  office: 'Office',
  officeRank: 'Rank',
  officeKpisOne: 'One KPI',
  officeKpisMany: '{count} KPIs',
  ofAllOffices: 'All offices: {text}',
  inSheet: '‘{sheet}’: {text}',
  officesBest: 'Best: {names}, {total}',
  officesBestMany: 'Best, equally: {names}, {total}',
  officesNoTotal: 'No office has a total yet.',
  officesUnread: 'Cannot be scored the same way',
  officesOthers: 'Without such a table: {sheets}.',
  collectWill:
    'Writes the scorecards of {count} offices and a sheet that ranks them; those written before are written again. One Undo takes all of it back.',
  collectFew: 'Choose at least two offices.',
  writeRanking: 'Write ranking',
  benchmarkNone:
    'Not yet: no other office has a scorecard by the same method ({method}). Collect the other offices, or set up a scorecard over the table of one.',
  benchmarkLeft: 'Choose at least one office to compare with.',
} as const;
