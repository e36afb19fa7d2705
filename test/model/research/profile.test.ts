/** Who answered: headings known, spellings counted together, classes, and nobody left out. All data are invented. */
import fc from 'fast-check';
import {
  addedRespondents,
  areRespondents,
  keptColumn,
  newProfileDraft,
  readOf,
  reopenedProfile,
  withClassesFrom,
  withCounted,
} from '../../../src/model/research/profile/draft';
import type { ProfileDraft } from '../../../src/model/research/profile/draft';
import { profileRoleOf } from '../../../src/model/research/profile/headings';
import type { ProfileCounts } from '../../../src/model/research/profile/types';
import type { CellValue } from '../../../src/model/types';

type Cells = readonly (readonly CellValue[])[];

function draftOf(cells: Cells, below: Cells = []): ProfileDraft {
  const area = { sheet: 'S', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const draft = newProfileDraft({ area, cells, below }, 'one');
  if (!draft) throw new Error('no headings');
  return draft;
}

const countsOf = (draft: ProfileDraft, heading: string): ProfileCounts => {
  const found = readOf(draft).counts.find((one) => one.heading === heading);
  if (!found) throw new Error(`no ${heading}`);
  return found;
};

const shown = ({ groups, blank }: ProfileCounts): Record<string, number> =>
  Object.fromEntries([
    ...groups.map(({ name, count }) => [name, count] as const),
    ...(blank > 0 ? [['', blank] as const] : []),
  ]);

/** One column of answers, beside names that say that somebody is there. */
function columnOf(heading: string, answers: readonly CellValue[]): ProfileDraft {
  const draft = draftOf([['Nama', heading], ...answers.map((answer, index) => [`Orang ke-${index}`, answer])]);
  return draft.columns.length === 0 ? withCounted(draft, 1, true) : draft;
}

test.each([
  ['Jenis Kelamin', 'gender'],
  ['2. Gender', 'gender'],
  ['Usia Anda saat ini', 'age'],
  ['Age (years)', 'age'],
  ['Pendidikan Terakhir', 'education'],
  ['Masa Kerja (tahun)', 'service'],
  ['Years of service', 'service'],
  ['Pangkat/Golongan', 'position'],
  ['Unit Kerja', 'unit'],
  ['Marital status', 'marital'],
  ['Pendidikan dan pelatihan mendorong saya memakai informasi kinerja', null],
  ['Full name', null],
  ['Price or Quality', null],
])('%s is %s', (heading, role) => {
  expect(profileRoleOf(heading)).toBe(role);
});

test('spellings of one answer are counted together, by the most usual one', () => {
  const draft = columnOf('Jenis kelamin', [
    'Laki-laki',
    'L',
    'laki laki',
    'Laki-laki',
    'P',
    'Perempuan',
    'perempuan ',
    '',
  ]);
  expect(shown(countsOf(draft, 'Jenis kelamin'))).toEqual({ 'Laki-laki': 4, P: 3, '': 1 });
});

test('P beside W is pria, and beside L perempuan', () => {
  expect(shown(countsOf(columnOf('JK', ['P', 'W', 'W', 'Pria']), 'JK'))).toEqual({ P: 2, W: 2 });
  expect(shown(countsOf(columnOf('JK', ['P', 'L', 'Wanita']), 'JK'))).toEqual({ P: 2, L: 1 });
});

test('education from the lowest, whatever is most frequent', () => {
  const { groups } = countsOf(columnOf('Pendidikan', ['S-1', 'S2', 'S1', 'D-III', 'SMA', 'S 1', 'D3']), 'Pendidikan');
  expect(groups.map(({ name, count }) => [name, count])).toEqual([
    ['SMA', 1],
    ['D-III', 2],
    ['S-1', 3],
    ['S2', 1],
  ]);
});

test('less than and more than are never one, nor 1-5 and 15; they stand in their order', () => {
  const { groups } = countsOf(columnOf('Masa kerja', ['> 5 th', '< 5 th', '<5 th', '5 - 10 th', '15']), 'Masa kerja');
  expect(groups.map(({ name }) => name)).toEqual(['< 5 th', '5 - 10 th', '> 5 th', '15']);
});

test('dashes between numbers make no other number, and however they are written they are one', () => {
  const draft = columnOf('Kelompok', ['1 - 5 tahun', '15 tahun', '26 - 30', '26-30', '26–30', '15 Tahun', '1-5 tahun']);
  const groups = countsOf({ ...draft, columns: [{ index: 1, classes: null }] }, 'Kelompok');
  expect(Object.values(shown(groups)).toSorted()).toEqual([2, 2, 3]);
});

test('ages are put in classes of ten years from a multiple of ten, also those written with words', () => {
  const ages = [23, 31, 35, '47 tahun', '52', 28, 39, 41, '', 58];
  expect(shown(countsOf(columnOf('Umur', ages), 'Umur'))).toEqual({
    '20–29': 2,
    '30–39': 3,
    '40–49': 2,
    '50–59': 2,
    '': 1,
  });
});

test('classes that a person chooses; who is below the first is named by row', () => {
  const draft = withClassesFrom(columnOf('Umur', [23, 31, 35, 47, 52, 28, 39, 41]), 1, { first: 25, width: 15 });
  const counts = countsOf(draft, 'Umur');
  expect(shown(counts)).toEqual({ '25–39': 4, '40–54': 3 });
  expect(counts.unread).toEqual([2]);
  expect(withClassesFrom(draft, 1, { first: 25, width: 0 })).toBe(draft);
});

test('years with decimals have classes that say so', () => {
  const draft = withClassesFrom(columnOf('Masa kerja', [0.5, 3, 4.5, 9, 12, 7, 2, 1, 8]), 1, { first: 0, width: 5 });
  expect(shown(countsOf(draft, 'Masa kerja'))).toEqual({ '0–<5': 5, '5–<10': 3, '10–<15': 1 });
});

test('a number that cannot be read and an error are named by row, and counted nowhere', () => {
  const draft = withClassesFrom(columnOf('Umur', [23, 'dewasa', '#N/A', 41]), 1, { first: 20, width: 10 });
  const counts = countsOf(draft, 'Umur');
  expect([shown(counts), counts.unread]).toEqual([{ '20–29': 1, '30–39': 0, '40–49': 1 }, [3, 4]]);
});

test('titles, numbers of rows, totals and blank rows are no respondents; who left the profile blank is one', () => {
  const draft = draftOf([
    ['Rekap kuesioner', '', '', ''],
    ['No', 'Gender', 'Age', 'Q1'],
    [1, 'M', 30, 4],
    [2, '', '', 5],
    [3, 'F', 30, 3],
    [4, '', '', ''],
    ['Total', '', '', 12],
  ]);
  const { rows, labels } = readOf(draft);
  expect(rows).toEqual([2, 3, 4]);
  // Q1 says that the second respondent is there.
  expect(labels).toEqual([1, 2, 3]);
  expect(shown(countsOf(draft, 'Gender'))).toEqual({ M: 1, F: 1, '': 1 });
});

test('the table of an AHP survey has its profile, too; its pairs are no part of it', () => {
  const draft = draftOf([
    ['Timestamp', 'Full name', 'Position', 'Gender', '1. Which is more important to you: Price or Quality?'],
    [46_000, 'Person A', 'Staff', 'F', -3],
    [46_001, 'Person B', 'Head', 'M', 5],
  ]);
  expect([areRespondents(draft), draft.columns.map(({ index }) => index)]).toEqual([true, [2, 3]]);
});

test('a first respondent who answered in codes 1, 2, 3 is no row of column numbers', () => {
  const draft = draftOf([
    ['Jenis Kelamin', 'Usia', 'Pendidikan', 'Unit Kerja'],
    [1, 2, 3, 4],
    [1, 1, 3, 2],
    [1, 1, 2, 2],
  ]);
  expect(readOf(draft).rows).toEqual([1, 2, 3]);
  const numbered = draftOf([
    ['Jenis Kelamin', 'Usia', 'Pendidikan', 'Unit Kerja'],
    ['(1)', '(2)', '(3)', '(4)'],
    [2, 1, 3, 2],
  ]);
  expect(readOf(numbered).rows).toEqual([2]);
});

test('a table without such headings begins with no column, and any can be counted', () => {
  const draft = draftOf([
    ['Colour', 'Size'],
    ['red', 'S'],
    ['blue', 'S'],
  ]);
  expect([draft.columns, areRespondents(draft)]).toEqual([[], false]);
  expect(shown(countsOf(withCounted(draft, 1, true), 'Size'))).toEqual({ S: 2 });
});

test('what its sheet keeps brings back columns and classes', () => {
  const draft = withClassesFrom(
    draftOf([
      ['Gender', 'Age', 'Gender'],
      ['M', 31, 'F'],
      ['F', 44, 'F'],
    ]),
    1,
    { first: 30, width: 5 },
  );
  const kept = draft.columns.map((column) => keptColumn(column, draft.table.headings.texts));
  expect(reopenedProfile({ ...draft, columns: [] }, kept).columns).toEqual(draft.columns);
});

test('respondents below the table are offered', () => {
  const cells: Cells = [
    ['Gender', 'Age'],
    ['M', 31],
    ['F', 44],
  ];
  expect(addedRespondents(draftOf(cells, [['F', 20]]))).toEqual({ count: 1, rows: 4 });
  expect(addedRespondents(draftOf(cells))).toBeNull();
});

const answer = fc.oneof(
  fc.constantFrom<CellValue>('', '-', 'S1', 's-1', 'S2', '*', '<5', '>5', '=1', '30 tahun', '~?'),
  fc.integer({ min: 18, max: 70 }),
);

test('every respondent is in one group, is blank, or is named; the order of people changes nothing', () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 40 }), fc.boolean(), (answers, isInClasses) => {
      const begun = columnOf('Pertanyaan', answers);
      const draft: ProfileDraft = {
        ...begun,
        columns: [{ index: 1, classes: isInClasses ? { first: 20, width: 10 } : null }],
      };
      const counts = countsOf(draft, 'Pertanyaan');
      const sum = counts.groups.reduce((all, { count }) => all + count, 0);
      expect(sum + counts.blank + counts.unread.length).toBe(answers.length);
      const turned = columnOf('Pertanyaan', answers.toReversed());
      const again = countsOf({ ...turned, columns: draft.columns }, 'Pertanyaan');
      const sizes = (one: ProfileCounts): number[] => one.groups.map(({ count }) => count).sort((a, b) => a - b);
      expect([sizes(again), again.blank]).toEqual([sizes(counts), counts.blank]);
    }),
  );
});
