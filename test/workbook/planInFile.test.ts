/**
 * The two writers of plans say the same: a plan written through Office.js and read from that workbook, and the same plan
 * as the contents of a file. Left out of the comparison, because only one of the two has it:
 * - results and the cells that formulas fill, which the plan alone does not know;
 * - lists of choices, which the browser workbook does not have;
 * - what is selected, which it does not keep by sheet;
 * - rows of one line, which are its usual ones, and parts of a pixel;
 * - the default style of a hidden or sized column, which is that of no cell.
 * The last line, by which method and on which day, is laid by who writes; no file of ours has a day.
 */
import packageJson from '../../package.json';
import { EACH_LANGUAGE } from '../../src/engine/language';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellStyle, SheetContents } from '../../src/files/contents';
import { StyleBook } from '../../src/files/plans/cellStyles';
import { contentsOfPlan } from '../../src/files/plans/contentsOfPlan';
import { planNames } from '../../src/files/plans/workbookOfPlans';
import { SHEET_KINDS } from '../../src/sheets/kinds';
import { contentsOf } from '../../src/sandbox/files/contentsOf';
import type { SheetPlan } from '../../src/sheets/plan';
import { withFoot } from '../../src/sheets/thesis/foot';
import { writeSheets } from '../../src/workbook/writing/writer';
import { today } from '../../src/workbook/writing/today';
import { heightOfLines } from '../../src/sheets/textSize';
import { openWorkbook } from '../support/excel';
import { everySheet } from '../support/everySheet';

/** What both say, by address where it is of cells. */
function comparable(sheet: SheetContents, styles: readonly CellStyle[]) {
  const filled = sheet.cells.flatMap(({ formula }) => formula?.fills?.area ?? []);
  const isFilled = (row: number, column: number): boolean =>
    filled.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const cells = sheet.cells.map(({ row, column, value, formula, style }) => [
    `${row}:${column}`,
    {
      ...(formula === undefined
        ? { value: isFilled(row, column) ? null : value }
        : { formula: formula.text.replace(/\s/g, '') }),
      style: styles[style],
    },
  ]);
  const { conditionalFormats, frozen, gridlines, print, merges } = sheet;
  return {
    cells: Object.fromEntries(cells) as Record<string, object>,
    conditionalFormats,
    frozen,
    gridlines,
    print,
    merges,
    columns: sheet.columns.map(({ first, width, hidden }) => ({ first, width: pixels(width), hidden })),
    rows: sheet.rows.map(({ row, height }) => ({ row, height: pixels(height) })).filter(isSized),
  };
}

/** The browser workbook keeps whole pixels. */
const pixels = (points: number | null): number | null => points && Math.round(points / 0.75);

/** Its rows are as high as one line of ours of themselves. */
const isSized = ({ height }: { height: number | null }): boolean => height !== pixels(heightOfLines(1));

async function throughExcel(plan: SheetPlan) {
  const workbook = openWorkbook();
  try {
    const request = { model: EMPTY_MODEL, sheets: [{ key: plan.key, name: plan.name }], build: () => [plan] };
    await writeSheets(request, 'newSheets');
    await workbook.book.settled();
    const { sheets, styles, names } = contentsOf(workbook.book, []);
    const sheet = sheets[1]?.contents;
    if (!sheet) throw new Error('no sheet was written');
    return { sheet, styles, names };
  } finally {
    workbook.close();
  }
}

const kinds = Object.keys(SHEET_KINDS) as (keyof typeof SHEET_KINDS)[];

describe.each(EACH_LANGUAGE)('in %s', (language) => {
  test.each(kinds)('%s', async (kind) => {
    const plan = { ...everySheet(language)[kind].build((key) => key), name: 'Sheet of ours' };
    const footed = withFoot(plan, { version: packageJson.version, day: today() });
    const styles = new StyleBook();
    const written = comparable(contentsOfPlan(footed, styles), styles.all);
    const excel = await throughExcel(plan);
    const read = comparable(excel.sheet, excel.styles);
    expect(written.cells).toEqual(read.cells);
    expect({ ...written, cells: {} }).toEqual({ ...read, cells: {} });
    expect(planNames(footed)).toEqual(expect.arrayContaining([...excel.names]));
    expect(planNames(footed)).toHaveLength(excel.names.length);
  });
});
