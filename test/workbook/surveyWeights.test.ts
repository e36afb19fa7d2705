import { areaAddress, parseAddress } from '../../src/sheets/address';
import type { Area } from '../../src/sheets/address';
import { RATIO_FORMAT } from '../../src/sheets/numberFormats';
import { recognise } from '../../src/workbook/selection/recognise';
import { readSelection } from '../../src/workbook/selection/selection';
import type { Survey } from '../../src/workbook/selection/surveySearch';
import { proposeTarget } from '../../src/workbook/writing/placing';
import { insertSurvey, surveyBlock } from '../../src/workbook/writing/surveyWeights';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { eventually, formatsOf, formulasOf, select, type, valuesOf } from './sheet';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions: loadFunctions() });
});
afterEach(() => workbook.close());

/** The two respondents of AHP.GROUP (Goepel's example in the help), as answers. */
const ANSWERS = [
  ['Name', 'A-B', 'A-C', 'A-D', 'B-C', 'B-D', 'C-D'],
  ['Ani', 2, "'1/3", 4, "'1/2", 4, 5],
  ['Budi', "'1/2", "'1/2", 5, 2, 4, 5],
];

async function surveySelected(): Promise<Survey> {
  await type('A1', ANSWERS);
  await select('A1:G3');
  const found = recognise(await readSelection());
  if (found.kind !== 'survey') throw new Error(found.kind);
  return found.survey;
}

const at = (address: string): Area => {
  const area = parseAddress(address, 'Sheet1');
  if (!area) throw new Error(address);
  return area;
};

test('the place beside the answers has a row per person, a heading and the group', async () => {
  const survey = await surveySelected();
  expect(areaAddress(await proposeTarget(surveyBlock(survey)))).toBe('I1:N4');
});

test('weights of everyone and of the group are one live formula, with the names of the items', async () => {
  const survey = await surveySelected();
  await insertSurvey({ survey, method: 'eigenvector', favours: 'second' }, at('I1:N4'));
  expect(await formulasOf('I1')).toEqual([['=AHP.SURVEY(A1:G3,{"A","B","C","D"})']]);
  await eventually(async () => {
    expect(await valuesOf('I1:N1')).toEqual([['Respondent', 'A', 'B', 'C', 'D', 'CR']]);
    const [group] = await valuesOf('I4:N4');
    expect(group?.[0]).toBe('Group');
    expect(group?.slice(1).map((value) => Number(value).toFixed(3))).toEqual([
      '0.244',
      '0.293',
      '0.396',
      '0.067',
      '0.035',
    ]);
  });
  expect(await formatsOf('J2:N2')).toEqual([['0.0%', '0.0%', '0.0%', '0.0%', RATIO_FORMAT]]);
});

test('a method and a side that is favoured go into the formula', async () => {
  const survey = { ...(await surveySelected()), names: null };
  await insertSurvey({ survey, method: 'geometric', favours: 'first' }, at('I1:N4'));
  expect(await formulasOf('I1')).toEqual([['=AHP.SURVEY(A1:G3,,"geometric","first")']]);
  await eventually(async () => expect(await valuesOf('I1:K1')).toEqual([['Respondent', 1, 2]]));
});

test('undo leaves the cells and their formats as they were; an occupied cell refuses', async () => {
  const survey = await surveySelected();
  const before = { formulas: await formulasOf('A1:P6'), formats: await formatsOf('A1:P6') };
  const { undo } = await insertSurvey({ survey, method: 'eigenvector', favours: 'second' }, at('I1:N4'));
  await undo();
  await eventually(async () => expect(await formulasOf('A1:P6')).toEqual(before.formulas));
  expect(await formatsOf('A1:P6')).toEqual(before.formats);
  await type('K3', [['mine']]);
  await expect(insertSurvey({ survey, method: 'eigenvector', favours: 'second' }, at('I1:N4'))).rejects.toMatchObject({
    kind: 'occupied',
    values: { cell: 'K3' },
  });
});
