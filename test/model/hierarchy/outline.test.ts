import fc from 'fast-check';
import type { HierarchyReading } from '../../../src/model/hierarchy/reading';
import { readOutline, readTable } from '../../../src/model/hierarchy/reading';
import { preorder } from '../../../src/model/hierarchy/tree';
import { withHierarchy } from '../../../src/model/hierarchy/withHierarchy';
import { writeOutline } from '../../oracles/writeOutline';
import type { Item, Model } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';

/** Names alone, indented. */
const tree = ({ items }: HierarchyReading): string[] => items.map(({ name, depth }) => '  '.repeat(depth) + name);
const codes = ({ items }: HierarchyReading): string[] =>
  items.map(({ code, name, depth }) => '  '.repeat(depth) + (code || name));
const names = ({ items }: HierarchyReading): string[] =>
  items.map(({ code, name, depth }) => '  '.repeat(depth) + (code === '' ? name : `${code}: ${name}`));
const sentences = ({ problems }: HierarchyReading): string[] => problems.map((problem) => problem.describe('en'));

describe('a pasted outline', () => {
  test.each([
    ['tabs', 'Goal\n\tA\n\t\tA1\n\tB'],
    ['spaces', 'Goal\n  A\n    A1\n  B'],
    ['uneven but clear steps', 'Goal\n   A\n        A1\n   B'],
    ['bullets under a line', 'Goal\n  - A\n      • A1\n  - B'],
    ['numbers', '1 Goal\n1.1 A\n1.1.1 A1\n1.2 B'],
    ['numbers with points', '1. Goal\n1.1. A\n1.1.1. A1\n1.2. B'],
    ['numbers and letters as in a report', 'A. Goal\n1. A\na. A1\n2. B'],
    ['Word, with circles and squares', '\uF0B7\tGoal\no\tA\n\uF0A7\tA1\no\tB'],
    ['Word, a tab behind the bullet', '•\tGoal\n\to)\tA\n\t\t1.\tA1\n\to)\tB'],
    ['Windows, with blank lines', 'Goal\r\n\r\n\tA\r\n\t\tA1\r\n   \r\n\tB\r\n'],
    ['all of it indented', '    Goal\n      A\n        A1\n      B'],
  ])('by %s', (_, text) => {
    const reading = readOutline(text);
    expect(tree(reading)).toEqual(['Goal', '  A', '    A1', '  B']);
    expect(reading.problems).toEqual([]);
    expect(reading.layout).toBe('outline');
  });

  test.each([
    ['F1a: PKB', 'PKB', 'F1a', ''],
    ['F1a:PKB', 'PKB', 'F1a', ''],
    ['1a-CP – Ketepatan waktu [%]', 'Ketepatan waktu', '1a-CP', '%'],
    ['C4. Kecepatan', 'Kecepatan', 'C4', ''],
    ['PAD: Pendapatan', 'Pendapatan', 'PAD', ''],
    ['Biaya: total', 'Biaya: total', '', ''],
    ['24 hour service', '24 hour service', '', ''],
    ['2.5 % growth', '2.5 % growth', '', ''],
    ['Q1 sales', 'Q1 sales', '', ''],
    ['B2B – pelanggan', 'pelanggan', 'B2B', ''],
    ['Pajak Kendaraan Bermotor (PKB)', 'Pajak Kendaraan Bermotor (PKB)', '', ''],
    ['3. Jumlah pegawai', 'Jumlah pegawai', '', ''],
    ['(a) Jumlah pegawai', 'Jumlah pegawai', '', ''],
    ['A. Jumlah pegawai', 'Jumlah pegawai', '', ''],
  ])('reads %j', (line, name, code, unit) => {
    expect(readOutline(`${line}\nZ1: Other`).items[0]).toMatchObject({ name, code, unit });
  });

  test('tells Roman numbers from letters by the others', () => {
    expect(codes(readOutline('I. Goal\nA. A\nII. B\nB. C'))).toEqual(['Goal', '  A', 'B', '  C']);
    expect(codes(readOutline('1. Goal\nh) A\ni) B\n2. C'))).toEqual(['Goal', '  A', '  B', 'C']);
    expect(codes(readOutline('1. Goal\ni) A\nii) B\n2. C'))).toEqual(['Goal', '  A', '  B', 'C']);
  });

  test('takes codes and percentages in parentheses only where all siblings have them', () => {
    expect(names(readOutline('Financial (F)\nCustomer (C)'))).toEqual(['F: Financial', 'C: Customer']);
    expect(names(readOutline('Financial (F)\nCustomer'))).toEqual(['Financial (F)', 'Customer']);
    expect(names(readOutline('Financial (F)\n  F1: Revenue\nCustomer'))).toEqual([
      'F: Financial',
      '  F1: Revenue',
      'Customer',
    ]);
    const weighed = readOutline('Goal\n  Financial (30%)\n  Customer (70 %)');
    expect(weighed.items.map(({ name, weight }) => [name, weight])).toEqual([
      ['Goal', null],
      ['Financial', 0.3],
      ['Customer', 0.7],
    ]);
    expect(readOutline('Paid (100%)\nOpen (40%)').items[0]).toMatchObject({ name: 'Paid (100%)', weight: null });
  });

  test('takes the numbers of a numbered list as codes, as they are written', () => {
    expect(names(readOutline('1 Goal\n1.02 A\n1.02.01. A1\nNote'))).toEqual([
      '1: Goal',
      '  1.02: A',
      '    1.02.01: A1',
      '      Note',
    ]);
    expect(names(readOutline('1 Goal\n  1.1 A (F)\n  1.2 B (30%)')).slice(1)).toEqual([
      '  1.1: A (F)',
      '  1.2: B (30%)',
    ]);
    expect(names(readTable([['Goal'], ['1. A'], ['1.1 A1']]))).toEqual(['Goal', '1: A', '  1.1: A1']);
  });

  test('leaves the numbers out where lines have codes of their own or a number stands twice', () => {
    expect(names(readOutline('1 Goal\n1.1 F1: A\n1.2 B'))).toEqual(['Goal', '  F1: A', '  B']);
    expect(names(readOutline('1 Goal\n1.1 A (F)\n1.2 B (C)'))).toEqual(['Goal', '  F: A', '  C: B']);
    expect(names(readOutline('1 Goal\n1.1 A\n1.1 B'))).toEqual(['Goal', '  A', '  B']);
    expect(sentences(readOutline('1 Goal\n1.1 A\n1.1 B'))).toEqual([]);
    expect(
      names(
        readTable([
          ['Kode', 'KPI'],
          ['K1', '1. A'],
          ['K2', '1.1 B'],
        ]),
      ),
    ).toEqual(['K1: A', '  K2: B']);
  });

  test('says which line stands between two levels, and where a number is missing', () => {
    const uneven = readOutline('Goal\n      A\n   B');
    expect(sentences(uneven)).toEqual([
      'Line 3: "B" is indented between two levels. It was put below "Goal"; check it.',
    ]);
    expect(codes(uneven)).toEqual(['Goal', '  A', '  B']);
    const orphan = readOutline('1 Goal\n1.1 A\n1.2.1 X');
    expect(orphan.problems[0]?.describe('id')).toBe(
      'Baris 3: tidak ada baris bernomor "1.2" di atas "X". Item ini ditempatkan di bawah "A"; periksa kembali.',
    );
  });

  test('gives a code to one item only', () => {
    const reading = readOutline('F1: One\nf1: Two');
    expect(names(reading)).toEqual(['F1: One', 'Two']);
    expect(sentences(reading)).toEqual([
      'Line 2: the code "f1" already belongs to "One". It was left out here; give each item its own.',
    ]);
  });

  test('says that there is nothing to read', () => {
    for (const text of ['', ' \n\t\n', '\r\n']) expect(sentences(readOutline(text))[0]).toMatch(/^There is no list/);
    expect(sentences(readTable([['', '']]))[0]).toMatch(/^There is no list/);
    expect(sentences(readTable([]))[0]).toMatch(/^There is no list/);
  });

  test('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB1. \t\n-:"()%') }), (text) => {
        const { items } = readOutline(text);
        items.forEach(({ depth }, i) => expect(depth).toBeLessThanOrEqual((items[i - 1]?.depth ?? -1) + 1));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a written outline', () => {
  const word = () => fc.stringMatching(/^[A-Za-z][a-z]{2,8}( [a-z]{2,8}){0,2}$/);
  const rows = fc.array(
    fc.record({ name: word(), above: fc.nat(), unit: fc.constantFrom('', 'Rp', '%'), coded: fc.boolean() }),
    { minLength: 2, maxLength: 20 },
  );

  test('is read as the same tree', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const items = given.map(({ name, above, unit, coded }, i): Item => ({
          id: `i${i}`,
          parent: i === 0 ? null : `i${above % i}`,
          order: i,
          name: `${name} ${'x'.repeat(i + 1)}`,
          code: coded ? `K${i}` : '',
          unit,
          weighting: 'judgments',
          weight: null,
        }));
        const model = { ...EMPTY_MODEL, items };
        const again = withHierarchy(EMPTY_MODEL, readOutline(writeOutline(model)), '');
        const shape = (one: Model) =>
          preorder(one).map(({ item: { name, code, unit }, depth }) => ({ name, code, unit, depth }));
        expect(shape(again)).toEqual(shape(model));
      }),
    );
  });
});
