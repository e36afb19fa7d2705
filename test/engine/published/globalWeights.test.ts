import { readJudgments } from '../../../src/engine/ahp/judgments';
import type { PriorityMethod } from '../../../src/engine/ahp/priorities';
import { priorities } from '../../../src/engine/ahp/priorities';
import { globalWeights } from '../../../src/engine/hierarchy/globalWeights';
import { omaxIndex } from '../../../src/engine/omax/index';
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
  const weightsOf = (name: string, method: PriorityMethod) =>
    priorities(readJudgments(samsatMatrices.find(({ of }) => of.startsWith(name))?.judgments ?? []), method).weights;
  /** Objectives with one KPI, which nobody compares. */
  const alone = ['I1', 'I2', 'I4'].map((parent) => ({ item: `${parent}a`, parent, local: '' }));
  const weightsByItem = (method: PriorityMethod = 'column') => {
    const compared = branches.flatMap(([matrix, parent, items]) => {
      const weights = weightsOf(matrix, method);
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

  test('by eigenvectors instead of columns makes the same index of 7.8869 from the exact levels', () => {
    const weights = weightsByItem('eigenvector');
    expect(weights.get('F1a')).not.toBeCloseTo(weightsByItem().get('F1a') ?? NaN, 4);
    const index = omaxIndex(
      samsatKpis.map(({ exactLevel }) => [exactLevel]),
      samsatKpis.map(({ kpi }) => [weights.get(kpi)]),
      true,
    );
    expect(index.toFixed(4)).toBe('7.8869');
  });
});
