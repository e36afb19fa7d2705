/** Whose choice it is what of a sheet is printed. */
import { parseAddress } from '../../src/sheets/address';
import { pageFooter } from '../../src/sheets/pageFooter';
import type { SheetPlan } from '../../src/sheets/plan';
import { withPrintArea } from '../../src/workbook/writing/printArea';

/** Cells A1:E10, of which the last two columns are not printed, as those that compute the distance to a target. */
const plan: SheetPlan = {
  key: 'x',
  name: 'Score card',
  columns: [],
  blocks: [{ at: 'A1', cells: Array.from({ length: 10 }, () => [1, 2, 3, 4, 5]) }],
  print: { landscape: true, area: 'A1:C10', footer: pageFooter('en') },
};
const mark = (at: string): { name: string; formula: string; visible: boolean } => {
  return { name: 'tb_print_x', formula: `='Score card'!${at}`, visible: false };
};

test.each<[string, string, string | null, string, boolean]>([
  ['marked is ours', 'A1:C7', '$A$1:$C$7', 'A1:E7', true],
  ['marked is ours wherever it was moved', 'B3:D9', '$B$3:$D$9', 'A1:E7', true],
  ["beside the mark is a person's", 'A1:B7', '$A$1:$C$7', 'A1:E7', false],
  ['without a mark is ours when it leaves out the same columns', 'A1:C7', null, 'A1:E7', true],
  ["without a mark and with more columns is a person's", 'A1:E7', null, 'A1:E7', false],
  ["without a mark and with fewer columns is a person's", 'A1:B7', null, 'A1:E7', false],
  ['with a mark that lost its cells is as without one', 'A1:C7', '#REF!', 'A1:E7', true],
  ['that the plan asks for is ours', 'A1:C10', null, 'A1:E7', true],
])('what is printed %s', (_, printed, marked, cells, isOurs) => {
  const names = marked === null ? [] : [mark(marked)];
  const printArea = parseAddress(printed, 'Score card');
  expect(withPrintArea(plan, { area: cells }, { names }, { printArea }).print !== undefined).toBe(isOurs);
});

test('a person who has all of it printed is left to it', () => {
  const names = [mark('$A$1:$C$7')];
  expect(withPrintArea(plan, { area: 'A1:E7' }, { names }, { printArea: null }).print).toBeUndefined();
});
