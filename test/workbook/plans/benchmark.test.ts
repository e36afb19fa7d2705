/**
 * Offices side by side: scores, gaps and ranks as the oracle says, parts that add up to the gap of the totals, best
 * practice by the office's name; and what was found, typed beside it. Indicators of KPPN Banyuwangi (Study 002), with
 * invented realizations of three offices.
 */
import { benchmark } from '../../oracles/benchmark';
import { comparedIndicators, sideOf } from '../../../src/model/scorecard/offices/indicators';
import { gapToMean, totalGap } from '../../../src/model/scorecard/offices/gap';
import { evaluateKpis } from '../../../src/model/scorecard/evaluation';
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, Scorecard, SheetRecord } from '../../../src/model/types';
import { BENCHMARK_SHEET } from '../../../src/sheets/scorecard/benchmark/benchmark';
import { FINDINGS_SHEET } from '../../../src/sheets/scorecard/findings/findings';
import { PHASES_SHEET } from '../../../src/sheets/scorecard/findings/phases';
import type { BenchmarkInput, BenchmarkOffice } from '../../../src/sheets/scorecard/input';
import { planned, requestOf } from '../../../src/sheets/kind';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import { scorecardKey } from '../../../src/sheets/scorecard/names';
import type { SheetPlan } from '../../../src/sheets/plan';
import { parseAddress } from '../../../src/sheets/address';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { kppn, omaxKpi } from '../../model/scorecard/support';
import { portableCopy } from '../portableCopy';
import type { WrittenCard } from './cards';
import { tableOf, writeCard, writeTable } from './cards';

let written: WrittenCard | null = null;
let records: SheetRecord[] = [];
afterEach(() => {
  written?.workbook.close();
  written = null;
  records = [];
});

interface Wanted {
  readonly id: string;
  readonly name: string;
  readonly kpis: readonly Kpi[];
}

const placed = (kpis: readonly Kpi[]): Kpi[] => kpis.map((one, row) => ({ ...one, row }));

/** Writes the scorecards of all, the first with the workbook. */
async function offices(card: Partial<Scorecard>, [first, ...others]: readonly [Wanted, ...Wanted[]]) {
  const one = await writeCard(first.kpis, { card: { ...card, id: first.id, title: first.name } });
  written = one;
  const all: BenchmarkOffice[] = [{ ...one.input, name: first.name }];
  for (const { id, name, kpis } of others) {
    const { source, cells } = tableOf(placed(kpis));
    const own = { ...source, area: { ...source.area, sheet: id } };
    const of: Scorecard = { ...one.input.scorecard, id, title: name };
    await writeTable(cells, id, source.area.row);
    const evaluation = evaluateKpis({ ...one.input, problems: [], scorecard: of, kpis: placed(kpis), source: own });
    const plan = scorecardPlan({ ...one.input, ...evaluation });
    await writeSheets(
      { model: EMPTY_MODEL, sheets: [{ key: scorecardKey(of), name: `Card ${id}` }], build: () => [plan] },
      'newSheets',
    );
    all.push({ ...evaluation, name });
  }
  return { one, all };
}

async function write(input: BenchmarkInput): Promise<Record<'benchmark' | 'findings' | 'phases', SheetPlan>> {
  const sheets = [planned(BENCHMARK_SHEET, input), planned(FINDINGS_SHEET, input), planned(PHASES_SHEET, input)];
  const model = { ...EMPTY_MODEL, sheets: records };
  const before = written?.workbook.traffic.requests ?? 0;
  const done = await writeSheets(requestOf(model, sheets), 'replace');
  const requests = (written?.workbook.traffic.requests ?? 0) - before;
  expect(requests).toBeLessThanOrEqual(12);
  records = done.records;
  await written?.workbook.book.settled();
  const [first, second, third] = sheets.map((sheet) => sheet.build((key) => key)) as [SheetPlan, SheetPlan, SheetPlan];
  return { benchmark: first, findings: second, phases: third };
}

const close = (value: number | null | undefined): CellValue =>
  value === null || value === undefined ? '' : (expect.closeTo(value, 9) as number);

async function sheetOf(name: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load(['values']);
    await context.sync();
    return range.values as CellValue[][];
  });
}

function under(cells: readonly (readonly CellValue[])[], row: number, heading: string, rows: number): CellValue[] {
  const column = cells[row - 1]?.indexOf(heading) ?? -1;
  if (column < 0) throw new Error(`no ${heading} in ${cells[row - 1]?.join(', ')}`);
  return cells.slice(row, row + rows).map((line) => line[column] ?? '');
}

const scaled = (kpis: readonly Kpi[], by: (row: number) => number | null): Kpi[] =>
  kpis.map((one, row) => {
    const factor = by(row);
    return { ...one, realization: factor === null ? null : (one.realization ?? 0) * factor };
  });

const METRO: Wanted = { id: 'metro', name: 'Metro', kpis: scaled(kppn(), (row) => 0.93 + 0.011 * (row % 9)) };
/** Without the first two indicators, no data for the next, and one that nobody else has. */
const KOTABUMI: Wanted = {
  id: 'kotabumi',
  name: '=Kotabumi',
  kpis: [
    ...scaled(kppn(), (row) => (row === 2 ? null : 0.88 + 0.014 * (row % 11))).slice(2),
    { ...(kppn()[5] as Kpi), key: 'new', code: '99-N', name: 'Only here', target: 10, realization: 7 },
  ],
};
const BANYUWANGI: Wanted = { id: 'banyuwangi', name: 'Banyuwangi', kpis: kppn() };
const NKO = { kind: 'nko', weights: 'equal' } as const;
const THREE: readonly [Wanted, ...Wanted[]] = [KOTABUMI, METRO, BANYUWANGI];

describe('three offices', () => {
  test('have the gaps and ranks of the oracle, and parts that add up to the gap of the totals', async () => {
    const { all } = await offices(NKO, THREE);
    const { benchmark: plan } = await write({ language: 'en', offices: all });
    const cells = await sheetOf('Benchmark');
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
    const { all } = await offices(NKO, THREE);
    await write({ language: 'en', offices: all });
    const cells = await sheetOf('Benchmark');
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

  test('are compared with the office that is picked, and an unknown one is said', async () => {
    const { one, all } = await offices(NKO, THREE);
    const { benchmark: plan } = await write({ language: 'en', offices: all });
    const [kept] = plan.kept ?? [];
    const cell = kept?.cells ?? '';
    await one.type('Benchmark', cell, 'Metro');
    const cells = await sheetOf('Benchmark');
    const indicators = comparedIndicators(all.map(({ result }) => result));
    const sides = all.map(({ result }, office) => sideOf(result.total, indicators, office));
    const gap = totalGap(sides[0]!, sides[1]!);
    expect(under(cells, 6, 'Part of the gap of totals', indicators.length)).toEqual(gap?.parts.map(close));
    expect(cells[3]?.join('')).toMatch(
      /^=Kotabumi [\d.]+, Metro [\d.]+: a gap of -?[\d.]+\. The parts of the indicators/,
    );
    await one.type('Benchmark', cell, 'Nowhere');
    expect((await sheetOf('Benchmark'))[3]?.join('')).toBe('The office typed above is not on this sheet.');
  });

  test('subtotals of perspectives and objectives are those of the scorecards, and their parts add up, too', async () => {
    const { all } = await offices(NKO, THREE);
    await write({ language: 'en', offices: all });
    const cells = await sheetOf('Benchmark');
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

describe('what was found', () => {
  test('is typed beside each indicator, counted by cause and kind, and stays when written again', async () => {
    const { one, all } = await offices(NKO, THREE);
    const { findings } = await write({ language: 'en', offices: all });
    const before = await sheetOf('Findings');
    const cause = before[3]?.indexOf('Cause') ?? 0;
    const first = before[4]?.[1];
    const parts = under(before, 4, 'Part of the gap of totals', 3).map(Number);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    const letters = String.fromCharCode(65 + cause);
    const next = String.fromCharCode(66 + cause);
    await one.type('Findings', `${letters}5`, 'Task force');
    await one.type('Findings', `${letters}6`, 'Task force');
    await one.type('Findings', `${next}5`, 'Normative');
    const listed = await sheetOf('Findings');
    const row = listed.findIndex((line) => line.includes('Task force') && line.indexOf('Task force') < cause);
    expect(listed[row]?.slice(3, 5)).toEqual([2, close((parts[0] ?? 0) + (parts[1] ?? 0))]);
    expect(listed.flat()).toContain('Most often: Normative (1)');
    await one.type('Findings', `C${row + 1}`, 'Gugus tugas');
    await write({ language: 'id', offices: [all[0]!, all[2]!, all[1]!] });
    const again = await sheetOf('Findings');
    expect(again.find((line) => line[1] === first)?.slice(cause, cause + 2)).toEqual(['Task force', 'Normative']);
    expect(again[row]?.[2]).toBe('Gugus tugas');
    expect(again.flat()).toContain('Paling sering: Normatif (1)');
    const lists = findings.choices ?? [];
    expect(lists.map((list) => ('from' in list ? parseAddress(list.from.replaceAll('$', ''), '')?.rows : 0))).toEqual([
      14, 3,
    ]);
  });

  test('phases can be put into other words, and what was typed of them stays', async () => {
    const { one, all } = await offices(NKO, THREE);
    await write({ language: 'en', offices: all });
    await one.type('Phases', 'B5', 'Team formation');
    await one.type('Phases', 'F6', 'Ani');
    await write({ language: 'en', offices: all });
    const cells = await sheetOf('Phases');
    expect(cells[4]?.slice(0, 2)).toEqual([1, 'Team formation']);
    expect(cells[5]?.slice(1, 6)).toEqual(['Collect', expect.any(String), '', '', 'Ani']);
  });
});
