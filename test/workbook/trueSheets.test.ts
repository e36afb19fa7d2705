/** After any edit of its table, the sheet of a scorecard says what the pane says, or that it is behind. */
import fc from 'fast-check';
import { changed, newDraft } from '../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../src/model/scorecard/evaluation';
import type { Evaluation } from '../../src/model/scorecard/evaluation';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model, Scorecard } from '../../src/model/types';
import { scorecardName } from '../../src/sheets/scorecard/names';
import { BEHIND_CELL } from '../../src/sheets/scorecard/sourceTable';
import { isBehind, scorecardWriting } from '../../src/taskpane/scorecard/writing';
import { asWorkbookError } from '../../src/workbook/excel/errors';
import { nameTable, tableAt } from '../../src/workbook/reading/kpiTable';
import { evaluateNow } from '../../src/workbook/reading/readNow';
import { writeSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import type { Edit, Table } from './editedTables';
import { edits, tables } from './editedTables';
import { functions, writeTable } from './plans/cards';
import { select, valuesOf } from './sheet';

const TOP = 2;
const RUNS = Number(process.env.EDITS ?? 30);
const SEED = Number(process.env.SEED ?? 17);

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

async function write({ cells, kind }: Table): Promise<Model> {
  const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  await writeTable(cells, 'KPI', TOP);
  const { area, cells: read, formats } = await tableAt({ sheet: 'KPI', row: TOP, column: 0, ...size });
  const source = sourceOf(area, read, formats);
  if (source === null) throw new Error('no table was found');
  const draft = newDraft(source, 'edited', 'Card');
  const { scorecard } = changed(draft, { kind, source: await nameTable(area) });
  return writeCard(evaluate(source, scorecard, EMPTY_MODEL), EMPTY_MODEL, 'newSheets');
}

async function writeCard(evaluation: Evaluation, model: Model, answer: 'newSheets' | 'replace'): Promise<Model> {
  const { records } = await writeSheets(scorecardWriting(evaluation, model, 'en'), answer);
  await workbook.book.settled();
  return { ...model, scorecards: [evaluation.scorecard], sheets: records };
}

const cardOf = ({ scorecards: [card] }: Model): Scorecard => card ?? fail();
const fail = (): never => {
  throw new Error('no scorecard was written');
};

async function pane(scorecard: Scorecard): Promise<Evaluation | null> {
  try {
    return await evaluateNow(scorecard, EMPTY_MODEL);
  } catch (failure) {
    if (asWorkbookError(failure).kind === 'gone') return null;
    throw failure;
  }
}

async function named(scorecard: Scorecard, part: Parameters<typeof scorecardName>[1]): Promise<CellValue[]> {
  const { cells } = await tableAt(scorecardName(scorecard, part));
  return cells.map(([cell = '']) => cell);
}

/** A number as the sheet shows it, and nothing for blanks and errors. */
const shown = (cell: CellValue | null): number | null => (typeof cell === 'number' ? cell : null);

function apply(table: Table, done: readonly Edit[]): void {
  const facade = workbook.book.sheets.find(({ name }) => name === 'KPI')?.facade;
  if (facade === undefined) throw new Error('the table is gone');
  for (const { run } of done) run(facade, TOP, { rows: table.cells.length, columns: table.cells[0]?.length ?? 0 });
}

async function expectTrue(table: Table, done: readonly Edit[]): Promise<'behind' | 'same'> {
  workbook = openWorkbook({ functions });
  try {
    const model = await write(table);
    const scorecard = cardOf(model);
    const [before] = await named(scorecard, 'total');
    expect(shown(before ?? '')).toEqual(close((await pane(scorecard))?.result.total ?? null));
    expect(await valuesOf(BEHIND_CELL, 'Card')).toEqual([['']]);
    await select('A1', 'KPI');
    apply(table, done);
    await workbook.book.settled();
    const [[behind = ''] = []] = await valuesOf(BEHIND_CELL, 'Card');
    const [total = ''] = await named(scorecard, 'total');
    const now = await pane(scorecard);
    if (behind !== '') {
      expect(total).toBe('');
      await expectUpdated(now, model);
      return 'behind';
    }
    expect(shown(total)).toEqual(close(now?.result.total ?? null));
    const scores = (await named(scorecard, 'score')).map(shown).filter((score) => score !== null);
    expect(scores).toEqual((now?.result.rows ?? []).flatMap(({ score }) => (score === null ? [] : [close(score)])));
    return 'same';
  } finally {
    workbook.close();
  }
}

/** The pane says so as well, and its Update brings both together again. */
async function expectUpdated(now: Evaluation | null, model: Model): Promise<void> {
  if (now === null || now.kpis.length === 0) return;
  expect(isBehind(now, model)).toBe(true);
  const updated = await writeCard(now, model, 'replace');
  expect(await valuesOf(BEHIND_CELL, 'Card')).toEqual([['']]);
  const [total = ''] = await named(cardOf(updated), 'total');
  expect(shown(total)).toEqual(close(now.result.total));
  expect(isBehind(now, updated)).toBe(false);
}

const close = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 8));

test('after random edits the sheet agrees with the pane or says that it is behind', async () => {
  const seen = { behind: 0, same: 0 };
  await fc.assert(
    fc.asyncProperty(tables, fc.array(edits, { minLength: 1, maxLength: 3 }), async (table, done) => {
      seen[await expectTrue(table, done)] += 1;
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  // A sheet that always says so would be of no use, nor one that never does.
  expect(seen.behind).toBeGreaterThan(RUNS / 10);
  expect(seen.same).toBeGreaterThan(RUNS / 10);
});
