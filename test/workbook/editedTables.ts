/** Tables of KPIs and what people do to them after a scorecard was written: invented data. */
import fc from 'fast-check';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../src/model/types';

type Row = readonly CellValue[];

const HEADINGS = ['Code', 'KPI', 'Perspective', 'Unit', 'Target', 'Realization', 'Polarity', 'Weight'];
const COLUMN = { code: 0, name: 1, perspective: 2, target: 4, realization: 5, polarity: 6, weight: 7 } as const;

export interface Table {
  readonly cells: readonly Row[];
  readonly kind: 'ckp' | 'nko';
}

const number = fc.constantFrom(0, 0.97, 5, 48, 80, 95, 97, 100, 120);
const realization = fc.oneof({ weight: 5, arbitrary: number }, { weight: 1, arbitrary: fc.constant('') });
const polarity = fc.constantFrom('maximize', 'maximize', 'minimize', 'makin kecil makin baik');

interface Shape {
  readonly groups: readonly number[];
  readonly perspectives: 'column' | 'merged' | 'sections' | 'none';
  readonly isCoded: boolean;
  readonly hasTotal: boolean;
  readonly hasGap: boolean;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  groups: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 3 }),
  perspectives: fc.constantFrom('column', 'merged', 'sections', 'none'),
  isCoded: fc.boolean(),
  hasTotal: fc.boolean(),
  hasGap: fc.boolean(),
});

const NAMES = ['Financial', 'Customer', 'Internal process'];

/** The rows of a table below its headings; numbers are drawn one after the other. */
function rowsOf({ groups, perspectives, isCoded, hasTotal, hasGap }: Shape, drawn: readonly Drawn[]): Row[] {
  const rows: Row[] = [];
  let count = 0;
  groups.forEach((size, group) => {
    if (perspectives === 'sections') rows.push(['', `Perspective ${NAMES[group]}`, '', '', '', '', '', '']);
    else if (hasGap && group > 0) rows.push(HEADINGS.map(() => ''));
    for (let place = 0; place < size; place += 1) {
      const { target, done, less, weight } = drawn[count % drawn.length] as Drawn;
      count += 1;
      const isNamed = perspectives === 'column' || (perspectives === 'merged' && place === 0);
      const group0 = isNamed ? `${NAMES[group]}` : '';
      rows.push([isCoded ? `K${count}` : '', `Indicator ${count}`, group0, 'case', target, done, less, weight]);
    }
  });
  if (hasTotal) rows.push(['', 'Total', '', '', '', '', '', '']);
  return rows;
}

interface Drawn {
  readonly target: number;
  readonly done: CellValue;
  readonly less: string;
  readonly weight: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  target: fc.constantFrom(0, 5, 80, 95, 100),
  done: realization,
  less: polarity,
  weight: fc.constantFrom(5, 10, 15),
});

export const tables: fc.Arbitrary<Table> = fc
  .record({
    shape,
    drawn: fc.array(drawn, { minLength: 3, maxLength: 9 }),
    organization: fc.boolean(),
  })
  .map(({ shape: one, drawn: numbers, organization }) => {
    const kind = organization && one.perspectives !== 'none' ? 'nko' : 'ckp';
    const isUncoded = !one.isCoded;
    const rows = [HEADINGS, ...rowsOf(one, numbers)];
    return { kind, cells: isUncoded ? rows.map((row) => ['', ...row.slice(1)]) : rows };
  });

/** One thing that a person does to the table; rows and columns count from 0 within it. */
export interface Edit {
  readonly says: string;
  readonly run: (sheet: FWorksheet, top: number, size: { rows: number; columns: number }) => void;
}

const at = (share: number, count: number): number => Math.min(count - 1, Math.floor(share * count));
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

function edit(
  name: string,
  run: (share: readonly number[], ...rest: Parameters<Edit['run']>) => void,
): fc.Arbitrary<Edit> {
  return fc.tuple(share, share).map((shares) => ({
    says: `${name} ${shares.map((one) => one.toFixed(2)).join(' ')}`,
    run: (...given) => run(shares, ...given),
  }));
}

function put(sheet: FWorksheet, row: number, column: number, cell: CellValue): void {
  const range = sheet.getRange(row, column);
  if (cell === '') range.clearContent();
  else range.setValue(cell);
}

const setRow = (sheet: FWorksheet, row: number, cells: Row): void => {
  cells.forEach((cell, column) => put(sheet, row, column, cell));
};

function retype(name: string, column: number, values: readonly CellValue[]): fc.Arbitrary<Edit> {
  return edit(`${name} retyped`, ([row = 0, value = 0], sheet, top, { rows }) => {
    const cell = values[at(value, values.length)] ?? '';
    put(sheet, top + 1 + at(row, rows - 1), column, cell);
  });
}

const inserted: Row = ['K99', 'Another indicator', 'Customer', 'case', 50, 40, 'maximize', 10];

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  edit('row inserted', ([row = 0], sheet, top, { rows }) => void sheet.insertRowsBefore(top + at(row, rows), 1)),
  edit('KPI inserted', ([row = 0], sheet, top, { rows }) => {
    const place = top + 1 + at(row, rows - 1);
    sheet.insertRowsBefore(place, 1);
    setRow(sheet, place, inserted);
  }),
  edit('row deleted', ([row = 0], sheet, top, { rows }) => void sheet.deleteRows(top + at(row, rows), 1)),
  edit('row moved', ([from = 0, to = 0], sheet, top, { rows }) => {
    const [start, end] = [top + 1 + at(from, rows - 1), top + 1 + at(to, rows - 1)];
    if (start !== end) sheet.moveRows(sheet.getRange(start, 0), end);
  }),
  edit('column inserted', ([column = 0], sheet, _, { columns }) => {
    sheet.insertColumnsBefore(at(column, columns), 1);
  }),
  edit('column deleted', ([column = 0], sheet, _, { columns }) => void sheet.deleteColumns(at(column, columns), 1)),
  edit('column moved', ([from = 0, to = 0], sheet, _, { columns }) => {
    const [start, end] = [at(from, columns), at(to, columns)];
    if (start !== end) sheet.moveColumns(sheet.getRange(0, start), end);
  }),
  edit('sorted', ([by = 0], sheet, top, { rows, columns }) => {
    const range = sheet.getRange(top + 1, 0, rows - 1, columns);
    const column = at(by, columns);
    const values = range.getValues().map((row) => row.map((cell) => cell ?? ''));
    const sorted = [...values].sort((one, other) => String(one[column]).localeCompare(String(other[column])));
    sorted.forEach((row, index) => setRow(sheet, top + 1 + index, row as Row));
  }),
  edit('row blanked', ([row = 0], sheet, top, { rows, columns }) => {
    setRow(
      sheet,
      top + at(row, rows),
      Array.from({ length: columns }, () => ''),
    );
  }),
  edit('cell blanked', ([row = 0, column = 0], sheet, top, { rows, columns }) => {
    put(sheet, top + at(row, rows), at(column, columns), '');
  }),
  edit('rows inserted above', (_, sheet) => void sheet.insertRowsBefore(0, 2)),
  retype('realization', COLUMN.realization, [0, 0.97, 1, 50, 95, 110, '', '-', 'n/a', 'abc', '95 %', '12,5']),
  retype('target', COLUMN.target, [0, 0.5, 1, 60, 95, '', '-', 'abc', '≤ 5']),
  retype('polarity', COLUMN.polarity, ['minimize', 'maximize', 'stabilize', '', 'makin besar makin baik', 'whatever']),
  retype('weight', COLUMN.weight, [0, 5, 20, '', '10 %', 'abc', 0.3]),
  retype('name', COLUMN.name, ['New name', 'Total', '', 'Perspective of others', 'Indicator 1']),
  retype('code', COLUMN.code, ['K1', 'K77', '', 'A']),
  retype('perspective', COLUMN.perspective, ['Financial', 'Customer', 'Learning', '']),
  edit('heading retyped', ([column = 0], sheet, top, { columns }) => {
    sheet.getRange(top, at(column, columns)).setValue('Whatever');
  }),
);
