/** Making the open workbook work without the add-in, and the way back: the three studies, and what may go wrong. */
import { KEPT_NAMESPACE } from '../../src/files/portable/kept';
import type { PlainRequest } from '../../src/workbook/portable/makePlain';
import { lookAtPlain, makePlain } from '../../src/workbook/portable/makePlain';
import { putFormulasBack } from '../../src/workbook/portable/putBack';
import type { Written } from '../../src/workbook/excel/undo';
import type { KeptLook } from '../../src/workbook/portable/keptLook';
import { SAMPLE_IDS } from '../../src/workbook/samples/sampleRegistry';
import { openedSample } from '../samples/opened';
import type { OpenedSample } from '../samples/opened';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { addSheet, deleteSheet, formulasOf, protectBook, protectSheets, sheetNames, type, valuesOf } from './sheet';

const OURS = /\b(?:AHP|OMAX|CKP|BSC|PLS)\.[A-Z]+\(/;
const ALL: PlainRequest = { sheet: null, form: 'formulas', language: 'en' };

let close: (() => void) | null = null;
afterEach(() => {
  close?.();
  close = null;
});

type Cells = Map<string, { formula: unknown; value: unknown; format: unknown }>;

/** Every cell of every sheet that holds something. */
async function cellsNow(): Promise<Cells> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const ranges = worksheets.items.map((sheet) => sheet.getUsedRange());
    for (const range of ranges) range.load(['formulas', 'values', 'numberFormat', 'rowIndex', 'columnIndex']);
    await context.sync();
    const cells: Cells = new Map();
    ranges.forEach((range, index) =>
      range.formulas.forEach((line: unknown[], down) =>
        line.forEach((formula, right) => {
          const value: unknown = range.values[down]?.[right];
          const place = `${worksheets.items[index]?.name} ${range.rowIndex + down},${range.columnIndex + right}`;
          if (value !== '' || formula !== '') {
            cells.set(place, { formula, value, format: range.numberFormat[down]?.[right] });
          }
        }),
      ),
    );
    return cells;
  });
}

async function partsNow(): Promise<number> {
  return Excel.run(async (context) => {
    const count = context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).getCount();
    await context.sync();
    return count.value;
  });
}

const ours = (cells: Cells): string[] =>
  [...cells].flatMap(([place, { formula }]) => (OURS.test(String(formula)) ? [place] : []));

/** To the ninth decimal. */
const shown = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(9)) : value);
const valuesIn = (cells: Cells, places: Iterable<string>): unknown[] =>
  [...places].map((place) => [place, shown(cells.get(place)?.value)]);

async function plain(request: PlainRequest = ALL): Promise<Written> {
  return makePlain(request, (await lookAtPlain(request)).report);
}

describe.each(SAMPLE_IDS)('the study %s', (id) => {
  let opened: OpenedSample;
  beforeAll(async () => {
    opened = await openedSample(id);
  });
  afterAll(() => opened.close());

  test('becomes values that stay, and gets the same formulas back', async () => {
    const before = await cellsNow();
    await plain({ ...ALL, form: 'values' });
    const after = await cellsNow();
    expect(ours(after)).toEqual([]);
    expect(valuesIn(after, before.keys())).toEqual(valuesIn(before, before.keys()));
    expect(after.size).toBe(before.size);
    const { kept } = await lookAtPlain(ALL);
    await putFormulasBack(kept ?? fail(), false);
    expect(await cellsNow()).toEqual(before);
  });

  test('becomes plain with the same numbers, is undone, and gets the same formulas back', async () => {
    const before = await cellsNow();
    expect(ours(before).length).toBeGreaterThan(5);

    const look = await lookAtPlain(ALL);
    expect(look).toMatchObject({ helper: 'Calculation', kept: null, report: { valuesOnly: [] } });
    const written = await makePlain(ALL, look.report);
    const after = await cellsNow();
    expect(ours(after)).toEqual([]);
    expect(valuesIn(after, before.keys())).toEqual(valuesIn(before, before.keys()));
    expect(await sheetNames()).toContain('Calculation');
    expect(await partsNow()).toBe(1);
    expect(await written.holds()).toBe(true);

    await written.undo();
    await opened.book.settled();
    expect(await cellsNow()).toEqual(before);
    expect(await partsNow()).toBe(0);

    await plain();
    const { kept } = await lookAtPlain(ALL);
    expect(kept).toEqual({
      formulas: look.report.formulas,
      changed: [],
      changedHelpers: [],
      gone: [],
      isDamaged: false,
    });
    const back = await putFormulasBack(kept ?? fail(), false);
    expect(back).toMatchObject({ formulas: look.report.formulas, differing: [] });
    expect(await cellsNow()).toEqual(before);
    expect(await sheetNames()).not.toContain('Calculation');
    expect(await partsNow()).toBe(0);

    await back.undo();
    expect(ours(await cellsNow())).toEqual([]);
    expect([...(await cellsNow())].map(([place, { formula }]) => [place, formula])).toEqual(
      [...after].map(([place, { formula }]) => [place, formula]),
    );
    expect(await partsNow()).toBe(1);
  });
});

function fail(): never {
  throw new Error('Nothing was kept.');
}

describe('a workbook of two sheets', () => {
  let workbook: OpenWorkbook;
  beforeEach(async () => {
    workbook = openWorkbook({ functions: loadFunctions() });
    close = () => workbook.close();
    await type('A1', [
      ['Cost', 'Time'],
      [1, 3],
      ['=1/B2', 1],
      ['', ''],
    ]);
    await type('D2', [['=AHP.WEIGHTS(A2:B3)']]);
    await addSheet('Total');
    await type('A1', [['=SUM(Sheet1!D2:D3)'], ['=OMAX.LIGHT(A3)'], [9]], 'Total');
    await workbook.book.settled();
  });
  const here: PlainRequest = { ...ALL, sheet: 'Sheet1' };

  test('a change of an input still reaches the total', async () => {
    await type('F3', [['=D2*10']]);
    await workbook.book.settled();
    await plain();
    await type('B2', [[1]]);
    await workbook.book.settled();
    expect(await valuesOf('D2:D3')).toEqual([[expect.closeTo(0.5, 9)], [expect.closeTo(0.5, 9)]]);
    expect(await valuesOf('F3')).toEqual([[expect.closeTo(5, 9)]]);
  });

  test("a formula of the person's own that fills several cells goes on filling them", async () => {
    await type('F1', [['=A2:A3*2']]);
    await workbook.book.settled();
    await plain();
    expect(await formulasOf('F1:F2')).toEqual([['=A2*2'], ['=A3*2']]);
    await type('A2', [[5]]);
    await workbook.book.settled();
    expect((await valuesOf('F1:F2'))[0]).toEqual([10]);
  });

  test('a formula that shows nothing yet goes on filling all its cells once it has something to show', async () => {
    await type('H1', [
      [1, 3, 9],
      ['', 1, 3],
      ['', '', 1],
    ]);
    await type('L1', [['=IF(G1="","",AHP.WEIGHTS(H1:J3))']]);
    await workbook.book.settled();
    await plain();
    await type('G1', [['yes']]);
    await workbook.book.settled();
    expect(await valuesOf('L1:L3')).toEqual([9, 3, 1].map((weight) => [expect.closeTo(weight / 13, 9)]));
  });

  test('where something stands in these cells it becomes a value, and is named before', async () => {
    await type('H1', [
      [1, 3],
      ['', 1],
    ]);
    await type('L1', [['=IF(G1="","",AHP.WEIGHTS(H1:I2))'], ['mine']]);
    await workbook.book.settled();
    const { report } = await lookAtPlain(ALL);
    expect(JSON.stringify(report.valuesOnly)).toContain('L1');
  });

  test('one sheet alone leaves the others', async () => {
    await plain(here);
    expect(await formulasOf('A1:A2', 'Total')).toEqual([['=SUM(Sheet1!D2:D3)'], ['=OMAX.LIGHT(A3)']]);
    expect(await valuesOf('A1', 'Total')).toEqual([[expect.closeTo(1, 9)]]);
    expect((await lookAtPlain(ALL)).report.formulas).toBe(1);
    // Then the rest: what was kept before stays kept.
    await plain();
    expect(await formulasOf('A2', 'Total')).not.toEqual([['=OMAX.LIGHT(A3)']]);
    const { kept } = await lookAtPlain(ALL);
    expect(kept?.formulas).toBe(2);
    await putFormulasBack(kept ?? fail(), false);
    expect(await formulasOf('A1:A2', 'Total')).toEqual([['=SUM(Sheet1!D2:D3)'], ['=OMAX.LIGHT(A3)']]);
    expect(await formulasOf('D2')).toEqual([['=AHP.WEIGHTS(A2:B3)']]);
    expect(await sheetNames()).toEqual(['Sheet1', 'Total']);
  });

  test('where a plain formula would show something else, all is taken back and the cell is named', async () => {
    // This host answers a mistake for what Excel answers with the sum, and a plain formula with the sum.
    await type('F1', [['=SUM(D2#)']]);
    await workbook.book.settled();
    const before = await cellsNow();
    await expect(plain()).rejects.toMatchObject({ kind: 'plainDiffers', values: { cells: '‘Sheet1’ F1' } });
    await workbook.book.settled();
    expect(await cellsNow()).toEqual(before);
    expect(await sheetNames()).toEqual(['Sheet1', 'Total']);
    expect(await partsNow()).toBe(0);
  });

  test('something else than was shown is not written', async () => {
    const { report } = await lookAtPlain(ALL);
    await type('H1', [['=AHP.RI(3)']]);
    await expect(makePlain(ALL, report)).rejects.toMatchObject({ kind: 'plainChanged' });
    expect(await formulasOf('D2')).toEqual([['=AHP.WEIGHTS(A2:B3)']]);
  });

  test('protected sheets, and a protected workbook, are refused before anything is written', async () => {
    await protectSheets('Total');
    await expect(plain()).rejects.toMatchObject({ kind: 'protected', values: { sheets: 'Total' } });
    await protectBook();
    await expect(plain(here)).rejects.toMatchObject({ kind: 'bookProtected' });
    expect(await sheetNames()).toEqual(['Sheet1', 'Total']);
    expect(await formulasOf('D2')).toEqual([['=AHP.WEIGHTS(A2:B3)']]);
  });

  test('a write that Excel refuses half-way is taken back', async () => {
    const before = await cellsNow();
    const { report } = await lookAtPlain(ALL);
    workbook.traffic.failAtWrite(6, 'GeneralException');
    await expect(makePlain(ALL, report)).rejects.toMatchObject({ kind: expect.any(String) });
    await workbook.book.settled();
    expect(await cellsNow()).toEqual(before);
    expect(await sheetNames()).toEqual(['Sheet1', 'Total']);
    expect(await partsNow()).toBe(0);
  });

  test('an undo is refused once a cell was changed', async () => {
    const written = await plain();
    await type('A2', [['mine']], 'Total');
    expect(await written.holds()).toBe(false);
    await expect(written.undo()).rejects.toMatchObject({ kind: 'changedSince', values: { area: 'Total' } });
  });

  describe('put back after somebody', () => {
    beforeEach(async () => {
      await plain();
    });
    const keptNow = async (): Promise<KeptLook> => (await lookAtPlain(ALL)).kept ?? fail();

    test('typed over a cell: it stays unless it is said that it goes', async () => {
      await type('A2', [['mine']], 'Total');
      const kept = await keptNow();
      expect(kept.changed).toEqual([{ sheet: 'Total', cells: ['A2'] }]);
      const back = await putFormulasBack(kept, false);
      expect(await formulasOf('A1:A2', 'Total')).toEqual([['=SUM(Sheet1!D2:D3)'], ['mine']]);
      expect(await partsNow()).toBe(0);
      await back.undo();
      await putFormulasBack(await keptNow(), true);
      expect(await formulasOf('A2', 'Total')).toEqual([['=OMAX.LIGHT(A3)']]);
    });

    test('typed over a part of what a formula fills: the rest goes on, with the sheet that it reads', async () => {
      await type('D3', [[0.25]]);
      const kept = await keptNow();
      expect(kept.changed).toEqual([{ sheet: 'Sheet1', cells: ['D2:D3'] }]);
      await putFormulasBack(kept, false);
      await workbook.book.settled();
      expect(await sheetNames()).toContain('Calculation');
      expect(await valuesOf('D2:D3')).toEqual([[expect.closeTo(0.75, 9)], [0.25]]);
      expect(await keptNow()).toMatchObject({ formulas: 0, changed: [{ sheet: 'Sheet1', cells: ['D2:D3'] }] });
    });

    test('changed the added sheet: it is named, and goes when that is agreed', async () => {
      await type('A40', [['a note']], 'Calculation');
      const kept = await keptNow();
      expect(kept).toMatchObject({ changed: [], changedHelpers: ['Calculation'] });
      await putFormulasBack(kept, false);
      expect(await sheetNames()).toEqual(['Sheet1', 'Total']);
    });

    test('deleted a sheet: it is named', async () => {
      await deleteSheet('Total');
      expect((await keptNow()).gone).toEqual(['Total']);
    });
  });
});
