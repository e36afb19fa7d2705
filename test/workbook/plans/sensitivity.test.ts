/** The sheet of sensitivity says live what the model says: which weight decides, and the gradients. */
import { criticalOf, isCrossing, mostCritical } from '../../../src/model/alternatives/critical';
import { addAlternatives, removeAlternative } from '../../../src/model/alternatives/edit';
import { alternativesOf } from '../../../src/model/alternatives/expanded';
import { scoreAt, sensitivityTo } from '../../../src/model/alternatives/sensitivity';
import type { Model } from '../../../src/model/types';
import { SENSITIVITY_KEY } from '../../../src/sheets/hierarchy/hierarchySheets';
import { hierarchyRequest } from '../../../src/sheets/hierarchy/judgments';
import { insertGradientsChart } from '../../../src/taskpane/weights/alternatives/gradientsChart';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { alternativeId, houseModel, suppliers } from '../../model/alternatives/support';
import { openWorkbook } from '../../support/excel';
import type { OpenWorkbook } from '../../support/excel';
import { loadFunctions } from '../../support/functions';
import { idOf } from '../../support/models';
import { portableCopy } from '../portableCopy';
import { eventually, type, valuesOf } from '../sheet';
import { adopt } from '../tablePlan';

const functions = loadFunctions();
let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

const sensitivityRequest = (model: Model, language: 'en' | 'id') =>
  hierarchyRequest(model, language, [SENSITIVITY_KEY]);

async function write(model: Model, language: 'en' | 'id' = 'en', request = sensitivityRequest): Promise<Model> {
  return adopt(model, await writeSheets(request(model, language), 'replace'));
}

/** The scores by the weight of an item, from 0 to 1 by tenths. */
function gradients(model: Model, item: string): (readonly unknown[])[] {
  const found = sensitivityTo(model, item);
  if (!found) throw new Error(item);
  return Array.from({ length: 11 }, (_, tenth) => [
    expect.closeTo(tenth / 10, 12),
    ...found.lines.map((line) => expect.closeTo(scoreAt(line, tenth / 10), 9) as unknown),
  ]);
}

test.each(['en', 'id'] as const)(
  'suppliers, invented data, in %s: weights that decide, and gradients',
  async (language) => {
    const model = suppliers();
    await write(model, language);
    const sheet = language === 'en' ? 'Sensitivity' : 'Sensitivitas';
    const all = criticalOf(model) ?? [];
    const names = alternativesOf(model).map(({ name }) => name);
    const most = mostCritical(all, 'best');
    if (!most || !isCrossing(most.turn)) throw new Error('nothing turns');
    const { criterion, turn } = most;
    await eventually(async () => {
      const rows = await valuesOf('A6:E8', sheet);
      rows.forEach(([item, weight, change, share, over], place) => {
        const one = all[place];
        expect([item, weight]).toEqual([one?.item.name, expect.closeTo(one?.weight ?? 0, 10)]);
        if (!one || !isCrossing(one.best)) return expect(share).toBe('');
        expect([change, share]).toEqual([
          expect.closeTo(one.best.share - one.weight, 9),
          expect.closeTo(one.best.share, 9),
        ]);
        expect(over).toBe(names[one.best.over]);
      });
      const [[said]] = (await valuesOf('A3', sheet)) as [[string]];
      expect(said).toContain(`${criterion.item.name} `);
      for (const share of [turn.share, criterion.weight]) expect(said).toContain(`${(100 * share).toFixed(2)}%`);
      expect(said).toContain(`Beta ${language === 'en' ? 'to' : 'menjadi'} ${names[turn.over]} `);
      expect(await valuesOf('A13:E23', sheet)).toEqual(gradients(model, criterion.item.id));
    });
  },
);

test('another criterion is varied by its number, and stays chosen when the sheets are written again', async () => {
  const model = await write(suppliers());
  await type('B11', [[3]], 'Sensitivity');
  const service = gradients(model, idOf(model, 'Service'));
  await eventually(async () => expect(await valuesOf('A13:E23', 'Sensitivity')).toEqual(service));
  await write(model, 'en', hierarchyRequest);
  await eventually(async () => expect(await valuesOf('A13:E23', 'Sensitivity')).toEqual(service));
  expect(await valuesOf('B11', 'Sensitivity')).toEqual([[3]]);
});

test('Saaty’s houses: eight criteria', async () => {
  const model = houseModel();
  await write(model);
  const most = mostCritical(criticalOf(model) ?? [], 'best');
  await eventually(async () => {
    const [[said]] = (await valuesOf('A3', 'Sensitivity')) as [[string]];
    expect(said).toContain(`${most?.criterion.item.name} is the most critical`);
  });
});

test('once written it is written with the ranking, whose cells it reads by their place', async () => {
  const written = await write(suppliers());
  const fewer = removeAlternative(written, alternativeId(written, 'Delta'));
  const now = await write(fewer, 'en', hierarchyRequest);
  const price = mostCritical(criticalOf(now) ?? [], 'best')?.criterion.item.id ?? '';
  await eventually(async () => expect(await valuesOf('A13:D23', 'Sensitivity')).toEqual(gradients(now, price)));
  expect(hierarchyRequest(suppliers(), 'en').sheets.map(({ key }) => key)).not.toContain('sensitivity');
});

test('while the ranking has gaps it says where to look', async () => {
  await write(addAlternatives(suppliers(), ['Epsilon']));
  await eventually(async () =>
    expect(await valuesOf('A3', 'Sensitivity')).toEqual([['There is no ranking yet: see Alternatives.']]),
  );
});

test('without the add-in ranks and gradients go on as plain formulas, and the critical weights stay as values', async () => {
  await write(suppliers());
  await eventually(async () => expect((await valuesOf('B13', 'Sensitivity'))[0]?.[0]).toEqual(expect.any(Number)));
  await workbook.book.settled();
  const { plan, differences, compared } = await portableCopy(workbook);
  const plain = plan.cells.filter(({ sheet }) => sheet === 'Sensitivity');
  // Ten rows of gradients and the present one, of which each has four scores.
  expect(plain.filter(({ row, column }) => row >= 12 && column >= 1 && column <= 4)).toHaveLength(44);
  expect(plan.valuesOnly.map(({ cell, reason }) => [cell.sheet, reason.en])).toEqual([
    ['Sensitivity', expect.stringContaining('first turn')],
  ]);
  // IronCalc's TEXTJOIN joins blanks as well: it says who is first with the separators of the others.
  expect(
    differences.filter((one) => !(one.startsWith('IronCalc Alternatives!2,0') && one.includes('TEXTJOIN('))),
  ).toEqual([]);
  expect(compared).toBeGreaterThan(300);
}, 60_000);

test('headings of the critical weights are in the language of the sheet, whatever the language of Office', async () => {
  await write(suppliers(), 'id');
  await eventually(async () => expect(await valuesOf('A5:B5', 'Sensitivitas')).toEqual([['Kriteria', 'Bobot']]));
});

test('the chart of the gradients has a line for each alternative, by name', async () => {
  const model = await write(suppliers());
  const names = alternativesOf(model).map(({ name }) => name);
  const done = await insertGradientsChart('Scores', names);
  const lines = (): Promise<string[]> =>
    Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Sensitivity');
      charts.load({ series: { name: true } });
      await context.sync();
      return charts.items.flatMap(({ series }) => series.items.map(({ name }) => name));
    });
  expect(await lines()).toEqual(names);
  await done.undo();
  expect(await lines()).toEqual([]);
});
