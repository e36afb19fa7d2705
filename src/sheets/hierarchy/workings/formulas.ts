/** The formulas of workings: plain Excel that anybody can check, but for the eigenvector and its eigenvalue. */
import type { PriorityMethod } from '../../../engine/ahp/priorities';
import { areaAddress, cellAddress } from '../../address';
import { blanks, inQuotes } from '../../body';
import type { PlannedCell } from '../../plan';
import { weightCell } from '../matrixLayout';
import type { Workings } from './layout';
import { besideSteps, columnOf, firstOf } from './layout';

/** Weights may differ from those of the judgments by rounding alone. */
const SAME_WEIGHTS = '1E-9';

/** Nothing is worked out of a matrix that is not there. */
function whileThere({ matrix }: Workings, formula: string): string {
  return `=IF(${firstOf(matrix)}="","",${formula})`;
}

/**
 * The judgments as our functions read them: of a pair the cell above 1 counts, for a printed reciprocal is rounded. Blank
 * where a pair has no number, and where the judgments give no weights.
 */
export function matrixFormula(workings: Workings, sheet: string): string {
  const { place, size } = workings;
  const cells = `${sheet}!${areaAddress(place.body)}`;
  const weights = `${sheet}!${weightCell(place, 0)}`;
  const isWhole = `AND(ISNUMBER(${weights}),COUNT(${cells})=${size * size},MIN(${cells})>0)`;
  const turned = `TRANSPOSE(${cells})`;
  return `=IF(${isWhole},IF(${cells}>=${turned},${cells},1/${turned}),"")`;
}

/** Below each column of an area. */
export function sumsOf(workings: Workings, area: Workings['matrix']): string[] {
  return Array.from({ length: area.columns }, (_, index) => whileThere(workings, `SUM(${columnOf(area, index)})`));
}

/** What stands in the cells of the steps. */
export function stepCells(workings: Workings, method: PriorityMethod): PlannedCell[][] {
  const { matrix, steps, size } = workings;
  const cells = areaAddress(matrix);
  const multiplied = (index: number): string => `MMULT(${cells},${columnOf(steps, index)})`;
  switch (method) {
    case 'column': {
      const sums = areaAddress({ ...matrix, row: matrix.row + size, rows: 1 });
      return spilt([whileThere(workings, `${cells}/${sums}`), ...blanks(size - 1)], size);
    }
    case 'geometric': {
      const root = whileThere(workings, `${columnOf(steps, 0)}^(1/${size})`);
      return Array.from({ length: size }, (_, index) => {
        const row = areaAddress({ ...matrix, row: matrix.row + index, rows: 1 });
        return [whileThere(workings, `PRODUCT(${row})`), index === 0 ? root : null];
      });
    }
    case 'eigenvector': {
      const first = `MMULT(${cells},${columnOf(matrix, 0)}^0)/SUM(${cells})`;
      const next = (step: number): string => `${multiplied(step)}/SUM(${multiplied(step)})`;
      const formulas = Array.from({ length: steps.columns }, (_, step) => (step === 0 ? first : next(step - 1)));
      return spilt(
        formulas.map((formula) => whileThere(workings, formula)),
        size,
      );
    }
  }
}

/** Formulas in the first row, and the cells into which they spill. */
export function spilt(first: PlannedCell[], rows: number): PlannedCell[][] {
  return Array.from({ length: rows }, (_, row) => (row === 0 ? first : blanks(first.length)));
}

export function weightsFormula(workings: Workings, method: PriorityMethod): string {
  const { matrix, steps, size } = workings;
  switch (method) {
    case 'column':
      return whileThere(workings, `MMULT(${areaAddress(steps)},${columnOf(matrix, 0)}^0)/${size}`);
    case 'geometric':
      return whileThere(workings, `${columnOf(steps, 1)}/SUM(${columnOf(steps, 1)})`);
    case 'eigenvector':
      return whileThere(workings, `AHP.WEIGHTS(${areaAddress(matrix)})`);
  }
}

export function weightedFormula(workings: Workings): string {
  return whileThere(workings, `MMULT(${areaAddress(workings.matrix)},${besideSteps(workings, workings.weight)})`);
}

export function rowLambdaFormula(workings: Workings): string {
  return whileThere(workings, `${besideSteps(workings, workings.weighted)}/${besideSteps(workings, workings.weight)}`);
}

/** The sum of the weights. */
export function weightSum(workings: Workings): string {
  return whileThere(workings, `SUM(${besideSteps(workings, workings.weight)})`);
}

/** Average λ, λmax where it is another, CI, RI and CR; RI is a number of Saaty's table, null beyond it. */
export function tailFormulas(workings: Workings, method: PriorityMethod, index: number | null): (string | number)[] {
  const { tail, lambda, size, matrix } = workings;
  const mean = whileThere(workings, `AVERAGE(${besideSteps(workings, lambda)})`);
  const own = method === 'geometric' ? [whileThere(workings, `AHP.LAMBDA(${areaAddress(matrix)},"geometric")`)] : [];
  const row = tail + own.length;
  const at = (below: number): string => cellAddress(row + below, lambda);
  // Consistent judgments leave a λ that rounding puts a hair below n.
  const ci = whileThere(workings, `MAX(0,(${at(0)}-${size})/${size - 1})`);
  const cr = whileThere(workings, `${at(1)}/${at(2)}`);
  return [mean, ...own, ci, index ?? '', index === null ? '' : index === 0 ? whileThere(workings, '0') : cr];
}

/** What a person has to know of these numbers; blank where nothing. */
export function remarkFormula(
  workings: Workings,
  sheet: string,
  words: { readonly notWorkedOut: string; readonly differs: string },
): string {
  const { place, size, matrix } = workings;
  const own = besideSteps(workings, workings.weight);
  const there = `${sheet}!${weightCell(place, 0)}:${weightCell(place, size - 1)}`;
  const differ = `SUMPRODUCT(ABS(${own}-${there}))>${SAME_WEIGHTS}`;
  const differs = `IF(${differ},${inQuotes(words.differs)},"")`;
  return `=IF(${firstOf(matrix)}="",${inQuotes(words.notWorkedOut)},${differs})`;
}
