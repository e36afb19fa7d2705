/** A plan cell by cell: what will stand where, whichever block says it. */
import type { Bands } from '../engine/bands';
import { INDEX_BANDS, OMAX_BANDS } from '../engine/bands';
import type { CellValue } from '../model/types';
import type { Area } from './address';
import { columnLetters, parseAddress } from './address';
import type { Place } from './cellSets';
import { plainPlace } from './cellSets';
import { asCellText } from './text';
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

/** Of its longest row. */
function widthOf({ cells }: Block): number {
  return cells.reduce((most, line) => Math.max(most, line.length), 0);
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

/** By address, each in the order in which the blocks first name it. */
export type PlannedCells = Pick<
  ReadonlyMap<string, PlannedContent>,
  'get' | 'has' | 'keys' | 'size' | 'values' | typeof Symbol.iterator
>;

/** Where people type. */
const INPUTS: ReadonlySet<SheetStyle> = new Set<SheetStyle>(['input', 'inputText', 'boxInput', 'mark', 'markBand']);

/** A block that only adds to the look of what stands there. */
const isLaidOver = ({ style }: Block): boolean => style === undefined || style === 'groupEnd';

type Box = Omit<Area, 'sheet'>;

/** Without any rows or columns where no block has cells. */
function boundsOf(blocks: readonly Block[]): Box {
  const filled = blocks.filter((block) => widthOf(block) > 0);
  if (filled.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  const areas = filled.map((block) => ({ ...blockArea(block), columns: widthOf(block) }));
  const [row, column] = [Math.min(...areas.map((area) => area.row)), Math.min(...areas.map((area) => area.column))];
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

/** What most cells of long tables are: a formula's above, or a person's. One object serves all of them. */
const OPEN: PlannedContent = { content: null, isInput: false };
const OPEN_INPUT: PlannedContent = { content: null, isInput: true };

/**
 * Kept by place and not by address: of a list of thousands the addresses alone would be most of the work, and a table of
 * them grows faster than the list.
 */
class CellsOfBlocks implements PlannedCells {
  readonly #blocks: readonly Block[];
  readonly #bounds: Box;
  readonly #cells: (PlannedContent | undefined)[];
  /** Which block named a cell first, from 1. */
  readonly #namedBy: Int32Array;
  #size = 0;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    this.#bounds = boundsOf(blocks);
    const { rows, columns } = this.#bounds;
    this.#cells = new Array<PlannedContent | undefined>(rows * columns);
    this.#namedBy = new Int32Array(rows * columns);
    blocks.forEach((block, index) => this.#add(block, index + 1));
  }

  /** Later blocks win, as they do when they are written; one that leaves a content alone only changes the look. */
  #add(block: Block, number: number): void {
    const [isOver, isInputHere] = [isLaidOver(block), INPUTS.has(block.style ?? 'plain')];
    const start = this.#indexOf(blockArea(block));
    block.cells.forEach((line, down) =>
      line.forEach((own, right) => {
        const index = start + down * this.#bounds.columns + right;
        const before = this.#cells[index];
        const content = own ?? before?.content ?? null;
        const isInput = isOver ? (before?.isInput ?? false) : isInputHere;
        const open = isInput ? OPEN_INPUT : OPEN;
        this.#cells[index] = content === null ? open : { content, isInput };
        if (before !== undefined) return;
        this.#namedBy[index] = number;
        this.#size += 1;
      }),
    );
  }

  #indexOf({ row, column }: Place): number {
    return (row - this.#bounds.row) * this.#bounds.columns + column - this.#bounds.column;
  }

  get size(): number {
    return this.#size;
  }

  get(address: string): PlannedContent | undefined {
    const place = plainPlace(address);
    if (!place) return undefined;
    const { row, column, rows, columns } = this.#bounds;
    const isWithin =
      place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;
    return isWithin ? this.#cells[this.#indexOf(place)] : undefined;
  }

  has(address: string): boolean {
    return this.get(address) !== undefined;
  }

  *[Symbol.iterator](): MapIterator<[string, PlannedContent]> {
    for (const [number, block] of this.#blocks.entries()) {
      const { row, column } = blockArea(block);
      const letters = Array.from({ length: widthOf(block) }, (_, right) => columnLetters(column + right));
      for (const [down, line] of block.cells.entries()) {
        const start = this.#indexOf({ row: row + down, column });
        for (let right = 0; right < line.length; right += 1) {
          const cell = this.#cells[start + right];
          if (cell !== undefined && this.#namedBy[start + right] === number + 1) {
            yield [`${letters[right]}${row + down + 1}`, cell];
          }
        }
      }
    }
  }

  *keys(): MapIterator<string> {
    for (const [address] of this) yield address;
  }

  *values(): MapIterator<PlannedContent> {
    for (const [, cell] of this) yield cell;
  }
}

/** A plan is asked for its cells again and again while it is written, and never changes. */
const known = new WeakMap<readonly Block[], PlannedCells>();

export function plannedCells({ blocks }: Pick<SheetPlan, 'blocks'>): PlannedCells {
  const cells = known.get(blocks) ?? new CellsOfBlocks(blocks);
  known.set(blocks, cells);
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

/** Its first cell where the plan has none. */
export function plannedBounds({ blocks, name: sheet }: Pick<SheetPlan, 'blocks' | 'name'>): Area {
  const { rows, columns, ...place } = boundsOf(blocks);
  return { sheet, ...place, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}
