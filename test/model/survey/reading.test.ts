/** Tables of answers as people have them: forms with long questions, two heading rows, texts, blanks. Invented data. */
import type { CellValue } from '../../../src/model/types';
import { faultOf, readAnswers, useAt, withUse } from '../../../src/model/survey/draft';
import { draftOf, readingOf, seen } from './support';

const THREE = ['Harga, Mutu, Lokasi', 'Ani: 3 5 0.333', 'Budi: 1 - 0.2'];

/** What stands before the answers in an export of a form. */
const BEFORE = ['Cap waktu', 'Alamat email', 'Nama lengkap', 'Jabatan'];
const ani: CellValue[] = [46_000.5, 'ani@contoh.id', 'Ani', 'Staf'];
const budi: CellValue[] = [46_000.6, 'budi@contoh.id', 'Budi', 'Kepala'];
const form = (questions: string[]): CellValue[][] => [
  [...BEFORE, ...questions],
  [...ani, 3, 5, '1/3'],
  [...budi, 1, '', 0.2],
];

test.each<[string, string[]]>([
  ['codes or names and a sign', ['Harga vs Mutu', 'Harga vs Lokasi', 'Mutu vs Lokasi']],
  [
    'long questions that end in the pair',
    [
      '1. Manakah yang lebih penting: Harga atau Mutu?',
      '2. Manakah yang lebih penting: Harga atau Lokasi?',
      '3. Manakah yang lebih penting: Mutu atau Lokasi?',
    ],
  ],
  [
    'questions around the pair',
    [
      'Seberapa penting Harga dibandingkan dengan Mutu dalam memilih pemasok? (1-9)',
      'Seberapa penting Harga dibandingkan dengan Lokasi dalam memilih pemasok? (1-9)',
      'Seberapa penting Mutu dibandingkan dengan Lokasi dalam memilih pemasok? (1-9)',
    ],
  ],
  [
    'a grid of a form',
    [
      'Bandingkan kriteria berikut dan beri nilai [Harga - Mutu]',
      'Bandingkan kriteria berikut dan beri nilai [Harga - Lokasi]',
      'Bandingkan kriteria berikut dan beri nilai [Mutu - Lokasi]',
    ],
  ],
  ['the sides in brackets', ['Harga (A) dan Mutu (B)', 'Harga (A) dan Lokasi (B)', 'Mutu (A) dan Lokasi (B)']],
])('headings: %s', (_, questions) => {
  expect(seen(form(questions))).toEqual(THREE);
});

test('English questions are read alike, and names of several words stay whole', () => {
  const asked = ['Price level', 'Product quality', 'Place'];
  const question = (one: number, other: number): string =>
    `Which is more important to you, ${asked[one]} or ${asked[other]}?`;
  const cells = [
    ['Timestamp', 'Email address', 'Name', 'Position', question(0, 1), question(0, 2), question(1, 2)],
    ...form(['', '', '']).slice(1),
  ];
  expect(seen(cells)[0]).toBe('Price level, Product quality, Place');
});

test('two heading rows name an item each, the upper one in merged cells', () => {
  const cells: CellValue[][] = [
    ['Kuesioner', '', '', ''],
    ['Nama', 'Harga', '', 'Mutu'],
    ['', 'Mutu', 'Lokasi', 'Lokasi'],
    ['Ani', 3, 5, '1/3'],
    ['Budi', 1, '', 0.2],
  ];
  expect(seen(cells)).toEqual(THREE);
});

test('pairs asked the other way round, and in any order of columns', () => {
  const cells: CellValue[][] = [
    ['Mutu vs Lokasi', 'Nama', 'Lokasi vs Harga', 'Harga vs Mutu'],
    ['1/3', 'Ani', '1/5', 3],
    [0.2, 'Budi', '', 1],
  ];
  const [items, ...people] = seen(cells);
  const order = (items ?? '').split(', ');
  expect([...order].sort()).toEqual(['Harga', 'Lokasi', 'Mutu']);
  const draft = draftOf(cells);
  expect(draft.person.name).toBe(1);
  expect(people).toHaveLength(2);
});

test('columns without names of items are taken in the order of a questionnaire, and that is known to be a guess', () => {
  const cells: CellValue[][] = [
    ['Nama', 'P1', 'P2', 'P3'],
    ['Ani', 3, 5, '1/3'],
    ['Budi', 1, '', 0.2],
  ];
  expect(seen(cells)).toEqual(['1, 2, 3', ...THREE.slice(1)]);
  expect(draftOf(cells).set.isByOrder).toBe(true);
});

const withAnswers = (...rows: CellValue[][]): CellValue[][] => [
  ['Nama', 'Harga vs Mutu', 'Harga vs Lokasi', 'Mutu vs Lokasi'],
  ...rows,
];

test('a missing pair is known, and a pair that is asked twice is a fault', () => {
  const missing = readingOf([
    ['Nama', 'Harga vs Mutu', 'Harga vs Lokasi'],
    ['Ani', 3, 5],
  ]);
  expect(missing.columns).toEqual([1, 2, null]);
  const doubled = readingOf([
    ['Nama', 'Harga vs Mutu', 'Harga vs Lokasi', 'Mutu vs Lokasi', 'Mutu vs Harga'],
    ['Ani', 3, 5, 2, 3],
  ]);
  expect(doubled.doubled).toEqual([0]);
});

describe('the coding of numbers', () => {
  const negatives = withAnswers(['Ani', -3, 5, 1]);
  const marks = withAnswers(['Ani', 7, 17, 9], ['Budi', 1, 12, 9]);
  const steps = withAnswers(['Ani', -2, 8, 0]);

  test('is asked where negatives may favour either item', () => {
    expect(readingOf(negatives)).toMatchObject({ codings: ['second', 'first'], coding: null });
    expect(seen(negatives, 'second')[1]).toBe('Ani: 0.333 5 1');
    expect(seen(negatives, 'first')[1]).toBe('Ani: 3 0.2 1');
  });

  test('is asked where marks run to 17', () => {
    expect(readingOf(marks)).toMatchObject({ codings: ['marks', 'marksTurned'], coding: null });
    expect(seen(marks, 'marks').slice(1)).toEqual(['Ani: 3 0.111 1', 'Budi: 9 0.25 1']);
    expect(seen(marks, 'marksTurned').slice(1)).toEqual(['Ani: 0.333 9 1', 'Budi: 0.111 4 1']);
  });

  test('is asked where 0 may say that both are alike', () => {
    expect(readingOf(steps).codings).toEqual(['zero', 'zeroTurned', 'second', 'first']);
    expect(seen(steps, 'zero')[1]).toBe('Ani: 0.333 9 1');
    expect(seen(steps, 'second')[1]).toBe('Ani: 0.5 8 -');
  });

  test('is sure where fractions say the rest, and one that the numbers do not admit is forgotten', () => {
    expect(readingOf(withAnswers(['Ani', 3, '1/5', 1]), 'marks')).toMatchObject({ coding: 'second' });
  });

  test('numbers of 1 and more alone are said to be one-sided', () => {
    const reading = readingOf(withAnswers(['Ani', 3, 5, 7], ['Budi', 2, 4, 9]));
    expect(reading.remarks.map(({ kind }) => kind)).toEqual(['surveyOneSided']);
  });
});

describe('answers in words', () => {
  test.each<[string, string]>([
    ['5 (A)', '5'],
    ['B 5', '0.2'],
    ['Mutu 3', '0.333'],
    ['3 = Harga', '3'],
    ['Harga sedikit lebih penting daripada Mutu', '3'],
    ['Dibandingkan dengan Mutu, Harga sedikit lebih penting', '3'],
    ['Than Mutu, Harga is slightly less important', '0.333'],
    ['Mutu jelas lebih penting dari Harga', '0.143'],
    ['Harga kurang penting dibanding Mutu: 5', '0.2'],
    ['Harga is strongly more important than Mutu', '5'],
    ['left, moderately more important', '3'],
    ['kanan mutlak lebih penting', '0.111'],
    ['sama penting', '1'],
    ['equally important', '1'],
    ['Harga antara jelas lebih dan mutlak lebih penting', '8'],
    ['Harga antara sama dan sedikit lebih penting', '2'],
    ['5', '5'],
    ['1/3', '0.333'],
    ['-', '-'],
  ])('%s is %s', (text, expected) => {
    const cells = withAnswers(['Ani', text, '5 (A)', '5 (B)'], ['Budi', '3 (A)', '5 (A)', '5 (B)']);
    expect(seen(cells)[1]).toBe(`Ani: ${expected} 5 0.2`);
  });

  test('items that are called A and B keep their letters', () => {
    const cells: CellValue[][] = [
      ['Nama', 'A vs B', 'A vs C', 'B vs C'],
      ['Ani', 'A 3', 'C 5', 'B 7'],
    ];
    expect(seen(cells)[1]).toBe('Ani: 3 0.2 7');
  });

  test('what says no strength, or not of which item, is not guessed', () => {
    const cells = withAnswers(
      ['Ani', 'penting', '5 (A)', '5 (B)'],
      ['Budi', 'sedikit lebih penting', '3 (A)', '7 (B)'],
    );
    const reading = readingOf(cells);
    expect(reading.people.map(({ answers, unread }) => [answers[0], unread])).toEqual([
      [null, 1],
      [null, 1],
    ]);
    expect(reading.remarks.map(({ kind }) => kind)).toEqual(['surveyUnread', 'surveyUnread']);
  });
});

test('numbers beyond the scale and dates are no answers, and are said', () => {
  const reading = readingOf(withAnswers(['Ani', 3, 45_000, '1/2'], ['Budi', 3, 5, '1/4'], ['Citra', 3, 5, '1/4']));
  expect(reading.people[0]?.answers).toEqual([3, null, 0.5]);
  expect(reading.remarks[0]?.describe('en')).toMatch(/^Row 2: "?.?45,?000.* is a date/);
});

test('means below the people are no person; a person who answered 1, 2, 3 is one', () => {
  const cells = withAnswers(
    ['Ani', '1/2', 3, 3],
    ['Budi', 1, 2, 3],
    ['Rata-rata', 1.5, 2.5, 3],
    ['Geomean', 1.2, 2.2, 3],
  );
  expect(readingOf(cells).people.map(({ name }) => name)).toEqual(['Ani', 'Budi']);
});

test('answers 1, 2, 3 below each other are answers where the heading asks for a pair, and number the people elsewhere', () => {
  const asked = (heading: string): CellValue[][] => [
    [heading, 'Harga vs Lokasi', 'Mutu vs Lokasi', 'Nama'],
    [1, 3, '1/2', 'Ani'],
    [2, 5, 4, 'Budi'],
    [3, 2, '1/3', 'Cici'],
  ];
  expect(readingOf(asked('Harga vs Mutu')).people.map(({ answers }) => answers[0])).toEqual([1, 2, 3]);
  expect(readingOf(asked('No. 1: Harga atau Mutu?')).people.map(({ answers }) => answers[0])).toEqual([1, 2, 3]);
  expect(draftOf(asked('No / kode')).set.pairs).not.toHaveProperty('0');
});

test('weights of persons: blank is 1, 0 leaves out, words are said', () => {
  const cells: CellValue[][] = [
    ['Nama', 'Bobot responden', 'Harga vs Mutu', 'Harga vs Lokasi', 'Mutu vs Lokasi'],
    ['Ani', 2, 3, 5, '1/2'],
    ['Budi', '', 3, 5, '1/2'],
    ['Citra', 'dua', 3, 5, '1/2'],
  ];
  const reading = readingOf(cells);
  expect(reading.people.map(({ weight }) => weight)).toEqual([2, 1, null]);
  expect(reading.remarks.map(({ kind }) => kind)).toEqual(['surveyWeight']);
});

describe('forms that ask each pair in two columns', () => {
  const which = (one: string, other: string): string => `Mana yang lebih penting: ${one} atau ${other}?`;
  const HOW = 'Seberapa penting? (1-9)';
  const PAIRS: [string, string][] = [
    ['Harga', 'Mutu'],
    ['Harga', 'Lokasi'],
    ['Mutu', 'Lokasi'],
  ];
  const asked = PAIRS.flatMap(([one, other]) => [which(one, other), HOW]);
  const said: CellValue[][] = [
    [...ani, 'Harga', 3, 'Harga', 5, 'Lokasi', 3],
    [...budi, 'sama penting', '', '', '', 'Lokasi lebih penting', 'kuat'],
  ];

  test('a choice and how much, beside each other with the same heading each time', () => {
    const cells = [[...BEFORE, ...asked], ...said];
    expect(seen(cells)).toEqual(['Harga, Mutu, Lokasi', 'Ani: 3 5 0.333', 'Budi: 1 - 0.2']);
    expect(draftOf(cells).set.strengths).toMatchObject({ 5: { first: 0, second: 1 }, 7: { first: 0, second: 2 } });
    expect(readingOf(cells)).toMatchObject({ coding: 'second', remarks: [], halved: [], doubled: [] });
  });

  test('all choices, then all strengths, which name the pair again', () => {
    const order = [4, 6, 8, 5, 7, 9];
    const headings = [
      ...PAIRS.map(([one, other]) => `Pilih yang lebih penting [${one} - ${other}]`),
      ...PAIRS.map(([one, other]) => `Seberapa penting pilihan Anda [${one} - ${other}]`),
    ];
    const cells = [
      [...BEFORE, ...headings],
      ...said.map((row) => [...row.slice(0, 4), ...order.map((at) => row[at] ?? '')]),
    ];
    expect(seen(cells)).toEqual(['Harga, Mutu, Lokasi', 'Ani: 3 5 0.333', 'Budi: 1 - 0.2']);
  });

  test('two heading rows, the pair in the upper', () => {
    const cells: CellValue[][] = [
      ['Nama', ...PAIRS.flatMap(([one, other]) => [`${one} vs ${other}`, ''])],
      ['', ...PAIRS.flatMap(() => ['Lebih penting', 'Skala'])],
      ['Ani', ...(said[0] ?? []).slice(4)],
      ['Budi', ...(said[1] ?? []).slice(4)],
    ];
    expect(seen(cells)).toEqual(['Harga, Mutu, Lokasi', 'Ani: 3 5 0.333', 'Budi: 1 - 0.2']);
  });

  test.each<[string, CellValue, CellValue, number | null]>([
    ['the letter of the side', 'A', 5, 5],
    ['the other letter', 'B', 5, 0.2],
    ['letter and name', 'B. Mutu', 5, 0.2],
    ['a sentence', 'Mutu lebih penting daripada Harga', 5, 0.2],
    ['the other first', 'Dibandingkan Mutu, Harga lebih penting', 5, 5],
    ['the other alone', 'lebih penting daripada Mutu', 5, 5],
    ['words of the scale', 'Harga', 'sedikit lebih penting', 3],
    ['a number with its words', 'Harga', '7 (sangat penting)', 7],
    ['strength 1 without a choice', '', 1, 1],
    ['alike with 1', 'Sama', 1, 1],
    ['alike alone', 'Keduanya sama penting', '', 1],
    ['nothing', '', '', null],
    ['a mark for nothing', '-', '-', null],
  ])('%s', (_, choice, strength, expected) => {
    const cells: CellValue[][] = [[...BEFORE, ...asked], [...ani, choice, strength, 'Harga', 2, 'Mutu', 2], ...said];
    const [first] = readingOf(cells).people;
    expect(first?.answers[0] ?? null).toEqual(expected === null ? null : expect.closeTo(expected, 12));
    expect(first?.unread).toBe(0);
  });

  test.each<[string, CellValue, CellValue, number | null, RegExp]>([
    ['chosen without how much', 'Harga', '', null, /^Row 2: .*Harga.* is chosen in column E, but not how much/],
    ['how much without a choice', '', 7, null, /^Row 2: .*7.* stands in column F, but neither item is chosen/],
    ['alike, but 5 times', 'Sama penting', 5, null, /^Row 2: both are alike, but column F says .*5/],
    ['chosen with strength 1', 'Mutu', 1, 1, /^Row 2: .*Mutu.* is chosen, but the strength in column F is 1/],
    ['a strength beyond the scale', 'Mutu', 12, null, /^Row 2: .*12.* in “?"?Seberapa penting/],
    ['a strength below 1', 'Mutu', 0.2, null, /^Row 2: /],
    ['neither name', 'Pelayanan', 5, null, /^Row 2: .*Pelayanan.* is no answer/],
  ])('%s is said by row and column', (_, choice, strength, expected, sentence) => {
    const cells: CellValue[][] = [
      [...BEFORE, ...asked],
      [...ani, choice, strength, 'Harga', 2, 'Mutu', 2],
      ...said,
      ...said,
    ];
    const { people, remarks } = readingOf(cells);
    expect(people[0]?.answers[0] ?? null).toBe(expected);
    expect(remarks.map((one) => one.describe('en'))).toEqual([expect.stringMatching(sentence)]);
  });

  test('a choice of which no column says how much is asked, and a person can say which column does', () => {
    const cells: CellValue[][] = [
      ['Nama', which('Harga', 'Mutu'), HOW, which('Harga', 'Lokasi'), HOW, which('Mutu', 'Lokasi'), HOW],
      ['Ani', 'Harga', 3, 'Harga', 5, 'Lokasi', 3],
    ];
    cells.push(['Budi', 'sama penting', '', 'Harga', 2, 'Lokasi', 2]);
    const draft = withUse(draftOf(cells), 2, null);
    const reading = readAnswers(draft);
    expect([reading.halved, faultOf(draft, reading)]).toEqual([[0], 'halved']);
    const again = withUse(draft, 2, '0-1-strength');
    expect(useAt(again, 2)).toBe('0-1-strength');
    expect(faultOf(again, readAnswers(again))).toBeNull();
    expect(readAnswers(again).people[0]?.answers).toEqual([3, 5, 1 / 3]);
  });

  test('an item whose name is a part of the other is told from it', () => {
    const cells: CellValue[][] = [
      [which('Mutu', 'Mutu layanan'), HOW, which('Mutu', 'Kerja sama'), HOW, which('Mutu layanan', 'Kerja sama'), HOW],
      ['Mutu layanan', 3, 'Mutu', 5, 'Kerja sama', 7],
      ['Mutu', 2, 'Kerja sama', 4, 'Mutu layanan lebih penting', 6],
    ];
    const draft = draftOf(cells);
    expect(draft.set.items).toEqual(['Mutu', 'Mutu layanan', 'Kerja sama']);
    expect(readAnswers(draft).people.map(({ answers }) => answers)).toEqual([
      [1 / 3, 5, 1 / 7],
      [2, 1 / 4, 6],
    ]);
  });

  test('the items by their numbers 1 and 2, where the next column asks how much', () => {
    const cells: CellValue[][] = [
      ['Nama', ...asked],
      ['Ani', 1, 3, 1, 5, 2, 3],
      ['Budi', 2, 2, 1, 1, 2, 7],
    ];
    expect(seen(cells)).toEqual(['Harga, Mutu, Lokasi', 'Ani: 3 5 0.333', 'Budi: 0.5 1 0.143']);
  });

  test.each<[string, (chosen: string, other: string) => string, string]>([
    ['Indonesian', (chosen, other) => `${chosen} lebih penting daripada ${other}`, 'Keduanya sama penting'],
    ['dibandingkan', (chosen, other) => `${chosen} lebih diutamakan dibandingkan dengan ${other}`, 'Sama penting'],
    ['English', (chosen, other) => `${chosen} is more important than ${other}`, 'Both are equally important'],
    ['shorter', (chosen, other) => `${chosen} more important than ${other}`, 'equal'],
    ['less', (chosen, other) => `${other} kurang penting daripada ${chosen}`, 'sama'],
  ])('choices in full sentences: %s', (_, sentence, alike) => {
    const cells: CellValue[][] = [
      ['Nama', ...asked],
      ['Ani', sentence('Harga', 'Mutu'), 3, sentence('Harga', 'Lokasi'), 9, sentence('Lokasi', 'Mutu'), 2],
      ['Budi', sentence('Mutu', 'Harga'), 9, sentence('Lokasi', 'Harga'), 2, sentence('Mutu', 'Lokasi'), 3],
      ['Citra', alike, 1, sentence('Harga', 'Lokasi'), 2, alike, ''],
    ];
    expect(seen(cells).slice(1)).toEqual(['Ani: 3 9 0.5', 'Budi: 0.111 0.5 3', 'Citra: 1 2 1']);
    expect(readingOf(cells)).toMatchObject({ strengths: [2, 4, 6], remarks: [], halved: [] });
  });

  test('sentences in one column stay answers, whatever number follows the last of them', () => {
    const cells: CellValue[][] = [
      ['Nama', which('Harga', 'Mutu'), which('Harga', 'Lokasi'), which('Mutu', 'Lokasi'), 'Lama bekerja (tahun)'],
      ['Ani', ...['Harga lebih penting daripada Mutu', 'Harga lebih penting', 'Lokasi lebih penting daripada Mutu'], 4],
      ['Budi', ...['Mutu lebih penting daripada Harga', 'Harga lebih penting', 'sama penting'], 7],
    ];
    expect(seen(cells).slice(1)).toEqual(['Ani: 5 5 0.2', 'Budi: 0.2 5 1']);
  });

  test('sentences without how much are asked for, where the column that says it is not used', () => {
    const cells: CellValue[][] = [
      ['Nama', ...asked],
      ['Ani', 'Harga lebih penting daripada Mutu', 3, 'Harga', 9, 'Lokasi lebih penting', 2],
    ];
    const draft = withUse(draftOf(cells), 2, null);
    expect(readAnswers(draft).halved).toEqual([0]);
  });

  test('the weight of a person behind the last pair is no strength, of its column or of another', () => {
    const people: CellValue[][] = [
      ['Ani', 'Harga', 3, 'Harga', 5, 'Lokasi', 7, 2],
      ['Budi', 'Mutu', 9, 'Lokasi', 2, 'Mutu', 3, 1],
    ];
    const cells: CellValue[][] = [
      ['Nama', ...PAIRS.flatMap(([one, other]) => [which(one, other), 'Pilih angka']), 'Bobot responden'],
      ...people,
    ];
    expect(seen(cells).slice(1)).toEqual(['Ani: 3 5 0.143', 'Budi: 0.111 0.5 3']);
    expect(draftOf(cells).person).toEqual({ name: 0, weight: 7 });
    expect(readingOf(cells).people.map(({ weight }) => weight)).toEqual([2, 1]);
    // Without the last strength the pair is asked for, and the weight of the person does not stand in for it.
    const lacking = cells.map((row) => [...row.slice(0, 6), row[7] ?? '']);
    expect(draftOf(lacking).set.strengths).not.toHaveProperty('6');
  });

  test('"Bobot" beside each pair is its strength and nobody\'s weight', () => {
    const cells: CellValue[][] = [
      ['Nama', ...PAIRS.flatMap(([one, other]) => [which(one, other), 'Bobot'])],
      ['Ani', 'Harga', 3, 'Harga', 9, 'Lokasi', 2],
    ];
    expect(seen(cells)[1]).toBe('Ani: 3 9 0.5');
    expect(draftOf(cells).person).toEqual({ name: 0 });
  });

  test.each<[CellValue, number | null]>([
    ['Harga kurang penting', 1 / 7],
    ['Mutu less important', 7],
    ['A kurang penting', 1 / 7],
    ['bukan Harga', null],
    ['Harga tidak lebih penting daripada Mutu', null],
    ['Harga is not more important', null],
    ['neither', null],
  ])('what is rejected is not chosen: %s', (choice, expected) => {
    const cells: CellValue[][] = [[...BEFORE, ...asked], [...ani, choice, 7, 'Harga', 2, 'Mutu', 2], ...said, ...said];
    const { people, remarks } = readingOf(cells);
    expect(people[0]?.answers[0] ?? null).toEqual(expected === null ? null : expect.closeTo(expected, 12));
    expect(remarks.map((one) => one.describe('en'))).toEqual(
      expected === null ? [expect.stringMatching(/^Row 2: .* is no answer that can be read/)] : [],
    );
  });
});

test('a text that means one item in one pair and another elsewhere is no answer anywhere, and is said', () => {
  const pairs = ['1 vs 2', '1 vs 3', '2 vs 3'];
  const cells: CellValue[][] = [
    ['Nama', ...pairs.flatMap((pair) => [pair, 'Seberapa penting?'])],
    ['Ani', 1, 3, 2, 5, 2, 7],
    ['Budi', 1, 4, 1, 5, 2, 7],
  ];
  const { people, remarks, texts } = readingOf(cells);
  expect(people.map(({ answers }) => answers)).toEqual([
    [3, null, null],
    [4, 5, null],
  ]);
  expect(texts.map(({ text }) => text)).not.toContain('2');
  expect(remarks.map((one) => one.describe('id'))).toEqual([
    expect.stringMatching(/^Baris 2: .*2.* di kolom D punya arti lain/),
    expect.stringMatching(/^Baris 2: .*2.* di kolom F punya arti lain/),
    expect.stringMatching(/^Baris 3: .*2.* di kolom F punya arti lain/),
  ]);
});

test.each(['Harga tidak lebih penting daripada Mutu', 'Price: not strongly more important A'])(
  'a negated answer is not read as its contrary: %s',
  (text) => {
    const reading = readingOf(withAnswers(['Ani', text, '5 (A)', '5 (B)'], ['Budi', '3 (A)', '5 (A)', '5 (B)']));
    expect(reading.people[0]).toMatchObject({ answers: [null, 5, 1 / 5], unread: 1 });
  },
);
