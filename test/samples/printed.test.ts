import { cellAddress } from '../../src/sheets/address';
import { SAMPLE_IDS } from '../../src/workbook/samples/sampleRegistry';
import { addressesOf, areaOf, isComputed, layOut, whyBeside } from './grid';
import type { Grid, GridCell } from './grid';
import { openedSample } from './opened';
import type { CellValue, OpenedSample } from './opened';

/** How many decimals of the value a number format shows: 0.00 two, 0.0% three. */
function shownDecimals(format: string | undefined): number {
  const places = /\.(0+)/.exec(format ?? '')?.[1]?.length ?? 0;
  return format?.endsWith('%') ? places + 2 : places;
}

/** Whether the study's figure is something else than the computed one rounded to the study's own decimals. */
function differs(computed: CellValue, printed: GridCell): boolean {
  if (typeof computed !== 'number' || typeof printed.content !== 'number') return computed !== printed.content;
  const halfUnit = 0.5 * 10 ** -shownDecimals(printed.format);
  return Math.abs(computed - printed.content) > halfUnit + 1e-9 * Math.max(1, Math.abs(computed));
}

/** The computed figure a printed one stands for: "Printed index" the index of its row, "Printed" the nearest to its left. */
function counterpart(grid: Grid, { row, column }: GridCell): string | undefined {
  const [, meant] = /^Printed (.+)$/.exec(headingOver(grid, row, column)) ?? [];
  const left = Array.from({ length: column }, (_, steps) => column - 1 - steps);
  const found = left.find((candidate) => {
    const address = cellAddress(row, candidate);
    if (meant !== undefined) return headingOver(grid, row, candidate).toLowerCase() === meant;
    return isComputed(grid, address) && !grid.ranks.has(address) && !grid.empty.has(address);
  });
  return found === undefined ? undefined : cellAddress(row, found);
}

/** The heading of a column, the nearest above the row. */
function headingOver({ cells }: Grid, row: number, column: number): string {
  for (let above = row; above >= 0; above -= 1) {
    const cell = cells.get(cellAddress(above, column));
    if (cell?.style === 'heading') return String(cell.content ?? '');
  }
  return '';
}

async function differencesOf(opened: OpenedSample, grid: Grid): Promise<{ address: string; differs: boolean }[]> {
  const printed = [...grid.cells].filter(([, { style }]) => style === 'printed');
  return Promise.all(
    printed.flatMap(([address, cell]) => {
      const computed = counterpart(grid, cell);
      if (computed === undefined) return [];
      const judge = async () => ({ address, differs: differs(await opened.value(grid.sheet.name, computed), cell) });
      return [judge()];
    }),
  );
}

describe.each(SAMPLE_IDS)('the sample %s', (id) => {
  let opened: OpenedSample;
  let grids: Grid[];

  beforeAll(async () => {
    opened = await openedSample(id);
    grids = opened.sample.sheets.map(layOut);
  });
  afterAll(() => opened.close());

  test('holds no error in any cell', async () => {
    const errors: string[] = [];
    for (const { sheet, cells, spills, empty } of grids) {
      const rows = Math.max(...[...cells.values()].map(({ row }) => row)) + 1;
      const address = `A1:${cellAddress(rows - 1, sheet.columns.length - 1)}`;
      const values = await opened.values(sheet.name, address);
      const places = addressesOf(areaOf(address, sheet));
      const inError = places.filter((_, index) => String(values[index]).startsWith('#'));
      const unspilled = [...spills.keys()].filter((cell) => !empty.has(cell) && values[places.indexOf(cell)] === '');
      errors.push(...[...inError, ...unspilled].map((cell) => `${sheet.name}!${cell}`));
    }
    expect(errors).toEqual([]);
  });

  test('explains a printed value, beside it and in its note, exactly where it differs from ours', async () => {
    for (const grid of grids) {
      const found = await differencesOf(opened, grid);
      const notes = new Set((grid.sheet.notes ?? []).map(({ cell }) => cell));
      const report = (list: { address: string }[]) => list.map(({ address }) => `${grid.sheet.name}!${address}`).sort();
      const explained = found.filter(({ address }) => notes.has(address));
      expect(report(explained)).toEqual(report(found.filter((difference) => difference.differs)));

      const rowOf = (address: string) => areaOf(address, grid.sheet).row;
      const silent = found.filter(
        (difference) => difference.differs && !whyBeside(grid, rowOf(difference.address))?.text,
      );
      expect(report(silent)).toEqual([]);
    }
  });
});
