import type { DecimalSign, NumberInText } from '../../src/engine/textNumbers';
import { decimalSignOf, isNoData, readNumberText } from '../../src/engine/textNumbers';

const read = (text: string, sign: DecimalSign | null = null) => readNumberText(text, sign);
const said = (value: number, rest: Partial<NumberInText> = {}) => ({ value, isPercent: false, bound: null, ...rest });

describe('a text that says a number', () => {
  test.each([
    ['95', 95],
    ['0,5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+5', 5],
    ['1e3', 1000],
    ['1E-3', 0.001],
    ['2.091,47', 2091.47],
    ['1,234,567.89', 1234567.89],
    ['1.500.000', 1500000],
    ['1234.567', 1234.567],
    ['0,975', 0.975],
    ['1 234,5', 1234.5],
    ['12 000', 12000],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567', 1234567],
    ['12\u2009345 dokumen', 12345],
    ["1'234'567.8", 1234567.8],
    ['1’234', 1234],
    ['−5', -5],
    ['–1.234,5', -1234.5],
    ['９５', 95],
    ['９７，５', 97.5],
    ['\u200b95\u200b', 95],
    ['½', 0.5],
    ['1½', 1.5],
    ['-1½', -1.5],
    ['1 1/2', 1.5],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual(said(value));
  });

  test.each([
    ['Rp 1.500.000.000', 1.5e9],
    ['Rp1.500,00', 1500],
    ['Rp. 1.500', 1500],
    ['Rp 1.500,-', 1500],
    ['Rp. 500.000.-', 500000],
    ['1.500.000,-', 1500000],
    ['1.500 rupiah', 1500],
    ['Rp 12 345', 12345],
    ['IDR 1,500', 1500],
    ['-Rp1.500', -1500],
    ['Rp -1.500', -1500],
    ['Rp (1.500)', -1500],
    ['(Rp 1.500)', -1500],
    ['(1.500,25)', -1500.25],
    ['(5)', -5],
    ['$1,500', 1500],
    ['$1,500.25', 1500.25],
    ['USD 12', 12],
    ['1500 USD', 1500],
    ['€ 12,50', 12.5],
    ['£3', 3],
  ])('an amount: %s', (text, value) => {
    expect(read(text)).toEqual(said(value));
  });

  test.each([
    ['1,5 juta', 1.5e6],
    ['Rp 1,5 juta', 1.5e6],
    ['500jt', 5e8],
    ['2 miliar', 2e9],
    ['2 milyar rupiah', 2e9],
    ['2,35 triliun', 2.35e12],
    ['3 rb', 3000],
    ['3 ribu dokumen', 3000],
    ['2.5 million', 2.5e6],
    ['2 (dua) juta', 2e6],
  ])('with a word that multiplies: %s', (text, value) => {
    expect(read(text)).toEqual(said(value));
  });

  test.each([
    ['12 dokumen', 12],
    ['12dokumen', 12],
    ['5 hari kerja', 5],
    ['100 orang/bulan', 100],
    ['100 m2', 100],
    ['100 m²', 100],
    ['5x', 5],
    ['5 th', 5],
    ['10 unit.', 10],
    ['3 (skala 4)', 3],
    ['3,52 (skala 1-4)', 3.52],
    ['3,2 dari skala 4', 3.2],
    ['12 (dua belas) dokumen', 12],
    ['1.500.000 (satu juta lima ratus ribu)', 1500000],
  ])('with a unit or an explanation: %s', (text, value) => {
    expect(read(text)).toEqual(said(value));
  });

  test.each([
    ['95 %', 95],
    ['97,5%', 97.5],
    ['97.5 persen', 97.5],
    ['97.5 per cent', 97.5],
    ['９５％', 95],
    ['95 (%)', 95],
    ['10 (sepuluh persen)', 10],
    ['10% (sepuluh persen)', 10],
    ['99.9 % SLA', 99.9],
    ['(5%)', -5],
  ])('a percent: %s', (text, value) => {
    expect(read(text)).toEqual(said(value, { isPercent: true }));
  });

  test.each([
    ['≥ 95', 95, 'least'],
    ['>= 95', 95, 'least'],
    ['> 95', 95, 'least'],
    ['min. 95', 95, 'least'],
    ['minimal 95', 95, 'least'],
    ['Minimal 80 poin', 80, 'least'],
    ['at least 3', 3, 'least'],
    ['≤ 5', 5, 'most'],
    ['<5', 5, 'most'],
    ['maks. 5', 5, 'most'],
    ['maksimal 5 hari', 5, 'most'],
    ['5 hari maks.', 5, 'most'],
    ['max 5', 5, 'most'],
    ['paling lambat 5 hari', 5, 'most'],
    ['kurang dari 5', 5, 'most'],
  ] as const)('a limit: %s', (text, value, bound) => {
    expect(read(text)).toEqual(said(value, { bound }));
  });

  test('a limit in percent', () => {
    expect(read('min 95%')).toEqual({ value: 95, isPercent: true, bound: 'least' });
    expect(read('95% (minimal)')).toEqual({ value: 95, isPercent: true, bound: 'least' });
  });

  test('a ratio of counts, whose thousands are told by what they count', () => {
    expect(read('1035/249.137')).toEqual(said(1035 / 249137));
    expect(read('1.035/249.137')).toEqual(said(1035 / 249137));
    expect(read('190/200')).toEqual(said(0.95));
    expect(read('1035/249.137', ',')).toEqual(said(1035 / 249137));
    // By a point for decimals it would be above 4, by thousands below 1: the column and the counts disagree.
    expect(read('1035/249.137', '.')).toEqual({ fault: 'ambiguous' });
    expect(read('100/249.137')).toEqual({ fault: 'ambiguous' });
  });
});

describe('one sign before three digits', () => {
  test.each(['1.234', '1,234', '-1.234', '(1.500)', '12.345 dokumen', '1.234%', '$1.500', '€1.500', '1.500 juta'])(
    'may be thousands or decimals: %s',
    (text) => {
      expect(read(text)).toEqual({ fault: 'ambiguous' });
    },
  );

  test.each([
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['(1.500)', ',', -1500],
    ['1.234 dokumen', ',', 1234],
    ['Rp 1.500', '.', 1500],
    ['Rp 2,345 triliun', ',', 2.345e12],
    ['Rp 2.345 triliun', ',', 2.345e15],
    ['97.5', ',', 97.5],
  ] as const)('is read by the sign of its column: %s beside a decimal %s', (text, sign, value) => {
    expect(read(text, sign)).toEqual(said(value));
  });

  test('of dollars contradicts a column of another sign', () => {
    expect(read('$1,500', ',')).toEqual({ fault: 'ambiguous' });
  });
});

describe('what is no number names what stands in the way', () => {
  test.each([
    ['12/05/2020', '/'],
    ['12/05', '/'],
    ['30/6', '/'],
    ['3/4', '/'],
    ['12/2020', '/'],
    ['2020/2021', '/'],
    ['5/0', '/'],
    ['12.05.2020', '.'],
    ['2020-05-12', '-'],
    ['5 Mei 2020', 'Mei'],
    ['5 Mei', 'Mei'],
    ['80-90', '-'],
    ['80 – 90', '-'],
    ['80 s.d. 90', 's.d.'],
    ['80 sampai 90', 'sampai'],
    ['80 to 90', 'to'],
    ['80\n90', '90'],
    ['80 100 120', ' '],
    ['12 345', ' '],
    ['07:30', ':'],
    ['07.30 WIB', 'WIB'],
    ['Level 3', 'Level'],
    ['Triwulan I', 'Triwulan'],
    ['A', 'A'],
    ['TRUE', 'TRUE'],
    ['Infinity', 'Infinity'],
    ['0x10', 'x10'],
    ['12 dari 15', 'dari'],
    ['12 of 15', 'of'],
    ['1 tahun 6 bulan', '6'],
    ['12 dokumen (80%)', '80%'],
    ['1.5M', 'M'],
    ['3k', 'k'],
    ['3 T', 'T'],
    ['5 ribuan', 'ribuan'],
    ['2 lusin', 'lusin'],
    ['2 setengah', 'setengah'],
    ['2 (dua juta)', 'juta'],
    ['12 (juta rupiah)', 'juta'],
    ['5th', 'th'],
    ['2a', 'a'],
    ['2a-CP', 'a-CP'],
    ['2CP', 'CP'],
    ['95 TW I', 'I'],
    ['5²', '²'],
    ['95*', '*'],
    ['±5', '±'],
    ['~95', '~'],
    ['- 5', '-'],
    ['5-', '-'],
    ['95 ke atas', 'ke'],
    ['12 belum selesai', 'belum'],
    ['1.2.3', '.'],
    ['1,2,3', ','],
    ['Rp', 'Rp'],
    ['≥', '≥'],
    ['②', '②'],
    ['nihil', 'nihil'],
  ])('%s', (text, at) => {
    expect(read(text)).toEqual({ fault: 'unreadable', at });
    expect(read(text, ',')).toEqual({ fault: 'unreadable', at });
  });

  test('a number beyond all numbers is none', () => {
    expect(read('1e400')).toEqual({ fault: 'unreadable', at: '1e400' });
  });
});

describe('the decimal sign of a column', () => {
  test.each([
    ['97,5 beside 1.234', ['1.234', '97,5'], ','],
    ['thousands signs that stand twice', ['1.500.000', 3], ','],
    ['both signs', ['1,234.5'], '.'],
    ['rupiah has no thousandths', ['Rp 1.500', '1.234'], ','],
    ['a decimal below 1', ['0.975'], '.'],
    ['nothing tells it', ['1.234', '5', 5.5, null], null],
    ['they contradict each other', ['97,5', '97.5'], null],
    ['a date tells nothing', ['12.05.2020', 'Level 1,5'], null],
  ] as const)('%s', (_, cells, sign) => {
    expect(decimalSignOf(cells)).toBe(sign);
  });
});

describe('no data yet', () => {
  test.each([
    'N/A',
    'n/a',
    'NA',
    '#N/A',
    '-',
    '–',
    '—',
    'tidak ada',
    'belum ada',
    'Tidak  ada data',
    'TBD',
    'belum ada data',
    'Belum ada datanya',
    '(belum ada)',
    'belum tersedia',
    'belum dinilai',
    'belum dapat diukur',
    'Belum rilis.',
    'data belum masuk',
    'menyusul',
    'n.a.',
    '--',
    '…',
    'not yet available',
    'to be determined',
    '',
    ' ',
    null,
  ])('%j', (cell) => {
    expect(isNoData(cell)).toBe(true);
  });

  // "Nihil" may be a count of 0.
  test.each([
    0,
    '0',
    'nihil',
    'Nihil.',
    'tidak ada realisasi',
    'belum tercapai',
    'belum memenuhi',
    'no',
    'A',
    'nama',
    '-5',
    '#REF!',
  ])('but not %j', (cell) => {
    expect(isNoData(cell)).toBe(false);
  });
});
