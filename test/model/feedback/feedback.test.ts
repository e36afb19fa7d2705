/**
 * Answers to a 360° form: read in many dresses, and made into behaviour values (NP). Study 001 prints an NP of 92.89
 * and no detail of it: all answers here are invented, and the numbers follow from the definition alone.
 */
import fc from 'fast-check';
import {
  addedAnswers,
  missingFeedbackRoles,
  newFeedbackDraft,
  readAnswers,
  remarksOn,
  withKindOf,
} from '../../../src/model/feedback/draft';
import type { FeedbackDraft } from '../../../src/model/feedback/draft';
import { areAnswers, findFeedbackHeadings } from '../../../src/model/feedback/headings';
import { kindIn } from '../../../src/model/feedback/kinds';
import type { FeedbackSettings, RaterKind } from '../../../src/model/feedback/types';
import { ASPECTS, FOR_ALL, NO_WEIGHTS, RATER_KINDS } from '../../../src/model/feedback/types';
import { feedbackValues } from '../../../src/model/feedback/values';
import type { CellValue } from '../../../src/model/types';

type Rows = CellValue[][];

const HEADINGS = [
  'Penilai',
  'Pegawai yang dinilai',
  'Jenis penilai',
  'Orientasi pelayanan',
  'Integritas',
  'Komitmen',
  'Disiplin',
  'Kerja sama',
  'Kepemimpinan',
];
const WEIGHTS = { superior: 0.6, peer: 0.2, subordinate: 0.2 };

function draftOf(cells: Rows, settings: Partial<FeedbackSettings> = {}, below: Rows = []): FeedbackDraft {
  const area = { sheet: 'Jawaban', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const draft = newFeedbackDraft({ area, cells, below }, 'one');
  if (draft === null) throw new Error('no headings were found');
  return { ...draft, settings: { ...NO_WEIGHTS, weights: WEIGHTS, ...settings } };
}
const valuesOf = (draft: FeedbackDraft, officials: Readonly<Record<string, string>> = {}) =>
  feedbackValues(readAnswers(draft), draft.settings, officials);
const said = (draft: FeedbackDraft): string[] => remarksOn(readAnswers(draft)).map((one) => one.describe('en'));

describe('the headings', () => {
  const aspects = { service: 3, integrity: 4, commitment: 5, discipline: 6, cooperation: 7, leadership: 8 };

  test('short ones in both languages', () => {
    expect(findFeedbackHeadings([HEADINGS])?.columns).toEqual({ rater: 0, ratee: 1, kind: 2, ...aspects });
    const english = [
      'Rater',
      'Person rated',
      'Kind of rater',
      'Service orientation',
      'Integrity',
      'Commitment',
      'Discipline',
      'Cooperation',
      'Leadership',
    ];
    expect(findFeedbackHeadings([english])?.columns).toEqual({ rater: 0, ratee: 1, kind: 2, ...aspects });
  });

  test('the questions of an online form, whose dates and addresses are left alone', () => {
    const questions = [
      'Timestamp',
      'Email Address',
      'Nama pegawai yang Anda nilai',
      '1. Bagaimana orientasi pelayanan pegawai ini? (0-100)',
      '2. Bagaimana integritas pegawai ini? (0-100)',
      '3. Seberapa tinggi komitmen pegawai ini? (0-100)',
      '4. Bagaimana kedisiplinan pegawai ini? (0-100)',
      '5. Bagaimana pegawai ini bekerja sama / kerjasama? (0-100)',
      '6. Kepemimpinan (hanya pejabat)',
      'Hubungan Anda dengan pegawai yang dinilai',
      'Saran',
    ];
    const found = findFeedbackHeadings([questions, [46000.5, 'a@b.c', 'Ani', 90, 91, 92, 93, 94, '', 'Atasan', '']]);
    expect(found?.columns).toEqual({ ratee: 2, kind: 9, ...aspects });
    expect(areAnswers(found?.columns ?? {})).toBe(true);
  });

  test('two rows, the upper merged over the aspects; a kind known by its cells', () => {
    const found = findFeedbackHeadings([
      ['Pegawai yang dinilai', 'Keterangan penilai', 'Aspek', '', '', '', ''],
      ['', '', 'Pelayanan', 'Integritas', 'Komitmen', 'Disiplin', 'Kerja sama'],
      ['Ani', 'atasan', 1, 2, 3, 4, 5],
      ['Ani', 'rekan', 1, 2, 3, 4, 5],
    ]);
    expect(found?.columns).toEqual({
      ratee: 0,
      kind: 1,
      service: 2,
      integrity: 3,
      commitment: 4,
      discipline: 5,
      cooperation: 6,
    });
    expect(found?.unsure).toContain('kind');
  });

  test('a list of employees and a KPI table are none', () => {
    expect(findFeedbackHeadings([['Nama', 'CKP', 'Perilaku']])).toBeNull();
    expect(findFeedbackHeadings([['Kode', 'IKU', 'Target', 'Realisasi']])).toBeNull();
  });

  test('without a kind it is asked for', () => {
    const draft = draftOf([
      ['Nama', ...HEADINGS.slice(3)],
      ['Ani', 90, 91, 92, 93, 94, ''],
    ]);
    expect(missingFeedbackRoles(draft)).toEqual(['kind']);
    expect(draft.unsure).toEqual(['ratee']);
  });
});

test.each<[string, ReturnType<typeof kindIn>]>([
  ['Atasan langsung', 'superior'],
  ['Saya atasannya', 'superior'],
  ['Direct supervisor', 'superior'],
  ['Rekan kerja', 'peer'],
  ['Co-worker', 'peer'],
  ['Bawahan', 'subordinate'],
  ['Diri sendiri', 'none'],
  ['Katim', null],
  ['Bawahan menilai atasan', null],
])('%s is %s', (text, kind) => expect(kindIn(text)).toBe(kind));

describe('the value', () => {
  test('weights the means of the kinds, over five aspects, and over six for an official', () => {
    const [ani, budi] = valuesOf(
      draftOf([
        HEADINGS,
        ['K', 'Ani', 'atasan', 95, 95, 95, 95, 95, 89],
        ['C', 'Ani', 'rekan', 90, 90, 90, 90, 90, 84],
        ['D', 'Ani', 'rekan', 80, 80, 80, 80, 80, 74],
        ['E', 'Ani', 'bawahan', 70, 70, 70, 70, 70, 64],
        ['K', 'Budi', 'atasan', 90, 92, 94, 96, 98, ''],
        ['C', 'Budi', 'rekan', 80, 80, 80, 80, 80, ''],
        ['E', 'Budi', 'bawahan', 70, 70, 70, 70, 70, ''],
      ]),
    ).people;
    expect([ani?.isOfficial, ani?.np]).toEqual([true, expect.closeTo(0.6 * 94 + 0.2 * 84 + 0.2 * 69, 9)]);
    expect([budi?.isOfficial, budi?.np]).toEqual([false, expect.closeTo(0.6 * 94 + 0.2 * 80 + 0.2 * 70, 9)]);
    expect(budi?.aspects).toMatchObject({ service: 0.6 * 90 + 0.2 * 80 + 0.2 * 70, leadership: null });
  });

  test('without all three weights there is none, nor where they do not add up', () => {
    const rows: Rows = [HEADINGS, ['K', 'Ani', 'atasan', 95, 95, 95, 95, 95, '']];
    const np = (weights: FeedbackSettings['weights']) => valuesOf(draftOf(rows, { weights })).people[0]?.np;
    expect(np(NO_WEIGHTS.weights)).toBeNull();
    expect(np({ ...WEIGHTS, peer: null })).toBeNull();
    expect(np({ ...WEIGHTS, peer: 0.3 })).toBeNull();
    expect(np({ superior: 1, peer: 0, subordinate: 0 })).toBe(95);
  });

  test('the weight of a kind that did not answer is divided, or the person waits', () => {
    const rows: Rows = [
      HEADINGS,
      ['K', 'Ani', 'atasan', 90, 90, 90, 90, 90, ''],
      ['C', 'Ani', 'rekan', 80, 80, 80, 80, 80, ''],
    ];
    const [divided] = valuesOf(draftOf(rows)).people;
    expect([divided?.np, divided?.lacking]).toEqual([expect.closeTo((0.6 * 90 + 0.2 * 80) / 0.8, 9), ['subordinate']]);
    expect(valuesOf(draftOf(rows, { missing: 'wait' })).people[0]?.np).toBeNull();
  });

  test('a blank aspect leaves an answer out, one that cannot be read keeps the value back, an own answer does neither', () => {
    const rows = (cell: CellValue): Rows => [
      HEADINGS,
      ['K', 'Ani', 'atasan', 90, 90, 90, 90, 90, ''],
      ['C', 'Ani', 'rekan', 10, cell, 10, 10, 10, ''],
      ['Ani', 'Ani', 'diri sendiri', 100, 100, 100, 100, 100, ''],
    ];
    expect(valuesOf(draftOf(rows(''))).people[0]).toMatchObject({ np: 90, incomplete: 1, unreadable: 0 });
    expect(valuesOf(draftOf(rows('baik'))).people[0]).toMatchObject({ np: null, unreadable: 1 });
    expect(said(draftOf(rows(950)))).toEqual([
      'Row 3: 950 in "Integritas" is outside the scale, 0 to 100. Correct it in the table, or the scale.',
    ]);
  });

  test('who is an official may be said', () => {
    const draft = draftOf([HEADINGS, ['K', 'Ani', 'atasan', 90, 90, 90, 90, 90, 30]]);
    const np = (typed: string) => valuesOf(draft, { ani: typed }).people[0]?.np;
    expect([np(''), np('ya'), np('tidak'), np('eselon IV')]).toEqual([80, 80, 90, null]);
  });

  test('words that are not known are asked for; fractions and texts are read', () => {
    const draft = draftOf([HEADINGS, ['K', 'Ani', 'Katim', 0.95, 0.9, 0.85, 0.9, '90%', '']]);
    expect(readAnswers(draft).unknownKinds).toEqual(['Katim']);
    expect(valuesOf(withKindOf(draft, 'Katim', 'superior')).people[0]?.np).toBeCloseTo(90, 9);
  });

  test('steps of a scale are no points, rows that name nobody and means below are no answers', () => {
    const steps = readAnswers(draftOf([HEADINGS, ['K', 'Ani', 'atasan', 4, 5, 4, 3, 4, '']]));
    expect(steps.highest).toBe(5);
    const merged = readAnswers(
      draftOf([
        HEADINGS,
        ['K', 'Ani', 'atasan', 90, 90, 90, 90, 90, ''],
        ['C', '', 'rekan', 90, 90, 90, 90, 90, ''],
        HEADINGS,
        ['Rata-rata', '', '', 90, 90, 90, 90, 90, ''],
      ]),
    );
    expect([merged.answers.length, merged.unnamed]).toEqual([1, [3]]);
  });

  test('answers below the table are found, and those given twice', () => {
    const row: CellValue[] = ['K', 'Ani', 'atasan', 90, 91, 92, 93, 94, ''];
    expect(addedAnswers(draftOf([HEADINGS, row], {}, [row]))).toEqual({ count: 1, rows: 3 });
    expect(said(draftOf([HEADINGS, row, row]))).toEqual([
      '"K" answers about "Ani" in rows 2, 3. All of them count; delete what is double.',
    ]);
  });
});

describe('flags', () => {
  const middle = (rater: string, ratee: string): CellValue[] => [rater, ratee, 'rekan', 48, 52, 50, 55, 45, ''];

  test('halo is no spread within an answer, by the number that is typed', () => {
    const rows: Rows = [
      HEADINGS,
      ['K', 'Ani', 'atasan', 90, 90, 90, 90, 90, ''],
      ['C', 'Ani', 'rekan', 90, 92, 91, 90, 91, ''],
    ];
    const halos = (spread: number) => valuesOf(draftOf(rows, { spread })).answers.map(({ isHalo }) => isHalo);
    expect([halos(0), halos(2)]).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  test('central tendency is a rater who stays near the middle with enough people', () => {
    const three = [middle('C', 'Ani'), middle('C', 'Budi'), middle('C', 'Dewi'), middle('E', 'Ani')];
    const central = (rows: Rows) => valuesOf(draftOf([HEADINGS, ...rows])).answers.map(({ isCentral }) => isCentral);
    expect(central(three)).toEqual([true, true, true, false]);
    expect(central([...three, ['C', 'Gita', 'rekan', 90, 92, 91, 90, 91, '']]).some(Boolean)).toBe(false);
  });
});

test('NP is the weighted sum taken over every single answer, for random forms', () => {
  const kind = fc.constantFrom<RaterKind>(...RATER_KINDS);
  const points = fc.array(fc.integer({ min: 11, max: 100 }), { minLength: 6, maxLength: 6 });
  const answers = fc.array(fc.record({ kind, person: fc.integer({ min: 0, max: 3 }), points }), {
    minLength: 1,
    maxLength: 20,
  });
  const weights = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(answers, weights, (rows, [first, second]) => {
      const shares = { superior: first / 100, peer: second / 100, subordinate: 1 - (first + second) / 100 };
      const isOfficial = (person: number): boolean => person < 2;
      const cells = rows.map(({ kind: own, person, points: values }, index): CellValue[] => {
        return [`R${index}`, `P${person}`, own, ...values.slice(0, 5), isOfficial(person) ? (values[5] ?? 0) : ''];
      });
      const { people } = valuesOf(draftOf([HEADINGS, ...cells], { weights: shares }));
      for (const { person, np, aspects } of people) {
        const number = Number(person.slice(1));
        const count = isOfficial(number) ? ASPECTS.length : FOR_ALL.length;
        let [sum, whole] = [0, 0];
        for (const one of RATER_KINDS) {
          const own = rows.filter((row) => row.person === number && row.kind === one && shares[one] > 0);
          if (own.length === 0) continue;
          for (const { points: values } of own)
            for (const value of values.slice(0, count)) sum += (shares[one] * value) / (own.length * count);
          whole += shares[one];
        }
        if (whole === 0) expect(np).toBeNull();
        else expect(np).toBeCloseTo(sum / whole, 8);
        const counted = Object.values(aspects).filter((value) => value !== null);
        if (np !== null) expect(counted.reduce((all, value) => all + value, 0) / count).toBeCloseTo(np, 8);
      }
    }),
  );
});
