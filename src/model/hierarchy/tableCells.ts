/** What stands in a row beside the names: codes, units and weights. */
import { quoted } from '../../engine/messages';
import { numberInText } from '../../engine/numbers';
import { ModelError } from '../modelError';
import type { TableColumns, TableRow } from './columns';
import type { ItemDraft } from './itemDraft';
import { inRow } from './itemDraft';
import type { MessageValue } from '../../engine/phrases';

export type Details = Partial<Pick<ItemDraft, 'code' | 'unit' | 'weight'>>;

/** A column as the user calls it: by its heading, else by its number. */
export function columnName({ headings }: TableColumns, column: number): MessageValue {
  const heading = headings[column] ?? '';
  return heading === '' ? column + 1 : quoted(heading);
}

/** The text of a cell on one line. */
export function cellText({ cells }: TableRow, column: number): string {
  return (cells[column] ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Code, unit and weight of the `count` items in one cell of names. A code stands before its name, unit and weight stand
 * behind it. Where their cell has as many lines as there are items, each has its own; else the unit is that of all.
 */
export function detailsOf(
  row: TableRow,
  table: TableColumns,
  label: number,
  count: number,
  problems: ModelError[],
): Details[] {
  const filled = table.labels.filter((column) => cellText(row, column) !== '');
  const linesOf = (places: readonly number[], isBefore: boolean): string[] => {
    const beside = (place: number): number | undefined => labelBeside(place, filled, isBefore);
    const own = places.find((place) => cellText(row, place) !== '' && beside(place) === label);
    return own === undefined ? [] : (row.cells[own] as string).split(/[\r\n]+/).map((line) => line.trim());
  };
  const each = (lines: readonly string[], i: number): string => (lines.length === count ? (lines[i] as string) : '');
  const codes = linesOf(table.codes, true);
  const [units, weights] = [linesOf(table.units, false), linesOf(table.weights, false)];
  return Array.from({ length: count }, (_, i): Details => {
    const unit = units.length === count ? (units[i] as string) : units.join(' ');
    const weight = each(weights, i);
    const value = readWeight(weight);
    if (value === undefined) {
      const item = quoted(cellText(row, label));
      problems.push(new ModelError('readWeight', { place: inRow(row.row), item, got: quoted(weight) }));
    }
    return {
      ...(each(codes, i) === '' ? {} : { code: each(codes, i) }),
      ...(unit === '' ? {} : { unit }),
      ...(typeof value === 'number' ? { weight: value } : {}),
    };
  });
}

/** The name that a code stands before, or a unit or weight behind; in a row, blank cells are no names. */
function labelBeside(place: number, labels: readonly number[], isBefore: boolean): number | undefined {
  const [left, right] = [labels.findLast((label) => label < place), labels.find((label) => label > place)];
  return isBefore ? (right ?? left) : (left ?? right);
}

/** A positive number or a percentage; `null` for a blank, `undefined` for what is no weight. */
function readWeight(text: string): number | null | undefined {
  if (text === '') return null;
  const share = /^(.*?)\s*%$/.exec(text);
  const value = numberInText(share?.[1] ?? text);
  if (value === undefined || value <= 0) return undefined;
  return share === null ? value : value / 100;
}
