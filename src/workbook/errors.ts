/** What can go wrong between the add-in and the workbook, as plain data: the pane says it in the user's language. */

export type WorkbookErrorKind =
  | 'notOneRange' // several areas, a chart or a picture is selected
  | 'editing' // a cell is being edited
  | 'protected' // the sheet or the file refuses writing
  | 'notAnAddress' // { address }
  | 'noSuchSheet' // the sheet was renamed, deleted or never existed
  | 'occupied' // { cell, area }
  | 'overlapsMatrix' // { area }
  | 'outsideSheet' // { cell }
  | 'changedSince' // { area }: what would be undone no longer holds what was written
  | 'nothingToClear' // { area }
  | 'nothingToColour' // no levels or indices are selected
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
  AccessDenied: 'protected',
  ItemNotFound: 'noSuchSheet',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  UnsupportedOperation: 'notSupported',
};

/** Any failure as a WorkbookError; errors that already say what happened pass through untouched. */
export function asWorkbookError(failure: unknown): WorkbookError {
  if (failure instanceof WorkbookError) return failure;
  if (typeof failure === 'object' && failure !== null && 'code' in failure) {
    const code = String(failure.code);
    const message = 'message' in failure ? String(failure.message) : '';
    return new WorkbookError(KINDS[code] ?? 'unexpected', { code, message });
  }
  return new WorkbookError('unexpected', {
    code: '',
    message: failure instanceof Error ? failure.message : String(failure),
  });
}
