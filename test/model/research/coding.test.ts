/** Coded quotes: tables recognised, words read, counts by brute force, and what is not understood said with its row. */
import fc from 'fast-check';
import { agreementOf } from '../../../src/engine/agreement';
import type { CodingDraft } from '../../../src/model/research/coding/draft';
import {
  addedQuotes,
  followedCoding,
  newCodingDraft,
  readQuotes,
  withCode,
  withCodingRole,
} from '../../../src/model/research/coding/draft';
import { areCodedQuotes } from '../../../src/model/research/coding/headings';
import { codingResults } from '../../../src/model/research/coding/results';
import { usualTypeIn } from '../../../src/model/research/coding/words';
import type { CellValue } from '../../../src/model/types';
import { CODED_HEADINGS, CODED_QUOTES } from '../../support/codedQuotes';

type Cells = readonly (readonly CellValue[])[];

function draftOf(cells: Cells, below: Cells = []): CodingDraft {
  const area = { sheet: 'Interviews', row: 2, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const draft = newCodingDraft({ area, cells, below }, 'one');
  if (!draft) throw new Error('no headings');
  return draft;
}

const quotes = (rows: Cells): Cells => [['Quote', 'Office', 'Theme', 'Type', 'Second coder'], ...rows];
const remarksOn = (draft: CodingDraft): string[] => readQuotes(draft).remarks.map((one) => one.describe('en'));

test.each<[readonly string[], CodingDraft['columns']]>([
  [CODED_HEADINGS, { quote: 1, informant: 2, office: 3, theme: 4, type: 5, second: 6 }],
  [['Quote', 'Informant', 'Office', 'Theme', 'Type'], { quote: 0, informant: 1, office: 2, theme: 3, type: 4 }],
  [
    [
      'No.',
      'Kutipan wawancara',
      'Narasumber',
      'Satker',
      'Sub tema',
      'Isomorfisme (pengode 1)',
      'Isomorfisme (pengode 2)',
    ],
    { quote: 1, informant: 2, office: 3, theme: 4, type: 5, second: 6 },
  ],
  [['Excerpt', 'Theme', 'Coder 1', 'Coder 2', 'Notes'], { quote: 0, theme: 1, type: 2, second: 3 }],
])('%j says what its columns hold', (headings, columns) => {
  const draft = draftOf([headings, headings.map(() => 'x')]);
  expect(draft.columns).toEqual(columns);
  expect(draft.unsure).toEqual([]);
  expect(areCodedQuotes(draft.columns)).toBe(true);
});

test('columns of types without a heading are known by what they say, and are to be checked', () => {
  const draft = draftOf([
    ['Pernyataan', 'Kategori', 'A', 'B'],
    ['Kami wajib', 'Aturan', 'Koersif', 'coercive'],
    ['Kami belajar', 'Pelatihan', 'normatif', 'Normative'],
  ]);
  expect(draft.columns).toEqual({ quote: 0, theme: 1, type: 2, second: 3 });
  expect(draft.unsure).toEqual(['quote', 'theme', 'type', 'second']);
});

test.each<[string, readonly CellValue[]]>([
  ['employees', ['Nama', 'NIP', 'CKP', 'Perilaku']],
  ['KPIs', ['Kode', 'KPI', 'Perspektif', 'Target', 'Realisasi', 'Bobot']],
  ['answers', ['Penilai', 'Pegawai yang dinilai', 'Hubungan', 'Integritas', 'Komitmen', 'Disiplin']],
])('a table of %s is none', (_, headings) => {
  const cells = [headings, headings.map(() => 5)];
  const draft = newCodingDraft({ area: { sheet: 'S', row: 0, column: 0, rows: 2, columns: 6 }, cells, below: [] }, 'x');
  expect(draft !== null && areCodedQuotes(draft.columns)).toBe(false);
});

test.each([
  ['Normatif', 'normative'],
  [' NORMATIVE ', 'normative'],
  ['Isomorfisme mimetik', 'mimetic'],
  ['tekanan koersif', 'coercive'],
  ['coercive pressure', 'coercive'],
  ['koersif/normatif', null],
  ['non-normative', null],
  ['normatve', null],
])('%j is %s', (text, type) => expect(usualTypeIn(text)).toBe(type));

test('thirty quotes spelt in every way come to three types, four themes and three offices', () => {
  const reading = readQuotes(draftOf([CODED_HEADINGS, ...CODED_QUOTES]));
  const { types, themes, offices, dominant, coded, agreement } = codingResults(reading);
  expect([coded, types.map(({ count }) => count)]).toEqual([30, [8, 7, 15]]);
  expect(dominant.map(({ name }) => name.en)).toEqual(['Normative']);
  // Three, and those without.
  expect([themes.map(({ quotes: count }) => count), offices.map(({ quotes: count }) => count)]).toEqual([
    [8, 8, 7, 7, 0],
    [10, 10, 10, 0],
  ]);
  expect([agreement.count, agreement.observed]).toEqual([30, 27 / 30]);
  expect([reading.unknown, reading.remarks]).toEqual([[], []]);
});

test('words that are no type are said with their rows, and counted as a person answers', () => {
  const draft = draftOf(
    quotes([
      ['a', 'North', 'Rules', 'coercive', 'Normatve'],
      ['b', 'north ', 'rules', 'normatve', ''],
      ['c', 'South', ' Rules', 'Trust', 'trust'],
    ]),
  );
  expect(remarksOn(draft)).toEqual([
    'Rows 4, 5: "Normatve" is no type that is known. Say below which it is.',
    'Row 6: "Trust" is no type that is known. Say below which it is.',
  ]);
  const answered = withCode(withCode(draft, 'normatve', 'normative'), 'trust', 'own');
  const results = codingResults(readQuotes(answered));
  expect(results.types.map(({ type, count }) => [type.name.en, count])).toEqual([
    ['Coercive', 1],
    ['Mimetic', 0],
    ['Normative', 1],
    ['Trust', 1],
  ]);
  expect(results.dominant).toHaveLength(3);
  expect(results.themes.map(({ name, quotes: count }) => [name, count])).toEqual([
    ['Rules', 3],
    ['', 0],
  ]);
  expect(results.agreement).toMatchObject({ count: 2, observed: 0.5 });
  const without = codingResults(readQuotes(withCode(answered, 'trust', 'none')));
  expect([without.coded, without.blank.type]).toEqual([2, [6]]);
});

test('where no word is one of the three, each is a type of its own, and that is said', () => {
  const draft = draftOf(
    quotes([
      ['a', '', 'x', 'Helps', ''],
      ['b', '', 'x', 'HELPS ', ''],
      ['c', '', 'y', 'hinders', ''],
    ]),
  );
  const { types, dominant } = codingResults(readQuotes(draft));
  expect(types.map(({ type, count }) => [type.name.en, count])).toEqual([
    ['Helps', 2],
    ['hinders', 1],
  ]);
  expect(dominant.map(({ name }) => name.en)).toEqual(['Helps']);
  expect(remarksOn(draft)).toEqual([expect.stringMatching(/^None of the words is coercive, mimetic or normative/)]);
});

test('headings printed again, numbers of columns, totals and blank rows are no quotes; blank codes are named', () => {
  const cells = quotes([
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ['a', 'North', 'Rules', 'coercive', ''],
    ['', '', '', '', ''],
    ['Quote', 'Office', 'Theme', 'Type', 'Second coder'],
    ['b', '', '', '-', ''],
    ['Total', '', '', '', ''],
    ['c', '#N/A', 'Rules', '#N/A', ''],
  ]);
  const reading = readQuotes(draftOf(cells));
  expect(reading.quotes.map(({ rowNumber }) => rowNumber)).toEqual([5, 8, 10]);
  expect(codingResults(reading).blank).toEqual({ type: [8, 10], theme: [8], office: [8, 10] });
  expect(reading.unknown).toEqual([{ text: '#N/A', rows: [10] }]);
});

test('columns follow their table, a role belongs to one column, and quotes below are offered', () => {
  const draft = draftOf(quotes([['a', 'North', 'Rules', 'coercive', '']]), [['b', 'South', 'Rules', 'mimetic', '']]);
  expect(addedQuotes(draft)).toEqual({ count: 1, rows: 3 });
  const moved = [
    ['Theme', 'Quote', 'Office', 'Type', 'Second coder'],
    ['Rules', 'a', 'North', 'coercive', ''],
  ];
  const area = { ...draft.table.area, rows: 2 };
  expect(followedCoding(draft, { area, cells: moved, below: [] })?.columns).toMatchObject({ theme: 0, quote: 1 });
  expect(withCodingRole(draft, 4, 'type').columns).toEqual({ quote: 0, office: 1, theme: 2, type: 4 });
});

const WORDS = ['coercive', 'Mimetik', ' normative', '', '-'];
const row = fc.tuple(fc.constantFrom('A', 'b', ''), fc.constantFrom('x', 'Y', 'z', ''), fc.nat(4), fc.nat(4));

test('every count and share is what counting the rows one by one gives, in whatever order they stand', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const cells = rows.map(([office, theme, one, two]) => ['q', office, theme, WORDS[one] ?? '', WORDS[two] ?? '']);
      const results = codingResults(readQuotes(draftOf(quotes(cells))));
      const areUsual = rows.some(([, , one, two]) => one < 3 || two < 3);
      if (!areUsual) return expect(results.coded).toBe(0);
      const count = (holds: (one: (typeof rows)[number]) => boolean): number => rows.filter(holds).length;
      expect(results.types.map((type) => type.count)).toEqual(
        [0, 1, 2].map((type) => count(([, , one]) => one === type)),
      );
      for (const { name, counts, without, quotes: all, share } of results.themes) {
        expect(counts).toEqual([0, 1, 2].map((type) => count(([, theme, one]) => theme === name && one === type)));
        expect(without).toBe(count(([, theme, one]) => theme === name && one > 2));
        expect(all).toBe(count(([, theme]) => theme === name));
        expect(share).toBeCloseTo(all / rows.length, 12);
      }
      const table = [0, 1, 2].map((first) =>
        [0, 1, 2].map((second) => count(([, , one, two]) => one === first && two === second)),
      );
      expect(results.agreement).toEqual(agreementOf(table));
      const turned = codingResults(readQuotes(draftOf(quotes(cells.toReversed()))));
      expect(turned.types.map((type) => type.count)).toEqual(results.types.map((type) => type.count));
      return undefined;
    }),
  );
});
