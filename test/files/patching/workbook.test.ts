import { FileError } from '../../../src/files/fileError';
import type { Change } from '../../../src/files/patching/changes';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { patchWorkbook } from '../../../src/files/patching/patchWorkbook';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { cell, wholeWorkbook } from '../contents';
import { EMPTY_SHEET, PLAIN_STYLE } from '../../../src/files/plain';
import { changedParts, packageOf, partsOf, sheetXml } from '../packages';

const BOOK = 'xl/workbook.xml';
const three = () =>
  newWorkbook({
    ...wholeWorkbook,
    sheets: ['One', 'Two', 'Three'].map((name) => ({
      ...EMPTY_SHEET,
      name,
      cells: [cell(0, 0, 1), cell(0, 1, 3, 0, { text: 'Two!A1+Three!A1+1' })],
      print: { ...EMPTY_SHEET.print, titleRows: { first: 0, last: 0 } },
      notes: [{ row: 0, column: 0, author: 'a', text: name, isThread: false }],
      charts: [
        {
          type: 'line',
          name: 'c',
          title: '',
          series: [{ name: { text: 's' }, values: 'Two!$A$1:$A$2', categories: null }],
          hasLegend: false,
          reversedCategories: false,
          minimum: null,
          place: { left: 0, top: 0, width: 100, height: 100 },
        },
      ],
    })),
    activeSheet: 1,
    names: [{ name: 'second', formula: 'Two!$A$1', sheet: 'Two', hidden: false, comment: '' }],
  });
const after = (...changes: readonly Change[]) => readWorkbook(patchWorkbook(three(), changes));
const names = (workbook: ReturnType<typeof after>) => workbook.sheets.map(({ name }) => name);

test('formulas, names and charts follow a sheet that is called otherwise', () => {
  const workbook = after({ kind: 'renameSheet', sheet: 'two', name: "Dua 'x' 1" });
  expect(names(workbook)).toEqual(['One', "Dua 'x' 1", 'Three']);
  expect(workbook.sheets[0]!.cells[1]!.formula!.text).toBe("'Dua ''x'' 1'!A1+Three!A1+1");
  expect(workbook.sheets[2]!.charts[0]!.series[0]!.values).toBe("'Dua ''x'' 1'!$A$1:$A$2");
  expect(workbook.names).toEqual([
    { name: 'second', formula: "'Dua ''x'' 1'!$A$1", sheet: "Dua 'x' 1", hidden: false, comment: '' },
  ]);
  expect(workbook.sheets.map(({ print }) => print.titleRows)).toEqual(new Array(3).fill({ first: 0, last: 0 }));
});

test('a sheet goes with its parts, and what speaks of it is an error', () => {
  const file = three();
  const saved = patchWorkbook(file, [{ kind: 'deleteSheet', sheet: 'Two' }]);
  const workbook = readWorkbook(saved);
  expect(names(workbook)).toEqual(['One', 'Three']);
  expect(workbook.activeSheet).toBe(0);
  expect(workbook.sheets[0]!.cells[1]!.formula!.text).toBe('#REF!+Three!A1+1');
  expect(workbook.names).toEqual([]);
  const gone = Object.keys(partsOf(file)).filter((name) => !(name in partsOf(saved)));
  expect(gone.map((name) => name.replace(/^.*\//, '')).sort()).toEqual(
    [
      'chart2.xml',
      'comments2.xml',
      'drawing2.xml',
      'drawing2.xml.rels',
      'sheet2.xml',
      'sheet2.xml.rels',
      'vmlDrawing2.vml',
    ].sort(),
  );
  expect(partsOf(saved)['[Content_Types].xml']).not.toMatch(/sheet2|chart2|comments2|Drawing2|drawing2/);
});

test('sheets come into another order, and what counts them follows', () => {
  const workbook = after({ kind: 'orderSheets', sheets: ['Three', 'Two'] });
  expect(names(workbook)).toEqual(['Three', 'Two', 'One']);
  expect(workbook.activeSheet).toBe(1);
  expect(workbook.names[0]!.sheet).toBe('Two');
  expect(workbook.sheets.map(({ notes }) => notes[0]!.text)).toEqual(['Three', 'Two', 'One']);
});

test('one sheet comes to the front alone', () => {
  const saved = patchWorkbook(three(), [{ kind: 'activeSheet', sheet: 'Three' }]);
  expect(readWorkbook(saved).activeSheet).toBe(2);
  const selected = Object.entries(partsOf(saved)).filter(([, text]) => text.includes('tabSelected="1"'));
  expect(selected.map(([name]) => name)).toEqual(['xl/worksheets/sheet3.xml']);
});

test('sheets are hidden and shown, but never all hidden', () => {
  const hidden: Change = { kind: 'visibility', sheet: 'One', visibility: 'veryHidden' };
  expect(after(hidden).sheets[0]!.visibility).toBe('veryHidden');
  expect(after(hidden, { ...hidden, visibility: 'visible' }).sheets[0]!.visibility).toBe('visible');
  const others: Change[] = ['Two', 'Three'].map((sheet) => ({ ...hidden, sheet }));
  expect(() => after(hidden, ...others)).toThrow(new FileError('lastVisibleSheet'));
  expect(() => after({ kind: 'deleteSheet', sheet: 'One' }, ...others)).toThrow(new FileError('lastVisibleSheet'));
});

test.each(['', 'a'.repeat(32), 'a/b', 'a:b', "'a", 'a[1]', 'TWO'])('no sheet is called “%s”', (name) => {
  expect(() => after({ kind: 'renameSheet', sheet: 'One', name })).toThrow(FileError);
  const contents = { ...EMPTY_SHEET, name };
  expect(() => after({ kind: 'addSheet', contents, styles: [PLAIN_STYLE] })).toThrow(FileError);
});

test('a sheet may change the case of its name', () => {
  expect(names(after({ kind: 'renameSheet', sheet: 'One', name: 'ONE' }))).toEqual(['ONE', 'Two', 'Three']);
});

test('a new sheet stands where it is asked to, and what counts sheets follows', () => {
  const contents = { ...EMPTY_SHEET, name: 'Baru', cells: [cell(0, 0, 'x', 1)] };
  const bold = { ...PLAIN_STYLE, bold: true };
  const workbook = after({ kind: 'addSheet', contents, styles: [PLAIN_STYLE, bold], at: 0 });
  expect(names(workbook)).toEqual(['Baru', 'One', 'Two', 'Three']);
  expect(workbook.activeSheet).toBe(2);
  expect(workbook.names[0]!.sheet).toBe('Two');
  expect(workbook.styles[workbook.sheets[0]!.cells[0]!.style]!.bold).toBe(true);
});

test('names are set, replaced, hidden and removed, and touch the workbook alone', () => {
  const file = packageOf({ One: sheetXml('') });
  const name = { name: 'tb_card', formula: 'One!$A$1', sheet: null, hidden: true, comment: '' };
  const set = patchWorkbook(file, [{ kind: 'setName', name }]);
  expect(changedParts(file, set)).toEqual([BOOK]);
  expect(partsOf(set)[BOOK]).toContain(
    '</sheets><definedNames><definedName name="tb_card" hidden="1">One!$A$1</definedName></definedNames><calcPr',
  );
  const both = patchWorkbook(set, [
    { kind: 'setName', name: { ...name, name: 'TB_CARD', formula: 'LET(a,1,a)', hidden: false } },
    { kind: 'setName', name: { ...name, sheet: 'One' } },
  ]);
  expect(readWorkbook(both).names.map(({ formula, sheet }) => [formula, sheet])).toEqual([
    ['LET(a,1,a)', null],
    ['One!$A$1', 'One'],
  ]);
  const gone = patchWorkbook(both, [
    { kind: 'removeName', name: 'tb_card', sheet: null },
    { kind: 'removeName', name: 'tb_card', sheet: 'One' },
  ]);
  expect(partsOf(gone)[BOOK]).toBe(partsOf(file)[BOOK]);
});

test('the part of a program is added, replaced and removed with all that belongs to it', () => {
  const file = packageOf({ One: sheetXml('') });
  const part = { id: '{AAAAAAAA-0000-4000-8000-000000000001}', namespace: 'urn:t', xml: '<t xmlns="urn:t">é</t>' };
  const set = patchWorkbook(file, [{ kind: 'setCustomXml', part }]);
  expect(readWorkbook(set).customXml).toEqual([part]);
  const replaced = patchWorkbook(set, [{ kind: 'setCustomXml', part: { ...part, xml: '<t xmlns="urn:t"/>' } }]);
  expect(changedParts(set, replaced)).toEqual(['customXml/item1.xml']);
  const gone = patchWorkbook(replaced, [{ kind: 'removeCustomXml', id: part.id }]);
  expect(readWorkbook(gone).customXml).toEqual([]);
  expect(Object.keys(partsOf(gone)).filter((name) => name.startsWith('customXml'))).toEqual([]);
});

test('Excel is asked to compute everything when it opens the file', () => {
  const file = packageOf({ One: sheetXml('') });
  const saved = partsOf(patchWorkbook(file, [{ kind: 'calculateOnOpening' }]));
  expect(saved[BOOK]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
});

test('a sheet that is not there is named', () => {
  expect(() => after({ kind: 'cells', sheet: 'Four', cells: [] })).toThrow('This workbook has no sheet Four.');
});
