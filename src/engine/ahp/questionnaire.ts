import type { Cells } from '../cells';
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
  if (rows === 1 || columns === 1) {
    return shown(judgmentsIn(readList(range), (index) => placeInList(range, index), favours).values);
  }
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

/**
 * The judgments of n(n − 1)/2 answers in the order of a questionnaire; `favours` says which item of a pair a negative
 * answer favours, and so which one a positive does. Items may be left without any judgment. `known` keeps what answers
 * say for the next row: people give the same few. `values` are overwritten, and are the matrix.
 */
export function judgmentsIn(
  answers: readonly unknown[],
  placeOf: (index: number) => Localized,
  favours: Favours,
  known = new Map<unknown, number | null>(),
  values = roomFor(answers.length),
): JudgmentMatrix {
  const size = values.length;
  let missing = 0;
  let next = 0;
  const place = (): Localized => placeOf(next);
  for (const [i, row] of values.entries()) {
    for (let j = i + 1; j < size; j += 1) {
      const answer = answers[next];
      let forward = known.get(answer);
      if (forward === undefined) known.set(answer, (forward = judgmentOf(answer, place, favours)));
      if (forward === null) missing += 1;
      row[j] = forward;
      (values[j] as (number | null)[])[i] = forward === null ? null : 1 / forward;
      next += 1;
    }
  }
  return { size, values, missing };
}

/** A matrix for so many answers, to be filled. */
export function roomFor(answers: number): (number | null)[][] {
  const size = itemsComparedBy(answers);
  // Filled with numbers: among nulls V8 would put every number into an object of its own.
  return Array.from({ length: size }, () => new Array<number | null>(size).fill(1));
}

/** How many times the first item of a pair outweighs the second. */
function judgmentOf(cell: unknown, place: () => Localized, favours: Favours): number | null {
  const answer = readAnswer(cell, place);
  if (answer === null) return null;
  const judgment = alone(answer, place);
  return favours === 'first' ? 1 / judgment : judgment;
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
