import type { Cells, Range } from '../cells';
import { placeInList, readList, readRange } from '../cells';
import type { Localized } from '../language';
import { ScoringError } from '../scoringError';
import { readJudgment } from './judgment';
import { LARGEST_MATRIX, pairsOf, readPartialJudgments } from './judgments';

const JUDGMENTS: Localized = { en: 'Judgments', id: 'Penilaian' };

/** A reciprocal matrix as a worksheet shows it: `""` where nobody judged. */
export type ShownMatrix = (number | '')[][];

/**
 * The full reciprocal matrix from a square range (either triangle, or both), or from the n(n − 1)/2 judgments of a
 * questionnaire in a row or a column: item 1 with 2, 1 with 3, …, 2 with 3, …. Missing judgments stay missing.
 */
export function reciprocalMatrix(judgments: unknown): ShownMatrix {
  const range = readRange(judgments, JUDGMENTS);
  const { rows, columns } = range.shape;
  if (rows === 1 || columns === 1) return triangleOf(range);
  if (rows !== columns) throw new ScoringError('neitherMatrixNorList', { rows, columns });
  return shownMatrix(range.cells);
}

/** The judgments of a square range, in full. */
export function shownMatrix(cells: Cells): ShownMatrix {
  return readPartialJudgments(cells).values.map((row) => row.map((value) => value ?? ''));
}

function triangleOf(range: Range): ShownMatrix {
  const list = readList(range);
  const size = itemsComparedBy(list.length);
  const cells: ShownMatrix = Array.from({ length: size }, () => new Array<number | ''>(size).fill(''));
  let next = 0;
  for (const [i, row] of cells.entries()) {
    for (let j = i + 1; j < size; j += 1) {
      const index = next;
      row[j] = readJudgment(list[index], () => placeInList(range, index)) ?? '';
      next += 1;
    }
  }
  return shownMatrix(cells);
}

/** The n of n(n − 1)/2 judgments. */
function itemsComparedBy(count: number): number {
  let size = 2;
  while (pairsOf(size) < count) size += 1;
  if (size > LARGEST_MATRIX) throw new ScoringError('matrixTooLarge', { size, limit: LARGEST_MATRIX });
  if (pairsOf(size) === count) return size;
  throw new ScoringError('listFitsNoPairs', {
    count,
    fewer: pairsOf(size - 1),
    fewerItems: size - 1,
    more: pairsOf(size),
    moreItems: size,
  });
}
