/** How often the workbook is asked while a sheet of any kind is written, as the pane does: each time costs Excel a trip. */
import { newEmployeesDraft, readDraft } from '../../src/model/employees/draft';
import { newFeedbackDraft, readAnswers } from '../../src/model/feedback/draft';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model } from '../../src/model/types';
import type { PlannedSheet } from '../../src/sheets/kind';
import { planned, requestOf } from '../../src/sheets/kind';
import { SHEET_KINDS } from '../../src/sheets/kinds';
import type { PlannedCell } from '../../src/sheets/plan';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import { everySheet } from '../support/everySheet';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';

const MOST = 12;
/** Of a request and of an answer, in Excel on the web. */
const MOST_BYTES = 5_000_000;

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

const sheets = everySheet('id');
const kinds = Object.keys(SHEET_KINDS) as (keyof typeof SHEET_KINDS)[];

/** Answers the model with the records, as the next write finds them. */
async function write(model: Model, written: readonly PlannedSheet[]): Promise<Model> {
  const before = workbook.traffic.requests;
  const request = requestOf(model, written);
  const check = await checkSheets(request);
  const { records } = await writeSheets(request, 'replace', check);
  expect(workbook.traffic.requests - before).toBeLessThanOrEqual(MOST);
  await workbook.book.settled();
  return { ...model, sheets: records };
}

test.each(kinds)('%s is checked and written in at most 12 requests, and so it is again in place', async (kind) => {
  // Names of sheets that it goes with stand in formulas only.
  const sheet = { ...sheets[kind], build: () => sheets[kind].build((key) => key) };
  await write(await write(EMPTY_MODEL, [sheet]), [sheet]);
  expect(workbook.book.sheets).toHaveLength(2);
});

const ASPECTS = ['Orientasi pelayanan', 'Integritas', 'Komitmen', 'Disiplin', 'Kerja sama'];
const KINDS = ['atasan', 'rekan', 'rekan', 'rekan', 'bawahan'];

function listOf(rows: CellValue[][]) {
  const area = { sheet: 'Daftar', row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  return { area, cells: rows, below: [] };
}

/** Names and numbers are invented. */
function manyEmployees(count: number): PlannedSheet[] {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    return [`Pegawai ${index}`, `N${index}`, 90 + (index % 30), 1, '', 80 + (index % 40)];
  });
  const headings = ['Nama', 'NIP', 'CKP', 'Tugas tambahan', 'Kreativitas', 'Perilaku'];
  const draft = newEmployeesDraft(listOf([headings, ...rows]), 'many');
  if (!draft) throw new Error('no list');
  return [planned(SHEET_KINDS.employees, { ...draft, reading: readDraft(draft), language: 'id' })];
}

/** Five of each person: the sheet of the people, and that of the answers. */
function manyAnswers(count: number): PlannedSheet[] {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    const points = ASPECTS.map((__, aspect) => 60 + ((index * 37 + aspect * 11) % 40));
    return [`Penilai ${index % 97}`, `Pegawai ${Math.floor(index / 5)}`, KINDS[index % 5] ?? '', ...points];
  });
  const headings = ['Penilai', 'Pegawai yang dinilai', 'Hubungan', ...ASPECTS];
  const draft = newFeedbackDraft(listOf([headings, ...rows]), 'many');
  if (!draft) throw new Error('no answers');
  const input = { ...draft, reading: readAnswers(draft), language: 'id' as const };
  return [planned(SHEET_KINDS.feedback, input), planned(SHEET_KINDS.raters, input)];
}

/** With a number in place of each formula and of each cell that a formula fills: nothing has to be computed. */
function computed({ build, ...sheet }: PlannedSheet): PlannedSheet {
  const shown = (cell: PlannedCell): PlannedCell =>
    cell === null || (typeof cell === 'string' && cell.startsWith('=')) ? 98.7654321 : cell;
  return {
    ...sheet,
    build: () => {
      const plan = build((key) => key);
      return {
        ...plan,
        blocks: plan.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(shown)) })),
      };
    },
  };
}

test.each([
  ['5,000 employees', manyEmployees(5_000)],
  ['1,000 answers of a 360° form', manyAnswers(1_000)],
])('%s are written in at most 12 requests below 5 MB, and so they are again in place', async (_, large) => {
  workbook.faults.payloadLimit = MOST_BYTES;
  const sheets = large.map(computed);
  await write(await write(EMPTY_MODEL, sheets), sheets);
  expect(workbook.book.sheets).toHaveLength(1 + sheets.length);
});
