/** Formulas of ours that Excel did not understand: found, repaired or explained, and put back. */
import { findBroken } from '../../../src/workbook/repair/findBroken';
import { areasToWrite } from '../../../src/workbook/repair/areas';
import { repairFormulas } from '../../../src/workbook/repair/repair';
import { areaAddress } from '../../../src/sheets/address';
import type { CustomFunctionSet } from '../../../src/sandbox/functions/catalogue';
import type { OpenWorkbook } from '../../support/excel';
import { openWorkbook } from '../../support/excel';
import { loadFunctions } from '../../support/functions';
import { pictureOfBook } from '../picture';
import { addSheet, formatsOf, formulasOf, protectSheets, type, unprotectAll, valuesOf } from '../sheet';

const functions = loadFunctions();
const LIBRARY = "'C:\\Office16\\LIBRARY\\ANALYSIS\\FUNCRES.XLAM'!";

/** Ten of each kind, in a column each. */
const KINDS: readonly ((row: number) => string)[] = [
  (row) => `=AHP.RI(${row + 2})`,
  (row) => `=_xldudf_AHP_RI(${row + 2})`,
  (row) => `=${LIBRARY}_xldudf_AHP_RI(${row + 2})`,
  (row) => `=_xlfn.AHP.RI(${row + 2})`,
  (row) => `='D:\\Kinerja\\[Penilaian.xlsx]KPI'!AHP.RI(${row + 2})`,
];
const FIFTY = Array.from({ length: 10 }, (_, row) => KINDS.map((kind) => kind(row + 1)));
const WHOLE = Array.from({ length: 10 }, (_, row) => KINDS.map(() => `=AHP.RI(${row + 3})`));
/** Of other people, and texts. */
const OTHERS = [['=SUM(A1:A2)', '=CONTOSO.SCORE(1)', "'=_xldudf_AHP_RI(3)", 'AHP.RI(3)']];

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

/** Functions that are registered after the formulas were entered, as when a workbook is opened without the add-in. */
function unregistered(): { set: CustomFunctionSet; register: () => void } {
  const known = new Map<string, (...args: unknown[]) => unknown>();
  const register = (): void => functions.implementations.forEach((run, id) => known.set(id, run));
  return { set: { ...functions, implementations: known }, register };
}

async function broken(): Promise<() => void> {
  const { set, register } = unregistered();
  workbook = openWorkbook({ functions: set });
  await type('B3', FIFTY);
  await type('B20', OTHERS);
  return register;
}

const found = async (): Promise<number> =>
  (await findBroken()).sheets.reduce((sum, { formulas }) => sum + formulas.length, 0);

test('fifty formulas broken in five ways are found and repaired, and undo restores all', async () => {
  const register = await broken();
  expect((await valuesOf('B3:F3'))[0]?.every((value) => value === '#NAME?')).toBe(true);
  const before = await formulasOf('A1:Z40');
  expect(await found()).toBe(50);
  register();
  const { repaired, still, refused, holds, undo } = await repairFormulas();
  expect([repaired, still, refused]).toEqual([50, [], []]);
  expect(await formulasOf('B3:F12')).toEqual(WHOLE);
  expect((await valuesOf('B3:F3'))[0]).toEqual([0.58, 0.58, 0.58, 0.58, 0.58]);
  expect(await formulasOf('B20:E20')).toEqual([
    ['=SUM(A1:A2)', '=CONTOSO.SCORE(1)', '=_xldudf_AHP_RI(3)', 'AHP.RI(3)'],
  ]);
  expect(await found()).toBe(0);
  expect(await holds()).toBe(true);
  await undo();
  expect(await formulasOf('A1:Z40')).toEqual(before);
  // Those of the first kind were well written, and are computed by now.
  expect(await found()).toBe(40);
});

test('while the functions do not answer nothing is changed, and the probe is taken away', async () => {
  await broken();
  const before = await pictureOfBook();
  await expect(repairFormulas()).rejects.toMatchObject({ kind: 'notRegistered' });
  expect(await pictureOfBook()).toEqual(before);
});

test('a protected sheet is named and left, the others are repaired', async () => {
  const register = await broken();
  await addSheet('Bobot');
  await type('A1', [['=_xldudf_AHP_RI(4)']], 'Bobot');
  register();
  await protectSheets('Sheet1');
  const look = await findBroken();
  expect(look.sheets.map(({ sheet, formulas }) => [sheet.name, sheet.protected, formulas.length])).toEqual([
    ['Sheet1', true, 50],
    ['Bobot', false, 1],
  ]);
  expect((await repairFormulas()).repaired).toBe(1);
  expect(await formulasOf('B3:F12')).toEqual(FIFTY);
  await expect(repairFormulas()).rejects.toMatchObject({ kind: 'nothingToRepair' });
  await unprotectAll();
  expect((await repairFormulas()).repaired).toBe(50);
});

test('what still shows #NAME?, what Excel refuses and what this version does not know are named', async () => {
  const { set, register } = unregistered();
  workbook = openWorkbook({ functions: set });
  await type('A1', [['=_xldudf_AHP_RI(3)'], ['=_xldudf_AHP_RI(3)+BOBOTKU(4)'], ['=_xldudf_AHP_BARU(5)']]);
  register();
  const { sheets } = await findBroken();
  expect(sheets[0]?.unknown).toEqual([{ cell: 'A3', name: 'AHP.BARU' }]);
  const { repaired, still, refused } = await repairFormulas();
  expect([repaired, still, refused]).toEqual([1, [{ sheet: 'Sheet1', cells: ['A2'] }], []]);
  expect(await formulasOf('A1:A3')).toEqual([['=AHP.RI(3)'], ['=AHP.RI(3)+BOBOTKU(4)'], ['=_xldudf_AHP_BARU(5)']]);
});

test('one cell that Excel refuses keeps no other from being repaired', async () => {
  const register = await broken();
  register();
  // The probe, its removal, the write of all that is refused, and the first cell by itself.
  workbook.traffic.failAtWrite(3, 'InvalidOperation', 2);
  const { repaired, refused } = await repairFormulas();
  expect([repaired, refused]).toEqual([49, [{ sheet: 'Sheet1', cells: ['B3'] }]]);
  expect((await formulasOf('C3'))[0]).toEqual(['=AHP.RI(3)']);
});

test('a cell that is formatted as text gets a formula, and keeps its format', async () => {
  const { set, register } = unregistered();
  workbook = openWorkbook({ functions: set });
  await type('A1', [['=_xldudf_AHP_RI(3)']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').numberFormat = [['@']];
    await context.sync();
  });
  register();
  expect((await repairFormulas()).repaired).toBe(1);
  expect([await valuesOf('A1'), await formatsOf('A1')]).toEqual([[[0.58]], [['@']]]);
});

test('undo leaves alone what somebody changed since', async () => {
  const register = await broken();
  register();
  const { holds, undo } = await repairFormulas();
  await type('C4', [[7]]);
  expect(await holds()).toBe(false);
  await expect(undo()).rejects.toMatchObject({ kind: 'changedSince', values: { area: 'Sheet1!C4' } });
  expect(await formulasOf('C3:C4')).toEqual([['=AHP.RI(3)'], [7]]);
});

test('cells of one array of the old kind are never written together, which Excel would take for formulas of each', () => {
  const array = '=_xldudf_AHP_WEIGHTS(E1:G3)';
  const formulas = [
    ...['A1', 'A2', 'A3'].map((cell) => [cell, array] as const),
    ...['C1', 'C2', 'C3'].map((cell, row) => [cell, `=_xldudf_AHP_RI(D${row + 1})`] as const),
  ];
  expect(areasToWrite(new Map(formulas)).map(areaAddress)).toEqual(['C1:C3', 'A1', 'A2', 'A3']);
});

test('what a formula spills is none of its own, though Excel reports it with that formula', async () => {
  const { set, register } = unregistered();
  workbook = openWorkbook({ functions: set });
  await type('B2', [['=IFERROR(_xldudf_AHP_RI(3),{1;2;3})']]);
  expect(await valuesOf('B2:B4')).toEqual([[1], [2], [3]]);
  const [sheet] = workbook.book.sheets;
  if (!sheet) throw new Error('No sheet.');
  const own = sheet.formula.bind(sheet);
  sheet.formula = (row, column) => {
    const { row: top, column: left } = sheet.spillParent(row, column) ?? { row, column };
    return own(top, left);
  };
  expect((await formulasOf('B4'))[0]).toEqual(['=IFERROR(_xldudf_AHP_RI(3),{1;2;3})']);
  register();
  expect(await found()).toBe(1);
  const { repaired, refused } = await repairFormulas();
  expect([repaired, refused]).toEqual([1, []]);
  expect(await valuesOf('B2:B4')).toEqual([[0.58], [''], ['']]);
});
