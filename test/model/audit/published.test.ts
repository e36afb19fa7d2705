import { audit, effectRemark } from '../../../src/model/audit/audit';
import type { Finding } from '../../../src/model/audit/finding';
import type { Cells } from '../../support/tables/printedCells';
import { stacked } from '../../support/tables/printedCells';
import { lampiran4 } from '../../support/tables/lampiran4';
import { samsatMatrices } from '../../support/tables/samsat';
import * as kppn from '../../support/tables/kppnPrinted';
import * as samsat from '../../support/tables/samsatPrinted';
import * as treasurer from '../../support/tables/treasurerPrinted';

function findingsIn(cells: Cells): readonly Finding[] {
  return audit(cells, { sheet: 'S', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 });
}

/** The sentences of one kind, without what the effect adds. */
const said = (found: readonly Finding[], kind: string, certainty?: Finding['certainty']): string[] =>
  found
    .filter((one) => one.kind === kind && (certainty === undefined || one.certainty === certainty))
    .map(({ remark }) => remark.describe('en'));

const effects = (found: readonly Finding[], kind: string): (string | null)[] =>
  found.filter((one) => one.kind === kind).map(({ effect }) => effect && effectRemark(effect).describe('en'));

describe('Study 003, its tables as printed', () => {
  const all = findingsIn(
    stacked(
      samsat.table46,
      samsat.table47,
      samsat.table48,
      samsat.table49,
      samsat.table410,
      samsat.table411,
      samsat.table412,
      samsat.table413,
      samsat.perspectives,
    ),
  );

  it('three values of Table 4.12 are ten times their weight', () => {
    expect(said(all, 'value')).toEqual([
      'L1c, Value: 0.6 is printed, which is 10 × Weight 0.06. With Level 8.5 it is 0.51. The printed LG 1.3346 and Index Total 7.9005 already use 0.51.',
      'L2a, Value: 0.4 is printed, which is 10 × Weight 0.04. With Level 8.67 it is 0.3468. The printed LG 1.3346 and Index Total 7.9005 already use 0.3468.',
      'L2b, Value: 0.2 is printed, which is 10 × Weight 0.02. With Level 8.33 it is 0.1666. The printed LG 1.3346 and Index Total 7.9005 already use 0.1666.',
    ]);
  });

  it('Table 4.13 has the sum of the right values of Table 4.12, which is said of the misprinted ones alone', () => {
    expect(said(all, 'total')).toEqual([]);
  });

  it('C4a and C4b may be exchanged, with both totals and lights', () => {
    expect(said(all, 'exchange', 'possible')).toEqual([
      'C4a and C4b may be exchanged: “Realisasi th. 2010” (cell C50) gives the data of C4a to C4b. Then Level 10 goes with Weight 0.08, and 7.20 with 0.04.',
    ]);
    expect(effects(all, 'exchange')).toEqual([
      'If only this is corrected, the total becomes 8.0125 (green); now it is 7.9005 (yellow).',
    ]);
  });

  it('the weights add up to 1.01, which rounding explains, and divided by it they make another total', () => {
    expect(said(all, 'weights', 'rounding')).toEqual([
      'Weight of F1a–L2b: the 22 numbers add up to 1.01, not 1, because each was rounded. Divide the total by 1.01, or weigh with more decimals.',
      'Bobot of F1a–L2b: the 22 numbers add up to 1.01, not 1, because each was rounded. Divide the total by 1.01, or weigh with more decimals.',
    ]);
    expect(effects(all, 'weights')).toEqual([
      'Divided by 1.01, the total is 7.8223 (yellow); now it is 7.9005 (yellow).',
      null,
    ]);
    expect(said(findingsIn(samsat.table46), 'weights')).toEqual([
      'Bobot: the 22 numbers add up to 1.01, not 1, because each was rounded. Divide the total by 1.01, or weigh with more decimals.',
    ]);
  });

  it('four levels come from ladders with rounded steps', () => {
    const levels = [samsat.table49, samsat.table410, samsat.table411].flatMap((table) =>
      said(findingsIn(table), 'level', 'rounding'),
    );
    expect(levels).toEqual([
      'F2a, Level: 8.09 is printed. With an unrounded scale it is 8.08.',
      'C1b, Level: 8.59 is printed. With an unrounded scale it is 8.60. Likewise C2b, Level (5.35; 5.33).',
      'I3a, Level: 3.71 is printed. With an unrounded scale it is 3.70.',
    ]);
  });

  it('cells of the ladders: a slip of the pen, rows one too high, steps as if the target were at level 10', () => {
    expect(said(all, 'ladder', 'certain')).toEqual([
      'I2a, level 4: 10.57 is printed, but equal steps between the levels give 20.57.',
      'L1c, levels 7–4: one step is (75 − 70) ÷ 7, but from level 3 (70%) to level 8 (75%) there are 5 steps. Level 7 prints 72.86% and should be 74.00%. The Level 8.5 does not change.',
      'L2a, levels 7–4: one step is (75 − 66.67) ÷ 7, but from level 3 (66.67%) to level 8 (75%) there are 5 steps. Level 7 prints 71.43% and should be 73.33%. The Level 8.67 does not change.',
      'L2a, levels 2 and 1: the numbers stand one row away from their levels. Level 2 prints 55.56% and should be 61.11%.',
      'L2b, levels 7–4: one step is (70 − 68.75) ÷ 7, but from level 3 (68.75%) to level 8 (70%) there are 5 steps. Level 7 prints 69.46% and should be 69.75%. The Level 8.33 does not change.',
    ]);
  });

  it.each([
    ['F2a', samsat.table49],
    ['C1a', samsat.table410],
    ['C1b', samsat.table410],
    ['C2b', samsat.table410],
    ['C3b', samsat.table410],
    ['C4a', samsat.table410],
    ['C4b', samsat.table410],
    ['I1a', samsat.table411],
    ['I2a', samsat.table411],
    ['I3a', samsat.table411],
  ] as const)('the ladder of %s has rounded or cut steps', (kpi, table) => {
    expect(said(findingsIn(table), 'ladder', 'rounding').join('\n')).toMatch(
      new RegExp(`(^|: |; |Likewise )${kpi}(,|;|\\.|$)`, 'm'),
    );
  });

  it('anchors at level 3 that are not the year before, as those of the other rows are', () => {
    expect(
      said(all, 'otherTable')
        .filter((text) => text.includes('level 3'))
        .map((text) => text.split(',')[0]),
    ).toEqual(['F2a', 'C4b', 'I2a', 'I3b', 'L1b', 'L1c']);
  });

  it('what Table 4.8 prints otherwise', () => {
    expect(said(all, 'otherTable')[0]).toBe(
      'C4b, Performance: 2 here, 1 in “Realisasi th. 2010” (cell C49, there C4a).',
    );
  });

  it('Lampiran 4 heads λ as CI, and all else of it comes out', () => {
    const found = findingsIn(samsat.perspectives);
    expect(said(found, 'lambda')).toEqual(['The column headed “CI” holds λ, not the consistency index: F has 4.17.']);
    expect(found.filter(({ certainty }) => certainty !== 'rounding')).toHaveLength(1);
  });
});

describe('Lampiran 4 of study 003', () => {
  const shown = (value: number): string => value.toFixed(2).replace('.', ',');
  const cases = samsatMatrices.flatMap((matrix, at) => {
    const workings = lampiran4[at];
    return workings === undefined ? [] : [{ ...matrix, workings }];
  });

  it.each(cases)('$of: all but the heading of λ comes out', ({ judgments, workings }) => {
    const names = judgments.map((_, at) => `K${at + 1}`);
    const cells = [
      ['KPI', ...names, '', ''],
      ...judgments.map((row, at) => [names[at] ?? '', ...row.map(shown), '', '']),
      ['Jumlah', ...workings.sums.map(shown), '', ''],
      ['', ...names, 'Bobot', 'CI'],
      ...workings.normalised.map((row, at) => [
        names[at] ?? '',
        ...[...row, workings.weights[at] ?? 0, workings.rowLambdas[at] ?? 0].map(shown),
      ]),
      [...names.map(() => ''), '', 'Average', shown(workings.average)],
      [...names.map(() => ''), '', 'CR', shown(workings.ratio)],
    ];
    const found = findingsIn(cells).filter(({ certainty }) => certainty !== 'rounding');
    expect(found.map(({ kind }) => kind)).toEqual(['lambda']);
  });
});

describe('Study 001', () => {
  it('Table II comes out but for the rounding of its parts', () => {
    expect(findingsIn(treasurer.tableTwo).map(({ remark }) => remark.describe('en'))).toEqual([
      'Final Result: 108.98 is printed and the rounded numbers of CKP add up to 108.99. Rounding explains it.',
    ]);
  });

  it('the weights of Table VII add up to 100.1 %, and divided by it they make 94.87', () => {
    const found = findingsIn(treasurer.tableSeven);
    expect(found.map(({ remark }) => remark.describe('en'))).toEqual([
      'IKU Weight: 100% is printed as the sum, but the 8 rounded numbers above it add up to 100.1%. Divide the total by 100.1%, or weigh with more decimals.',
    ]);
    expect(found[0]?.effect?.total.corrected).toBeCloseTo(94.875, 3);
  });

  it('the codes of the conclusion shift', () => {
    expect(said(findingsIn(stacked(treasurer.sections, treasurer.conclusion)), 'labels')).toEqual([
      '“Percentage of salary payments/performance allowance/meal allowance/overtime/honorarium of employees accurately and on time” is 2c-N here and 2d-N in the other list.',
    ]);
  });
});

describe('Study 002', () => {
  const found = findingsIn(kppn.tablesTwoToFive);

  it('three objectives are no equal-weight means; weights of Kep-241 explain one, K3 weights another', () => {
    expect(said(found, 'mean', 'possible')).toEqual([
      expect.stringMatching(
        /Objective 4 .*103\.20% is printed; the equal-weight mean is 103\.21%, also without rounding/,
      ),
      'Performance Achievement of Strategic Objective 6 (based on weights): 114.54% is printed. The mean with equal weights is 113.88%; the weights 26 : 26 : 11 of Kep-241/PB/2015 make 114.54%. Ask for the weights used.',
      'Performance Achievement of Strategic Objective 9 (based on weight): 113.67% is printed. The mean with equal weights is 112.90%. No weights of Kep-241/PB/2015 make 113.67%; averages of its weights do in 12 combinations, such as 0.7 : 0.8 : 0.95; this proves nothing. Ask for the weights used.',
    ]);
  });

  it('two more are roundings, and all twenty indices come out', () => {
    expect(said(found, 'mean', 'rounding')).toEqual([
      expect.stringMatching(/Objective 1 .*105\.91% is printed\. Without rounding in between it is 105\.90%\.$/),
      expect.stringMatching(/Objective 8 .*110\.38% .* the mean is 110\.39%, as if digits were cut off/),
    ]);
    expect(found.filter(({ kind }) => kind !== 'mean')).toEqual([]);
  });

  it('of the two values of the learning perspective only 112.03 is the mean, and only with it the NKO comes out', () => {
    expect(said(findingsIn(kppn.learning('112,04')), 'mean')).toHaveLength(1);
    expect(findingsIn(kppn.learning('112,03'))).toEqual([]);
    expect(said(findingsIn(kppn.perspectives('112,04')), 'mean')).toEqual([
      'NKO: 108.09 is printed and the mean is 108.10, as if digits were cut off instead of rounded.',
    ]);
    expect(findingsIn(kppn.perspectives('112,03'))).toEqual([]);
  });
});

describe('What an audit says', () => {
  const everywhere = [samsat.table412, kppn.tablesTwoToFive, treasurer.tableSeven].flatMap(findingsIn);

  it('in two languages, without a placeholder left', () => {
    for (const { remark } of everywhere) {
      for (const language of ['en', 'id'] as const) expect(remark.describe(language)).not.toMatch(/[{}]|undefined|NaN/);
      expect(remark.describe('id')).not.toBe(remark.describe('en'));
    }
  });

  it('the certain before the possible, and both before what a rounding explains', () => {
    const order = ['certain', 'possible', 'rounding'];
    const places = findingsIn(kppn.tablesTwoToFive).map(({ certainty }) => order.indexOf(certainty));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('nothing of cells that are no table', () => {
    expect(
      findingsIn([
        ['Catatan rapat', ''],
        ['', ''],
        ['Hadir', '12'],
      ]),
    ).toEqual([]);
    expect(findingsIn([['']])).toEqual([]);
  });
});
