/** Templates as files: calculated by the built functions in a workbook without a screen. */
import { EACH_LANGUAGE } from '../../src/engine/language';
import type { WorkbookContents } from '../../src/files/contents';
import type { Results } from '../../src/files/plans/results';
import { withResults } from '../../src/files/plans/results';
import { newWorkbook } from '../../src/files/patching/newWorkbook';
import { TEMPLATES } from '../../src/files/templates';
import { VERSION } from '../../src/help/version';
import { contentsOf } from '../../src/sandbox/files/contentsOf';
import { WorkbookFile } from '../../src/sandbox/files/workbookFile';
import type { OpenWorkbook } from './excel';
import { openWorkbook } from './excel';
import { loadFunctions } from './functions';

const functions = loadFunctions();

/** In every language, with the add-in and in its plain form. */
export const EVERY_FILE = TEMPLATES.flatMap((template) =>
  EACH_LANGUAGE.flatMap((language) => [false, true].map((isPlain) => ({ template, language, isPlain }))),
);

/** A file as it is opened in the browser workbook, with the file behind it. */
export async function openFile(
  bytes: Uint8Array,
  hasAddIn = true,
): Promise<OpenWorkbook & { readonly file: WorkbookFile }> {
  const file = new WorkbookFile(bytes, 'Template');
  const opened = openWorkbook({ ...(hasAddIn && { functions }), snapshot: file.snapshot });
  await file.fillIn(opened.book);
  await opened.book.settled();
  return { ...opened, file };
}

const calculatedOnce = new Map<string, Promise<Results>>();

/** A template with what its formulas answer; both forms have the same formulas, which are computed once. */
export async function calculated({
  template,
  language,
  isPlain,
}: (typeof EVERY_FILE)[number]): Promise<WorkbookContents> {
  const contents = template.build({ language, isPlain, version: VERSION });
  const key = `${template.id} ${language}`;
  const results = calculatedOnce.get(key) ?? resultsOf(contents);
  calculatedOnce.set(key, results);
  return withResults(contents, await results);
}

async function resultsOf(contents: WorkbookContents): Promise<Results> {
  const { book, close } = await openFile(newWorkbook(contents));
  try {
    const { sheets } = contentsOf(book, []);
    const cells = new Map(
      sheets.flatMap(({ contents: sheet }) =>
        sheet.cells.map((cell) => [`${sheet.name}!${cell.row}:${cell.column}`, cell] as const),
      ),
    );
    return {
      valueAt: (sheet, row, column) => cells.get(`${sheet}!${row}:${column}`)?.value ?? null,
      spillFrom: (sheet, row, column) => cells.get(`${sheet}!${row}:${column}`)?.formula?.fills?.area ?? null,
    };
  } finally {
    close();
  }
}
