/** The targets of a contract: of the year, and of the periods that their sheet has. */
import type { CellValue, KpiPeriods, ScorecardPeriods } from '../../src/model/types';
import { periodsWriting } from '../../src/taskpane/result/periods/periodsWriting';
import { OFFICE, OfficeBook, rowOf } from './officeBook';
import { valuesOf } from './sheet';

let book: OfficeBook;
beforeEach(() => {
  book = new OfficeBook();
});
afterEach(() => book.close());
const close = (value: number): CellValue => expect.closeTo(value, 10) as number;

const quarters: ScorecardPeriods = {
  grain: 'quarter',
  year: 2024,
  count: 8,
  language: 'id',
  table: '',
  kpis: {
    '1a-CP': { way: 'ratio', parts: 2, rule: 'last' },
    '1b-N': { way: 'typed', parts: 2, rule: 'sum' },
  },
};

describe('a contract of a year with periods', () => {
  test('has the targets of its own year, and the year as each KPI is consolidated', async () => {
    await book.scored(OFFICE, 'CKP 2024', { weights: 'column' });
    const { sheet: periods } = await book.write(periodsWriting(await book.now(), quarters, book.model, 'id'));
    const target = await rowOf(periods, '1b-N');
    await book.type(`H${target}`, [[2, 3, 4, 5, 99, 99, 99, 99]], periods);
    const { sheet } = await book.contract();
    const heading = await rowOf(sheet, 'No.');
    expect(await valuesOf(`A${heading}:L${heading + 2}`, sheet)).toEqual([
      [
        'No.',
        'Sasaran strategis',
        'Kode',
        'Indikator (KPI)',
        'Satuan',
        'TW I 2024',
        'TW II 2024',
        'TW III 2024',
        'TW IV 2024',
        'Tahun 2024',
        'Bobot',
        'Bagian',
      ],
      [1, 'Anggaran optimal', '1a-CP', 'Belanja terserap', '%', 80, 80, 80, 80, 80, 60, close(0.6)],
      [2, '', '1b-N', 'Surat dijawab', 'surat', 2, 3, 4, 5, 14, 40, close(0.4)],
    ]);
    // A sum of some of the periods is no year's target: the table's stands there, and it is said.
    await book.type(`J${target}`, [['', '']], periods);
    expect(await valuesOf(`F${heading + 2}:J${heading + 2}`, sheet)).toEqual([[2, 3, '', '', 10]]);
    expect(await valuesOf(`A${heading - 1}`, sheet)).toEqual([
      ['KPI yang targetnya baru ada pada sebagian periode tahun itu: 1.'],
    ]);
    // A mistake is shown, and makes no year of the other three.
    await book.type(`J${target}`, [['=1/0', 5]], periods);
    expect((await valuesOf(`H${heading + 2}:J${heading + 2}`, sheet))[0]).toEqual(['#DIV/0!', 5, '#DIV/0!']);
    await book.type(`H${target}`, [['', '', '', '']], periods);
    expect(await valuesOf(`F${heading + 2}:J${heading + 2}`, sheet)).toEqual([['', '', '', '', 10]]);
  });
});

const PARTLY = 'KPI yang targetnya baru ada pada sebagian periode tahun itu: 1.';

/** The contract after targets of the second KPI were typed; what it shows of them, and the line above. */
async function contracted(rule: KpiPeriods['rule'], targets: CellValue[], count = targets.length) {
  await book.scored(OFFICE, 'CKP 2024', { weights: 'column' });
  const kpis = { '1b-N': { way: 'typed', parts: 2, rule } } as const;
  const wish = { ...quarters, count, kpis };
  const { sheet: periods } = await book.write(periodsWriting(await book.now(), wish, book.model, 'id'));
  await book.type(`H${await rowOf(periods, '1b-N')}`, [targets], periods);
  const { sheet } = await book.contract();
  const heading = await rowOf(sheet, 'No.');
  const [[said] = []] = await valuesOf(`A${heading - 1}`, sheet);
  const [shown = []] = await valuesOf(`F${heading + 2}:J${heading + 2}`, sheet);
  return { said, shown: shown.slice(0, count + 1), sheet, heading };
}

describe('a word that says that there is no target', () => {
  // The table's own target of the year is 10.
  test.each<[KpiPeriods['rule'], CellValue[], CellValue, string]>([
    ['sum', [2, 3, 4, 'belum ada'], 10, PARTLY],
    ['sum', [2, 3, 'tidak ada', 5], 10, PARTLY],
    ['sum', [2, 'N/A', 4, 5], 10, PARTLY],
    ['sum', [2, '-', 4, 5], 10, PARTLY],
    ['sum', ['belum ada', 'tidak ada', 'N/A', '-'], 10, ''],
    ['sum', [2, '3 surat', 4, 5], 14, ''],
    ['average', [2, 3, 4, 'belum ada'], 3, PARTLY],
    ['average', ['N/A', 'N/A', 'belum ada', 'belum ada'], 10, ''],
    ['last', [2, 3, 4, 'belum ada'], 4, PARTLY],
    ['last', ['belum ada', '', 'N/A', 5], 5, ''],
    ['last', ['belum ada', '', 'N/A', ''], 10, ''],
  ])('%s of %p is %p', async (rule, targets, year, remark) => {
    const { said, shown } = await contracted(rule, targets);
    expect(shown).toEqual([...targets, year]);
    expect(said).toBe(remark);
  });

  test('is counted where it is the year’s', async () => {
    const { sheet, heading } = await contracted('sum', ['', '', '', '']);
    await book.type('E3', [['belum ada']]);
    expect(await valuesOf(`J${heading + 2}`, sheet)).toEqual([['belum ada']]);
    const [[said] = []] = await valuesOf(`A${heading - 1}`, sheet);
    expect(said).toContain('KPI tanpa angka target: 1.');
  });
});

describe('a sheet of periods that has not all of the year', () => {
  test.each<[KpiPeriods['rule'], CellValue, string]>([
    ['sum', 10, PARTLY.replace('1.', '2.')],
    ['average', 3, PARTLY.replace('1.', '2.')],
    ['last', 4, PARTLY.replace('1.', '2.')],
  ])('%s of three quarters is %p, and it is said', async (rule, year, remark) => {
    const { said, shown } = await contracted(rule, [2, 3, 4]);
    expect(shown).toEqual([2, 3, 4, year]);
    expect(said).toBe(remark);
  });
});

test('what is counted stays hidden when periods come later', async () => {
  await book.scored(OFFICE, 'CKP 2024', { weights: 'column' });
  const before = await book.contract();
  const { sheet } = await contracted('sum', [2, 3, 4, 5]);
  expect(sheet).toBe(before.sheet);
  const hidden = await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const columns = ['H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q'].map((letter) => {
      const range = target.getRange(`${letter}:${letter}`);
      range.load('columnHidden');
      return range;
    });
    await context.sync();
    return columns.map(({ columnHidden }) => columnHidden);
  });
  expect(hidden).toEqual([false, false, false, false, false, true, true, true, true, true]);
});
