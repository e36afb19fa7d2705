/** Whether cells show what they showed before their formulas were replaced, once Excel has computed them. */
import { placeKey } from '../../files/portable/book';
import { isSameValue } from '../../files/portable/replacing';
import type { CellValue } from '../../model/types';
import { areaAddress, cellAddress } from '../../sheets/address';
import { describeCells } from '../../sheets/cellSets';
import { isErrorValue } from '../../sheets/text';
import type { CellsOfSheet } from '../writing/check';
import { contentOf, isBusy, type OpenBook } from './openBook';

/** Functions of add-ins answer after the batch that asks for them. */
const [PATIENCE, TRIES] = [250, 40];

/**
 * The cells among `replaced` that show something else than before, and any others that show a mistake now and did not;
 * sheets named in `without` are not looked at.
 */
export async function otherValues(
  context: Excel.RequestContext,
  { sheets }: OpenBook,
  replaced: ReadonlySet<string>,
  without: readonly string[] = [],
): Promise<CellsOfSheet[]> {
  const looked = sheets.filter(({ id }) => !without.includes(id));
  context.workbook.application.calculate(Excel.CalculationType.recalculate);
  for (let left = TRIES; ; left -= 1) {
    const ranges = looked.map(({ id, area }) => {
      if (area === null) return null;
      const range = context.workbook.worksheets.getItem(id).getRange(areaAddress(area));
      range.load(['values']);
      return range;
    });
    await context.sync();
    const values = ranges.map((range) => (range?.values ?? []) as CellValue[][]);
    const isWaiting = values.some((table) => table.some((line) => line.some(isBusy)));
    if (isWaiting && left > 0) {
      await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      continue;
    }
    return looked.flatMap(({ name, area, values: before }, index): CellsOfSheet[] => {
      if (area === null) return [];
      const cells = (values[index] ?? []).flatMap((line, down) =>
        line.flatMap((value, right) => {
          const was = before[down]?.[right] ?? '';
          const [row, column] = [area.row + down, area.column + right];
          const isOther = replaced.has(placeKey(name, row, column))
            ? !isSameValue(contentOf(was), contentOf(value))
            : isErrorValue(value) && !isErrorValue(was);
          return isOther ? [cellAddress(row, column)] : [];
        }),
      );
      return cells.length === 0 ? [] : [{ sheet: name, cells: describeCells(cells) }];
    });
  }
}
