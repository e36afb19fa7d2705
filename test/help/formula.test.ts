import { FormulaError, printedCells, readConstant, readExamples, readFormula } from '../../src/help/formula';

describe('a constant', () => {
  test.each([
    ['12', 12],
    ['-2.5', -2.5],
    ['.5', 0.5],
    ['1e3', 1000],
    ['15%', 0.15],
    ['TRUE', true],
    ['false', false],
    ['"a ""word"""', 'a "word"'],
    ['#N/A', { code: '#N/A' }],
    ['', null],
  ])('%s is read', (text, expected) => {
    expect(readConstant(text)).toEqual(expected);
  });

  test.each(['A1', 'A1:B2', '1+2', 'PI()', '0,5', '=1', "'text'", '1 2'])('%s is none', (text) => {
    expect(() => readConstant(text)).toThrow(FormulaError);
  });
});

describe('a formula', () => {
  test('has the name of its function in capitals, ranges as rows, null for what is left out', () => {
    expect(readFormula(' =omax.light( {1,"a;b";TRUE,#N/A} ,, -2.5) ')).toEqual({
      functionName: 'OMAX.LIGHT',
      parameters: [
        [
          [1, 'a;b'],
          [true, { code: '#N/A' }],
        ],
        null,
        -2.5,
      ],
    });
    expect(readFormula('=AHP.RI()').parameters).toEqual([]);
  });

  test('may run over several lines', () => {
    expect(readFormula('=AHP.WEIGHTS(\n{1,3;\n0,1})').parameters).toEqual([
      [
        [1, 3],
        [0, 1],
      ],
    ]);
  });

  test.each([
    ['AHP.RI(3)', 'noFormula'],
    ['=AHP.RI 3', 'noFormula'],
    ['=3', 'noFormula'],
    ['=AHP.RI(AHP.RI(3))', 'noConstant'],
    ['=AHP.WEIGHTS(A1:C3)', 'noConstant'],
    ['=AHP.WEIGHTS({1,2)', 'notClosed'],
    ['=AHP.RI("3)', 'notClosed'],
    ['=AHP.WEIGHTS({1,2}})', 'notClosed'],
    ['=AHP.WEIGHTS({1,2;3})', 'notRectangular'],
  ])('%s is none: %s', (text, kind) => {
    expect(() => readFormula(text)).toThrow(expect.objectContaining({ kind }));
  });
});

describe('examples', () => {
  test('are found in a doc block with formula and printed value', () => {
    const block = ' * @example =AHP.RI(7) -> 1.32\n * @example =OMAX.LIGHT({3.71;8}) -> {"Red";"Green"}\n';
    expect(readExamples(block)).toEqual([
      { formula: '=AHP.RI(7)', functionName: 'AHP.RI', parameters: [7], printed: '1.32' },
      {
        formula: '=OMAX.LIGHT({3.71;8})',
        functionName: 'OMAX.LIGHT',
        parameters: [[[3.71], [8]]],
        printed: '{"Red";"Green"}',
      },
    ]);
  });

  test('are printed cell by cell', () => {
    expect(printedCells('{"a,b",1;"",#N/A}')).toEqual([
      ['"a,b"', '1'],
      ['""', '#N/A'],
    ]);
    expect(printedCells('0.0250')).toEqual([['0.0250']]);
  });
});
