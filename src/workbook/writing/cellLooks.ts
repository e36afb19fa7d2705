/**
 * The looks of cells and the heights of their rows. A look costs a trip ten times what a content does, and most cells of
 * a long table look like the one above, of a wide one like the one beside: a large area is asked in strips along its
 * columns or rows, and cells one by one only where a strip does not speak for all of its cells.
 */
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import type { Piece, Reading } from '../excel/trips';
import { CELLS_WITH_LOOKS, inRows, sizeOf } from '../excel/trips';
import type { Facet } from './facets';
import { FACETS, FORMAT, LINES, together } from './facets';

type Look = Excel.CellProperties;
type Looks = OfficeExtension.ClientResult<Look[][]>;

/** What `paint` may change, and the pattern that tells a white fill from none. */
export const LOOK: Excel.CellPropertiesLoadOptions = { format: together(FACETS.map(({ wanted }) => wanted)) };

export interface CellLooks {
  looks: Look[][];
  /** Points, from the first row of the area. */
  heights: number[];
}

/** Bytes of asking and answering for one strip, one row, and what is about a cell. */
const [STRIP, ROW, CELL] = [1_300, 400, 16];
/** So high that a sheet of 5,000 rows is asked in one trip, and so low that what is about a table is few cells. */
const ROWS_A_STRIP = 128;
/** Of a sheet that is wider than high: few at a time, for where one block ends and the next begins is in every row. */
const COLUMNS_A_STRIP = 48;

const bytesOf = (facets: readonly Facet[]): number => facets.reduce((sum, { bytes }) => sum + bytes, CELL);

export function looksReading(sheet: Excel.Worksheet, area: Area): Reading<CellLooks> {
  return sizeOf(area) <= CELLS_WITH_LOOKS ? cellByCell(sheet, area) : inStrips(sheet, area);
}

interface Heights {
  readonly pieces: Piece[];
  all(): number[];
}

/** The heights of these rows one by one. */
function heightsOf(sheet: Excel.Worksheet, rows: Area): Heights {
  let formats: Excel.RangeFormat[] = [];
  const queue = (): void => {
    const range = sheet.getRange(areaAddress(rows));
    formats = Array.from({ length: rows.rows }, (_, row) => range.getCell(row, 0).format);
    for (const format of formats) format.load(['rowHeight']);
  };
  return { pieces: [{ size: ROW * rows.rows, queue }], all: () => formats.map(({ rowHeight }) => rowHeight) };
}

function cellByCell(sheet: Excel.Worksheet, area: Area): Reading<CellLooks> {
  let looks: Looks | null = null;
  const heights = heightsOf(sheet, area);
  const queue = (): void => {
    looks = sheet.getRange(areaAddress(area)).getCellProperties(LOOK);
  };
  return {
    first: [{ size: bytesOf(FACETS) * sizeOf(area), queue }, ...heights.pieces],
    second: () => [],
    finish: () => ({ looks: looks?.value ?? [], heights: heights.all() }),
  };
}

/** Rows that are asked together, each band in strips from left to right. */
function bandsOf(area: Area): Area[][] {
  const isWide = area.columns > area.rows;
  const [rows, columns] = isWide ? [1, COLUMNS_A_STRIP] : [ROWS_A_STRIP, 1];
  return inRows({ ...area, columns: 1 }, rows).map((band) =>
    Array.from({ length: Math.ceil(area.columns / columns) }, (_, index) => {
      const right = index * columns;
      return { ...band, column: area.column + right, columns: Math.min(columns, area.columns - right) };
    }),
  );
}

function inStrips(sheet: Excel.Worksheet, area: Area): Reading<CellLooks> {
  const bands = bandsOf(area).map((strips) => strips.map((cells) => new Strip(sheet, cells)));
  const strips = bands.flat();
  const firsts = bands.flatMap(([first]) => first ?? []);
  return {
    first: strips.map((strip) => ({ size: STRIP, queue: () => strip.ask() })),
    second: () => [...strips.flatMap((strip) => strip.unknown()), ...firsts.flatMap((strip) => strip.unevenRows())],
    finish: () => ({
      looks: bands.flatMap((band) => {
        const parts = band.map((strip) => strip.looks());
        return parts[0]?.map((_, row) => parts.flatMap((cells) => cells[row] ?? [])) ?? [];
      }),
      heights: firsts.flatMap((strip) => strip.heights()),
    }),
  };
}

/** Cells of one column, or of one row. */
class Strip {
  readonly #sheet: Excel.Worksheet;
  readonly #cells: Area;
  #range: Excel.Range | null = null;
  #known: Excel.CellPropertiesFormat = {};
  #others: Looks | null = null;
  #heights: Heights | null = null;

  constructor(sheet: Excel.Worksheet, cells: Area) {
    this.#sheet = sheet;
    this.#cells = cells;
  }

  ask(): void {
    this.#range = this.#sheet.getRange(areaAddress(this.#cells));
    this.#range.format.load({ ...FORMAT, rowHeight: true });
    this.#range.format.borders.load(LINES);
  }

  /** What of its cells has to be read one by one. */
  unknown(): Piece[] {
    const format = this.#range?.format;
    if (!format) return [];
    const said = FACETS.map((facet) => ({
      facet,
      all: facet.of({ format, borders: format.borders, rows: this.#cells.rows, columns: this.#cells.columns }),
    }));
    this.#known = together([{}, ...said.flatMap(({ all }) => all ?? [])]);
    const open = said.flatMap(({ facet, all }) => (all === null ? [facet] : []));
    if (open.length === 0) return [];
    const wanted = together(open.map((facet) => facet.wanted));
    const queue = (): void => {
      this.#others = this.#sheet.getRange(areaAddress(this.#cells)).getCellProperties({ format: wanted });
    };
    return [{ size: bytesOf(open) * sizeOf(this.#cells), queue }];
  }

  unevenRows(): Piece[] {
    if (this.#height() !== null) return [];
    this.#heights = heightsOf(this.#sheet, this.#cells);
    return this.#heights.pieces;
  }

  looks(): Look[][] {
    const { rows, columns } = this.#cells;
    const others = this.#others?.value;
    if (others) return others.map((row) => row.map((cell) => ({ format: together([this.#known, cell.format ?? {}]) })));
    return new Array<Look[]>(rows).fill(new Array<Look>(columns).fill({ format: this.#known }));
  }

  heights(): number[] {
    return this.#heights?.all() ?? new Array<number>(this.#cells.rows).fill(this.#height() ?? 0);
  }

  /** Null where its rows differ. */
  #height(): number | null {
    return this.#range?.format.rowHeight ?? null;
  }
}
