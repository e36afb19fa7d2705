import { FileError } from '../../../src/files/fileError';
import type { CellChange, Change } from '../../../src/files/patching/changes';
import { patchWorkbook } from '../../../src/files/patching/patchWorkbook';
import { changedParts, packageOf, partsOf, relationshipsOf, sheetXml, OFFICE, SPREADSHEET, MAIN } from '../packages';

const SHEET = 'xl/worksheets/sheet1.xml';
const HEAD = /^[\s\S]*<sheetData>|<\/sheetData>[\s\S]*$/g;

function cells(data: string, changes: readonly CellChange[], before?: string): string {
  const file = packageOf({ One: sheetXml(data, '', before) });
  return partsOf(patchWorkbook(file, [{ kind: 'cells', sheet: 'One', cells: changes }]))[SHEET]!;
}

const data = (...parameters: Parameters<typeof cells>) => cells(...parameters).replace(HEAD, '');
const value = (row: number, column: number, content: string | number | boolean | null): CellChange => ({
  row,
  column,
  content: { value: content },
});

test('one cell is changed, and every other letter stays', () => {
  const rows =
    '<row r="1" spans="1:2"><c r="A1" s="1"><v>0.5</v></c>\n<c r="B1" t="s"><v>0</v></c></row>\r\n<row r="3"  ><c r="A3"/></row>';
  const file = packageOf({ One: sheetXml(rows, '<!-- kept --><pageMargins left="1"/>') }, { 'xl/other.bin': 'x' });
  const saved = patchWorkbook(file, [{ kind: 'cells', sheet: 'one', cells: [value(0, 0, 0.75)] }]);
  expect(changedParts(file, saved)).toEqual([SHEET]);
  expect(partsOf(saved)[SHEET]).toBe(partsOf(file)[SHEET]!.replace('<v>0.5</v>', '<v>0.75</v>'));
});

test.each<[string, string, CellChange[], string]>([
  [
    'a row that is not there',
    '<row r="1"/><row r="5"/>',
    [value(2, 1, 7)],
    '<row r="1"/><row r="3"><c r="B3"><v>7</v></c></row><row r="5"/>',
  ],
  ['an empty row', '<row r="1" ht="20"/>', [value(0, 1, 7)], '<row r="1" ht="20"><c r="B1"><v>7</v></c></row>'],
  [
    'a place between cells',
    '<row r="1"><c r="A1"/><c r="C1"/></row>',
    [value(0, 1, 7)],
    '<row r="1"><c r="A1"/><c r="B1"><v>7</v></c><c r="C1"/></row>',
  ],
  [
    'the end of a row',
    '<row r="1"><c r="A1"/></row>',
    [value(0, 2, 7), value(0, 1, 6)],
    '<row r="1"><c r="A1"/><c r="B1"><v>6</v></c><c r="C1"><v>7</v></c></row>',
  ],
  [
    'a row without numbers',
    '<row><c><v>1</v></c><c><v>2</v></c></row>',
    [value(0, 1, 7)],
    '<row><c><v>1</v></c><c r="B1"><v>7</v></c></row>',
  ],
  [
    'nothing yet',
    '',
    [value(1, 0, true), value(0, 0, '=1+1')],
    '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c></row><row r="2"><c r="A2" t="b"><v>1</v></c></row>',
  ],
  [
    'what is emptied',
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
    [value(0, 0, null), value(0, 1, null)],
    '<row r="1"><c r="A1" s="1"/></row>',
  ],
  [
    'a row that says where its cells are',
    '<row r="1" spans="1:1"><c r="A1"/></row>',
    [value(0, 4, 7)],
    '<row r="1"><c r="A1"/><c r="E1"><v>7</v></c></row>',
  ],
  [
    'a row with a style',
    '<row r="1" s="1" customFormat="1"/>',
    [value(0, 0, 7)],
    '<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>7</v></c></row>',
  ],
])('written into %s', (_, before, changes, after) => {
  expect(data(before, changes)).toBe(after);
});

test('a sheet whose list of cells closes itself is opened, and its area grows', () => {
  const empty = sheetXml('').replace('<sheetData></sheetData>', '<sheetData/>');
  const saved = patchWorkbook(packageOf({ One: empty }), [{ kind: 'cells', sheet: 'One', cells: [value(4, 4, 7)] }]);
  expect(partsOf(saved)[SHEET]).toBe(
    empty
      .replace('<sheetData/>', '<sheetData><row r="5"><c r="E5"><v>7</v></c></row></sheetData>')
      .replace('A1:B2', 'A1:E5'),
  );
});

test('a sheet whose names have a prefix keeps it', () => {
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const saved = patchWorkbook(packageOf({ One: sheet }), [
    { kind: 'cells', sheet: 'One', cells: [value(0, 0, 'a'), value(1, 0, 2)] },
    { kind: 'merges', sheet: 'One', merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] },
  ]);
  expect(partsOf(saved)[SHEET]).toBe(
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>` +
      '<x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>',
  );
});

test('a workbook in UTF-16 stays in UTF-16', () => {
  const text = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace('UTF-8', 'UTF-16');
  const file = packageOf({ One: '' });
  const { zipSync, unzipSync } = jest.requireActual<typeof import('fflate')>('fflate');
  const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const saved = patchWorkbook(zipSync({ ...unzipSync(file), [SHEET]: wide }), [
    { kind: 'cells', sheet: 'One', cells: [value(0, 0, 2)] },
  ]);
  expect(Buffer.from(unzipSync(saved)[SHEET]!).toString('utf16le')).toBe(`\ufeff${text.replace('<v>1', '<v>2')}`);
});

describe('formulas', () => {
  const group =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  test('the next cell takes over a shared formula, moved to where it is', () => {
    expect(data(group, [value(0, 1, 7)])).toBe(
      '<row r="1"><c r="B1"><v>7</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*$A$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(data(group, [value(0, 1, 7), value(1, 1, 8)])).toContain('<f t="shared" ref="B3" si="0">A3*$A$1</f>');
    expect(data(group, [value(1, 1, 8)])).toContain('<f t="shared" ref="B1:B3" si="0">A1*$A$1</f>');
    expect(data(group, [value(0, 1, 7), value(1, 1, 8), value(2, 1, 9)])).not.toContain('<f');
  });

  test('only the look of a cell that shares one changes', () => {
    const change = { row: 0, column: 1, style: { numberFormat: '0%' } };
    expect(data(group, [change])).toBe(group.replace('<c r="B1">', '<c r="B1" s="1">'));
  });

  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const dynamic = array.replace('<c r="A1">', '<c r="A1" cm="1">');

  test('part of an array is refused with its sentence, the whole of it is not', () => {
    const sentence = 'Cell A2 on One is part of an array formula, and part of an array cannot be changed.';
    expect(() => data(array, [value(1, 0, 7)])).toThrow(new FileError('partOfArray', { cell: 'A2', sheet: 'One' }));
    expect(() => data(dynamic, [value(1, 0, 7)])).toThrow(sentence);
    expect(() => data(array, [value(0, 0, 7)])).toThrow('Cell A1');
    expect(data(array, [value(0, 0, 7), value(1, 0, 8)])).not.toContain('<f');
    const table = '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="C1"/><v>1</v></c></row>';
    expect(() => data(table, [value(1, 0, 7)])).toThrow(new FileError('partOfDataTable', { cell: 'A2', sheet: 'One' }));
  });

  test('what a dynamic array spilled goes with it', () => {
    expect(data(dynamic, [value(0, 0, 7)])).toBe('<row r="1"><c r="A1"><v>7</v></c></row><row r="2"></row>');
  });

  test('a dynamic array is written with its mark, which the workbook then explains', () => {
    const file = packageOf({ One: sheetXml('') });
    const fills = { kind: 'dynamic', area: { top: 0, left: 0, bottom: 1, right: 0 } } as const;
    const change: Change = {
      kind: 'cells',
      sheet: 'One',
      cells: [{ row: 0, column: 0, content: { value: 1, formula: { text: 'SEQUENCE(2)', fills } } }, value(1, 0, 2)],
    };
    const saved = patchWorkbook(file, [change]);
    expect(partsOf(saved)[SHEET]).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c>',
    );
    expect(changedParts(file, saved)).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/metadata.xml', SHEET].sort(),
    );
    expect(changedParts(saved, patchWorkbook(saved, [change]))).toEqual([]);
  });

  test('the order of computing goes only where a formula comes or goes', () => {
    const chained = packageOf(
      { One: sheetXml('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>') },
      {
        'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
        'xl/_rels/workbook.xml.rels': relationshipsOf(
          `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>`,
        ),
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
          `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${SPREADSHEET}.calcChain+xml"/></Types>`,
      },
    );
    const change = (column: number): Change => ({ kind: 'cells', sheet: 'One', cells: [value(0, column, 5)] });
    expect(changedParts(chained, patchWorkbook(chained, [change(1)]))).toEqual([SHEET]);
    const after = partsOf(patchWorkbook(chained, [change(0)]));
    expect(Object.values(after).join('')).not.toMatch(/calcChain/);
  });
});

test('a look is added and no number of another changes', () => {
  const file = packageOf({ One: sheetXml('<row r="1"><c r="A1" s="1"><v>1</v></c></row>') });
  const style = { bold: true, fill: '#FF0000', locked: false } as const;
  const saved = partsOf(
    patchWorkbook(file, [
      {
        kind: 'cells',
        sheet: 'One',
        cells: [
          { row: 0, column: 0, style },
          { row: 0, column: 1, style },
        ],
      },
    ]),
  );
  expect(saved[SHEET]).toContain('<c r="A1" s="2"><v>1</v></c><c r="B1" s="3"/>');
  const styles = saved['xl/styles.xml']!;
  expect(styles).toContain('<fonts count="2"><font><sz val="11"/><color theme="1"/>');
  expect(styles).toContain(
    '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
  );
  expect(styles).toContain(
    '<xf numFmtId="9" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyProtection="1"><protection locked="0"/></xf>',
  );
});

test('what no cell can hold is refused', () => {
  expect(() => data('', [value(0, 0, 'x'.repeat(32_768))])).toThrow(FileError);
  expect(() => data('', [value(0, 0, NaN)])).toThrow(FileError);
  expect(() => data('', [value(1_048_576, 0, 1)])).toThrow(FileError);
  expect(() => data('', [value(0, 16_384, 1)])).toThrow(FileError);
  const falling = '<row r="2"/><row r="1"/>';
  expect(() => data(falling, [value(0, 0, 1)])).toThrow(new FileError('damagedFile', { what: SHEET }));
});
