/** A matrix of judgments on the helper sheet, as ours read one: both triangles or one, -3 for 1/3, 0.33 beside 3. */
import { bodyOf } from '../../../../engine/ahp/headings';
import { isTimeOfRatio } from '../../../../engine/ahp/judgment';
import { coarselyPrinted } from '../../../../engine/ahp/printedReciprocal';
import { MISTAKE, NOT_AVAILABLE, plain } from '../../formula/template';
import type { Formula, Reference } from '../../formula/tree';
import { number } from '../../formula/tree';
import type { Grid } from '../../grid';
import { cellsOf } from '../../grid';
import { notPortable } from '../../texts';
import { HEADINGS } from '../headings';
import type { OurCall } from '../ourCall';
import { meant } from './printed';

/** Beyond it squarings would take thousands of cells. */
export const LARGEST = 15;

export interface Matrix {
  readonly size: number;
  readonly range: Reference;
  readonly at: (row: number, column: number) => Reference;
  /** The names that were selected with the judgments. */
  readonly names: readonly Formula[] | null;
}

/** `unjudged` stands where nobody judged. */
export function matrixOf(call: OurCall, cells: Grid, unjudged: Formula = NOT_AVAILABLE): Matrix {
  const all = cellsOf(cells);
  const { top, side, names } = bodyOf(all.map((row) => row.map((cell) => call.compiler.valueOf(cell) ?? null)));
  const body = all.slice(top).map((row) => row.slice(side));
  const size = body.length;
  if (size !== body[0]?.length || size < 2) throw notPortable('answersError');
  if (size > LARGEST) throw notPortable('matrixTooLarge', { size, limit: LARGEST });
  refuseWhatNowIsNone(call, body, unjudged === NOT_AVAILABLE);
  const read = call.table(HEADINGS.judgments[call.language], [], size);
  const raw = body.map((row, i) => row.map((cell, j) => (i === j ? cell : read.put(i, j, asRead(cell)))));
  const matrix = call.table(HEADINGS.matrix[call.language], [], size);
  body.forEach((row, i) =>
    row.forEach((cell, j) => {
      const mirrored = matrix.cell(j, i);
      const pair = (): Formula => agreed(call, raw[i]?.[j] ?? MISTAKE, raw[j]?.[i] ?? MISTAKE, unjudged);
      const below = plain`IF(${mirrored}="","",1/${mirrored})`;
      matrix.put(i, j, i === j ? diagonal(cell) : i < j ? pair() : below);
    }),
  );
  const named = names === null ? null : top === 1 ? (all[0]?.slice(side) ?? []) : all.map((row) => row[0] ?? MISTAKE);
  return { size, range: matrix.range(0, 0, size, size), at: (row, column) => matrix.cell(row, column), names: named };
}

/** A row or a column of the matrix. */
export function lineOf(
  { range, size }: Pick<Matrix, 'range' | 'size'>,
  index: number,
  way: 'row' | 'column',
): Reference {
  const { area } = range;
  const isRow = way === 'row';
  const [top, left] = isRow ? [area.top + index, area.left] : [area.top, area.left + index];
  const [bottom, right] = isRow ? [top, left + size - 1] : [top + size - 1, left];
  return { ...range, area: { top, left, bottom, right } };
}

/** 0 where nobody judged; a negative -3 is 1/3. Numbers far outside the scale are dates. */
export function asRead(cell: Formula): Formula {
  const inside = plain`AND(ABS(${cell})<10000,ABS(${cell})>0.0001)`;
  const turned = plain`IF(${cell}<0,-1/${cell},${cell})`;
  return plain`IF(${cell}="",0,IF(ISNUMBER(${cell}),IF(${cell}=0,0,IF(${inside},${turned},${MISTAKE})),${MISTAKE}))`;
}

/** The judgment that both cells of a pair agree on: of two the one above 1, as studies print its reciprocal. */
function agreed(call: OurCall, there: Formula, back: Formula, unjudged: Formula): Formula {
  const alone = plain`IF(${back}=0,${unjudged},1/${meant(call, back)})`;
  const [less, more] = [plain`MIN(${there},${back})`, plain`MAX(${there},${back})`];
  const isPrinted = plain`OR(ROUND(1/${more},1)=${less},ROUND(1/${more},2)=${less},ROUNDDOWN(1/${more},2)=${less},ROUNDDOWN(1/${more},1)=${less})`;
  const isAgreed = plain`OR(ABS(${there}*${back}-1)<=0.020000001,${isPrinted})`;
  const stronger = plain`IF(${there}=${back},1,IF(${there}>${back},${there},1/${back}))`;
  const both = plain`IF(${isAgreed},${stronger},${MISTAKE})`;
  return plain`IF(${there}=0,${alone},IF(${back}=0,${meant(call, there)},${both}))`;
}

function diagonal(cell: Formula): Formula {
  if (cell.kind === 'number' && cell.value === 1) return number(1);
  return plain`IF(${cell}="",1,IF(OR(${cell}=0,ABS(${cell}-1)<=1E-9),1,${MISTAKE}))`;
}

/** What is missing or may be read otherwise now would be an error in the copy: it is said before. */
function refuseWhatNowIsNone(call: OurCall, body: readonly (readonly Formula[])[], isWhole: boolean): void {
  const now = body.map((row) => row.map((cell) => call.compiler.valueOf(cell)));
  let [missing, judged] = [0, 0];
  now.forEach((row, i) =>
    row.forEach((value, j) => {
      if (i >= j) return;
      const back = now[j]?.[i];
      if (value === undefined || back === undefined) return;
      if (isNothing(value) && isNothing(back)) missing += 1;
      else judged += 1;
      const alone = isNothing(value) ? back : isNothing(back) ? value : null;
      if (typeof alone === 'number' && (coarselyPrinted(alone).length > 0 || isTimeOfRatio(alone))) {
        throw notPortable('printedTooCoarse', { cell: call.nameOf(body[i]?.[j] ?? MISTAKE), text: String(alone) });
      }
    }),
  );
  if (isWhole && missing > 0 && judged > 0) throw notPortable('judgmentMissing');
}

function isNothing(value: unknown): boolean {
  return value === null || value === 0 || value === '';
}
