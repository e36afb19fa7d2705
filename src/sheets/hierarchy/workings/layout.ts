/** Where the workings of each matrix stand: the matrix with its sums, what the method makes of it, and its consistency. */
import type { PriorityMethod } from '../../../engine/ahp/priorities';
import type { Area } from '../../address';
import { areaAddress, cellAddress } from '../../address';
import type { MatrixPlace } from '../matrixLayout';

/** Title, method, from where, a blank row. */
const FIRST_ROW = 4;
/** How many steps of the power method are shown. */
const EIGENVECTOR_STEPS = 4;

/** All rows and columns from 0. */
export interface Workings {
  /** Where the judgments stand. */
  readonly place: MatrixPlace;
  readonly size: number;
  /** The heading over the matrix, and the one over its steps. */
  readonly heading: number;
  readonly stepHeading: number;
  readonly matrix: Area;
  readonly steps: Area;
  /** The columns of weights, of weighted sums, and of row λ. */
  readonly weight: number;
  readonly weighted: number;
  readonly lambda: number;
  /** The row of the average λ, after which the others follow. */
  readonly tail: number;
  /** The first row after all of it. */
  readonly end: number;
}

function stepCount(method: PriorityMethod, size: number): number {
  return { column: size, geometric: 2, eigenvector: EIGENVECTOR_STEPS }[method];
}

/** λmax has a row of its own where it is not the average. */
function tailRows(method: PriorityMethod): number {
  return method === 'geometric' ? 5 : 4;
}

/** Of every matrix, below each other. */
export function workingsOf(places: readonly MatrixPlace[], method: PriorityMethod): Workings[] {
  const sizes = places.map(({ items }) => items.length);
  const weight = 1 + Math.max(0, ...sizes, ...sizes.map((size) => stepCount(method, size)));
  let heading = FIRST_ROW;
  return places.map((place): Workings => {
    const size = place.items.length;
    const stepHeading = heading + size + 2;
    const tail = stepHeading + size + 2;
    const workings: Workings = {
      place,
      size,
      heading,
      stepHeading,
      matrix: { sheet: '', row: heading + 1, column: 1, rows: size, columns: size },
      steps: { sheet: '', row: stepHeading + 1, column: 1, rows: size, columns: stepCount(method, size) },
      weight,
      weighted: weight + 1,
      lambda: weight + 2,
      tail,
      end: tail + tailRows(method) + 1,
    };
    heading = workings.end;
    return workings;
  });
}

/** The row in which the notes begin. */
export function notesRow(all: readonly Workings[]): number {
  return all.at(-1)?.end ?? FIRST_ROW + 2;
}

/** One of the columns beside the steps, as tall as they are. */
export function besideSteps({ steps }: Workings, column: number): string {
  return areaAddress({ ...steps, column, columns: 1 });
}

/** The n cells of a column of an area, from 0. */
export function columnOf(area: Area, index: number): string {
  return areaAddress({ ...area, column: area.column + index, columns: 1 });
}

export function firstOf({ row, column }: Area): string {
  return cellAddress(row, column);
}
