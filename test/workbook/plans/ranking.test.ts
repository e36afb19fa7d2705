/** Below a ranking: how many of its offices have which light, and Excel's own charts of both. Invented data. */
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, Model, Scorecard } from '../../../src/model/types';
import { chartNow } from '../../../src/sandbox/charts/chartNow';
import { planned, requestOf } from '../../../src/sheets/kind';
import { RANKING_SHEET } from '../../../src/sheets/scorecard/ranking/ranking';
import { insertRankingCharts } from '../../../src/taskpane/result/offices/rankingCharts';
import { rankingKey } from '../../../src/taskpane/result/offices/rankingWriting';
import { speaker } from '../../../src/taskpane/strings';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { kpi } from '../../model/scorecard/support';
import type { WrittenCard } from './cards';
import { close, comparing, sheetOf } from './comparing';

const { offices, close: closeAll } = comparing();
afterEach(closeAll);

const NAMES = ['One', 'Two', 'Three', 'Four', 'Five'] as const;
const TOTALS = [100, 85, null, 70, 60];
const of = (realization: number | null): Kpi[] => [kpi('A', { target: 100, realization })];

async function ranking(card: Partial<Scorecard> = {}): Promise<{ one: WrittenCard; model: Model }> {
  const [first, ...others] = NAMES.map((name, index) => ({ id: name, name, kpis: of(TOTALS[index] ?? null) }));
  if (first === undefined) throw new Error('there are offices');
  const { one, all } = await offices({ kind: 'ckp', ...card }, [first, ...others]);
  const sheet = planned(RANKING_SHEET, { language: 'en', key: 'One', offices: all });
  const { records } = await writeSheets(requestOf(EMPTY_MODEL, [sheet]), 'replace');
  await one.workbook.book.settled();
  return { one, model: { ...EMPTY_MODEL, sheets: records } };
}

/** The rows from the heading on: words, counts, shares. */
async function counted(): Promise<CellValue[][]> {
  const cells = await sheetOf('Ranking');
  const top = cells.findIndex((line) => line.includes('Offices by light'));
  const left = cells[top]?.indexOf('Offices by light') ?? 0;
  return cells.slice(top + 1, top + 5).map((line) => line.slice(left, left + 3));
}

test('offices are counted by light, those without a total apart, and the counts follow the tables', async () => {
  const { one } = await ranking();
  expect(await counted()).toEqual([
    ['Green', 1, close(0.2)],
    ['Yellow', 1, close(0.2)],
    ['Red', 2, close(0.4)],
    ['Without a total', 1, close(0.2)],
  ]);
  const { area } = one.input.source;
  await one.type('Three', `H${area.row + 2}`, 110);
  expect((await counted()).map((row) => row[1])).toEqual([2, 1, 2, 0]);
});

test('words of the scorecard are counted instead, the best first', async () => {
  await ranking({ bandWords: { bounds: [65, 80], labels: ['Poor', 'Fair', 'Good'] } });
  expect((await counted()).map((row) => row.slice(0, 2))).toEqual([
    ['Good', 2],
    ['Fair', 1],
    ['Poor', 1],
    ['Without a total', 1],
  ]);
});

test('charts show the totals and the counts, and undo takes them away', async () => {
  const { one, model } = await ranking();
  const { book } = one.workbook;
  const stored = () => book.sheets.find(({ name }) => name === 'Ranking')?.charts.list() ?? [];
  const { scorecard } = one.input;
  expect(rankingKey([scorecard], EMPTY_MODEL)).toBeNull();
  const done = await insertRankingCharts(rankingKey([scorecard], model) ?? '', speaker('en'));
  const [totals, lights, ...others] = stored().map((chart) => chartNow(chart, book));
  expect(others).toEqual([]);
  expect([totals?.title, totals?.categories]).toEqual([
    'Totals of the offices',
    ['One', 'Two', 'Four', 'Five', 'Three'],
  ]);
  expect(totals?.series.map(({ values }) => values)).toEqual([[...[100, 85, 70, 60].map(close), 'text']]);
  expect([lights?.title, lights?.categories]).toEqual([
    'Offices by light',
    ['Green', 'Yellow', 'Red', 'Without a total'],
  ]);
  expect(lights?.series.map(({ values }) => values)).toEqual([[1, 1, 2, 1]]);
  await done.undo();
  expect(stored()).toEqual([]);
});
