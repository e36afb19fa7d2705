import { read, readSheet } from './workbookOf';

const NONE = { fill: null, fontColor: null, bold: null, italic: null };

test('looks come from the record of the cell, whatever its apply flags say', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>' +
    '<fonts><font><sz val="10"/><name val="Arial"/></font><font><b/><i val="0"/><u val="none"/><strike/><color theme="4" tint="0.39997558519241921"/><sz val="12"/><name val="Calibri"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill><stop position="0"><color rgb="FFABCDEF"/></stop></gradientFill></fill></fills>' +
    '<borders><border/><border><start style="thin"><color indexed="10"/></start><right style="none"/><top style="double"><color auto="1"/></top></border></borders>' +
    '<cellStyleXfs><xf numFmtId="0" fontId="0"/></cellStyleXfs>' +
    '<cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="0" applyFont="0"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="90"/><protection locked="0" hidden="1"/></xf><xf numFmtId="44" fillId="3"/><xf fillId="1" numFmtId="14"/></cellXfs>';
  const { sheets, styles: looks } = read({
    styles,
    sheets: [{ xml: '<sheetData><row><c s="1"/><c s="77"><v>1</v></c></row></sheetData>' }],
  });
  expect(sheets[0]?.cells).toEqual([
    { row: 0, column: 0, value: null, style: 1 },
    { row: 0, column: 1, value: 1, style: 0 },
  ]);
  expect(looks).toHaveLength(4);
  expect(looks[0]).toMatchObject({ numberFormat: 'General', fontName: 'Arial', fill: null, locked: true });
  expect(looks[1]).toEqual({
    numberFormat: '0.0" %"',
    fontName: 'Calibri',
    fontSize: 12,
    // Accent 1 of Office, lighter by 40 %.
    fontColor: '#8EA9DB',
    bold: true,
    italic: false,
    underline: false,
    strikethrough: true,
    fill: '#92D050',
    horizontal: 'center',
    vertical: 'top',
    wrap: true,
    indent: 2,
    rotation: 90,
    borders: {
      top: { style: 'double', color: '#000000' },
      bottom: null,
      left: { style: 'thin', color: '#FF0000' },
      right: null,
    },
    locked: false,
    formulaHidden: true,
  });
  expect(looks[2]).toMatchObject({ fill: '#ABCDEF', numberFormat: expect.stringContaining('"$"* #,##0.00') });
  expect(looks[3]).toMatchObject({ fill: '#DFDFDF', numberFormat: 'mm-dd-yy' });
});

test('a file without looks has one', () => {
  expect(read({ sheets: [{ xml: '' }] }).styles).toMatchObject([{ fontName: 'Calibri', fontSize: 11, fill: null }]);
});

test('colours of the theme of the file', () => {
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="EEEEEE"/></a:lt1></a:clrScheme></a:themeElements></a:theme>';
  const styles =
    '<fonts><font/><font><color theme="1"/></font><font><color theme="0" tint="-0.5"/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
  const { styles: looks } = read({
    styles,
    sheets: [{ xml: '' }],
    relations: [['theme', 'theme/theme1.xml']],
    others: { 'xl/theme/theme1.xml': theme },
  });
  expect(looks.map(({ fontColor }) => fontColor)).toEqual([null, '#111111', '#777777']);
});

test('conditional formats, and those of later versions', () => {
  const styles =
    '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
  const sheet = readSheet(
    '<sheetData/>' +
      '<conditionalFormatting sqref="A1:A3 C1"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>_xlfn.XOR(A1&gt;1)</formula></cfRule><cfRule type="cellIs" dxfId="5" priority="1" operator="between"><formula>1</formula><formula>2</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B1"><cfRule type="iconSet" priority="3"><iconSet iconSet="3Arrows" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="5" gte="0"/></iconSet></cfRule>' +
      '<cfRule type="dataBar" priority="4"><dataBar/><extLst><ext><x14:id>{1}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>' +
      '<x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"><x14:dataBar/></x14:cfRule><xm:sqref>B1</xm:sqref></x14:conditionalFormatting>' +
      '<x14:conditionalFormatting><x14:cfRule type="iconSet" priority="5" id="{2}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="num"><xm:f>Other!$A$1</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>D1 D3</xm:sqref></x14:conditionalFormatting>' +
      '<x14:conditionalFormatting><x14:cfRule type="expression" priority="6" id="{3}"><xm:f>Other!A1=1</xm:f><x14:dxf><font><i/></font><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>E1</xm:sqref></x14:conditionalFormatting>' +
      '</x14:conditionalFormattings></ext></extLst>',
    { styles },
  );
  const cell = (column: number, row = 0, bottom = row) => ({ top: row, left: column, bottom, right: column });
  const red = { fill: '#FFC7CE', fontColor: '#9C0006', bold: true, italic: null };
  expect(sheet.conditionalFormats).toEqual([
    {
      areas: [cell(0, 0, 2), cell(2)],
      priority: 2,
      stopIfTrue: true,
      rule: { kind: 'formula', formula: 'XOR(A1>1)', style: red },
    },
    {
      areas: [cell(0, 0, 2), cell(2)],
      priority: 1,
      stopIfTrue: false,
      rule: { kind: 'cellValue', operator: 'between', formulas: ['1', '2'], style: NONE },
    },
    {
      areas: [cell(1)],
      priority: 3,
      stopIfTrue: false,
      rule: {
        kind: 'iconSet',
        icons: '3Arrows',
        thresholds: [
          { type: 'percent', value: '0', includesEqual: true },
          { type: 'num', value: '5', includesEqual: false },
        ],
        reverse: true,
        iconOnly: true,
      },
    },
    { areas: [cell(1)], priority: 4, stopIfTrue: false, rule: { kind: 'other', type: 'dataBar' } },
    {
      areas: [cell(3), cell(3, 2)],
      priority: 5,
      stopIfTrue: false,
      rule: {
        kind: 'iconSet',
        icons: '3Stars',
        thresholds: [{ type: 'num', value: 'Other!$A$1', includesEqual: true }],
        reverse: false,
        iconOnly: false,
      },
    },
    {
      areas: [cell(4)],
      priority: 6,
      stopIfTrue: false,
      rule: {
        kind: 'formula',
        formula: 'Other!A1=1',
        style: { fill: '#00B050', fontColor: null, bold: null, italic: true },
      },
    },
  ]);
  expect(sheet.unseen).toEqual(['otherRule']);
});

test('validations, and lists of another sheet', () => {
  const { validations } = readSheet(
    '<sheetData/><dataValidations><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="No" error="Not_x000A_this" promptTitle="P" prompt="Q" sqref="A1:A2"><formula1>"yes,no"</formula1></dataValidation>' +
      '<dataValidation type="whole" errorStyle="warning" showErrorMessage="1" sqref="B1"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>' +
      '<extLst><ext><x14:dataValidations><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  );
  expect(validations).toMatchObject([
    {
      type: 'list',
      operator: null,
      formulas: ['"yes,no"'],
      allowBlank: true,
      refusesOthers: true,
      error: { title: 'No', text: 'Not\nthis' },
      prompt: { title: 'P', text: 'Q' },
    },
    { type: 'whole', operator: 'between', formulas: ['1', '9'], allowBlank: false, refusesOthers: false, error: null },
    { formulas: ['Lists!$A$1:$A$3'], areas: [{ top: 0, left: 2, bottom: 0, right: 2 }] },
  ]);
});

test('sizes, panes, merges, protection and print', () => {
  const { sheets, names } = read({
    behind:
      "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'It''s, so'!$A$1:$B$2,'It''s, so'!$D:$E</definedName>" +
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'It''s, so'!$A:$A,'It''s, so'!$2:$3</definedName>" +
      '<definedName name="own" localSheetId="0" hidden="1" comment="c">_xlfn.XOR(A1)</definedName><definedName name="all">S!$A$1</definedName></definedNames>',
    sheets: [
      {
        name: 'It&apos;s, so',
        state: 'veryHidden',
        xml:
          '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
          '<sheetViews><sheetView showGridLines="0" topLeftCell="A3"><pane xSplit="1" ySplit="2" state="frozen" activePane="bottomRight"/><selection sqref="A1"/><selection pane="bottomRight" sqref="C4:D5 F1"/></sheetView></sheetViews>' +
          '<sheetFormatPr baseColWidth="10" defaultRowHeight="14.4"/>' +
          '<cols><col min="1" max="2" width="9.140625" customWidth="1"/><col min="4" max="4" hidden="1" width="0"/></cols>' +
          '<sheetData><row r="2" ht="30" customHeight="1"/><row r="3" ht="44"/><row r="4" hidden="1"/></sheetData>' +
          '<sheetProtection sheet="1" hashValue="abc"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>' +
          '<printOptions horizontalCentered="1" gridLines="1"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;Lx</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>',
      },
    ],
  });
  expect(sheets[0]).toMatchObject({
    name: `It's, so`,
    visibility: 'veryHidden',
    tabColor: '#00B050',
    gridlines: false,
    frozen: { rows: 4, columns: 1 },
    selection: { top: 3, left: 2, bottom: 4, right: 3 },
    // Ten digits of 7 pixels and 5 between, up to a multiple of 8: 80 pixels.
    defaultColumnWidth: 60,
    defaultRowHeight: 14.4,
    columns: [
      { first: 0, last: 1, width: 48, hidden: false },
      { first: 3, last: 3, width: 0, hidden: true },
    ],
    rows: [
      { row: 1, height: 30, hidden: false },
      { row: 3, height: null, hidden: true },
    ],
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    protection: 'withPassword',
    print: {
      landscape: true,
      paperSize: 9,
      scale: null,
      fitToWidth: 1,
      fitToHeight: null,
      centerHorizontally: true,
      gridlines: true,
      areas: [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 0, left: 3, bottom: 1_048_575, right: 4 },
      ],
      titleRows: { first: 1, last: 2 },
      header: '&Lx',
      footer: '&P',
    },
  });
  expect(names).toEqual([
    { name: 'own', formula: 'XOR(A1)', sheet: `It's, so`, hidden: true, comment: 'c' },
    { name: 'all', formula: 'S!$A$1', sheet: null, hidden: false, comment: '' },
  ]);
});
