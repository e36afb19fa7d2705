/** Scorecards of several offices in one workbook, and the sheets that compare them. */
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
import { writeSheets } from '../../../src/workbook/writing/writer';
import { kppn } from '../../model/scorecard/support';
import type { CardOptions, WrittenCard } from './cards';
import { tableOf, writeCard, writeTable } from './cards';

interface Wanted {
  readonly id: string;
  readonly name: string;
  readonly kpis: readonly Kpi[];
  /** Cells of its table that hold something else than what is read from them. */
  readonly written?: CardOptions['written'];
}

export type AllWanted = readonly [Wanted, ...Wanted[]];

interface Comparing {
  /** Writes the scorecards of all, the first with the workbook. */
  offices(card: Partial<Scorecard>, all: AllWanted): Promise<{ one: WrittenCard; all: BenchmarkOffice[] }>;
  write(input: BenchmarkInput): Promise<Record<'benchmark' | 'findings' | 'phases', SheetPlan>>;
  close(): void;
}

const placed = (kpis: readonly Kpi[]): Kpi[] => kpis.map((one, row) => ({ ...one, row }));

/** One workbook at a time: what is opened is closed before the next. */
export function comparing(): Comparing {
  let opened: WrittenCard | null = null;
  let records: SheetRecord[] = [];
  return {
    offices: async (card, [first, ...others]) => {
      const { written = {} } = first;
      const one = await writeCard(first.kpis, { card: { ...card, id: first.id, title: first.name }, written });
      opened = one;
      const all: BenchmarkOffice[] = [{ ...one.input, name: first.name }];
      for (const { id, name, kpis, written: said } of others) {
        const { source, cells } = tableOf(placed(kpis), [], said);
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
    },
    write: async (input) => {
      const sheets = [planned(BENCHMARK_SHEET, input), planned(FINDINGS_SHEET, input), planned(PHASES_SHEET, input)];
      const model = { ...EMPTY_MODEL, sheets: records };
      const before = opened?.workbook.traffic.requests ?? 0;
      const done = await writeSheets(requestOf(model, sheets), 'replace');
      const requests = (opened?.workbook.traffic.requests ?? 0) - before;
      expect(requests).toBeLessThanOrEqual(12);
      records = done.records;
      await opened?.workbook.book.settled();
      const plans = sheets.map((sheet) => sheet.build((key) => key));
      const [benchmark, findings, phases] = plans as [SheetPlan, SheetPlan, SheetPlan];
      return { benchmark, findings, phases };
    },
    close: () => {
      opened?.workbook.close();
      opened = null;
      records = [];
    },
  };
}

export const close = (value: number | null | undefined): CellValue =>
  value === null || value === undefined ? '' : (expect.closeTo(value, 9) as number);

export async function sheetOf(name: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load(['values']);
    await context.sync();
    return range.values as CellValue[][];
  });
}

export function under(
  cells: readonly (readonly CellValue[])[],
  row: number,
  heading: string,
  rows: number,
): CellValue[] {
  const column = cells[row - 1]?.indexOf(heading) ?? -1;
  if (column < 0) throw new Error(`no ${heading} in ${cells[row - 1]?.join(', ')}`);
  return cells.slice(row, row + rows).map((line) => line[column] ?? '');
}

export const scaled = (kpis: readonly Kpi[], by: (row: number) => number | null): Kpi[] =>
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
export const NKO = { kind: 'nko', weights: 'equal' } as const;
export const THREE: AllWanted = [KOTABUMI, METRO, BANYUWANGI];
