/** Scorecards written into a workbook without a screen, and what their cells answer. */
import { openWorkbook } from '../../support/excel';
import type { OpenWorkbook } from '../../support/excel';
import { loadFunctions } from '../../support/functions';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi, ScorecardResult } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, ColumnRole, Scorecard } from '../../../src/model/types';
import { cellAddress, parseAddress } from '../../../src/sheets/address';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import type { SourceTable } from '../../../src/model/scorecard/evaluation';
import type { ScorecardInput } from '../../../src/sheets/scorecard/input';
import type { SheetPlan } from '../../../src/sheets/plan';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { asCellText } from '../../../src/sheets/text';
import { scorecard } from '../../model/scorecard/support';
import { scorecardKey } from '../../../src/sheets/scorecard/names';

export const functions = loadFunctions();

/** The columns of the table that the tests write, in this order. */
const ROLES = [
  'code',
  'name',
  'perspective',
  'objective',
  'unit',
  'target',
  'realization',
  'polarity',
  'weight',
  'validity',
  'control',
  'worst',
  'start',
  'best',
  'perspectiveWeight',
  'objectiveWeight',
] as const satisfies readonly ColumnRole[];
const HEADINGS = ROLES.map((role) => `The ${role}`);
/** Row 3 of the sheet holds the headings, the body begins in row 4; column A is left free. */
const FIRST_ROW = 3;

type Role = (typeof ROLES)[number];

/** Dates as Excel counts them: 1 July 2024. */
export const DUE = 45474;

/** What the table holds so that the pane reads this KPI from it. */
function cellOf(kpi: Kpi, role: Role): CellValue {
  const value = readAs(kpi, role);
  if (kpi.isInDays && role === 'target') return DUE;
  if (kpi.isInDays && role === 'realization') return kpi.realization === null ? '' : DUE + kpi.realization;
  if (kpi.isInDays && (role === 'worst' || role === 'polarity')) return '';
  return typeof value === 'number' ? value / (kpi.factors[role] ?? 1) : value;
}

function readAs(kpi: Kpi, role: Role): CellValue {
  switch (role) {
    case 'target':
    case 'realization':
    case 'weight':
      return kpi[role] ?? '';
    case 'worst':
    case 'start':
    case 'best':
      return kpi.anchors[role] ?? '';
    case 'polarity':
      return kpi.polarityFrom === 'default' && kpi.polarity === 'maximize' ? '' : kpi.polarity;
    default:
      return kpi[role] ?? '';
  }
}

/** The table of these KPIs on a sheet KPI, with `gaps` blank rows before the KPIs at those positions. */
export function tableOf(kpis: readonly Kpi[], gaps: readonly number[] = [], written: CardOptions['written'] = {}) {
  const rows = kpis.map((kpi) => ['', ...ROLES.map((role) => written[kpi.key]?.[role] ?? cellOf(kpi, role))]);
  const cells: CellValue[][] = [];
  const bodyRows = rows.map((row, position) => {
    if (gaps.includes(position)) cells.push(['', 'Section', ...ROLES.slice(1).map(() => '')]);
    cells.push(row);
    return cells.length;
  });
  const headings = ['', ...HEADINGS];
  const area = { sheet: "Budi's KPI", row: FIRST_ROW - 1, column: 0, rows: cells.length + 1, columns: headings.length };
  const source: SourceTable = {
    area,
    cells: [headings, ...cells],
    found: { table: { headings, rows }, headingRow: 0, headingRows: 1, title: '', period: '', bodyRows },
  };
  return { source, cells: source.cells };
}

export interface CardOptions {
  readonly card?: Partial<Scorecard>;
  readonly input?: Partial<ScorecardInput>;
  /** Roles that the table has; all when left out. */
  readonly roles?: readonly (typeof ROLES)[number][];
  readonly gaps?: readonly number[];
  /** Cells that say in other words what was read of a KPI, by its key. */
  readonly written?: Readonly<Record<string, Partial<Record<Role, CellValue>>>>;
}

export interface WrittenCard {
  readonly workbook: OpenWorkbook;
  readonly plan: SheetPlan;
  readonly result: ScorecardResult;
  readonly input: ScorecardInput;
  readonly sheet: string;
  values(address: string, sheet?: string): Promise<CellValue[][]>;
  formulas(address: string): Promise<CellValue[][]>;
  /** The whole sheet. */
  grid(): Promise<CellValue[][]>;
  type(sheet: string, address: string, value: CellValue): Promise<void>;
}

export async function writeTable(cells: readonly (readonly CellValue[])[], sheet: string, row: number): Promise<void> {
  await Excel.run(async (context) => {
    const written = context.workbook.worksheets.add(sheet);
    const address = `${cellAddress(row, 0)}:${cellAddress(row + cells.length - 1, (cells[0]?.length ?? 1) - 1)}`;
    written.getRange(address).values = cells.map((line) =>
      line.map((cell) => (typeof cell === 'string' ? asCellText(cell) : cell)),
    );
    await context.sync();
  });
}

export async function writeCard(kpis: readonly Kpi[], options: CardOptions = {}): Promise<WrittenCard> {
  const placed = kpis.map((kpi, row) => ({ ...kpi, row }));
  const { source, cells } = tableOf(placed, options.gaps, options.written);
  const roles = options.roles ?? ROLES;
  const columns = Object.fromEntries(
    roles.map((role) => [role, { heading: `The ${role}`, index: ROLES.indexOf(role) + 1 }]),
  );
  const card = scorecard('omax', { columns, ...options.card });
  const given: Omit<ScorecardInput, 'result'> = {
    language: 'en',
    scorecard: card,
    source,
    kpis: placed,
    surroundings: NO_SURROUNDINGS,
    weights: null,
    ...options.input,
  };
  const input = { ...given, result: scoreCard(given.kpis, given.scorecard, given.surroundings) };
  const workbook = openWorkbook({ functions });
  await writeTable(cells, source.area.sheet, source.area.row);
  const plan = scorecardPlan(input);
  const key = scorecardKey(card);
  const { sheets } = await writeSheets(
    { model: EMPTY_MODEL, sheets: [{ key, name: 'Card' }], build: () => [plan] },
    'newSheets',
  );
  await workbook.book.settled();
  const sheet = sheets[0] ?? '';
  const read = (address: string, name: string, what: 'values' | 'formulas'): Promise<CellValue[][]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange(address);
      range.load([what]);
      await context.sync();
      return range[what] as CellValue[][];
    });
  return {
    workbook,
    plan,
    input,
    sheet,
    result: scoreCard(placed, card, input.surroundings),
    values: (address, name = sheet) => read(address, name, 'values'),
    formulas: (address) => read(address, sheet, 'formulas'),
    grid: () => read('A1:Z320', sheet, 'values'),
    type: async (name, address, value) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(address).values = [[value]];
        await context.sync();
      });
      await workbook.book.settled();
    },
  };
}

/** The address of a hidden name of the plan. */
export function named(plan: SheetPlan, part: string): string {
  const found = plan.names?.find(({ name }) => name.endsWith(`_${part}`));
  if (!found) throw new Error(`the plan names no ${part}`);
  return found.at;
}

/** Rows of a column from `from` to `to`, both as Excel counts. */
export function rowsOf(address: string): { first: number; last: number } {
  const area = parseAddress(address, '');
  if (!area) throw new Error(`${address} is not an address`);
  return { first: area.row + 1, last: area.row + area.rows };
}

/** A column of the sheet by its letters, from row to row. */
function column(grid: readonly (readonly CellValue[])[], address: string): CellValue[] {
  const area = parseAddress(address, '');
  if (!area) throw new Error(`${address} is not an address`);
  return grid.slice(area.row, area.row + area.rows).map((row) => row[area.column] ?? '');
}

/** What the sheet shows: its rows, its total, and its groups by name, each by number or word. */
export interface ShownCard {
  readonly scores: CellValue[];
  readonly shares: CellValue[];
  readonly values: CellValue[];
  readonly lights: CellValue[];
  readonly total: CellValue;
  readonly totalLight: CellValue;
  readonly status: string;
  /** The line that says that the table has changed. */
  readonly behind: string;
  groups(kind: string): Map<string, { score: CellValue; share: CellValue; value: CellValue; light: CellValue }>;
}

export async function shown({ grid: read, plan }: WrittenCard): Promise<ShownCard> {
  const grid = await read();
  const right = (address: string, by: number): string => {
    const area = parseAddress(address, '');
    if (!area) throw new Error(`${address} is not an address`);
    const [first, last] = [area.row, area.row + area.rows - 1].map((row) => cellAddress(row, area.column + by));
    return `${first}:${last}`;
  };
  const [scores, shares] = [named(plan, 'score'), named(plan, 'share')];
  const total = named(plan, 'total');
  const score = parseAddress(scores, '');
  const statusRow = (parseAddress(total, '')?.row ?? 0) + 1;
  return {
    scores: column(grid, scores),
    shares: column(grid, shares),
    values: column(grid, right(shares, 1)),
    lights: column(grid, named(plan, 'light')),
    total: column(grid, total)[0] ?? '',
    totalLight: column(grid, right(total, 1))[0] ?? '',
    behind: String(grid[3]?.[0] ?? ''),
    status: String(grid[statusRow]?.find((cell) => cell !== '') ?? ''),
    groups: (kind) => {
      const at = score?.column ?? 0;
      const label = grid[statusRow - 1]?.findIndex((cell) => cell !== '') ?? 0;
      const top = grid.findIndex((row, index) => index > statusRow && row[label] === kind);
      const found = new Map<string, { score: CellValue; share: CellValue; value: CellValue; light: CellValue }>();
      for (let row = top + 1; top >= 0 && (grid[row]?.[label] ?? '') !== ''; row += 1) {
        const [scoreCell = '', share = '', value = '', light = ''] = grid[row]?.slice(at, at + 4) ?? [];
        found.set(String(grid[row]?.[label]), { score: scoreCell, share, value, light });
      }
      return found;
    },
  };
}
