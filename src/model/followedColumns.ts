/** Columns keep their roles while their table changes: by their headings, wherever these moved. */
import type { CellValue } from './types';

type Columns<Role extends string> = Readonly<Partial<Record<Role, number>>>;

export function placesOf(headings: readonly string[], heading: string): number[] {
  return headings.flatMap((one, place) => (one === heading ? [place] : []));
}

/**
 * Where a column of the headings `before` is among those of `now`, also when its heading was retyped; null when it left
 * the table or cannot be told from another. Of equal headings the order tells which is which.
 */
export function placeNow(before: readonly string[], now: readonly string[], index: number): number | null {
  const heading = before[index];
  if (heading === undefined) return null;
  const [earlier, later] = [placesOf(before, heading), placesOf(now, heading)];
  if (earlier.length === later.length) return later[earlier.indexOf(index)] ?? null;
  const isUnmoved = before.slice(0, index).every((one, place) => one === now[place]) || before.length === now.length;
  const found = now[index];
  const isRetyped = found !== undefined && before.length === now.length && !before.includes(found);
  return (isUnmoved && found === heading) || isRetyped ? index : null;
}

export function followedColumns<Role extends string>(
  roles: readonly Role[],
  columns: Columns<Role>,
  before: readonly string[],
  now: readonly string[],
): Columns<Role> {
  return columnsOf(roles, (role) => {
    const index = columns[role];
    return index === undefined ? null : placeNow(before, now, index);
  });
}

/**
 * The columns that a sheet says, "3|CKP" for each role: where that heading is now. Of equal headings the one that stands
 * there, unless another column has moved: then nothing tells which is which.
 */
export function keptColumns<Role extends string>(
  roles: readonly Role[],
  kept: readonly CellValue[],
  now: readonly string[],
): Columns<Role> {
  const found = roles.map((_, position) => {
    const [, index = '', heading = ''] = /^(\d+)\|(.*)$/s.exec(String(kept[position] ?? '')) ?? [];
    return { index: Number(index), places: index === '' ? [] : placesOf(now, heading) };
  });
  const hasMoved = found.some(({ index, places }) => places.length > 0 && !places.includes(index));
  return columnsOf(roles, (_, position) => {
    const { index, places } = found[position] ?? { index: 0, places: [] };
    if (places.length === 1) return places[0] ?? null;
    return places.includes(index) && !hasMoved ? index : null;
  });
}

function columnsOf<Role extends string>(
  roles: readonly Role[],
  placeOf: (role: Role, position: number) => number | null,
): Columns<Role> {
  const places = roles.flatMap((role, position) => {
    const place = placeOf(role, position);
    return place === null ? [] : [[role, place] as const];
  });
  return Object.fromEntries(places) as Columns<Role>;
}
