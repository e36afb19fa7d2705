/** The formats that every file has without naming them (ISO/IEC 29500-1, 18.8.30); their texts are those of en-US. */
export const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['# ?/?', 12],
  ['# ??/??', 13],
  ['mm-dd-yy', 14],
  ['d-mmm-yy', 15],
  ['d-mmm', 16],
  ['mmm-yy', 17],
  ['h:mm AM/PM', 18],
  ['h:mm:ss AM/PM', 19],
  ['h:mm', 20],
  ['h:mm:ss', 21],
  ['m/d/yy h:mm', 22],
  ['mm:ss', 45],
  ['[h]:mm:ss', 46],
  ['##0.0E+0', 48],
  ['@', 49],
]);

/** Where formats of a file's own begin. */
export const FIRST_OWN_FORMAT = 164;
