/** Functions to calculate with: what the host needs to be tried, not the add-in's own. */
import type { CustomFunctionSet, Implementation } from '../../src/sandbox/functions/catalogue';

const implementations = new Map<string, Implementation>([
  ['TEST_SHARES', (cells) => shares(cells as number[][])],
  ['TEST_DOUBLE', (value) => Number(value) * 2],
]);

/** Each row's share of the total of the first column. */
function shares(rows: number[][]): number[][] {
  const total = rows.reduce((sum, [first = 0]) => sum + first, 0);
  return rows.map(([first = 0]) => [first / total]);
}

export const TEST_FUNCTIONS: CustomFunctionSet = {
  metadata: [
    { id: 'TEST_SHARES', name: 'TEST.SHARES', parameters: [{ name: 'values', type: 'any', dimensionality: 'matrix' }] },
    { id: 'TEST_DOUBLE', name: 'TEST.DOUBLE', parameters: [{ name: 'value', type: 'number' }] },
  ],
  implementations,
};
