/**
 * The scores in cells, in points: 0.95 in a percent format and the text "95 %" are the index 95. What a rule of
 * Excel compares is the cell's own value, so that the scale of each kind of cell is said beside. Pure.
 */
import type { DecimalSign } from '../../engine/textNumbers';
import { decimalSignOf, readNumberText } from '../../engine/textNumbers';
import { isPercentFormat } from '../../model/scorecard/reading/percents';
import type { Cell } from './selection';

/** How the cells hold what they show; `mixed` where percents stand among plain numbers, or texts contradict each other. */
export interface ScoreScale {
  readonly numbers: 'points' | 'percent' | 'mixed';
  /** The decimal sign of texts such as "95,5 %"; `null` where there are none. */
  readonly texts: DecimalSign | null;
}

interface ScoreCells {
  /** The cells with every score in points. */
  readonly values: readonly (readonly Cell[])[];
  readonly scale: ScoreScale;
}

export const POINTS: ScoreScale = { numbers: 'points', texts: null };

const PERCENT_TEXT = /^ *[+-]?\d[\d.,]* *% *$/;

/** Cells of a selection with their number formats. */
export function scoreCells(
  values: readonly (readonly Cell[])[],
  formats: readonly (readonly string[])[] = [],
): ScoreCells {
  const texts = values.flat().filter((cell): cell is string => typeof cell === 'string' && PERCENT_TEXT.test(cell));
  const shown = decimalSignOf(texts);
  let [percents, plain] = [0, 0];
  const inPoints = values.map((row, index) =>
    row.map((cell, column): Cell => {
      if (typeof cell === 'string' && PERCENT_TEXT.test(cell)) return textInPoints(cell, shown) ?? cell;
      // Nothing is 0 in any scale.
      if (typeof cell !== 'number' || !Number.isFinite(cell) || cell === 0) return cell;
      if (!isPercentFormat(formats[index]?.[column])) {
        plain += 1;
        return cell;
      }
      percents += 1;
      return Number((100 * cell).toPrecision(12));
    }),
  );
  const isContrary = shown === null && texts.some((text) => /[.,]/.test(text));
  const isMixed = (percents > 0 && plain > 0) || isContrary;
  const numbers = isMixed ? 'mixed' : percents > 0 ? 'percent' : 'points';
  return { values: inPoints, scale: { numbers, texts: texts.length === 0 ? null : (shown ?? ',') } };
}

function textInPoints(text: string, sign: DecimalSign | null): number | null {
  const read = readNumberText(text, sign);
  return 'value' in read && read.isPercent ? read.value : null;
}
