import { globalWeights as sheetGlobalWeights } from '../../../src/engine/hierarchy/globalWeights';
import { readTable } from '../../../src/model/hierarchy/reading';
import { goalOf, leavesOf } from '../../../src/model/hierarchy/tree';
import { withHierarchy } from '../../../src/model/hierarchy/withHierarchy';
import { overallConsistency } from '../../../src/model/judgments/consistency';
import { globalWeights } from '../../../src/model/judgments/globalWeights';
import { progressOf } from '../../../src/model/judgments/judging';
import { localWeights } from '../../../src/model/judgments/localWeights';
import { addRespondent } from '../../../src/model/judgments/respondents';
import type { Model } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { idOf, judgeAll } from '../../support/models';
import { printed } from '../../support/printed';
import { samsatKpis, samsatMatrices } from '../../support/tables/samsat';
import { samsatKpiList } from '../../support/tables/samsatHierarchy';

/** The hierarchy of Table 4.2 with the judgments of Lampiran 4, whose matrices are in the order of these items. */
function samsat(): { model: Model; person: string } {
  const read = withHierarchy(EMPTY_MODEL, readTable(samsatKpiList), 'Kantor Bersama SAMSAT Karang Ploso');
  const { model, id: person } = addRespondent({ ...read, method: 'column' }, 'Administrator Pelayanan');
  const parents = ['', 'F', 'C', 'I', 'L', 'F1', 'F2', 'C1', 'C2', 'C3', 'C4', 'I3', 'L1', 'L2'];
  const judged = parents.reduce((now, code, i) => {
    const parent = code === '' ? goalOf(now)?.id : idOf(now, code);
    return judgeAll(now, person, parent as string, samsatMatrices[i]?.judgments ?? []);
  }, model);
  return { model: judged, person };
}

describe('Lampiran 4 of the SAMSAT study', () => {
  const { model, person } = samsat();
  const kpis = leavesOf(model);
  const { weights, complete } = globalWeights(model);
  // L1b lost its code in Table 4.2.
  const weightOf = (kpi: string): number =>
    weights.get(kpi === 'L1b' ? idOf(model, 'Persentase realisasi rencana training') : idOf(model, kpi)) as number;

  test('is 31 judgments about 14 comparisons', () => {
    expect(model.judgments).toHaveLength(31);
    expect(progressOf(model, person)).toEqual({ judged: 31, pairs: 31 });
    expect(progressOf(model, person, idOf(model, 'I'))).toEqual({ judged: 6, pairs: 6 });
    expect(progressOf(model, person, idOf(model, 'I1'))).toEqual({ judged: 0, pairs: 0 });
  });

  test.each(samsatKpis.map(({ kpi, exactWeight, printedWeight }) => [kpi, exactWeight, printedWeight] as const))(
    'gives %s the weight of Table 4.6',
    (kpi, exactWeight, printedWeight) => {
      expect(Math.abs(weightOf(kpi) - exactWeight)).toBeLessThanOrEqual(1e-8);
      expect(printed([weightOf(kpi)], 2)).toEqual(printed([printedWeight], 2));
    },
  );

  test('gives 22 weights that add to 1, and the goal and its perspectives theirs', () => {
    expect(complete).toBe(true);
    expect(kpis).toHaveLength(22);
    expect(kpis.reduce((sum, { id }) => sum + (weights.get(id) as number), 0)).toBeCloseTo(1, 14);
    expect(weights.get(goalOf(model)?.id as string)).toBe(1);
    expect(printed(['F', 'C', 'I', 'L'].map(weightOf), 2)).toEqual(['0.24', '0.41', '0.18', '0.18']);
  });

  test('gives what AHP.GLOBAL gives in the sheet', () => {
    const rows = model.items.map((item) => {
      const local = item.parent === null ? null : localWeights(model, item.parent);
      return [item.id, item.parent ?? '', local?.weights?.[local.items.indexOf(item)] ?? ''] as const;
    });
    const column = (at: 0 | 1 | 2) => rows.map((row) => [row[at]]);
    const inSheet = sheetGlobalWeights(column(0), column(1), column(2)).flat();
    expect(model.items.map(({ id }) => weights.get(id))).toEqual(inSheet);
  });

  test('is consistent as printed', () => {
    const parents = [goalOf(model)?.id as string, idOf(model, 'C'), idOf(model, 'I'), idOf(model, 'L1')];
    const ratios = parents.map((parent) => localWeights(model, parent).consistencyRatio as number);
    expect(printed(ratios, 2)).toEqual(['0.06', '0.02', '0.02', '0.05']);
    // (1·CI + 0.41·CI + 0.18·CI + 0.12·CI)/(1·0.90 + 0.41·0.90 + 0.18·0.90 + 0.12·0.58), of the ratios above.
    const shares = [1, weightOf('C'), weightOf('I'), weightOf('L1')];
    const random = [0.9, 0.9, 0.9, 0.58];
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const expected =
      sum(shares.map((share, i) => share * (random[i] as number) * (ratios[i] as number))) /
      sum(shares.map((share, i) => share * (random[i] as number)));
    expect(overallConsistency(model)).toBeCloseTo(expected, 14);
    expect(overallConsistency(model, person)).toBeCloseTo(expected, 14);
  });
});
