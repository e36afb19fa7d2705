/** One table of a sheet as people left it: a matrix, the rows of a questionnaire, a direct weight. Pure. */
import { readJudgment } from '../../engine/ahp/judgment';
import { isBlank } from '../../engine/cells';
import { numberInText } from '../../engine/numbers';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import type { CellValue, SheetRecord } from '../../model/types';
import type { Area } from '../address';
import { cellAddress } from '../address';
import type { Finding } from '../findings';
import { judgmentKey, weightKey } from './pairKeys';
import { judgmentAt, MARKS } from './questionnaire/marks';
import { printOf } from '../prints';

export interface ReadTable {
  kind: 'matrix' | 'questions' | 'weight';
  /** The item compared for, or the item that weighs. */
  parent: string;
  /** In the order in which they were written. */
  items: readonly string[];
  /** The cells people fill in. */
  area: Area;
  sheet: string;
  /** One row above and one column to the left more than the area, and a column to the right; a weight alone. */
  formulas: readonly (readonly CellValue[])[];
  values: readonly (readonly CellValue[])[];
}

export interface TypedJudgments {
  /** By the keys of the record. */
  values: [string, number | null][];
  /** A label's `item` is still an identity. */
  problems: Finding[];
}

type Known = SheetRecord['judgments'];

const AT_CELL = { en: '', id: '' };

/** The judgment in a cell; false when it is none. */
function judgmentIn(content: CellValue): number | null | false {
  const read = attempt(() => readJudgment(content, () => AT_CELL));
  return read instanceof ScoringError ? false : read;
}

function isClose(one: number, other: number): boolean {
  // 0.33 beside 3 is its reciprocal as people type it.
  return Math.abs(one * other - 1) < 0.02;
}

interface LabelPlace {
  /** Counted from the first cell of the area. */
  row: number;
  column: number;
  item: string;
}

/** The pairs of a table in the order of its questions. */
function pairsIn(items: readonly string[]): { first: string; second: string }[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second) => ({ first, second })));
}

function labelPlaces({ kind, items }: ReadTable): LabelPlace[] {
  if (kind === 'weight') return [];
  if (kind === 'matrix') {
    return items.flatMap((item, index) => [
      { row: index, column: -1, item },
      { row: -1, column: index, item },
    ]);
  }
  return pairsIn(items).flatMap(({ first, second }, row) => [
    { row, column: -1, item: first },
    { row, column: MARKS, item: second },
  ]);
}

/** Whether one item's label stands in the place of another, as after sorting: a judgment would get the wrong pair. */
export function isShuffled(table: ReadTable, labelsOf: (item: string) => readonly string[]): boolean {
  return labelPlaces(table).some(({ row, column, item }) => {
    const found = String(valueAt(table, row, column));
    return !labelsOf(item).includes(found) && table.items.some((other) => labelsOf(other).includes(found));
  });
}

/** Labels that are none of those we wrote. */
function labelProblems(table: ReadTable, { prints }: SheetRecord): Finding[] {
  const { area, sheet, formulas } = table;
  const known = new Set(Object.values(prints));
  return labelPlaces(table).flatMap(({ row, column, item }): Finding[] => {
    const content = formulas[row + 1]?.[column + 1] ?? '';
    if (known.has(printOf(content, { row: area.row + row, column: area.column + column }))) return [];
    const cell = cellAddress(area.row + row, area.column + column);
    return [{ kind: 'label', sheet, cell, item, found: String(content) }];
  });
}

/** Judgments above the diagonal; one typed over the reciprocal below it counts as well, when the one above was left. */
export function readMatrix(table: ReadTable, record: SheetRecord): TypedJudgments {
  const { parent, items, area, sheet } = table;
  const result: TypedJudgments = { values: [], problems: labelProblems(table, record) };
  items.forEach((first, row) => {
    items.slice(row + 1).forEach((second, offset) => {
      const column = row + offset + 1;
      const key = judgmentKey(parent, first, second);
      const pair = readPair(table, row, column, record.judgments[key] ?? null);
      if (typeof pair === 'object' && pair !== null) {
        const cell = cellAddress(area.row + pair.row, area.column + pair.column);
        const other = cellAddress(area.row + pair.column, area.column + pair.row);
        const found = String(valueAt(table, pair.row, pair.column));
        result.problems.push(
          pair.disagree ? { kind: 'contradiction', sheet, cell, other } : { kind: 'notAJudgment', sheet, cell, found },
        );
      } else result.values.push([key, pair]);
    });
  });
  return result;
}

function valueAt({ values }: ReadTable, row: number, column: number): CellValue {
  return values[row + 1]?.[column + 1] ?? '';
}

interface PairProblem {
  row: number;
  column: number;
  disagree: boolean;
}

function readPair(table: ReadTable, row: number, column: number, known: Known[string]): number | null | PairProblem {
  const above = judgmentIn(valueAt(table, row, column));
  if (above === false) return { row, column, disagree: false };
  const content = table.formulas[column + 1]?.[row + 1] ?? '';
  if (isBlank(content) || (typeof content === 'string' && content.startsWith('='))) return above;
  const below = judgmentIn(content);
  if (below === false) return { row: column, column: row, disagree: false };
  if (below === null || (above !== null && isClose(above, below))) return above;
  const wasLeft = above === null || (known !== null && Math.abs(above / known - 1) < 1e-9);
  return wasLeft ? 1 / below : { row, column, disagree: true };
}

/** One mark a row, whatever sign it is. */
export function readQuestions(table: ReadTable, record: SheetRecord): TypedJudgments {
  const { parent, items, area, sheet } = table;
  const result: TypedJudgments = { values: [], problems: labelProblems(table, record) };
  pairsIn(items).forEach(({ first, second }, row) => {
    const marks = Array.from({ length: MARKS }, (_, place) => place).filter(
      (place) => !isBlank(valueAt(table, row, place)),
    );
    const [mark] = marks;
    if (marks.length > 1) {
      result.problems.push({ kind: 'manyMarks', sheet, row: area.row + row + 1, marks: marks.length });
    } else result.values.push([judgmentKey(parent, first, second), mark === undefined ? null : judgmentAt(mark)]);
  });
  return result;
}

function weightIn(content: CellValue): number | null | undefined {
  if (isBlank(content)) return null;
  if (typeof content === 'string') return numberInText(content);
  return typeof content === 'number' ? content : undefined;
}

/** A direct weight: any positive number; a blank is not given. */
export function readWeight({ parent, area, sheet, values }: ReadTable): TypedJudgments {
  const content = values[0]?.[0] ?? '';
  const weight = weightIn(content);
  if (weight === null || (weight !== undefined && weight > 0)) {
    return { values: [[weightKey(parent), weight]], problems: [] };
  }
  const cell = cellAddress(area.row, area.column);
  return { values: [], problems: [{ kind: 'notAWeight', sheet, cell, found: String(content) }] };
}
