import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import { globalWeights } from '../../../src/engine/hierarchy/globalWeights';
import { samsatKpis, samsatMatrices } from '../../support/tables/samsat';

describe('Samsat Karang Ploso, Table 4.6', () => {
  /** The matrix of Lampiran 4 by the beginning of its name, the item above it and the items it compares. */
  const branches: readonly (readonly [matrix: string, parent: string, items: readonly string[]])[] = [
    ['perspectives', '', ['F', 'C', 'I', 'L']],
    ['objectives F1', 'F', ['F1', 'F2']],
    ['objectives C1', 'C', ['C1', 'C2', 'C3', 'C4']],
    ['objectives I1', 'I', ['I1', 'I2', 'I3', 'I4']],
    ['objectives LG1', 'L', ['L1', 'L2']],
    ['KPIs F1a', 'F1', ['F1a', 'F1b']],
    ['KPIs F2a', 'F2', ['F2a', 'F2b']],
    ['KPIs C1a', 'C1', ['C1a', 'C1b']],
    ['KPIs C2a', 'C2', ['C2a', 'C2b']],
    ['KPIs C3a', 'C3', ['C3a', 'C3b']],
    ['KPIs C4a', 'C4', ['C4a', 'C4b']],
    ['KPIs I3a', 'I3', ['I3a', 'I3b']],
    ['KPIs L1a', 'L1', ['L1a', 'L1b', 'L1c']],
    ['KPIs L2a', 'L2', ['L2a', 'L2b']],
  ];
  const weightsOf = (name: string) =>
    priorities(readJudgments(samsatMatrices.find(({ of }) => of.startsWith(name))?.judgments ?? []), 'column').weights;
  /** Objectives with one KPI, which nobody compares. */
  const alone = ['I1', 'I2', 'I4'].map((parent) => ({ item: `${parent}a`, parent, local: '' }));
  const weightsByItem = () => {
    const compared = branches.flatMap(([matrix, parent, items]) => {
      const weights = weightsOf(matrix);
      return items.map((item, i) => ({ item, parent, local: weights[i] }));
    });
    const rows = [...compared, ...alone];
    const weights = globalWeights(
      rows.map(({ item }) => [item]),
      rows.map(({ parent }) => [parent]),
      rows.map(({ local }) => [local]),
    );
    return new Map(rows.map(({ item }, i) => [item, weights[i]?.[0] as number]));
  };

  test.each(samsatKpis)('$kpi weighs $exactWeight, printed $printedWeight', ({ kpi, exactWeight, printedWeight }) => {
    const weight = weightsByItem().get(kpi) ?? NaN;
    expect(Math.abs(weight - exactWeight)).toBeLessThan(1e-8);
    expect(weight.toFixed(2)).toBe(printedWeight.toFixed(2));
  });

  test('has 22 KPIs, whose exact weights sum to 1 where the printed ones sum to 1.01', () => {
    expect(samsatKpis).toHaveLength(22);
    const weights = weightsByItem();
    expect(samsatKpis.reduce((sum, { kpi }) => sum + (weights.get(kpi) ?? NaN), 0)).toBeCloseTo(1, 14);
    expect(samsatKpis.reduce((sum, { printedWeight }) => sum + printedWeight, 0)).toBeCloseTo(1.01, 12);
  });
});

describe('a hierarchy listed as items and parents', () => {
  const column = (values: readonly unknown[]) => values.map((value) => [value]);
  const weights = (items: unknown[], parents: unknown[], local: unknown[]) =>
    globalWeights(column(items), column(parents), column(local)).flat();

  test('may name parents before or after their children, at unequal depths', () => {
    expect(weights(['leaf', 'B', 'A'], ['B', '', ''], ['', 3, 1])).toEqual([0.75, 0.75, 0.25]);
  });

  test('may have a goal on top without a weight of its own', () => {
    expect(weights(['Goal', 'A', 'B'], ['', 'Goal', 'Goal'], ['', 40, 60])).toEqual([1, 0.4, 0.6]);
  });

  test('may have several roots, which share 1', () => {
    expect(weights(['A', 'B', 'C'], ['', '', ''], [1, 1, 2])).toEqual([0.25, 0.25, 0.5]);
  });

  test('takes fractions, percents and rounded weights alike', () => {
    const third = expect.closeTo(1 / 3, 15) as number;
    expect(weights(['A', 'B', 'C'], ['', '', ''], [0.33, 0.33, 0.33])).toEqual([third, third, third]);
    expect(weights(['A', 'B'], ['', ''], [30, 70])).toEqual([0.3, 0.7]);
  });

  test('gives an only child all of its parent, whatever its weight', () => {
    expect(weights(['A', 'B', 'B1'], ['', '', 'B'], [1, 1, 0.2])).toEqual([0.5, 0.5, 0.5]);
  });

  test('finds parents whatever the case and the spaces around them, and numbers as text', () => {
    const mixed = weights(['Cost', 'price', 7, 'x'], ['', ' COST ', 'cost', '7'], [1, 3, 1, '']);
    expect(mixed).toEqual([1, 0.75, 0.25, 0.25]);
    expect(weights([0.1 + 0.2, 'x'], ['', '0.3'], [1, 1])).toEqual([1, 1]);
  });

  test('keeps names apart that only begin alike', () => {
    expect(weights(['A', 'A 1', 'A1'], ['', 'A', 'A'], [1, 1, 3])).toEqual([1, 0.25, 0.75]);
  });

  test.each([
    ['text', ''],
    ['as the desktop passes them', 0],
    ['null', null],
  ])('leaves blank rows blank: %s', (_, blank) => {
    expect(weights(['A', blank, 'B'], [blank, blank, 'A'], [1, blank, 1])).toEqual([1, '', 1]);
  });

  test('is blank throughout when it has no rows yet', () => {
    expect(weights(['', ''], ['', ''], ['', ''])).toEqual(['', '']);
  });

  test('lies as the items do, also when the other lists lie across', () => {
    expect(globalWeights([['A', 'B']], [[''], ['A']], [[1], [1]])).toEqual([[1, 1]]);
    expect(globalWeights([['A'], ['B']], [['', 'A']], [[1, 1]])).toEqual([[1], [1]]);
  });

  test('leaves its inputs as they were', () => {
    const frozen = (values: unknown[]) => Object.freeze(values.map((value) => Object.freeze([value])));
    expect(globalWeights(frozen(['A', 'B']), frozen(['', 'A']), frozen([1, 1]))).toEqual([[1], [1]]);
  });
});
