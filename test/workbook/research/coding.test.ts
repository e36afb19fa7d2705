/** The sheet of coded quotes says what the pane says, follows its table, and falls behind. All data are invented. */
import type { Language } from '../../../src/engine/language';
import { strengthOf } from '../../../src/engine/agreement';
import type { CodingDraft } from '../../../src/model/research/coding/draft';
import { newCodingDraft, readQuotes, reopenedCoding, withCode } from '../../../src/model/research/coding/draft';
import type { GroupCount } from '../../../src/model/research/coding/results';
import { codingResults } from '../../../src/model/research/coding/results';
import type { CellValue } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { planned, requestOf } from '../../../src/sheets/kind';
import { CODING_SHEET } from '../../../src/sheets/research/coding/coding';
import type { CodingLayout, TableRows } from '../../../src/sheets/research/coding/layout';
import { codingLayout } from '../../../src/sheets/research/coding/layout';
import { insertCodingChart } from '../../../src/taskpane/research/coding/ChartButton';
import { speaker } from '../../../src/taskpane/strings';
import { keptOfCoding, listNow } from '../../../src/workbook/reading/employeeLists';
import { nameTables, tableNameOf } from '../../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { CODED_HEADINGS, CODED_QUOTES } from '../../support/codedQuotes';
import { openWorkbook } from '../../support/excel';
import type { OpenWorkbook } from '../../support/excel';
import { type, valuesOf } from '../sheet';

interface Written {
  readonly workbook: OpenWorkbook;
  readonly layout: CodingLayout;
  readonly draft: CodingDraft;
  readonly sheet: string;
}

let written: Written;
afterEach(() => written.workbook.close());

async function draftNow(): Promise<CodingDraft> {
  const list = await listNow('one');
  const begun = list && newCodingDraft(list, 'one');
  if (!begun) throw new Error('no quotes');
  return begun;
}

/** From B3 on. */
async function write(
  rows: readonly (readonly CellValue[])[],
  language: Language = 'en',
  change: (draft: CodingDraft) => CodingDraft = (draft) => draft,
): Promise<void> {
  const workbook = openWorkbook({});
  const cells = [CODED_HEADINGS, ...rows].map((row) => [...row]);
  await type('B3', cells);
  await nameTables([
    { name: tableNameOf('one'), area: { sheet: 'Sheet1', row: 2, column: 1, rows: cells.length, columns: 7 } },
  ]);
  const draft = change(await draftNow());
  const input = { ...draft, reading: readQuotes(draft), language };
  const { sheets } = await writeSheets(requestOf(EMPTY_MODEL, [planned(CODING_SHEET, input)]), 'replace');
  await workbook.book.settled();
  written = { workbook, layout: codingLayout(input), draft, sheet: sheets[0] ?? '' };
}

async function block(rows: Pick<TableRows, 'first' | 'last'>, column: number, columns = 1): Promise<CellValue[][]> {
  const { layout, sheet } = written;
  const [from = '', to = ''] = [layout.cell(rows.first, column), layout.cell(rows.last, column + columns - 1)];
  return valuesOf(`${from}:${to}`.replaceAll('$', ''), sheet);
}

async function lines(): Promise<CellValue[]> {
  return (await valuesOf('A4:A8', written.sheet)).map(([cell = '']) => cell);
}

const close = (value: number | null): CellValue =>
  value === null ? '' : (expect.closeTo(value, 12) as unknown as CellValue);

async function expectAsPane(language: Language, said: CodingDraft['said'] = {}): Promise<void> {
  const { layout } = written;
  const { types, byType, without, coders, facts } = layout;
  const reading = readQuotes({ ...written.draft, ...(await draftNow()), said });
  const results = codingResults(reading);
  expect(await block(byType, 0, 3)).toEqual(
    results.types.map(({ type: { name }, count, share }) => [name[language], count, close(share)]),
  );
  const groups = async (rows: TableRows, found: readonly GroupCount[]): Promise<void> => {
    const cells = (await block(rows, 1, without + 3)).map((row) => row);
    expect(cells).toEqual(
      found.map(({ counts, without: none, quotes, share, dominant }) => [
        ...counts,
        none,
        quotes,
        close(share),
        dominant.map(({ name }) => name[language]).join(' = '),
      ]),
    );
  };
  await groups(layout.themes, results.themes);
  if (layout.offices) await groups(layout.offices, results.offices);
  if (!coders) return;
  const { count, observed, expected, kappa } = results.agreement;
  const found = (await block({ first: facts, last: facts + 4 }, 1)).map(([cell = '']) => cell);
  expect(found.slice(0, 4)).toEqual([count, close(observed), close(expected), close(kappa)]);
  if (kappa !== null) expect(found[4]).toBe(strengthOf(kappa)[language]);
  const agree = reading.quotes.filter(({ type: one, second }) => one !== null && one === second).length;
  const diagonal = (await block(coders, 1, types.length)).map((row, index) => Number(row[index]));
  expect(diagonal.reduce((sum, one) => sum + one, 0)).toBe(agree);
}

test.each(['en', 'id'] as const)(
  'thirty quotes (%s), spelt in every way: the sheet says what the pane says',
  async (language) => {
    await write(CODED_QUOTES, language);
    await expectAsPane(language);
    const words = {
      en: 'Dominant type: Normative (15 of 30 quotes, 50%).',
      id: 'Jenis dominan: Normatif (15 dari 30 kutipan, 50%).',
    };
    expect(await lines()).toEqual(['', words[language], '', '', '']);
  },
);

test('blank codes are named by row, a tie is said, and what is typed later is followed or named', async () => {
  await write(CODED_QUOTES.slice(0, 8));
  // By hand: three coercive, two mimetic, three normative.
  expect(await lines()).toEqual([
    '',
    'No single type dominates: Coercive, Normative tie, 3 of 8 quotes each.',
    '',
    '',
    '',
  ]);
  await type('G4', [['-'], ['']]);
  await type('E6', [[''], ['KPPN Delta']]);
  await type('G8', [['normatve']]);
  await written.workbook.book.settled();
  expect(await lines()).toEqual([
    '',
    'No single type dominates: Mimetic, Normative tie, 2 of 5 quotes each.',
    'Without a type: 2 (row 4, 5).',
    'Without an office: 1 (row 6).',
    'Not counted, the type is not known: 1 (row 8). In no row, the office is new: 1 (row 7); press Change in Timbang and write again.',
  ]);
  await type('G4', [['coercive'], ['Mimetic']]);
  await type('E6', [['KPPN Gamma'], ['KPPN Alpha']]);
  await type('G8', [['Normative']]);
  await written.workbook.book.settled();
  await expectAsPane('en');
});

test('a word that a person answered is counted as that, kept on the sheet and read back', async () => {
  const rows = CODED_QUOTES.slice(0, 6).map((row, index) => (index === 0 ? row.with(5, 'Meniru') : row));
  const others = rows.map((row, index) => (index === 1 ? row.with(5, 'Percaya') : row));
  await write(others, 'en', (draft) => withCode(withCode(draft, 'meniru', 'mimetic'), 'Percaya', 'own'));
  expect((await block(written.layout.byType, 0, 2)).map((row) => row)).toEqual([
    ['Coercive', 0],
    ['Mimetic', 2],
    ['Normative', 3],
    ['Percaya', 1],
  ]);
  await expectAsPane('en', written.draft.said);
  expect(reopenedCoding(await draftNow(), await keptOfCoding('one'))).toEqual(written.draft);
});

test.each<[string, () => Promise<void>]>([
  ['a quote is added below', () => type('C34', [['Satu lagi', 'Informan', 'KPPN Alpha', 'Aturan', 'Koersif', '']])],
  ['a quote is emptied', () => type('C5', [['', '', '', '', '', '']])],
  ['a heading changes', () => type('G3', [['Catatan']])],
])('nothing is counted when %s', async (_, edit) => {
  await write(CODED_QUOTES);
  await edit();
  await written.workbook.book.settled();
  const [behind, ...others] = await lines();
  expect(behind).toMatch(/^The table of quotes has other rows or headings/);
  expect(others).toEqual(['', '', '', '']);
  expect((await block(written.layout.byType, 1, 2)).flat()).toEqual(['', '', '', '', '', '']);
});

test('a chart of the types is inserted beside the counts, and undo takes it away', async () => {
  await write(CODED_QUOTES.slice(0, 8));
  const titles = (): Promise<string[]> =>
    Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(written.sheet);
      charts.load({ title: { text: true }, chartType: true });
      await context.sync();
      return charts.items.map((chart) => `${chart.chartType} ${chart.title.text}`);
    });
  const done = await insertCodingChart('one', speaker('en'));
  expect(await titles()).toEqual(['BarClustered Quotes by type']);
  await done.undo();
  expect(await titles()).toEqual([]);
});
