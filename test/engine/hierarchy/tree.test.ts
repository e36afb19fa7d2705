import { readRange } from '../../../src/engine/cells';
import { asItemsLie, readHierarchy } from '../../../src/engine/hierarchy/tree';

const column = (values: readonly unknown[]) => values.map((value) => [value]);
const read = (items: readonly unknown[], parents: readonly unknown[], ...beside: readonly unknown[][]) =>
  readHierarchy(
    column(items),
    column(parents),
    beside.map((list) => readRange(column(list), { en: 'Beside', id: 'Di sebelah' })),
  );

describe('a hierarchy', () => {
  test('keeps roots and children in list order, and gives every parent before its children', () => {
    const { roots, children, topDown, names } = read(['B1', 'A', 'B', 'A2', 'A1'], ['B', '', '', 'A', 'a']);
    expect(roots).toEqual([1, 2]);
    expect(children).toEqual([[], [3, 4], [0], [], []]);
    expect(topDown).toEqual([1, 2, 3, 4, 0]);
    expect(names).toEqual(['B1', 'A', 'B', 'A2', 'A1']);
  });

  test('has no place for a row that is blank throughout', () => {
    const { roots, topDown } = read(['A', '', null, 0], ['', 0, '', null], [5, '', 0, undefined]);
    expect(roots).toEqual([0]);
    expect(topDown).toEqual([0]);
  });

  test.each([
    ['a parent', ['A', ''], ['', 'A'], ['', '']],
    ['a value beside it', ['A', ''], ['', ''], ['', 5]],
    ['a text beside it', ['A', ''], ['', ''], ['', 'x']],
    ['a name of another kind', ['A', { type: 'Entity' }], ['', ''], ['', '']],
  ])('refuses a row with %s but no name', (_, items, parents, beside) => {
    expect(() => read(items, parents, beside)).toThrow('Items, row 2: the item has no name although its row has data.');
  });

  test('takes TRUE for a name, as its text', () => {
    expect(read([true, 'x'], ['', 'TRUE']).children).toEqual([[1], []]);
  });

  test('names up to six items of a circle in full, and shortens a seventh away', () => {
    const circle = (count: number) => {
      const items = Array.from({ length: count }, (_, i) => `i${i}`);
      return () => read(items, [...items.slice(1), 'i0']);
    };
    expect(circle(2)).toThrow('("i0" → "i1" → "i0")');
    expect(circle(6)).toThrow('("i0" → "i1" → "i2" → "i3" → "i4" → "i5" → "i0")');
    expect(circle(7)).toThrow('("i0" → "i1" → "i2" → "i3" → "i4" → "i5" → …)');
  });

  test('looks for the circle itself above items that hang below it', () => {
    expect(() => read(['root', 'x', 'y', 'A', 'B'], ['', 'y', 'A', 'B', 'A'])).toThrow(
      'Items, row 4: "A" stands below itself ("A" → "B" → "A").',
    );
  });

  test('shortens long names in a sentence', () => {
    const long = 'Persentase penyelesaian laporan tepat waktu';
    expect(() => read([long, ` ${long.toUpperCase()}`], ['', ''])).toThrow('" PERSENTASE PENYELESAIAN LAPOR…" already');
  });
});

describe('results', () => {
  test('lie in a column or a row as the items do; a single one is a column', () => {
    const lying = (cells: unknown) => asItemsLie(readRange(cells, { en: 'Items', id: 'Item' }), [1, 2]);
    expect(lying([['A'], ['B']])).toEqual([[1], [2]]);
    expect(lying([['A', 'B']])).toEqual([[1, 2]]);
  });
});
