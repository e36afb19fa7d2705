/** Cells of a sheet read as the pane reads a selection, with everything left as it is guessed. */
import { newDraft } from '../../../src/model/scorecard/draft';
import type { Draft } from '../../../src/model/scorecard/draft';
import { evaluate, insightOf, sourceOf } from '../../../src/model/scorecard/evaluation';
import type { Evaluation, SourceTable } from '../../../src/model/scorecard/evaluation';
import { questionsOf } from '../../../src/model/scorecard/questions';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, ColumnRole, Scorecard } from '../../../src/model/types';

/** A value as Excel shows it with its number format; without one it is General. */
interface Formatted {
  readonly value: CellValue;
  readonly format: string;
}

type Cell = CellValue | Formatted;

/** What a person typed; rows may be shorter than the selection. '' is blank, or covered by a merged cell. */
export type Cells = readonly (readonly Cell[])[];

/** What a person answered or changed in the pane. */
interface Choices {
  readonly scorecard?: Partial<Scorecard>;
  /** The column of the cells, from 0, that was chosen for a role. */
  readonly columns?: Partial<Record<ColumnRole, number>>;
}

export interface ReadTable {
  readonly total: number | null;
  /** Of the KPIs that have one, by key: the code, else the name. */
  readonly scores: Readonly<Record<string, number>>;
  /** Objectives and perspectives that have a score. */
  readonly groups: Readonly<Record<string, number>>;
  /** Every KPI, in the order of the table. */
  readonly kpis: readonly string[];
  /** The kinds of what is told: problems, refusals, warnings. */
  readonly said: readonly string[];
  /** The kinds of what is asked; `column:<role>` where a column was guessed among several. */
  readonly asked: readonly string[];
}

export function read(cells: Cells, choices: Choices = {}): ReadTable {
  const source = sourceIn(cells);
  if (source === null) return { total: null, scores: {}, groups: {}, kpis: [], said: ['noTable'], asked: [] };
  const draft = chosen(newDraft(source, 'case', 'Case'), choices);
  const evaluation = evaluate(source, draft.scorecard, EMPTY_MODEL);
  const { result, kpis } = evaluation;
  return {
    total: result.total,
    scores: scored(result.rows.map(({ kpi, score }) => [kpi.key, score])),
    groups: scored([...result.objectives, ...result.perspectives].map(({ name, score }) => [name, score])),
    kpis: kpis.map(({ key }) => key),
    said: saidOf(evaluation),
    asked: askedOf(draft, evaluation),
  };
}

function sourceIn(cells: Cells): SourceTable | null {
  const columns = Math.max(...cells.map((row) => row.length));
  const rectangle = cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  const values = rectangle.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.value : cell)));
  const formats = rectangle.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.format : 'General')));
  return sourceOf({ sheet: 'Sheet1', row: 0, column: 0, rows: cells.length, columns }, values, formats);
}

function chosen(draft: Draft, { scorecard = {}, columns = {} }: Choices): Draft {
  const { headings } = draft.source.found.table;
  const picked = Object.entries(columns).map(([role, index]) => [role, { heading: headings[index] ?? '', index }]);
  const roles = { ...draft.scorecard.columns, ...Object.fromEntries(picked) };
  return { ...draft, scorecard: { ...draft.scorecard, columns: roles, ...scorecard } };
}

function saidOf(evaluation: Evaluation): string[] {
  const { problems, result } = evaluation;
  const rows = result.rows.flatMap(({ problem }) => problem ?? []);
  const total = result.problem === null ? [] : [result.problem];
  return distinct([...problems, ...rows, ...total, ...insightOf(evaluation).warnings].map(({ kind }) => kind));
}

function askedOf(draft: Draft, evaluation: Evaluation): string[] {
  const questions = questionsOf(draft, evaluation).map(({ kind }) => kind);
  return distinct([...questions, ...draft.unsure.map((role) => `column:${role}`)]);
}

function scored(entries: readonly (readonly [string, number | null])[]): Record<string, number> {
  return Object.fromEntries(entries.flatMap(([name, score]) => (score === null ? [] : [[name, score] as const])));
}

function distinct(kinds: readonly string[]): string[] {
  return [...new Set(kinds)];
}

/**
 * Where it is left open whether a table is read or asked about: its total is the right one, or it is refused with a
 * sentence, or one of `kinds` is said or asked. Another number in silence fails.
 */
export function expectRight(table: ReadTable, total: number, ...kinds: readonly string[]): void {
  const isAsked = isAbout(table, kinds);
  const isRefused = table.total === null && table.said.length + table.asked.length > 0;
  if (!isAsked && !isRefused) expect(table).toMatchObject({ total: near(total) });
}

/** Where no number is right before a person has answered: refused with a sentence, or one of `kinds` said or asked. */
export function expectDoubt(table: ReadTable, ...kinds: readonly string[]): void {
  const isRefused = table.total === null && table.said.length + table.asked.length > 0;
  if (!isRefused && !isAbout(table, kinds)) {
    expect(table).toMatchObject({ total: null, asked: kinds });
  }
}

function isAbout({ said, asked }: ReadTable, kinds: readonly string[]): boolean {
  return [...said, ...asked].some((kind) => kinds.includes(kind));
}

/** As right as floating point lets it be; printed sources have two decimals. */
export const near = (value: number, digits = 8): number => expect.closeTo(value, digits) as number;

export const mean = (...values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Typed as 95%: Excel keeps 0.95 and shows it in percent. */
export const percent = (points: number, format = '0%'): Formatted => ({ value: points / 100, format });

/** A date as Excel keeps it, from `2024-06-30`: the days since 30 December 1899. */
export const date = (day: string, format = 'dd/mm/yyyy'): Formatted => ({
  value: Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000),
  format,
});
