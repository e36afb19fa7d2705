/** The way back of a file: what was changed since the copy was made is not put back, and nothing is lost by it. */
import type { Cell, WorkbookContents } from '../../../src/files/contents';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { patchWorkbook } from '../../../src/files/patching/patchWorkbook';
import { isPortableCopy, portableCopy, withFormulasAgain } from '../../../src/files/portable/portableCopy';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { cellsOf, workbookWith } from '../../support/workbookFiles';

const LEVELS = 'OMAX.LEVEL(A1:A2,B1:D2)';
const LIGHT = 'OMAX.LIGHT(E1)';

/** Invented data: two KPIs with their anchors, levels that spill, and a light. */
const FILE = newWorkbook(
  workbookWith({
    cells: [
      ...cellsOf([
        [50, 0, 30, 100],
        [80, 0, 30, 100],
      ]).filter(({ row }) => row === 0),
      {
        row: 0,
        column: 4,
        value: 5,
        formula: { text: LEVELS, fills: { kind: 'dynamic', area: area(0, 4, 1, 4) } },
        style: 0,
      },
      { row: 0, column: 5, value: 'Yellow', formula: { text: LIGHT }, style: 0 },
      ...cellsOf([[], [80, 0, 30, 100, 8]]),
    ],
  }),
);

function area(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

const formulas = ({ sheets }: WorkbookContents): (string | undefined)[] =>
  (sheets[0]?.cells ?? []).map(({ formula }: Cell) => formula?.text).filter((text) => text !== undefined);

test('all of it comes back, and the copy is none any more', () => {
  const back = withFormulasAgain(portableCopy(FILE, 'en').write());
  const contents = readWorkbook(back?.bytes ?? FILE);
  expect([back?.changed, formulas(contents)]).toEqual([[], [LEVELS, LIGHT]]);
  expect([contents.sheets.length, isPortableCopy(contents)]).toEqual([1, false]);
});

test('a cell that was typed over, and one that moved, stay as they are', () => {
  const copy = portableCopy(FILE, 'en').write();
  const typed = patchWorkbook(copy, [
    { kind: 'cells', sheet: 'Sheet1', cells: [{ row: 0, column: 5, content: { value: 'Green' } }] },
  ]);
  const back = withFormulasAgain(typed);
  const contents = readWorkbook(back?.bytes ?? FILE);
  expect([back?.changed, formulas(contents)]).toEqual([['Sheet1!F1'], [LEVELS]]);
  // The rest can still be put back, once the cell is as it was.
  expect(isPortableCopy(contents)).toBe(true);

  const moved = patchWorkbook(copy, [{ kind: 'shift', sheet: 'Sheet1', axis: 'rows', at: 0, count: 1 }]);
  const none = withFormulasAgain(moved);
  expect(none?.changed).toEqual(['Sheet1!E1:E2', 'Sheet1!F1']);
  expect(formulas(readWorkbook(none?.bytes ?? FILE))).toEqual(formulas(readWorkbook(moved)));
});
