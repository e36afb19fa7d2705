/**
 * What a value becomes when it is written into a cell, as when a person types it (locale en-US): text that begins with
 * "=" is a formula, with an apostrophe stays text, and numbers, percentages and dates in words become numbers.
 */
import { CellValueType, getNumfmtParseValueFilter, type ICellData } from '@univerjs/core';
import type { CellValue } from '../objects/port';

export interface CellInput {
  readonly cell: ICellData;
  /** The number format that comes with the way it was typed: "12%" brings 0%. */
  readonly numberFormat?: string;
}

/** Univer merges what it is given: everything a cell held before has to be named to go. */
const NOTHING: ICellData = { p: null, f: null, si: null, v: null, t: null };
const TEXT_FORMAT = '@';

export function cellInput(entry: CellValue, presentFormat: string): CellInput {
  if (typeof entry === 'number') return { cell: { ...NOTHING, v: entry, t: CellValueType.NUMBER } };
  if (typeof entry === 'boolean') return { cell: booleanCell(entry) };
  if (entry === '') return { cell: NOTHING };
  if (presentFormat === TEXT_FORMAT) return { cell: textCell(entry) };
  if (entry.startsWith("'")) return { cell: textCell(entry.slice(1)) };
  if (entry.startsWith('=') && entry.length > 1) return { cell: { ...NOTHING, f: entry } };
  if (/^(true|false)$/i.test(entry)) return { cell: booleanCell(entry.toLowerCase() === 'true') };
  const parsed = getNumfmtParseValueFilter(entry);
  if (typeof parsed?.v !== 'number') return { cell: textCell(entry) };
  const cell = { ...NOTHING, v: parsed.v, t: CellValueType.NUMBER };
  return parsed.z === undefined ? { cell } : { cell, numberFormat: String(parsed.z) };
}

function textCell(text: string): ICellData {
  return { ...NOTHING, v: text, t: CellValueType.STRING };
}

function booleanCell(value: boolean): ICellData {
  return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}
