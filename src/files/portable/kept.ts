/** The way back: the formulas that a portable copy replaced, kept in the file beside it. */
import type { FormulaCell } from './book';
import type { PortablePlan } from './plan';

const VERSION = 1;

export interface KeptFormulas {
  readonly version: typeof VERSION;
  /** The sheet to be removed again; null where none was written. */
  readonly helperSheet: string | null;
  readonly formulas: readonly FormulaCell[];
}

export function keptFormulas({ replaced, helper }: PortablePlan): KeptFormulas {
  return { version: VERSION, helperSheet: helper?.name ?? null, formulas: replaced };
}

/** As text for a custom XML part. */
export function writeKept(kept: KeptFormulas): string {
  return JSON.stringify(kept);
}

/** Null for text that is no list of kept formulas. */
export function readKept(text: string): KeptFormulas | null {
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** The formulas to be put back, each over the cells it filled, on sheets that are still there. */
export function restored(kept: KeptFormulas, sheets: readonly string[]): FormulaCell[] {
  const known = new Set(sheets.map((name) => name.toLowerCase()));
  return kept.formulas.filter(({ sheet }) => known.has(sheet.toLowerCase()));
}

function isKept(value: unknown): value is KeptFormulas {
  if (typeof value !== 'object' || value === null) return false;
  if (!('version' in value && value.version === VERSION && 'formulas' in value && 'helperSheet' in value)) return false;
  const isName = value.helperSheet === null || typeof value.helperSheet === 'string';
  return isName && Array.isArray(value.formulas) && value.formulas.every(isFormulaCell);
}

function isFormulaCell(value: unknown): value is FormulaCell {
  if (typeof value !== 'object' || value === null) return false;
  const cell = value as Partial<Record<keyof FormulaCell, unknown>>;
  const isPlace = typeof cell.sheet === 'string' && Number.isInteger(cell.row) && Number.isInteger(cell.column);
  return isPlace && typeof cell.formula === 'string' && typeof cell.isArray === 'boolean' && isArea(cell.fills);
}

function isArea(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const { top, left, bottom, right } = value as Record<string, unknown>;
  return [top, left, bottom, right].every((edge) => Number.isInteger(edge));
}
