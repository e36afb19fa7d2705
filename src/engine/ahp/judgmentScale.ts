import type { Cells } from '../cells';
import { isBlank, isErrorValue, placeIn, readRange } from '../cells';
import type { Localized } from '../language';
import { quoted } from '../messages';
import { readWholeNumber } from '../numbers';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { ScoringError } from '../scoringError';
import type { Vocabulary } from '../words';
import { bodyOf } from './headings';
import { readJudgment } from './judgment';
import { isOnDiagonal, LARGEST_MATRIX } from './judgments';
import { asMeant } from './printedReciprocal';
import { shownMatrix } from './questionnaire';

/** The scales that Saaty's 1 to 9 can be carried to (compared by Goepel, IJITDM 18(2), 2019). */
export type JudgmentScale =
  'linear' | 'log' | 'root' | 'inverse-linear' | 'balanced' | 'balanced-n' | 'power' | 'geometric';

export const JUDGMENT_SCALES: Vocabulary<JudgmentScale> = {
  parameter: { en: 'Scale', id: 'Skala' },
  default: 'linear',
  choices: {
    linear: { en: ['linear'], id: ['linear', 'linier'], meaning: { en: 'x, as Saaty', id: 'x, seperti Saaty' } },
    log: {
      en: ['log', 'logarithmic'],
      id: ['log', 'logaritmik'],
      meaning: { en: 'log2(x + 1)', id: 'log2(x + 1)' },
    },
    root: { en: ['root', 'root square'], id: ['akar'], meaning: { en: 'square root of x', id: 'akar kuadrat x' } },
    'inverse-linear': {
      en: ['inverse-linear', 'inverse linear'],
      id: ['linear-terbalik', 'linear terbalik'],
      meaning: { en: '9/(10 − x)', id: '9/(10 − x)' },
    },
    balanced: { en: ['balanced'], id: ['seimbang'], meaning: { en: '(9 + x)/(11 − x)', id: '(9 + x)/(11 − x)' } },
    'balanced-n': {
      en: ['balanced-n'],
      id: ['seimbang-n'],
      meaning: { en: 'balanced, for n items', id: 'seimbang, untuk n elemen' },
    },
    power: { en: ['power'], id: ['pangkat'], meaning: { en: 'x squared', id: 'x kuadrat' } },
    geometric: {
      en: ['geometric'],
      id: ['geometrik'],
      meaning: { en: '2 to the power x − 1', id: '2 pangkat x − 1' },
    },
  },
};

const JUDGMENTS: Localized = { en: 'Judgments', id: 'Penilaian' };
const N: Localized = { en: 'N', id: 'N' };

/** Saaty's scale ends at 9; tables print 1/9 as 0.11. */
const SCALE_END = 9;
const PRINTED_SCALE_END = 1 / 0.11 + 1e-9;

/** What a judgment of 1 to 9 is on the other scale, where n items are compared. */
type Conversion = (judgment: number) => number;

/**
 * Judgments carried to another scale, cell by cell; those below 1 as the reciprocals of what they turn around. A blank
 * or 0, a judgment not given, stays `""`. A square range whose diagonal is 1 or blank is a matrix: it is read as one,
 * so that a triangle becomes a full matrix and 0.33 beside 3 the reciprocal of the new 3; names selected with it are
 * left out.
 */
export function carriedToScale(judgments: unknown, scale: JudgmentScale, n: unknown): Outcome<number | ''>[][] {
  const range = readRange(judgments, JUDGMENTS);
  const { cells } = bodyOf(range.cells);
  if (isMatrix(cells)) return carriedMatrix(cells, conversionTo(scale, n, cells.length));
  const convert = conversionTo(scale, n, undefined);
  return range.cells.map((row, i) =>
    row.map((cell, j) => {
      if (isErrorValue(cell)) return cell;
      const place = () => placeIn(JUDGMENTS, range.shape, i, j);
      return attempt(() => {
        const judgment = readJudgment(cell, place);
        if (judgment === null) return '';
        const meant = asMeant(judgment);
        return carried(meant, 1 / meant, () => offScale(cell, place()), convert);
      });
    }),
  );
}

function isMatrix(cells: Cells): boolean {
  return cells.length > 1 && cells.length === cells[0]?.length && cells.every((row, i) => isOnDiagonal(row[i]));
}

/**
 * A matrix carried over pair by pair, so that its entries stay exact reciprocals. An error value in a pair stands in
 * both of its cells, and the other pairs are carried over.
 */
function carriedMatrix(cells: Cells, convert: Conversion): Outcome<number | ''>[][] {
  const shape = { rows: cells.length, columns: cells.length };
  const given = shownMatrix(cells.map((row) => row.map((cell) => (isErrorValue(cell) ? '' : cell))));
  return given.map((row, i) =>
    row.map((judgment, j) => {
      const error = [cells[i]?.[j], cells[j]?.[i]].find((cell) => isErrorValue(cell));
      if (error !== undefined || judgment === '') return error ?? '';
      const turned = given[j]?.[i] as number;
      const refusal = () => offScale(judgment, placeIn(JUDGMENTS, shape, i, j));
      return attempt(() => carried(judgment, turned, refusal, convert));
    }),
  );
}

/** `turned` is the reciprocal of the judgment. */
function carried(judgment: number, turned: number, refusal: () => ScoringError, convert: Conversion): number {
  const strength = Math.max(judgment, turned);
  if (strength > PRINTED_SCALE_END) throw refusal();
  const value = convert(Math.min(strength, SCALE_END));
  return judgment < 1 ? 1 / value : value;
}

function offScale(cell: unknown, place: Localized): ScoringError {
  return new ScoringError('judgmentOffScale', { place, got: quoted(cell) });
}

function conversionTo(scale: JudgmentScale, n: unknown, matrixSize: number | undefined): Conversion {
  switch (scale) {
    case 'linear':
      return (x) => x;
    case 'log':
      return (x) => Math.log2(x + 1);
    case 'root':
      return Math.sqrt;
    case 'inverse-linear':
      return (x) => 9 / (10 - x);
    case 'balanced':
      return (x) => (9 + x) / (11 - x);
    case 'balanced-n': {
      const size = itemsCompared(n, matrixSize);
      return (x) => (9 + (size - 1) * x) / (9 + size - x);
    }
    case 'power':
      return (x) => x * x;
    case 'geometric':
      return (x) => 2 ** (x - 1);
  }
}

/** How many items balanced-n compares; a blank n is the size of the matrix. */
function itemsCompared(n: unknown, matrixSize: number | undefined): number {
  if (!isBlank(n) && n !== 0) return readWholeNumber(n, () => N, 2, LARGEST_MATRIX);
  if (matrixSize !== undefined) return matrixSize;
  throw new ScoringError('scaleNeedsSize');
}
