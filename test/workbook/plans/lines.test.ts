/** Lines of the sheets we write: below each row, above the total, and where the perspective changes. */
import { EMPTY_MODEL } from '../../../src/model/types';
import { parseAddress } from '../../../src/sheets/address';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import { scoreCard } from '../../../src/model/scorecard/score';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { omaxKpi } from '../../model/scorecard/support';
import { pictureOfBook } from '../picture';
import { named, writeCard } from './cards';
import type { WrittenCard } from './cards';

const ROW = '#D9D9D9';
const GROUP = '#A6A6A6';
const RULE = '#595959';

const KPIS = ['Finance', 'Finance', 'Process', 'Growth'].map((perspective, row) =>
  omaxKpi(`K${row}`, 80 + row, [60, 70, 100], { name: `Indicator ${row}`, perspective, weight: 25 }),
);

let card: WrittenCard;
afterEach(() => card.workbook.close());

/** The colours of the lines below the cells of a column, '' where there is none. */
async function linesBelow(address: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(card.sheet).getRange(address);
    const looks = range.getCellProperties({ format: { borders: { style: true, color: true } } });
    await context.sync();
    return looks.value.flat().map(({ format }) => {
      const { style, color = '' } = format?.borders?.bottom ?? {};
      return style === 'None' ? '' : color;
    });
  });
}

test('a quiet line stands below each row, a stronger one where the perspective changes, a rule above the total', async () => {
  card = await writeCard(KPIS);
  const scores = named(card.plan, 'score');
  expect(await linesBelow(scores)).toEqual([ROW, GROUP, GROUP, RULE]);
  const first = (parseAddress(scores, '')?.row ?? 0) + 1;
  const row = await linesBelow(`A${first}:${card.plan.print?.area.split(':')[1]?.replace(/\d+/, '') ?? ''}${first}`);
  expect(new Set(row)).toEqual(new Set([ROW]));
});

test('the grid is not shown, and no lines are printed but ours', async () => {
  card = await writeCard(KPIS);
  const shown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(card.sheet);
    sheet.load(['showGridlines']);
    sheet.pageLayout.load(['printGridlines']);
    await context.sync();
    return [sheet.showGridlines, sheet.pageLayout.printGridlines];
  });
  expect(shown).toEqual([false, false]);
});

test('perspectives that alternate are not told apart by lines', async () => {
  card = await writeCard([KPIS[0], KPIS[2], KPIS[1]].filter((kpi) => kpi !== undefined));
  expect(await linesBelow(named(card.plan, 'score'))).toEqual([ROW, ROW, RULE]);
});

test('written again with fewer rows, lines that are no longer ours go, those of people stay, and undo brings all back', async () => {
  card = await writeCard(KPIS);
  const rewritten = async (rows: number) => {
    const kpis = KPIS.slice(0, rows).map((kpi, row) => ({ ...kpi, row }));
    const source = { ...card.input.source };
    const input = {
      ...card.input,
      kpis,
      source,
      result: scoreCard(kpis, card.input.scorecard, card.input.surroundings),
    };
    const plan = scorecardPlan(input);
    const request = { model, sheets: [{ key: plan.key, name: card.sheet }], build: () => [plan] };
    return { plan, result: await writeSheets(request, 'replace') };
  };
  let model = EMPTY_MODEL;
  const { plan, result } = await rewritten(4);
  model = { ...model, sheets: result.records };
  card = { ...card, sheet: result.sheets[0] ?? '' };
  const last = parseAddress(plan.print?.area ?? '', '')?.rows ?? 0;
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(card.sheet).getRange(`A${last + 5}`);
    cell.format.borders.getItem('EdgeBottom').set({ style: 'Continuous', color: '#FF0000' });
    await context.sync();
  });
  const before = await pictureOfBook();
  const shorter = await rewritten(2);
  expect(await linesBelow(named(shorter.plan, 'score'))).toEqual([ROW, RULE]);
  const below = await linesBelow(`A${last - 2}:K${last}`);
  expect(below.every((line) => line === '')).toBe(true);
  expect(await linesBelow(`A${last + 5}`)).toEqual(['#FF0000']);
  await shorter.result.undo();
  expect(await pictureOfBook()).toEqual(before);
});
