/**
 * The lanes of the strategy map: perspectives from learning at the bottom to the money or the stakeholders at the top,
 * as Kaplan and Norton draw them. What causes what is no part of them: that is linked by people, never concluded.
 */
import type { Light } from '../../engine/bands';

export interface MapObjective {
  /** Its code, else its name: unique in the map. */
  readonly key: string;
  readonly code: string;
  /** With its perspective where another one is called the same. */
  readonly name: string;
  readonly score: number | null;
  readonly light: Light | null;
  /** The keys of the KPIs it is scored by. */
  readonly kpis: readonly string[];
}

export interface Lane {
  /** '' in a table without perspectives. */
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

/** How high each objective stands, by its key; `null` where the name of any lane does not say. */
export function heightsOf(lanes: readonly Lane[]): ReadonlyMap<string, number> | null {
  const heights = new Map<string, number>();
  for (const { name, objectives } of lanes) {
    const height = heightOf(name);
    if (height === null) return null;
    for (const { key } of objectives) heights.set(key, height);
  }
  return heights;
}
