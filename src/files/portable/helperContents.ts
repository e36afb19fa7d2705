/** The sheet of intermediate results as a file has it: tables below each other, for a person to read. */
import type { Cell, CellFormula, CellStyle, SheetContents } from '../contents';
import type { Place } from '../places';
import { EMPTY_SHEET, PLAIN_STYLE } from '../plain';
import type { HelperCell, Size } from './helperSheet';
import type { PortablePlan } from './plan';

export const HELPER_LOOKS: Readonly<Record<HelperCell['style'], Partial<CellStyle>>> = {
  title: { bold: true },
  heading: { bold: true, fill: '#DDE6ED', horizontal: 'center', wrap: true },
  label: { fontColor: '#595959' },
  result: {},
};
const ROLES = Object.keys(HELPER_LOOKS) as HelperCell['style'][];
/** How wide its first column is, in points. */
export const LABELS = 150;

/** Those its cells point into. */
export const HELPER_STYLES: readonly CellStyle[] = [
  PLAIN_STYLE,
  ...ROLES.map((role) => ({ ...PLAIN_STYLE, ...HELPER_LOOKS[role] })),
];

export function helperContents({ name, cells }: NonNullable<PortablePlan['helper']>): SheetContents {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  return {
    ...EMPTY_SHEET,
    name,
    cells: sorted.map(({ row, column, style, content }): Cell => {
      const place = { row, column, style: ROLES.indexOf(style) + 1 };
      // What a formula shows is computed when the file is opened.
      return 'text' in content
        ? { ...place, value: content.text }
        : { ...place, value: null, formula: formulaOf(place, content) };
    }),
    columns: [{ first: 0, last: 0, width: LABELS, hidden: false, style: 0 }],
  };
}

function formulaOf({ row, column }: Place, { formula, fills }: { formula: string; fills?: Size }): CellFormula {
  if (fills === undefined) return { text: formula };
  const area = { top: row, left: column, bottom: row + fills.rows - 1, right: column + fills.columns - 1 };
  return { text: formula, fills: { kind: 'array', area } };
}
