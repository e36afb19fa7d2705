/** Number formats of realizations whose targets are whole numbers. */
import { unroundedFormat } from '../../src/sheets/scorecard/shownFormats';

test.each([
  ['0', 'General', '0.00'],
  ['#,##0', 'General', '#,##0.00'],
  ['0%', '0.00%', '0.00%'],
  ['#,##0"%"', '#,##0.00"%"', '#,##0.00"%"'],
  // What Excel's own buttons for accounting and currency leave behind once decimals are taken away.
  ['_-* #,##0_-', '_-* #,##0.00_-', '_-* #,##0.00_-'],
  ['_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-', '_-"Rp"* #,##0.00_-;-"Rp"* #,##0.00_-;_-"Rp"* "-"_-;_-@_-'],
  ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  ['[$Rp-421]#,##0', '[$Rp-421]#,##0.00'],
  ['"Rp"#,##0', '"Rp"#,##0.00'],
  ['#,##0;[Red]-#,##0', '#,##0.00;[Red]-#,##0.00'],
  ['#,##0_);(#,##0)', '#,##0.00_);(#,##0.00)'],
  ['#,##0 "org"', '#,##0.00 "org"'],
  ['#,##0 "org; 0"', '#,##0.00 "org; 0"'],
  ['#\\ ##0', '#\\ ##0.00'],
  ['#,##0,,"jt"', '#,##0.00,,"jt"'],
  ['[>99]0;[Blue]0', '[>99]0.00;[Blue]0.00'],
])('%s hides no decimals', (format, typed, computed = typed) => {
  expect([unroundedFormat(format, false), unroundedFormat(format, true)]).toEqual([typed, computed]);
});

test.each([
  'General',
  '@',
  'd mmm yyyy',
  '# ?/?',
  '0E+00',
  '#,##0.0',
  '0.0 "org"',
  '_-* #,##0.00_-',
  '0.##',
  '0.0;-0.0',
])('%s stays as it is', (format) => {
  expect([unroundedFormat(format, false), unroundedFormat(format, true)]).toEqual([format, format]);
});
