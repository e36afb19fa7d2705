import type { Cells, Range } from '../cells';
import { isOmitted, isVoid, placeInList, readList, readRange } from '../cells';
import type { Localized } from '../language';
import { quoted } from '../messages';
import { ScoringError } from '../scoringError';
import { keyOf } from '../hierarchy/tree';
import { readEqualList } from '../weighting';
import { alone, LARGEST_MATRIX } from './judgments';
import type { Label } from './labels';
import type { Favours, ShownMatrix } from './questionnaire';
import { readAnswer, shownMatrix } from './questionnaire';

const FIRST: Localized = { en: 'First', id: 'Pertama' };
const SECOND: Localized = { en: 'Second', id: 'Kedua' };
const JUDGMENTS: Localized = { en: 'Judgments', id: 'Penilaian' };
const ITEMS: Localized = { en: 'Items', id: 'Elemen' };

/**
 * The reciprocal matrix of judgments that are listed by the names of their items, a pair a row, in any order and turned
 * round or not. In the order of `items`; where they are left out, in that of their first appearance and with the names
 * above and before it, as other functions read them. A blank row is left out, and so is a pair without a judgment.
 */
export function matrixOfPairs(
  first: unknown,
  second: unknown,
  judgments: unknown,
  items: unknown,
  favours: Favours,
): (Label | '')[][] {
  const firsts = readRange(first, FIRST);
  const seconds = readRange(second, SECOND);
  const judged = readRange(judgments, JUDGMENTS);
  const rows = rowsOf(firsts, seconds, judged);
  const names = isOmitted(items) ? appearing(rows) : listed(readRange(items, ITEMS));
  if (names.size < 2) throw new ScoringError('matrixTooSmall');
  if (names.size > LARGEST_MATRIX)
    throw new ScoringError('matrixTooLarge', { size: names.size, limit: LARGEST_MATRIX });
  const matrix = shownMatrix(cellsOf(rows, names, favours));
  if (!isOmitted(items)) return matrix;
  const labels = [...names.values()].map(({ label }) => label);
  return [['', ...labels], ...matrix.map((row, i) => [labels[i] as Label, ...row])];
}

interface Name {
  readonly label: Label;
  readonly index: number;
}

interface PairRow {
  readonly first: unknown;
  readonly second: unknown;
  readonly judgment: unknown;
  readonly places: Readonly<Record<'first' | 'second' | 'judgment', () => Localized>>;
}

function rowsOf(firsts: Range, seconds: Range, judged: Range): PairRow[] {
  const seconded = readEqualList(seconds, firsts);
  const given = readEqualList(judged, firsts);
  return readList(firsts).flatMap((first, i): PairRow[] => {
    const [second, judgment] = [seconded[i], given[i]];
    if ([first, second, judgment].every(isVoid)) return [];
    const place = (range: Range) => () => placeInList(range, i);
    const places = { first: place(firsts), second: place(seconds), judgment: place(judged) };
    return [{ first, second, judgment, places }];
  });
}

function appearing(rows: readonly PairRow[]): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const { first, second, places } of rows) {
    for (const [cell, place] of [
      [first, places.first],
      [second, places.second],
    ] as const) {
      const { label, key } = readName(cell, place);
      if (!names.has(key)) names.set(key, { label, index: names.size });
    }
  }
  return names;
}

function listed(range: Range): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const [i, cell] of readList(range).entries()) {
    const { label, key } = readName(cell, () => placeInList(range, i));
    if (names.has(key)) {
      throw new ScoringError('pairItemTwice', { place: placeInList(range, i), item: quoted(cell) });
    }
    names.set(key, { label, index: names.size });
  }
  return names;
}

function readName(cell: unknown, place: () => Localized): { readonly label: Label; readonly key: string } {
  const key = keyOf(cell);
  if (key === undefined) throw new ScoringError('itemMissing', { place: place() });
  return { label: typeof cell === 'number' ? cell : String(cell).trim(), key };
}

function cellsOf(rows: readonly PairRow[], names: ReadonlyMap<string, Name>, favours: Favours): Cells {
  const cells: ShownMatrix = Array.from(names, () => new Array<number | ''>(names.size).fill(''));
  for (const { first, second, judgment, places } of rows) {
    const row = indexOf(first, names, places.first);
    const column = indexOf(second, names, places.second);
    if (row === column) throw new ScoringError('pairWithItself', { place: places.second(), item: quoted(second) });
    const answer = readAnswer(judgment, places.judgment);
    if (answer === null) continue;
    const line = cells[row] as (number | '')[];
    if (line[column] !== '' || cells[column]?.[row] !== '') {
      throw new ScoringError('pairTwice', { place: places.judgment(), first: quoted(first), second: quoted(second) });
    }
    const said = alone(answer, places.judgment);
    line[column] = favours === 'first' ? 1 / said : said;
  }
  return cells;
}

function indexOf(cell: unknown, names: ReadonlyMap<string, Name>, place: () => Localized): number {
  const found = names.get(readName(cell, place).key);
  if (found === undefined) throw new ScoringError('pairItemUnknown', { place: place(), item: quoted(cell) });
  return found.index;
}
