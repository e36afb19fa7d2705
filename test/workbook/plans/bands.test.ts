/** Sheets of scorecards with lights of their own: the written formulas answer what the pane says. Invented data. */
import { rulesFor } from '../../../src/workbook/lights/lightRules';
import { lightBands } from '../../../src/sheets/plannedCells';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { BandWords } from '../../../src/model/types';
import { kpi, kppn, omaxKpi } from '../../model/scorecard/support';
import type { CardOptions, ShownCard, WrittenCard } from './cards';
import { rowsOf, shown, writeCard } from './cards';
import { expectSame } from './same';

const FIVE: BandWords = {
  bounds: [50, 61, 76, 91],
  labels: ['Buruk', 'Kurang', 'Cukup', 'Baik', 'Sangat baik'],
};
const LIMITS = { yellowFrom: 61, greenFrom: 91 };

let written: WrittenCard | null = null;
afterEach(() => {
  written?.workbook.close();
  written = null;
});

async function card(kpis: readonly Kpi[], options: CardOptions = {}): Promise<[WrittenCard, ShownCard]> {
  written?.workbook.close();
  written = await writeCard(kpis, options);
  return [written, await shown(written)];
}

const atIndices = (...indices: number[]): Kpi[] =>
  indices.map((index) => kpi(`K${index}`, { target: 100, realization: index }));
const atLevels = (...levels: number[]): Kpi[] => levels.map((level) => omaxKpi(`K${level}`, level, [0, 3, 10]));

/** The legend as the sheet shows it: each band with where it begins and how many KPIs are in it. */
async function legendOf(sheet: WrittenCard): Promise<unknown[][]> {
  const range = sheet.plan.lights?.at(-1)?.range ?? '';
  const { first, last } = rowsOf(range);
  const grid = await sheet.grid();
  const labels = sheet.plan.blocks.filter(({ style = '' }) => ['green', 'yellow', 'red'].includes(style));
  return grid.slice(first - 1, last).map((row, index) => {
    const cells = row.filter((cell) => cell !== '');
    return [labels[index]?.style, ...cells];
  });
}

describe('limits of its own', () => {
  test.each([
    ['en', ['Red', 'Red', 'Yellow', 'Yellow', 'Green', 'Green']],
    ['id', ['Merah', 'Merah', 'Kuning', 'Kuning', 'Hijau', 'Hijau']],
  ] as const)('decide the words of indices, in %s', async (language, words) => {
    const kpis = atIndices(0, 72.49, 72.5, 89.99, 90, 120);
    const bands = { yellowFrom: 72.5, greenFrom: 90 };
    const [sheet, seen] = await card(kpis, { card: { kind: 'ckp', bands }, input: { language } });
    expectSame(seen, sheet.result, language);
    expect(seen.lights).toEqual(words);
    const [, from] = language === 'en' ? ['', 'from'] : ['', 'mulai'];
    expect((await legendOf(sheet)).map(([, name, limit, count]) => [name, limit, count])).toEqual([
      [`${words[4]}: ${from} 90`, 90, 2],
      [`${words[2]}: ${language === 'en' ? 'from 72.5 to below 90' : 'mulai 72,5 sampai di bawah 90'}`, 72.5, 2],
      [`${words[0]}: ${language === 'en' ? 'below 72.5' : 'di bawah 72,5'}`, 0, 2],
    ]);
  });

  test('decide levels, their colours, and the notes say what is customary', async () => {
    const bands = { yellowFrom: 5, greenFrom: 7 };
    const [sheet, seen] = await card(atLevels(4.99, 5, 6.99, 7), { card: { bands } });
    expectSame(seen, sheet.result);
    expect(seen.lights).toEqual(['Red', 'Yellow', 'Yellow', 'Green']);
    expect(sheet.plan.lights?.map((light) => light.bands)).toEqual(sheet.plan.lights?.map(() => bands));
    expect(rulesFor(lightBands(bands))[0]).toEqual({ kind: 'fill', light: 'green', from: 7, below: null });
    const notes = (await sheet.grid()).flat().filter((cell) => String(cell).startsWith('Lights: '));
    expect(notes).toEqual(['Lights: yellow and green begin where this scorecard sets them; 4 and 8 are customary.']);
  });

  test('change no sheet that has none', async () => {
    const [{ plan }] = await card(atIndices(90, 100), { card: { kind: 'ckp' } });
    expect(JSON.stringify(plan)).toContain('BSC.LIGHT(');
    expect(JSON.stringify(plan)).not.toMatch(/BSC\.BAND|BSC\.LIGHT\([A-Z0-9:]+,\d/);
    expect(plan.lights?.every(({ bands }) => bands === 'index')).toBe(true);
  });
});

describe('words of its own', () => {
  test('stand beside rows and total, each from its bound on', async () => {
    const kpis = atIndices(0, 49.99, 50, 60.99, 61, 75.99, 76, 90.99, 91, 120);
    const [sheet, seen] = await card(kpis, { card: { kind: 'ckp', bands: LIMITS, bandWords: FIVE } });
    expectSame(seen, sheet.result);
    expect(seen.lights.slice(0, 3)).toEqual(['Buruk', 'Buruk', 'Kurang']);
    expect(seen.lights.at(-1)).toBe('Sangat baik');
    expect(seen.totalLight).toBe('Cukup');
    expect(await legendOf(sheet)).toEqual([
      ['green', 'Sangat baik: from 91', 91, 2],
      ['yellow', 'Baik: from 76 to below 91', 76, 2],
      ['yellow', 'Cukup: from 61 to below 76', 61, 2],
      ['red', 'Kurang: from 50 to below 61', 50, 2],
      ['red', 'Buruk: below 50', 0, 2],
    ]);
  });

  test('stand in the groups of an organization, in Indonesian', async () => {
    const kpis = kppn().map((one, row) => (row === 3 ? { ...one, realization: null } : one));
    const options: CardOptions = {
      card: { kind: 'nko', weights: 'equal', bands: LIMITS, bandWords: FIVE },
      input: { language: 'id' },
    };
    const [sheet, seen] = await card(kpis, options);
    expectSame(seen, sheet.result, 'id');
    expect(seen.lights[3]).toBe('');
    expect(seen.totalLight).toBe('Sangat baik');
  });

  test('in two colours are counted by colour', async () => {
    const kpis = atIndices(60, 76, 79, 79.99, 80, 90, 95, 100);
    const [sheet, seen] = await card(kpis, { card: { kind: 'ckp', bandWords: FIVE } });
    expectSame(seen, sheet.result);
    expect(await legendOf(sheet)).toEqual([
      ['green', 'Sangat baik: from 100', 100, 1],
      ['yellow', 'Sangat baik: from 91 to below 100', 91, 1],
      ['yellow', 'Baik: from 80 to below 91', 80, 2],
      ['red', 'Baik: from 76 to below 80', 76, 3],
      ['red', 'Cukup: from 61 to below 76', 61, 0],
      ['red', 'Kurang: from 50 to below 61', 50, 1],
      ['red', 'Buruk: below 50', 0, 0],
    ]);
  });

  test('that look like formulas, comparisons or quotations stay words', async () => {
    const labels = ['=1+1', '<50', 'a "good" one', '*'];
    const bandWords = { bounds: [2, 5, 8], labels };
    const [sheet, seen] = await card(atLevels(1, 2, 5, 8, 9), { card: { bandWords } });
    expectSame(seen, sheet.result);
    expect(seen.lights).toEqual([labels[0], labels[1], labels[2], labels[3], labels[3]]);
    expect((await legendOf(sheet)).map((row) => row.at(-1))).toEqual([2, 1, 0, 1, 1]);
  });

  test('of tiny indices are the lowest, not refused as fractions; an error has none', async () => {
    const kpis = [...atIndices(1.2, 0.4), kpi('E', { target: 0, realization: 5 })];
    const [, seen] = await card(kpis.slice(0, 2), { card: { kind: 'ckp', bandWords: FIVE } });
    expect(seen.lights).toEqual(['Buruk', 'Buruk']);
    expect(seen.totalLight).toBe('Buruk');
    const [, withError] = await card(kpis, { card: { kind: 'ckp', bandWords: FIVE } });
    expect(withError.lights[2]).toBe('');
    expect(withError.totalLight).toBe('');
  });
});
