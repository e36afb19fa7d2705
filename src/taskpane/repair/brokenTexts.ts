/** What is broken where, in words. Pure. */
import type { BrokenLook, BrokenSheet } from '../../workbook/repair/findBroken';
import type { Say } from '../strings';
import { listed } from '../writing/sheetSentences';

/** More would be a wall of names. */
const SHOWN = 4;

export const isWritable = ({ sheet, formulas }: BrokenSheet): boolean => !sheet.protected && formulas.length > 0;

export function brokenCount(sheets: readonly BrokenSheet[]): number {
  return sheets.reduce((sum, { formulas }) => sum + formulas.length, 0);
}

export function brokenSentence({ sheets }: BrokenLook, say: Say): string {
  const broken = sheets.filter(({ formulas }) => formulas.length > 0);
  const count = brokenCount(broken);
  const names = shortly(
    broken.map(({ sheet }) => listed([sheet.name])),
    ', ',
    say,
  );
  return say(count === 1 ? 'repairFoundOne' : 'repairFoundMany', { count, sheets: names });
}

export function protectedNames({ sheets }: BrokenLook): string[] {
  return sheets.flatMap(({ sheet, formulas }) => (sheet.protected && formulas.length > 0 ? [sheet.name] : []));
}

/** Null where every function is known. */
export function unknownSentence({ sheets }: BrokenLook, say: Say): string | null {
  const cells = sheets.flatMap(({ sheet, unknown }) =>
    unknown.map(({ cell, name }) => say('repairUnknownCell', { name, sheet: sheet.name, cell })),
  );
  return cells.length === 0 ? null : say('repairUnknown', { cells: shortly(cells, '; ', say) });
}

function shortly(all: readonly string[], between: string, say: Say): string {
  const shown = all.slice(0, SHOWN).join(between);
  const rest = all.length - SHOWN;
  return rest > 0 ? say('cellsAndMore', { cells: shown, count: rest }) : shown;
}
