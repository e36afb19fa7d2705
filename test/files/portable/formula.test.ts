/** Formulas read and written again: the same text, parentheses only where they are needed. */
import { parseFormula } from '../../../src/files/portable/formula/parse';
import { printFormula } from '../../../src/files/portable/formula/print';

const again = (formula: string): string | null => {
  const read = parseFormula(formula, 'KPI');
  return read && printFormula(read, 'KPI');
};

test.each([
  'A1',
  '$A$1:B$2',
  "'KPI 2010'!A:C",
  '1:3',
  "'It''s'!A1#",
  'IF(A1="","",-A1^2)',
  '(1+2)*3',
  '1-(2-3)',
  '1-2-3',
  '2^-1',
  '(2^3)^4',
  '-(1+2)%',
  'A1&" "&B1',
  'A1<>B1',
  '{1,-2;"a",TRUE}',
  'AHP.WEIGHTS(A1:C3,,"x")',
  'SUM((A1:A2,B1))',
  '"say ""yes"""',
  '#N/A',
  'tb_card_1_score*2',
  'LOG10(100)',
  'Data!A1',
  "SUM(Data!$B$7:INDEX(Data!$B$7:$P$21,'Items 1'!$E$3,2))",
])('%s', (formula) => {
  expect(again(formula)).toBe(formula);
});

test.each([
  ['_xldudf_AHP_WEIGHTS(A1:B2)', 'AHP.WEIGHTS(A1:B2)'],
  ['_xlfn._xlws.SORT(A1:A2)', 'SORT(A1:A2)'],
  ['( A1 ) + 2', 'A1+2'],
  ["'KPI'!B2", 'B2'],
  ['1.5e-9', '1.5E-9'],
  ['B2:A1', 'A1:B2'],
])('%s is %s', (formula, written) => {
  expect(again(formula)).toBe(written);
});

test.each([
  '[1]Sheet1!A1',
  'Table1[Target]',
  'One:Three!A1',
  'SUM(',
  '1+',
  'A1 B2',
  '"open',
  'A1:INDEX(B1:C2,1,1)',
  'A1:INDEX(A1:C2,1)',
  'A1:OFFSET(A1,1,1)',
])('%s is not read', (formula) => {
  expect(again(formula)).toBeNull();
});
