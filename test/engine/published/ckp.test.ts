import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import { readStatusShares, statusesOf } from '../../../src/engine/ckp/distribution';
import { indicatorIndices } from '../../../src/engine/ckp/indicator';
import { ratingsOf } from '../../../src/engine/ckp/rating';
import { ckpScore } from '../../../src/engine/ckp/score';
import { ckpTable } from '../../../src/engine/ckp/table';
import { employeeValues, NKP, NPKP } from '../../../src/engine/ckp/value';
import { indicatorWeights } from '../../../src/engine/ckp/weight';
import { asPrinted, printed } from '../../support/printed';
import {
  shareOfTriangle,
  treasurerBands,
  treasurerBehaviour,
  treasurerCkp,
  treasurerIkus,
  treasurerItemOf,
  treasurerItems,
  treasurerTriangle,
  treasurerValues,
  treasurerWeights,
} from '../../support/tables/treasurer';

const columnOf = (list: readonly unknown[]) => list.map((value) => [value]);

/** The lists of a contract, and its CKP and table by the weights given. */
function contractOf(rows: typeof treasurerIkus) {
  const lists = [columnOf(rows.map((row) => row.target)), columnOf(rows.map((row) => row.realization))] as const;
  const polarities = columnOf(rows.map((row) => row.polarity));
  return {
    indices: () => indicatorIndices(...lists, polarities, null).flat() as number[],
    ckp: (weights: readonly number[], normalize: boolean) =>
      ckpScore(...lists, columnOf(weights), polarities, normalize, null),
    table: (weights: readonly number[], normalize: boolean) =>
      ckpTable(...lists, columnOf(weights), polarities, normalize, null) as (number | '')[][],
  };
}

const inForce = treasurerIkus.filter(({ table2 }) => table2 !== null);
const contractInForce = contractOf(inForce);
const proposedContract = contractOf(treasurerIkus);
const weightsInForce = inForce.map(({ table2 }) => table2?.[0] ?? NaN);
const proposedWeights = treasurerIkus.map(({ table7: [weight] }) => weight / 100);

/** The weights of Table VII before rounding: 0.2, and 0.8 times the eigenvector of Table IV. */
function exactWeights(): number[] {
  const { weights } = priorities(readJudgments(treasurerTriangle), 'eigenvector');
  return treasurerIkus.map(({ iku }) => {
    const item = treasurerItems.indexOf(treasurerItemOf[iku] ?? '');
    return item < 0 ? 1 - shareOfTriangle : shareOfTriangle * (weights[item] ?? NaN);
  });
}

describe('Expenditure treasurer of Bangka Belitung, Table III', () => {
  test.each(treasurerWeights)('%s with %s control: %d percent', (validity, control, percent) => {
    expect(indicatorWeights(validity, control)).toEqual([[percent / 100]]);
  });

  test('the six weights printed sum to 100 percent, and the three blank ones are refused', () => {
    const [validities, controls] = [columnOf(['exact', 'proxy', 'activity']), [['high', 'moderate', 'low']]];
    const cells = indicatorWeights(validities, controls).flat();
    const weights = cells.filter((cell) => typeof cell === 'number');
    expect(weights).toHaveLength(6);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(cells.filter((cell) => typeof cell !== 'number')).toHaveLength(3);
  });

  test('every indicator in force is proxy-high: 11, together 66, each a sixth of the CKP', () => {
    expect(indicatorWeights(columnOf(inForce.map(() => 'Proxy')), 'High').flat()).toEqual(
      weightsInForce.map((weight) => weight / 100),
    );
    expect(weightsInForce.reduce((sum, weight) => sum + weight, 0)).toBe(66);
    const shares = contractInForce.table(weightsInForce, true).map(([, weight]) => weight);
    expect(printed(shares as number[], 4)).toEqual([...weightsInForce.map(() => '0.1667'), '1.0000']);
  });
});

describe('Expenditure treasurer of Bangka Belitung, Tables II and VII', () => {
  test.each(treasurerIkus.map((row, i) => ({ ...row, i })))('$iku: index $printedIndex', ({ printedIndex, i }) => {
    expect(asPrinted([proposedContract.indices()[i] ?? NaN], [printedIndex], 2)).toBe(true);
  });

  test('2g-N: 7.69 percent is 1 of 13 tax returns', () => {
    expect(asPrinted(indicatorIndices(13, 1, null, null).flat() as number[], [7.69], 2)).toBe(true);
  });

  test('Table II: every contribution as printed, and the CKP 108.98, not 108.99 as the rounded ones sum to', () => {
    const table = contractInForce.table(weightsInForce, true);
    const contributions = inForce.map(({ table2 }) => table2?.[1] ?? NaN);
    expect(
      asPrinted(
        table.map((row) => row[2] as number),
        [...contributions, treasurerCkp.table2],
        2,
      ),
    ).toBe(true);
    expect(contributions.reduce((sum, contribution) => sum + contribution, 0)).toBeCloseTo(108.99, 9);
    expect(contractInForce.ckp(weightsInForce, true).toFixed(2)).toBe('108.98');
  });

  test('Table VII: every contribution and the CKP 94.97 as printed, with weights of 100.1 percent in sum', () => {
    const table = proposedContract.table(proposedWeights, false);
    const printedCells = [...treasurerIkus.map(({ table7 }) => table7[1]), treasurerCkp.table7];
    expect(
      asPrinted(
        table.map((row) => row[2] as number),
        printedCells,
        2,
      ),
    ).toBe(true);
    expect(table.at(-1)?.[1]).toBeCloseTo(1.001, 12);
    const inPercent = proposedContract.ckp(
      treasurerIkus.map(({ table7: [weight] }) => weight),
      false,
    );
    expect(inPercent).toBeCloseTo(table.at(-1)?.[2] as number, 12);
  });

  test('Table VII: 94.87 with the weights normalised, 94.85 with the weights before rounding', () => {
    expect(proposedContract.ckp(proposedWeights, true).toFixed(2)).toBe(treasurerCkp.table7Normalised.toFixed(2));
    expect(proposedContract.ckp(exactWeights(), true).toFixed(2)).toBe(treasurerCkp.table7Exact.toFixed(2));
  });

  test('one maximize-120 among six or eight indicators is allowed, two are not', () => {
    const second = { polarity: 'maximize-120' } as const;
    const twice = contractOf(treasurerIkus.map((row) => (row.iku === '2b-N' ? { ...row, ...second } : row)));
    expect(() => twice.ckp(proposedWeights, true)).toThrow('Indicators with maximize-120: 2 and 3. At most 1 of 8');
  });
});

describe('Expenditure treasurer of Bangka Belitung, NKP and NPKP', () => {
  test.each(treasurerValues)('$ckp: NKP $nkp and NPKP $npkp', ({ ckp, nkp, npkp }) => {
    const values = [NKP, NPKP].flatMap((value) => employeeValues(treasurerCkp[ckp], treasurerBehaviour, null, value));
    expect(printed(values.flat() as number[], 2)).toEqual(printed([nkp, npkp], 2));
  });

  test('from the CKPs before rounding: the same values', () => {
    const ckps = [
      contractInForce.ckp(weightsInForce, true),
      proposedContract.ckp(proposedWeights, false),
      proposedContract.ckp(proposedWeights, true),
      proposedContract.ckp(exactWeights(), true),
    ];
    const nkps = employeeValues(columnOf(ckps), treasurerBehaviour, null, NKP).flat() as number[];
    const npkps = employeeValues(columnOf(ckps), treasurerBehaviour, null, NPKP).flat() as number[];
    expect(printed(nkps, 2)).toEqual(
      printed(
        treasurerValues.map(({ nkp }) => nkp),
        2,
      ),
    );
    expect(printed(npkps, 2)).toEqual(
      printed(
        treasurerValues.map(({ npkp }) => npkp),
        2,
      ),
    );
  });

  test('every NPKP, printed or corrected, is excellent', () => {
    const ratings = ratingsOf(columnOf(treasurerValues.map(({ npkp }) => npkp)), 'pp46-2011', 'en').flat();
    expect(ratings).toEqual(treasurerValues.map(() => 'Excellent'));
  });

  test.each(treasurerBands)('%s: %d to %d, up to the next band', (rating, from, to) => {
    const beforeNext = to === 120 ? to : to + 0.999;
    expect(ratingsOf([[from, to, beforeNext]], 'pp46-2011', 'en')).toEqual([[rating, rating, rating]]);
  });

  test('15, 70 and 15 percent of a unit; how 104.15 and 94.35 stand in theirs is not printed', () => {
    const hundred = columnOf(Array.from({ length: 100 }, (_, i) => i + 1));
    const statuses = statusesOf(hundred, readStatusShares(null, null), 'en');
    const count = (status: string) => statuses.filter(([word]) => word === status).length;
    expect([count('Best'), count('Average'), count('Below average')]).toEqual([15, 70, 15]);
  });
});
