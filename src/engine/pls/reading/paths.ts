/** The table of paths, from one construct to another. */
import { isVoid, placeIn, readRange } from '../../cells';
import type { Localized } from '../../language';
import { quoted } from '../../messages';
import type { Construct, Path } from '../model';
import { refusal } from '../refuse';
import { nameIn, sameName } from './names';

export const PATHS: Localized = { en: 'Paths', id: 'Jalur' };

/** What people write over the two columns. */
const OVER_FROM = /^(from|dari|source|sumber|predictor|prediktor|independen|eksogen|exogen)/i;
const OVER_TO = /^(to|ke|target|tujuan|outcome|dependen|endogen)/i;

export function readPaths(value: unknown, constructs: readonly Construct[]): Path[] {
  const range = readRange(value, PATHS);
  if (range.shape.columns !== 2) throw refusal('pathsNotColumns', { list: PATHS, columns: range.shape.columns });
  const placeOf = new Map(constructs.map(({ name }, place) => [sameName(name), place]));
  const paths: Path[] = [];
  let last: readonly string[] = ['', ''];
  range.cells.forEach((cells, row) => {
    if (cells.every(isVoid) || (row === 0 && isHeading(cells, placeOf))) return;
    // Merged cells leave a name in the first row alone.
    const names = cells.map((cell, column) => nameIn(cell) || (last[column] ?? ''));
    last = names;
    const [from, to] = names.map((name, column) => {
      const place = placeIn(PATHS, range.shape, row, column);
      if (name === '') throw refusal('nameMissing', { place });
      const found = placeOf.get(sameName(name));
      if (found === undefined) throw refusal('constructUnknown', { place, got: quoted(name) });
      return found;
    }) as [number, number];
    if (paths.some((path) => path.from === from && path.to === to)) {
      const place = placeIn(PATHS, range.shape, row, 0);
      throw refusal('pathTwice', { place, from: quoted(constructs[from]?.name), to: quoted(constructs[to]?.name) });
    }
    paths.push({ from, to });
  });
  if (paths.length === 0) throw refusal('nothingListed', { list: PATHS });
  refuseCircle(paths, constructs);
  const lonely = constructs.find((_, place) => !paths.some(({ from, to }) => from === place || to === place));
  if (lonely !== undefined) throw refusal('constructWithoutPath', { got: quoted(lonely.name) });
  return paths;
}

function isHeading(cells: readonly unknown[], placeOf: ReadonlyMap<string, number>): boolean {
  const [from = '', to = ''] = cells.map(nameIn);
  const isKnown = [from, to].some((name) => placeOf.has(sameName(name)));
  return !isKnown && OVER_FROM.test(from) && OVER_TO.test(to);
}

/** Follows the paths from every construct; one met again on the way closes a circle. */
function refuseCircle(paths: readonly Path[], constructs: readonly Construct[]): void {
  const finished = new Set<number>();
  const follow = (place: number, way: readonly number[]): void => {
    const again = way.indexOf(place);
    if (again >= 0) {
      const circle = [...way.slice(again), place].map((one) => `"${constructs[one]?.name ?? ''}"`).join(' → ');
      throw refusal('pathsInCircle', { circle });
    }
    if (finished.has(place)) return;
    for (const { from, to } of paths) if (from === place) follow(to, [...way, place]);
    finished.add(place);
  };
  constructs.forEach((_, place) => follow(place, []));
}
