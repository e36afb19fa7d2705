import type { Cells } from '../cells';
import type { Localized } from '../language';
import type { MessageValue } from '../phrases';
import { ScoringError } from '../scoringError';
import { sumOf } from '../weighting';
import { wordFor } from '../words';
import type { Vocabulary } from '../words';
import type { JudgedCell, Respondent } from './groups';
import { meanJudgments } from './groups';
import type { JudgmentMatrix } from './judgments';
import { readJudgments } from './judgments';
import { completed } from './priorities';

/**
 * What a judgment of 1 to 9 is as a triangular number: k − 1, k, k + 1, with 9 crisp (`unit`: Kilic, Zaim & Delen 2014)
 * or up to 9 (`capped`); or half as wide and half as large (`half`: theses after Chang 1996). 1 is crisp in all.
 */
export type TriangularScale = 'unit' | 'capped' | 'half';

export const TRIANGULAR_SCALES: Vocabulary<TriangularScale> = {
  parameter: { en: 'Scale', id: 'Skala' },
  default: 'unit',
  choices: {
    unit: {
      en: ['unit'],
      id: ['satuan'],
      meaning: { en: '(k − 1, k, k + 1), 9 = (9, 9, 9)', id: '(k − 1, k, k + 1), 9 = (9, 9, 9)' },
    },
    capped: {
      en: ['capped'],
      id: ['terbatas'],
      meaning: { en: '(k − 1, k, k + 1), 9 = (8, 9, 9)', id: '(k − 1, k, k + 1), 9 = (8, 9, 9)' },
    },
    half: {
      en: ['half'],
      id: ['setengah'],
      meaning: { en: '((k − 1)/2, k/2, (k + 1)/2)', id: '((k − 1)/2, k/2, (k + 1)/2)' },
    },
  },
};

/** A triangular fuzzy number: lower, middle, upper. */
export type Triangle = readonly [l: number, m: number, u: number];

const BLANK: Localized = { en: 'a blank cell', id: 'sel kosong' };
const CRISP_ONE: Triangle = [1, 1, 1];
const SCALE_END = 9;
const ROUNDING = 1e-9;

/**
 * The judgments of one or more respondents as triangular numbers, pair by pair the geometric mean over those who judged
 * it, l, m and u apart. A pair that nobody judged is the ratio of the least-squares weights, as for the geometric mean.
 * The other way round l, m, u are 1/u, 1/m, 1/l.
 *
 * Throws a ScoringError naming row and column for a judgment that the scale does not know.
 */
export function triangularMatrix(respondents: readonly Respondent[], scale: TriangularScale): Triangle[][] {
  const [first] = respondents as [Respondent];
  const group = groupOf(respondents);
  const whole = completed(group, 'geometric');
  const matrix = first.judgments.values.map((row) => row.map(() => CRISP_ONE));
  for (let i = 0; i < first.judgments.size; i += 1) {
    for (let j = i + 1; j < first.judgments.size; j += 1) {
      const said = respondents.flatMap(({ judgments, cellOf }) => {
        const judgment = judgments.values[i]?.[j] ?? null;
        return judgment === null ? [] : [onScale(judgment, scale, () => cellOf(i, j))];
      });
      if (said.length === 0 && scale === 'half') throw notWhole(first.cellOf(i, j).place, BLANK, scale);
      const ratio = (whole[i] as readonly number[])[j] as number;
      const [l, m, u] = said.length > 0 ? meanOf(said) : around(ratio, scale);
      (matrix[i] as Triangle[])[j] = [l, m, u];
      (matrix[j] as Triangle[])[i] = [1 / u, 1 / m, 1 / l];
    }
  }
  return matrix;
}

function groupOf(respondents: readonly Respondent[]): JudgmentMatrix {
  const [first] = respondents as [Respondent];
  if (respondents.length === 1) return first.judgments;
  const cells: Cells = meanJudgments(
    respondents.map(({ judgments }) => judgments),
    respondents.map(() => 1),
  );
  return readJudgments(cells);
}

function meanOf(said: readonly Triangle[]): Triangle {
  const [only] = said as [Triangle];
  if (said.length === 1) return only;
  const mean = (corner: 0 | 1 | 2): number => Math.exp(sumOf(said.map((one) => Math.log(one[corner]))) / said.length);
  return [mean(0), mean(1), mean(2)];
}

/** A judgment that somebody gave; beyond 9 the scale does not go. */
function onScale(judgment: number, scale: TriangularScale, cellOf: () => JudgedCell): Triangle {
  const isBeyond = Math.max(judgment, 1 / judgment) > SCALE_END + ROUNDING;
  if (isBeyond || (scale === 'half' && !isWhole(judgment))) {
    const { place, isTurned } = cellOf();
    const got = isTurned ? 1 / judgment : judgment;
    throw isBeyond ? new ScoringError('judgmentOffScale', { place, got }) : notWhole(place, got, scale);
  }
  return around(judgment, scale);
}

function isWhole(judgment: number): boolean {
  const strength = Math.max(judgment, 1 / judgment);
  return Math.abs(strength - Math.round(strength)) <= ROUNDING;
}

function notWhole(place: Localized, got: MessageValue, scale: TriangularScale): ScoringError {
  const others = [wordFor('unit', TRIANGULAR_SCALES), wordFor('capped', TRIANGULAR_SCALES)] as const;
  const choices = { en: others.map(({ en }) => en).join(', '), id: others.map(({ id }) => id).join(', ') };
  return new ScoringError('judgmentNotWhole', { place, got, scale: wordFor(scale, TRIANGULAR_SCALES), choices });
}

function around(judgment: number, scale: TriangularScale): Triangle {
  const strength = Math.max(judgment, 1 / judgment);
  if (strength <= 1 + ROUNDING) return CRISP_ONE;
  const [l, m, u] = aboveOne(strength, scale);
  return judgment < 1 ? [1 / u, 1 / m, 1 / l] : [l, m, u];
}

function aboveOne(strength: number, scale: TriangularScale): Triangle {
  const isEnd = Math.abs(strength - SCALE_END) <= ROUNDING;
  switch (scale) {
    case 'unit':
      return isEnd ? [SCALE_END, SCALE_END, SCALE_END] : [Math.max(1, strength - 1), strength, strength + 1];
    case 'capped':
      return [Math.max(1, strength - 1), strength, isEnd ? SCALE_END : strength + 1];
    case 'half':
      return [(strength - 1) / 2, strength / 2, (isEnd ? SCALE_END : strength + 1) / 2];
  }
}
