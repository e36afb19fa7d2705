/** Numbers on the sheets of a scorecard are shown as the user's table shows them, whatever way the table is read. */
import { changed, followed, newDraft, savedDraft } from '../../../src/model/scorecard/draft';
import type { Draft } from '../../../src/model/scorecard/draft';
import { evaluate, insightOf, sourceOf } from '../../../src/model/scorecard/evaluation';
import type { Evaluation, SourceTable } from '../../../src/model/scorecard/evaluation';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, ScorecardKind } from '../../../src/model/types';
import { cellAddress } from '../../../src/sheets/address';
import { planned, requestOf } from '../../../src/sheets/kind';
import { cellsToKeep } from '../../../src/sheets/scorecard/keptTrial';
import { anchorWarnings } from '../../../src/model/scorecard/anchorWarnings';
import { NO_TRIAL } from '../../../src/model/scorecard/trial';
import { omaxKpi } from '../../model/scorecard/support';
import { recordsPlan } from '../../../src/sheets/scorecard/records/records';
import { SCORECARD_SHEET, scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import { nameTable, selectedTable } from '../../../src/workbook/reading/kpiTable';
import { readNow } from '../../../src/workbook/reading/readNow';
import { tableNow } from '../../../src/workbook/reading/tableNow';
import { writeSheets } from '../../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../../support/excel';
import { openWorkbook } from '../../support/excel';
import { formatsOf, select } from '../sheet';
import { adopt } from '../tablePlan';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

/** A cell with its number format; General where none is named. Invented data. */
type Shown = CellValue | readonly [value: CellValue, format: string];
type Rows = readonly (readonly Shown[])[];

const HEADINGS = ['Indicator', 'Unit', 'Target', 'Realization', 'Weight'];
const ROWS: Rows = [
  ['Absorption', '%', [0.85, '0.0%'], [0.872, '0.0%'], [0.25, '0%']],
  ['Rejected', '%', [0.002, '0.00 %'], [0.0027, '0.00 %'], [0.25, '0.0%']],
  ['Days', 'days', [12, '#,##0.0'], [11, '0.00" days"'], 0.25],
  ['Plain', '', 12.5, 11.25, 0.25],
];
const FORMATS = [
  ['0.0%', '0.0%', '0%'],
  ['0.00 %', '0.00 %', '0.0%'],
  ['#,##0.0', '0.00" days"', '0.00%'],
  ['#,##0.00', '#,##0.00', '0.00%'],
];

/** Types a table below C3 and gives its cells their formats, as a person does. */
async function typed(rows: Rows, headings: readonly string[] = HEADINGS): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    [headings, ...rows].forEach((row, index) =>
      row.forEach((cell, column) => {
        const range = sheet.getRange(cellAddress(index + 2, column + 2));
        const [value, format] = typeof cell === 'object' ? cell : [cell, null];
        range.numberFormat = [[format ?? 'General']];
        range.values = [[typeof value === 'string' ? `'${value}` : value]];
      }),
    );
    await context.sync();
  });
}

async function selectedSource(address: string): Promise<SourceTable> {
  await select(address);
  const table = await selectedTable();
  const source = table && sourceOf(table.area, table.cells, table.formats);
  if (!source) throw new Error(`no table at ${address}`);
  return source;
}

async function namedDraft(address = 'C3', kind?: ScorecardKind): Promise<Draft> {
  const draft = newDraft(await selectedSource(address), 'card', 'Card');
  const source = await nameTable(draft.source.area);
  return changed(draft, { source, ...(kind && { kind }) });
}

const evaluated = ({ source, scorecard }: Pick<Draft, 'source' | 'scorecard'>): Evaluation =>
  evaluate(source, scorecard, EMPTY_MODEL);

async function tableOf(draft: Draft): Promise<SourceTable> {
  const now = await tableNow(draft.scorecard.source);
  if (now === null) throw new Error('the table is lost');
  return now.source;
}

/** Every way by which a table comes to be written. */
const WAYS: readonly (readonly [string, (draft: Draft) => Promise<Evaluation>])[] = [
  ['drafted', async (draft) => Promise.resolve(evaluated(draft))],
  [
    'followed',
    async (draft) => {
      const next = followed(draft, await tableOf(draft));
      if (next === null) throw new Error('the table is lost');
      return evaluated(next);
    },
  ],
  ['set up again', async (draft) => evaluated(savedDraft(await tableOf(draft), draft.scorecard))],
  ['read for the result', async (draft) => evaluated(await readNow(draft.scorecard))],
];

/** The formats of target, realization and weight of each KPI on the written sheet. */
async function written(evaluation: Evaluation, again = false): Promise<string[][]> {
  const input = { ...evaluation, language: 'en' as const, weights: null };
  const build = [planned(SCORECARD_SHEET, input)];
  const first = await writeSheets(requestOf(EMPTY_MODEL, build), 'newSheets');
  if (again) await writeSheets(requestOf(adopt(EMPTY_MODEL, first), build), 'replace');
  const plan = scorecardPlan(input);
  const heading = plan.blocks.find(({ style }) => style === 'heading')?.cells[0] ?? [];
  const texts = heading.map((cell) => (typeof cell === 'object' && cell !== null ? cell.text : String(cell)));
  const columns = ['Target', 'Realization', 'Weight'].map((word) => texts.indexOf(word));
  const grid = await formatsOf(`A6:J${5 + evaluation.kpis.length}`, first.sheets[0] ?? '');
  return grid.map((row) => columns.map((column) => String(row[column])));
}

describe('the scorecard sheet shows numbers as the table does', () => {
  test.each(WAYS)('%s', async (_, way) => {
    await typed(ROWS);
    expect(await written(await way(await namedDraft()))).toEqual(FORMATS);
  });

  test('selected as a block, with rows above and sections between', async () => {
    await typed([...ROWS.slice(0, 2), ['Process', '', '', '', ''], ...ROWS.slice(2)]);
    expect(await written(evaluated(await namedDraft('C3:G8')))).toEqual(FORMATS);
  });

  test('written again in place', async () => {
    await typed(ROWS);
    expect(await written(evaluated(await namedDraft()), true)).toEqual(FORMATS);
  });

  test('in a workbook that was saved and opened again', async () => {
    await typed(ROWS);
    const draft = await namedDraft();
    workbook = workbook.reopen();
    expect(await written(evaluated(await readNow(draft.scorecard)))).toEqual(FORMATS);
  });
});

test.each<[string, Shown, Shown, readonly [string, string]]>([
  ['a formula without a format beside a percent', [0.85, '0.0%'], 0.872, ['0.0%', '0.0%']],
  ['three decimals beside a percent', [0.85, '0%'], [0.872, '0.000'], ['0%', '0.0%']],
  ['97.2% beside 95', 95, [0.972, '0.0%'], ['#,##0.0"%"', '#,##0.0"%"']],
  ['a percent beside a text', '85,0 %', [0.872, '0.00%'], ['#,##0.00"%"', '#,##0.00"%"']],
  ['a percent sign of its own', [85, '0.0" %"'], 87.25, ['0.0" %"', '#,##0.0"%"']],
  ['thousands left out', [12_000_000, '0.0,,'], 11_500_000, ['0.0,,', '#,##0']],
])('%s', async (_, target, realization, formats) => {
  await typed([['Absorption', '%', target, realization, 1]]);
  const [row = []] = await written(evaluated(await namedDraft()));
  expect(row.slice(0, 2)).toEqual(formats);
});

test('records show the target as the table does, read as it stands there', async () => {
  await typed([...ROWS, ['Mixed', '%', [0.95, '0.0%'], 97, 0]]);
  const { scorecard, source, kpis } = evaluated(await namedDraft());
  const plan = recordsPlan({ language: 'en', scorecard, source, kpis });
  const formats = plan.blocks.flatMap(({ style, format }) => (style === 'fact' ? [format?.[0]] : []));
  expect(formats.flat()).toEqual(['0.0%', '0.00 %', '#,##0.0', '#,##0.0', '0.0%']);
});

test('what would help most is a number that the table would show', async () => {
  await typed([
    ['Rejected', '%', [0.002, '0.00%'], [0.0027, '0.00%'], 1],
    ['Absorption', '%', [0.9, '0.0%'], [0.851_234_567, '0.0%'], 1],
  ]);
  const evaluation = evaluated(await namedDraft());
  expect(evaluation.kpis.map(({ shown }) => shown)).toEqual([
    { percent: 'fraction', decimals: 2 },
    { percent: 'fraction', decimals: 1 },
  ]);
  expect(insightOf(evaluation).gains.map(({ to }) => to.realization)).toContain(0.9);
});

test('a text in percent is kept as one, with the decimal sign of its column', async () => {
  await typed([
    ['Absorption', '', '85,0 %', '82,5 %', 1],
    ['Reports', '', '95 %', '90 %', 1],
    ['Numbers', '%', [0.95, '0.0%'], [0.9, '0.0%'], 1],
  ]);
  const evaluation = evaluated(await namedDraft());
  const trial = { ...NO_TRIAL, realizations: { Absorption: 84.25, Reports: 91, Numbers: 0.925 } };
  expect(cellsToKeep(evaluation, trial).map(({ value }) => value)).toEqual(['84,25 %', '91 %', 0.925]);
});

test('sentences about anchors say percents', () => {
  const percents = omaxKpi('K1', 0.5, [0.9, 0.85, 0.8], { polarity: 'maximize', polarityFrom: 'word' });
  const [warning] = anchorWarnings([{ ...percents, shown: { percent: 'fraction', decimals: 1 } }]);
  expect(warning?.describe('id')).toContain('dari terburuk 90,0% ke target 80,0%');
});
