/** The hierarchy of the SAMSAT study in a sheet, and what its respondent answered, in the order of the questions. */
import type { Book } from '../../src/sandbox/univer/book';
import { samsatMatrices } from '../support/tables/samsat';
import { samsatKpiList } from '../support/tables/samsatHierarchy';
import type { WorkbookPage } from './workbookPage';

export const KPI_LIST = `A1:D${samsatKpiList.length}`;

/** Table 4.2, as it lies in a sheet before anybody opens the pane. */
export async function putKpiList(book: WorkbookPage): Promise<void> {
  await book.page.evaluate(
    ([address, cells]) => {
      const { book: workbook } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
      workbook.activeSheet.facade.getRange(address).setValues(cells as string[][]);
    },
    [KPI_LIST, samsatKpiList] as const,
  );
}

/** Lampiran 4 by its pages; the pane asks from the top down: perspectives, then F, F1, F2, C, C1 …. */
const FROM_THE_TOP = [0, 1, 5, 6, 2, 7, 8, 9, 10, 3, 11, 4, 12, 13];

/** The 31 judgments: the upper triangle of each matrix, row by row. */
export const ANSWERS: readonly number[] = FROM_THE_TOP.flatMap((index) =>
  (samsatMatrices[index]?.judgments ?? []).flatMap((row, i) => row.slice(i + 1)),
);

/** What is pressed for an answer: nothing for equal, else a digit, with Shift for the item on the right. */
export function keysFor(answer: number): string[] {
  if (answer === 1) return [];
  return answer > 1 ? [`Digit${answer}`] : [`Shift+Digit${Math.round(1 / answer)}`];
}
