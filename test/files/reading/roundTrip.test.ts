/** What a new workbook is written from is what is read from it. */
import fc from 'fast-check';
import type {
  Cell,
  CellContent,
  CellStyle,
  Chart,
  ConditionalRule,
  DataValidation,
  SheetContents,
  WorkbookContents,
} from '../../../src/files/contents';
import { PLAIN_STYLE } from '../../../src/files/plain';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';

const flag = fc.boolean();
const color = fc.constantFrom('#00B050', '#FFC7CE', '#123456', '#000000', '#FFFFFF');
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = fc.oneof(
  fc.constantFrom('', ' x ', 'a\nb', 'a\r\nb', '=1+1', '_x0041_', '<&>"\'', 'Kinerja', '😀', '\u0001', "O'Brien"),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const name = fc
  .string({ unit: fc.constantFrom('A', 'b', 'É', '7', ' ', '_'), minLength: 1, maxLength: 6 })
  .map((middle) => `S${middle}e`);
const area = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(3), fc.nat(3))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));
const line = orNull(fc.record({ style: fc.constantFrom('thin', 'double', 'dashed'), color }));

const style: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom('General', '0.00', '0.0 %', '@', 'mm-dd-yy', '#,##0.00;[Red]-#,##0.00', '"<&>"0'),
  fontName: fc.constantFrom('Calibri', 'Arial'),
  fontSize: fc.constantFrom(11, 9.5, 20),
  fontColor: orNull(color),
  bold: flag,
  italic: flag,
  underline: flag,
  strikethrough: flag,
  fill: orNull(color),
  horizontal: orNull(fc.constantFrom('left', 'center', 'fill')),
  vertical: orNull(fc.constantFrom('top', 'center')),
  wrap: flag,
  indent: fc.nat(3),
  rotation: fc.constantFrom(0, 90, 135, 255),
  borders: fc.record({ top: line, bottom: line, left: line, right: line }),
  locked: flag,
  formulaHidden: flag,
});

const value: fc.Arbitrary<CellContent> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  flag,
  fc.constantFrom({ error: '#N/A' } as const, { error: '#SPILL!' } as const),
);
const formulaText = fc.constantFrom(
  'A1+1',
  'SORT(A1:A3)',
  'LET(x,1,x+A1)',
  'AHP.WEIGHTS(A1:C3)',
  'IF(A1<>"a & b",XLOOKUP(1,A:A,B:B),\'My sheet\'!B2)',
  'SUM(A1#)',
  'CONCAT("it""s _xlfn.",A1)',
);

const cell = fc.record(
  {
    value: orNull(value),
    formula: fc.record(
      { text: formulaText, fills: fc.record({ kind: fc.constantFrom('dynamic' as const, 'array' as const), area }) },
      { requiredKeys: ['text'] },
    ),
    style: fc.nat(3),
  },
  { requiredKeys: ['value', 'style'] },
);

const cells = fc
  .uniqueArray(fc.tuple(fc.nat(12), fc.nat(8), cell), {
    selector: ([row, column]) => `${row} ${column}`,
    maxLength: 25,
  })
  .map((found) =>
    found
      .map(([row, column, { value: shown, style: look, formula }]): Cell => {
        if (formula === undefined) return { row, column, value: shown, style: look };
        // An array begins in its own cell.
        const fills = formula.fills && {
          kind: formula.fills.kind,
          area: { ...formula.fills.area, top: row, left: column },
        };
        const whole = fills && fills.area.bottom >= row && fills.area.right >= column ? { fills } : {};
        return { row, column, value: shown, formula: { text: formula.text, ...whole }, style: look };
      })
      .sort((one, other) => one.row - other.row || one.column - other.column),
  );

const differential = fc.record({
  fill: orNull(color),
  fontColor: orNull(color),
  bold: orNull(flag),
  italic: orNull(flag),
});
const rule: fc.Arbitrary<ConditionalRule> = fc.oneof(
  fc.record({ kind: fc.constant('formula' as const), formula: formulaText, style: differential }),
  fc.record({
    kind: fc.constant('cellValue' as const),
    operator: fc.constantFrom('between', 'greaterThan'),
    formulas: fc.array(fc.constantFrom('1', '$A$1'), { minLength: 1, maxLength: 2 }),
    style: differential,
  }),
  fc.record({
    kind: fc.constant('iconSet' as const),
    icons: fc.constantFrom('3TrafficLights1', '3Arrows', '3Stars'),
    thresholds: fc.array(
      fc.record({
        type: fc.constantFrom('num', 'percent', 'formula'),
        value: fc.constantFrom('0', '50', '$B$1'),
        includesEqual: flag,
      }),
      { minLength: 3, maxLength: 3 },
    ),
    reverse: flag,
    iconOnly: flag,
  }),
);

const message = orNull(fc.record({ title: text, text: text.map((found) => `${found}.`) }));
const validation: fc.Arbitrary<DataValidation> = fc.oneof(
  fc.record({
    areas: fc.array(area, { minLength: 1, maxLength: 2 }),
    type: fc.constant('list'),
    operator: fc.constant(null),
    formulas: fc.constantFrom(['"yes,no"'], ['Other!$A$1:$A$3']),
    allowBlank: flag,
    refusesOthers: fc.constant(true),
    error: message,
    prompt: message,
  }),
  fc.record({
    areas: fc.array(area, { minLength: 1, maxLength: 1 }),
    type: fc.constantFrom('whole', 'decimal', 'textLength'),
    operator: fc.constantFrom('between', 'greaterThan'),
    formulas: fc.constantFrom(['1', '9'], ['0']),
    allowBlank: flag,
    refusesOthers: flag,
    error: message,
    prompt: message,
  }),
);

const pages = fc.constantFrom(1, 2, null);
const print = fc
  .record({
    landscape: flag,
    paperSize: orNull(fc.constantFrom(9, 5)),
    scale: orNull(fc.constantFrom(80, 120)),
    fitToWidth: pages,
    fitToHeight: pages,
    centerHorizontally: flag,
    gridlines: flag,
    areas: fc.array(area, { maxLength: 2 }),
    rowBreaks: fc.constantFrom([], [1], [2, 9]),
    titleRows: orNull(fc.record({ first: fc.nat(3), last: fc.integer({ min: 3, max: 9 }) })),
    header: fc.constantFrom('', '&L&"Arial"x & y', '&C&A'),
    footer: fc.constantFrom('', '&P/&N'),
  })
  .map((found) => (found.fitToWidth === null && found.fitToHeight === null ? found : { ...found, scale: null }));

const chart: fc.Arbitrary<Chart> = fc.record({
  type: fc.constantFrom(
    'barClustered',
    'columnClustered',
    'columnStacked',
    'barStacked100',
    'line',
    'lineMarkers',
    'radarFilled',
  ),
  name: fc.constantFrom('Weights', 'Chart <2>'),
  title: fc.constantFrom('', 'A & B'),
  series: fc.array(
    fc.record({
      name: fc.oneof(
        fc.record({ reference: fc.constant('Sxe!$B$1') }),
        fc.record({ text: fc.constantFrom('Own', '<x>') }),
      ),
      values: fc.constant('Sxe!$B$2:$B$5'),
      categories: orNull(fc.constant("'S e'!$A$2:$A$5")),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  hasLegend: flag,
  reversedCategories: flag,
  minimum: fc.constantFrom(null, 0, 50),
  place: fc.record({ left: fc.nat(400), top: fc.nat(400), width: fc.constant(300), height: fc.constant(200) }),
});

const sheet = fc.record({
  visibility: fc.constantFrom('visible' as const, 'hidden' as const, 'veryHidden' as const),
  tabColor: orNull(color),
  gridlines: flag,
  cells,
  merges: fc.constantFrom([], [{ top: 0, left: 0, bottom: 1, right: 3 }]),
  columns: fc.constantFrom(
    [],
    [
      { first: 0, last: 1, width: 75, hidden: false, style: 1 },
      { first: 3, last: 3, width: null, hidden: true, style: 0 },
    ],
  ),
  rows: fc.constantFrom(
    [],
    [
      { row: 0, height: 30, hidden: false, style: 0 },
      { row: 5, height: null, hidden: true, style: 2 },
    ],
  ),
  defaultColumnWidth: fc.constant(48),
  defaultRowHeight: fc.constantFrom(15, 18),
  frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(2) }),
  conditionalFormats: fc
    .array(fc.record({ areas: fc.array(area, { minLength: 1, maxLength: 2 }), stopIfTrue: flag, rule }), {
      maxLength: 4,
    })
    .map((found) => found.map((each, index) => ({ ...each, priority: index + 1 }))),
  validations: fc.array(validation, { maxLength: 2 }),
  notes: fc.constantFrom(
    [],
    [
      { row: 1, column: 2, author: 'Ani', text: 'One\ntwo ', isThread: false },
      { row: 4, column: 0, author: '', text: '<&>', isThread: false },
    ],
  ),
  links: fc.constantFrom(
    [],
    [
      { row: 0, column: 2, place: "'S & e'!B2:C3", tip: 'Sheet · B2' },
      { row: 3, column: 0, place: '_x0041_ "quoted"', tip: '' },
    ],
  ),
  print,
  protection: fc.constantFrom('none' as const, 'withoutPassword' as const),
  charts: fc.array(chart, { maxLength: 2 }),
  selection: fc.constantFrom({ top: 4, left: 3, bottom: 4, right: 3 }, { top: 9, left: 9, bottom: 12, right: 10 }),
});

const workbook: fc.Arbitrary<WorkbookContents> = fc
  .record({
    sheets: fc.uniqueArray(fc.tuple(name, sheet), {
      selector: ([each]) => each.toLowerCase(),
      minLength: 1,
      maxLength: 3,
    }),
    styles: fc.array(style, { minLength: 3, maxLength: 3 }),
    calendar: fc.constantFrom(1900 as const, 1904 as const),
    hidden: flag,
    model: text,
  })
  .map(({ sheets, styles, calendar, hidden }) => ({
    sheets: sheets.map(([each, contents], index): SheetContents => ({
      ...contents,
      name: each,
      visibility: index === 0 ? 'visible' : contents.visibility,
      tables:
        index > 0
          ? []
          : [
              {
                name: 'Sales',
                area: { top: 20, left: 1, bottom: 24, right: 2 },
                columns: ['One\nline', 'B'],
                hasHeadings: true,
                hasTotals: true,
              },
            ],
      unseen: [],
    })),
    activeSheet: 0,
    styles: [PLAIN_STYLE, ...styles],
    names: [
      { name: 'timbang_own', formula: 'LET(x,1,x)', sheet: null, hidden, comment: '' },
      { name: 'local', formula: '$A$1', sheet: sheets[0]![0], hidden: false, comment: 'said <so>' },
    ],
    customXml: [
      { id: '{11111111-2222-4333-8444-555555555555}', namespace: 'urn:t', xml: '<t xmlns="urn:t">1 &amp; 2</t>' },
    ],
    calendar,
    isProtected: false,
    unseen: [],
  }));

/** Looks in place of their numbers, which the file gives anew; a blank cell that looks like any other is none. */
function compared({ styles, sheets, ...contents }: WorkbookContents) {
  const look = (index: number): CellStyle => styles[index] ?? PLAIN_STYLE;
  const isPlain = (index: number): boolean => JSON.stringify(look(index)) === JSON.stringify(PLAIN_STYLE);
  const looking = <T extends { readonly style: number }>(each: T) => ({ ...each, style: look(each.style) });
  return {
    ...contents,
    sheets: sheets.map(({ cells: all, columns, rows, conditionalFormats, ...rest }) => ({
      ...rest,
      cells: all
        .filter((each) => each.value !== null || each.formula !== undefined || !isPlain(each.style))
        .map(looking),
      columns: columns.map(looking),
      rows: rows.map(looking),
      // Those of later versions stand behind the others in the file.
      conditionalFormats: conditionalFormats.toSorted((one, other) => one.priority - other.priority),
    })),
  };
}

test('any contents that are written are read again', () => {
  fc.assert(
    fc.property(workbook, (contents) => {
      expect(compared(readWorkbook(newWorkbook(contents)))).toEqual(compared(contents));
    }),
    { numRuns: 100 },
  );
});
