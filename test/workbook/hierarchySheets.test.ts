import { addItem } from '../../src/model/hierarchy/edit';
import { judge } from '../../src/model/judgments/judging';
import { globalWeights } from '../../src/model/judgments/globalWeights';
import type { Model } from '../../src/model/types';
import { tableAt } from '../../src/workbook/reading/kpiTable';
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import { WEIGHTS_TABLE } from '../../src/sheets/hierarchy/weights';
import type { WrittenSheets } from '../../src/workbook/writing/writer';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { samsatKpis } from '../support/tables/samsat';
import { ann, ben, cai, judgedAsPrinted, respondent, samsatModel } from './samsatModel';
import { eventually, formulasOf, sheetNames, type, valuesOf } from './sheet';
import { adopt } from './tablePlan';

const functions = loadFunctions();
let workbook: OpenWorkbook;
afterEach(() => workbook.close());

/** The weights the sheet shows, by code. */
async function shownWeights(): Promise<Map<string, number>> {
  const [codes, weights] = await Promise.all([tableAt(WEIGHTS_TABLE.keys), tableAt(WEIGHTS_TABLE.global)]);
  return new Map(codes.cells.map(([code], index) => [String(code), Number(weights.cells[index]?.[0])]));
}

async function expectWeightsOf(model: Model): Promise<void> {
  const shown = await shownWeights();
  const { weights } = globalWeights(model);
  for (const { id, code } of model.items) {
    if (code !== '') expect(shown.get(code)).toBeCloseTo(weights.get(id) ?? NaN, 10);
  }
}

function write(model: Model): Promise<WrittenSheets> {
  return writeSheets(hierarchyRequest(model, 'en'), 'replace');
}

describe.each([
  ['at once', false],
  ['late', true],
])('the SAMSAT hierarchy in sheets, results arriving %s', (_, late) => {
  beforeEach(() => {
    workbook = openWorkbook({ functions, late });
  });

  test("gives Table 4.6's 22 weights", async () => {
    const model = samsatModel();
    const written = await write(model);
    expect(written.sheets).toEqual(['Judgments', 'Global weights']);
    await eventually(async () => {
      const shown = await shownWeights();
      for (const { kpi, exactWeight, printedWeight } of samsatKpis) {
        expect(shown.get(kpi)).toBeCloseTo(exactWeight, 7);
        expect(Math.round((shown.get(kpi) ?? 0) * 100) / 100).toBe(printedWeight);
      }
    });
    const total = await valuesOf('F44', 'Global weights');
    expect(total[0]?.[0]).toBeCloseTo(1, 10);
  });
});

describe('live sheets', () => {
  beforeEach(() => {
    workbook = openWorkbook({ functions });
  });

  test('weights follow a judgment that is typed', async () => {
    const model = samsatModel();
    await write(model);
    expect(await valuesOf('C7', 'Judgments')).toEqual([[1]]);
    await type('C7', [[5]], 'Judgments');
    await expectWeightsOf(judge(model, ann, 'f', 'c', 5));
    expect((await shownWeights()).get('F')).toBeGreaterThan(0.3);
  });

  test('a name that looks like a formula stays a name', async () => {
    await write(samsatModel());
    const names = await formulasOf('B5:B43', 'Global weights');
    expect(names.flat()).toContain('+62 PKB');
  });

  test('three respondents, one incomplete, one hidden: the group is the mean of those who judged', async () => {
    const people = [respondent(ann, 0), respondent(ben, 1), respondent(cai, 2, { hidden: true })];
    const base = { ...samsatModel(), respondents: people };
    const incomplete = judge(judge(base, ben, 'f', 'c', 3), ben, 'c1', 'c2', 5);
    const model = judge(incomplete, cai, 'f', 'c', 9);
    const written = await write(model);
    expect(written.sheets).toEqual(['Judgments of Ann', 'Judgments of Ben', 'Group judgments', 'Global weights']);
    const [[formula]] = (await formulasOf('B11', 'Group judgments')) as [[string]];
    const [first, second] = ["'Judgments of Ann'!B7:E10", "'Judgments of Ben'!B7:E10"];
    expect(formula).toBe(`=IF(COUNTBLANK(${first})+COUNTBLANK(${second})>=24,"",AHP.GROUP(${first},${second}))`);
    const [, [, mean]] = (await valuesOf('B10:C11', 'Group judgments')) as [unknown[], [unknown, number]];
    expect(mean).toBeCloseTo(Math.sqrt(3), 10);
    await expectWeightsOf(model);
  });

  test('respondents who count differently', async () => {
    const people = [respondent(ann, 0, { weight: 2 }), respondent(ben, 1)];
    const model = judge(judgedAsPrinted({ ...samsatModel(), respondents: people }, ben), ben, 'f', 'c', 7);
    await write(model);
    const [[formula]] = (await formulasOf('B11', 'Group judgments')) as [[string]];
    expect(formula).toMatch(/,AHP\.GROUPWEIGHTED\(B7:B8,/);
    await expectWeightsOf(model);
    await type('B7', [[5]], 'Group judgments');
    const heavier = model.respondents.map((each) => (each.id === ann ? { ...each, weight: 5 } : each));
    await expectWeightsOf({ ...model, respondents: heavier });
  });

  test('direct weights are inputs of the sheet of weights', async () => {
    const items = samsatModel().items.map((item) => {
      if (item.id === 'c1') return { ...item, weighting: 'direct' as const };
      return item.parent === 'c1' ? { ...item, weight: item.id === 'c1a' ? 30 : 70 } : item;
    });
    const model = { ...samsatModel(), items };
    await write(model);
    await expectWeightsOf(model);
    const shown = await shownWeights();
    expect((shown.get('C1a') ?? 0) / (shown.get('C1') ?? 1)).toBeCloseTo(0.3, 10);
  });

  test('a hierarchy not judged yet says what is missing instead of inventing weights', async () => {
    const model = { ...samsatModel(), judgments: [] };
    await write(model);
    const [[weight]] = (await valuesOf('F5', 'Global weights')) as [[unknown]];
    expect(String(weight)).toMatch(/^#(N\/A|VALUE!)$/);
  });

  test('what looks weights up elsewhere finds an item that came later', async () => {
    const model = adopt(samsatModel(), await write(samsatModel()));
    await type('A1', [[`=XLOOKUP("Z",${WEIGHTS_TABLE.keys},${WEIGHTS_TABLE.global},"")`]]);
    expect(await valuesOf('A1')).toEqual([['']]);
    const later = addItem(model, { parent: 'l2', name: 'Last', code: 'Z' });
    await write(judge(later.model, ann, 'l2b', later.id, 1));
    await eventually(async () => {
      const [[weight]] = (await valuesOf('A1')) as [[unknown]];
      expect(weight).toBeGreaterThan(0);
      expect((await shownWeights()).get('Z')).toBe(weight);
    });
  });

  test('at most 12 round trips', async () => {
    const before = workbook.traffic.requests;
    const request = hierarchyRequest(samsatModel(), 'en');
    await checkSheets(request);
    await writeSheets(request, 'replace');
    expect(workbook.traffic.requests - before).toBeLessThanOrEqual(6);
    expect(await sheetNames()).toEqual(['Sheet1', 'Judgments', 'Global weights']);
  });
});
