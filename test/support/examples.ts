/** Checks the executable examples of the doc blocks: `@example =AHP.CR({1,3;"1/3",1},"column") -> 0`. */
import type { Example } from '../../src/help/formula';
import { printedCells, readConstant } from '../../src/help/formula';

export type { Example } from '../../src/help/formula';
export { readExamples } from '../../src/help/formula';

/** Why a result differs from the printed value of an example; `undefined` when it agrees. */
export function disagreement(example: Example, result: unknown): string | undefined {
  const expected = printedCells(example.printed);
  const actual = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  const sameShape = actual.length === expected.length && actual.every((row, i) => row.length === expected[i]?.length);
  const agrees = sameShape && expected.every((row, i) => row.every((text, j) => agreesWith(text, actual[i]?.[j])));
  return agrees
    ? undefined
    : `${example.formula} is ${JSON.stringify(result)}, the doc block prints ${example.printed}`;
}

function agreesWith(printed: string, value: unknown): boolean {
  const expected = readConstant(printed);
  if (typeof expected === 'number' && typeof value === 'number') {
    const decimals = printed.split('.')[1]?.length ?? 0;
    return Math.abs(value - expected) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
  }
  if (typeof expected === 'object' && expected !== null) return hasCode(value) && value.code === expected.code;
  return value === expected;
}

function hasCode(value: unknown): value is { readonly code: unknown } {
  return typeof value === 'object' && value !== null && 'code' in value;
}
