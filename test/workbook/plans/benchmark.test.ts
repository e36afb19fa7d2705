/**
 * Offices side by side: scores, gaps and ranks as the oracle says, parts that add up to the gap of the totals, best
 * practice by the office's name. Indicators of KPPN Banyuwangi (Study 002), with invented realizations of three offices.
 */
import { benchmark } from '../../oracles/benchmark';
import { comparedIndicators, sideOf } from '../../../src/model/scorecard/offices/indicators';
import { gapToMean, totalGap } from '../../../src/model/scorecard/offices/gap';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { CellValue } from '../../../src/model/types';
import type { BenchmarkOffice } from '../../../src/sheets/scorecard/input';
import type { SheetPlan } from '../../../src/sheets/plan';
import { kpi, kppn, omaxKpi } from '../../model/scorecard/support';
import { portableCopy } from '../portableCopy';
import type { WrittenCard } from './cards';
import { close, comparing, NKO, scaled, sheetOf, THREE, under } from './comparing';

const { offices, write, close: closeAll } = comparing();

describe('three offices', () => {
  let one: WrittenCard;
  let all: BenchmarkOffice[];
  let plan: SheetPlan;
  let cells: readonly (readonly CellValue[])[];
  beforeAll(async () => {
    ({ one, all } = await offices(NKO, THREE));
    ({ benchmark: plan } = await write({ language: 'en', offices: all }));
    cells = await sheetOf('Benchmark');
  });
  afterAll(closeAll);

  test('have the gaps and ranks of the oracle, and parts that add up to the gap of the totals', async () => {
    const indicators = comparedIndicators(all.map(({ result }) => result));
    const count = indicators.length;
    const expected = benchmark(all.map(({ name, result }) => ({ name, result })));
    const own = (row: { cells: readonly { score: number | null; gap: number | null; rank: number | null }[] }) =>
      row.cells[0];
    const rowOf = (index: number) => {
      const one = indicators[index];
      return expected.rows.find(({ code }) => code === one?.code);
    };
    const oracle = [...indicators.map((_, index) => rowOf(index)), expected.total].map((row) => row && own(row));
    expect(under(cells, 6, 'Gap to the best', count + 1)).toEqual(oracle.map((one) => close(one?.gap)));
    expect(under(cells, 6, 'Rank', count + 1)).toEqual(oracle.map((one) => close(one?.rank)));
    const sides = all.map(({ result }, office) => sideOf(result.total, indicators, office));
    const [first, ...rest] = sides as [(typeof sides)[0], ...typeof sides];
    const best = rest.reduce((one, other) => ((other.total ?? 0) > (one?.total ?? 0) ? other : one));
    const gap = totalGap(first, best);
    const mean = gapToMean(first, rest);
    expect(under(cells, 6, 'Part of the gap of totals', count)).toEqual(gap?.parts.map(close));
    expect(under(cells, 6, 'Part of the gap to the mean', count)).toEqual(mean?.parts.map(close));
    const [total] = under(cells, 6, 'Part of the gap of totals', count + 1).slice(-1);
    expect(total).toEqual(close((first.total ?? 0) - (best.total ?? 0)));
    expect(under(cells, 6, 'Gap to the best', count + 1).at(-1)).toEqual(close(Number(total)));
    const calls = plan.blocks.flatMap(({ cells: block }) => block.flat()).map(String);
    expect(calls.filter((cell) => cell.includes('BSC.GAP('))).toHaveLength(3);
  });

  test('name the office of the best practice, by the index before the cap, and say what one of them lacks', async () => {
    const codes = cells.slice(6, 28).map(([code]) => code);
    const row = (code: string): readonly CellValue[] => cells[6 + codes.indexOf(code)] ?? [];
    const holder = cells[5]?.indexOf('Best practice') ?? 0;
    const remark = cells[5]?.indexOf('Remark') ?? 0;
    expect(row('99-N')[holder]).toBe('=Kotabumi');
    expect(row('99-N')[remark]).toBe('Not an indicator of Banyuwangi');
    const [gone, , blank] = kppn();
    expect(row(gone?.code ?? '')[remark]).toBe('Not an indicator of =Kotabumi');
    expect(row(blank?.code ?? '')[remark]).toBe('No data of =Kotabumi');
    const target = cells[4]?.indexOf('Index') ?? 0;
    const uncapped = cells[4]?.indexOf('Index before the cap') ?? 0;
    const capped = cells
      .slice(6, 27)
      .filter((line) => line.slice(target, target + 3).filter((one) => one === 120).length > 1);
    expect(capped.length).toBeGreaterThan(2);
    for (const line of capped) {
      const before = line.slice(uncapped, uncapped + 3).map((one) => (typeof one === 'number' ? one : -1));
      expect(Math.max(...before)).toBeGreaterThan(120);
      const names = ['=Kotabumi', 'Metro', 'Banyuwangi'].filter((_, index) => before[index] === Math.max(...before));
      expect(line[holder]).toBe(names.join(', '));
    }
  });

  test('subtotals of perspectives and objectives are those of the scorecards, and their parts add up, too', async () => {
    const name = cells[5]?.indexOf('KPI') ?? 0;
    const score = cells[4]?.indexOf('Index') ?? 0;
    const part = cells[5]?.indexOf('Part of the gap of totals') ?? 0;
    const total = cells.findIndex((line) => line[name] === 'Total');
    const tables = (['By perspective', 'By objective'] as const).map((heading) => {
      const top = cells.findIndex((line) => line[name] === heading);
      const rows = cells.slice(top + 1);
      return rows.slice(
        0,
        rows.findIndex((line) => line[name] === ''),
      );
    });
    const groups = ['perspectives', 'objectives'] as const;
    groups.forEach((group, index) => {
      const table = tables[index] ?? [];
      expect(table.length).toBeGreaterThan(3);
      for (const line of table) {
        all.forEach(({ result }, office) => {
          const found = result[group].find((one) => one.name === line[name]);
          expect(line[score + office]).toEqual(close(found?.score));
        });
      }
      const sum = table.reduce((all, line) => all + Number(line[part]), 0);
      expect(sum).toBeCloseTo(Number(cells[total]?.[part]), 9);
    });
  });

  test('are compared with the office that is picked, and an unknown one is said', async () => {
    const [kept] = plan.kept ?? [];
    const cell = kept?.cells ?? '';
    await one.type('Benchmark', cell, 'Metro');
    const compared = await sheetOf('Benchmark');
    const indicators = comparedIndicators(all.map(({ result }) => result));
    const sides = all.map(({ result }, office) => sideOf(result.total, indicators, office));
    const gap = totalGap(sides[0]!, sides[1]!);
    expect(under(compared, 6, 'Part of the gap of totals', indicators.length)).toEqual(gap?.parts.map(close));
    expect(compared[3]?.join('')).toMatch(
      /^=Kotabumi [\d.]+, Metro [\d.]+: a gap of -?[\d.]+\. The parts of the indicators/,
    );
    await one.type('Benchmark', cell, 'Nowhere');
    expect((await sheetOf('Benchmark'))[3]?.join('')).toBe('The office typed above is not on this sheet.');
  });
});

describe('a workbook of its own', () => {
  afterEach(closeAll);

  test.each([
    ['en', [null, 90], '', 'No gap of totals: One has no total; its scorecard says why.'],
    ['en', [80, null], '', 'No gap of totals: no other office has a total; their scorecards say why.'],
    ['en', [80, null], 'Three', 'No gap of totals: Three has no total; its scorecard says why.'],
    ['id', [null, 90], '', 'Belum ada selisih total: One tanpa nilai akhir; alasannya di kartu skornya.'],
    ['id', [80, null], '', 'Belum ada selisih total: kantor lain tanpa nilai akhir; alasannya di kartu skor mereka.'],
  ] as const)(
    'says in %s whose total is missing of %p, compared with "%s"',
    async (language, totals, picked, sentence) => {
      const of = (realization: number | null): Kpi[] => [kpi('A', { target: 100, realization })];
      const [own, other] = totals;
      const { one, all } = await offices({ kind: 'ckp' }, [
        { id: 'one', name: 'One', kpis: of(own) },
        { id: 'two', name: 'Two', kpis: of(other) },
        { id: 'three', name: 'Three', kpis: of(other) },
      ]);
      const { benchmark: plan } = await write({ language, offices: all });
      await one.type(plan.name, plan.kept?.[0]?.cells ?? '', picked);
      expect((await sheetOf(plan.name))[3]?.join('')).toBe(sentence);
    },
  );

  test('the best of the others stands there, too, where the own office has none', async () => {
    const of = (code: string, perspective: string, realization: number | null): Kpi =>
      kpi(code, { name: `KPI ${code}`, perspective, target: 100, realization });
    const { all } = await offices({ kind: 'nko', weights: 'equal' }, [
      { id: 'one', name: 'One', kpis: [of('A', 'Finance', null)] },
      { id: 'two', name: 'Two', kpis: [of('A', 'Finance', 90), of('B', 'Learning', 80)] },
      { id: 'three', name: 'Three', kpis: [of('A', 'Finance', 95), of('B', 'Learning', null)] },
    ]);
    await write({ language: 'en', offices: all });
    const cells = await sheetOf('Benchmark');
    expect(under(cells, 6, 'Index, best of the others', 3)).toEqual([95, 80, close(95)]);
    expect(under(cells, 6, 'Gap to the best', 3)).toEqual(['', '', '']);
    const groups = cells.findIndex((line) => line.includes('By perspective'));
    expect(under(cells, groups + 1, 'Index, best of the others', 2)).toEqual([95, 80].map(close));
    const found = await sheetOf('Findings');
    expect(under(found, 4, 'Best of the others', 2)).toEqual([95, 80]);
  });

  test('offices have the same numbers in a copy without the add-in', async () => {
    const few = kppn().slice(0, 5);
    const { one, all } = await offices({ kind: 'ckp' }, [
      { id: 'one', name: 'One', kpis: scaled(few, (row) => (row === 1 ? null : 0.9 + 0.05 * row)).slice(0, 4) },
      { id: 'two', name: 'Two', kpis: few },
      { id: 'three', name: 'Three', kpis: scaled(few, (row) => 1 - 0.03 * row) },
    ]);
    await write({ language: 'en', offices: all });
    const { plan, differences, compared } = await portableCopy(one.workbook);
    expect(plan.valuesOnly).toEqual([]);
    expect(
      differences.filter((one) => !/TEXTJOIN|: , |, (?: for|, for)/.test(one)).map((one) => one.slice(0, 300)),
    ).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  test('weights that do not add up alike have a row of their own, and the parts still add up', async () => {
    const kpis = (values: readonly number[], weights: readonly number[]): Kpi[] =>
      values.map((value, row) => omaxKpi(`K${row}`, value, [0, 30, 100], { weight: weights[row] ?? 0 }));
    const { all } = await offices({ kind: 'omax', normalize: false }, [
      { id: 'one', name: 'One', kpis: kpis([50, 90, 70], [0.5, 0.3, 0.21]) },
      { id: 'two', name: 'Two', kpis: kpis([60, 80, 75], [0.5, 0.3, 0.2]) },
    ]);
    await write({ language: 'en', offices: all });
    const cells = await sheetOf('Benchmark');
    const name = cells[5]?.indexOf('KPI') ?? -1;
    const column = cells[5]?.indexOf('Part of the gap of totals') ?? -1;
    const rest = cells.find((line) => line.includes('Weights that do not add up alike'));
    expect(name).toBeGreaterThan(-1);
    const [one, two] = all.map(({ result }) => result.total ?? 0);
    expect(rest?.[column]).toEqual(close((0.01 * ((one ?? 0) + (two ?? 0))) / 2));
    expect(cells.find((line) => line.includes('Total'))?.[column]).toEqual(close((one ?? 0) - (two ?? 0)));
  });
});
