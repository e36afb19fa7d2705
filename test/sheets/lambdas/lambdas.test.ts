/** Named LAMBDAs: what Excel takes as names and formulas, and the same numbers as our functions on random data. */
import fc from 'fast-check';
import { EACH_LANGUAGE } from '../../../src/engine/language';
import { namedLambdas } from '../../../src/sheets/lambdas';
import { CellError, installCustomFunctions, resultOf } from '../../support/customFunctions';
import { callFunction } from '../../support/families';
import { answersOfLambdas, isSameAnswer } from '../../support/lambdas';
import type { Content } from '../../support/lambdas';

beforeAll(installCustomFunctions);

/** Excel takes no longer formula, and keeps no longer comment. */
const [LONGEST_FORMULA, LONGEST_COMMENT] = [8_192, 255];
const OURS = /^(?:AHP|OMAX|CKP|BSC|PLS)[._]/i;

describe.each(EACH_LANGUAGE)('in %s', (language) => {
  test.each(namedLambdas(language).map((lambda, index) => [lambda.name, lambda, index] as const))(
    '%s is taken by Excel',
    (name, { formula, comment }, index) => {
      expect(name).toMatch(/^TB_[A-Z]+$/);
      expect(OURS.test(name)).toBe(false);
      expect(formula.length).toBeLessThan(LONGEST_FORMULA);
      expect(comment[language].length).toBeLessThan(LONGEST_COMMENT);
      expect(comment[language]).toMatch(/^Timbang: /);
      const withoutTexts = formula.replace(/"[^"]*"/g, '""');
      const depth = [...withoutTexts].map((sign): number => (sign === '(' ? 1 : sign === ')' ? -1 : 0));
      expect(depth.reduce((sum, step) => sum + step, 0)).toBe(0);
      const words = withoutTexts.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [];
      const variables = [...new Set(words.filter((word) => word !== word.toUpperCase()))];
      // What reads as a cell, or as R and C, is no name of a variable.
      expect(variables.filter((word) => /^[a-z]{1,3}\d+$/i.test(word) || /^[rc]$/i.test(word))).toEqual([]);
      expect(words.filter((word) => /^[a-z]{1,3}\d+$/i.test(word) && !/^E\d+$/i.test(word))).toEqual([]);
      // Nor is what it calls: within LET a name may stand for either.
      const called = new Set(withoutTexts.match(/(?<![A-Z_])[A-Z]+(?=\()/g));
      expect(variables.filter((word) => called.has(word.toUpperCase()))).toEqual([]);
      const earlier = namedLambdas(language).slice(0, index);
      const used = words.filter((word) => word.startsWith('TB_'));
      expect(used.filter((word) => !earlier.some((one) => one.name === word))).toEqual([]);
    },
  );
});

const strength = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 2, max: 9 }).map((one) => 1 / one),
);
const triangle = fc
  .integer({ min: 2, max: 8 })
  .chain((size) =>
    fc
      .array(strength, { minLength: size * size, maxLength: size * size })
      .map((all) =>
        Array.from({ length: size }, (_, i) =>
          Array.from({ length: size }, (__, j): Content => (j > i ? (all[i * size + j] ?? 1) : i === j ? 1 : null)),
        ),
      ),
  );
const amount = fc.double({ min: 1, max: 500, noNaN: true }).map((value) => Math.round(value * 100) / 100);
const kpis = fc.array(
  fc.record({
    target: amount,
    reached: fc.oneof({ weight: 5, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(null) }),
    weight: fc.integer({ min: 1, max: 40 }),
    polarity: fc.constantFrom('maximize', 'minimize', 'stabilize', 'maksimalkan', 'Minimalkan', ''),
    anchors: fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 3, maxLength: 3 }),
    falls: fc.boolean(),
  }),
  { minLength: 2, maxLength: 6 },
);

interface Asked {
  readonly formula: string;
  readonly expected: readonly (readonly unknown[])[];
}

function ours(id: string, ...args: readonly unknown[]): unknown[][] {
  const answer = resultOf(() => callFunction(id, ...args));
  const cells = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  return cells.map((line) => line.map((one) => (one instanceof CellError ? one.code : one)));
}

function expectSame(cells: readonly (readonly Content[])[], asked: readonly Asked[]): void {
  const found = answersOfLambdas(
    new Map([['Data', cells]]),
    asked.map(({ formula, expected }) => ({ formula, rows: expected.length, columns: expected[0]?.length ?? 1 })),
  );
  const differences = asked.flatMap(({ formula, expected }, index) =>
    expected.flatMap((line, i) =>
      line.flatMap((value, j) =>
        isSameAnswer(value, found[index]?.[i]?.[j])
          ? []
          : [`${formula} ${i},${j}: ${String(value)} → ${String(found[index]?.[i]?.[j])}`],
      ),
    ),
  );
  expect(differences).toEqual([]);
}

test('weights, λ and consistency are those of our functions', () => {
  fc.assert(
    fc.property(triangle, (matrix) => {
      const area = `Data!A1:${String.fromCharCode(64 + matrix.length)}${matrix.length}`;
      const given = matrix.map((line) => line.map((one) => one ?? ''));
      const methods = ['eigenvector', 'geometric', 'column'].map((method) => ({
        formula: `TB_WEIGHTS(${area},"${method}")`,
        expected: ours('AHP_WEIGHTS', given, method),
      }));
      expectSame(matrix, [
        ...methods,
        { formula: `TB_MATRIX(${area})`, expected: ours('AHP_MATRIX', given) },
        { formula: `TB_LAMBDA(${area})`, expected: ours('AHP_LAMBDA', given) },
        { formula: `TB_CR(${area})`, expected: ours('AHP_CR', given) },
        { formula: `TB_CR(${area},"column")`, expected: ours('AHP_CR', given, 'column') },
      ]);
    }),
    { numRuns: 12, seed: 13 },
  );
});

test('levels, indices, lights and totals are those of our functions, blanks left out', () => {
  fc.assert(
    fc.property(kpis, (rows) => {
      const cells = rows.map(({ target, reached, weight, polarity, anchors, falls }): Content[] => {
        const sorted = [...anchors].sort((one, other) => (falls ? other - one : one - other));
        return [target, reached, weight, polarity === '' ? null : polarity, ...sorted];
      });
      const count = rows.length;
      const list = (column: number): unknown[][] => cells.map((line) => [line[column] ?? '']);
      const area = (first: string, last = first): string => `Data!${first}1:${last}${count}`;
      const [targets, reached, weights, polarities] = [list(0), list(1), list(2), list(3)];
      const anchors = cells.map((line) => line.slice(4));
      const indices = ours('CKP_INDEX', targets, reached, polarities);
      const lights = ours(
        'BSC_LIGHT',
        indices.map(([score]) => [typeof score === 'number' ? score : '']),
      );
      // A refusal of all is one of each score that is there.
      const given =
        lights.length === count
          ? lights
          : indices.map(([score]) => (typeof score === 'number' ? (lights[0] ?? []) : ['#N/A']));
      expectSame(cells, [
        { formula: `TB_LEVEL(${area('B')},${area('E', 'G')})`, expected: ours('OMAX_LEVEL', reached, anchors) },
        { formula: `TB_LADDER(${area('E', 'G')})`, expected: ours('OMAX_LADDER', anchors) },
        {
          formula: `TB_INDEX(${area('A')},${area('B')},${area('D')})`,
          expected: ours('CKP_INDEX', targets, reached, polarities),
        },
        {
          formula: `TB_CKP(${area('A')},${area('B')},${area('C')},${area('D')})`,
          expected: ours('CKP_SCORE', targets, reached, weights, polarities),
        },
        { formula: `TB_LIGHT(TB_INDEX(${area('A')},${area('B')},${area('D')}))`, expected: given },
      ]);
    }),
    { numRuns: 12, seed: 13 },
  );
});

test('what our functions refuse is a mistake, never a number', () => {
  expectSame(
    [
      [1, 3, null, 'To', 'maxi*'],
      [3, 1, null, 10, 12],
      [null, null, 1, 5, 5],
      [1, 0.3, 1, null, 'word'],
      [null, 1, 1, null, null],
    ],
    [
      // 3 and 3 contradict each other; a pair is missing; a 0.3 may be several; words that nobody knows.
      { formula: 'INDEX(TB_WEIGHTS(Data!A1:B2),1)', expected: [['#VALUE!']] },
      { formula: 'TB_CR(Data!A1:C3)', expected: [['#VALUE!']] },
      { formula: 'INDEX(TB_WEIGHTS(Data!A4:B5),1)', expected: [['#VALUE!']] },
      { formula: 'INDEX(TB_WEIGHTS(Data!A1:B2,"any"),1)', expected: [['#VALUE!']] },
      { formula: 'INDEX(TB_INDEX(Data!D2:D2,Data!D3:D3,Data!E1:E1),1)', expected: [['#VALUE!']] },
      { formula: 'INDEX(TB_LEVEL(Data!D2:D2,Data!C3:E3),1)', expected: [['#VALUE!']] },
      { formula: 'TB_RI(3,"none")', expected: [['#VALUE!']] },
      // 0.95 among points is a percent that was meant as 95.
      { formula: 'TB_LIGHT(0.95)', expected: [['#VALUE!']] },
      { formula: 'TB_RATING(0.95)', expected: [['#VALUE!']] },
      { formula: 'TB_NKP(0.95,80)', expected: [['#VALUE!']] },
      { formula: 'TB_LIGHT(0.95,0.8,1)', expected: [['Yellow']] },
    ],
  );
});
