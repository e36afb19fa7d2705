/** A copy that needs no add-in, opened as a new workbook; this one is left as it is. */
import type { Language } from '../../engine/language';
import { FileError } from '../../files/fileError';
import { portableCopy } from '../../files/portable/portableCopy';
import { WorkbookError } from '../excel/errors';
import { openNewWorkbook } from '../excel/newWorkbook';
import { supportsExcelApi } from '../excel/run';

/** Whether this Excel hands over its file and opens another. */
export function canOpenCopy(): boolean {
  const { requirements } = Office.context;
  return supportsExcelApi('1.8') && requirements.isSetSupported('CompressedFile', '1.1');
}

/** Throws `fileRefused` with a sentence in this language where the file cannot be read. */
export async function openCopy(form: 'formulas' | 'values', language: Language): Promise<void> {
  await openNewWorkbook(copyOf(await fileBytes(), form, language));
}

function copyOf(bytes: Uint8Array, form: 'formulas' | 'values', language: Language): Uint8Array {
  try {
    const copy = portableCopy(bytes, language);
    return form === 'formulas' ? copy.write() : copy.writeValues();
  } catch (refusal) {
    if (refusal instanceof FileError) throw new WorkbookError('fileRefused', { reason: refusal.describe(language) });
    throw refusal;
  }
}

/** The most that Office hands over at once. */
const SLICE = 4_194_304;

/** The file as it would be saved now. Office keeps no more than two open, so it is closed whatever happens. */
async function fileBytes(): Promise<Uint8Array> {
  const file = await answer<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, at);
      at += data.length;
    }
    return bytes;
  } finally {
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

function answer<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new WorkbookError('unexpected', { code: String(error.code), message: error.message }));
    });
  });
}
