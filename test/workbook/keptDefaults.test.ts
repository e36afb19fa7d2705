/** Cells that have something in them before anybody types: what people make of it stays. */
import type { KeptInputs, PlannedCell, SheetPlan, WriteRequest } from '../../src/sheets/plan';
import type { CellValue } from '../../src/model/types';
import { writeSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { samsatModel } from './samsatModel';
import { type, valuesOf } from './sheet';
import { adopt, tableRequest } from './tablePlan';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

/** Writes causes beside three labels, types blanks over the first two, and writes them again. */
async function clearedAndWritten(causes: readonly PlannedCell[], changes: Partial<KeptInputs>): Promise<CellValue[]> {
  const requestOf = (model: WriteRequest['model']): WriteRequest => {
    const request = tableRequest(model, ['A', 'B', 'C']);
    const withCauses = (plan: SheetPlan): SheetPlan => ({
      ...plan,
      blocks: [...plan.blocks, { at: 'C5', style: 'input', cells: causes.map((cause) => [cause]) }],
      kept: plan.kept?.map((kept) => ({ ...kept, ...changes })) ?? [],
    });
    return { ...request, build: (nameOf) => [...request.build(nameOf)].map(withCauses) };
  };
  const first = await writeSheets(requestOf(samsatModel()), 'replace');
  await type('C5', [[''], ['']], 'Improvement');
  await writeSheets(requestOf(adopt(samsatModel(), first)), 'replace');
  return (await valuesOf('C5:C7', 'Improvement')).map(([cell = '']) => cell);
}

test.each([
  ['by its label', {}],
  ['by its place', { isByPlace: true }],
])('a proposal that a person cleared does not come back, kept %s', async (_, how) => {
  expect(await clearedAndWritten([{ text: 'one' }, 2, { text: 'three' }], how)).toEqual(['', '', 'three']);
});

test('a formula that a person cleared answers again', async () => {
  expect(await clearedAndWritten(['=1+1', '=1+2', '=1+3'], {})).toEqual([2, 3, 4]);
});

test('what a sheet cannot do without is proposed again', async () => {
  expect(await clearedAndWritten([1, 2, 3], { isNeeded: true })).toEqual([1, 2, 3]);
});
