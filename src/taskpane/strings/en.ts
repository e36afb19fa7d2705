import { alternatives } from './en/alternatives';
import type { audit } from './en/audit';
import { cases } from './en/cases';
import { coding } from './en/coding';
import { satisfaction } from './en/satisfaction';
import { change } from './en/change';
import { diagram } from './en/diagram';
import { employees } from './en/employees';
import { feedback } from './en/feedback';
import { hierarchy } from './en/hierarchy';
import { improvement } from './en/improvement';
import { judgments } from './en/judgments';
import { map } from './en/map';
import { manual } from './en/manual';
import { offices } from './en/offices';
import { pathModel } from './en/pathModel';
import type { portable } from './en/portable';
import { periods } from './en/periods';
import { profile } from './en/profile';
import { repair } from './en/repair';
import { result } from './en/result';
import { scorecard } from './en/scorecard';
import { selection } from './en/selection';
import { shell } from './en/shell';
import { survey } from './en/survey';
import type { thesis } from './en/thesis';
import { validation } from './en/validation';

/** Every sentence of the pane in English. `{name}` is filled in; keys ending in One and Many are a pair. */
export const en = {
  ...shell,
  ...hierarchy,
  ...judgments,
  ...alternatives,
  ...scorecard,
  ...result,
  ...map,
  ...offices,
  ...change,
  ...cases,
  ...improvement,
  ...periods,
  ...manual,
  ...employees,
  ...feedback,
  ...coding,
  ...pathModel,
  ...satisfaction,
  ...diagram,
  ...profile,
  ...survey,
  ...validation,
  ...repair,
  ...selection,

  appName: 'Timbang',
  loading: 'Reading the selection…',
  selectionLabel: 'Selection',
  guide: 'Guide',

  matrixSelected: '{size}\u00a0×\u00a0{size} pairwise matrix',
  wrongMatrixSelected: 'Meant as a {size}\u00a0×\u00a0{size} pairwise matrix, but not every judgment can be read',
  partOfMatrix: 'Part of a {size}\u00a0×\u00a0{size} pairwise matrix',
  partOfMatrixHint: 'Select all of {area} to see its weights.',
  selectMatrix: 'Select the matrix',
  levelsOne: 'One OMAX level',
  levelsMany: '{count} OMAX levels',
  indicesOne: 'One index',
  indicesMany: '{count} indices',
  errorsSelected: 'Only errors here',
  reasonNoNumbers: 'These cells hold no numbers.',
  onlyErrors: '{cell} holds {value}. Mend the formula or type a number.',
  reasonMostlyText:
    'A table with names and units: ‘Score performance’ takes it whole; for weights or lights, select only the judgments or the column of scores.',
  reasonShares: 'These numbers add up to 1: they look like weights, not scores.',
  reasonDates: 'Dates are neither weighed nor coloured.',
  reasonBeyondScales:
    'Levels lie between 0 and 10 and indices between 0 and 120; some of these numbers lie outside. Divide an index of 0 to 1000 by 100.',
  levelsAboveTen:
    'Some of these numbers are above 10, where levels end. Divide an index of 0 to 1000 by 100, or colour them as indices.',
  scoresLikeFractions:
    'All of these are at most 1.5. If they are fractions, as 1.05 for 105%, multiply them by 100 first.',
  percentsMixed:
    'Some of these are percents, others plain numbers, or their texts use both decimal signs: no limits fit all. Give them one number format, or colour each kind by itself.',
  percentsAsIndices: 'Percents are coloured as indices: 95% is 95. Yellow from 80%, green from 100%.',
  reasonTooLarge:
    'This tab looks at {limit} cells in use; more are selected. Select fewer, or open the tab of what it is: people’s answers under Weights, lists under Scorecard and Result.',
  judgmentsMissingOne: 'One pair not compared yet; estimated from the others.',
  judgmentsMissingMany: '{count} pairs not compared yet; estimated from the others.',

  method: 'Method',
  methodEigenvector: 'Eigenvector',
  methodEigenvectorHint: 'Saaty’s principal eigenvector, as Expert Choice computes it.',
  methodGeometric: 'Geometric mean',
  methodGeometricHint: 'Geometric mean of each row, the same by rows and by columns.',
  methodColumn: 'Column average',
  methodColumnHint: 'Average of the normalised columns, as many theses compute it by hand.',
  methodBuckley: 'Fuzzy (Buckley)',
  methodBuckleyHint: 'Triangular numbers, geometric mean of each row. Consistency is that of the judgments.',
  methodChang: 'Fuzzy (Chang)',
  methodChangHint:
    'Triangular numbers, extent analysis. It may weigh an item 0, which does not mean that it is unimportant.',
  fuzzyScale: 'What a judgment k stands for',
  fuzzyScaleUnit: 'k − 1, k, k + 1; 9 is 9, 9, 9',
  fuzzyScaleCapped: 'k − 1, k, k + 1; 9 is 8, 9, 9',
  fuzzyScaleHalf: 'Half of k − 1, k, k + 1',
  fuzzyWeight: 'Fuzzy',
  crispWeight: 'Crisp',
  fuzzyCaption: 'Fuzzy weights beside those of the eigenvector',
  fuzzyZero:
    'Extent analysis gives {items} a weight of 0. That does not mean no importance, and may decide wrongly (Wang, Luo & Hua 2008). Buckley’s method gives no zeros.',
  item: 'Item',
  itemNumbered: 'Item {number}',
  weight: 'Weight',
  weightByGeometric: 'Weight (geometric)',
  weightByColumn: 'Weight (column)',
  rank: 'Rank',
  weightsCaption: 'Weights of the compared items',

  consistency: 'Consistency',
  consistent: 'Consistent',
  consistentHint: 'The judgments agree with each other.',
  perfectlyConsistent: 'Fully consistent',
  nothingToCheck: 'Nothing to check',
  twoItems: 'Two items are always consistent.',
  tooFewJudgments: 'Too few judgments to check',
  tooFewJudgmentsHint: 'None of them can contradict another yet. Compare more pairs to see whether they agree.',
  slightlyInconsistent: 'Inconsistent, slightly',
  slightlyInconsistentHint:
    'Above the usual limit of {limit}. Common in practice; look again at the strongest judgments.',
  inconsistent: 'Inconsistent',
  inconsistentHint: 'Far above the usual limit of {limit}. Some judgments contradict each other; look at them again.',
  ratioOfLimit: 'CR {ratio} · limit {limit}',
  consistencyHeading: 'CR',
  meterLabel: 'Consistency ratio {ratio}, limit {limit}',

  insertWeights: 'Insert weights',
  writesTo: 'Writes to {area}',
  lookingForPlace: 'Looking for an empty place…',
  changeTarget: 'Change',
  targetLabel: 'First cell',
  targetHint: "An address such as H3 or 'Sheet 2'!B2. The {rows} × {columns} cells from there must be empty.",
  useSelectedCell: 'Use the selected cell',
  useSelectedCellHint: 'Click a cell in the sheet, then press “Use the selected cell”.',
  useThisTarget: 'Use',
  cancel: 'Cancel',

  bands: 'Bands',
  bandsOmax: 'OMAX levels',
  bandsIndex: 'Indices',
  bandsExplained: 'Yellow from {yellow}, green from {green}',
  countsTitle: 'In this selection',
  fromUp: '{from} and above',
  fromBelow: '{from} to below {below}',
  below: 'below {below}',
  notNumbers: 'Not a number',
  notNumbersHint: 'stays uncoloured',
  applyLights: 'Apply traffic lights',
  clearLights: 'Clear',
  lightsHint: 'Fill and icon as conditional formatting. Rules made by others stay.',

  teachTitle: 'What would you like to do?',
  teachMatrix: 'A pairwise matrix',
  teachMatrixText: 'Select a pairwise matrix, with or without its names. You get weights and how consistent they are.',
  teachLevels: 'OMAX levels',
  teachLevelsText: 'Select levels from 0 to 10. Yellow starts at 4, green at 8.',
  teachIndices: 'Indices',
  teachIndicesText: 'Select indices from 0 to 120. Yellow starts at 80, green at 100.',
  showExample: 'Show an example',

  undo: 'Undo',
  show: 'Show',
  wroteWeights: 'Wrote the weights to {area}.',
  wroteLights: 'Traffic lights on {area}.',
  lightsCleared: 'Cleared the traffic lights on {area}.',
  undone: 'Undone: {area} is as it was.',
  sampleOpened: 'Opened “{title}”.',

  errorTitle: 'That did not work',
  dismiss: 'Dismiss',
  errorNotOneRange: 'Several areas or an object are selected. Select one block of cells.',
  errorOtherWorkbook:
    'Another workbook is in front, or an object is selected here. Nothing was changed. Click a cell of this workbook, then try again.',
  errorEditing: 'A cell is being edited. Press Enter or Esc in the sheet first.',
  errorProtected:
    'Protection is on for {sheets}, so nothing was changed. Choose Review › Unprotect Sheet there, then try again.',
  errorBookProtected:
    'The structure of this workbook is protected: sheets cannot be added or deleted, and nothing was changed. Choose Review › Protect Workbook to unprotect it, then try again.',
  errorAccessDenied: 'The sheet or the workbook is protected. Unprotect it (Review tab) and try again.',
  errorNotAnAddress: '“{address}” is not one block of cells. Type an address such as H3.',
  errorNoSuchSheet: 'That sheet is not in this workbook. Check its name.',
  errorGone: 'What this was about is no longer in the workbook. Select the cells again and retry.',
  errorTableLost:
    'The KPI table is no longer in the sheet with its headings and KPIs, so nothing was written. Select it, then press ‘Use the table selected now’.',
  errorColumnsLost:
    'No longer found in the KPI table: {headings}. Nothing was written. Check the columns, then write again.',
  errorTooMuch: 'That is more than Excel handles at once. Select fewer cells.',
  errorOccupied: '{cell} is not empty. {area} must be empty; choose another place.',
  errorOverlapsMatrix: '{area} overlaps the cells it comes from. Choose another place.',
  errorOutsideSheet: 'There is no room from {cell} on: the sheet ends. Choose another place.',
  errorChangedSince: '{area} has been changed since. Nothing was undone; use Excel’s own Undo.',
  errorChangedMeanwhile:
    'Somebody changed ‘{sheet}’ {cells} at the same moment. That stays, and nothing was written. Look at it, then try again.',
  errorNothingToClear: 'There are no traffic lights of Timbang in {area}.',
  errorNothingToWeigh: 'Select a pairwise matrix, or a cell in it, first.',
  errorNothingToColour: 'Select a column of levels (0–10) or indices (0–120) first.',
  errorPartlyWritten:
    'Writing stopped half-way ({message}) and could not be taken back everywhere. Written: {sheets}. Check these sheets, or close without saving.',
  errorPartlyUndone:
    'Undo stopped half-way ({message}). Not as they were: {sheets}. Check these sheets, or close without saving.',
  errorComputing: '{cell} is still being computed. Wait a moment, then try again. Nothing was changed.',
  errorPlainChanged:
    'The workbook has changed since this was shown. Nothing was written; look again, then press once more.',
  errorPlainDiffers:
    'Plain formulas would show something else than now in {cells}. Everything is as it was. ‘Values only’ keeps the numbers.',
  errorFileRefused: 'A copy could not be made: {reason}',
  errorNotKept:
    'The file did not keep what Timbang saved. It is still in this pane, which tries again when you come back to it; do not close the workbook yet.',
  errorNotRegistered:
    'Excel does not know Timbang’s functions yet. Nothing was changed. Wait a moment, then try again; if that does not help, close the workbook and open it again.',
  errorNewerModel:
    'This workbook was saved by a newer version of Timbang. Update the add-in before you change it here.',
  errorNotSupported: 'This version of Excel is too old for that. Timbang needs ExcelApi 1.12.',
  errorNotLoaded:
    'A part of Timbang could not be loaded. Close and reopen the workbook; if that does not help, check the connection.',
  errorUnexpected: 'Excel refused: {message}. If part of it was written, use Excel’s own Undo.',
} as const;

/** With those that come with their views, by `bringSentences`. */
export type StringKey = keyof typeof en | keyof typeof audit | keyof typeof portable | keyof typeof thesis;
export type Strings = Readonly<Record<StringKey, string>>;
/** Those that are there from the start. */
export type FirstStrings = Readonly<Record<keyof typeof en, string>>;
