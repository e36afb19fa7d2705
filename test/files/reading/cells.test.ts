import { readingSteps, readWorkbook } from '../../../src/files/reading/readWorkbook';
import { cellsOf, fileOf, readSheet, zipped } from './workbookOf';

test('values of every type', () => {
  const strings =
    '<si><t>plain</t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t xml:space="preserve"> looks</t></r><rPh sb="0" eb="1"><t>not this</t></rPh></si>' +
    '<si><t xml:space="preserve"> a_x000D_b_x005F_x0041_ </t></si><si><t> trimmed </t></si><si/>';
  expect(
    cellsOf(
      '<row r="1"><c r="A1"><v>1E-3</v></c><c r="B1" t="n"><v>-0.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>' +
        '<c r="E1" t="str"><v> x_x000A_y</v></c><c r="F1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c><c r="E2" t="s"><v>4</v></c></row>' +
        '<row r="3"><c r="A3" t="d"><v>1900-02-28</v></c><c r="B3" t="d"><v>1900-03-01T12:00:00</v></c><c r="C3" t="d"><v>2026-11-29T06:00:00Z</v></c><c r="D3"><v/></c><c r="E3"><v>0x10</v></c></row>',
      { strings },
    ),
  ).toEqual({
    A1: 0.001,
    B1: -0.5,
    C1: true,
    D1: { error: '#N/A' },
    E1: ' x\ny',
    F1: 'inline',
    A2: 'plain',
    B2: 'two looks',
    C2: ' a\rb_x0041_ ',
    D2: 'trimmed',
    E2: '',
    A3: 59,
    B3: 61.5,
    C3: 46355.25,
    E3: '0x10',
  });
});

test('dates of the calendar of 1904', () => {
  const parts = { before: '<workbookPr date1904="1"/>' };
  expect(cellsOf('<row><c t="d"><v>1904-01-02</v></c></row>', parts)).toEqual({ A1: 1 });
  expect(readWorkbook(fileOf({ ...parts, sheets: [{ xml: '' }] })).calendar).toBe(1904);
});

test('a cell without an address is beside the last, a row without a number below it', () => {
  expect(
    cellsOf(
      '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="F2"><v>3</v></c></row><row><c><v>4</v></c></row><row r="7"><c><v>5</v></c></row>',
    ),
  ).toEqual({ B2: 1, C2: 2, F2: 3, A3: 4, A7: 5 });
});

test('rows and cells out of order are put in order, a cell that stands twice is refused', () => {
  const { cells } = readSheet(
    '<sheetData><row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  );
  expect(cells.map(({ value }) => value)).toEqual([1, 2, 3]);
  const refused = (rows: string) =>
    expect(() => cellsOf(rows)).toThrow(expect.objectContaining({ kind: 'damagedFile' }));
  refused('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>');
  refused('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>');
  refused('<row r="1"><c r="A2"><v>1</v></c></row>');
  refused('<row r="1048577"><c><v>1</v></c></row>');
  refused('<row r="1"><c r="XFE1"><v>1</v></c></row>');
  refused('<row r="0"><c><v>1</v></c></row>');
  refused('<row r="1"><c t="s"><v>7</v></c></row>');
});

test('formulas of a group have each their own text', () => {
  expect(
    cellsOf(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$D$1+SUM(A$1:A1)+LOG10(5)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c><c r="C2"><f>1+1</f></c><c r="D2"><f t="shared" si="9"/><v>8</v></c></row>',
    ),
  ).toEqual({
    B1: [1, 'A1*$D$1+SUM(A$1:A1)+LOG10(5)'],
    C1: [2, 'B1*$D$1+SUM(B$1:B1)+LOG10(5)'],
    B2: [3, 'A2*$D$1+SUM(A$1:A2)+LOG10(5)'],
    C2: [null, '1+1'],
    D2: 8,
  });
});

test('an equals sign before a formula, as some programs write it, is no part of it', () => {
  expect(cellsOf('<row r="1"><c r="A1"><f>=B1+1</f><v>2</v></c></row>')).toEqual({ A1: [2, 'B1+1'] });
});

test('arrays, dynamic arrays and tables of data say what they fill', () => {
  const metadata =
    '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"/></metadataTypes>' +
    '<cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>';
  const { cells } = readSheet(
    '<sheetData><row r="1"><c r="A1" cm="2"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c><c r="C1" cm="1"><f t="array" ref="C1">_xlfn.LET(_xlpm.x,1,_xlpm.x)</f><v>1</v></c>' +
      '<c r="D1"><f t="dataTable" ref="D1:D3" dt2D="0" dtr="0" r1="B1"/><v>5</v></c><c r="E1"><f>_xldudf_AHP_WEIGHTS(A1:B2)</f><v>1</v></c></row></sheetData>',
    { relations: [['sheetMetadata', 'metadata.xml']], others: { 'xl/metadata.xml': metadata } },
  );
  expect(cells.map(({ formula }) => formula)).toEqual([
    { text: 'SORT(B1:B2)', fills: { kind: 'dynamic', area: { top: 0, left: 0, bottom: 1, right: 0 } } },
    { text: 'LET(x,1,x)', fills: { kind: 'array', area: { top: 0, left: 2, bottom: 0, right: 2 } } },
    { text: 'TABLE(,B1)', fills: { kind: 'dataTable', area: { top: 0, left: 3, bottom: 2, right: 3 } } },
    { text: 'AHP.WEIGHTS(A1:B2)' },
  ]);
});

test('a strict file under prefixes of its own, whose parts stand elsewhere', () => {
  const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const rels = (...targets: [string, string][]) =>
    `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(([kind, target], index) => `<p:Relationship Id="q${index}" Type="${office}/${kind}" Target="${target}"/>`)
      .join('')}</p:Relationships>`;
  const main = 'xmlns:q="http://purl.oclc.org/ooxml/spreadsheetml/main"';
  const contents = readWorkbook(
    zipped({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/Book/Main.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      '_rels/.rels': rels(['officeDocument', '/book/main.xml']),
      'Book/Main.xml': `<q:workbook ${main} xmlns:z="${office}"><q:sheets><q:sheet name="One" sheetId="1" z:id="q0"/></q:sheets></q:workbook>`,
      'Book/_rels/Main.xml.rels': rels(['worksheet', '../Sheets/a.XML']),
      'sheets/A.xml': `<?xml version="1.0"?><q:worksheet ${main}><q:sheetData><q:row><q:c t="inlineStr"><q:is><q:t>yes</q:t></q:is></q:c></q:row></q:sheetData></q:worksheet>`,
    }),
  );
  expect(contents.sheets.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([['One', 'yes']]);
});

test('a large file is read in steps, and can be given up between them', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => `<row r="${row + 1}"><c><v>${row}</v></c></row>`).join('');
  const file = fileOf({ sheets: [{ xml: `<sheetData>${rows}</sheetData>` }, { xml: '' }] });
  const steps = [...readingSteps(file)];
  expect(steps.map(({ sheet, index, count }) => `${sheet} ${index}/${count}`)).toEqual([
    'S1 0/2',
    'S1 0/2',
    'S1 0/2',
    'S2 1/2',
  ]);
  const given = readingSteps(file);
  given.next();
  expect(given.return(undefined as never).done).toBe(true);
});

test.each([
  ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'],
  ['broken tags', '<worksheet><sheetData></worksheet>'],
  ['another kind of part', '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'],
])('refuses a sheet that is %s, by the name of its part', (_, xml) => {
  const file = fileOf({ sheets: [{ xml: '' }], others: { 'xl/worksheets/sheet1.xml': xml } });
  expect(() => readWorkbook(file)).toThrow(
    expect.objectContaining({ kind: 'damagedFile', values: { what: 'xl/worksheets/sheet1.xml' } }),
  );
});

test('text in a row, or in a cell beside its value, is passed over', () => {
  expect(cellsOf('<row r="1">\n <c r="A1">\n <v>1</v> <extLst><ext><v>9</v></ext></extLst></c>\n</row>')).toEqual({
    A1: 1,
  });
});
