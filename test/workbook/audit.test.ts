/** Checking in a workbook: the selected table, every sheet with those that are hidden, reports left out, and cancelling. */
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model } from '../../src/model/types';
import type { Audited } from '../../src/taskpane/audit/audited';
import { auditBook, auditSelected } from '../../src/taskpane/audit/auditing';
import { markAction, roomBeside } from '../../src/taskpane/audit/marks';
import '../../src/taskpane/audit/sentences';
import { reportOf, reportWriting } from '../../src/taskpane/audit/writing';
import { speaker } from '../../src/taskpane/strings';
import { loadSample, SAMPLE_IDS } from '../../src/workbook/samples/sampleRegistry';
import { openSample } from '../../src/workbook/samples/samples';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { addSheet, select, type, valuesOf } from './sheet';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

/** Invented data: B's value is ten times its weight. */
const WRONG: CellValue[][] = [
  ['KPI', 'Level', 'Weight', 'Value'],
  ['A', 8, 0.5, 4],
  ['B', 6, 0.3, 3],
  ['C', 7, 0.2, 1.4],
];
const RIGHT: CellValue[][] = WRONG.map((row) => (row[0] === 'B' ? ['B', 6, 0.3, 1.8] : row));

const say = speaker('en');
const quietly = () => ({ signal: new AbortController().signal, onProgress: () => undefined });
const said = ({ parts }: Audited): string[] =>
  parts.flatMap(({ findings }) => findings.map(({ remark }) => remark.describe('en')));

async function checked(run: Promise<Audited | null>): Promise<Audited> {
  const audited = await run;
  if (audited === null) throw new Error('it was cancelled');
  return audited;
}

test('one cell of a table stands for the table', async () => {
  await type('B3', WRONG);
  await select('C5');
  const { parts, scope } = await checked(auditSelected(quietly()));
  expect(scope).toBe('table');
  expect(parts[0]?.area).toEqual({ sheet: 'Sheet1', row: 2, column: 1, rows: 4, columns: 4 });
  expect(parts[0]?.recomputed).toContainEqual({ what: 'value', again: 3, open: 0 });
  expect(said({ scope, parts, tooLarge: [], scorecards: [] })).toEqual([
    'B, Value: 3 is printed, which is 10 × Weight 0.3. With Level 6 it is 1.8. With this corrected the Value figures add up to 7.2, not 8.4.',
  ]);
});

test('blank cells are no table', async () => {
  await select('H40');
  expect((await checked(auditSelected(quietly()))).parts).toEqual([]);
});

test('every sheet is checked, errors and hidden sheets are said, and the report of an earlier check is left out', async () => {
  await type('A1', RIGHT);
  await addSheet('Hidden');
  await type('A1', [...WRONG, ['D', '=NA()', '', '']], 'Hidden');
  await workbook.book.settled();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hidden').visibility = 'Hidden';
    await context.sync();
  });
  const first = await checked(auditBook(EMPTY_MODEL, quietly()));
  expect(first.parts.map(({ area, isHidden, errors }) => [area.sheet, isHidden, errors?.error ?? null])).toEqual([
    ['Sheet1', false, null],
    ['Hidden', true, '#N/A'],
  ]);
  const report = reportOf(first, ['Somebody changed F3.'], { language: 'en', say });
  expect(report.of).toBeNull();
  expect(report.findings.map(({ place, about }) => [place, about])).toEqual([
    ['Hidden · D3', 'Value'],
    ['Hidden · B5', 'Error'],
    ['', 'Timbang sheet'],
  ]);
  const { records } = await writeSheets(reportWriting(first, [], EMPTY_MODEL, { language: 'en', say }), 'newSheets');
  await workbook.book.settled();
  expect((await valuesOf('A7:A8', 'Check')).flat()).toEqual(['Hidden · D3', 'Hidden · B5']);
  expect(await linksOf('A7:A8', 'Check')).toEqual([null, null]);
  const model: Model = { ...EMPTY_MODEL, sheets: records };
  const again = await checked(auditBook(model, quietly()));
  expect(again.parts.map(({ area }) => area.sheet)).toEqual(['Sheet1', 'Hidden']);
});

async function linksOf(address: string, sheet = 'Sheet1'): Promise<(string | null)[]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(address).getCellProperties({ hyperlink: true });
    await context.sync();
    return cells.value.map(([cell]) => cell?.hyperlink?.documentReference ?? null);
  });
}

async function fontOf(address: string, sheet = 'Sheet1'): Promise<string[]> {
  return Excel.run(async (context) => {
    const { font } = context.workbook.worksheets.getItem(sheet).getRange(address).format;
    font.load({ color: true, underline: true });
    await context.sync();
    return [font.color, font.underline];
  });
}

test('places in the report lead there; written again they lead where they do then, and undo brings back how it was', async () => {
  await type(
    'A1',
    WRONG.map((row) => (row[0] === 'C' ? ['C', 7, 0.2, 14] : row)),
  );
  const written = async (model: Model, answer: 'newSheets' | 'replace') => {
    const audited = await checked(auditBook(model, quietly()));
    const done = await writeSheets(reportWriting(audited, [], model, { language: 'en', say }), answer);
    expect(done.refused).toEqual([]);
    await workbook.book.settled();
    return done;
  };
  const first = await written(EMPTY_MODEL, 'newSheets');
  const model: Model = { ...EMPTY_MODEL, sheets: first.records };
  const texts = (await valuesOf('A7:A9', 'Check')).flat();
  expect(texts).toEqual(['Sheet1 · D4', 'Sheet1 · D3', expect.not.stringContaining('·')]);
  expect(await linksOf('A7:A9', 'Check')).toEqual(["'Sheet1'!D4", "'Sheet1'!D3", null]);
  await type('D3', [[1.8]]);
  const second = await written(model, 'replace');
  expect(await linksOf('A7:A9', 'Check')).toEqual(["'Sheet1'!D4", null, null]);
  expect(await fontOf('A8', 'Check')).toEqual(['#000000', 'None']);
  await second.undo();
  expect((await valuesOf('A7:A9', 'Check')).flat()).toEqual(texts);
  expect(await linksOf('A7:A9', 'Check')).toEqual(["'Sheet1'!D4", "'Sheet1'!D3", null]);
  expect(await fontOf('A8', 'Check')).toEqual(['#0563C1', 'Single']);
});

test('the place on a sheet whose name begins like a formula is a text with a link, and no formula', async () => {
  await addSheet("=1+'x");
  await type('A1', WRONG, "=1+'x");
  const audited = await checked(auditBook(EMPTY_MODEL, quietly()));
  await writeSheets(reportWriting(audited, [], EMPTY_MODEL, { language: 'en', say }), 'newSheets');
  await workbook.book.settled();
  expect(await valuesOf('A7', 'Check')).toEqual([["=1+'x · D3"]]);
  expect(await linksOf('A7', 'Check')).toEqual(["'=1+''x'!D3"]);
});

test.each(SAMPLE_IDS)('the sheets of the study %s give no alarm', async (id) => {
  workbook.close();
  workbook = openWorkbook({ functions: loadFunctions() });
  await openSample(await loadSample(id, 'en'));
  await workbook.book.settled();
  const { parts } = await checked(auditBook(EMPTY_MODEL, quietly()));
  const alarms = parts.flatMap(({ findings }) => findings.filter(({ certainty }) => certainty !== 'rounding'));
  expect(alarms.map(({ remark }) => remark.describe('en'))).toEqual([]);
  expect(parts.length).toBeGreaterThan(1);
});

test('cancelled, it answers nothing', async () => {
  await type('A1', WRONG);
  const stopping = new AbortController();
  const run = auditBook(EMPTY_MODEL, { signal: stopping.signal, onProgress: () => stopping.abort() });
  expect(await run).toBeNull();
});

test('findings are written beside the table, what stands there stays, and undo takes them back', async () => {
  await type('A1', WRONG);
  await type('E2', [['mine']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('F3').format.font.color = '#FF0000';
    await context.sync();
  });
  await select('A1:D4');
  const [part] = (await checked(auditSelected(quietly()))).parts;
  if (part === undefined) throw new Error('no table was read');
  const room = await roomBeside(part);
  expect(room).toEqual({ column: 5, inUse: { sheet: 'Sheet1', row: 0, column: 4, rows: 4, columns: 1 } });
  await expect(markAction(part, 4, 'en')(quietly().signal)).rejects.toMatchObject({ kind: 'occupied' });
  const entry = await markAction(part, room.column, 'en')(quietly().signal);
  expect((await valuesOf('E1:F4')).flat().filter((cell) => cell !== '')).toEqual([
    'mine',
    'B, Value: 3 is printed, which is 10 × Weight 0.3. With Level 6 it is 1.8. With this corrected the Value figures add up to 7.2, not 8.4.',
  ]);
  if (entry === null || typeof entry === 'string' || entry.kind !== 'done') throw new Error('nothing was written');
  expect(entry.refused).toEqual([]);
  expect(await linksOf('F2:F4')).toEqual([null, "'Sheet1'!D3", null]);
  expect(await fontOf('F3')).toEqual(['#0563C1', 'Single']);
  expect(await entry.holds?.()).toBe(true);
  await entry.undo?.();
  expect((await valuesOf('E1:F4')).flat().filter((cell) => cell !== '')).toEqual(['mine']);
  expect(await linksOf('F2:F4')).toEqual([null, null, null]);
  expect(await fontOf('F3')).toEqual(['#FF0000', 'None']);
});
