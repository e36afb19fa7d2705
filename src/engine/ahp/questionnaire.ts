import type { Cells, Range } from '../cells';
import { placeInList, readList, readRange } from '../cells';
import type { Localized } from '../language';
import { quoted } from '../messages';
import { ScoringError } from '../scoringError';
import type { Vocabulary } from '../words';
import { bodyOf } from './headings';
import { readJudgment } from './judgment';
import type { JudgmentMatrix } from './judgments';
import { alone, areLikelyAnswers, LARGEST_MATRIX, pairsOf, readPartialJudgments } from './judgments';

/** Saaty's scale; 0.11 is its other end as tables print it. */
const SCALE_END = 9.1;
const SAYS_EQUAL = /\b0\b.*\b(equal|sama)|\b(equal|sama)\b.*\b0\b/i;

const JUDGMENTS: Localized = { en: 'Judgments', id: 'Penilaian' };

/** Which item of a pair a negative answer favours: -3 is 1/3 of the first, or, as R's ahpsurvey codes it, 3 times it. */
export type Favours = 'second' | 'first';

export const FAVOURS: Vocabulary<Favours> = {
  parameter: { en: 'Favours', id: 'Memihak' },
  default: 'second',
  choices: {
    second: {
      en: ['second'],
      id: ['kedua'],
      meaning: { en: '-3: the second item, 3 times', id: '-3: elemen kedua, 3 kali' },
    },
    first: {
      en: ['first'],
      id: ['pertama'],
      meaning: { en: '-3: the first item, 3 times', id: '-3: elemen pertama, 3 kali' },
    },
  },
};

/** A reciprocal matrix as a worksheet shows it: `""` where nobody judged. */
export type ShownMatrix = (number | '')[][];

/**
 * The full reciprocal matrix from a square range (either triangle, or both), or from the n(n − 1)/2 judgments of a
 * questionnaire in a row or a column: item 1 with 2, 1 with 3, …, 2 with 3, …. Missing judgments stay missing.
 */
export function reciprocalMatrix(judgments: unknown, favours: Favours = 'second'): ShownMatrix {
  const range = readRange(judgments, JUDGMENTS);
  const { rows, columns } = range.shape;
  if (rows === 1 || columns === 1) return shownMatrix(triangleOf(listedAnswers(range), favours));
  if (rows !== columns && bodyOf(range.cells).names === null) {
    const areAnswers = areLikelyAnswers(range.shape);
    throw new ScoringError(areAnswers ? 'answersNotMatrix' : 'neitherMatrixNorList', { rows, columns });
  }
  const { values } = readPartialJudgments(range.cells);
  return shown(favours === 'first' ? values.map((_, i) => values.map((row) => row[i] ?? null)) : values);
}

/** The judgments of a square range, in full. */
export function shownMatrix(cells: Cells): ShownMatrix {
  return shown(readPartialJudgments(cells).values);
}

function shown(values: JudgmentMatrix['values']): ShownMatrix {
  return values.map((row) => row.map((value) => value ?? ''));
}

/** An answer and where it stands. */
export interface Answer {
  readonly cell: unknown;
  readonly place: () => Localized;
}

function listedAnswers(range: Range): Answer[] {
  return readList(range).map((cell, index) => ({ cell, place: () => placeInList(range, index) }));
}

/**
 * The upper triangle of a matrix from n(n − 1)/2 answers in the order of a questionnaire; `favours` says which item of
 * a pair a negative answer favours, and so which one a positive does.
 */
export function triangleOf(answers: readonly Answer[], favours: Favours): ShownMatrix {
  const size = itemsComparedBy(answers.length);
  const cells: ShownMatrix = Array.from({ length: size }, () => new Array<number | ''>(size).fill(''));
  let next = 0;
  for (const [i, row] of cells.entries()) {
    for (let j = i + 1; j < size; j += 1) {
      const { cell, place } = answers[next] as Answer;
      const answer = readAnswer(cell, place);
      const judgment = answer === null ? null : alone(answer, place);
      row[j] = judgment === null ? '' : favours === 'first' ? 1 / judgment : judgment;
      next += 1;
    }
  }
  return cells;
}

/**
 * An answer to a questionnaire, where 9 is the most that can be said. What is above it, or a 0 that says "equal", is
 * the code of another scale, and would be taken for another judgment.
 */
export function readAnswer(cell: unknown, place: () => Localized): number | null {
  const isEqual = typeof cell === 'string' && SAYS_EQUAL.test(cell);
  const judgment = isEqual ? null : readJudgment(cell, place);
  if (isEqual || (judgment !== null && Math.max(judgment, 1 / judgment) > SCALE_END)) {
    throw new ScoringError('codeOfAnotherScale', { place: place(), got: quoted(cell) });
  }
  return judgment;
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
