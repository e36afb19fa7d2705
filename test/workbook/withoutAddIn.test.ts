/** Making the open workbook work without the add-in, and the way back: the three studies, and what may go wrong. */
import { KEPT_NAMESPACE } from '../../src/files/portable/kept';
import type { PlainRequest } from '../../src/workbook/portable/makePlain';
import { lookAtPlain, makePlain } from '../../src/workbook/portable/makePlain';
import { putFormulasBack } from '../../src/workbook/portable/putBack';
import type { Written } from '../../src/workbook/excel/undo';
import { SAMPLE_IDS } from '../../src/workbook/samples/sampleRegistry';
import { openedSample } from '../samples/opened';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { addSheet, deleteSheet, formulasOf, protectBook, protectSheets, sheetNames, type, valuesOf } from './sheet';

const functions = loadFunctions();
const OURS = /\b(?:AHP|OMAX|CKP|BSC)\.[A-Z]+\(/;
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
  test('becomes plain with the same numbers, is undone, and gets the same formulas back', async () => {
    const opened = await openedSample(id);
    close = () => opened.close();
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

  test('becomes values that stay, and gets the same formulas back', async () => {
    const opened = await openedSample(id);
    close = () => opened.close();
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
});

function fail(): never {
  throw new Error('Nothing was kept.');
}
