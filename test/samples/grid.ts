/** A sample laid out cell by cell, as the tests need it: what every block writes, and where a formula will spill. */
import type { Language } from '../../src/engine/language';
import { cellAddress, parseAddress } from '../../src/sheets/address';
import type { Area } from '../../src/sheets/address';
import { loadSample, SAMPLE_IDS } from '../../src/workbook/samples/sampleRegistry';
import type { Sample, SampleCell, SampleSheet } from '../../src/workbook/samples/samples';
import { spillOf } from './spills';
import type { SheetStyle } from '../../src/sheets/looks';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** null only in the room a formula spills into. */
  readonly content: SampleCell;
  readonly style: SheetStyle | undefined;
  readonly format: string | undefined;
}

export interface Grid {
  readonly sheet: SampleSheet;
  /** By address (B3), in the order of the blocks. */
  readonly cells: ReadonlyMap<string, GridCell>;
  /** The rectangles the blocks take, in their order. */
  readonly areas: readonly Area[];
  /** Cells that a formula spills into, by address, with the address of that formula. */
  readonly spills: ReadonlyMap<string, string>;
  /** Spilled cells that no printed figure stands for: ranks, and cells their function leaves empty. */
  readonly ranks: ReadonlySet<string>;
  readonly empty: ReadonlySet<string>;
}

/** What heads the column that explains a difference. */
export const WHY: readonly string[] = ['Why it differs', 'Mengapa berbeda'];

export const isFormula = (content: SampleCell | undefined): content is string =>
  typeof content === 'string' && content.startsWith('=');

export function areaOf(address: string, sheet: SampleSheet): Area {
  const area = parseAddress(address, sheet.name);
  if (!area) throw new Error(`${sheet.name}: ${address} is not an address`);
  return area;
}

export function addressesOf(area: Area): string[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellAddress(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}

export function layOut(sheet: SampleSheet): Grid {
  const cells = new Map<string, GridCell>();
  const areas: Area[] = [];
  const spilling: Spilling = { spills: new Map(), ranks: new Set(), empty: new Set() };
  for (const block of sheet.blocks) {
    const { row: top, column: left } = areaOf(block.at, sheet);
    const columns = block.cells[0]?.length ?? 0;
    areas.push({ sheet: sheet.name, row: top, column: left, rows: block.cells.length, columns });
    block.cells.forEach((contents, rowInBlock) =>
      contents.forEach((content, columnInBlock) => {
        const { style } = block;
        const format = typeof block.format === 'string' ? block.format : block.format?.[rowInBlock]?.[columnInBlock];
        const cell = { row: top + rowInBlock, column: left + columnInBlock, content, style, format };
        const address = cellAddress(cell.row, cell.column);
        cells.set(address, cell);
        if (isFormula(content)) spill(content, cell, spilling);
      }),
    );
  }
  return { sheet, cells, areas, ...spilling };
}

interface Spilling {
  readonly spills: Map<string, string>;
  readonly ranks: Set<string>;
  readonly empty: Set<string>;
}

function spill(formula: string, origin: GridCell, { spills, ranks, empty }: Spilling): void {
  const shape = spillOf(formula);
  if (!shape) return;
  for (let row = 0; row < shape.rows; row += 1) {
    for (let column = 0; column < shape.columns; column += 1) {
      const address = cellAddress(origin.row + row, origin.column + column);
      if (row > 0 || column > 0) spills.set(address, cellAddress(origin.row, origin.column));
      if (shape.isRank(row, column)) ranks.add(address);
      if (shape.isEmpty(row, column)) empty.add(address);
    }
  }
}

/** Whether the opened sheet shows anything there. */
export function isFilled({ cells, spills }: Grid, address: string): boolean {
  const content = cells.get(address)?.content;
  return (content !== null && content !== undefined) || spills.has(address);
}

/** A cell whose content Excel works out: a formula or its spill. */
export function isComputed({ cells, spills }: Grid, address: string): boolean {
  return isFormula(cells.get(address)?.content) || spills.has(address);
}

/**
 * The sentence that explains a row: in the column whose heading, the nearest above, says so.
 * Undefined where no such column stands over the row.
 */
export function whyBeside({ cells, sheet }: Grid, row: number): { address: string; text: string | null } | undefined {
  for (let above = row; above >= 0; above -= 1) {
    const headings = sheet.columns.map((_, column) => cells.get(cellAddress(above, column)));
    if (!headings.some((cell) => cell?.style === 'heading')) continue;
    const column = headings.findIndex((cell) => WHY.includes(String(cell?.content)));
    if (column < 0) return undefined;
    const address = cellAddress(row, column);
    return { address, text: String(cells.get(address)?.content ?? '') || null };
  }
  return undefined;
}

export async function allSamples(language: Language = 'en'): Promise<{ sample: Sample; grids: Grid[] }[]> {
  const samples = await Promise.all(SAMPLE_IDS.map((id) => loadSample(id, language)));
  return samples.map((sample) => ({ sample, grids: sample.sheets.map(layOut) }));
}
