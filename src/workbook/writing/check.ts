/** What writing in place would replace that somebody may miss. */
import type { SheetRecord } from '../../model/types';
import { cellAddress, parseAddress } from '../../sheets/address';
import { WorkbookError } from '../excel/errors';
import { protectedNames } from '../excel/protection';
import type { Place } from '../../sheets/cellSets';
import { addressesIn, describeCells, placeOf } from '../../sheets/cellSets';
import { isLeftAlone } from './inPlace';
import type { SheetState } from '../reading/locate';
import type { SheetPlan } from '../../sheets/plan';
import { isAsPlanned, plannedCells } from '../../sheets/plannedCells';
import { holdsPrint, isInputPrint } from '../../sheets/prints';
import type { Contents } from './contents';
import { contentAt } from './contents';

/** Cells by sheet, such as B6 or C4:D9. */
export interface CellsOfSheet {
  sheet: string;
  cells: string[];
}

export interface SheetsCheck {
  /** Ours, but edited by hand since. */
  changed: CellsOfSheet[];
  /** Somebody else's content where we would write. */
  foreign: CellsOfSheet[];
  /** Sheets that cannot be written in place, only beside. */
  protected: string[];
}

interface PreparedSheet {
  plan: SheetPlan;
  sheet: SheetState | null;
  record: SheetRecord | null;
  before: Contents | null;
  /** Cells whose typed content moves elsewhere in the plan. */
  taken: ReadonlySet<string>;
  /** Cells in which people typed what is kept for them. */
  typed: ReadonlySet<string>;
  shift: Place;
}

function changedCells(
  { plan, taken, typed, shift }: PreparedSheet,
  { prints }: SheetRecord,
  before: Contents,
): string[] {
  const planned = plannedCells(plan);
  return Object.entries(prints).flatMap(([address, print]) => {
    const { row, column } = placeOf(address);
    const found = contentAt(before, row, column);
    // What was typed is no content of ours for having been there when the sheet was last written.
    const isTyped = isInputPrint(print) && typed.has(address);
    if (holdsPrint(print, found, { row, column }) && print !== '' && !isTyped) return [];
    if (found === '' || before.spilled.has(address)) return print === '' || taken.has(address) ? [] : gone(address);
    if (taken.has(address) || isLeftAlone(address, prints, planned)) return [];
    const home = cellAddress(row - shift.row, column - shift.column);
    return isAsPlanned(planned.get(home)?.content ?? null, found) ? [] : [address];
  });

  /** Emptied by hand, or moved away by rows put in: only a loss when something else is written there. */
  function gone(address: string): string[] {
    return (planned.get(address)?.content ?? null) === null ? [] : [address];
  }
}

function foreignCells({ plan }: PreparedSheet, { prints }: SheetRecord, before: Contents): string[] {
  return [...plannedCells(plan)].flatMap(([address, { content }]) => {
    const { row, column } = placeOf(address);
    const found = contentAt(before, row, column);
    if (address in prints || found === '' || isAsPlanned(content, found)) return [];
    const anchor = before.spilled.get(address);
    return anchor !== undefined && anchor in prints ? [] : [address];
  });
}

export function checkPrepared(sheets: readonly PreparedSheet[]): SheetsCheck {
  const collect = (find: typeof changedCells): CellsOfSheet[] =>
    sheets.flatMap((each) => {
      const cells = each.record && each.before ? find(each, each.record, each.before) : [];
      return cells.length > 0 ? [{ sheet: each.plan.name, cells: describeCells(cells) }] : [];
    });
  return {
    changed: collect(changedCells),
    foreign: collect(foreignCells),
    // What a plan protects itself is opened for it.
    protected: protectedNames(sheets.flatMap(({ sheet, plan }) => (sheet && plan.isProtected !== true ? [sheet] : []))),
  };
}

function addresses(cells: readonly string[]): string[] {
  return cells.flatMap((each) => {
    const area = parseAddress(each, '');
    return area ? addressesIn(area) : [];
  });
}

/** Refuses to replace what the person has not been shown. */
export function refuseUnseen(found: SheetsCheck, agreed: SheetsCheck): void {
  const seen = new Set(
    [...agreed.changed, ...agreed.foreign].flatMap(({ sheet, cells }) =>
      addresses(cells).map((address) => `${sheet}!${address}`),
    ),
  );
  for (const { sheet, cells } of [...found.changed, ...found.foreign]) {
    const unseen = addresses(cells).find((address) => !seen.has(`${sheet}!${address}`));
    if (unseen !== undefined) throw new WorkbookError('occupied', { cell: unseen, area: cells.join(', '), sheet });
  }
}
