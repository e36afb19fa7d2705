/** A copy without the add-in as a new workbook: by the two members of Office that it takes. */
import { readWorkbook } from '../../src/files/reading/readWorkbook';
import { writeNew } from '../../src/sandbox/files/workbookFile';
import { canOpenCopy, openCopy } from '../../src/workbook/portable/openCopy';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { offerFile } from './officeFile';
import type { OfficeFile } from './officeFile';
import { formulasOf, type } from './sheet';

let workbook: OpenWorkbook;
let office: OfficeFile | null = null;
beforeEach(async () => {
  workbook = openWorkbook({ functions: loadFunctions() });
  await type('A1', [[9, '=OMAX.LIGHT(A1)']]);
  await workbook.book.settled();
});
afterEach(() => {
  office?.restore();
  office = null;
  workbook.close();
});

const contentsOf = (bytes: Uint8Array | undefined): unknown[] =>
  readWorkbook(bytes ?? new Uint8Array()).sheets.flatMap(({ cells }) =>
    cells.map(({ value, formula }) => formula?.text ?? value),
  );

test('is offered where the host hands over its file, and not in the browser workbook', () => {
  expect(canOpenCopy()).toBe(false);
  office = offerFile(new Uint8Array());
  expect(canOpenCopy()).toBe(true);
});

test.each([
  ['formulas', expect.stringMatching(/^IF\(/)],
  ['values', 'Green'],
] as const)('with %s, put together from many slices; this one stays as it is', async (form, content) => {
  office = offerFile(writeNew(workbook.book), { sliceSize: 1000 });
  await openCopy(form, 'en');
  expect(contentsOf(office.opened[0])).toContainEqual(content);
  expect(office.openFiles()).toBe(0);
  expect(await formulasOf('A1:B1')).toEqual([[9, '=OMAX.LIGHT(A1)']]);
});

test('a slice that cannot be had is said, and the file is closed', async () => {
  office = offerFile(writeNew(workbook.book), { sliceSize: 1000, failsAt: 1 });
  await expect(openCopy('formulas', 'en')).rejects.toMatchObject({
    kind: 'unexpected',
    values: { code: '2001', message: 'The slice is not there.' },
  });
  expect(office.openFiles()).toBe(0);
  expect(office.opened).toEqual([]);
});

test('a file that cannot be read is said in a sentence', async () => {
  office = offerFile(new TextEncoder().encode('not a workbook at all, but long enough to be one'));
  await expect(openCopy('formulas', 'en')).rejects.toMatchObject({
    kind: 'fileRefused',
    values: { reason: expect.stringMatching(/\S{3,}/) },
  });
});
