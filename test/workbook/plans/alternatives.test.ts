/** The sheet of alternatives says what the model says, follows what is typed, and what is typed comes back. */
import {
  addAlternatives,
  measure,
  rateTowards,
  removeAlternative,
  renameAlternative,
} from '../../../src/model/alternatives/edit';
import { alternativesOf } from '../../../src/model/alternatives/expanded';
import { rankingOf } from '../../../src/model/alternatives/ranking';
import { ratedId } from '../../../src/model/alternatives/rated';
import { scoreAt, sensitivityTo } from '../../../src/model/alternatives/sensitivity';
import { judge, judgmentOf } from '../../../src/model/judgments/judging';
import { addRespondent } from '../../../src/model/judgments/respondents';
import type { Model } from '../../../src/model/types';
import { hierarchyRequest } from '../../../src/sheets/hierarchy/judgments';
import { questionnaireRequest } from '../../../src/sheets/hierarchy/questionnaire/questionnaire';
import { alternativesAreBehind, sheetsAreBehind } from '../../../src/sheets/hierarchy/sheetsBehind';
import { readBack } from '../../../src/workbook/reading/modelFile';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { alternativeId, houseModel, suppliers } from '../../model/alternatives/support';
import { openWorkbook } from '../../support/excel';
import type { OpenWorkbook } from '../../support/excel';
import { loadFunctions } from '../../support/functions';
import { idOf } from '../../support/models';
import { eventually, type, valuesOf } from '../sheet';
import { adopt } from '../tablePlan';

const functions = loadFunctions();
let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

const SHEET = 'Alternatives';

async function write(model: Model, language: 'en' | 'id' = 'en'): Promise<Model> {
  return adopt(model, await writeSheets(hierarchyRequest(model, language), 'replace'));
}

/** What the sheet shows in the cells of scores and ranks, by name. */
async function expectRanking(model: Model, sheet = SHEET): Promise<void> {
  const { alternatives, scores, ranks } = rankingOf(model);
  await eventually(async () => {
    const shown = await valuesOf(`A6:C${5 + alternatives.length}`, sheet);
    expect(shown).toEqual(
      alternatives.map(({ name }, place) => [
        name,
        expect.closeTo(scores?.[place] as number, 10),
        ranks?.[place] as number,
      ]),
    );
  });
}

test('Saaty’s houses: score and rank on the sheet are those of the model, and so are the priorities', async () => {
  const model = houseModel();
  await write(model);
  await expectRanking(model);
  const { criteria } = rankingOf(model);
  await eventually(async () => {
    const [headings, weights, a, b, c, ratios, states] = await valuesOf('A10:I16', SHEET);
    expect(headings?.slice(1)).toEqual(criteria.map(({ criterion }) => criterion.name));
    expect(weights?.slice(1)).toEqual(criteria.map(({ weight }) => expect.closeTo(weight as number, 10)));
    [a, b, c].forEach((row, place) => {
      expect(row?.slice(1)).toEqual(
        criteria.map(({ priorities }) => expect.closeTo(priorities?.[place] as number, 10)),
      );
    });
    expect(ratios?.slice(1)).toEqual(
      criteria.map(({ consistencyRatio }) => expect.closeTo(consistencyRatio as number, 10)),
    );
    expect(states).toEqual(['State', ...criteria.map(() => 'complete')]);
    expect(await valuesOf('A3', SHEET)).toEqual([['First: House A']]);
  });
});

describe('suppliers, invented data', () => {
  test.each(['en', 'id'] as const)('measured and judged, in %s', async (language) => {
    const model = suppliers();
    await write(model, language);
    await expectRanking(model, language === 'en' ? 'Alternatives' : 'Alternatif');
  });

  test('the ranking follows values and judgments that are typed, and they come back', async () => {
    const model = await write(suppliers());
    // Below the measured values of the price: heading, unit, direction, then the four.
    expect(await valuesOf('B23:C26', SHEET)).toEqual([
      [100, 10],
      [125, 5],
      [200, 4],
      [250, 20],
    ]);
    await type('B25', [[80]], SHEET);
    const [alfa, delta] = [alternativeId(model, 'Alfa'), alternativeId(model, 'Delta')];
    const service = idOf(model, 'Service');
    const ann = model.respondents[0]?.id ?? '';
    const changed = measure(model, idOf(model, 'Price'), alternativeId(model, 'Gama'), 80);
    await expectRanking(changed);
    const matrix = await valuesOf('A1:E40', 'Judgments');
    const heading = matrix.findIndex(([label], index) => index > 8 && label === 'Service');
    await type(`E${heading + 2}`, [[9]], 'Judgments');
    const both = judge(changed, ann, ratedId(service, alfa), ratedId(service, delta), 9);
    await expectRanking(both);
    const read = await readBack(model);
    expect(read.findings).toEqual([]);
    expect(read.taken).toBe(2);
    expect(rankingOf(read.model)).toEqual(rankingOf(both));
    expect(judgmentOf(read.model, ann, ratedId(service, alfa), ratedId(service, delta))).toBe(9);
  });

  test('a value that is none is said and not taken; the sheet has no ranking from it', async () => {
    const model = await write(suppliers());
    await type('B23', [[-5]], SHEET);
    const read = await readBack(model);
    expect(read.findings).toEqual([{ kind: 'notAWeight', sheet: SHEET, cell: 'B23', found: '-5' }]);
    expect(read.model).toBe(model);
    await eventually(async () => {
      expect(await valuesOf('B6:C6', SHEET)).toEqual([['', '']]);
      expect(await valuesOf('A3', SHEET)).toEqual([['No ranking yet: Price (alternatives not rated yet)']]);
    });
  });

  test('a direction that is typed over is reported', async () => {
    const model = await write(suppliers());
    await type('B22', [['benefit']], SHEET);
    const { findings } = await readBack(model);
    expect(findings).toEqual([{ kind: 'edited', sheet: SHEET, cells: ['B22'] }]);
  });

  test('what is missing is named, and nothing is an error', async () => {
    const base = suppliers();
    const open = measure(base, idOf(base, 'Days'), alternativeId(base, 'Beta'), null);
    const unjudged = { ...open, judgments: open.judgments.filter(({ first }) => !first.includes('.')) };
    await write(unjudged);
    await eventually(async () => {
      const all = (await valuesOf('A1:H45', SHEET)).flat().map(String);
      expect(all.filter((cell) => cell.startsWith('#'))).toEqual([]);
      expect(all[16]).toBe('No ranking yet: Days (alternatives not rated yet), Service (alternatives not rated yet)');
    });
  });

  test('the sensitivity table has the scores of the model and who leads', async () => {
    const model = suppliers();
    await write(model);
    const { lines } = sensitivityTo(model, idOf(model, 'Price')) ?? { lines: [] };
    const names = alternativesOf(model).map(({ name }) => name);
    await eventually(async () => {
      expect(await valuesOf('A29:C29', SHEET)).toEqual([['Criterion that is varied, by number', 1, 'Price']]);
      const rows = await valuesOf('A31:F42', SHEET);
      expect(rows[0]?.[0]).toBeCloseTo(4 / 7, 10);
      for (const [share, ...rest] of rows) {
        const scores = lines.map((line) => scoreAt(line, share as number));
        expect(rest.slice(0, 4)).toEqual(scores.map((score) => expect.closeTo(score, 10)));
        expect(rest[4]).toBe(names[scores.indexOf(Math.max(...scores))]);
      }
    });
    await type('B29', [[3]], SHEET);
    const service = sensitivityTo(model, idOf(model, 'Service'))?.lines ?? [];
    await eventually(async () => {
      const [[name], all] = [await valuesOf('C29', SHEET), await valuesOf('B42:E42', SHEET)];
      expect(name).toEqual(['Service']);
      expect(all[0]).toEqual(service.map(({ at1 }) => expect.closeTo(at1, 10)));
    });
  });

  test('written again with one alternative more, the criterion that was chosen stays', async () => {
    const first = await write(suppliers());
    await type('B29', [[2]], SHEET);
    const more = addAlternatives(first, ['Epsilon']);
    await write(more);
    expect(await valuesOf('B32', SHEET)).toEqual([[2]]);
    expect(await valuesOf('A10', SHEET)).toEqual([['Epsilon']]);
  });
});

test('of several people the alternatives are judged by the group', async () => {
  const { model, id } = addRespondent(suppliers(), 'Ben');
  const service = idOf(model, 'Service');
  const [alfa, beta] = ['Alfa', 'Beta'].map((name) => ratedId(service, alternativeId(model, name)));
  const judged = judge(model, id, alfa ?? '', beta ?? '', 8);
  await write(judged);
  await expectRanking(judged);
});

test('a questionnaire asks for the alternatives too, and its marks come back', async () => {
  const base = suppliers();
  const model = { ...base, judgments: base.judgments.filter(({ first }) => !first.includes('.')) };
  const ann = model.respondents[0]?.id ?? '';
  const known = adopt(model, await writeSheets(questionnaireRequest(model, [ann], 'en'), 'replace'));
  const column = (await valuesOf('A1:A80', 'Questionnaire')).map(([cell]) => cell);
  expect(column).toContainEqual(expect.stringMatching(/^Where alternatives are compared/));
  expect(column.indexOf('Part 2: alternatives')).toBeGreaterThan(column.indexOf('Part 1: level 1'));
  const heading = column.lastIndexOf('Service');
  expect(column.slice(heading + 1, heading + 7)).toEqual(['Alfa', 'Alfa', 'Alfa', 'Beta', 'Beta', 'Gama']);
  await type(`B${heading + 2}`, [['x']], 'Questionnaire');
  const read = await readBack(known);
  const service = idOf(model, 'Service');
  const [first, second] = ['Alfa', 'Beta'].map((name) => ratedId(service, alternativeId(model, name)));
  expect(read.taken).toBe(1);
  expect(judgmentOf(read.model, ann, first ?? '', second ?? '')).toBe(9);
});

describe('behind', () => {
  test('are the alternatives, not the weights, when what is said of the alternatives changed', async () => {
    const model = await write(suppliers());
    const price = idOf(model, 'Price');
    const later: Model[] = [
      measure(model, price, alternativeId(model, 'Alfa'), 99),
      rateTowards(model, price, 'benefit'),
      addAlternatives(model, ['Epsilon']),
      removeAlternative(model, alternativeId(model, 'Alfa')),
      renameAlternative(model, alternativeId(model, 'Alfa'), 'Alpha'),
      { ...model, judgments: model.judgments.slice(0, -1) },
    ];
    expect([alternativesAreBehind(model), sheetsAreBehind(model)]).toEqual([false, false]);
    for (const each of later) expect([alternativesAreBehind(each), sheetsAreBehind(each)]).toEqual([true, false]);
  });

  test('are neither before anything was written, nor are the weights by alternatives that came later', async () => {
    expect(alternativesAreBehind(suppliers())).toBe(false);
    const model = await write({ ...suppliers(), alternatives: [], ratings: [] });
    expect([alternativesAreBehind(model), sheetsAreBehind(model)]).toEqual([false, false]);
    const more = { ...suppliers(), items: model.items, respondents: model.respondents, sheets: model.sheets };
    expect(sheetsAreBehind({ ...more, judgments: model.judgments })).toBe(false);
  });
});
