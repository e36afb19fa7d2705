/** What Keep writes of tried weights: the sheet has them in its cells, and computes by them. */
import { changed, newDraft } from '../../src/model/scorecard/draft';
import { sourceOf } from '../../src/model/scorecard/evaluation';
import { NO_TRIAL, tried } from '../../src/model/scorecard/trial';
import type { Trial } from '../../src/model/scorecard/trial';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model, Scorecard } from '../../src/model/types';
import { scorecardName } from '../../src/sheets/scorecard/names';
import { keptWriting } from '../../src/taskpane/result/keptWriting';
import { scorecardWriting } from '../../src/taskpane/scorecard/writing';
import type { Writing } from '../../src/taskpane/writing/useSheetWriting';
import { nameTable, tableAt } from '../../src/workbook/reading/kpiTable';
import { evaluateNow } from '../../src/workbook/reading/readNow';
import { withTypedInputs } from '../../src/workbook/reading/typedInputs';
import { writeCells } from '../../src/workbook/writing/singleCells';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { functions } from './plans/cards';
import { type } from './sheet';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

const CELLS: CellValue[][] = [
  ['Code', 'KPI', 'Perspective', 'Target', 'Realization'],
  ['K1', 'Complaints', 'Customer', 100, 80],
  ['K2', 'Response', 'Process', 100, 90],
];
const AREA = { sheet: 'Sheet1', row: 0, column: 0, rows: 3, columns: 5 };

async function write(writing: Writing, model: Model): Promise<Model> {
  const { records } = await writeSheets(writing, 'replace', await checkSheets(writing));
  if (writing.cells?.length) await writeCells(writing.cells);
  await workbook.book.settled();
  return { ...model, sheets: records, scorecards: writing.scorecards ?? [] };
}

/** A scorecard with its sheet, and the workbook after a trial of it is kept. */
async function keep(card: Partial<Scorecard>, trial: Partial<Trial>) {
  await type('A1', CELLS);
  const source = sourceOf(AREA, (await tableAt(AREA)).cells);
  if (!source) throw new Error('no table was found');
  const { scorecard } = changed(newDraft(source, 'one', 'Card'), { ...card, source: await nameTable(AREA) });
  const first = await evaluateNow(scorecard, EMPTY_MODEL);
  const model = await write(scorecardWriting(first, EMPTY_MODEL, 'en'), EMPTY_MODEL);
  const now = await evaluateNow(scorecard, model);
  const expected = tried(now, { ...NO_TRIAL, ...trial }).result.total;
  expect(expected).not.toBe(first.result.total);
  const writing = keptWriting(now, { ...NO_TRIAL, ...trial }, model, 'en');
  await write(writing, model);
  const [kept] = writing.scorecards ?? [];
  if (!kept) throw new Error('no scorecard was written');
  const { cells } = await tableAt(scorecardName(kept, 'total'));
  return { typed: await withTypedInputs(kept), kept, total: cells[0]?.[0], expected };
}

test('weights of one’s own', async () => {
  const own = { kind: 'ckp', weights: 'own', ownWeights: { K1: 0.5, K2: 0.5 } } as const;
  const { typed, kept, total, expected } = await keep(own, { weights: { K2: 0.7 } });
  expect(typed.ownWeights).toEqual({ K1: 0.5, K2: 0.7 });
  expect(kept.ownWeights).toEqual(typed.ownWeights);
  expect(total).toBeCloseTo(expected as number, 10);
});

test('weights of perspectives', async () => {
  const nko = { kind: 'nko', weights: 'equal', perspectiveWeights: { Customer: 0.5, Process: 0.5 } } as const;
  const { typed, kept, total, expected } = await keep(nko, { perspectives: { Process: 0.9 } });
  expect(typed.perspectiveWeights).toEqual({ Customer: 0.5, Process: 0.9 });
  expect(kept.perspectiveWeights).toEqual(typed.perspectiveWeights);
  expect(total).toBeCloseTo(expected as number, 10);
});

test('a realization tried with them goes into the table, and the sheet follows it', async () => {
  const own = { kind: 'ckp', weights: 'own', ownWeights: { K1: 0.5, K2: 0.5 } } as const;
  const { total, expected } = await keep(own, { weights: { K2: 0.7 }, realizations: { K1: 100 } });
  expect((await tableAt(AREA)).cells[1]?.[4]).toBe(100);
  expect(total).toBeCloseTo(expected as number, 10);
});
