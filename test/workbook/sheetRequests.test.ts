/** How often the workbook is asked while a sheet of any kind is written, as the pane does: each time costs Excel a trip. */
import { EMPTY_MODEL } from '../../src/model/types';
import type { Model } from '../../src/model/types';
import { requestOf } from '../../src/sheets/kind';
import { SHEET_KINDS } from '../../src/sheets/kinds';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import { everySheet } from '../support/everySheet';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';

const MOST = 12;

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

const sheets = everySheet('id');
const kinds = Object.keys(SHEET_KINDS) as (keyof typeof SHEET_KINDS)[];

test.each(kinds)('%s is checked and written in at most 12 requests, and so it is again in place', async (kind) => {
  // Names of sheets that it goes with stand in formulas only.
  const sheet = { ...sheets[kind], build: () => sheets[kind].build((key) => key) };
  const write = async (model: Model): Promise<Model> => {
    const before = workbook.traffic.requests;
    const request = requestOf(model, [sheet]);
    const check = await checkSheets(request);
    const { records } = await writeSheets(request, 'replace', check);
    expect(workbook.traffic.requests - before).toBeLessThanOrEqual(MOST);
    await workbook.book.settled();
    return { ...model, sheets: records };
  };
  await write(await write(EMPTY_MODEL));
  expect(workbook.book.sheets).toHaveLength(2);
});
