import type { RowSize, SheetContents } from '../../contents';
import { cellXml } from '../sheet/cellXml';
import type { SheetContext } from '../sheet/context';
import { element } from '../xml/build';

/** Rows that have cells or a size of their own, from above to below. */
export function rowsXml(sheet: SheetContents, styles: readonly number[], context: SheetContext): string {
  const { cells } = sheet;
  const sizes = new Map(sheet.rows.map((size) => [size.row, size]));
  const texts = new Map<number, string[]>([...sizes.keys()].map((row) => [row, []]));
  for (const cell of cells) {
    const { row, column, value, formula, style } = cell;
    const place = { row, column, sheet: sheet.name };
    const dynamic = formula?.fills?.kind === 'dynamic' ? context.dynamicMark() : 0;
    const content = formula === undefined ? { value } : { value, formula };
    const xml = cellXml(place, styles[style] ?? 0, content, dynamic);
    const present = texts.get(row);
    if (present === undefined) texts.set(row, [xml]);
    else present.push(xml);
  }
  const rows = [...texts].sort(([a], [b]) => a - b);
  return rows.map(([row, inside]) => element('row', attributesOf(row, sizes.get(row), styles), ...inside)).join('');
}

function attributesOf(row: number, size: RowSize | undefined, styles: readonly number[]) {
  const style = size === undefined ? 0 : (styles[size.style] ?? 0);
  return {
    r: row + 1,
    s: style === 0 ? null : style,
    customFormat: style === 0 ? null : 1,
    ht: size?.height,
    hidden: size?.hidden === true ? 1 : null,
    customHeight: size === undefined || size.height === null ? null : 1,
  };
}
