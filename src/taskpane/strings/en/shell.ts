/** What the pane says about the frame of the pane, in English. */
export const shell = {
  tabsLabel: 'Views',
  tabSelection: 'Selection',
  tabWeights: 'Weights',
  tabScorecard: 'Scorecard',
  tabResult: 'Result',
  loadingModel: 'Reading the workbook…',

  cancelling: 'Cancelling…',
  cancelled: 'Cancelled. The workbook is as it was.',
  editUndone: 'Undone.',
  noLight: 'No score',

  teachWeigh: 'Decide what matters',
  teachWeighText: 'Build a hierarchy of goals and KPIs, compare them in pairs, and get weights.',
  teachWeighGo: 'Weigh',
  teachScore: 'Score performance',
  teachScoreText: 'Turn a table of KPIs into an OMAX, CKP or NKO scorecard with traffic lights.',
  teachScoreGo: 'Score',
  teachExample: 'Look at an example',
  teachExampleText: 'Worked examples open as new sheets. Select cells, and this tab says what they are.',
} as const;
