/** What stands at the foot of printed pages follows the plan while it is ours. */
import { pageFooter } from '../../src/sheets/pageFooter';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { samsatModel } from './samsatModel';
import { adopt, tableRequest } from './tablePlan';

let workbook: OpenWorkbook;
afterEach(() => workbook.close());
beforeEach(() => {
  workbook = openWorkbook({ functions: loadFunctions() });
});

function footers(change: Excel.Interfaces.HeaderFooterUpdateData = {}): Promise<string[]> {
  return Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Improvement');
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.set(change);
    footer.load(['leftFooter', 'centerFooter', 'rightFooter']);
    await context.sync();
    return [footer.leftFooter, footer.centerFooter, footer.rightFooter];
  });
}

const write = (rule: string, model = samsatModel()) =>
  writeSheets(tableRequest(model, ['a'], 5, rule), 'replace').then((result) => ({
    result,
    model: adopt(model, result),
  }));

test('pages are numbered, with the rule book and the day of printing', async () => {
  await write('R&D 241');
  expect(await footers()).toEqual(['R&&D 241', 'Printed &D', 'Page &P of &N']);
});

test('the rule of a sheet that is written again is the new one, and undo brings back the old one', async () => {
  const first = await write('One');
  const { result } = await write('Two', first.model);
  expect((await footers())[0]).toBe('Two');
  await result.undo();
  expect((await footers())[0]).toBe('One');
});

test("a person's own foot stays", async () => {
  const first = await write('One');
  await footers({ rightFooter: 'KPPN' });
  await write('Two', first.model);
  expect(await footers()).toEqual(['One', 'Printed &D', 'KPPN']);
});

test('all three parts fit into what Excel takes, in both languages', () => {
  for (const language of ['en', 'id'] as const) {
    const parts = Object.values(pageFooter(language, 'x'.repeat(400)));
    expect(parts.join('').length).toBeLessThanOrEqual(255);
  }
});

test('a long sentence does not run into the day of printing', () => {
  const rule =
    'Objective Matrix (OMAX): level 0 to 10 of each KPI on the line between its anchors. Value = level × share.';
  expect(pageFooter('en', rule).left).toBe('Objective Matrix (OMAX)');
  expect(pageFooter('id', 'AHP, vektor eigen utama; rasio konsistensi dengan indeks acak Saaty.').left).toBe(
    'AHP, vektor eigen utama',
  );
  expect(pageFooter('en', 'x'.repeat(60)).left).toHaveLength(50);
});
