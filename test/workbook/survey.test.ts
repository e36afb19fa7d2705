/** The sheets of a survey say what the pane says, follow their table, and fall behind. All data are invented. */
import type { SurveyDraft } from '../../src/model/survey/draft';
import { newSurveyDraft, readAnswers } from '../../src/model/survey/draft';
import { groupOfSurvey, weighPerson } from '../../src/model/survey/results';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue } from '../../src/model/types';
import type { SurveyLayout } from '../../src/sheets/survey/layout';
import { surveyLayout } from '../../src/sheets/survey/layout';
import { reopenedSurvey } from '../../src/sheets/survey/setAsWritten';
import { surveyWriting } from '../../src/taskpane/survey/writing';
import { keptOfSurvey, listNow } from '../../src/workbook/reading/employeeLists';
import { nameTables, tableNameOf } from '../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { functions } from './plans/cards';
import { formulasOf, type, valuesOf } from './sheet';

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

const QUESTION = 'Manakah yang lebih penting:';
const ask = (one: string, other: string): string => `${QUESTION} ${one} atau ${other}?`;
/** As a form exports them; one column asks the other way round, and a column of remarks stands among them. */
const HEADINGS = [
  'Cap waktu',
  'Alamat email',
  'Nama',
  ask('Harga', 'Mutu'),
  ask('Harga', 'Lokasi'),
  'Saran',
  ask('Lokasi', 'Mutu'),
];
const TABLE: CellValue[][] = [
  HEADINGS,
  [46_000.1, 'a@contoh.id', 'Ani', 3, '5 (A)', 'tidak ada', -2],
  [46_000.2, 'b@contoh.id', 'Budi', 1, 'B 3', '', 5],
  [46_000.3, 'c@contoh.id', 'Citra', "'1/5", 9, '', 'sama penting'],
  [46_000.4, 'd@contoh.id', 'Dewi', 2, 4, '', 'Mutu sedikit lebih penting'],
  [46_000.5, 'e@contoh.id', 'Eko', 7, '', '', 'baik'],
];

interface Written {
  readonly draft: SurveyDraft;
  readonly layout: SurveyLayout;
  readonly sheets: readonly string[];
}

async function draftNow(): Promise<SurveyDraft> {
  const list = await listNow('one');
  const begun = list && newSurveyDraft(list, 'one', EMPTY_MODEL);
  if (!begun) throw new Error('no survey');
  return begun;
}

async function write(
  cells: CellValue[][],
  changes: Partial<SurveyDraft>,
  language: 'en' | 'id' = 'en',
): Promise<Written> {
  workbook = openWorkbook({ functions });
  await type('B3', cells);
  const area = { sheet: 'Sheet1', row: 2, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
  await nameTables([{ name: tableNameOf('one'), area }]);
  const draft = { ...(await draftNow()), ...changes };
  const { sheets } = await writeSheets(surveyWriting(draft, draft, EMPTY_MODEL, language), 'replace');
  await workbook.book.settled();
  const layout = surveyLayout({ ...draft, reading: readAnswers(draft), language }, (key) => key);
  return { draft, layout, sheets };
}

const cell = (value: number | null | undefined): CellValue =>
  value === null || value === undefined ? '' : (expect.closeTo(value, 9) as unknown as CellValue);

async function column(range: string, sheet: string | undefined): Promise<CellValue[]> {
  return (await valuesOf(range.replaceAll('$', ''), sheet ?? '')).map(([first = '']) => first);
}

/** The sheets say what the model computes by itself. */
async function expectAsPane({ draft, layout, sheets }: Written, limit: number | null): Promise<void> {
  const [results, answers] = sheets;
  const size = draft.set.items.length;
  const reading = readAnswers(draft);
  const group = groupOfSurvey(
    reading.people.map((person) => weighPerson(person, size, draft.method)),
    { method: draft.method, limit },
  );
  const { consistency } = group.weighing ?? {};
  const ratio = consistency && 'ratio' in consistency ? consistency.ratio : null;
  for (const place of layout.order.keys()) {
    const shown = await column(layout.answers.range(`p${place}`), answers);
    // Of what cannot be read there is one in the last row.
    const judgments = shown.map((one, person) => (one === '?' && person === 4 && place > 0 ? '' : one));
    expect(judgments).toEqual(reading.people.map((person) => cell(person.answers[place])));
  }
  expect(await column(layout.people.range('respondent'), results)).toEqual(reading.people.map(({ name }) => name));
  for (const item of draft.set.items.keys()) {
    const shown = await column(layout.people.range(`w${item}`), results);
    expect(shown.map((one) => (typeof one === 'number' ? one : ''))).toEqual(
      group.people.map(({ weights }) => cell(weights?.[item])),
    );
  }
  const ratios = await column(layout.people.range('cr'), results);
  expect(ratios.map((one) => (typeof one === 'number' ? one : ''))).toEqual(
    group.people.map(({ ratio }) => cell(ratio)),
  );
  expect(await column(layout.people.range('counts'), results)).toEqual(
    group.people.map(({ counts }) => Number(counts)),
  );
  expect(await column(layout.people.range('distance'), results)).toEqual(
    group.people.map(({ distance }) => cell(distance)),
  );
  expect(await column(layout.items.range('weight'), results)).toEqual(
    (group.weighing?.weights ?? draft.set.items.map(() => null)).map(cell),
  );
  expect(await column(layout.items.range('rank'), results)).toEqual(
    group.weighing?.ranks ?? draft.set.items.map(() => ''),
  );
  expect(await column(layout.fact('ratio'), results)).toEqual([cell(ratio)]);
  expect(await column(layout.fact('consensus'), results)).toEqual([cell(group.consensus)]);
}

const line = async ({ sheets }: Written, row: number): Promise<CellValue | undefined> =>
  (await column(`A${row}`, sheets[0]))[0];

test.each(['en', 'id'] as const)('the sheets (%s) say what the pane says, and who counts', async (language) => {
  const written = await write(TABLE, { coding: 'second' }, language);
  expect(await line(written, 4)).toBe('');
  await expectAsPane(written, null);
  expect(await column(written.layout.answers.range('unread'), written.sheets[1])).toEqual([0, 0, 0, 0, 1]);
  expect(await line(written, 5)).toBe(
    language === 'en'
      ? '5 of 5 respondents count in the group. Answers that could not be read: 1.'
      : '5 dari 5 responden dihitung dalam kelompok. Jawaban yang tidak terbaca: 1.',
  );
  expect((await column(written.layout.people.range('remark'), written.sheets[0])).at(-1)).toBe(
    language === 'en'
      ? 'The answers do not link all items: no weights.'
      : 'Jawaban tidak menghubungkan semua elemen: tanpa bobot.',
  );
});

test.each(['eigenvector', 'geometric', 'column'] as const)(
  'by %s, within a limit that is typed on the sheet',
  async (method) => {
    const written = await write(TABLE.slice(0, 5), { coding: 'first', method, limit: 0.1 });
    await expectAsPane(written, 0.1);
    const limit = written.layout.fact('limit').replaceAll('$', '');
    await type(limit, [[0.4]], written.sheets[0]);
    await workbook.book.settled();
    await expectAsPane(written, 0.4);
    await type(limit, [[0]], written.sheets[0]);
    await workbook.book.settled();
    expect(await line(written, 5)).toMatch(/^Nobody is within the limit; the lowest CR is 0[.,]\d+/);
  },
);

test('other answers are followed, also in words that the table had; a person who is sorted keeps the own answers', async () => {
  const written = await write(TABLE, { coding: 'second' });
  const [, ani = [], budi = []] = TABLE;
  await type('B4', [budi, ani]);
  await type('E8', [['5 (A)']]);
  await workbook.book.settled();
  const draft = { ...(await draftNow()), coding: 'second' as const };
  await expectAsPane({ ...written, draft }, null);
});

test('weights of persons come from their column; blank is 1, 0 leaves out', async () => {
  const shares: CellValue[] = ['Bobot responden', 3, '', 0, 0.5, 1];
  const written = await write(
    TABLE.map((row, index) => [...row, shares[index] ?? '']),
    { coding: 'second' },
  );
  expect(written.draft.person.weight).toBe(HEADINGS.length);
  await expectAsPane(written, null);
  expect((await column(written.layout.people.range('remark'), written.sheets[0]))[2]).toBe(
    'Left out by the weight of the person.',
  );
});

test.each(['marks', 'marksTurned'] as const)('%s of 1 to 17', async (coding) => {
  const cells: CellValue[][] = [
    ['Nama', 'A vs B', 'A vs C', 'B vs C'],
    ['Ani', 1, 9, 17],
    ['Budi', 8, 10, 12],
    ['Citra', 5, 18, 2.5],
  ];
  const written = await write(cells.slice(0, 3), { coding });
  await expectAsPane(written, null);
});

test.each(['zero', 'zeroTurned'] as const)('steps from 0: %s', async (coding) => {
  const written = await write(
    [
      ['Nama', 'A vs B', 'A vs C', 'B vs C'],
      ['Ani', -8, 0, 8],
      ['Budi', 1, -1, 3],
    ],
    { coding },
  );
  await expectAsPane(written, null);
});

test.each<[string, () => Promise<void>]>([
  ['a person is added below', () => type('B9', [[46_001, '', 'Fitri', 3, 3, '', 3]])],
  ['a row loses its name', () => type('D5', [['']])],
  ['a heading changes', () => type('E3', [[ask('Harga', 'Layanan')]])],
])('both sheets fall behind and show nothing when %s', async (_, edit) => {
  const written = await write(TABLE, { coding: 'second' });
  await edit();
  await workbook.book.settled();
  expect(await line(written, 4)).toMatch(/^The table of answers has other rows or headings/);
  expect(await column(written.layout.items.range('weight'), written.sheets[0])).toEqual(['', '', '']);
});

test('a row that is nobody and has an error for its name leaves both sheets up to date', async () => {
  const nobody = (name: CellValue): CellValue[] => [46_000.25, '', name, '', '', '', ''];
  const cells = [...TABLE.slice(0, 3), nobody('=NA()'), nobody('=1/0'), nobody('#Tim'), ...TABLE.slice(3)];
  const written = await write(cells, { coding: 'second' });
  expect(await line(written, 4)).toBe('');
  await type('D6', [['lain']]);
  await workbook.book.settled();
  expect(await line(written, 4)).toMatch(/^The table of answers has other rows or headings/);
});

test('set up again, it is as it was written, with the limit that is typed there', async () => {
  const written = await write(TABLE, { coding: 'first', method: 'geometric', limit: 0.2 });
  await type(written.layout.fact('limit').replaceAll('$', ''), [[0.15]], written.sheets[0]);
  const again = reopenedSurvey(await draftNow(), await keptOfSurvey('one'));
  const { set, person, coding, method, limit } = again;
  const { draft } = written;
  expect({ set, person, coding, method, limit }).toEqual({
    set: draft.set,
    person: draft.person,
    coding: 'first',
    method: 'geometric',
    limit: 0.15,
  });
});

describe('each pair in two columns', () => {
  const HOW = 'Seberapa penting? (1-9)';
  const twice: CellValue[][] = [
    ['Nama', ask('Harga', 'Mutu'), HOW, ask('Harga', 'Lokasi'), HOW, ask('Lokasi', 'Mutu'), HOW],
    ['Ani', 'Harga', 3, 'A', 5, 'B', 'kuat'],
    ['Budi', 'sama penting', '', 'Lokasi', "'2", 'Mutu lebih penting', 3],
    ['Citra', 'Mutu', 1, 'sama penting', 1, '', 1],
    ['Dewi', '-', '', 'Harga', '7 (sangat penting)', 'Lokasi', 9],
    // Chosen without how much, alike but 5 times, how much of nothing.
    ['Eko', 'Harga', '', 'sama penting', 5, '', 4],
  ];

  test.each(['en', 'id'] as const)('the sheets (%s) say what the pane says, contradictions too', async (language) => {
    const written = await write(twice, {}, language);
    const { draft, layout, sheets } = written;
    expect(readAnswers(draft).people.map(({ unread }) => unread)).toEqual([0, 0, 0, 0, 3]);
    for (const row of await formulasOf('A7:E7', sheets[1] ?? ''))
      expect(Math.max(...row.map((one) => String(one).length))).toBeLessThan(8_192);
    for (const place of layout.order.keys()) {
      const shown = await column(layout.answers.range(`p${place}`), sheets[1]);
      const people = readAnswers(draft).people;
      expect(shown).toEqual(people.map(({ answers, unread }) => (unread > 0 ? '?' : cell(answers[place]))));
    }
    expect(await column(layout.answers.range('unread'), sheets[1])).toEqual([0, 0, 0, 0, 3]);
  });

  test('other answers are followed, and it is set up again as it was', async () => {
    const written = await write(twice, {});
    await type('C4', [['Mutu', 9]]);
    await workbook.book.settled();
    // The items stand in the order Harga, Lokasi, Mutu.
    expect((await column(written.layout.answers.range('p1'), written.sheets[1]))[0]).toEqual(cell(1 / 9));
    const again = reopenedSurvey(await draftNow(), await keptOfSurvey('one'));
    expect(again.set).toEqual(written.draft.set);
  });

  test('a word of how much alone in the one column of a pair is read neither here nor there', async () => {
    const { draft, layout, sheets } = await write(
      [
        ['Nama', ask('Harga', 'Mutu'), HOW, ask('Harga', 'Lokasi'), ask('Lokasi', 'Mutu')],
        ['Ani', 'Harga', 'kuat', '5 (A)', '3 (B)'],
        ['Budi', 'Mutu', 'kuat', 'kuat', 'sama penting'],
        ['Citra', 'sama penting', 1, '5 (B)', '3 (A)'],
      ],
      {},
    );
    const { people } = readAnswers(draft);
    expect(people.map(({ unread }) => unread)).toEqual([0, 1, 0]);
    for (const place of layout.order.keys()) {
      const shown = await column(layout.answers.range(`p${place}`), sheets[1]);
      expect(shown).toEqual(
        people.map(({ answers, unread }) => (unread > 0 && answers[place] === null ? '?' : cell(answers[place]))),
      );
    }
  });

  test('set up again after columns were inserted, each strength stays with its pair', async () => {
    const written = await write(twice, {});
    const kept = await keptOfSurvey('one');
    const wider = twice.map((row) => [...row.slice(0, 1), 'baru', 'baru', ...row.slice(1)]);
    const area = { sheet: 'Sheet1', row: 2, column: 1, rows: wider.length, columns: wider[0]?.length ?? 0 };
    const now = newSurveyDraft({ area, cells: wider, below: [] }, 'one', EMPTY_MODEL);
    if (!now) throw new Error('no survey');
    const moved = (all: SurveyDraft['set']['pairs']): SurveyDraft['set']['pairs'] =>
      Object.fromEntries(Object.entries(all).map(([at, pair]) => [Number(at) + 2, pair]));
    const { pairs, strengths } = written.draft.set;
    expect(reopenedSurvey(now, kept).set).toMatchObject({ pairs: moved(pairs), strengths: moved(strengths) });
    // With another column of that heading nothing tells which is which, and the strengths are asked for.
    const unsure = wider.map((row, at) => [...row.slice(0, 1), at === 0 ? HOW : 3, ...row.slice(2)]);
    const again = newSurveyDraft({ area, cells: unsure, below: [] }, 'one', EMPTY_MODEL);
    if (!again) throw new Error('no survey');
    expect(reopenedSurvey(again, kept).set.strengths).toEqual({});
  });
});
