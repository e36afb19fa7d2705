import type { Link } from '../../contents';
import { unescapeXstring } from '../../markup/escaping';
import { RELATIONS } from '../../markup/namespaces';
import type { XmlElement } from '../../markup/tree';
import { placesIn } from '../../places';
import { areasOf } from '../values';

/** Of whole columns the first cell alone is told. */
const MOST_CELLS = 10_000;

/** Links to places of the workbook (18.3.1.47), one for each cell of theirs. */
export function readLinks(hyperlinks: XmlElement | undefined): Link[] {
  const links = (hyperlinks?.all('hyperlink') ?? []).flatMap(linksOf);
  return links.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** None where it leads out of the workbook. */
export function linksOf(hyperlink: XmlElement): Link[] {
  const said = (name: string): string => unescapeXstring(hyperlink.get(name) ?? '');
  const [place, tip] = [said('location'), said('tooltip')];
  if (place === '' || hyperlink.get('id', RELATIONS) !== null) return [];
  return areasOf(hyperlink.get('ref')).flatMap((area) => {
    const { top, left, bottom, right } = area;
    const isLarge = (bottom - top + 1) * (right - left + 1) > MOST_CELLS;
    const cells = isLarge ? [{ row: top, column: left }] : placesIn(area);
    return cells.map((cell) => ({ ...cell, place, tip }));
  });
}
