import { openWorkbook, type OpenWorkbook } from '../support/excel';

describe('Excel.Range over the headless grid', () => {
  let workbook: OpenWorkbook;
  beforeAll(() => {
    workbook = openWorkbook();
  });
  afterAll(() => workbook.close());

  test('values written in a batch come back in the same batch', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C2');
      range.values = [
        ['a', 'b', true],
        [1, 2, '=A2+B2'],
      ];
      range.load('values,formulas,valueTypes,address');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 'b', true],
        [1, 2, 3],
      ]);
      expect(range.formulas[1]).toEqual([1, 2, '=A2+B2']);
      expect(range.address).toBe('Sheet1!A1:C2');
    });
  });
});
