import { withTypedInputs } from '../../../src/workbook/reading/typedInputs';
import { scorecard } from '../../model/scorecard/support';
import { openWorkbook } from '../../support/excel';
import type { OpenWorkbook } from '../../support/excel';
import { type } from '../sheet';
import { scorecardName } from '../../../src/sheets/scorecard/names';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

async function name(named: string, at: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.add(named, `=Sheet1!${at}`);
    await context.sync();
  });
}

const own = scorecard('omax', { weights: 'own', ownWeights: { A1: 0.5, A2: 0.5 } });

test('weights typed into the sheet are those that count, by the KPI in their row', async () => {
  await type('H5', [
    ['a2', 'Respons', 0.7],
    ['A1', 'Keluhan', 0.3],
    ['A3', 'Baru', ''],
  ]);
  await name(scorecardName(own, 'weights'), '$H$5:$J$7');
  expect((await withTypedInputs(own)).ownWeights).toEqual({ A1: 0.3, A2: 0.7 });
});

test('perspectives of an NKO have theirs below the table', async () => {
  const nko = scorecard('nko', { perspectiveWeights: {} });
  await type('B30', [
    ['Financial', 4, 0.4],
    ['Customer', 8, 0.6],
  ]);
  await name(scorecardName(nko, 'perspectives'), '$B$30:$D$31');
  expect((await withTypedInputs(nko)).perspectiveWeights).toEqual({ Financial: 0.4, Customer: 0.6 });
});

test('customary weights that nobody changed are not taken for typed ones', async () => {
  const nko = scorecard('nko', { perspectiveWeights: {} });
  const customary = { Keuangan: 0.3, Pelanggan: 0.2, 'Proses internal': 0.25, Pembelajaran: 0.25 };
  await type('B30', Object.entries(customary));
  await name(scorecardName(nko, 'perspectives'), '$B$30:$C$33');
  expect((await withTypedInputs(nko)).perspectiveWeights).toEqual({});
  expect((await withTypedInputs({ ...nko, perspectiveWeights: customary })).perspectiveWeights).toEqual(customary);
  await type('C31', [[0.25]]);
  expect((await withTypedInputs(nko)).perspectiveWeights).toEqual({ ...customary, Pelanggan: 0.25 });
});

test('without a sheet the model knows them, and a source elsewhere is not asked', async () => {
  expect(await withTypedInputs(own)).toEqual(own);
  const column = scorecard('omax', { weights: 'column' });
  await name(scorecardName(column, 'weights'), '$H$5:$J$7');
  expect(await withTypedInputs(column)).toEqual(column);
});
