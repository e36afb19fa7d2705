/** Whether the plain formulas of calls say what the functions say, in both programs. */
import type { CellContent } from '../../../src/files/contents';
import { portablePlan } from '../../../src/files/portable/plan';
import { CellError } from '../../support/customFunctions';
import type { Called } from './calledCells';
import { isError, layOut, SHEET } from './calledCells';
import type { Typed } from './hosts';
import { typedByPlan, valuesInIronCalc, valuesInUniver } from './hosts';

const CLOSE = 1e-9;

export async function expectAgreement(calls: readonly Called[]): Promise<void> {
  const { book, values, calls: laid } = layOut(calls);
  const plan = portablePlan(book, 'en');
  expect(plan.valuesOnly.map(({ cell, reason }) => `${cell.formula}: ${reason.en}`)).toEqual([]);
  const data = [...values].map(([key, content]): Typed => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { sheet: SHEET, row, column, content: content as CellContent };
  });
  const typed = [...data, ...typedByPlan(plan)];
  expect(typed.filter(({ content }) => typeof content === 'object' && 'formula' in content && /\b(?:AHP|OMAX|CKP|BSC)\./.test(content.formula))).toEqual([]);
  const wanted = laid.flatMap(({ place, expected }) =>
    expected.flatMap((line, i) =>
      line.map((value, j) => ({ value, formula: place.formula, sheet: SHEET, row: place.row + i, column: place.column + j })),
    ),
  );
  const started = Date.now();
  process.stderr.write(`plan done ${typed.length}\n`);
  const iron = valuesInIronCalc(typed, wanted);
  const middle = Date.now();
  process.stderr.write("iron done\n");
  const univer = await valuesInUniver(typed, wanted);
  console.log(typed.length, wanted.length, 'iron', middle - started, 'univer', Date.now() - middle);
  const hosts = { IronCalc: iron, Univer: univer };
  const differences = Object.entries(hosts).flatMap(([host, found]) =>
    wanted.flatMap(({ value, formula, row, column }, index) => {
      if (agree(value, found[index])) return [];
      const cell = plan.cells.find((one) => one.row === row && one.column === column);
      return [`${host} ${formula} at ${row},${column}: ${String(found[index])} for ${show(value)} by ${cell?.formula ?? ''}`];
    }),
  );
  expect(differences.slice(0, 12)).toEqual([]);
}

function show(value: unknown): string {
  return value instanceof CellError ? value.code : String(value);
}

export function agree(expected: unknown, found: unknown): boolean {
  if (expected instanceof CellError) return isError(found) && (expected.code === '#N/A') === (found === '#N/A');
  if (typeof expected === 'number') {
    return typeof found === 'number' && Math.abs(found - expected) <= CLOSE * Math.max(1, Math.abs(expected));
  }
  return expected === found || ((expected ?? '') === '' && (found ?? '') === '');
}
