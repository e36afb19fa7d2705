import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import type { CellContent } from '../../../src/files/contents';
import type { Change } from '../../../src/files/patching/changes';
import { patchWorkbook } from '../../../src/files/patching/patchWorkbook';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { packageOf, partsOf, sheetXml } from '../packages';

const SHEET = 'xl/worksheets/sheet1.xml';
type Model = Map<string, CellContent>;

const keyOf = (row: number, column: number) => `${row} ${column}`;
const place = fc.record({ row: fc.nat(12), column: fc.nat(5) });
const content: fc.Arbitrary<CellContent | null> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(' ', '=1+1', "'x", '_x000D_', 'a\r\nb\tc', '<&">', ']]>', '\u0000', '\ud83d'),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' as const }, { error: '#DIV/0!' as const }),
  fc.constant(null),
);
const change = fc.tuple(place, content);

function cellsOf(file: Uint8Array): Model {
  const [sheet] = readWorkbook(file).sheets;
  const cells = (sheet?.cells ?? []).filter(({ value }) => value !== null);
  return new Map(cells.map(({ row, column, value }) => [keyOf(row, column), value as CellContent]));
}

test('whatever is written where, in any order and again, is what is read', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 12 }), { maxLength: 3 }), (rounds) => {
      const model: Model = new Map();
      let file = packageOf({ One: sheetXml('<row r="3"/><row r="5"><c r="C5" s="1"/></row>') });
      for (const round of rounds) {
        const cells = round.map(([at, value]) => ({ ...at, content: { value } }));
        for (const { row, column, content: written } of cells) {
          if (written.value === null) model.delete(keyOf(row, column));
          else model.set(keyOf(row, column), written.value === 0 ? 0 : written.value);
        }
        file = patchWorkbook(file, [{ kind: 'cells', sheet: 'One', cells }]);
        expect(XMLValidator.validate(partsOf(file)[SHEET]!)).toBe(true);
        expect(cellsOf(file)).toEqual(model);
      }
    }),
    { seed: 12, numRuns: 300 },
  );
});

/** Every cell of a block computes from the cell left of it: by one formula that all share, or by one each. */
function blockOf(rows: number, columns: number, isShared: boolean): string {
  const letters = 'BCDEF';
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (__, column) => {
      const left = `${column === 0 ? 'A' : letters[column - 1]}${row + 1}`;
      const isFirst = row === 0 && column === 0;
      const ref = `B1:${letters[columns - 1]}${rows}`;
      const shared = isFirst ? `<f t="shared" ref="${ref}" si="4">A1*$A$9</f>` : '<f t="shared" si="4"/>';
      return `<c r="${letters[column]}${row + 1}">${isShared ? shared : `<f>${left}*$A$9</f>`}<v>1</v></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  }).join('');
}

test('shared formulas mean the same as formulas of their own, whichever cells are changed', () => {
  const size = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(
      size,
      size,
      fc.array(fc.record({ row: fc.nat(3), column: fc.integer({ min: 1, max: 4 }) })),
      (rows, columns, places) => {
        const cells = places.map((at) => ({ ...at, content: { value: 7 } }));
        const changes: Change[] = [{ kind: 'cells', sheet: 'One', cells }];
        const [shared, own] = [true, false].map((isShared) => {
          const file = packageOf({ One: sheetXml(blockOf(rows, columns, isShared)) });
          return readWorkbook(patchWorkbook(file, changes)).sheets[0]!.cells;
        });
        expect(shared).toEqual(own);
      },
    ),
    { seed: 12, numRuns: 200 },
  );
});
