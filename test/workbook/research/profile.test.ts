/** The sheet of a profile says what the pane says, follows its table, names what it cannot place, and falls behind. */
import type { Language } from '../../../src/engine/language';
import type { ProfileDraft } from '../../../src/model/research/profile/draft';
import { newProfileDraft, readOf, reopenedProfile } from '../../../src/model/research/profile/draft';
import type { CellValue } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { planned, requestOf } from '../../../src/sheets/kind';
import type { ProfileLayout } from '../../../src/sheets/research/profile/layout';
import { profileLayout } from '../../../src/sheets/research/profile/layout';
import { PROFILE_SHEET } from '../../../src/sheets/research/profile/profile';
import { keptOfProfile, listNow } from '../../../src/workbook/reading/employeeLists';
import { nameTables, tableNameOf } from '../../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { openWorkbook } from '../../support/excel';
import type { OpenWorkbook } from '../../support/excel';
import { formulasOf, type, valuesOf } from '../sheet';

interface Written {
  readonly workbook: OpenWorkbook;
  readonly layout: ProfileLayout;
  readonly draft: ProfileDraft;
  readonly sheet: string;
}

let written: Written;
afterEach(() => written.workbook.close());

async function draftNow(): Promise<ProfileDraft> {
  const list = await listNow('one');
  const begun = list && newProfileDraft(list, 'one');
  if (!begun) throw new Error('no answers');
  return begun;
}

/** From B3 on. */
async function write(cells: CellValue[][], language: Language = 'en'): Promise<void> {
  const workbook = openWorkbook({});
  await type('B3', cells);
  const columns = cells[0]?.length ?? 0;
  const area = { sheet: 'Sheet1', row: 2, column: 1, rows: cells.length, columns };
  await nameTables([{ name: tableNameOf('one'), area }]);
  const draft = await draftNow();
  const input = { ...draft, reading: readOf(draft), language };
  const { sheets } = await writeSheets(requestOf(EMPTY_MODEL, [planned(PROFILE_SHEET, input)]), 'replace');
  await workbook.book.settled();
  written = { workbook, layout: profileLayout(input), draft, sheet: sheets[0] ?? '' };
}

async function lines(): Promise<CellValue[]> {
  return (await valuesOf('A4:A6', written.sheet)).map(([cell = '']) => cell);
}

async function tables(): Promise<CellValue[][][]> {
  const { layout, sheet } = written;
  return Promise.all(layout.tables.map(({ first, total }) => valuesOf(`A${first}:C${total}`, sheet)));
}

const near = (value: number): CellValue => expect.closeTo(value, 12) as unknown as CellValue;

async function expectAsPane(language: Language): Promise<void> {
  const { rows, counts } = readOf({ ...(await draftNow()), columns: written.draft.columns });
  const [blank, together] = language === 'en' ? ['(not answered)', 'Total'] : ['(tidak menjawab)', 'Jumlah'];
  expect(await tables()).toEqual(
    counts.map(({ groups, blank: none }) => [
      ...groups.map(({ name, count }) => [name, count, near(count / rows.length)]),
      ...(none > 0 ? [[blank, none, near(none / rows.length)]] : []),
      [together, rows.length, near(1)],
    ]),
  );
}

const ANSWERS: CellValue[][] = [
  ['No', 'Name', 'Gender', 'Age', 'Education', 'Position'],
  [1, 'Person 1', 'Male', 31, 'S1', '*'],
  [2, 'Person 2', 'F', 44, 'S-1', '<5'],
  [3, 'Person 3', 'female', '52 tahun', '', '>5'],
  [4, 'Person 4', 'M', 29, 'S2', '=1+1'],
  [5, 'Person 5', '', 33, 'S3', 'a*'],
  [6, 'Person 6', 'Male ', 38, 'S 1', '*'],
  [7, 'Person 7', 'F', 47, 'SMA', '-'],
  [8, 'Person 8', 'F', 51, 's1', '~?'],
  [9, 'Person 9', 'F', 58, 's1', '"x"'],
];
/** A sheet shows a text that begins with = as it stands. */
const TYPED = ANSWERS.map((row) => row.map((cell) => (cell === '=1+1' ? "'=1+1" : cell)));

test.each(['en', 'id'] as const)(
  'nine people (%s) in every spelling: the sheet says what the pane says',
  async (language) => {
    await write(TYPED, language);
    await expectAsPane(language);
    const right = {
      en: 'Checked: every table adds up to 9 respondents.',
      id: 'Sudah dicek: jumlah setiap tabel sama dengan 9 responden.',
    };
    expect(await lines()).toEqual(['', right[language], '']);
  },
);

test('numbers with decimals that are counted as words are found whatever decimal sign the computer has', async () => {
  const years = [1.5, 2.5, 1.5, 3, 2.5, 1.5];
  await write([['Name', 'Years of service'], ...years.map((one, at): CellValue[] => [`Person ${at}`, one])]);
  expect(written.draft.columns).toEqual([{ index: 1, classes: null }]);
  await expectAsPane('en');
  const { layout, sheet } = written;
  const [[formula = '']] = (await formulasOf(
    layout.range(layout.answerColumn(0), layout.top, layout.top).split(':')[0] ?? '',
    sheet,
  )) as [[string]];
  // Excel in Indonesian says "1,5" of 1.5 where it is made a text.
  expect(formula).toContain("IF(ISNUMBER('Sheet1'!C4:C9),SUBSTITUTE(");
});

test('what is typed later is counted, or named by row where no group is for it', async () => {
  await write(TYPED);
  // A gender that is known, an age in a class, and an education that is new.
  await type('D7', [['Male']]);
  await type('E5', [[39]]);
  await written.workbook.book.settled();
  await expectAsPane('en');
  await type('F5', [['Doctor']]);
  await type('E6', [[17]]);
  await written.workbook.book.settled();
  expect(await lines()).toEqual([
    '',
    'Not every table adds up to the 9 respondents: see the next line.',
    'Age: 1 in no group (row 6); press Change in Timbang and write again. Education: 1 in no group (row 5); press Change in Timbang and write again.',
  ]);
});

test('a respondent below the table puts the sheet behind, and nothing is counted', async () => {
  await write(TYPED);
  await type('B13', [[10, 'Person 10', 'F', 20, 'S1', '']]);
  await written.workbook.book.settled();
  const [behind, check] = await lines();
  expect(behind).toMatch(/^The table of answers has other rows/);
  expect(check).toBe('');
  expect((await tables()).flat().map(([, count]) => count)).toEqual((await tables()).flat().map(() => ''));
});

test('its sheet brings back which columns were counted, and in which classes', async () => {
  await write(TYPED);
  const again = reopenedProfile({ ...(await draftNow()), columns: [] }, await keptOfProfile('one'));
  expect(again.columns).toEqual(written.draft.columns);
  expect(again.columns.find(({ index }) => index === 3)?.classes).toEqual({ first: 20, width: 10 });
});
