/** Named LAMBDAs written into the open workbook, and taken out again. */
import { namedLambdas } from '../../src/sheets/lambdas';
import { writeLambdas } from '../../src/workbook/lambdas/writeLambdas';
import { HostError } from '../../src/sandbox/protocol/errors';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

interface Name {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

function namesNow(): Promise<Name[]> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load({ name: true, formula: true, comment: true, visible: true });
    await context.sync();
    return names.items.map(({ name, formula, comment, visible }) => ({
      name,
      formula: String(formula),
      comment,
      visible,
    }));
  });
}

function addName(name: string, formula: string, comment = ''): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.names.add(name, formula, comment);
    await context.sync();
  });
}

test('are visible names with comments, and undo takes them out', async () => {
  const written = await writeLambdas('id');
  const lambdas = namedLambdas('id');
  expect(written).toMatchObject({ count: lambdas.length, taken: [] });
  expect(await namesNow()).toEqual(
    lambdas.map(({ name, formula, comment }) => ({
      name,
      formula: `=${formula}`,
      comment: comment.id,
      visible: true,
    })),
  );
  expect(await written.holds()).toBe(true);
  await written.undo();
  expect(await namesNow()).toEqual([]);
});

test("leave a person's own name alone, replace ours of before, and undo brings those back", async () => {
  await addName('tb_cr', '=Sheet1!$A$1', 'mine');
  await addName('TB_MATRIX', '=LAMBDA(x,x)', 'Timbang: an earlier one.');
  const before = await namesNow();
  const written = await writeLambdas('en');
  expect(written.taken).toEqual(['tb_cr']);
  const now = await namesNow();
  expect(now).toHaveLength(namedLambdas('en').length);
  expect(now.find(({ name }) => name === 'tb_cr')).toEqual(before[0]);
  expect(now.find(({ name }) => name === 'TB_MATRIX')?.formula).toMatch(/^=LAMBDA\(matrix/);
  await written.undo();
  expect(await namesNow()).toEqual(before);
});

test("functions that would call a person's own name are left out", async () => {
  await addName('TB_INDEX', '=Sheet1!$A$1', 'mine');
  const { taken, leftOut, count } = await writeLambdas('en');
  expect([taken, leftOut]).toEqual([['TB_INDEX'], ['TB_CKP']]);
  expect(count).toBe(namedLambdas('en').length - 2);
  expect((await namesNow()).map(({ name }) => name)).not.toContain('TB_CKP');
});

test('undo is refused once somebody changed one of them', async () => {
  const written = await writeLambdas('en');
  await Excel.run(async (context) => {
    context.workbook.names.getItem('TB_LIGHT').delete();
    await context.sync();
  });
  expect(await written.holds()).toBe(false);
  await expect(written.undo()).rejects.toMatchObject({ kind: 'changedSince' });
  expect(await namesNow()).toHaveLength(namedLambdas('en').length - 1);
});

test('where Excel refuses one of them there is none, and those of before stay', async () => {
  await addName('TB_MATRIX', '=LAMBDA(x,x)', 'Timbang: an earlier one.');
  const before = await namesNow();
  let added = 0;
  workbook.host.onMember = (place) => {
    if (place !== 'NamedItemCollection.add') return;
    added += 1;
    if (added === 4) throw new HostError('InvalidArgument', 'Refused by the test.', place);
  };
  await expect(writeLambdas('en')).rejects.toMatchObject({ kind: 'unexpected' });
  expect(await namesNow()).toEqual(before);
});
