/** Widths of columns: stretches of columns that are alike, split where a change meets one (18.3.1.13). */
import type { ColumnSize } from '../../contents';
import { widthInFile } from '../../measures';
import type { XmlElement } from '../../markup/tree';
import { element, type AttributeValue } from '../xml/build';
import type { SheetEdits } from './edits';
import type { SheetEditor } from './sheetEditor';

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

export function colsXml(columns: readonly ColumnSize[], styles: readonly number[]): string {
  return listXml(
    columns.map(({ first, last, style, ...size }) => ({
      first,
      last,
      attributes: { ...changed({}, size), style: styles[style] || undefined },
    })),
  );
}

export function editColumns(sheet: SheetEditor, { columns }: SheetEdits): void {
  if (columns.length === 0) return;
  let stretches = (sheet.first('cols')?.all('col') ?? []).map(stretchOf);
  for (const { first, last, ...size } of columns) {
    const outside = stretches.flatMap((each) => parts(each, first, last).outside);
    const inside = stretches.flatMap((each) => parts(each, first, last).inside);
    const gaps = uncovered(inside, first, last).map((gap) => ({ ...gap, attributes: {} }));
    const all = [...inside, ...gaps].map((each) => ({ ...each, attributes: changed(each.attributes, size) }));
    stretches = [...outside, ...all].sort((a, b) => a.first - b.first);
  }
  sheet.put('cols', listXml(stretches));
}

/** Of the column as it was, for cells that are new in it. */
export function columnStyles(sheet: SheetEditor): (column: number) => number {
  const styled = (sheet.first('cols')?.all('col') ?? []).map(stretchOf).filter(({ attributes }) => attributes['style']);
  return (column) => {
    const found = styled.find(({ first, last }) => column >= first && column <= last);
    return Number(found?.attributes['style'] ?? 0);
  };
}

function stretchOf(column: XmlElement): Stretch {
  const { min, max, ...attributes } = Object.fromEntries(column.attributes.map(({ name, value }) => [name, value]));
  return { first: Number(min) - 1, last: Number(max) - 1, attributes };
}

function changed(
  attributes: Stretch['attributes'],
  { width, hidden }: Pick<ColumnSize, 'width' | 'hidden'>,
): Stretch['attributes'] {
  const size =
    width === null ? { width: 9.140625, customWidth: undefined } : { width: widthInFile(width), customWidth: 1 };
  return { ...attributes, ...size, bestFit: undefined, hidden: hidden ? 1 : undefined };
}

function parts(stretch: Stretch, first: number, last: number): { outside: Stretch[]; inside: Stretch[] } {
  const cut = (from: number, to: number) => (from > to ? [] : [{ ...stretch, first: from, last: to }]);
  return {
    outside: [
      ...cut(stretch.first, Math.min(stretch.last, first - 1)),
      ...cut(Math.max(stretch.first, last + 1), stretch.last),
    ],
    inside: cut(Math.max(stretch.first, first), Math.min(stretch.last, last)),
  };
}

function uncovered(inside: readonly Stretch[], first: number, last: number): { first: number; last: number }[] {
  const gaps: { first: number; last: number }[] = [];
  let next = first;
  for (const each of [...inside].sort((a, b) => a.first - b.first)) {
    if (each.first > next) gaps.push({ first: next, last: each.first - 1 });
    next = each.last + 1;
  }
  if (next <= last) gaps.push({ first: next, last });
  return gaps;
}

function listXml(stretches: readonly Stretch[]): string {
  const columns = stretches.map(({ first, last, attributes }) =>
    element('col', { min: first + 1, max: last + 1, ...attributes }),
  );
  return columns.length === 0 ? '' : element('cols', {}, ...columns);
}
