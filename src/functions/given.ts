/** What Excel hands to a function, as the engine knows it: cells, error values, and nothing in place of what is left out. */
import { isErrorValue } from '../engine/cells';

/** Excel's data types that are a value in another dress. */
const DRESSED: ReadonlySet<unknown> = new Set(['Double', 'FormattedNumber', 'String', 'Boolean', 'Empty']);

/**
 * An argument. A plain object that is neither an error nor a value is one that nobody gave: Excel keeps the metadata for
 * up to a day, and by the older ones the invocation stands where a new optional parameter is now.
 */
export function given(argument: unknown): unknown {
  if (Array.isArray(argument)) return plain(argument);
  const value = valueOf(argument);
  return isObject(value) && !isErrorValue(value) ? undefined : value;
}

/** Cells, or ranges of them; those without a data type, which is almost always, are not copied. */
function plain(parts: readonly unknown[]): readonly unknown[] {
  return arePlain(parts) ? parts : parts.map((part) => (Array.isArray(part) ? plain(part) : valueOf(part)));
}

/** Whether an argument, or a part of one, has neither data types nor error values in it, as almost all have none. */
export function isPlain(part: unknown): boolean {
  if (!isObject(part)) return true;
  return Array.isArray(part) && arePlain(part);
}

function arePlain(parts: readonly unknown[]): boolean {
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    if (isObject(part) && !(Array.isArray(part) && arePlain(part))) return false;
  }
  return true;
}

/** The value in a data type, the name of what is more than a value, such as a stock; anything else as it is. */
function valueOf(cell: unknown): unknown {
  if (!isObject(cell) || isErrorValue(cell) || !('type' in cell)) return cell;
  if (DRESSED.has(cell.type) && 'basicValue' in cell) return cell.basicValue;
  return 'text' in cell && typeof cell.text === 'string' ? cell.text : cell;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
