/** A plan cell by cell, against the plain reading of its blocks: one after the other into a table of addresses. */
import fc from 'fast-check';
import { cellAddress, parseAddress } from '../../src/sheets/address';
import { boundsOf, placeOf } from '../../src/sheets/cellSets';
import type { Block } from '../../src/sheets/plan';
import { plannedBounds, plannedCells } from '../../src/sheets/plannedCells';

const content = fc.constantFrom(null, null, 'Text', '=A1', 5, { text: '=typed' });
const block = fc
  .record({
    row: fc.nat(12),
    column: fc.nat(30),
    style: fc.constantFrom(undefined, 'plain', 'input', 'groupEnd', 'result', 'mark'),
    cells: fc.array(fc.array(content, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
  })
  .map(({ row, column, style, cells }): Block => {
    return {
      at: cellAddress(row, column),
      cells,
      ...(style !== undefined && { style: style as Block['style'] & string }),
    };
  });

function oneByOne(blocks: readonly Block[]): [string, { content: unknown; isInput: boolean }][] {
  const cells = new Map<string, { content: unknown; isInput: boolean }>();
  for (const { at, style, cells: lines } of blocks) {
    const { row, column } = placeOf(at);
    for (const [down, line] of lines.entries()) {
      for (const [right, own] of line.entries()) {
        const address = cellAddress(row + down, column + right);
        const before = cells.get(address);
        const isOver = style === undefined || style === 'groupEnd';
        cells.set(address, {
          content: own ?? before?.content ?? null,
          isInput: isOver ? (before?.isInput ?? false) : style === 'input' || style === 'mark',
        });
      }
    }
  }
  return [...cells];
}

test('cells, their order, their number and their bounds are those of the blocks laid one over the other', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const wanted = oneByOne(blocks);
      const cells = plannedCells({ blocks });
      expect([...cells]).toEqual(wanted);
      expect([...cells.keys()]).toEqual(wanted.map(([address]) => address));
      expect(cells.size).toBe(wanted.length);
      expect(wanted.map(([address]) => cells.get(address))).toEqual(wanted.map(([, cell]) => cell));
      expect([cells.has('ZZ99'), cells.get(''), cells.get('no address')]).toEqual([false, undefined, undefined]);
      const bounds = boundsOf(cells.keys(), 'S') ?? { sheet: 'S', row: 0, column: 0, rows: 1, columns: 1 };
      expect(plannedBounds({ blocks, name: 'S' })).toEqual(bounds);
    }),
  );
});

test('an address is read as parseAddress reads it, or refused as it refuses', () => {
  const letters = fc.string({ unit: fc.constantFrom('A', 'B', 'Z', 'a', '0', '1', '9', '$', ':'), maxLength: 9 });
  fc.assert(
    fc.property(letters, (address) => {
      const wanted = parseAddress(address, '');
      if (wanted === null) expect(() => placeOf(address)).toThrow(RangeError);
      else expect(placeOf(address)).toMatchObject({ row: wanted.row, column: wanted.column });
    }),
    { numRuns: 2_000 },
  );
  expect(placeOf('XFD1048576')).toEqual({ row: 1_048_575, column: 16_383 });
  expect(() => placeOf('XFE1')).toThrow(RangeError);
  expect(() => placeOf('A1048577')).toThrow(RangeError);
});
