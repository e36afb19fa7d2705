/** A plan cell by cell: what will stand where, whichever block says it. */
import type { Bands } from '../engine/bands';
import { INDEX_BANDS, OMAX_BANDS } from '../engine/bands';
import type { CellValue } from '../model/types';
import type { Area } from './address';
import { cellAddress, parseAddress } from './address';
import { asCellText } from './text';
import { boundsOf } from './cellSets';
import type { Block, LightLimits, PlannedCell, SheetPlan } from './plan';
import type { SheetStyle } from './looks';

export function plannedArea(address: string): Area {
  const area = parseAddress(address, '');
  if (!area) throw new RangeError(`The plan of a sheet names "${address}", which is not an address.`);
  return area;
}

export function blockArea({ at, cells }: Block): Area {
  return { ...plannedArea(at), rows: cells.length, columns: cells[0]?.length ?? 0 };
}

const CUSTOMARY: Readonly<Record<Extract<LightLimits, string>, Bands>> = { omax: OMAX_BANDS, index: INDEX_BANDS };

/** The bands of the lights that a plan names. */
export function lightBands(limits: LightLimits): Bands {
  return typeof limits === 'string' ? CUSTOMARY[limits] : limits;
}

/** What is written for a planned cell: text as text, formulas as they are. */
export function cellContent(cell: PlannedCell): CellValue | null {
  if (typeof cell === 'object' && cell !== null) return asCellText(cell.text);
  return typeof cell === 'string' && !cell.startsWith('=') ? asCellText(cell) : cell;
}

interface PlannedContent {
  /** Null: the content is a formula's elsewhere, or a person's. */
  content: PlannedCell;
  isInput: boolean;
}

export type PlannedCells = ReadonlyMap<string, PlannedContent>;

/** Where people type. */
const INPUTS: ReadonlySet<SheetStyle> = new Set<SheetStyle>(['input', 'inputText', 'boxInput', 'mark', 'markBand']);

/** A block that only adds to the look of what stands there. */
const isLaidOver = ({ style }: Block): boolean => style === undefined || style === 'groupEnd';

/** Later blocks win, as they do when they are written; one that leaves a content alone only changes the look. */
export function plannedCells({ blocks }: SheetPlan): PlannedCells {
  const cells = new Map<string, PlannedContent>();
  for (const block of blocks) {
    const { row, column } = blockArea(block);
    block.cells.forEach((line, down) =>
      line.forEach((content, right) => {
        const address = cellAddress(row + down, column + right);
        const before = cells.get(address);
        cells.set(address, {
          content: content ?? before?.content ?? null,
          isInput: isLaidOver(block) ? (before?.isInput ?? false) : INPUTS.has(block.style ?? 'plain'),
        });
      }),
    );
  }
  return cells;
}

/** Numbers that differ by rounding alone, as a third and one third, are the same content. */
const SAME_NUMBER = 1e-9;

/** Whether a cell already holds what is planned for it; a content left alone is never a match. */
export function isAsPlanned(planned: PlannedCell, found: CellValue): boolean {
  if (planned === null) return false;
  if (typeof planned === 'object') return planned.text === found;
  if (typeof planned === 'number' && typeof found === 'number') {
    return Math.abs(planned - found) <= SAME_NUMBER * Math.max(Math.abs(planned), Math.abs(found));
  }
  return typeof planned === typeof found && planned === found;
}

export function plannedBounds(plan: SheetPlan): Area {
  return boundsOf(plannedCells(plan).keys(), plan.name) ?? { sheet: plan.name, row: 0, column: 0, rows: 1, columns: 1 };
}
