/** The samples are worksheets, not pictures: whatever depends on a realization follows it, and undo takes it back. */
import { cellAddress } from '../../src/sheets/address';
import { addressesOf, areaOf, layOut } from './grid';
import { openedSample } from './opened';
import type { CellValue, OpenedSample } from './opened';

type Place = readonly [sheet: string, address: string];

async function snapshot(opened: OpenedSample, places: readonly Place[]): Promise<CellValue[]> {
  return Promise.all(places.map(([sheet, address]) => opened.value(sheet, address)));
}

const sum = (values: readonly CellValue[]): number => values.reduce<number>((total, value) => total + Number(value), 0);

/** Every cell of the sample that shows an error. */
async function errorsOf({ sample, values }: OpenedSample): Promise<string[]> {
  const errors: string[] = [];
  for (const { sheet, cells, spills } of sample.sheets.map(layOut)) {
    const addresses = [...new Set([...cells.keys(), ...spills.keys()])];
    const lastRow = Math.max(...addresses.map((address) => areaOf(address, sheet).row));
    const used = `A1:${cellAddress(lastRow, sheet.columns.length - 1)}`;
    const places = addressesOf(areaOf(used, sheet));
    const shown = await values(sheet.name, used);
    errors.push(
      ...places.filter((_, index) => String(shown[index]).startsWith('#')).map((at) => `${sheet.name}!${at}`),
    );
  }
  return errors;
}

describe('in SAMSAT Karang Ploso', () => {
  const growth = [
    ['OMAX 2010', 'E7'],
    ['OMAX 2010', 'G7'],
    ['OMAX 2010', 'E27'],
    ['OMAX 2010', 'E31'],
    ['KPI 2009-2010', 'J7'],
    ['Index three ways', 'C7'],
  ] as const;
  let opened: OpenedSample;
  beforeAll(async () => {
    opened = await openedSample('samsat');
  });
  afterAll(() => opened.close());

  test('a changed realization changes level, light, count and index, and undo brings them back', async () => {
    const before = await snapshot(opened, growth);
    await opened.type('OMAX 2010', 'D7', 4.5);
    const [level, light, index, green, shown, exact] = await snapshot(opened, growth);
    expect(level).toBeCloseTo(2.5, 12);
    expect([light, green, shown]).toEqual(['Red', 14, 4.5]);
    expect(index).toBeCloseTo(Number(before[2]) - (Number(before[0]) - 2.5) * 0.05989583333, 9);
    expect(exact).toBe(index);
    await opened.undo();
    expect(await snapshot(opened, growth)).toEqual(before);
  });

  test('a realization better than the target earns level 10 and may turn the index green', async () => {
    await opened.type('OMAX 2010', 'D12', 1);
    expect(await opened.values('OMAX 2010', 'E12')).toEqual([10]);
    expect(await opened.value('OMAX 2010', 'G27')).toBe('Green');
    await opened.undo();
    expect(await opened.value('OMAX 2010', 'G27')).toBe('Yellow');
  });

  test('a cleared realization is no zero: its level is not available and the index goes on without it', async () => {
    await opened.type('OMAX 2010', 'D9', '');
    const levels = await opened.values('OMAX 2010', 'E8:E10');
    expect(levels).toEqual([expect.closeTo(9.61676, 5), '#N/A', expect.closeTo(8.6, 10)]);
    const weight = 0.05303819444;
    const without = (7.88694504911 - 4.19005613 * weight) / (1 - weight);
    expect(await opened.value('OMAX 2010', 'E27')).toBeCloseTo(without, 6);
    expect(await opened.value('OMAX 2010', 'I9')).toBe('');
    expect(await opened.value('OMAX 2010', 'I27')).toBeCloseTo(without, 6);
    await opened.undo();
    expect(await opened.value('OMAX 2010', 'E27')).toBeCloseTo(7.88694504911, 9);
    expect(await opened.value('OMAX 2010', 'I27')).toBeCloseTo(7.88694504911, 9);
  });

  test.each(['D5', 'D9', 'D24'])('no total of any sheet fails because the realization %s is cleared', async (cell) => {
    await opened.type('OMAX 2010', cell, '');
    const row = cell.slice(1);
    expect(await errorsOf(opened)).toEqual([`OMAX 2010!E${row}`, `OMAX 2010!G${row}`]);
    const index = Number(await opened.value('OMAX 2010', 'E27'));
    expect(await opened.value('OMAX 2010', 'I27')).toBeCloseTo(index, 12);
    expect(await opened.value('Index three ways', 'L41')).toBeCloseTo(index, 12);
    expect(await opened.value('Index three ways', 'C10')).toBeGreaterThan(index);
    await opened.undo();
    expect(await errorsOf(opened)).toEqual([]);
  });

  test('a changed realization reaches the Objective Matrix and the roll-up over the hierarchy', async () => {
    await opened.type('OMAX 2010', 'D7', 4.5);
    const index = Number(await opened.value('OMAX 2010', 'E27'));
    expect(await opened.values('Objective Matrix', 'D6')).toEqual([4.5]);
    expect(await opened.value('Objective Matrix', 'D18')).toBeCloseTo(2.5, 12);
    expect(await opened.value('Objective Matrix', 'B22')).toBeCloseTo(index, 12);
    expect(await opened.value('Global weights', 'H5')).toBeCloseTo(index, 12);
    expect(await opened.value('Global weights', 'H11')).toBeCloseTo((2.5 + 9.61676) / 2, 5);
    await opened.undo();
  });

  test('a cleared realization is empty in the Objective Matrix and leaves the roll-up to its siblings', async () => {
    await opened.type('OMAX 2010', 'D8', '');
    expect(await opened.values('Objective Matrix', 'D6:F6')).toEqual([25.88, '', 1035]);
    expect(await opened.values('Objective Matrix', 'E18')).toEqual(['']);
    expect(await opened.value('Objective Matrix', 'B22')).toBeCloseTo(
      Number(await opened.value('OMAX 2010', 'E27')),
      12,
    );
    expect(await opened.values('Global weights', 'H11')).toEqual([expect.closeTo(8.083826, 6)]);
    expect(await opened.values('Global weights', 'H25')).toEqual(['']);
    await opened.undo();
  });

  test('a cleared realization 2010 leaves growth and productivity of that year empty', async () => {
    await opened.type('OMAX 2010', 'D5', '');
    expect(await opened.values('KPI 2009-2010', 'E31:E33')).toEqual([84343753940, 115504152000, '']);
    expect(await opened.values('KPI 2009-2010', 'E39')).toEqual(['']);
    expect(await opened.values('KPI 2009-2010', 'E43')).toEqual(['']);
    await opened.undo();
  });

  test('a starting point beyond the target is refused, not guessed', async () => {
    await opened.type('OMAX 2010', 'K7', 35.73);
    expect(await opened.value('OMAX 2010', 'E7')).toBe('#VALUE!');
    await opened.undo();
    expect(await opened.value('OMAX 2010', 'E7')).toBeCloseTo(8.083826, 6);
  });

  test('a text is no judgment: the weights and all that follows from them fail, and undo or mending heals', async () => {
    await opened.type('Weights', 'C6', 'abc');
    expect(await opened.value('Weights', 'B7')).toBe('');
    expect(await opened.value('Weights', 'F5')).toBe('#VALUE!');
    expect(await opened.values('Weights', 'G6:G9')).toEqual(['', '', '', '']);
    expect(await opened.value('Global weights', 'E5')).toBe('#N/A');
    expect(await opened.value('Global weights', 'H5')).toBe('');
    expect(await opened.values('Global weights', 'E6:E9')).toEqual(['', '', '', '']);
    expect(await opened.values('OMAX 2010', 'E27:G27')).toEqual(['#VALUE!', expect.anything(), '#VALUE!']);
    expect(await opened.value('Index three ways', 'C7')).toBe('#VALUE!');
    await opened.undo();
    expect(await opened.value('Global weights', 'E8')).toBeCloseTo(0.17708333333, 9);
    expect(await opened.value('OMAX 2010', 'E27')).toBeCloseTo(7.88694504911, 9);
    expect(await opened.value('Index three ways', 'C7')).toBeCloseTo(7.88694504911, 9);
    await opened.type('Weights', 'C6', 'abc');
    await opened.type('Weights', 'C6', 1);
    expect(await opened.value('Weights', 'B7')).toBe(1);
    expect(await opened.value('Weights', 'G6')).toBeCloseTo(0.2396, 4);
    expect(await errorsOf(opened)).toEqual([]);
  });

  test('a judgment kept as the text of a fraction counts, although its mirrored cell stays empty', async () => {
    const before = await opened.values('Weights', 'G6:G9');
    await opened.type('Weights', 'D6', 0.5);
    const halved = await opened.values('Weights', 'G6:G9');
    await opened.type('Weights', 'D6', "'1/2");
    expect(await opened.value('Weights', 'B8')).toBe('');
    const asText = await opened.values('Weights', 'G6:G9');
    asText.forEach((weight, item) => expect(weight).toBeCloseTo(Number(halved[item]), 12));
    await opened.type('Weights', 'D6', 1);
    expect(await opened.value('Weights', 'G6')).toBeCloseTo(Number(before[0]), 12);
  });

  test('a changed judgment changes the weights and the index', async () => {
    await opened.type('Weights', 'D7', 5);
    expect(Number(await opened.value('Weights', 'G7'))).toBeGreaterThan(0.42);
    expect(await opened.value('Weights', 'B8')).toBe(1);
    expect(await opened.value('Weights', 'C8')).toBeCloseTo(0.2, 12);
    expect(await opened.value('Global weights', 'E44')).toBeCloseTo(1, 12);
    expect(await opened.value('OMAX 2010', 'E27')).not.toBeCloseTo(7.88694504911, 4);
    await opened.undo();
    expect(await opened.value('OMAX 2010', 'E27')).toBeCloseTo(7.88694504911, 9);
  });
});

describe('in the expenditure treasurer', () => {
  let opened: OpenedSample;
  beforeAll(async () => {
    opened = await openedSample('treasurer');
  });
  afterAll(() => opened.close());

  test('all tax returns on time lift index, light and CKP of the proposal', async () => {
    await opened.type('CKP proposed', 'E12', 100);
    expect(await opened.value('CKP proposed', 'G12')).toBe(100);
    expect(await opened.value('CKP proposed', 'J12')).toBe('Green');
    expect(await opened.value('CKP proposed', 'E16')).toBeCloseTo(94.969758 + 0.142 * 92.31, 5);
    await opened.undo();
    expect(await opened.value('CKP proposed', 'E16')).toBeCloseTo(94.969758, 5);
  });

  test('a cleared realization leaves its indicator out of value column and CKP alike', async () => {
    const withoutReport = (108.9814814815 * 6 - 120) / 5;
    await opened.type('CKP 2016', 'E7', '');
    expect(await errorsOf(opened)).toEqual([]);
    expect(await opened.values('CKP 2016', 'G7:J7')).toEqual(['', '', '', '']);
    expect(await opened.value('CKP 2016', 'I11')).toBeCloseTo(withoutReport, 8);
    expect(sum(await opened.values('CKP 2016', 'I5:I10'))).toBeCloseTo(withoutReport, 8);
    await opened.undo();
    expect(await opened.value('CKP 2016', 'I11')).toBeCloseTo(108.9814814815, 8);
  });

  test.each(['E6', 'E12'])('the totals of the proposal agree with each other when %s is cleared', async (cell) => {
    await opened.type('CKP proposed', cell, '');
    expect(await errorsOf(opened)).toEqual([]);
    const row = cell.slice(1);
    expect(await opened.values('CKP proposed', `G${row}:J${row}`)).toEqual(['', '', '', '']);
    const [asPrinted, normalised] = await opened.values('CKP proposed', 'E16:E17');
    expect(sum(await opened.values('CKP proposed', 'I5:I12'))).toBeCloseTo(Number(asPrinted), 9);
    expect(Number(asPrinted)).toBeCloseTo(Number(normalised) * 1.001, 9);
    await opened.undo();
    expect(await errorsOf(opened)).toEqual([]);
  });

  test('another validity or control changes weight, share and CKP', async () => {
    const before = await opened.values('CKP 2016', 'C5:I11');
    await opened.type('CKP 2016', 'O5', 'low');
    expect(await opened.values('CKP 2016', 'C5:C6')).toEqual([0.19, 0.11]);
    expect(await opened.value('CKP 2016', 'H5')).toBeCloseTo(0.19 / 0.74, 12);
    expect(Number(await opened.value('CKP 2016', 'I11'))).toBeGreaterThan(108.9814814815);
    await opened.undo();
    expect(await opened.values('CKP 2016', 'C5:I11')).toEqual(before);
  });

  test('a judgment typed in parentheses, kept by Excel as a negative, turns the comparison round', async () => {
    const before = await opened.values('Weights', 'K5:K6');
    expect(before[0]).toBeCloseTo(Number(before[1]), 12);
    await opened.type('Weights', 'D5', -3);
    const [report, reconciliation] = await opened.values('Weights', 'K5:K6');
    expect(Number(report)).toBeLessThan(Number(reconciliation));
    await opened.undo();
    expect(await opened.values('Weights', 'K5:K6')).toEqual(before);
  });
});

describe('in KPPN Banyuwangi', () => {
  let opened: OpenedSample;
  beforeAll(async () => {
    opened = await openedSample('kppn');
  });
  afterAll(() => opened.close());

  test('a changed realization reaches index, light, objective and NKO, and undo brings them back', async () => {
    const places = [
      ['Indicators 2022', 'G7'],
      ['Indicators 2022', 'I7'],
      ['NKO 2022', 'F28'],
      ['NKO 2022', 'F22'],
    ] as const;
    const before = await snapshot(opened, places);
    await opened.type('Indicators 2022', 'F7', 4.185);
    const [index, light, objective, total] = await snapshot(opened, places);
    expect(index).toBeCloseTo(90, 10);
    expect(light).toBe('Yellow');
    expect(objective).toBe(index);
    expect(total).toBeCloseTo(Number(before[3]) - 0.2 * (104.30107527 - 90), 6);
    await opened.undo();
    expect(await snapshot(opened, places)).toEqual(before);
  });

  test('a cleared realization leaves the mean of its objective to the other indicators', async () => {
    await opened.type('Indicators 2022', 'F5', '');
    expect(await errorsOf(opened)).toEqual(['Indicators 2022!G5']);
    expect(await opened.values('NKO 2022', 'F24:F26')).toEqual([105, '', 105]);
    await opened.undo();
  });

  test('an objective and a perspective without any realization are left out and their weight spreads', async () => {
    const perspectives = await snapshot(opened, [
      ['NKO 2022', 'F23'],
      ['NKO 2022', 'F27'],
      ['NKO 2022', 'F30'],
      ['NKO 2022', 'F47'],
    ]);
    const [stakeholder, customer, internal, learning] = perspectives.map(Number) as [number, number, number, number];
    await opened.type('Indicators 2022', 'F7', '');
    expect(await errorsOf(opened)).toEqual(['Indicators 2022!G7']);
    expect(await opened.values('NKO 2022', 'F27:F29')).toEqual(['', '', '']);
    expect(await opened.values('NKO 2022', 'I27:I29')).toEqual(['', '', '']);
    const others = 0.3 * stakeholder + 0.25 * internal + 0.25 * learning;
    expect(await opened.value('NKO 2022', 'F22')).toBeCloseTo(others / 0.8, 9);
    await opened.undo();
    expect(await opened.value('NKO 2022', 'F22')).toBeCloseTo(others + 0.2 * customer, 9);
  });
});
