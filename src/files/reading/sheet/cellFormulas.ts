import type { Area, CellFormula } from '../../contents';
import { movable } from '../../formulas/moved';
import { areaOf } from '../../patching/areas';
import { formulaOf } from '../texts';

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly moved: (rows: number, columns: number) => string;
}

/** What a formula's tag says, read before its text. */
export interface FormulaTag {
  readonly kind: string | null;
  readonly ref: string | null;
  readonly group: string | null;
  readonly rowInput: string | null;
  readonly columnInput: string | null;
  readonly isTwoWay: boolean;
  readonly isRow: boolean;
}

/** The formulas of one sheet: of a group only the first cell has the text, each other its own, moved to where it is. */
export class SheetFormulas {
  private readonly groups = new Map<string, Shared>();

  /** Undefined where there is none: an empty text, or a group that nothing begins. */
  read(row: number, column: number, tag: FormulaTag, text: string, isDynamic: boolean): CellFormula | undefined {
    const formula = formulaOf(text);
    const area = tag.ref === null ? null : areaOf(tag.ref);
    if (tag.kind === 'shared') return this.shared(row, column, tag, formula);
    if (tag.kind === 'dataTable') return { text: tableText(tag), ...filled('dataTable', area) };
    if (formula === '') return undefined;
    if (tag.kind !== 'array') return { text: formula };
    const own = area ?? { top: row, left: column, bottom: row, right: column };
    return { text: formula, ...filled(isDynamic ? 'dynamic' : 'array', own) };
  }

  private shared(row: number, column: number, { group }: FormulaTag, formula: string): CellFormula | undefined {
    if (group === null) return formula === '' ? undefined : { text: formula };
    const first = this.groups.get(group);
    if (formula !== '') {
      if (first === undefined) this.groups.set(group, { row, column, moved: movable(formula) });
      return { text: formula };
    }
    return first === undefined ? undefined : { text: first.moved(row - first.row, column - first.column) };
  }
}

type Fills = NonNullable<CellFormula['fills']>;

const filled = (kind: Fills['kind'], area: Area | null): { fills?: Fills } =>
  area === null ? {} : { fills: { kind, area } };

/** As Excel shows it in the bar: TABLE(row input, column input). */
function tableText({ rowInput, columnInput, isTwoWay, isRow }: FormulaTag): string {
  if (isTwoWay) return `TABLE(${rowInput ?? ''},${columnInput ?? ''})`;
  return isRow ? `TABLE(${rowInput ?? ''},)` : `TABLE(,${rowInput ?? ''})`;
}
