/** The sheet of workings: Lampiran 4 of the SAMSAT study, and each method held against the engine. */
import { judge } from '../../../src/model/judgments/judging';
import type { CellValue, Model } from '../../../src/model/types';
import { priorities } from '../../../src/engine/ahp/priorities';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { consistencyRatio } from '../../../src/engine/ahp/consistency';
import { decisivePlaces, ownPlaces, WORKINGS_KEY, workingsKey } from '../../../src/sheets/hierarchy/hierarchySheets';
import { hierarchyRequest } from '../../../src/sheets/hierarchy/judgments';
import type { Workings } from '../../../src/sheets/hierarchy/workings/layout';
import { besideSteps, workingsOf } from '../../../src/sheets/hierarchy/workings/layout';
import { areaAddress, cellAddress } from '../../../src/sheets/address';
import { weightCell } from '../../../src/sheets/hierarchy/matrixLayout';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { openWorkbook } from '../../support/excel';
import type { OpenWorkbook } from '../../support/excel';
import { loadFunctions } from '../../support/functions';
import { lampiran4 } from '../../support/tables/lampiran4';
import { samsatMatrices } from '../../support/tables/samsat';
import { portableCopy } from '../portableCopy';
import { ann, ben, judgedAsPrinted, respondent, samsatModel } from '../samsatModel';
import { eventually, formulasOf, type, valuesOf } from '../sheet';
import { adopt } from '../tablePlan';

const functions = loadFunctions();
let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

const write = (model: Model) => writeSheets(hierarchyRequest(model, 'en', [WORKINGS_KEY]), 'replace');

const SHEET = 'Workings';
const layout = (model: Model): Workings[] => workingsOf(decisivePlaces(model), model.method);
const values = (at: string): Promise<CellValue[][]> => valuesOf(at, SHEET);

/** As Excel shows two decimals: from fifteen digits, 0.375 up. */
const printed = (cells: readonly (readonly CellValue[])[]): number[][] =>
  cells.map((row) => row.map((cell) => Math.round(Number((Number(cell) * 100).toPrecision(15))) / 100));

async function shown(workings: Workings) {
  const { matrix, steps, size, weight, lambda, tail } = workings;
  const sums = areaAddress({ ...matrix, row: matrix.row + size, rows: 1 });
  const column = async (index: number): Promise<CellValue[]> => (await values(besideSteps(workings, index))).flat();
  return {
    matrix: await values(areaAddress(matrix)),
    sums: (await values(sums))[0] ?? [],
    steps: await values(areaAddress(steps)),
    stepSums: (await values(areaAddress({ ...steps, row: steps.row + size, rows: 1 })))[0] ?? [],
    weights: await column(weight),
    lambdas: await column(lambda),
    tail: (await values(`${cellAddress(tail, lambda)}:${cellAddress(tail + 4, lambda)}`)).flat(),
    remark: (await values(cellAddress(tail, 0)))[0]?.[0],
  };
}

describe('Lampiran 4', () => {
  test('every sum, normalised cell, weight, row λ, average and CR of its fourteen matrices, at two decimals; in a copy without the add-in, too', async () => {
    const model = samsatModel();
    expect((await write(model)).sheets).toEqual(['Judgments', 'Global weights', 'Workings']);
    const all = layout(model);
    expect(all.map(({ place }) => place.parent.id)).toHaveLength(lampiran4.length);
    for (const workings of all) {
      // The sheet goes down the branches, the appendix by levels; it calls L1 and L2 LG1 and LG2.
      const first = (workings.place.items[0]?.code ?? '').replace(/^L(\d)$/, 'LG$1');
      const page = samsatMatrices.findIndex(({ of }) => new RegExp(`\\b${first}\\b`).test(of));
      const print = lampiran4[page];
      if (!print) throw new Error(`No page of ${workings.place.parent.id}.`);
      const found = await shown(workings);
      expect(printed(found.matrix)).toEqual(samsatMatrices[page]?.judgments);
      expect(printed([found.sums])).toEqual([print.sums]);
      expect(printed(found.steps)).toEqual(print.normalised);
      expect(printed([found.stepSums])).toEqual([print.sums.map(() => 1)]);
      expect(printed([found.weights])).toEqual([print.weights]);
      expect(printed([found.lambdas])).toEqual([print.rowLambdas]);
      const [average, ci, index, ratio] = found.tail;
      expect(printed([[average ?? '', ratio ?? '']])).toEqual([[print.average, print.ratio]]);
      expect(Number(ci)).toBeCloseTo((Number(average) - workings.size) / (workings.size - 1), 12);
      expect(index).toBe({ 2: 0, 3: 0.58, 4: 0.9 }[workings.size]);
      expect(found.remark).toBe('');
    }
    await workbook.book.settled();
    const { plan, differences, compared } = await portableCopy(workbook);
    expect(plan.valuesOnly).toEqual([]);
    expect(differences.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  });
});

describe.each(['column', 'geometric', 'eigenvector'] as const)('by %s', (method) => {
  /** Judgments that contradict each other, one below 1. */
  const model: Model = judge(judge({ ...samsatModel(), method }, ann, 'f', 'c', 1 / 5), ann, 'c', 'lg', 1 / 2);

  test('the weights, λ and CR are those of the engine, and follow a judgment that is typed', async () => {
    await write(model);
    const [first] = layout(model);
    if (!first) throw new Error('no matrix');
    const found = await shown(first);
    const judgments = readJudgments(found.matrix);
    const { weights, lambda } = priorities(judgments, method);
    const tail = method === 'geometric' ? found.tail.slice(1) : found.tail;
    expect(found.weights).toEqual(weights.map((weight) => expect.closeTo(weight, 9) as number));
    expect(tail[0]).toBeCloseTo(lambda, 9);
    expect(tail[1]).toBeCloseTo((lambda - 4) / 3, 9);
    expect(tail[3]).toBeCloseTo(consistencyRatio(judgments, method, 'saaty'), 9);
    // λ of a row is its sum of judgments × weights, by its weight.
    found.lambdas.forEach((each, row) => {
      const sum = weights.reduce((all, weight, column) => all + weight * Number(found.matrix[row]?.[column]), 0);
      expect(each).toBeCloseTo(sum / (weights[row] ?? NaN), 9);
    });
    expect(found.remark).toBe('');

    await type('C7', [[3]], 'Judgments');
    await eventually(async () => {
      const found = await shown(first);
      expect(found.matrix[0]).toEqual([1, 3, 1, 1]);
      const { weights } = priorities(readJudgments(found.matrix), method);
      expect(found.weights).toEqual(weights.map((weight) => expect.closeTo(weight, 9) as number));
    });
  });
});

test('the steps of the eigenvector come to the weights', async () => {
  const model: Model = { ...samsatModel(), method: 'eigenvector' };
  await write(model);
  const [first] = layout(model);
  if (!first) throw new Error('no matrix');
  const { steps, weights, stepSums } = await shown(first);
  expect(stepSums).toEqual([1, 2, 3, 4].map(() => expect.closeTo(1, 12) as number));
  const distance = (step: number): number =>
    Math.max(...weights.map((weight, row) => Math.abs(Number(steps[row]?.[step]) - Number(weight))));
  expect(distance(3)).toBeLessThan(distance(0) / 20);
  expect(distance(3)).toBeLessThan(0.001);
});

describe('what cannot be worked out', () => {
  const NOTHING = /^Not worked out: not every pair/;

  test('a pair without a number leaves its matrix blank and says so; the others stand', async () => {
    await write(samsatModel());
    const [first, second] = layout(samsatModel());
    if (!first || !second) throw new Error('no matrix');
    const [[judged = '']] = (await valuesOf('D7', 'Judgments')) as [[CellValue]];
    await type('D7', [['']], 'Judgments');
    await eventually(async () => {
      const found = await shown(first);
      expect([found.matrix, found.sums, found.steps, found.weights, found.lambdas].flat(2).join('')).toBe('');
      expect(found.remark).toMatch(NOTHING);
    });
    expect((await shown(second)).remark).toBe('');

    for (const typed of ['1/3', "'1/3", -3, 'about 3']) {
      await type('D7', [[typed]], 'Judgments');
      await workbook.book.settled();
      await eventually(async () => {
        const { remark, weights } = await shown(first);
        const report = (await valuesOf('G7:G10', 'Judgments')).flat();
        // Either the same weights as on the sheet of judgments, or none and a sentence; never another number.
        if (remark === '')
          expect([typed, weights]).toEqual([
            typed,
            report.map((weight) => expect.closeTo(Number(weight), 9) as number),
          ]);
        else expect([typed, remark]).toEqual([typed, expect.stringMatching(NOTHING)]);
      });
    }

    // A printed reciprocal typed below the diagonal is what the judgment above it says.
    await type('D7', [[judged]], 'Judgments');
    await type('C9', [[0.33]], 'Judgments');
    await eventually(async () => {
      const { remark, matrix } = await shown(first);
      expect(matrix[2]?.[1]).toBeCloseTo(1 / 3, 12);
      expect(remark).toBe('');
    });
  });
});

describe('of a group', () => {
  const people = [respondent(ann, 0), respondent(ben, 1)];
  const model = judge(judgedAsPrinted({ ...samsatModel(), respondents: people }, ben), ben, 'f', 'c', 9);

  test('works out the judgments of the group', async () => {
    await write(model);
    const [first] = layout(model);
    if (!first) throw new Error('no matrix');
    await eventually(async () => expect((await shown(first)).matrix[0]?.[1]).toBeCloseTo(3, 12));
    const [[subtitle]] = (await values('A3')) as [[string]];
    expect(subtitle).toBe('Every number follows the judgments on the sheet ‘Group judgments’.');
  });
});

test('written once, it is written again with the judgments, which may have moved', async () => {
  const first = samsatModel();
  const model = adopt(first, await write(first));
  const people = [respondent(ann, 0), respondent(ben, 1)];
  const request = hierarchyRequest({ ...model, respondents: people }, 'en');
  expect(request.sheets.map(({ key }) => key)).toContain(WORKINGS_KEY);
  await writeSheets(request, 'replace');
  expect((await formulasOf('B6', SHEET))[0]?.[0]).toContain("'Group judgments'!B11:E14");
});

test('a matrix takes few formulas', () => {
  const plans = [...hierarchyRequest(samsatModel(), 'en', [WORKINGS_KEY]).build((key) => key)];
  const { blocks } = plans[2] ?? { blocks: [] };
  const formulas = blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => String(cell).startsWith('='));
  // Per matrix: itself, its steps, weights, row × weights, λ, five below, a sum per column twice and of the weights.
  expect(formulas.length / 14).toBeLessThan(18);
});

test('of one respondent, beside those of the group: the own judgments are worked out, and written again with the rest', async () => {
  const people = [respondent(ann, 0), respondent(ben, 1)];
  const printed = judgedAsPrinted({ ...samsatModel(), respondents: people }, ben);
  const model = judge(printed, ben, 'f', 'c', 2);
  const asked = [WORKINGS_KEY, workingsKey(ben)];
  const { sheets } = await writeSheets(hierarchyRequest(model, 'en', asked), 'replace');
  expect(sheets).toContain('Workings');
  expect(sheets).toContain('Workings Ben');
  const [first] = workingsOf(ownPlaces(model), model.method);
  if (!first) throw new Error('no matrix');
  const own = (await valuesOf(besideSteps(first, first.weight), 'Workings Ben')).flat().map(Number);
  const there = Array.from({ length: first.size }, (_, index) => weightCell(first.place, index));
  const beside = await valuesOf(`${there[0]}:${there.at(-1)}`, sheets.find((name) => name.includes('Ben')) ?? '');
  expect(own).toEqual(beside.flat().map((weight) => expect.closeTo(Number(weight), 12) as number));
  expect((await valuesOf('A2', 'Workings Ben'))[0]?.[0]).toContain('Ben');
});
