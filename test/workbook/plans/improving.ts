/** Sheets of what is done about KPIs, written beside their scorecard for tests. */
import type { Evaluation } from '../../../src/model/scorecard/evaluation';
import { gainsOf } from '../../../src/model/scorecard/gains';
import type { ImprovementChoices, ImprovementSheets } from '../../../src/model/scorecard/improvement';
import { NO_IMPROVEMENT_SHEETS, proposedChoices } from '../../../src/model/scorecard/improvement';
import type { Kpi } from '../../../src/model/scorecard/types';
import { warningsOf } from '../../../src/model/scorecard/warnings';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, SheetRecord } from '../../../src/model/types';
import { columnLetters } from '../../../src/sheets/address';
import type { ImprovementInput } from '../../../src/sheets/scorecard/improvement/input';
import type { SheetKind } from '../../../src/sheets/kind';
import type { SheetPlan } from '../../../src/sheets/plan';
import { checkSheets, writeSheets } from '../../../src/workbook/writing/writer';
import { samsat } from '../../model/scorecard/support';
import type { CardOptions, WrittenCard } from './cards';
import { writeCard } from './cards';

let written: WrittenCard | null = null;
/** After each test. */
export function closeCard(): void {
  written?.workbook.close();
  written = null;
}

export async function card(kpis: readonly Kpi[], options?: CardOptions): Promise<WrittenCard> {
  written = await writeCard(kpis, options);
  return written;
}

interface Improving {
  readonly choices?: Partial<ImprovementChoices>;
  readonly found?: Partial<ImprovementSheets>;
  readonly before?: Evaluation;
  readonly language?: 'en' | 'id';
}

export function inputOf(
  { input, result }: WrittenCard,
  { choices, found, before, language = 'en' }: Improving = {},
): ImprovementInput {
  const { kpis, scorecard, surroundings, source } = input;
  const insight = {
    gains: gainsOf(kpis, scorecard, surroundings),
    warnings: warningsOf(kpis, scorecard, surroundings, result),
  };
  return {
    language,
    evaluation: { kpis, scorecard, surroundings, source, result, problems: [] },
    insight,
    choices: { ...proposedChoices(result, { ...NO_IMPROVEMENT_SHEETS, ...found }), ...choices },
    before: before ?? null,
  };
}

export const planOf = (kind: SheetKind<ImprovementInput>, input: ImprovementInput): SheetPlan =>
  kind.plan(input, (key) => key);

export async function write(
  plan: SheetPlan,
  sheets: SheetRecord[] = [],
): Promise<{ sheet: string; records: SheetRecord[] }> {
  const request = { model: { ...EMPTY_MODEL, sheets }, sheets: [{ key: plan.key, name: plan.key.slice(0, 9) }] };
  const done = await writeSheets({ ...request, build: () => [plan] }, 'replace');
  await written?.workbook.book.settled();
  return { sheet: done.sheets[0] ?? '', records: [...sheets.filter(({ key }) => key !== plan.key), ...done.records] };
}

export async function asked(plan: SheetPlan, sheets: SheetRecord[]): Promise<string[]> {
  const request = { model: { ...EMPTY_MODEL, sheets }, sheets: [{ key: plan.key, name: 'Next' }], build: () => [plan] };
  return (await checkSheets(request)).changed.flatMap(({ cells }) => cells);
}

/** The row of the sheet in which a text stands, and the cell. */
export async function find(
  sheet: WrittenCard,
  name: string,
  text: string,
  from = 0,
): Promise<{ row: number; column: string }> {
  const cells = await sheet.values('A1:Z140', name);
  const row = cells.findIndex((line, index) => index >= from && line.includes(text));
  return { row: row + 1, column: columnLetters(cells[row]?.indexOf(text) ?? 0) };
}

export const close = (value: number | null | undefined): CellValue =>
  value === null || value === undefined ? '' : (expect.closeTo(value, 8) as number);

export const samsatKpis = (): Kpi[] => samsat(({ exactWeight }) => exactWeight);
/** Columns of the table of SAMSAT, whose KPIs have codes, perspectives and no names of their own. */
export const [CAUSE, ACTION, DUE] = ['J', 'K', 'M'];
