/**
 * The last line of a sheet that computes: by which method, with which Timbang, and on which day it was written. The day
 * stays: TODAY() would say that old numbers are new.
 */
import type { Language, Localized } from '../../engine/language';
import { filled, LOCALES } from '../../engine/phrases';
import { areaAddress, cellAddress, parseAddress } from '../address';
import { placeOf } from '../cellSets';
import { footMark } from '../hiddenNames';
import type { Block, SheetPlan } from '../plan';
import { blockArea, plannedBounds } from '../plannedCells';

export interface Written {
  readonly version: string;
  /** 2026-03-31 */
  readonly day: string;
}

const WRITTEN: Localized = { en: 'Timbang {version}, {day}.', id: 'Timbang {version}, {day}.' };
const COPIED: Localized = { en: 'Timbang {version}, copied {day}.', id: 'Timbang {version}, disalin {day}.' };
const COMPUTED: Localized = { en: 'Computed by {functions}', id: 'Dihitung dengan {functions}' };

/** "AHP, principal eigenvector (Saaty); random index: Saaty 1980. Timbang 1.0.0, November 30, 2026." */
export function footLine(method: string, written: Written, language: Language): string {
  return joined(method, WRITTEN, written, language);
}

/** What is said of a table that has no such line: the functions in its cells, and that the day is that of the copy. */
export function copiedLine(functions: readonly string[], written: Written, language: Language): string {
  const method =
    functions.length === 0 ? '' : filled(COMPUTED[language], { functions: functions.join(', ') }, language);
  return joined(method, COPIED, written, language);
}

function joined(method: string, words: Localized, { version, day }: Written, language: Language): string {
  const date = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const values = { version, day: date.format(new Date(`${day}T00:00:00Z`)) };
  const start = method.replace(/[.\s]+$/, '');
  return `${start === '' ? '' : `${start}. `}${filled(words[language], values, language)}`;
}

/**
 * The plan with that line right below what is printed, or below everything where other cells stand there; as it is where
 * it names no method.
 */
export function withFoot(plan: SheetPlan, written: Written): SheetPlan {
  if (plan.foot === undefined) return plan;
  const { row, rows } = plannedBounds(plan);
  const printed = plan.print && parseAddress(plan.print.area, '');
  const below = printed ? printed.row + printed.rows : row + rows;
  const at = cellAddress(plan.blocks.some((block) => isAt(block, below)) ? row + rows : below, 0);
  const text = footLine(plan.foot.method, written, plan.foot.language);
  const until = placeOf(at).row + 1;
  return {
    ...plan,
    blocks: [...plan.blocks, { at, style: 'note', cells: [[{ text }]] }],
    names: [...(plan.names ?? []), { name: footMark(plan.key), at }],
    ...(plan.print &&
      printed && { print: { ...plan.print, area: areaAddress({ ...printed, rows: until - printed.row }) } }),
  };
}

/** Whether a block has a cell in the first column of that row. */
function isAt(block: Block, row: number): boolean {
  const { row: top, column } = blockArea(block);
  return column === 0 && (block.cells[row - top]?.length ?? 0) > 0;
}
