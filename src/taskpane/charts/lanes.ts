/**
 * The strategy map without causes: perspectives as lanes, from learning at the bottom to the money or the stakeholders
 * at the top, as Kaplan and Norton draw them. Arrows would say what causes what, and a scorecard does not know that.
 */
import type { Light } from '../../engine/bands';

export interface MapObjective {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly score: number | null;
  readonly light: Light | null;
}

export interface Lane {
  readonly name: string;
  readonly score: number | null;
  readonly light: Light | null;
  readonly objectives: readonly MapObjective[];
}

/** Bottom first; the words are those of private firms and of public offices, in English and Indonesian. */
const FROM_BELOW: readonly RegExp[] = [
  /learn|growth|belajar|pertumbuhan|tumbuh|innovation|inovasi/i,
  /internal|process|proses/i,
  /customer|client|pelanggan|user|pengguna|konsumen/i,
  /financ|keuangan|finansial|stakeholder|pemangku|owner/i,
];

/** How high a perspective stands, by its name; `null` when the name does not say. */
export function heightOf(perspective: string): number | null {
  const height = FROM_BELOW.findIndex((words) => words.test(perspective));
  return height < 0 ? null : height;
}

/** Lanes from top to bottom. When any name does not say where it belongs, the order of the table stands. */
export function lanesFromTop<T extends { readonly name: string }>(lanes: readonly T[]): T[] {
  const heights = lanes.map(({ name }) => heightOf(name));
  if (heights.includes(null)) return [...lanes];
  const height = new Map(lanes.map((lane, index) => [lane, heights[index] ?? 0]));
  return [...lanes].sort((one, other) => (height.get(other) ?? 0) - (height.get(one) ?? 0));
}
