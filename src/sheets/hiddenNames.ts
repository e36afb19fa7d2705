/** Hidden defined names: how sheets, matrices and tables are found again wherever they were moved to. */
import { areaAddress, parseAddress, quotedSheet } from './address';
import type { Area } from './address';
import type { SheetPlan } from './plan';

/** A name of the workbook as it stands. */
export interface NameState {
  name: string;
  /** With its equals sign: ='Global weights'!$A$1. */
  formula: string;
  visible: boolean;
}

const safe = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '_');

/** The name whose cell is the first of a sheet. */
export function sheetMark(key: string): string {
  return `tb_sheet_${safe(key)}`;
}

/**
 * The name of the cells that Timbang set to be printed, while they are; a sheet where a person chose others has none,
 * nor has one of an earlier version. It follows its cells as Excel's own print area does.
 */
export function printMark(key: string): string {
  return `tb_print_${safe(key)}`;
}

/** The name of the last line of a sheet: method, version and day. */
export function footMark(key: string): string {
  return `tb_foot_${safe(key)}`;
}

export function keptMarks(key: string, name: string): { labels: string; cells: string } {
  const start = `tb_kept_${safe(key)}_${safe(name)}`;
  return { labels: `${start}_labels`, cells: `${start}_cells` };
}

/** Ends in the ids it is about, as judgmentMark('matrix', respondent, parent). */
export function judgmentMark(kind: 'matrix' | 'questions' | 'local', ...ids: string[]): string {
  return ['tb', kind, ...ids.map(safe)].join('_');
}

/** All names a plan's sheet carries. */
export function namesOf(plan: SheetPlan): { name: string; at: string }[] {
  const kept = (plan.kept ?? []).flatMap(({ name, labels, cells }) => {
    const marks = keptMarks(plan.key, name);
    return [
      { name: marks.labels, at: labels },
      { name: marks.cells, at: cells },
    ];
  });
  const printed = plan.print ? [{ name: printMark(plan.key), at: plan.print.area }] : [];
  return [{ name: sheetMark(plan.key), at: 'A1' }, ...(plan.names ?? []), ...kept, ...printed];
}

/** The cells a name stands for; null when they are gone or the name means something else. */
export function areaOfName(name: Pick<NameState, 'formula'> | undefined): Area | null {
  return name === undefined || name.formula.includes('#REF!') ? null : parseAddress(name.formula.replace(/^=/, ''), '');
}

export function sameReference(name: NameState, sheet: string, at: string): boolean {
  const found = areaOfName(name);
  const wanted = parseAddress(at, sheet);
  return found !== null && wanted !== null && found.sheet === sheet && areaAddress(found) === areaAddress(wanted);
}

/** A reference that survives being read back: ='Sheet'!$A$1:$B$2. */
export function absoluteReference(area: Area): string {
  return `=${quotedSheet(area.sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** A table's name stays although a sheet of ours lies on it. */
export function isOfSheets(name: string): boolean {
  return /^tb_(?!table_)/i.test(name);
}
