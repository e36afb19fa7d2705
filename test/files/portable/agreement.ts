/** Whether the plain formulas of calls say what the functions say, in both programs. */
import type { CellContent } from '../../../src/files/contents';
import { parseFormula } from '../../../src/files/portable/formula/parse';
import { computesWithArrays } from '../../../src/files/portable/hostFunctions';
import { portablePlan } from '../../../src/files/portable/plan';
import { CellError } from '../../support/customFunctions';
import type { Called } from './calledCells';
import { isError, layOut, SHEET } from './calledCells';
import type { Typed } from './hosts';
import { typedByPlan, valuesInIronCalc, valuesInUniver } from './hosts';

const CLOSE = 1e-9;

/** `before`: the same calls over other values, from which the formulas are planned: copies stay live. */
export async function expectAgreement(calls: readonly Called[], before = calls): Promise<void> {
  const { values, calls: laid } = layOut(calls);
  const plan = portablePlan(layOut(before).book, 'en');
  expect(plan.valuesOnly.map(({ cell, reason }) => `${cell.formula}: ${reason.en}`)).toEqual([]);
  const data = [...values].map(([key, content]): Typed => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { sheet: SHEET, row, column, content: content as CellContent };
  });
  const typed = [...data, ...typedByPlan(plan)];
  expect(
    typed.filter(
      ({ content }) =>
        typeof content === 'object' && 'formula' in content && /\b(?:AHP|OMAX|CKP|BSC|PLS)\./.test(content.formula),
    ),
  ).toEqual([]);
  expect(typed.filter(asksForArrays)).toEqual([]);
  const wanted = laid.flatMap(({ place, expected, isWhole }) =>
    expected.flatMap((line, i) =>
      line.map((value, j) => ({
        value,
        isWhole,
        formula: place.formula,
        sheet: SHEET,
        row: place.row + i,
        column: place.column + j,
      })),
    ),
  );
  const iron = valuesInIronCalc(typed, wanted);
  const univer = await valuesInUniver(typed, wanted);
  const hosts = { IronCalc: iron, Univer: univer };
  const differences = Object.entries(hosts).flatMap(([host, found]) =>
    wanted.flatMap(({ value, isWhole, formula, row, column }, index) => {
      // Where all cells would be an error, a blank score of BSC.BAND is blank.
      const isBlankBand = formula.startsWith('BSC.BAND') && found[index] === '';
      if (isWhole ? isError(found[index]) || isBlankBand : agree(value, found[index])) return [];
      const cell = plan.cells.find((one) => one.row === row && one.column === column);
      return [
        `${host} ${formula} at ${row},${column}: ${String(found[index])} for ${show(value)} by ${cell?.formula ?? ''}`,
      ];
    }),
  );
  expect(differences.slice(0, 12)).toEqual([]);
}

/** Whether a formula would have to be entered as an array formula, which not every program computes. */
function asksForArrays({ sheet, content }: Typed): boolean {
  if (typeof content !== 'object' || !('formula' in content)) return false;
  const formula = parseFormula(content.formula, sheet);
  return formula === null || computesWithArrays(formula);
}

function show(value: unknown): string {
  return value instanceof CellError ? value.code : String(value);
}

function agree(expected: unknown, found: unknown): boolean {
  if (expected instanceof CellError) return isError(found) && (expected.code === '#N/A') === (found === '#N/A');
  if (typeof expected === 'number') {
    return typeof found === 'number' && Math.abs(found - expected) <= CLOSE * Math.max(1, Math.abs(expected));
  }
  return expected === found || ((expected ?? '') === '' && (found ?? '') === '');
}
