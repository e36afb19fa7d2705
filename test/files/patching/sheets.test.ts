import { patchWorkbook } from '../../../src/files/patching/patchWorkbook';
import type { Change } from '../../../src/files/patching/changes';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { area, wholeWorkbook } from '../contents';
import { EMPTY_SHEET } from '../../../src/files/plain';
import { changedParts, packageOf, partsOf, sheetXml } from '../packages';

const SHEET = 'xl/worksheets/sheet1.xml';
const [full] = wholeWorkbook.sheets as [typeof EMPTY_SHEET];

function sheetAfter(before: string, ...changes: readonly Change[]): string {
  return partsOf(patchWorkbook(packageOf({ One: before }), changes))[SHEET]!;
}

/** The names of the elements of the sheet, in their order. */
const elements = (xml: string) =>
  [...xml.replace(/^[\s\S]*?<worksheet[^>]*>/, '').matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)].reduce(
    (found, [, close, name = '', empty]) => {
      if (close === '/') return { ...found, depth: found.depth - 1 };
      const names = found.depth === 0 ? [...found.names, name] : found.names;
      return { names, depth: found.depth + (empty === '/' ? 0 : 1) };
    },
    { names: [] as string[], depth: 0 },
  ).names;

const all: Change[] = [
  { kind: 'notes', sheet: 'One', notes: full.notes },
  { kind: 'links', sheet: 'One', links: full.links },
  { kind: 'charts', sheet: 'One', charts: full.charts.slice(0, 1), sizes: EMPTY_SHEET },
  { kind: 'print', sheet: 'One', print: full.print },
  { kind: 'validations', sheet: 'One', validations: full.validations.slice(0, 1) },
  { kind: 'conditionalFormats', sheet: 'One', formats: full.conditionalFormats },
  { kind: 'merges', sheet: 'One', merges: full.merges },
  { kind: 'protection', sheet: 'One', isProtected: true },
  { kind: 'columns', sheet: 'One', columns: [{ first: 1, last: 2, width: 90, hidden: false }] },
  { kind: 'rows', sheet: 'One', rows: [{ row: 4, height: 30, hidden: true }] },
  { kind: 'frozen', sheet: 'One', frozen: { rows: 2, columns: 1 } },
  { kind: 'tabColor', sheet: 'One', color: '#00B050' },
  { kind: 'gridlines', sheet: 'One', gridlines: false },
];

test('new elements stand in the order that Excel wants, whichever change comes first', () => {
  const xml = sheetAfter(sheetXml('<row r="1"/>'), ...all);
  expect(elements(xml)).toEqual([
    'sheetPr',
    'dimension',
    'sheetViews',
    'cols',
    'sheetData',
    'sheetProtection',
    'mergeCells',
    'conditionalFormatting',
    'conditionalFormatting',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'drawing',
    'legacyDrawing',
    'extLst',
  ]);
});

test('all of it is read back', () => {
  const sheet = readWorkbook(patchWorkbook(packageOf({ One: sheetXml('') }), all)).sheets[0]!;
  const { merges, conditionalFormats, notes, links, print, frozen, tabColor, gridlines, protection } = full;
  const written = { merges, conditionalFormats, notes, links, print, frozen, tabColor, gridlines, protection };
  expect(sheet).toMatchObject(written);
  expect(sheet.columns).toEqual([{ first: 1, last: 2, width: 90, hidden: false, style: 0 }]);
  expect(sheet.rows).toEqual([{ row: 4, height: 30, hidden: true, style: 0 }]);
});

test('and taken back, the sheet is what it was', () => {
  const before = packageOf({ One: sheetXml('<row r="1"/>', '<pageMargins left="1"/>') });
  const undone: Change[] = [
    { kind: 'conditionalFormats', sheet: 'One', formats: [] },
    { kind: 'validations', sheet: 'One', validations: [] },
    { kind: 'merges', sheet: 'One', merges: [] },
    { kind: 'links', sheet: 'One', links: [] },
    { kind: 'protection', sheet: 'One', isProtected: false },
  ];
  const changed = patchWorkbook(
    before,
    all.filter(({ kind }) => undone.some((each) => each.kind === kind)),
  );
  expect(changedParts(before, patchWorkbook(changed, undone))).toEqual(['xl/styles.xml']);
});

test('rules that nobody here can tell stay, and so does what belongs to them', () => {
  const scale = '<cfRule type="colorScale" priority="9"><colorScale/></cfRule>';
  const known = '<cfRule type="cellIs" priority="8" operator="equal"><formula>1</formula></cfRule>';
  const ext = (rule: string) =>
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="${rule}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const formatting = (rules: string) => `<conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`;
  const none: Change = { kind: 'conditionalFormats', sheet: 'One', formats: [] };
  expect(sheetAfter(sheetXml('', formatting(scale + known) + formatting(known) + ext('dataBar')), none)).toBe(
    sheetXml('', formatting(scale) + ext('dataBar')),
  );
  expect(sheetAfter(sheetXml('', ext('iconSet')), none)).toBe(sheetXml(''));
});

test('a width splits the columns it meets, and leaves what else they have', () => {
  const cols = '<cols><col min="1" max="5" width="20" style="1" outlineLevel="2" customWidth="1"/></cols>';
  const change: Change = { kind: 'columns', sheet: 'One', columns: [{ first: 2, last: 6, width: 48, hidden: true }] };
  expect(sheetAfter(sheetXml('', '', cols), change)).toContain(
    '<cols><col min="1" max="2" width="20" style="1" outlineLevel="2" customWidth="1"/>' +
      '<col min="3" max="5" width="9.14285714" style="1" outlineLevel="2" customWidth="1" hidden="1"/>' +
      '<col min="6" max="7" width="9.14285714" customWidth="1" hidden="1"/></cols>',
  );
});

test('views, print and tab change what they say and nothing else', () => {
  const before =
    '<sheetPr codeName="S"><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView zoomScale="80" topLeftCell="A9" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>';
  const behind =
    '<pageSetup paperSize="1" orientation="portrait" r:id="rId7"/><headerFooter differentFirst="1"><oddHeader>x</oddHeader><firstHeader>y</firstHeader></headerFooter>';
  const xml = sheetAfter(sheetXml('', behind, before), ...all.filter(({ kind }) => /frozen|print|tab|grid/.test(kind)));
  expect(xml).toContain(
    '<sheetPr codeName="S"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
      '<sheetViews><sheetView zoomScale="80" workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B3" sqref="B3"/></sheetView></sheetViews>',
  );
  expect(xml).toContain(
    '<pageSetup paperSize="9" orientation="landscape" r:id="rId7" fitToWidth="1" fitToHeight="0"/><headerFooter differentFirst="1"><oddFooter>&amp;LTimbang &amp; Kep-241&amp;R&amp;P/&amp;N</oddFooter><firstHeader>y</firstHeader></headerFooter>',
  );
});

test('notes that stay keep their looks, others come and go, and a thread keeps its box', () => {
  const file = newWorkbook({
    ...wholeWorkbook,
    sheets: [{ ...full, tables: [], charts: [] }],
    names: [],
    activeSheet: 0,
  });
  const comments = 'xl/comments1.xml';
  const thread = '<comment ref="C9" authorId="2"><text><t>[Threaded comment]</t></text></comment></commentList>';
  const { zipSync, unzipSync, strToU8 } = jest.requireActual<typeof import('fflate')>('fflate');
  const written = partsOf(file)[comments]!;
  const rich = written
    .replace('<t xml:space="preserve">x</t>', '<r><rPr><b/></rPr><t>x</t></r>')
    .replace('</authors>', '<author>tc={1}</author></authors>')
    .replace('</commentList>', thread);
  const sheet = full.name;
  const saved = partsOf(
    patchWorkbook(zipSync({ ...unzipSync(file), [comments]: strToU8(rich) }), [
      {
        kind: 'notes',
        sheet,
        notes: [full.notes[1]!, { row: 7, column: 1, author: 'Baru', text: 'b', isThread: false }],
      },
    ]),
  );
  expect(saved[comments]).toContain(
    '<comment ref="B5" authorId="1"><text><r><rPr><b/></rPr><t>x</t></r></text></comment>',
  );
  expect(saved[comments]).toContain('[Threaded comment]');
  expect(saved[comments]).toContain('<author>Baru</author></authors>');
  expect(saved[comments]).toContain('<comment ref="B8" authorId="3">');
  expect(saved[comments]).not.toContain('A note');
  expect(saved['xl/drawings/vmlDrawing1.vml']!.match(/<v:shape /g)).toHaveLength(2);
});

test('an area that is merged is named as a whole', () => {
  const change: Change = { kind: 'merges', sheet: 'One', merges: [area(0, 0, 1, 1)] };
  const merged = sheetAfter(sheetXml('', '<mergeCells count="1"><mergeCell ref="D4:E5"/></mergeCells>'), change);
  expect(merged).toContain('<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>');
});

describe('links within the workbook', () => {
  const PAGE = '<hyperlink ref="A1" r:id="rId9" location="part" display="A page"/>';
  const PLACE = '<hyperlink ref="B2:C2" location="\'S &amp; e\'!F5" tooltip="a &quot;tip&quot;" display="F5"/>';
  const before = sheetXml('', `<hyperlinks>${PAGE}${PLACE}</hyperlinks><pageMargins left="1"/>`);
  const read = (xml: string) => readWorkbook(packageOf({ One: xml })).sheets[0]?.links;
  const known = [
    { row: 1, column: 1, place: "'S & e'!F5", tip: 'a "tip"' },
    { row: 1, column: 2, place: "'S & e'!F5", tip: 'a "tip"' },
  ];
  const after = (links: typeof known): string => sheetAfter(before, { kind: 'links', sheet: 'One', links });

  test('are told cell by cell; what leads out of it is not', () => {
    expect(read(before)).toEqual(known);
    expect(read(sheetXml('', '<hyperlinks><hyperlink ref="D:D" location="A1"/></hyperlinks>'))).toEqual([]);
    expect(read(sheetXml('', '<hyperlinks><hyperlink ref="D1:D1048576" location="A1"/></hyperlinks>'))).toEqual([
      { row: 0, column: 3, place: 'A1', tip: '' },
    ]);
  });

  test('that stay are not touched, and others stand behind them', () => {
    expect(after(known)).toBe(before);
    expect(after([...known, { row: 4, column: 0, place: 'A1', tip: '' }])).toBe(
      before.replace('</hyperlinks>', '<hyperlink ref="A5" location="A1"/></hyperlinks>'),
    );
  });

  test('go, of several cells those that stay are written anew; pages stay, and nothing empty does', () => {
    expect(after([])).toBe(before.replace(PLACE, ''));
    expect(after(known.slice(1))).toBe(
      before.replace(PLACE, '<hyperlink ref="C2" location="\'S &amp; e\'!F5" tooltip="a &quot;tip&quot;"/>'),
    );
    const alone = sheetXml('', `<hyperlinks>${PLACE}</hyperlinks>`);
    expect(sheetAfter(alone, { kind: 'links', sheet: 'One', links: [] })).toBe(sheetXml(''));
  });
});

test('charts stand beside those that a sheet has, which stay byte for byte', () => {
  const [one, another] = full.charts as [(typeof full.charts)[0], (typeof full.charts)[0]];
  const workbookOf = (charts: typeof full.charts) =>
    newWorkbook({ ...wholeWorkbook, names: [], sheets: [{ ...full, charts }] });
  const before = workbookOf([one]);
  const added = [another, { ...one, name: 'Again' }];
  const after = patchWorkbook(
    before,
    added.map((chart): Change => ({ kind: 'charts', sheet: full.name, charts: [chart], sizes: full })),
  );
  expect(readWorkbook(after)).toEqual(readWorkbook(workbookOf([one, ...added])));
  expect(changedParts(before, after)).not.toContain('xl/charts/chart1.xml');
  const drawing = partsOf(after)['xl/drawings/drawing1.xml']!;
  expect([...drawing.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['2', '3', '4']);
});
