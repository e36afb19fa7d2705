import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { INDEX_BANDS, OMAX_BANDS } from '../../src/engine/bands';
import type { Light } from '../../src/engine/bands';
import { rulesEvaluated } from '../sandbox/evaluatedRules';
import { recognise } from '../../src/workbook/selection/recognise';
import { readSelection } from '../../src/workbook/selection/selection';
import type { Area } from '../../src/sheets/address';
import { parseAddress } from '../../src/sheets/address';
import { readFillRule, readIconRule } from '../../src/workbook/lights/lightRules';
import { applyLights, clearLights } from '../../src/workbook/lights/lights';
import { addSheet, formulasOf, select, selectedAddress, type } from './sheet';
import { LIGHT_PAINT } from '../../src/sheets/lightPaint';

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = openWorkbook();
  await type('E5', [[9], [5], [''], ['n/a'], [2], [8], [4], [7.9999]]);
});
afterEach(() => workbook.close());

const at = (address: string, sheet = 'Sheet1'): Area => {
  const area = parseAddress(address, sheet);
  if (!area) throw new Error(address);
  return area;
};

/** The rules of a sheet in order of priority, one line each, as Excel would list them. */
async function rules(sheet = 'Sheet1'): Promise<string[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load({ type: true, id: true });
    await context.sync();
    const found = formats.items.map((format) => {
      const range = format.getRange();
      range.load(['address']);
      if (format.type === 'Custom') {
        format.custom.rule.load(['formula']);
        format.custom.format.fill.load(['color']);
        format.custom.format.font.load(['color']);
      }
      if (format.type === 'IconSet') format.iconSet.load(['style', 'criteria']);
      if (format.type === 'CellValue') format.cellValue.load(['rule']);
      return { format, range };
    });
    await context.sync();
    return found.map(({ format, range }) => {
      const where = range.address.split('!')[1] ?? '';
      if (format.type === 'Custom') {
        const { rule, format: look } = format.custom;
        return `${where} ${rule.formula} ${look.fill.color}/${look.font.color}`;
      }
      if (format.type === 'CellValue') return `${where} value ${format.cellValue.rule.formula1}`;
      const limits = format.iconSet.criteria.slice(1).map(({ operator, formula }) => `${operator}${formula}`);
      return `${where} ${format.iconSet.style} ${limits.join(' ')}`;
    });
  });
}

const lightsOn = (where: string, cell: string): string[] => [
  `${where} =AND(ISNUMBER(${cell}),${cell}<4) #FFC7CE/#8E0B16`,
  `${where} =AND(ISNUMBER(${cell}),${cell}>=4,${cell}<8) #FFEB9C/#6B4E00`,
  `${where} =AND(ISNUMBER(${cell}),${cell}>=8) #C6EFCE/#0B5A1D`,
  `${where} ThreeTrafficLights1 GreaterThanOrEqual=4 GreaterThanOrEqual=8`,
];

/** A rule somebody else made; `formula` and colours decide whether it could be mistaken for one of ours. */
async function addForeignRule(address: string, formula: string, fill: string, font: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = font;
    await context.sync();
  });
}

describe('applying traffic lights', () => {
  test('writes three fills with their text colours and one set of icons, half-open at 4 and 8', async () => {
    await applyLights(at('E5:E12'), OMAX_BANDS);
    expect((await rules()).sort()).toEqual(lightsOn('E5:E12', 'E5').sort());
  });

  test('index lights change at 80 and 100', async () => {
    await applyLights(at('B2:B4'), INDEX_BANDS);
    const written = await rules();
    expect(written).toContain('B2:B4 =AND(ISNUMBER(B2),B2>=80,B2<100) #FFEB9C/#6B4E00');
    expect(written).toContain('B2:B4 ThreeTrafficLights1 GreaterThanOrEqual=80 GreaterThanOrEqual=100');
  });

  test('applying again, with the same or other bands, replaces and does not pile up', async () => {
    await applyLights(at('E5:E12'), INDEX_BANDS);
    await applyLights(at('E5:E12'), OMAX_BANDS);
    await applyLights(at('E5:E12'), OMAX_BANDS);
    expect((await rules()).sort()).toEqual(lightsOn('E5:E12', 'E5').sort());
  });

  test('a larger area takes over the lights of the areas inside it', async () => {
    await applyLights(at('E5:E6'), OMAX_BANDS);
    await applyLights(at('E8:E9'), INDEX_BANDS);
    await applyLights(at('E5:E12'), OMAX_BANDS);
    expect((await rules()).sort()).toEqual(lightsOn('E5:E12', 'E5').sort());
  });

  test('lights that reach beyond the area keep colouring the cells outside it', async () => {
    await applyLights(at('E5:E12'), OMAX_BANDS);
    await applyLights(at('E7:E8'), INDEX_BANDS);
    const now = await rules();
    expect(now).toEqual(expect.arrayContaining([...lightsOn('E5:E6', 'E5'), ...lightsOn('E9:E12', 'E9')]));
    expect(now.filter((rule) => rule.startsWith('E7:E8 '))).toHaveLength(4);
    expect(now).toHaveLength(12);
  });

  test('lights on several areas, as copied cells have them, are cut area by area and come back by undo', async () => {
    await applyLights(at('E5:E12'), OMAX_BANDS);
    const { rules: stored } = workbook.book.activeSheet;
    for (const rule of [...stored.list()].reverse()) {
      stored.remove(rule.id);
      stored.add({ ...rule, boxes: [...rule.boxes, { top: 4, left: 6, bottom: 11, right: 6 }] });
    }
    const { undo } = await clearLights(at('E5:E8'));
    expect((await rules()).sort()).toEqual([...lightsOn('E9:E12', 'E9'), ...lightsOn('G5:G12', 'G5')].sort());
    await undo();
    expect((await rules()).sort()).toEqual([...lightsOn('E5:E12', 'E5'), ...lightsOn('G5:G12', 'G5')].sort());
  });

  test('works on a sheet that is not in front, and leaves cells and selection alone', async () => {
    await addSheet('OMAX 2010');
    await select('A1');
    await type('B2', [['=1+1'], ['text']], 'OMAX 2010');
    await applyLights(at('B2:B3', 'OMAX 2010'), OMAX_BANDS);
    expect(await rules('OMAX 2010')).toHaveLength(4);
    expect(await rules()).toHaveLength(0);
    expect(await formulasOf('B2:B3', 'OMAX 2010')).toEqual([['=1+1'], ['text']]);
    expect(await selectedAddress()).toBe('Sheet1!A1');
  });

  test('a sheet that is gone is an error in words', async () => {
    await expect(applyLights(at('A1', 'Gone'), OMAX_BANDS)).rejects.toMatchObject({ kind: 'noSuchSheet' });
  });
});

describe('percents', () => {
  /** Colours what is selected as the pane does. */
  async function colour(address: string): Promise<void> {
    await select(address);
    const found = recognise(await readSelection());
    if (found.kind !== 'scores') throw new Error(found.kind);
    await applyLights(found.area, INDEX_BANDS, found.scale);
  }

  /** The light that each cell of a column shows. */
  async function shown(address: string): Promise<(Light | null)[]> {
    const { row, column, rows } = at(address);
    const injector = workbook.book.univer.__getInjector().get(ConditionalFormattingViewModel);
    const [book, sheet] = [workbook.book.workbook.getId(), workbook.book.activeSheet.id];
    const look = (): (string | undefined)[] =>
      Array.from({ length: rows }, (_, index) => {
        const results = (injector.getCellCfs(book, sheet, row + index, column) ?? []).map(({ result }) => result);
        return (results as { bg?: { rgb?: string } }[]).find((result) => result?.bg?.rgb !== undefined)?.bg?.rgb;
      });
    look();
    await rulesEvaluated(workbook.book);
    const lights = Object.keys(LIGHT_PAINT) as Light[];
    return look().map((fill) => lights.find((light) => LIGHT_PAINT[light].fill === fill) ?? null);
  }

  const format = (address: string, code: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).numberFormat = Array.from(
        { length: at(address).rows },
        () => [code],
      );
      await context.sync();
    });

  test('in cells are coloured at 80 % and 100 %, live', async () => {
    await type('B2', [[0.95], [1.02], [0.7999], [0.8], [1], ['']]);
    await format('B2:B7', '0.0%');
    await colour('B2:B7');
    expect(await shown('B2:B7')).toEqual(['yellow', 'green', 'red', 'yellow', 'green', null]);
    expect(await rules()).toContain('B2:B7 ThreeTrafficLights1 GreaterThanOrEqual=0.8 GreaterThanOrEqual=1');
    await type('B2', [[1.15]]);
    expect((await shown('B2:B7'))[0]).toBe('green');
  });

  test('in texts too, and whatever else is text stays uncoloured', async () => {
    await type('B2', [["'95,5%"], ["'102 %"], ["'79,9 %"], ["'n/a"], ["'100"], [''], ["'1.000,5%"]]);
    await colour('B2:B7');
    expect(await shown('B2:B7')).toEqual(['yellow', 'green', 'red', null, null, null]);
    await type('B2', [["'100,5 %"]]);
    expect((await shown('B2:B7'))[0]).toBe('green');
  });

  test('in texts beside points and beside cells in percent', async () => {
    await type('B2', [[95], ["'102 %"], [79]]);
    await type('D2', [[0.95], ["'102 %"], [0.79]]);
    await format('D2:D4', '0%');
    await colour('B2:B4');
    await colour('D2:D4');
    for (const cells of ['B2:B4', 'D2:D4']) expect(await shown(cells)).toEqual(['yellow', 'green', 'red']);
  });

  test('are replaced, cleared and restored like other lights', async () => {
    await type('B2', [["'95.5%"], ["'102 %"]]);
    await colour('B2:B3');
    const before = (await rules()).sort();
    expect(before).toHaveLength(7);
    await colour('B2:B3');
    expect((await rules()).sort()).toEqual(before);
    const { undo } = await clearLights(at('B2:B3'));
    expect(await rules()).toEqual([]);
    await undo();
    expect((await rules()).sort()).toEqual(before);
  });
});

describe("other people's rules", () => {
  const ours = LIGHT_PAINT.green;

  test.each([
    ['another formula', '=E5>7', ours.fill, ours.font],
    ['our formula in another fill', '=AND(ISNUMBER(E5),E5>=8)', '#00B050', ours.font],
    ['our formula in another font', '=AND(ISNUMBER(E5),E5>=8)', ours.fill, '#000000'],
    ['our colours with another guard', '=AND(NOT(ISBLANK(E5)),E5>=8)', ours.fill, ours.font],
    ['our formula on a neighbour', '=AND(ISNUMBER(F5),E5>=8)', ours.fill, ours.font],
  ])('%s survives applying and clearing', async (_, formula, fill, font) => {
    await addForeignRule('E5:E12', formula, fill, font);
    const foreign = await rules();
    await applyLights(at('E5:E12'), OMAX_BANDS);
    await applyLights(at('E5:E12'), INDEX_BANDS);
    expect(await rules()).toEqual(expect.arrayContaining(foreign));
    await clearLights(at('E5:E12'));
    expect(await rules()).toEqual(foreign);
  });

  test('icons at 4 and 8 without our fills are theirs, a comparison of values too', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('E5:E12');
      const icons = range.conditionalFormats.add(Excel.ConditionalFormatType.iconSet).iconSet;
      icons.style = Excel.IconSet.threeTrafficLights1;
      const from = (formula: string): Excel.ConditionalIconCriterion => ({
        type: 'Number',
        operator: 'GreaterThanOrEqual',
        formula,
      });
      icons.criteria = [from('=0'), from('=4'), from('=8')];
      const value = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue).cellValue;
      value.rule = { formula1: '=8', operator: 'GreaterThan' };
      await context.sync();
    });
    const theirs = await rules();
    await expect(clearLights(at('E5:E12'))).rejects.toMatchObject({ kind: 'nothingToClear' });
    await applyLights(at('E5:E8'), OMAX_BANDS);
    await clearLights(at('E5:E8'));
    expect(await rules()).toEqual(theirs);
  });
});

describe('clearing traffic lights', () => {
  test('removes all four rules', async () => {
    await applyLights(at('E5:E12'), OMAX_BANDS);
    await clearLights(at('E5:E12'));
    expect(await rules()).toEqual([]);
  });

  test('of a part leaves the rest coloured', async () => {
    await applyLights(at('E5:F12'), OMAX_BANDS);
    await clearLights(at('F5:F12'));
    expect((await rules()).sort()).toEqual(lightsOn('E5:E12', 'E5').sort());
  });

  test('where there are none says so', async () => {
    await expect(clearLights(at('E5:E12'))).rejects.toMatchObject({
      kind: 'nothingToClear',
      values: { area: 'E5:E12' },
    });
  });
});

describe('undo', () => {
  test('of applying removes them', async () => {
    const { undo } = await applyLights(at('E5:E12'), OMAX_BANDS);
    await undo();
    expect(await rules()).toEqual([]);
  });

  test('of applying over earlier lights brings those back whole', async () => {
    await applyLights(at('E5:E12'), OMAX_BANDS);
    const before = (await rules()).sort();
    const { undo } = await applyLights(at('E7:F8'), INDEX_BANDS);
    await undo();
    expect((await rules()).sort()).toEqual(before);
  });

  test('of clearing brings them back', async () => {
    await applyLights(at('E5:E12'), OMAX_BANDS);
    const before = (await rules()).sort();
    const { undo } = await clearLights(at('E6:E7'));
    await undo();
    expect((await rules()).sort()).toEqual(before);
  });

  test('is refused when the rules have been changed since, and changes nothing', async () => {
    const { undo } = await applyLights(at('E5:E12'), OMAX_BANDS);
    await applyLights(at('E5:E12'), INDEX_BANDS);
    const before = await rules();
    await expect(undo()).rejects.toMatchObject({ kind: 'changedSince' });
    expect(await rules()).toEqual(before);
  });
});

describe('the signature of our rules', () => {
  const { fill, font } = LIGHT_PAINT.yellow;

  test.each([
    '=AND(ISNUMBER(E5),E5>=4,E5<8)',
    '=AND(ISNUMBER($E$5),$E$5>=4,$E$5<8)',
    '=and(isnumber(E5), E5>=4, E5<8)',
  ])('%s is ours however Excel spells it', (formula) =>
    expect(readFillRule(formula, fill.toLowerCase(), font)).toMatchObject({ light: 'yellow', from: 4, below: 8 }),
  );

  test.each([
    '',
    '=AND(ISNUMBER(E5))',
    '=AND(ISNUMBER(E5),E5>4)',
    '=AND(ISNUMBER(E5),E6>=4,E6<8)',
    '=OR(ISNUMBER(E5),E5>=4)',
  ])('%j is not', (formula) => expect(readFillRule(formula, fill, font)).toBeNull());

  test('icons of another style or with percent limits are not ours', () => {
    const criteria = (type: 'Number' | 'Percent'): Excel.ConditionalIconCriterion[] =>
      ['=0', '=4', '=8'].map((formula) => ({ type, operator: 'GreaterThanOrEqual', formula }));
    expect(readIconRule('ThreeTrafficLights1', criteria('Number'))).toMatchObject({ bands: OMAX_BANDS });
    expect(readIconRule('ThreeArrows', criteria('Number'))).toBeNull();
    expect(readIconRule('ThreeTrafficLights1', criteria('Percent'))).toBeNull();
    expect(readIconRule('ThreeTrafficLights1', [])).toBeNull();
  });
});
