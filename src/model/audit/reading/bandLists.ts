/** Bands of scores as they are printed: "91 to 120 excellent" below each other, or "0-3 …, 4-7 …, 8-10 …" in a sentence. */
import type { Grid } from '../grid';
import { areaAt, textAt, widthOf } from '../grid';
import type { BandList, PrintedBand } from '../table';

const RANGE = /(?<![\d.,/-])(\d{1,3})\s*(?:-|–|—|to|sampai|hingga|s\/d|s\.d\.?)\s*(\d{1,3})(?![\d.,/-]|\s*%)/gi;
const LEAST_BANDS = 3;

/** Whole numbers that go on where those before them end. */
export function bandListsIn(grid: Grid): BandList[] {
  const found: BandList[] = [];
  for (let column = 0; column < widthOf(grid); column += 1) {
    let below: PrintedBand[] = [];
    for (let row = 0; row <= grid.cells.length; row += 1) {
      const bands = bandsAt(grid, row, column);
      if (bands.length !== 1) {
        found.push(...listOf(below), ...listOf(bands));
        below = [];
      } else below.push(...bands);
    }
  }
  return found;
}

function bandsAt(grid: Grid, row: number, column: number): PrintedBand[] {
  const area = areaAt(grid, row, column);
  const text = textAt(grid, row, column);
  const ranges = [...text.matchAll(RANGE)];
  const word = ranges.length === 1 ? wordAround(text, ranges[0]?.[0] ?? '') || textAt(grid, row, column + 1) : '';
  return ranges.map(([, from, to]) => ({ from: Number(from), to: Number(to), word, area }));
}

function wordAround(text: string, range: string): string {
  return text.replace(range, ' ').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function listOf(bands: readonly PrintedBand[]): BandList[] {
  const sorted = [...bands].sort((one, other) => one.from - other.from);
  const isList =
    sorted.length >= LEAST_BANDS &&
    sorted.every(({ from, to }, at) => from < to && (at === 0 || from - (sorted[at - 1]?.to ?? from) === 1));
  return isList ? [{ bands: sorted }] : [];
}
