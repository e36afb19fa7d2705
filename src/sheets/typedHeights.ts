/** The heights that rows need for what people typed in them: Excel grows a row of a set height by itself never. */
import type { Block } from './plan';
import { LOOKS } from './looks';
import { cellAddress } from './address';
import { blockArea } from './plannedCells';
import { heightOfLines, linesOf, writtenText } from './textSize';

/** Blocks that only make rows higher, where a text of `typed` wraps to more lines than its row has room for. */
export function typedHeights(
  { blocks, columns }: { readonly blocks: readonly Block[]; readonly columns: readonly number[] },
  typed: readonly Block[],
): Block[] {
  const heights = new Map<number, number>();
  const wraps = new Map<string, boolean>();
  for (const block of blocks) {
    const { row, column } = blockArea(block);
    block.heights?.forEach((height, down) => heights.set(row + down, height));
    if (block.style === undefined) continue;
    const isWrapped = LOOKS[block.style].wrap ?? false;
    block.cells.forEach((line, down) =>
      line.forEach((_, right) => wraps.set(cellAddress(row + down, column + right), isWrapped)),
    );
  }
  const grown = new Map<number, Block>();
  for (const block of typed) {
    const { row, column } = blockArea(block);
    block.cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const at = cellAddress(row + down, column + right);
        const text = writtenText(cell);
        if (text === '' || wraps.get(at) !== true) return;
        const height = heightOfLines(linesOf(text, columns[column + right] ?? 0, 'plain'));
        if (height <= (heights.get(row + down) ?? heightOfLines(1))) return;
        heights.set(row + down, height);
        grown.set(row + down, { at, heights: [height], cells: [[null]] });
      }),
    );
  }
  return [...grown.values()];
}
