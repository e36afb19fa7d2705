/** What can go wrong between the add-in and the workbook, as plain data: the pane says it in the user's language. */

export type WorkbookErrorKind =
  | 'notOneRange' // several areas, a chart or a picture is selected
  | 'otherWorkbook' // another workbook is in front, or an object is selected; nothing was changed
  | 'editing' // a cell is being edited
  | 'protected' // { sheets }: they refuse writing; nothing was written
  | 'bookProtected' // sheets can be neither added nor deleted; nothing was written
  | 'accessDenied' // the sheet or the file refused writing
  | 'notAnAddress' // { address }
  | 'noSuchSheet' // the sheet was renamed, deleted or never existed
  | 'gone' // something else that was there a moment ago, such as a rule or a note
  | 'tableLost' // the KPI table of a scorecard, its headings or its KPIs; nothing was written
  | 'employeesLost' // the table of a list of employees, its people or a column in use; nothing was written
  | 'answersOpen' // answers to a 360° form changed: a kind that is not known, say; nothing was written
  | 'columnsLost' // { headings }: columns of the KPI table that a scorecard uses; nothing was written
  | 'tooMuch' // more cells than Excel hands over or takes at once
  | 'occupied' // { cell, area }
  | 'overlapsMatrix' // { area }
  | 'outsideSheet' // { cell }
  | 'changedSince' // { area }: what would be undone no longer holds what was written
  | 'changedMeanwhile' // { sheet, cells }: somebody typed there while it was written; it stays, nothing was written
  | 'nothingToClear' // { area }
  | 'nothingToColour' // no levels or indices are selected
  | 'nothingToWeigh' // no pairwise matrix is selected
  | 'percentsMixed' // percents among plain numbers
  | 'partlyWritten' // { sheets, message }: writing failed and could not be taken back; these sheets were written
  | 'partlyUndone' // { sheets, message }: an undo stopped half-way; these sheets are not as they were
  | 'templateMissing' // its file did not come; nothing was opened
  | 'computing' // { cell }: functions have not answered yet; nothing was written
  | 'plainChanged' // what would be written is no longer what was shown; nothing was written
  | 'plainDiffers' // { cells }: plain formulas answered something else there; all was taken back
  | 'fileRefused' // { reason }: a copy of the file could not be made, in a sentence
  | 'notKept' // what was saved into the file is not in it
  | 'notRegistered' // Excel does not know Timbang's functions yet; nothing was changed
  | 'nothingToRepair' // no formula of ours shows #NAME? on a sheet that can be written
  | 'newerModel' // the file's model was kept by a later version of Timbang
  | 'notSupported' // this Excel is older than the add-in needs
  | 'unexpected'; // { code, message }

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly kind: WorkbookErrorKind,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${kind} ${JSON.stringify(values)}`);
  }
}

/** Office.js error codes (learn.microsoft.com, "Error handling with the application-specific JavaScript APIs"). */
const KINDS: Readonly<Record<string, WorkbookErrorKind>> = {
  InvalidSelection: 'notOneRange',
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'accessDenied',
  RequestPayloadSizeLimitExceeded: 'tooMuch',
  ResponsePayloadSizeLimitExceeded: 'tooMuch',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  UnsupportedOperation: 'notSupported',
};

/**
 * What Excel on Windows and Mac refuses while another workbook is in front (learn.microsoft.com, "Troubleshoot Excel
 * add-ins": API limitations when the active workbook switches).
 */
const ONLY_IN_FRONT = /FreezePanes\.|^(?:Worksheet\.activate|WorksheetCollection\.add|Range\.select)$/;

/** Excel says "not found" of sheets, rules and notes alike; where it happened tells which. */
function kindOf(code: string, location: string): WorkbookErrorKind {
  if (code === 'GeneralException' && ONLY_IN_FRONT.test(location)) return 'otherWorkbook';
  if (code === 'InvalidSelection' && !/^(?:Workbook\.|$)/.test(location)) return 'otherWorkbook';
  if (code === 'ItemNotFound') return location.startsWith('Worksheet') ? 'noSuchSheet' : 'gone';
  return KINDS[code] ?? 'unexpected';
}

function locationOf(failure: object): string {
  const details = 'debugInfo' in failure ? failure.debugInfo : null;
  const isKnown = typeof details === 'object' && details !== null && 'errorLocation' in details;
  return isKnown ? String(details.errorLocation ?? '') : '';
}

/** Any failure as a WorkbookError; errors that already say what happened pass through untouched. */
export function asWorkbookError(failure: unknown): WorkbookError {
  if (failure instanceof WorkbookError) return failure;
  if (typeof failure === 'object' && failure !== null && 'code' in failure) {
    const code = String(failure.code);
    const message = 'message' in failure ? String(failure.message) : '';
    return new WorkbookError(kindOf(code, locationOf(failure)), { code, message });
  }
  return new WorkbookError('unexpected', {
    code: '',
    message: failure instanceof Error ? failure.message : String(failure),
  });
}
