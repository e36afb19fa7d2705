/** Reads the cells of one row of a KPI table and remembers what could not be read. */
import { isBlank } from '../../../engine/cells';
import { quoted } from '../../../engine/messages';
import type { DecimalSign, NumberInText } from '../../../engine/textNumbers';
import { decimalSignOf, isNoData, readNumberText } from '../../../engine/textNumbers';
import type { WordList } from '../../../engine/words';
import { wordFor } from '../../../engine/words';
import type { ModelMessageKey } from '../../messages';
import type { CellValue, ColumnRole } from '../../types';
import { isErrorText } from './contents';
import type { Measured } from './percents';
import type { NumberShape } from './numberShape';
import { formatShape, textShape } from './numberShape';
import { isPercentFormat } from './percents';
import { isDateFormat } from './periods';
import { remark } from '../remark';
import type { KpiTable, Remark } from '../types';

export type Indices = Partial<Record<ColumnRole, number>>;

export interface ReadNumber extends Measured {
  readonly bound: NumberInText['bound'];
  /** Whether the cell shows a date: its number counts days. */
  readonly isDate: boolean;
  /** How the cell shows it, where it says so. */
  readonly shape: NumberShape | null;
}

export interface Read<Value> {
  /** `null` when blank or not readable, `bad` tells which. */
  readonly value: Value | null;
  readonly bad: Remark | null;
}

export const NOTHING: Read<never> = { value: null, bad: null };

const LARGEST_NUMBER = 1e300;

/** A KPI table by its roles: what stands in the cells, and what its columns say of them as a whole. */
export class TableReader {
  private readonly signs = new Map<ColumnRole, DecimalSign | null>();
  private readonly columns = new Map<ColumnRole, readonly CellValue[]>();

  constructor(
    readonly table: KpiTable,
    readonly indices: Indices,
  ) {}

  /** The decimal sign that the texts of a column show. */
  signOf(role: ColumnRole): DecimalSign | null {
    const known = this.signs.get(role);
    if (known !== undefined) return known;
    const sign = decimalSignOf(this.table.rows.map((row) => row[this.indices[role] ?? -1]));
    this.signs.set(role, sign);
    return sign;
  }

  column(role: ColumnRole): readonly CellValue[] {
    const known = this.columns.get(role);
    if (known !== undefined) return known;
    const column = this.table.rows.map((row) => row[this.indices[role] ?? -1] ?? '');
    this.columns.set(role, column);
    return column;
  }

  row(row: number): CellReader {
    return new CellReader(this, row);
  }
}

export class CellReader {
  readonly problems: Remark[] = [];
  readonly rowNumber: number;

  constructor(
    private readonly reader: TableReader,
    readonly row: number,
  ) {
    this.rowNumber = reader.table.rowNumbers?.[row] ?? row + 1;
  }

  cell(role: ColumnRole): CellValue {
    return this.reader.table.rows[this.row]?.[this.reader.indices[role] ?? -1] ?? '';
  }

  /** All cells of a role's column. */
  column(role: ColumnRole): readonly CellValue[] {
    return this.reader.column(role);
  }

  text(role: ColumnRole): string {
    return String(this.cell(role)).replace(/\s+/g, ' ').trim();
  }

  /** N/A and the like are read as a blank. */
  number(role: ColumnRole): Read<ReadNumber> {
    const cell = this.cell(role);
    if (isBlank(cell) || isNoData(cell)) return NOTHING;
    if (isErrorText(cell)) return { value: null, bad: this.report('cellError', role) };
    return this.numberIn(cell, role);
  }

  numberIn(cell: CellValue, role: ColumnRole): Read<ReadNumber> {
    if (typeof cell === 'number' && Math.abs(cell) <= LARGEST_NUMBER) {
      const format = this.formatOf(role);
      const [isDate, isPercent] = [isDateFormat(format), isPercentFormat(format)];
      const shape = formatShape(format);
      return { value: { value: cell, percent: isPercent ? 'format' : null, bound: null, isDate, shape }, bad: null };
    }
    const read = typeof cell === 'string' ? readNumberText(cell, this.reader.signOf(role)) : null;
    if (read === null) return { value: null, bad: this.report('cellNotNumber', role) };
    if ('value' in read && Math.abs(read.value) <= LARGEST_NUMBER) {
      const { value, bound, isPercent } = read;
      const shape = textShape(String(cell), read);
      return { value: { value, bound, percent: isPercent ? 'text' : null, isDate: false, shape }, bad: null };
    }
    if ('value' in read) return { value: null, bad: this.report('cellNotNumber', role) };
    if (read.fault === 'ambiguous') return { value: null, bad: this.report('cellAmbiguous', role) };
    const isWhole = read.at.trim() === String(cell).trim();
    const bad = isWhole
      ? this.report('cellNotNumber', role)
      : this.report('cellInTheWay', role, { at: quoted(read.at) });
    return { value: null, bad };
  }

  /** `null` when blank or not among the words; a word for no data beside a realization that has none asks nothing. */
  choice<Choice extends string>(
    role: ColumnRole,
    words: WordList<Choice>,
    find: (cell: CellValue) => Choice | null,
  ): Read<Choice> {
    const cell = this.cell(role);
    if (isBlank(cell)) return NOTHING;
    const value = find(cell);
    if (value !== null) return { value, bad: null };
    if (isNoData(cell) && isNoData(this.cell('realization'))) return NOTHING;
    const names = Object.keys(words.choices).map((choice) => wordFor(choice as Choice, words));
    const choices = { en: names.map(({ en }) => en).join(', '), id: names.map(({ id }) => id).join(', ') };
    return { value, bad: this.report('cellUnknownWord', role, { choices }) };
  }

  /** Remembers a sentence about the cell of a role, which names its row, its column and what stands in it. */
  report(kind: ModelMessageKey, role: ColumnRole, values: Parameters<typeof remark>[1] = {}): Remark {
    const problem = remark(kind, {
      row: this.rowNumber,
      heading: quoted(this.reader.table.headings[this.reader.indices[role] ?? -1] ?? ''),
      got: quoted(this.cell(role)),
      ...values,
    });
    this.problems.push(problem);
    return problem;
  }

  private formatOf(role: ColumnRole): string | undefined {
    return this.reader.table.formats?.[this.row]?.[this.reader.indices[role] ?? -1];
  }
}
