/** The index of a survey: which columns are questions, what answers are, and the classes of the regulation. Invented data. */
import fc from 'fast-check';
import {
  addedRespondents,
  followedSatisfaction,
  keptOfDraft,
  newSatisfactionDraft,
  reopenedSatisfaction,
  satisfactionReading,
  withAnswer,
} from '../../../src/model/research/satisfaction/draft';
import type { SatisfactionDraft } from '../../../src/model/research/satisfaction/draft';
import { indexOf, outOfHundred, serviceClassOf } from '../../../src/model/research/satisfaction/results';
import type { SatisfactionReading, ScaleEnd } from '../../../src/model/research/satisfaction/types';
import type { CellValue } from '../../../src/model/types';

type Cells = readonly (readonly CellValue[])[];

const area = (cells: Cells) => ({ sheet: 'S', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 });

function draftOf(cells: Cells, end: ScaleEnd | null = null, below: Cells = []): SatisfactionDraft {
  const draft = newSatisfactionDraft({ area: area(cells), cells, below }, 'one');
  if (!draft) throw new Error('no answers');
  return { ...draft, end };
}

const readingOf = (cells: Cells, end: ScaleEnd | null = null): SatisfactionReading =>
  satisfactionReading(draftOf(cells, end));
const said = (reading: SatisfactionReading, language: 'en' | 'id' = 'en'): string[] =>
  reading.remarks.map((one) => one.describe(language));

const HEADINGS = ['No', 'Nama', 'Umur', 'Kecepatan', 'Keramahan'];

describe('columns', () => {
  test('that hold answers are questions; numbers, names, ages and means are not', () => {
    const draft = draftOf([
      ['Survei kepuasan (data ciptaan)', '', '', '', '', ''],
      [...HEADINGS, 'Rata-rata'],
      [1, 'Ani', 9, 4, 3, 3.5],
      [2, 'Budi', 8, 5, 5, 5],
      [3, 'Cici', 7, 3, '', 3],
    ]);
    expect(draft.questions).toEqual([3, 4]);
    expect(satisfactionReading(draft).rows).toEqual([2, 3, 4]);
  });

  test('below two rows of headings are named by the lower', () => {
    const draft = draftOf([
      ['No', 'Nilai unsur pelayanan', '', ''],
      ['', 'U1', 'U2', 'U3'],
      [1, 3, 4, 4],
      [2, 4, 4, 3],
    ]);
    expect(draft.questions).toEqual([1, 2, 3]);
    expect(draft.table.headings.texts).toEqual(['', 'U1', 'U2', 'U3']);
  });

  test('of the time of service are questions; the time of answering, and numbers about respondents, are not', () => {
    const headings = ['Nama', 'Waktu penyelesaian', 'Waktu pengisian', 'Waktu', 'Pendidikan petugas', 'Umur responden'];
    expect(draftOf([headings, ['a', 3, 3, 3, 'Baik', 9], ['b', 4, 3, 4, 'Kurang baik', 8]]).questions).toEqual([1, 4]);
  });

  test('a table without answers is none', () => {
    const cells = [
      ['KPI', 'Target'],
      ['Revenue', 120],
      ['Cost', 80],
    ];
    expect(newSatisfactionDraft({ area: area(cells), cells, below: [] }, 'one')).toBeNull();
  });
});

describe('the scale', () => {
  test('of answers up to 4 is asked; a 5 or a word between the others shows five', () => {
    expect(readingOf([HEADINGS, [1, 'Ani', 30, 4, 3]]).end).toBeNull();
    expect(readingOf([HEADINGS, [1, 'Ani', 30, 5, 3]]).end).toBe(5);
    expect(readingOf([HEADINGS, [1, 'Ani', 30, 'Cukup puas', 3]]).end).toBeNull();
    const words = ['Cukup puas', 'Kurang puas'].map((word, index) => [index + 1, 'Ani', 30, word, 3]);
    expect(readingOf([HEADINGS, ...words]).end).toBe(5);
    expect(readingOf([HEADINGS, [1, 'Ani', 30, 9, 3]]).end).toBeNull();
  });

  test('an answer beyond it is named by row and question and not counted', () => {
    const reading = readingOf([HEADINGS, [1, 'Ani', 30, 6, 3], [2, 'Budi', 31, 4, 2.5], [3, 'Cici', 32, 5, 5]], 5);
    expect(said(reading)).toEqual([
      'Row 2, "Kecepatan": "6" is no answer from 1 to 5. It is not counted; correct it in the table.',
      'Row 3, "Keramahan": "2.5" is no answer from 1 to 5. It is not counted; correct it in the table.',
    ]);
    expect(reading.questions.map(({ answered, outside, mean }) => [answered, outside, mean])).toEqual([
      [2, 1, 4.5],
      [2, 1, 4],
    ]);
  });
});

describe('words', () => {
  const worded = (...words: string[]): SatisfactionReading =>
    readingOf([['Nama', 'Q'], ...words.map((word, index) => [`P${index}`, word])], 4);
  const coded = ({ words }: SatisfactionReading): (string | number)[][] =>
    words.map(({ text, value }) => [text, value]);

  test('of four degrees count as 1 to 4, whatever is asked about', () => {
    expect(coded(worded('Sangat sesuai', 'Sesuai', 'Kurang sesuai', 'Tidak sesuai'))).toEqual([
      ['Sangat sesuai', 4],
      ['Sesuai', 3],
      ['Kurang sesuai', 2],
      ['Tidak sesuai', 1],
    ]);
    expect(coded(worded('Strongly agree', 'Agree', 'Disagree', 'Strongly disagree'))).toEqual([
      ['Strongly agree', 4],
      ['Agree', 3],
      ['Disagree', 2],
      ['Strongly disagree', 1],
    ]);
  });

  test('that could be two numbers, or none, are asked', () => {
    const reading = worded('Puas', 'Tidak puas', 'Mantap', 'Mantap');
    expect(reading.unknown.map(({ text }) => text)).toEqual(['Tidak puas', 'Mantap']);
    expect(said(reading)[1]).toBe(
      '"Mantap" is no answer that is known: 2 times, first in row 4, "Q". Say below which number it is.',
    );
    const draft = draftOf(
      [
        ['Nama', 'Q'],
        ['a', 'Puas'],
        ['b', 'Mantap'],
        ['c', 'Lewat'],
        ['d', 'Puas'],
      ],
      4,
    );
    const answered = satisfactionReading(withAnswer(withAnswer(draft, 'mantap', 4), 'Lewat', 0));
    expect(answered.unknown).toEqual([]);
    expect(answered.questions).toMatchObject([{ answered: 3, blank: 1, mean: 10 / 3 }]);
  });

  // PAN-RB 14/2017, questions 4, 8 and 9.
  test('of the regulation are 1 to 4 where a question offers them', () => {
    const columns = [
      ['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'],
      ['Buruk', 'Cukup', 'Baik', 'Sangat baik'],
      ['Tidak ada', 'Ada tetapi tidak berfungsi', 'Berfungsi kurang maksimal', 'Dikelola dengan baik'],
    ];
    const rows = [0, 1, 2, 3].map((row) => [`P${row}`, ...columns.map((words) => words[row] ?? '')]);
    const draft = draftOf([['Nama', 'Biaya', 'Sarana', 'Pengaduan'], ...rows]);
    expect(draft.questions).toEqual([1, 2, 3]);
    const reading = satisfactionReading(draft);
    expect(reading.end).toBe(4);
    expect(reading.unknown).toEqual([]);
    expect(Object.fromEntries(coded(reading))).toEqual(
      Object.fromEntries(columns.flatMap((words) => words.map((word, index) => [word, index + 1]))),
    );
    expect(reading.nothing).not.toContain('tidak ada');
    expect(reading.questions.map(({ answered, mean }) => [answered, mean])).toEqual([
      [4, 2.5],
      [4, 2.5],
      [4, 2.5],
    ]);
    const five = satisfactionReading({ ...draft, end: 5 });
    expect(five.unknown.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Sangat mahal', 'Tidak ada', 'Dikelola dengan baik', 'Buruk']),
    );
  });

  test('that deny or lessen nothing, two numbers in one, and "tidak ada" beside words are asked', () => {
    const asked = (...words: string[]): string[] =>
      worded(...words, ...words.map(() => 'Puas')).unknown.map(({ text }) => text);
    expect(asked('Tidak', 'Kurang', 'Tidak pernah', 'Cukup mahal sekali', '3 atau 4', '3 - 4 puas')).toEqual([
      'Tidak',
      'Kurang',
      'Tidak pernah',
      'Cukup mahal sekali',
      '3 atau 4',
      '3 - 4 puas',
    ]);
    expect(asked('Tidak ada')).toEqual(['Tidak ada']);
    expect(asked('Buruk')).toEqual([]);
    expect(asked('Buruk', 'Sangat buruk', 'Cukup')).toEqual(['Cukup']);
    const numbers = readingOf(
      [
        ['Nama', 'Q'],
        ['a', 4],
        ['b', 'Tidak ada'],
        ['c', 3],
      ],
      4,
    );
    expect(numbers).toMatchObject({ unknown: [], questions: [{ answered: 2, blank: 1 }] });
  });

  test('that are different numbers in different questions are asked', () => {
    const cells: Cells = [
      ['Nama', 'Sarana', 'Ruang'],
      ['a', 'Buruk', 'Buruk'],
      ['b', 'Cukup', 'Sangat buruk'],
    ];
    expect(readingOf(cells, 4).unknown.map(({ text }) => text)).toEqual(['Buruk']);
  });

  test('of forms begin with their number', () => {
    expect(
      readingOf([
        ['Nama', 'Q'],
        ['a', '5 (Sangat puas)'],
        ['b', '4 - Puas'],
        ['c', '3'],
      ]).questions,
    ).toMatchObject([{ answered: 3, mean: 4 }]);
  });
});

describe('rows', () => {
  test('of sums, means and weights are no respondents; weights are taken where every question has one', () => {
    const cells: Cells = [
      ['Nama', 'A', 'B'],
      ['Ani', 4, 2],
      ['Budi', 4, 4],
      ['Bobot', 3, 1],
      ['Jumlah', 8, 6],
      ['NRR', 4, 3],
    ];
    const reading = readingOf(cells, 4);
    expect(reading.rows).toEqual([1, 2]);
    expect(reading.weightRow).toBe(3);
    expect(indexOf(reading)).toBe(3.75);
    expect(said(reading, 'id')).toEqual([
      'Tidak diikutkan, karena merupakan jumlah atau rata-rata dari yang lain: baris 5, 6.',
    ]);
    const partly = readingOf([...cells.slice(0, 3), ['Bobot', 3, ''], ...cells.slice(4)], 4);
    expect(partly.weightRow).toBeNull();
    expect(said(partly)[0]).toMatch(/^Row 4: the weights are not read/);
  });

  test('of column numbers are no respondents, which is said', () => {
    const cells: Cells = [
      ['No', 'Nama', 'A', 'B'],
      [1, 2, 3, 4],
      [1, 'Ani', 4, 2],
      [2, 'Budi', 4, 4],
    ];
    const reading = readingOf(cells, 4);
    expect(reading.rows).toEqual([2, 3]);
    expect(said(reading, 'en')).toEqual(['Left out, because it numbers the columns: row 2.']);
    expect(
      readingOf(
        [
          ['No', 'A', 'B'],
          [1, 2, 3],
          [2, 4, 4],
        ],
        4,
      ).rows,
    ).toEqual([1, 2]);
    expect(
      readingOf(
        [
          ['Nama', 'A', 'B'],
          [1, 2, 3],
          ['Ani', 4, 4],
        ],
        4,
      ).rows,
    ).toEqual([2]);
  });

  test('below the table are offered', () => {
    const cells: Cells = [
      ['Nama', 'A'],
      ['Ani', 4],
      ['Budi', 5],
    ];
    expect(
      addedRespondents(
        draftOf(cells, 5, [
          ['', ''],
          ['Cici', 3],
        ]),
      ),
    ).toEqual({ count: 1, rows: 5 });
    expect(addedRespondents(draftOf(cells, 5, [['Jumlah', 9]]))).toBeNull();
  });
});

describe('the index', () => {
  test('keeps an unanswered question from being passed over', () => {
    const draft = draftOf(
      [
        ['Nama', 'A', 'B'],
        ['Ani', 4, ''],
        ['Budi', 3, ''],
      ],
      4,
    );
    const reading = satisfactionReading({ ...draft, questions: [1, 2] });
    expect(indexOf(reading)).toBeNull();
    expect(said(reading)).toContainEqual(expect.stringMatching(/^Nobody answered "B"/));
  });

  // PAN-RB 14/2017: the mean on 1 to 4, × 25, at two decimals.
  test.each([
    [4, 'A'],
    [3.5324, 'A'],
    [3.532, 'B'],
    [3.0644, 'B'],
    [3.064, 'C'],
    [2.6, 'C'],
    [2.5996, 'D'],
    [1, 'D'],
  ])('of %s on a scale of 1 to 4 is of class %s', (mean, letter) => {
    expect(serviceClassOf(mean, 4)?.letter).toBe(letter);
  });

  test('on another scale has no class of the regulation', () => {
    expect(serviceClassOf(4.74, 5)).toBeNull();
    expect(outOfHundred(4.74, 5)).toBeCloseTo(94.8, 12);
  });

  test('is the same in whatever order people and questions stand, and lies between the lowest and highest answer', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((questions) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: questions, maxLength: questions }), {
        minLength: 1,
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(table, (answers) => {
        const cells = (rows: number[][]): Cells => [
          ['Nama', ...(rows[0] ?? []).map((_, index) => `Q${String.fromCharCode(65 + index)}`)],
          ...rows.map((row, index) => [`Orang ${'abcdefghijkl'[index]}`, ...row]),
        ];
        const index = (rows: number[][]): number => {
          const draft = draftOf(cells(rows), 5);
          const questions = (rows[0] ?? []).map((_, place) => place + 1);
          return indexOf(satisfactionReading({ ...draft, questions })) ?? NaN;
        };
        const found = index(answers);
        expect(index(answers.toReversed().map((row) => row.toReversed()))).toBeCloseTo(found, 12);
        const all = answers.flat();
        expect(found).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12);
        expect(found).toBeLessThanOrEqual(Math.max(...all) + 1e-12);
        expect(found).toBeCloseTo(all.reduce((sum, one) => sum + one, 0) / all.length, 12);
      }),
      { examples: [[[[1], [2], [3], [4]]]] },
    );
  });
});

test('a survey is set up again by what its sheet keeps, and followed when its columns move', () => {
  const cells: Cells = [
    ['Nama', 'A', 'B'],
    ['Ani', 4, 'Mantap'],
    ['Budi', 3, 'Puas'],
  ];
  const draft = withAnswer({ ...draftOf(cells, 4), questions: [1, 2] }, 'Mantap', 4);
  expect(reopenedSatisfaction(draftOf(cells), keptOfDraft(draft))).toEqual(draft);
  const moved: Cells = cells.map(([name = '', ...rest]) => [name, 'x', ...rest]);
  expect(followedSatisfaction(draft, { area: area(moved), cells: moved, below: [] })?.questions).toEqual([2, 3]);
});
