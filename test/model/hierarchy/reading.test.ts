import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { HierarchyReading } from '../../../src/model/hierarchy/reading';
import { otherReadings, readOutline, readTable } from '../../../src/model/hierarchy/reading';
import { withHierarchy } from '../../../src/model/hierarchy/withHierarchy';
import { preorder } from '../../../src/model/hierarchy/tree';
import type { CellValue } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { samsatCodes, samsatKpiList } from '../../support/tables/samsatHierarchy';

/** Names alone, indented. */
const tree = ({ items }: HierarchyReading): string[] => items.map(({ name, depth }) => '  '.repeat(depth) + name);
const codes = ({ items }: HierarchyReading): string[] =>
  items.map(({ code, name, depth }) => '  '.repeat(depth) + (code || name));
const names = ({ items }: HierarchyReading): string[] =>
  items.map(({ code, name, depth }) => '  '.repeat(depth) + (code === '' ? name : `${code}: ${name}`));
const sentences = ({ problems }: HierarchyReading): string[] => problems.map((problem) => problem.describe('en'));

interface SampleSheet {
  readonly name: string;
  readonly blocks: readonly { readonly at: string; readonly cells: readonly (readonly (CellValue | null)[])[] }[];
}

/** The cells of a sheet of the sample workbook, formulas left out. */
function sampleCells(sheet: string, firstRow: number, lastRow: number): CellValue[][] {
  const url = new URL('../../../assets/samples/samsat.json', `file://${__filename}`);
  const { sheets } = JSON.parse(readFileSync(url, 'utf8')) as { sheets: readonly SampleSheet[] };
  const cells: CellValue[][] = Array.from({ length: lastRow - firstRow + 1 }, () => new Array<CellValue>(14).fill(''));
  for (const block of sheets.find(({ name }) => name === sheet)?.blocks ?? []) {
    const [, column = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(block.at) ?? [];
    block.cells.forEach((line, i) =>
      line.forEach((cell, j) => {
        const target = cells[Number(row) - firstRow + i];
        const isFormula = typeof cell === 'string' && cell.startsWith('=');
        if (target && cell !== null && !isFormula) target[column.charCodeAt(0) - 65 + j] = cell;
      }),
    );
  }
  return cells;
}

describe('Table 4.2 of the SAMSAT study', () => {
  test('is read as it is printed', () => {
    const reading = readTable(samsatKpiList);
    expect(reading.layout).toBe('levels');
    expect(codes(reading)).toEqual(samsatCodes);
    expect(reading.problems).toEqual([]);
    expect(reading.items[0]).toEqual({ name: 'Financial', code: 'F', unit: '', depth: 0, weight: null });
    expect(reading.items[1]?.name).toBe('Meningkatkan Pendapatan Asli Daerah (PAD)');
    expect(reading.items.filter(({ depth }) => depth === 2)).toHaveLength(22);
  });

  test('is read alike when pasted from the sheet', () => {
    const pasted = samsatKpiList
      .map((row) => row.map((cell) => (cell.includes('\n') ? `"${cell}"` : cell)).join('\t'))
      .join('\r\n');
    expect(readOutline(pasted)).toEqual(readTable(samsatKpiList));
  });

  test('is read alike with its KPIs on one line each, one after the other, or in rows of their own', () => {
    const onOneLine = samsatKpiList.map((row) => row.map((cell) => cell.replace(/\n(?=[A-Z]\d)/g, ' ')));
    expect(codes(readTable(onOneLine.slice(0, 7)))).toEqual(codes(readTable(samsatKpiList.slice(0, 7))));
    const inRows = samsatKpiList.flatMap((row) =>
      (row[3] as string).split('\n').map((kpi, i) => (i === 0 ? [...row.slice(0, 3), kpi] : ['', '', '', kpi])),
    );
    expect(readTable(inRows).items).toEqual(readTable(samsatKpiList).items);
  });

  test('is put right by its codes where the perspectives stand in the middle of their merged cells', () => {
    const printed = samsatKpiList.map((row) => [...row]);
    const swap = (from: number, to: number): void => {
      const [source, target] = [printed[from], printed[to]] as [string[], string[]];
      [target[0], target[1], source[0], source[1]] = [source[0] as string, source[1] as string, '', ''];
    };
    swap(3, 4);
    const reading = readTable(printed);
    expect(sentences(reading)).toEqual([
      'Row 4: "Meningkatkan kepuasan pelangga…" stands below "Financial", but its code begins like that of ' +
        '"Customer". Check where it belongs.',
    ]);
    const [byCodes] = otherReadings(reading);
    expect([...codes(byCodes as HierarchyReading)].sort()).toEqual([...samsatCodes].sort());
    expect(byCodes?.layout).toBe('codes');
  });
});

describe('the sheets of the SAMSAT sample', () => {
  test('give the hierarchy from items and what they belong to', () => {
    const reading = readTable(sampleCells('Global weights', 1, 43));
    expect(reading.layout).toBe('parents');
    expect(reading.problems).toEqual([]);
    expect(reading.items).toHaveLength(39);
    expect(names(reading).slice(0, 4)).toEqual([
      'SAMSAT: SAMSAT Karang Ploso',
      '  F: Financial',
      '    F1: Raise regional revenue (PAD)',
      '      F1a: Vehicle tax revenue (PKB)',
    ]);
    expect(reading.items.filter(({ depth }) => depth === 3)).toHaveLength(22);
  });

  test('give a list of KPIs from codes alone, and offer how the codes nest', () => {
    const reading = readTable(sampleCells('OMAX 2010', 4, 26));
    expect(reading.layout).toBe('indented');
    expect(reading.items).toHaveLength(22);
    expect(reading.items[0]).toEqual({
      name: 'Vehicle tax revenue (PKB)',
      code: 'F1a',
      unit: 'Rp',
      depth: 0,
      weight: null,
    });
    const [nested] = otherReadings(reading);
    expect(codes(nested as HierarchyReading)).toEqual(
      samsatCodes.map((code) => code.replace('Persentase realisasi rencana training', 'L1b')),
    );
  });
});

describe('a table', () => {
  test.each([
    [
      'one column a level',
      [
        ['Goal', '', ''],
        ['', 'A', ''],
        ['', '', 'A1'],
        ['', 'B', ''],
      ],
      'indented',
    ],
    ['one column, indented by spaces', [['Goal'], ['  A'], ['    A1'], ['  B']], 'indented'],
    ['one column with numbers', [['1. Goal'], ['1.1 A'], ['1.1.1 A1'], ['1.2 B']], 'indented'],
    [
      'parents, headed',
      [
        ['Item', 'Induk'],
        ['A1', 'A'],
        ['Goal', ''],
        ['A', 'Goal'],
        ['B', 'Goal'],
      ],
      'parents',
    ],
    [
      'parents without headings',
      [
        ['Goal', ''],
        ['A', 'goal'],
        ['A1', 'A'],
        ['B', 'Goal '],
      ],
      'parents',
    ],
    [
      'levels that repeat',
      [
        ['Goal', 'A', 'A1'],
        ['Goal', 'B', ''],
      ],
      'levels',
    ],
  ])('with %s', (_, cells, layout) => {
    const reading = readTable(cells);
    expect(tree(reading)).toEqual(['Goal', '  A', '    A1', '  B']);
    expect(reading.layout).toBe(layout);
    expect(reading.problems).toEqual([]);
  });

  test('has codes, units and weights beside the names', () => {
    const reading = readTable([
      ['Scorecard 2024', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['No', 'Sasaran Strategis', 'Kode IKU', 'Indikator Kinerja Utama', 'Satuan', 'Bobot (%)'],
      [1, 'Layanan prima', '1a-CP', 'Kepuasan', 'indeks', '60%'],
      ['', '', '1b-N', 'Ketepatan waktu', '%', 0.4],
      [2, 'Pegawai kompeten', '2a-CP', 'Pelatihan', 'jam', ''],
      ['', 'Jumlah', '', '', '', 1],
    ]);
    expect(reading.items).toEqual([
      { name: 'Layanan prima', code: '', unit: '', depth: 0, weight: null },
      { name: 'Kepuasan', code: '1a-CP', unit: 'indeks', depth: 1, weight: 0.6 },
      { name: 'Ketepatan waktu', code: '1b-N', unit: '%', depth: 1, weight: 0.4 },
      { name: 'Pegawai kompeten', code: '', unit: '', depth: 0, weight: null },
      { name: 'Pelatihan', code: '2a-CP', unit: 'jam', depth: 1, weight: null },
    ]);
    expect(reading.problems).toEqual([]);
  });

  test('has weights at several levels', () => {
    const reading = readTable([
      ['Perspektif', 'Bobot', 'KPI', 'Bobot KPI'],
      ['Keuangan', 40, 'Laba', 1],
      ['Pelanggan', 60, 'Keluhan', 3],
      ['', '', 'Waktu', '1/0'],
    ]);
    expect(reading.items.map(({ name, weight }) => [name, weight])).toEqual([
      ['Keuangan', 40],
      ['Laba', 1],
      ['Pelanggan', 60],
      ['Keluhan', 3],
      ['Waktu', null],
    ]);
    expect(sentences(reading)).toEqual([
      'Row 4: the weight of "Waktu" is not a positive number, got "1/0". It was left blank.',
    ]);
  });

  test('may have levels left out, and items that only look like totals', () => {
    const reading = readTable([
      ['Perspective', 'Objective', 'KPI'],
      ['Financial', '', 'Profit'],
      ['', 'Growth', 'Total revenue'],
      ['Customer', '', 'Jumlah keluhan'],
      ['Total', '', ''],
    ]);
    expect(codes(reading)).toEqual([
      'Financial',
      '  Profit',
      '  Growth',
      '    Total revenue',
      'Customer',
      '  Jumlah keluhan',
    ]);
  });

  test('may leave out a name where there is a code', () => {
    expect(
      names(
        readTable([
          ['Kode', 'KPI'],
          ['F1', 'Revenue'],
          ['F2', ''],
        ]),
      ),
    ).toEqual(['F1: Revenue', 'F2: ']);
  });

  test('says what has nothing above it, and what is listed twice', () => {
    const reading = readTable([
      ['Perspective', 'KPI'],
      ['', 'Profit'],
      ['Customer', 'Complaints'],
      ['', 'complaints'],
    ]);
    expect(codes(reading)).toEqual(['Profit', 'Customer', '  Complaints']);
    expect(sentences(reading)).toEqual([
      'Row 2: "Profit" has nothing above it in the column "Perspective". Fill in that cell, or check where it was put.',
      'Row 4: "complaints" already stands in row 3. It was read once; give each item a name of its own.',
    ]);
  });

  test('says which parent is unknown, who stands below itself, and what has no name', () => {
    const reading = readTable([
      ['Item', 'Belongs to', 'Weight'],
      ['Goal', '', ''],
      ['A', 'Gaol', 1],
      ['B', 'C', 1],
      ['C', 'B', 1],
      ['D', 'C', 1],
      ['', 'Goal', 1],
      ['a', 'Goal', 1],
      ['E', 'E', 1],
    ]);
    expect(codes(reading)).toEqual(['Goal', 'A', 'B', '  C', '    D', 'E']);
    expect(sentences(reading)).toEqual([
      'Row 7: there is no item in the column "Item" although the row has data. The row was left out.',
      'Row 8: "a" already stands in row 3. It was read once; give each item a name of its own.',
      'Row 3: "A" belongs to "Gaol", which is not among the items. It was put on top; correct the name.',
      'Row 4: "B" stands below itself. It was put on top; give it another parent.',
      'Row 9: "E" stands below itself. It was put on top; give it another parent.',
    ]);
  });

  test('may refer to parents by code, by name or by both', () => {
    const reading = readTable([
      ['Code', 'Name', 'Parent'],
      ['F', 'Financial', ''],
      ['F1', 'Revenue', 'F'],
      ['F2', 'Cost', 'financial'],
      ['F3', 'Assets', 'F: Financial'],
    ]);
    expect(names(reading)).toEqual(['F: Financial', '  F1: Revenue', '  F2: Cost', '  F3: Assets']);
    expect(reading.problems).toEqual([]);
  });

  test('is read whatever it holds', () => {
    const cell = fc.oneof(
      fc.constantFrom<CellValue>('', 'A', 'B', 'A1', 'F1: x', '  x', 'a\nb', '#N/A', true),
      fc.constantFrom('Parent', 'Item', 'KPI', 'Bobot', 'Kode'),
      fc.integer({ min: -2, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (cells) => {
        const { items } = readTable(cells);
        items.forEach(({ depth }, i) => expect(depth).toBeLessThanOrEqual((items[i - 1]?.depth ?? -1) + 1));
        expect(items.every(({ name, code }) => name !== '' || code !== '')).toBe(true);
        const model = withHierarchy(EMPTY_MODEL, { layout: 'levels', items, numbered: false, problems: [] }, 'Goal');
        expect(preorder(model)).toHaveLength(model.items.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('codes that nest', () => {
  const list = (...texts: string[]) => readTable([['Kode', 'KPI'], ...texts.map((code) => [code, `About ${code}`])]);
  test.each([
    ['letters and digits', ['F1a', 'F1b', 'C1a'], ['F', '  F1a', '  F1b', 'C', '  C1a']],
    ['treasury codes', ['1a-CP', '1b-N', '2a-CP'], ['1', '  1a-CP', '  1b-N', '2', '  2a-CP']],
    ['points', ['K1.1', 'K1.2', 'K2.1'], ['K1', '  K1.1', '  K1.2', 'K2', '  K2.1']],
    ['parents that are there', ['F1a', 'F', 'F1'], ['F', '  F1', '    F1a']],
  ])('by %s', (_, given, expected) => {
    const [nested] = otherReadings(list(...given));
    expect(codes(nested as HierarchyReading)).toEqual(expected);
  });

  test.each([
    ['they only count', ['IKU1', 'IKU2', 'IKU3']],
    ['they have nothing in common', ['A', 'B', 'C']],
    ['they tell apart one by one', ['A1', 'B1', 'C1']],
  ])('offer nothing where %s', (_, given) => {
    expect(otherReadings(list(...given))).toEqual([]);
  });

  test('offer nothing where the list already says the same', () => {
    expect(otherReadings(readOutline('F: Financial\n  F1: Revenue\n    F1a: PKB'))).toEqual([]);
    expect(otherReadings(readTable(samsatKpiList))).toEqual([]);
  });
});
