/** Plain forms of weights and hierarchies, against the functions themselves, on random judgments. */
import fc from 'fast-check';
import { installCustomFunctions } from '../../support/customFunctions';
import { expectAgreement } from './agreement';
import type { Argument, Called, Value } from './calledCells';
import { cells, column, constant, row, single } from './calledCells';

beforeAll(installCustomFunctions);

const SEED = Number(process.env.SEED ?? 12);
const RUNS = Number(process.env.RUNS ?? 2);

const drawn = <T>(arbitrary: fc.Arbitrary<T>, runs = RUNS): T[] => fc.sample(arbitrary, { numRuns: runs, seed: SEED });
const strength = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, -2, -3, -5, -9, 0.5, 0.33, 0.25, 1.5, 0.17);
const positive = fc.integer({ min: 1, max: 1000 }).map((value) => value / 100);

type Look = 'upper' | 'lower' | 'full' | 'printed';

/** Judgments of n items as people type them: either triangle, or both, reciprocals in full or with two decimals. */
function matrix(least: number, most: number): fc.Arbitrary<Argument> {
  const looks = fc.constantFrom<Look>('upper', 'lower', 'full', 'printed');
  return fc.integer({ min: least, max: most }).chain((size) =>
    fc.tuple(fc.array(strength, { minLength: size * size, maxLength: size * size }), looks).map(([values, look]) => {
      const judged = (i: number, j: number): number => values[i * size + j] ?? 1;
      const turned = (value: number): number => (value < 0 ? -value : 1 / value);
      const isAlone = look === 'upper' || look === 'lower';
      const plain = (i: number, j: number): number => (isAlone ? judged(i, j) : Math.max(1, Math.abs(judged(i, j))));
      const cell = (i: number, j: number): Value => {
        if (i === j) return 1;
        if (isAlone) return (look === 'upper') === i < j ? judged(i, j) : null;
        if (i < j) return plain(i, j);
        return look === 'full' ? turned(plain(j, i)) : Math.round(turned(plain(j, i)) * 100) / 100;
      };
      return cells(...Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => cell(i, j))));
    }),
  );
}

/** The same with fewer judgments: people skip pairs. */
function partly(one: Argument): Argument {
  if (!('cells' in one)) return one;
  return cells(...one.cells.map((line, i) => line.map((value, j) => ((i + j) % 3 === 1 ? null : value))));
}

const isLargerThanTwo = ([one]: readonly Argument[]): boolean =>
  one !== undefined && 'cells' in one && one.cells.length > 2;

const METHODS = ['eigenvector', 'geometric', 'column'] as const;

describe('AHP of a matrix', () => {
  test('weights, λ, CI and CR by every method', async () => {
    await expectAgreement(
      drawn(matrix(2, 6)).flatMap((one, index): Called[] => {
        const method = constant(METHODS[index % 3] ?? '');
        const table = constant(['saaty', 'suryadi', 'saaty2005', 'alonso-lamata', 0.9][index % 5] ?? '');
        const definition = constant(['eigenvalue', 'mean-ratio', 'column-sums', null][index % 4] ?? null);
        return [
          { id: 'AHP_WEIGHTS', args: [one, method] },
          { id: 'AHP_CR', args: [one, method, table] },
          { id: 'AHP_LAMBDA', args: [one, method, definition] },
          { id: 'AHP_CI', args: [one, method, definition] },
        ];
      }),
    );
  });

  test('weights of large matrices, and of very inconsistent ones', async () => {
    const extreme = cells([1, 9, 0], [0, 1, 9], [9, 0, 1]);
    await expectAgreement([
      { id: 'AHP_WEIGHTS', args: [extreme] },
      { id: 'AHP_CR', args: [extreme] },
      ...drawn(matrix(9, 9), 1).map((one): Called => ({ id: 'AHP_WEIGHTS', args: [one] })),
    ]);
  });

  test('reports, GCI, triads and random indices', async () => {
    await expectAgreement([
      ...drawn(matrix(2, 5)).flatMap((one, index): Called[] => [
        { id: 'AHP_REPORT', args: [one, constant(null), constant(METHODS[index % 3] ?? '')] },
        { id: 'AHP_GCI', args: [one] },
        { id: 'AHP_KOCZKODAJ', args: [one] },
      ]),
      ...[1, 2, 3, 9, 15].map((size): Called => ({ id: 'AHP_RI', args: [single(size)] })),
      { id: 'AHP_RI', args: [single(57), constant('donegan-dodd')] },
    ]);
  });

  test('full matrices, other scales and groups', async () => {
    const people = fc
      .integer({ min: 2, max: 4 })
      .chain((size) => fc.array(matrix(size, size), { minLength: 2, maxLength: 3 }));
    const answers = fc.integer({ min: 2, max: 4 }).chain((size) => {
      const count = (size * (size - 1)) / 2;
      return fc.array(fc.oneof(strength, fc.constant(null)), { minLength: count, maxLength: count });
    });
    const scales = ['log', 'root', 'inverse-linear', 'balanced', 'balanced-n', 'power', 'geometric', 'linear'];
    await expectAgreement([
      ...drawn(matrix(2, 4)).flatMap((one, index): Called[] => [
        { id: 'AHP_MATRIX', args: [one] },
        { id: 'AHP_SCALE', args: [one, constant(scales[index % 8] ?? '')] },
      ]),
      ...drawn(answers).flatMap((values, index): Called[] => [
        {
          id: 'AHP_MATRIX',
          args: [index % 2 === 0 ? row(values) : column(values), ...(index % 3 === 0 ? [constant('first')] : [])],
        },
        { id: 'AHP_SCALE', args: [column([...values, 3]), constant(scales[index % 8] ?? ''), constant(5)] },
      ]),
      ...drawn(people).flatMap((matrices): Called[] => [
        { id: 'AHP_GROUP', args: matrices },
        ...(isLargerThanTwo(matrices) ? [{ id: 'AHP_GROUP', args: matrices.map(partly) }] : []),
        { id: 'AHP_GROUPWEIGHTED', args: [column(matrices.map((_, index) => index + 0.5)), ...matrices] },
      ]),
    ]);
  });
});

describe('AHP of a hierarchy', () => {
  test('priorities, synthesis, sensitivity and consistency', async () => {
    const table = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(positive, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    await expectAgreement(
      drawn(table).flatMap((values, index): Called[] => {
        const columns = values[0]?.length ?? 0;
        const words = Array.from(
          { length: columns },
          (_, j): Value => (['cost', 'benefit', null, 'Biaya'] as const)[(index + j) % 4] ?? null,
        );
        const weights = column(Array.from({ length: columns }, (_, j) => j + 1 + index / 7));
        return [
          {
            id: 'AHP_PRIORITIES',
            args: [cells(...values), row(words), constant(['sum', 'max', 'minmax'][index % 3] ?? '')],
          },
          {
            id: 'AHP_SYNTHESIZE',
            args: [weights, cells(...values), constant(['distributive', 'ideal'][index % 2] ?? '')],
          },
          {
            id: 'AHP_SENSITIVITY',
            args: [weights, cells(...values), constant(1 + (index % columns)), constant(index / 12)],
          },
          {
            id: 'AHP_HIERARCHYCR',
            args: [weights, column(words.map((_, j) => j / 20)), column(words.map((_, j) => (j === 0 ? null : 0.58)))],
          },
        ];
      }),
    );
  });

  test('global weights and scores rolled up', async () => {
    const item = fc.record({
      above: fc.nat(),
      weight: positive,
      hasWeight: fc.boolean(),
      score: fc.oneof({ weight: 4, arbitrary: positive }, { weight: 1, arbitrary: fc.constant(null) }),
    });
    const tree = fc.tuple(fc.array(item, { minLength: 2, maxLength: 12 }), fc.boolean());
    await expectAgreement(
      drawn(tree, 2 * RUNS).flatMap(([items, isBlank], index): Called[] => {
        const parentOf = items.map(({ above }, place) => (place === 0 || above % 5 === 0 ? null : `I${above % place}`));
        const names = items.map((_, place) => `I${place}`);
        const isLeaf = names.map((name) => !parentOf.includes(name));
        const weights = items.map(({ weight }, place) => (isBlank && parentOf[place] === null ? null : weight));
        const scores = items.map(({ score }, place) => (isLeaf[place] ? score : null));
        const lists = [column(names), column(parentOf)];
        return [
          { id: 'AHP_GLOBAL', args: [...lists, column(items.map(({ weight }) => weight))] },
          {
            id: 'BSC_ROLLUP',
            args: [...lists, column(weights), column(scores), ...(index % 3 === 0 ? [constant(false)] : [])],
          },
        ];
      }),
    );
  });
});
