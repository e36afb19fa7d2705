/** The sheets of a path model say what the engine says, follow their table, and keep what was set up. All data are invented. */
import type { Language } from '../../../src/engine/language';
import type { Analysis } from '../../../src/engine/pls/analysis';
import { fornellTable, htmtTable, loadingsTable, reliabilityTable } from '../../../src/engine/pls/tables/measurement';
import { pathsTable } from '../../../src/engine/pls/tables/structure';
import { exported, untidy } from '../../../src/gallery/data/questionnaires';
import { analysisOf, bootstrapTask, keptBootstrap } from '../../../src/model/research/pathModel/analysis';
import { newPathDraft, readDraft, withReversed } from '../../../src/model/research/pathModel/draft';
import { withPath } from '../../../src/model/research/pathModel/paths';
import { turned } from '../../../src/model/research/pathModel/read';
import type { PathDraft } from '../../../src/model/research/pathModel/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue } from '../../../src/model/types';
import type { PathModelLayout, TableRows } from '../../../src/sheets/research/pathModel/layout';
import { HEADING_ROW, pathModelLayout } from '../../../src/sheets/research/pathModel/layout';
import { reopenedPathModel } from '../../../src/sheets/research/pathModel/setAsWritten';
import { resampleAll } from '../../../src/taskpane/research/pathModel/resampleAll';
import { pathModelWriting } from '../../../src/taskpane/research/pathModel/writing';
import { keptOfPathModel, listNow } from '../../../src/workbook/reading/employeeLists';
import { nameTables, tableNameOf } from '../../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../../support/excel';
import { openWorkbook } from '../../support/excel';
import { loadFunctions } from '../../support/functions';
import { type, valuesOf } from '../sheet';

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

interface Written {
  readonly draft: PathDraft;
  readonly layout: PathModelLayout;
  readonly analysis: Analysis;
  readonly results: string;
  readonly answers: string;
}

async function draftNow(): Promise<PathDraft> {
  const list = await listNow('one');
  const begun = list && newPathDraft(list, 'one');
  if (!begun) throw new Error('no questionnaire');
  return begun;
}

/** All constructs lead to the last. */
function joined(draft: PathDraft): PathDraft {
  const last = draft.constructs.at(-1)?.id ?? '';
  return draft.constructs.slice(0, -1).reduce((now, { id }) => withPath(now, { from: id, to: last }), draft);
}

async function resampled(draft: PathDraft): Promise<PathDraft> {
  const analysis = analysisOf(draft, readDraft(draft));
  const task = bootstrapTask(analysis, 60, 11);
  const result = await resampleAll(task, { signal: new AbortController().signal, onDone: () => undefined });
  if (result === null) throw new Error('cancelled');
  return { ...draft, bootstrap: keptBootstrap(draft, analysis, task, result, '2026-03-31') };
}

/** From B3 on. */
async function write(
  table: readonly (readonly CellValue[])[],
  change: (draft: PathDraft) => PathDraft | Promise<PathDraft>,
  language: Language = 'en',
): Promise<Written> {
  workbook = openWorkbook({ functions: loadFunctions(language === 'en' ? 'en-US' : 'id-ID') });
  const width = Math.max(...table.map((row) => row.length));
  const cells = table.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill('')]);
  await type('B3', cells);
  const area = { sheet: 'Sheet1', row: 2, column: 1, rows: cells.length, columns: width };
  await nameTables([{ name: tableNameOf('one'), area }]);
  const draft = await change(await draftNow());
  const { sheets } = await writeSheets(pathModelWriting(draft, draft, EMPTY_MODEL, language), 'replace');
  await workbook.book.settled();
  const reading = readDraft(draft);
  const layout = pathModelLayout({ ...draft, reading, language }, (key) => key);
  const [results = '', answers = ''] = sheets;
  return { draft, layout, analysis: analysisOf(draft, reading), results, answers };
}

const close = (cell: number | string): CellValue =>
  typeof cell === 'number' ? (expect.closeTo(cell, 9) as unknown as CellValue) : cell;

async function table({ layout, results }: Written, rows: TableRows, columns: number): Promise<CellValue[][]> {
  const [from, to] = [layout.cell(rows.heading, 0), layout.cell(rows.last, columns - 1)];
  return valuesOf(`${from}:${to}`.replaceAll('$', ''), results);
}

async function expectAsEngine(written: Written, language: Language): Promise<void> {
  const { layout, analysis } = written;
  const plain = { ...analysis, notes: [] };
  const { paths, fornell, htmt } = layout;
  if (!paths || !fornell || !htmt) throw new Error('no paths');
  const expected: [TableRows, (string | number)[][]][] = [
    [paths, pathsTable(plain, language)],
    [layout.reliability, reliabilityTable(plain, language)],
    [layout.loadings, loadingsTable(plain, language)],
    [fornell, fornellTable(plain, language)],
    [htmt, htmtTable(plain, language)],
  ];
  for (const [rows, cells] of expected) {
    const shown = await table(written, rows, cells[0]?.length ?? 0);
    expect(shown).toEqual(cells.map((row) => row.map(close)));
  }
}

async function lines({ results }: Written): Promise<CellValue[]> {
  return (await valuesOf('A4:A5', results)).map(([cell = '']) => cell);
}

test('an export of a form: tables as the engine, answers in the order of the constructs, hypotheses with verdicts', async () => {
  const written = await write(exported(), async (draft) => resampled(joined(draft)));
  await expectAsEngine(written, 'en');
  const { layout, draft, results, answers } = written;
  const reading = readDraft(draft);
  const shown = await valuesOf(`B${HEADING_ROW}:Y${layout.answers.last}`, answers);
  expect(shown[0]).toEqual(layout.model.items.map(({ code }) => code));
  expect(shown.slice(1)).toEqual(reading.people.map(({ answers: given }) => [...given]));
  const rows = layout.hypotheses;
  if (rows === null) throw new Error('no hypotheses');
  const hypotheses = await valuesOf(`A${rows.first}:I${rows.last}`, results);
  expect(hypotheses).toEqual(
    (draft.bootstrap?.paths ?? []).map((spread, at) => [
      `H${at + 1}: X${at + 1} → Y`,
      ...[spread.estimate, spread.mean, spread.deviation, spread.t, spread.p, spread.low, spread.high].map(close),
      spread.p < 0.05 ? 'Supported' : 'Not supported',
    ]),
  );
  const supported = hypotheses.filter((row) => row[8] === 'Supported').length;
  expect(await lines(written)).toEqual(['', `${supported} of 3 hypotheses are supported at the level of 5 %.`]);
});

test('an untidy table in Indonesian: words, a gap, an item turned round, and what is left out', async () => {
  const written = await write(
    untidy(),
    (draft) => joined(withReversed({ ...draft, said: { 'setuju sekali': 5 }, gaps: 'mean' }, 5, true)),
    'id',
  );
  await expectAsEngine(written, 'id');
  const { layout, draft, answers } = written;
  const reading = readDraft(draft);
  const shown = await valuesOf(`B${layout.answers.first}:J${layout.answers.last}`, answers);
  expect(shown).toEqual(
    reading.people.map(({ answers: given }) =>
      given.map((answer, at) => turned(answer, reading.items[at] as never, reading.scale) ?? ''),
    ),
  );
  expect(await lines(written)).toEqual(['', expect.stringMatching(/^Belum ada bootstrap/)]);
});

test('an answer that changes is counted, and the bootstrap says that it is of others', async () => {
  const written = await write(exported(), async (draft) => resampled(joined(draft)));
  await type('F4', [[5]]);
  await type('F5', [[1]]);
  await workbook.book.settled();
  const { layout, results } = written;
  const first = layout.hypotheses?.first ?? 0;
  expect((await valuesOf(`I${first}`, results))[0]?.[0]).toBe('Run again');
  expect(await lines(written)).toEqual(['', expect.stringMatching(/have changed since the bootstrap of 2026-03-31/)]);
});

test('what is typed later counts as the pane reads it: numbers as text are turned round, slips beyond the scale refused', async () => {
  const written = await write(exported(), (draft) => joined(withReversed(draft, 4, true)));
  const { layout, answers } = written;
  const cell = `B${layout.answers.first}`;
  const rows = await valuesOf(`A${layout.answers.first}:A${layout.answers.last}`, answers);
  expect(rows.flat()).toEqual(readDraft(written.draft).people.map(({ rowNumber }) => rowNumber));
  await type('F4', [["'5"]]);
  await workbook.book.settled();
  expect(await valuesOf(cell, answers)).toEqual([[1]]);
  const [first = ''] = layout.model.items.map(({ code }) => code);
  expect(first).toBe('X1.1');
  await type('F4', [[55]]);
  await workbook.book.settled();
  expect(await valuesOf(cell, answers)).toEqual([['55 ?']]);
  expect((await valuesOf(`A${layout.reliability.heading}`, written.results))[0]?.[0]).toBe('#VALUE!');
  await type('F4', [[2, "'55"]]);
  await workbook.book.settled();
  expect(await valuesOf(`B${layout.answers.first}:C${layout.answers.first}`, answers)).toEqual([[4, '55 ?']]);
});

test('an item whose heading changes leaves the sheet behind, without numbers', async () => {
  const written = await write(exported(), joined);
  await type('F3', [['X9.9 Lain']]);
  await workbook.book.settled();
  const [behind] = await lines(written);
  expect(behind).toMatch(/^The questionnaire has other rows or headings/);
  const { layout, results } = written;
  expect((await valuesOf(`A${layout.reliability.heading}`, results))[0]?.[0]).toBe('');
});

test('a construct that is renamed on the sheet is renamed in every table, and keeps its name when it is set up again', async () => {
  const written = await write(exported(), async (draft) => resampled(joined(draft)));
  const { layout, results, draft } = written;
  await type(`A${layout.constructs.first}`, [['Leadership']], results);
  await type(layout.fact('level').replaceAll('$', ''), [[0.1]], results);
  await workbook.book.settled();
  expect((await valuesOf(`A${layout.reliability.first}`, results))[0]?.[0]).toBe('Leadership');
  expect((await valuesOf(`A${layout.hypotheses?.first ?? 0}`, results))[0]?.[0]).toBe('H1: Leadership → Y');
  const again = reopenedPathModel(await draftNow(), await keptOfPathModel('one'));
  expect(again.constructs.map(({ name }) => name)).toEqual(['Leadership', 'X2', 'X3', 'Y']);
  expect(again.level).toBe(0.1);
  const placeOf = (of: PathDraft, id: string): number => of.constructs.findIndex((one) => one.id === id);
  const plain = (of: PathDraft): unknown => ({
    items: of.items.map((item) => ({ ...item, construct: placeOf(of, item.construct) })),
    paths: of.paths.map(({ from, to }) => [placeOf(of, from), placeOf(of, to)]),
    spreads: of.bootstrap?.paths.map(({ from, to, ...rest }) => ({
      ...rest,
      ends: [placeOf(of, from), placeOf(of, to)],
    })),
  });
  expect(plain(again)).toEqual(plain(draft));
});

test('an answer that becomes blank is refused by every table until it is said what is done, and a level of 5 is none', async () => {
  const written = await write(exported(), async (draft) => resampled(joined(draft)));
  const { layout, results } = written;
  const verdicts = `I${layout.hypotheses?.first ?? 0}`;
  await type(layout.fact('level').replaceAll('$', ''), [[5]], results);
  await workbook.book.settled();
  expect((await valuesOf(verdicts, results))[0]?.[0]).toBe('?');
  await type('F4', [['']]);
  await workbook.book.settled();
  expect(await lines(written)).toEqual(['', 'No numbers now: the table “Paths, f² and R²” below says why.']);
  expect((await valuesOf(`A${layout.reliability.heading}`, results))[0]?.[0]).toBe('#VALUE!');
});
