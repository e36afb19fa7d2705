/** What the pane says about the frame of the pane, in English. */
export const shell = {
  tabsLabel: 'Views',
  help: 'Help',
  tabSelection: 'Selection',
  tabWeights: 'Weights',
  tabScorecard: 'Scorecard',
  tabResult: 'Result',
  loadingModel: 'Reading the workbook…',

  cancelling: 'Cancelling…',
  cancelled: 'Cancelled. The workbook is as it was.',
  editUndone: 'Undone.',
  writingSheets: 'Writing sheets…',
  wroteSheets: 'Wrote {count} cells to {sheets}.',
  wroteManySheets: 'Wrote {count} cells to {number} sheets: {sheets}.',
  sheetsAndMore: '{sheets} and {count} more',
  sheetsUndone: 'Undone: {sheets} as before.',
  sheetsRemovedOne: 'Undone: the sheet {removed} was removed again.',
  sheetsRemovedMany: 'Undone: the sheets {removed} were removed again.',
  sheetsUndoneAndRemoved: 'Undone: {removed} removed again, {sheets} as before.',
  overwriteTitle: 'Replace these cells?',
  overwriteChanged: 'Timbang wrote them, and somebody changed them since:',
  overwriteForeign: 'Timbang did not write them, and they lie where it would write:',
  overwriteReplace: 'Replace',
  overwriteBeside: 'Write new sheets',
  protectedTitle: 'Write new sheets instead?',
  protectedSheets:
    'Protection is on for {sheets}, so nothing can be replaced there. Choose Review › Unprotect Sheet there and try again, or write new sheets.',
  cellsAndMore: '{cells} and {count} more',
  redo: 'Redo',
  noLight: 'No score',

  findingRenamed: 'The sheet ‘{from}’ is called ‘{to}’ now; Timbang follows it.',
  findingDeleted: 'The sheet ‘{sheet}’ is gone. The judgments are kept here; write the sheets again to have it back.',
  findingEdited: 'Changed by hand in ‘{sheet}’: {cells}. Writing the sheet again asks before replacing them.',
  findingLabel:
    '‘{sheet}’ {cell}: {item} is called “{found}” there. Its judgments still count for {item}; rename it here.',
  findingShape:
    '‘{sheet}’: the table of {item} has other rows or columns than Timbang wrote. It was not read; write it again.',
  findingNotAJudgment: '‘{sheet}’ {cell}: “{found}” is no judgment. Type 1/9 to 9; the one known before stays.',
  findingNotAWeight: '‘{sheet}’ {cell}: “{found}” is no weight. Type a number above 0; the one known before stays.',
  findingContradiction:
    '‘{sheet}’: {cell} and {other} judge the same pair and disagree. Clear one; the judgment known before stays.',
  findingManyMarks: '‘{sheet}’, row {row}: {marks} cells are marked. Leave one mark; the judgment known before stays.',

  teachWeigh: 'Decide what matters',
  teachWeighText: 'Build a hierarchy of goals and KPIs, compare them in pairs, and get weights.',
  teachScore: 'Score performance',
  teachScoreText: 'Turn a table of KPIs, or a blank one to fill in, into an OMAX, CKP or NKO scorecard.',
  teachExample: 'Look at an example',
  teachExampleText: 'Worked examples open as new sheets. Select cells, and this tab says what they are.',
} as const;
