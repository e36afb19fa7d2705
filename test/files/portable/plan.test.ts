/** What becomes plain, what stays values, and the way back. */
import { portableBook } from '../../../src/files/portable/book';
import type { FormulaCell, PortableBook } from '../../../src/files/portable/book';
import { FORMS } from '../../../src/files/portable/forms/forms';
import type { KeptFormulas } from '../../../src/files/portable/kept';
import { keptFromXml, keptToXml, keptTogether, printOfLeft } from '../../../src/files/portable/kept';
import { replacingByFormulas } from '../../../src/files/portable/replacing';
import { NO_PLAIN_FORM } from '../../../src/files/portable/noPlainForm';
import { formulasOfOurs, portablePlan } from '../../../src/files/portable/plan';
import type { PortablePlan } from '../../../src/files/portable/plan';
import { portableReport } from '../../../src/files/portable/report';
import type { Cell, CellContent, DefinedName } from '../../../src/files/contents';
import { parseAddress } from '../../../src/sheets/address';
import { contract } from '../../support/contract';

/** A sheet of cells by address; formulas begin with their equals sign, and `A1:A3 =…` fills its cells. */
function bookOf(written: Readonly<Record<string, CellContent>>): PortableBook {
  const cells = Object.entries(written).map(([address, content]): Cell => {
    const { row, column, rows, columns } = parseAddress(address, '') ?? fail(address);
    if (typeof content !== 'string' || !content.startsWith('=')) return { row, column, value: content, style: 0 };
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    const fills = rows * columns === 1 ? {} : { fills: { kind: 'dynamic' as const, area } };
    return { row, column, value: null, style: 0, formula: { text: content.slice(1), ...fills } };
  });
  return portableBook({ sheets: [{ name: 'KPI', cells }], names: [] });
}

function planOf(written: Readonly<Record<string, CellContent>>, language: 'en' | 'id' = 'en'): PortablePlan {
  return portablePlan(bookOf(written), language);
}

function fail(address: string): never {
  throw new Error(`${address} is no address`);
}

const formulasOf = ({ cells }: PortablePlan): string[] => cells.map(({ formula }) => formula);
const reasonsOf = ({ valuesOnly }: PortablePlan): string[] => valuesOnly.map(({ reason }) => reason.en);

describe('the functions', () => {
  test('have a plain form or a reason why there is none', () => {
    const names = contract.map((signature) => /^\S+ ([A-Z.]+)\(/.exec(signature)?.[1] ?? signature).sort();
    expect([...Object.keys(FORMS), ...Object.keys(NO_PLAIN_FORM)].sort()).toEqual(names);
  });

  test('without a plain form stay values, with the reason', () => {
    const plan = planOf({ 'A1:B2': '=AHP.COMPLETE(D1:E2)', A5: '=1+OMAX.INDEX(A6,B6)', A6: 5, B6: 1 });
    const [first] = portableReport(plan).valuesOnly;
    expect(first?.places).toEqual([{ sheet: 'KPI', address: 'A1:B2', formula: 'AHP.COMPLETE(D1:E2)' }]);
    expect(first?.reason).toEqual(NO_PLAIN_FORM['AHP.COMPLETE']);
    expect(portableReport(plan)).toMatchObject({ formulas: 1, cells: 1 });
  });
});

describe('formulas', () => {
  test('that every program knows stay as they are', () => {
    const plan = planOf({
      A1: 1,
      B1: '=A1*2',
      C1: '=SUM(A1:B1)',
      D1: '=SUMPRODUCT(A1:B1,A1:B1)',
      E1: '="AHP.WEIGHTS(A1)"',
    });
    expect(plan).toMatchObject({ cells: [], helper: null, valuesOnly: [] });
  });

  test('that spill are written cell by cell', () => {
    expect(formulasOf(planOf({ A1: 1, A2: 2, 'B1:B2': '=IF(A1:A2="","",A1:A2*$A$1)' }))).toEqual([
      'IF(A1="","",A1*$A$1)',
      'IF(A2="","",A2*$A$1)',
    ]);
  });

  test('names of LET are put in their places, XLOOKUP becomes MATCH, spills become ranges', () => {
    const plan = planOf({ 'A1:A2': '={1;2}', B1: '=LET(x,A1#,SUM(x))', C1: '=XLOOKUP(2,A1#,A1:A2,"none")' });
    expect(formulasOf(plan)).toEqual([
      '1',
      '2',
      'SUM(A1:A2)',
      'IF(ISNUMBER(MATCH(2,A1:A2,0)),INDEX(A1:A2,MATCH(2,A1:A2,0)),"none")',
    ]);
  });

  test('that look for a value look for it as it stands, and answer an error that is looked for', () => {
    const plan = planOf({ A1: 'a?', B1: '=XLOOKUP("a?",A1:A2,C1:C2)', B2: '=XMATCH(A1,C1:C2)' });
    const sign = (text: string): string => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
    expect(formulasOf(plan)).toEqual([
      `INDEX(C1:C2,MATCH(${sign('"a?"')},A1:A2,0))`,
      `IF(ISERROR(A1),A1,MATCH(IF(ISTEXT(A1),${sign('A1')},A1),C1:C2,0))`,
    ]);
  });

  test('with a name that stands for a call of ours become plain, or values where the name is read otherwise elsewhere', () => {
    const cells = [
      { row: 0, column: 0, value: 9, style: 0 },
      { row: 1, column: 0, value: null, style: 0, formula: { text: '1+Level' } },
      { row: 2, column: 0, value: null, style: 0, formula: { text: '1+Beside' } },
      { row: 3, column: 0, value: null, style: 0, formula: { text: 'SUM(Fixed)+LEN("Level")' } },
    ];
    const name = (of: string, formula: string): DefinedName => {
      return { name: of, formula, sheet: null, hidden: false, comment: '' };
    };
    const names = [
      name('Level', 'OMAX.INDEX(KPI!$A$1,1)'),
      name('Beside', 'OMAX.INDEX(KPI!A1,1)'),
      name('Fixed', 'KPI!$A$1'),
    ];
    const plan = portablePlan(portableBook({ sheets: [{ name: 'KPI', cells }], names }), 'en');
    expect(plan.cells.map(({ row }) => row)).toEqual([1]);
    expect(formulasOf(plan).join()).toMatch(/^1\+/);
    expect(plan.valuesOnly.map(({ cell }) => cell.formula)).toEqual(['1+Beside']);
    expect(plan.left).toEqual([]);
  });

  test('of later versions that have no other form are left as they are, and said', () => {
    const plan = planOf({ 'A1:A2': '=SORT(B1:B2)', B1: 2, B2: 1 });
    expect(reasonsOf(plan)).toEqual([]);
    expect(plan.left.map(({ reason }) => reason.en)).toEqual([
      'SORT is unknown to Excel 2019 or LibreOffice, and has no plain form here.',
    ]);
    expect(portableReport(plan).left).toHaveLength(1);
  });

  test('as files write them are read', () => {
    expect(formulasOf(planOf({ A1: '=_xldudf_OMAX_LIGHT(9)', B1: '=_xlfn.XLOOKUP(1,A2:A3,B2:B3)' }))).toHaveLength(2);
  });

  test('read a text as a number of ours only with a word', () => {
    const plan = planOf({ A1: '12,5%', B1: 10, C1: '=CKP.INDEX(B1,A1)' });
    expect(reasonsOf(plan)).toEqual([
      'A1 holds the text "12,5%", which plain Excel does not read as a number. Type the number instead.',
    ]);
    expect(plan.helper).toBeNull();
  });

  test('of incomplete judgments, of words in cells, of judgments that may be several, say so', () => {
    const judgments = { A1: 1, B1: 3, B2: 1, C2: 2, C3: 1 };
    expect(reasonsOf(planOf({ ...judgments, E1: '=AHP.CR(A1:C3)' }))).toEqual([
      expect.stringMatching(/^A judgment is missing/),
    ]);
    expect(reasonsOf(planOf({ ...judgments, C1: 0.3, E1: '=AHP.CR(A1:C3)' }))).toEqual([
      expect.stringMatching(/^C1 holds 0.3/),
    ]);
    expect(reasonsOf(planOf({ ...judgments, C1: 4, D1: 'column', E1: '=AHP.CR(A1:C3,D1)' }))).toEqual([
      expect.stringMatching(/^The word for “Method” stands in a cell/),
    ]);
  });

  test('of judgments that nobody typed yet become plain, to be filled', () => {
    const plan = planOf({ A1: 1, B2: 1, C3: 1, E1: '=IF(COUNTBLANK(A1:C3)>=6,"",AHP.CR(A1:C3))' });
    expect(reasonsOf(plan)).toEqual([]);
    expect(plan.helper?.name).toBe('Calculation');
  });
});

describe('the filled part of a range', () => {
  const WEIGHTS = 'AHP.WEIGHTS(B1:INDEX(B1:E4,A1,A1))';
  const matrix = { A1: 2, B1: 1, C1: 3, B2: 1 / 3, C2: 1 };
  const fillsNow = (written: Readonly<Record<string, CellContent>>, isWritten = true): PortablePlan =>
    portablePlan(bookOf({ ...matrix, 'G1:G2': `=${WEIGHTS}`, ...written }), 'en', null, isWritten);

  test('takes the blank cells that its answer may fill, by array formulas on the sheet beside', () => {
    const plan = fillsNow({});
    expect(plan.cells.map(({ row, column }) => `${row},${column}`)).toEqual(['0,6', '1,6', '2,6', '3,6']);
    expect(plan.replaced).toMatchObject([{ formula: WEIGHTS, fills: { top: 0, left: 6, bottom: 3, right: 6 } }]);
    const arrays = plan.helper?.cells.flatMap(({ content }) => ('formula' in content && content.fills) || []);
    expect(arrays).toContainEqual({ rows: 4, columns: 4 });
    expect(portableReport(plan)).toMatchObject({ formulas: 1, cells: 4 });
  });

  test.each([
    ['cells that are taken', { G4: 'Total' }, /does not fill as many cells/],
    ['cells that another formula fills', { 'G4:G5': '=IF(A1:A2="","",A1:A2)' }, /does not fill as many cells/],
  ])('stays values over %s', (_, written, reason) => {
    expect(reasonsOf(fillsNow(written))).toEqual([expect.stringMatching(reason)]);
  });

  test('stays values where array formulas cannot be written, and with other methods', () => {
    expect(reasonsOf(fillsNow({}, false))).toEqual([expect.stringMatching(/grows with what is typed/)]);
    const other = '=AHP.CR(B1:INDEX(B1:E4,A1,A1),"geometric")';
    expect(reasonsOf(planOf({ ...matrix, G1: other }))).toEqual([expect.stringMatching(/grows with what is typed/)]);
    const oblong = '=AHP.CR(B1:INDEX(B1:E4,A1,2))';
    expect(reasonsOf(planOf({ ...matrix, G1: oblong }))).toEqual([expect.stringMatching(/grows with what is typed/)]);
  });

  test('is not read by what it spills: that will be more', () => {
    expect(fillsNow({ H1: '=SUM(G1#)' }).left.map(({ reason }) => reason.en)).toEqual([
      'How many cells the formula fills is not known.',
    ]);
  });

  test('stays as it is in functions of every program', () => {
    expect(planOf({ ...matrix, G1: '=COUNT(B1:INDEX(B1:E4,A1,A1))' }).cells).toEqual([]);
  });
});

test('a formula that fills one cell with its error is no plain formula of one cell', () => {
  const book = portableBook({
    sheets: [
      {
        name: 'KPI',
        cells: [{ row: 0, column: 5, value: { error: '#VALUE!' }, style: 0, formula: { text: 'AHP.WEIGHTS(A1:C3)' } }],
      },
    ],
    names: [],
  });
  expect(reasonsOf(portablePlan(book, 'en'))).toEqual([expect.stringMatching(/answers an error now/)]);
});

describe('one sheet alone', () => {
  const book = portableBook({
    sheets: [
      {
        name: 'Weights',
        cells: [
          { row: 0, column: 0, value: 5, style: 0 },
          {
            row: 0,
            column: 1,
            value: 'Yellow',
            style: 0,
            formula: {
              text: 'OMAX.LIGHT(A1:A2)',
              fills: { kind: 'dynamic', area: { top: 0, left: 1, bottom: 1, right: 1 } },
            },
          },
        ],
      },
      {
        name: 'Total',
        cells: [
          { row: 0, column: 0, value: 2, style: 0, formula: { text: 'COUNTA(Weights!B1#)' } },
          { row: 1, column: 0, value: 0.58, style: 0, formula: { text: 'AHP.RI(3)' } },
        ],
      },
    ],
    names: [],
  });

  test('takes along what reads its spills, and nothing else of other sheets', () => {
    const { cells, replaced } = portablePlan(book, 'en', 'weights');
    expect(replaced.map(({ sheet, formula }) => `${sheet}: ${formula}`)).toEqual([
      'Weights: OMAX.LIGHT(A1:A2)',
      'Total: COUNTA(Weights!B1#)',
    ]);
    expect(cells.at(-1)?.formula).toBe('COUNTA(Weights!B1:B2)');
  });

  test('names the formulas that need Timbang', () => {
    expect(formulasOfOurs(book, 'Total').map(({ formula }) => formula)).toEqual(['AHP.RI(3)']);
    expect(formulasOfOurs(book)).toHaveLength(2);
  });
});

describe('the way back', () => {
  const keptOf = (written: Readonly<Record<string, CellContent>>): KeptFormulas => {
    const book = bookOf(written);
    return replacingByFormulas(portablePlan(book, 'en'), book).kept;
  };

  test('keeps the formulas and the cells they filled, those that become values too, by way of a part', () => {
    const kept = keptOf({
      A1: 5,
      A2: 9,
      'B1:B2': '=OMAX.LIGHT(A1:A2)',
      C1: '=AHP.RI(3)',
      'D1:E2': '=AHP.COMPLETE(F1:G2)',
    });
    const own = { sheet: 'KPI', row: 0, isArray: false };
    const expected: FormulaCell[] = [
      { ...own, column: 1, formula: 'OMAX.LIGHT(A1:A2)', fills: { top: 0, left: 1, bottom: 1, right: 1 } },
      { ...own, column: 2, formula: 'AHP.RI(3)', fills: null },
      { ...own, column: 3, formula: 'AHP.COMPLETE(F1:G2)', fills: { top: 0, left: 3, bottom: 1, right: 4 } },
    ];
    expect(keptFromXml(keptToXml(kept))).toMatchObject({ helpers: [{ name: 'Calculation' }], formulas: expected });
    expect(keptFromXml(keptToXml(kept))).toEqual(kept);
  });

  test('what is kept later joins what is kept already, and counts where both filled the same cell', () => {
    const before = keptOf({ A1: 5, B1: '=OMAX.LIGHT(A1)', C1: '=AHP.RI(3)' });
    const together = keptTogether(before, keptOf({ A1: 5, C1: '=AHP.RI(4)', D1: '=AHP.RI(5)' }));
    expect(together.formulas.map(({ formula }) => formula)).toEqual(['OMAX.LIGHT(A1)', 'AHP.RI(4)', 'AHP.RI(5)']);
  });

  test('sees other contents of the cells, however a program spells the same ones', () => {
    const print = printOfLeft([{ formula: 'SUM(Calculation!$B$2:$B$5)*1E-9' }, { value: 1 / 3 }]);
    const spelled = { formula: "SUM( 'Calculation'!B2:B5 ) * 0.000000001" };
    expect(printOfLeft([spelled, { value: 0.33333333333 }])).toBe(print);
    expect(printOfLeft([{ formula: 'SUM(Calculation!B2:B6)*1E-9' }, { value: 1 / 3 }])).not.toBe(print);
    expect(printOfLeft([spelled, { value: 0.3333 }])).not.toBe(print);
    expect(printOfLeft([{ formula: 'VLOOKUP(A1,B1:C9,2,FALSE())' }])).toBe(
      printOfLeft([{ formula: 'VLOOKUP(A1,B1:C9,2,FALSE)' }]),
    );
  });

  test.each([
    '',
    '{}',
    'null',
    '{"version":1,"helpers":[],"formulas":[{"sheet":"KPI"}]}',
    '{"version":2,"helpers":[],"formulas":[]}',
  ])('refuses %j', (text) => {
    expect(keptFromXml(`<formulas xmlns="urn:timbang:formulas">${text}</formulas>`)).toBeNull();
  });
});
