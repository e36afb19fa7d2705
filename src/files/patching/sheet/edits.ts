import type { Area, ConditionalFormat, DataValidation, Link, Note, PrintSetup } from '../../contents';
import type { CellChange, SheetChange } from '../changes';

type Of<Kind extends SheetChange['kind']> = Extract<SheetChange, { kind: Kind }>;

/** All that is changed in one sheet, so that its text is gone through once. */
export class SheetEdits {
  readonly cells = new Map<number, Map<number, CellChange>>();
  readonly rows = new Map<number, Of<'rows'>['rows'][number]>();
  readonly columns: Of<'columns'>['columns'][number][] = [];
  merges?: readonly Area[];
  formats?: readonly ConditionalFormat[];
  validations?: readonly DataValidation[];
  notes?: readonly Note[];
  links?: readonly Link[];
  charts?: Pick<Of<'charts'>, 'charts' | 'sizes'>;
  frozen?: Of<'frozen'>['frozen'];
  tabColor?: string | null;
  gridlines?: boolean;
  print?: PrintSetup;
  isProtected?: boolean;
  isSelected?: boolean;

  add(change: SheetChange): void {
    switch (change.kind) {
      case 'cells':
        for (const cell of change.cells) this.cell(cell);
        break;
      case 'rows':
        for (const row of change.rows) this.rows.set(row.row, row);
        break;
      case 'columns':
        this.columns.push(...change.columns);
        break;
      case 'merges':
        this.merges = change.merges;
        break;
      case 'conditionalFormats':
        this.formats = change.formats;
        break;
      case 'validations':
        this.validations = change.validations;
        break;
      case 'notes':
        this.notes = change.notes;
        break;
      case 'links':
        this.links = change.links;
        break;
      case 'charts':
        this.charts = { ...change, charts: [...(this.charts?.charts ?? []), ...change.charts] };
        break;
      case 'frozen':
        this.frozen = change.frozen;
        break;
      case 'tabColor':
        this.tabColor = change.color;
        break;
      case 'gridlines':
        this.gridlines = change.gridlines;
        break;
      case 'print':
        this.print = change.print;
        break;
      case 'protection':
        this.isProtected = change.isProtected;
    }
  }

  /** A later change of a cell leaves what it does not name. */
  private cell(change: CellChange): void {
    const row = this.cells.get(change.row) ?? new Map<number, CellChange>();
    this.cells.set(change.row, row);
    const before = row.get(change.column);
    if (before === undefined) row.set(change.column, change);
    else row.set(change.column, { ...before, ...change, ...mergedStyle(before, change) });
  }
}

function mergedStyle(before: CellChange, after: CellChange): Pick<CellChange, 'style'> {
  if (before.style === undefined && after.style === undefined) return {};
  return { style: { ...before.style, ...after.style } };
}
