/** Judgments that are pasted as text: a matrix, one triangle of it, part of it, or the answers to a questionnaire. */
import { bodyOf } from '../../engine/ahp/headings';
import { readJudgment } from '../../engine/ahp/judgment';
import { isOnDiagonal, pairsOf, readPartialJudgments } from '../../engine/ahp/judgments';
import { readAnswer } from '../../engine/ahp/questionnaire';
import type { Localized } from '../../engine/language';
import { localized, quoted } from '../../engine/messages';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import { sameAs } from '../hierarchy/tree';
import { ModelError } from '../modelError';
import { readCells } from '../pastedCells';
import type { Item } from '../types';

export interface PastedJudgment {
  readonly first: Item;
  readonly second: Item;
  readonly value: number;
}

export interface PastedJudgments {
  /** At most one a pair; blank cells say nothing. */
  readonly judgments: readonly PastedJudgment[];
  /** What was not understood, with its row and column in what was pasted. */
  readonly problems: readonly (ModelError | ScoringError)[];
}

/** A cell of the matrix of the items, counted from 0. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
}

interface Entry {
  readonly cell: string;
  readonly place: Localized;
}

/** What was pasted, put in its places. */
interface Laid {
  readonly entries: readonly (MatrixCell & Entry)[];
  /** Answers of a questionnaire end at 9. */
  readonly areAnswers: boolean;
  readonly problems: readonly ModelError[];
}

/** Whether a text is more than what one field takes. */
export function isBlock(text: string): boolean {
  const cells = readCells(text);
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1;
}

/**
 * The judgments of these items in a pasted text. A matrix of all of them, with names or without, is known wherever it
 * is put; so are as many answers as there are pairs, in the order of a questionnaire. Anything else fills the matrix
 * from the cell `start`.
 */
export function readPastedJudgments(text: string, items: readonly Item[], start?: MatrixCell): PastedJudgments {
  const { entries, areAnswers, problems: layout } = laid(readCells(text), items, start);
  const problems: (ModelError | ScoringError)[] = [...layout];
  const matrix = items.map(() => new Array<Entry | undefined>(items.length).fill(undefined));
  for (const { row, column, ...entry } of entries) (matrix[row] as (Entry | undefined)[])[column] = entry;

  const judgments: PastedJudgment[] = [];
  matrix.forEach((row, i) => {
    row.forEach((entry, j) => {
      if (i === j && entry !== undefined && !isOnDiagonal(entry.cell))
        problems.push(new ScoringError('diagonalNotOne', { place: entry.place, got: quoted(entry.cell) }));
      if (i >= j) return;
      const pair = [entry, matrix[j]?.[i]] as const;
      const wrong = pair.flatMap((one) => (one === undefined ? [] : refusalOf(one, areAnswers)));
      const value = wrong.length > 0 ? null : judgmentOf(...pair);
      if (typeof value === 'number') judgments.push({ first: items[i] as Item, second: items[j] as Item, value });
      problems.push(...wrong, ...(value === null || typeof value === 'number' ? [] : [value]));
    });
  });
  return { judgments, problems };
}

function refusalOf({ cell, place }: Entry, isAnswer: boolean): ScoringError[] {
  const read = attempt(() => (isAnswer ? readAnswer : readJudgment)(cell, () => place));
  return read instanceof ScoringError ? [read] : [];
}

/** What a cell and the one across the diagonal say together; `null` where both are blank. */
function judgmentOf(forward?: Entry, backward?: Entry): number | null | ModelError | ScoringError {
  const pair = [
    [1, forward?.cell ?? ''],
    [backward?.cell ?? '', 1],
  ];
  const read = attempt(() => readPartialJudgments(pair).values[0]?.[1] ?? null);
  if (!(read instanceof ScoringError)) return read;
  const place = (forward?.cell ? forward : backward)?.place ?? '';
  if (read.key !== 'pairNotReciprocal') return new ScoringError(read.key, { ...read.values, place });
  const values = { place, one: forward?.cell ?? '', across: backward?.place ?? '', other: backward?.cell ?? '' };
  return new ModelError('pastedPairDiffers', values);
}

function laid(cells: readonly (readonly string[])[], items: readonly Item[], start?: MatrixCell): Laid {
  const size = items.length;
  const body = bodyOf(cells.map((row) => row.map(asNumber)));
  const width = body.cells[0]?.length ?? 0;
  const isSquare = body.cells.length === width;
  const at = (row: number, column: number): Entry => ({
    cell: cells[row]?.[column] ?? '',
    place: localized('cell', { row: row + 1, column: column + 1 }),
  });
  const fill = (placeOf: (row: number, column: number) => MatrixCell): Laid['entries'] =>
    body.cells.flatMap((row, i) => row.map((_, j) => ({ ...placeOf(i, j), ...at(i + body.top, j + body.side) })));

  if (isSquare && body.names !== null && !areNumbers(body.names)) {
    const places = body.names.map((name) => items.findIndex((item) => isCalled(item, name)));
    const unknown = body.names.filter((_, i) => places[i] === -1).map((name) => String(quoted(name)));
    if (unknown.length > 0) return refused(new ModelError('pastedNames', { names: unknown.join(', ') }));
    if (new Set(places).size < places.length) return refused(new ModelError('pastedNameTwice'));
    const placeOf = (row: number, column: number): MatrixCell => ({
      row: places[row] as number,
      column: places[column] as number,
    });
    return { entries: fill(placeOf), areAnswers: false, problems: [] };
  }
  if (isSquare && width === size) {
    return { entries: fill((row, column) => ({ row, column })), areAnswers: false, problems: [] };
  }
  const list = listOf(cells, at);
  const isAll = list?.length === pairsOf(size);
  if (list && isAll && !(start && fits(list, cells, size, start))) return answers(list, size);
  if (!start) return refused(misfit(cells, list, size));
  return filledFrom(cells, size, start, at);
}

/** A single row or column. */
function listOf(
  cells: readonly (readonly string[])[],
  at: (row: number, column: number) => Entry,
): readonly Entry[] | null {
  if (cells.length === 1) return (cells[0] ?? []).map((_, column) => at(0, column));
  return cells[0]?.length === 1 ? cells.map((_, row) => at(row, 0)) : null;
}

/** Whether a list stays within its row or column of the matrix, with 1 or nothing on the diagonal. */
function fits(list: readonly Entry[], cells: readonly unknown[], size: number, { row, column }: MatrixCell): boolean {
  return list.every(({ cell }, step) => {
    const [i, j] = cells.length === 1 ? [row, column + step] : [row + step, column];
    return i < size && j < size && (i !== j || isOnDiagonal(cell));
  });
}

function answers(list: readonly Entry[], size: number): Laid {
  const places: MatrixCell[] = [];
  for (let row = 0; row < size; row += 1)
    for (let column = row + 1; column < size; column += 1) places.push({ row, column });
  const entries = list.map((entry, i) => ({ ...(places[i] as MatrixCell), ...entry }));
  return { entries, areAnswers: true, problems: [] };
}

function filledFrom(
  cells: readonly (readonly string[])[],
  size: number,
  start: MatrixCell,
  at: (row: number, column: number) => Entry,
): Laid {
  const all = cells.flatMap((cellsOfRow, i) =>
    cellsOfRow.map((_, j) => ({ row: start.row + i, column: start.column + j, ...at(i, j) })),
  );
  const isWithin = ({ row, column }: MatrixCell): boolean => row < size && column < size;
  const [beyond] = all.filter((entry) => !isWithin(entry) && entry.cell !== '');
  const problems = beyond === undefined ? [] : [new ModelError('pastedBeyond', { place: beyond.place })];
  return { entries: all.filter(isWithin), areAnswers: false, problems };
}

function refused(problem: ModelError): Laid {
  return { entries: [], areAnswers: false, problems: [problem] };
}

function misfit(cells: readonly (readonly string[])[], list: readonly Entry[] | null, size: number): ModelError {
  const pairs = pairsOf(size);
  if (list) return new ModelError('pastedCount', { count: list.length, size, pairs });
  const columns = cells[0]?.length ?? 0;
  if (columns === pairs) return new ModelError('pastedPeople', { count: cells.length });
  return new ModelError('pastedShape', { rows: cells.length, columns, size, pairs });
}

/** Numbers 1, 2, 3, … over and before a matrix are told from judgments as numbers. */
function asNumber(cell: string): string | number {
  return /^\d+$/.test(cell) ? Number(cell) : cell;
}

function areNumbers(names: readonly string[]): boolean {
  return names.every((name, i) => name === String(i + 1));
}

function isCalled({ code, name }: Item, called: string): boolean {
  const wanted = sameAs(called);
  return [code, name, `${code} ${name}`].some((one) => one !== '' && sameAs(one) === wanted);
}
