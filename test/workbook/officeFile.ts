/**
 * What Office.context.document and Excel.createWorkbook say of a file, as Microsoft documents it: slices that are asked
 * for one by one, a file that has to be closed, and a workbook from base64.
 */
const SUCCEEDED = 'succeeded';

export interface OfficeFile {
  /** The workbooks that were opened, as bytes. */
  readonly opened: Uint8Array[];
  /** Files that are still open; Office keeps two at most. */
  openFiles(): number;
  restore(): void;
}

interface Wishes {
  /** Of a slice, in place of what is asked for. */
  readonly sliceSize?: number;
  /** The slice that cannot be had. */
  readonly failsAt?: number;
}

type Done = (result: object) => void;

export function offerFile(bytes: Uint8Array, { sliceSize = 4_194_304, failsAt }: Wishes = {}): OfficeFile {
  const opened: Uint8Array[] = [];
  let files = 0;
  const office = globalThis.Office as unknown as Record<string, unknown>;
  const context = office['context'] as Record<string, unknown>;
  const { requirements } = context as { requirements: { isSetSupported(set: string, version?: string): boolean } };
  const excel = globalThis.Excel as unknown as Record<string, unknown>;
  const before = { createWorkbook: excel['createWorkbook'], isSetSupported: requirements.isSetSupported };
  const later = (done: Done, result: object): void => void setTimeout(() => done(result), 0);
  const file = {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index: number, done: Done) => {
      if (index === failsAt) {
        later(done, { status: 'failed', value: undefined, error: { code: 2001, message: 'The slice is not there.' } });
        return;
      }
      const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
      later(done, { status: SUCCEEDED, value: { data, index, size: data.length } });
    },
    closeAsync: (done: Done) => {
      files -= 1;
      later(done, { status: SUCCEEDED });
    },
  };
  office['FileType'] = { Compressed: 'compressed' };
  office['AsyncResultStatus'] = { Succeeded: SUCCEEDED, Failed: 'failed' };
  context['document'] = {
    getFileAsync: (type: string, _options: object, done: Done) => {
      if (type !== 'compressed') throw new RangeError(type);
      files += 1;
      later(done, { status: SUCCEEDED, value: file });
    },
  };
  requirements.isSetSupported = (set, version) =>
    set === 'CompressedFile' || before.isSetSupported.call(requirements, set, version);
  excel['createWorkbook'] = async (base64: string) => {
    opened.push(new Uint8Array(Buffer.from(base64, 'base64')));
  };
  return {
    opened,
    openFiles: () => files,
    restore: () => {
      excel['createWorkbook'] = before.createWorkbook;
      requirements.isSetSupported = before.isSetSupported;
      delete context['document'];
    },
  };
}
