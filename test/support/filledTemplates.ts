/** Templates that somebody filled in, as their files are before anything was computed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { patchWorkbook } from '../../src/files/patching/patchWorkbook';

const TEMPLATES = path.resolve(__dirname, '../../assets/templates');

export function template(name: string): Uint8Array {
  return readFileSync(path.join(TEMPLATES, `${name}.xlsx`));
}

/** Invented data: level 0, level 3, target, realization, weight. */
const OMAX_ROWS = [
  ['Service time', 'minutes', 60, 45, 15, 24, 0.5],
  ['Satisfaction', 'points', 2, 3, 4, 3.6, 0.3],
  ['Complaints', 'cases', 20, 12, 2, 5, 0.2],
] as const;

/** The OMAX template with three KPIs, and formulas that still show what they did before. */
export function filledOmax(realizations: readonly (number | string)[] = [24, 3.6, 5]): Uint8Array {
  const cells = OMAX_ROWS.flatMap((row, index) =>
    row.map((value, column) => {
      const content = { value: column === 5 ? (realizations[index] ?? value) : value };
      return { row: 7 + index, column, content };
    }),
  );
  return patchWorkbook(template('OMAX scorecard'), [{ kind: 'cells', sheet: 'KPI', cells }]);
}
