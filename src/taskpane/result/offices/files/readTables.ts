/** A chosen file, read in the pane to its tables: loaded when the first file is chosen. */
import { FileError } from '../../../../files/fileError';
import { LIMITS, megabytes } from '../../../../files/container/limits';
import { readingSteps } from '../../../../files/reading/readWorkbook';
import type { FirstOffice } from '../../../../model/scorecard/offices/table';
import type { FileTables } from '../../../../workbook/officeFiles/fileTables';
import { fileTables } from '../../../../workbook/officeFiles/fileTables';
import { CELL_LIMIT } from '../../../../workbook/selection/selection';

/** A file as the page hands it over. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** `FileError` where the file is refused; `null` where it could not be fetched, such as one that was moved meanwhile. */
export async function readTables(
  file: ChosenFile,
  label: string,
  first: FirstOffice,
): Promise<FileTables | FileError | null> {
  // Before it is fetched: what is too large has no room in the pane.
  if (file.size > LIMITS.packed)
    return new FileError('fileTooLarge', { size: megabytes(file.size), limit: megabytes(LIMITS.packed) });
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return null;
  try {
    const steps = readingSteps(bytes);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return fileTables(step.value, label, first, CELL_LIMIT);
      await breath();
    }
  } catch (refusal) {
    if (refusal instanceof FileError) return refusal;
    throw refusal;
  }
}

/** Lets the page draw and hear a click. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
