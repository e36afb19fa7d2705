/** The table that says which items belong to which construct. */
import type { Range } from '../../cells';
import { isVoid, placeIn, readRange } from '../../cells';
import type { Localized } from '../../language';
import { quoted } from '../../messages';
import { readWord } from '../../words';
import type { Construct } from '../model';
import { refusal } from '../refuse';
import { MODES } from '../words';
import { nameIn, sameName } from './names';

const BLOCKS: Localized = { en: 'Blocks', id: 'Blok' };

/** What people write over the two columns. */
const OVER_ITEMS = /item|indi[ck]a|butir|kode|code|question|pertanyaan|pernyataan|variab/i;
const OVER_CONSTRUCTS = /construct|konstru[ck]|laten|variab|blo[ck]k?|dimensi|fa[ck]tor/i;

export interface Blocks {
  readonly constructs: readonly Construct[];
  /** The columns of the items, in the order of the constructs. */
  readonly columns: readonly number[];
}

/** @param columnOf the column of the items with that heading, -1 where there is none */
export function readBlocks(value: unknown, columnOf: (name: string) => number): Blocks {
  const range = readRange(value, BLOCKS);
  const { columns } = range.shape;
  if (columns < 2 || columns > 3) throw refusal('blocksNotColumns', { list: BLOCKS, columns });
  const itemsAt = itemColumn(range, columnOf);
  const blocks = new Map<string, { name: string; mode: Construct['mode'] | null; columns: number[] }>();
  const listed = new Set<number>();
  let last = '';
  range.cells.forEach((cells, row) => {
    if (cells.every(isVoid) || (row === 0 && isHeading(cells, itemsAt, columnOf))) return;
    const place = (column: number) => placeIn(BLOCKS, range.shape, row, column);
    const item = nameIn(cells[itemsAt]);
    // Merged cells leave the name of the construct in the first row alone.
    const name = nameIn(cells[1 - itemsAt]) || last;
    if (item === '' || name === '') throw refusal('nameMissing', { place: place(item === '' ? itemsAt : 1 - itemsAt) });
    last = name;
    const column = columnOf(item);
    if (column < 0) throw refusal('itemUnknown', { place: place(itemsAt), got: quoted(item) });
    if (listed.has(column)) throw refusal('itemInTwoBlocks', { place: place(itemsAt), got: quoted(item) });
    listed.add(column);
    const block = blocks.get(sameName(name)) ?? { name, mode: null, columns: [] };
    blocks.set(sameName(name), block);
    block.columns.push(column);
    if (isVoid(cells[2])) return;
    const mode = readWord(cells[2], MODES, () => place(2));
    if (block.mode !== null && block.mode !== mode)
      throw refusal('modesDiffer', { place: place(2), got: quoted(name) });
    block.mode = mode;
  });
  if (blocks.size === 0) throw refusal('nothingListed', { list: BLOCKS });
  let first = 0;
  const constructs = [...blocks.values()].map(({ name, mode, columns: { length: count } }) => {
    first += count;
    return { name, mode: mode ?? MODES.default, first: first - count, count };
  });
  return { constructs, columns: [...blocks.values()].flatMap((block) => block.columns) };
}

/** Where the items stand: in the second column only where the first names none and the second does. */
function itemColumn({ cells }: Range, columnOf: (name: string) => number): 0 | 1 {
  const names = (column: number) => cells.some((row) => columnOf(nameIn(row[column])) >= 0);
  return !names(0) && names(1) ? 1 : 0;
}

function isHeading(cells: readonly unknown[], itemsAt: number, columnOf: (name: string) => number): boolean {
  const [item, construct] = [nameIn(cells[itemsAt]), nameIn(cells[1 - itemsAt])];
  return columnOf(item) < 0 && OVER_ITEMS.test(item) && OVER_CONSTRUCTS.test(construct);
}
