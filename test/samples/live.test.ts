/** The samples are worksheets, not pictures: whatever depends on a realization follows it, and undo takes it back. */
import { openedSample } from './opened';
import type { CellValue, OpenedSample } from './opened';

type Place = readonly [sheet: string, address: string];

async function snapshot(opened: OpenedSample, places: readonly Place[]): Promise<CellValue[]> {
  return Promise.all(places.map(([sheet, address]) => opened.value(sheet, address)));
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
    await opened.undo();
    expect(await opened.value('OMAX 2010', 'E27')).toBeCloseTo(7.88694504911, 9);
  });

  test('a starting point beyond the target is refused, not guessed', async () => {
    await opened.type('OMAX 2010', 'K7', 35.73);
    expect(await opened.value('OMAX 2010', 'E7')).toBe('#VALUE!');
    await opened.undo();
    expect(await opened.value('OMAX 2010', 'E7')).toBeCloseTo(8.083826, 6);
  });

  test('a changed judgment changes the weights and the index', async () => {
    await opened.type('Weights', 'D7', 5);
    expect(Number(await opened.value('Weights', 'F7'))).toBeGreaterThan(0.42);
    expect(await opened.value('Weights', 'B8')).toBe(1);
    expect(await opened.value('Weights', 'C8')).toBeCloseTo(0.2, 12);
    expect(await opened.value('Global weights', 'H27')).toBeCloseTo(1, 12);
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
    expect(await opened.value('CKP proposed', 'I12')).toBe('Green');
    expect(await opened.value('CKP proposed', 'G16')).toBeCloseTo(94.969758 + 0.142 * 92.31, 5);
    await opened.undo();
    expect(await opened.value('CKP proposed', 'G16')).toBeCloseTo(94.969758, 5);
  });

  test('a judgment typed in parentheses, kept by Excel as a negative, turns the comparison round', async () => {
    const before = await opened.values('Weights', 'J5:J6');
    expect(before[0]).toBeCloseTo(Number(before[1]), 12);
    await opened.type('Weights', 'D5', -3);
    const [report, reconciliation] = await opened.values('Weights', 'J5:J6');
    expect(Number(report)).toBeLessThan(Number(reconciliation));
    await opened.undo();
    expect(await opened.values('Weights', 'J5:J6')).toEqual(before);
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
      ['NKO 2022', 'E6'],
      ['NKO 2022', 'E23'],
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
});
