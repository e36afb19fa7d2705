/** What the texts of a data file are in cells: numbers where they are figures and nothing else, texts otherwise. Pure. */
import type { DecimalSign } from '../../engine/textNumbers';
import { decimalSignOf, readNumberText } from '../../engine/textNumbers';
import type { CellContent } from '../../files/contents';
import { CommandError } from '../commandError';
import type { Place } from './places';

/** Figures with signs between them, and a percent sign behind. */
const FIGURES = /^-?[\d.,]*\d\s*(%?)$/;
/** Numbers of files, people and accounts: as a number they would lose figures. */
const IDENTITY = /^(0\d|\d{16,}$)/;
const AS_TEXT = '@';

/** By the decimal sign that is said, else by the one that the texts of the column show. */
export function decimalSignFor(texts: readonly string[], said: DecimalSign | null): DecimalSign | null {
  return said ?? decimalSignOf(texts.filter((text) => FIGURES.test(text.trim())));
}

/** `null` leaves the cell as it is. Throws a CommandError for figures that may be two numbers; `row` as a person counts. */
export function contentOf(text: string, place: Place, sign: DecimalSign | null, row: number): CellContent | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const figures = FIGURES.exec(trimmed);
  const format = place.style?.numberFormat ?? 'General';
  if (figures === null || IDENTITY.test(trimmed) || format === AS_TEXT) return text;
  const isPercent = figures[1] === '%';
  // In a cell that shows no percents the text says it, and a table's reader understands it.
  if (isPercent && !format.includes('%')) return text;
  const read = readNumberText(trimmed, sign);
  if ('fault' in read) {
    if (read.fault === 'ambiguous')
      throw new CommandError('figuresAmbiguous', { row, heading: place.heading, got: trimmed });
    return text;
  }
  return isPercent ? read.value / 100 : read.value;
}
