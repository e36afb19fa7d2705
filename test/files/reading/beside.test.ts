import { MAIN, read } from './workbookOf';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const DRAWING =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  `xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

test('tables, notes and comments with answers', () => {
  const { sheets } = read({
    relations: [['person', 'persons/person.xml']],
    sheets: [
      {
        xml: '<sheetData/>',
        relations: [
          ['table', '../tables/table1.xml'],
          ['comments', '../comments1.xml'],
          ['threadedComment', '../threaded.xml'],
        ],
      },
    ],
    others: {
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="x" displayName="Sales" ref="A1:B4" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Two_x000a_lines"/><tableColumn id="2" name="B"/></tableColumns></table>`,
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Ani</author><author>tc={1}</author></authors><commentList><comment ref="C3" authorId="0"><text><r><t>one</t></r><r><t xml:space="preserve"> two</t></r></text></comment><comment ref="A1" authorId="1"><text><t>[Threaded comment] …</t></text></comment></commentList></comments>`,
      'xl/threaded.xml': `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="A1" personId="{P}" id="{1}"><text>Why?</text></threadedComment><threadedComment ref="A1" personId="{Q}" id="{2}" parentId="{1}"><text>So.</text></threadedComment></ThreadedComments>`,
      'xl/persons/person.xml': `<personList xmlns="${THREADED}"><person id="{P}" displayName="Budi"/><person id="{Q}" displayName="Citra"/></personList>`,
    },
  });
  expect(sheets[0]?.tables).toEqual([
    {
      name: 'Sales',
      area: { top: 0, left: 0, bottom: 3, right: 1 },
      columns: ['Two\nlines', 'B'],
      hasHeadings: true,
      hasTotals: true,
    },
  ]);
  expect(sheets[0]?.notes).toEqual([
    { row: 0, column: 0, author: 'Budi', text: 'Why?\nCitra: So.', isThread: true },
    { row: 2, column: 2, author: 'Ani', text: 'one two', isThread: false },
  ]);
});

const anchor = (inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const frame = (id: string) =>
  `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Weights"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const chartPart = (drawn: string) =>
  `<c:chartSpace ${DRAWING}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>The </a:t></a:r><a:r><a:t>title</a:t></a:r></a:p></c:rich></c:tx></c:title><c:autoTitleDeleted val="0"/><c:plotArea>${drawn}<c:catAx><c:scaling><c:orientation val="maxMin"/></c:scaling></c:catAx><c:valAx><c:scaling><c:min val="0"/></c:scaling></c:valAx></c:plotArea><c:legend/></c:chart></c:chartSpace>`;
const SERIES =
  '<c:ser><c:tx><c:strRef><c:f>S1!$B$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>S1!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>S1!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>';

test('charts that are shown, and what is not', () => {
  const { sheets, unseen } = read({
    relations: [
      ['externalLink', 'externalLinks/externalLink1.xml'],
      ['vbaProject', 'vbaProject.bin'],
    ],
    sheets: [
      {
        xml: '<cols><col min="2" max="2" width="20" customWidth="1"/></cols><sheetData/><drawing r:id="r1"/>',
        relations: [
          ['drawing', '/xl/drawings/drawing1.xml'],
          ['pivotTable', '../pivotTables/p.xml'],
        ],
      },
    ],
    others: {
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${DRAWING}>${anchor(frame('c1'))}${anchor(frame('c2'))}${anchor('<xdr:pic/>')}${anchor('<mc:AlternateContent><mc:Choice Requires="cx1"><xdr:graphicFrame><a:graphic><a:graphicData><cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent>')}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c1" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/><Relationship Id="c2" Type="${OFFICE}/chart" Target="../charts/chart2.xml"/></Relationships>`,
      'xl/charts/chart1.xml': chartPart(
        `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>${SERIES}</c:barChart>`,
      ),
      'xl/charts/chart2.xml': chartPart(
        `<c:barChart><c:barDir val="col"/>${SERIES}</c:barChart><c:lineChart>${SERIES}</c:lineChart>`,
      ),
    },
  });
  expect(sheets[0]?.charts).toEqual([
    {
      type: 'barClustered',
      name: 'Weights',
      title: 'The title',
      series: [{ name: { reference: 'S1!$B$1' }, values: 'S1!$B$2:$B$4', categories: 'S1!$A$2:$A$4' }],
      hasLegend: true,
      reversedCategories: true,
      minimum: 0,
      // Column A is 64 pixels, B 140; rows are 15 points.
      place: { left: 49, top: 30, width: 152, height: 30 },
    },
  ]);
  expect(sheets[0]?.unseen).toEqual(['picture', 'otherChart', 'pivotTable']);
  expect(unseen).toEqual(['externalLink', 'macro']);
});

test('sheets of charts are no sheets of cells, and names and the sheet in front follow the numbers of the file', () => {
  const contents = read({
    before: '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="2"/></bookViews>',
    behind: '<definedNames><definedName name="n" localSheetId="2">1</definedName></definedNames>',
    sheets: [{ xml: '' }, { xml: '' }, { xml: '' }],
    others: {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="r3" Type="${OFFICE}/worksheet" Target="worksheets/sheet3.xml"/></Relationships>`,
    },
  });
  expect(contents.sheets.map(({ name }) => name)).toEqual(['S1', 'S3']);
  expect(contents).toMatchObject({ activeSheet: 1, isProtected: true, unseen: ['chartSheet'] });
  expect(contents.names[0]?.sheet).toBe('S3');
});

test('custom XML with its id', () => {
  const { customXml } = read({
    sheets: [{ xml: '' }],
    relations: [
      ['customXml', '../customXml/item1.xml'],
      ['customXml', '../customXml/item2.xml'],
    ],
    others: {
      'customXml/item1.xml': '<m:model xmlns:m="urn:timbang:model">1 &amp; 2</m:model>',
      'customXml/item2.xml': '<!DOCTYPE a><a/>',
      'customXml/_rels/item1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
      'customXml/itemProps1.xml':
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{ABC}"/>',
    },
  });
  expect(customXml).toEqual([
    { id: '{ABC}', namespace: 'urn:timbang:model', xml: '<m:model xmlns:m="urn:timbang:model">1 &amp; 2</m:model>' },
  ]);
});
