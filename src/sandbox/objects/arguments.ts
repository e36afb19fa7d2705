/** Checks on what an add-in sends. Excel answers InvalidArgument to anything of the wrong kind. */
import { invalidArgument } from '../protocol/errors';
import { isHostObject } from '../protocol/objectType';
import { isOnSheet, parseBox, splitReference, type Box } from './address';
import type { Area, BookPort, SheetPort } from './port';
import type { RangeTarget } from './targets';

export function asInteger(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw invalidArgument();
  return choice;
}

/** The named colours people write; Excel knows every HTML name. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  orange: '#FFA500',
  yellow: '#FFFF00',
  green: '#008000',
  blue: '#0000FF',
  gray: '#808080',
  grey: '#808080',
};

export function asColor(value: unknown): string {
  const text = asText(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex === undefined ? NAMED_COLORS[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw invalidArgument();
  return color;
}

export function onSheet(box: Box): Box {
  if (!isOnSheet(box)) throw invalidArgument();
  return box;
}

/** A Range object, or an address on the sheet in question. */
export function asBox(book: BookPort, sheet: SheetPort, value: unknown): Box {
  if (isHostObject(value)) {
    if (value.type !== 'Range') throw invalidArgument();
    return (value.target as RangeTarget).box;
  }
  const area = findArea(book, sheet, asText(value));
  if (area === null || area.sheet.id !== sheet.id) throw invalidArgument();
  return area.box;
}

export function findSheet(book: BookPort, nameOrId: string): SheetPort | null {
  const name = nameOrId.toLowerCase();
  return (
    book.sheets.find((sheet) => sheet.id === nameOrId) ??
    book.sheets.find((sheet) => sheet.name.toLowerCase() === name) ??
    null
  );
}

/** An address, with or without a sheet, or a defined name that stands for cells. */
export function findArea(book: BookPort, sheet: SheetPort, reference: string): Area | null {
  const { sheet: sheetName, cells } = splitReference(reference);
  const home = sheetName === null ? sheet : findSheet(book, sheetName);
  if (home === null) return null;
  const box = parseBox(cells);
  if (box !== null) return { sheet: home, box };
  if (sheetName !== null) return null;
  const named = book.names.find(({ name }) => name.toLowerCase() === cells.toLowerCase());
  if (named === undefined) return null;
  const target = splitReference(named.formula.replace(/^=/, ''));
  const targetSheet = target.sheet === null ? sheet : findSheet(book, target.sheet);
  const targetBox = parseBox(target.cells);
  return targetSheet === null || targetBox === null ? null : { sheet: targetSheet, box: targetBox };
}
