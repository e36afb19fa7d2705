/** The sheets of judgments before and after somebody judges. */
import { judge } from '../../../src/model/judgments/judging';
import type { Model } from '../../../src/model/types';
import { hierarchyRequest } from '../../../src/sheets/hierarchy/judgments';
import { whenJudged } from '../../../src/sheets/hierarchy/matrixLayout';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { openWorkbook } from '../../support/excel';
import type { OpenWorkbook } from '../../support/excel';
import { loadFunctions } from '../../support/functions';
import { ann, ben, judgedAsPrinted, respondent, samsatModel } from '../samsatModel';
import { eventually, type, valuesOf } from '../sheet';

const functions = loadFunctions();
let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

const write = (model: Model) => writeSheets(hierarchyRequest(model, 'en'), 'replace');
const all = async (sheet: string): Promise<string[]> => (await valuesOf('A1:P140', sheet)).flat().map(String);
const errorsOn = async (sheet: string): Promise<string[]> => (await all(sheet)).filter((cell) => cell.startsWith('#'));
const blankReport = [
  ['', '', ''],
  ['', '', ''],
  ['', '', ''],
];

test('nobody has judged: no report, no group and no error', async () => {
  const people = [respondent(ann, 0), respondent(ben, 1, { weight: 2 })];
  await write({ ...samsatModel(), judgments: [], respondents: people });
  await workbook.book.settled();
  for (const sheet of ['Judgments of Ann', 'Judgments of Ben', 'Group judgments']) {
    expect(await errorsOn(sheet)).toEqual([]);
  }
  expect(await valuesOf('F6:H8', 'Judgments of Ann')).toEqual(blankReport);
  expect(await valuesOf('B11:E14', 'Group judgments')).toEqual(Array.from({ length: 4 }, () => ['', '', '', '']));
});

test('the report comes with its judgments: in the matrix that has them, of those who gave them', async () => {
  const people = [respondent(ann, 0), respondent(ben, 1)];
  await write({ ...samsatModel(), judgments: [], respondents: people });
  // A fraction that Excel kept as text is a judgment, too.
  await type('C7', [["'1/3", 3, 2]], 'Judgments of Ben');
  await eventually(async () => {
    const report = await valuesOf('F6:H8', 'Judgments of Ben');
    expect(report[0]).toEqual(['Item', 'Weight', 'Rank']);
    expect(report[1]).toEqual(['F', expect.any(Number), expect.any(Number)]);
    expect((await valuesOf('B11:E11', 'Group judgments'))[0]).toEqual([1, expect.closeTo(1 / 3, 10), 3, 2]);
    expect((await all('Group judgments')).filter((cell) => cell === 'Weight')).toHaveLength(1);
  });
  expect(await valuesOf('F6:H8', 'Judgments of Ann')).toEqual(blankReport);
  expect(await errorsOn('Judgments of Ben')).toEqual([]);
  await type('C7', [['', '', '']], 'Judgments of Ben');
  await eventually(async () => expect(await valuesOf('F6:H8', 'Judgments of Ben')).toEqual(blankReport));
});

test('an error in the judgments of one is an error of the group, not a blank', async () => {
  await write(judgedAsPrinted({ ...samsatModel(), respondents: [respondent(ann, 0), respondent(ben, 1)] }, ben));
  await type('D7', [['=NA()']], 'Judgments of Ben');
  await eventually(async () => expect(await valuesOf('B11', 'Group judgments')).toEqual([['#N/A']]));
});

test('of more people than a guarded formula has room for, the group is shown without the guard', () => {
  const matrices = Array.from({ length: 150 }, (_, index) => `'Judgments of ${index}'!B7:E10`);
  const call = `AHP.GROUP(${matrices.join(',')})`;
  expect(whenJudged(matrices, 4, call)).toBe(`=${call}`);
  expect(whenJudged(matrices.slice(0, 3), 4, 'X()')).toMatch(/^=IF\(COUNTBLANK\(.*>=36,"",X\(\)\)$/);
});

test('one judgment of three is a report as before: it says what is missing', async () => {
  await write(judge({ ...samsatModel(), judgments: [] }, ann, 'f', 'c', 3));
  await eventually(async () => expect(await errorsOn('Judgments')).toEqual(['#VALUE!']));
});
