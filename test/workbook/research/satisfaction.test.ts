/** The sheet of a satisfaction survey in a workbook: what it shows is what the pane shows, and it follows its table. Invented data. */
import { newSatisfactionDraft, satisfactionReading, withAnswer } from '../../../src/model/research/satisfaction/draft';
import type { SatisfactionDraft } from '../../../src/model/research/satisfaction/draft';
import { indexOf, outOfHundred } from '../../../src/model/research/satisfaction/results';
import type { ScaleEnd } from '../../../src/model/research/satisfaction/types';
import type { CellValue } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { planned, requestOf } from '../../../src/sheets/kind';
import type { SatisfactionInput } from '../../../src/sheets/research/satisfaction/input';
import { satisfactionLayout } from '../../../src/sheets/research/satisfaction/layout';
import { indexFormulas, SATISFACTION_SHEET } from '../../../src/sheets/research/satisfaction/satisfaction';
import { writeSheets } from '../../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../../support/excel';
import { openWorkbook } from '../../support/excel';
import { loadFunctions } from '../../support/functions';
import { eventually, type, valuesOf } from '../sheet';

const functions = loadFunctions();
let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

const ANSWERS: CellValue[][] = [
  ['Nama', 'Kecepatan', 'Keramahan', 'Biaya'],
  ['Ani', 4, 'Sangat puas', 3],
  ['Budi', 3, 'Puas', 4],
  ['Cici', 7, 'Kurang puas', ''],
  ['Dodi', '4 (Sangat cepat)', 'Mantap', 2],
];
const WEIGHTS: CellValue[] = ['Bobot', 2, 1, 1];

async function write(rows: CellValue[][], end: ScaleEnd): Promise<SatisfactionInput> {
  await type('A1', rows);
  const area = { sheet: 'Sheet1', row: 0, column: 0, rows: rows.length, columns: 4 };
  const begun = newSatisfactionDraft({ area, cells: rows, below: [] }, 'one') as SatisfactionDraft;
  const draft = withAnswer({ ...begun, end }, 'Mantap', 4);
  const input: SatisfactionInput = { ...draft, language: 'en', reading: { ...satisfactionReading(draft), end } };
  await writeSheets(requestOf(EMPTY_MODEL, [planned(SATISFACTION_SHEET, input)]), 'replace');
  await workbook.book.settled();
  return input;
}

async function expectLikePane(input: SatisfactionInput): Promise<void> {
  const { body, factKeys, facts } = satisfactionLayout(input);
  const { questions, end } = input.reading;
  const index = indexOf(input.reading) ?? NaN;
  await eventually(async () => {
    const rows = await valuesOf(`A${body.first}:${body.cell('hundred', body.last)}`, 'Satisfaction');
    expect(rows.map((row) => [row[0], row[1], row[2], row[3]])).toEqual(
      questions.map(({ heading, answered, blank, outside }) => [heading, answered, blank, outside]),
    );
    questions.forEach(({ mean, weight }, place) => {
      expect(rows[place]?.[body.column('mean')]).toBeCloseTo(mean ?? NaN, 12);
      expect(rows[place]?.[body.column('weight')]).toBeCloseTo(weight, 12);
    });
    const found = await valuesOf(`B${facts}:B${facts + factKeys.length - 1}`, 'Satisfaction');
    expect(found[0]).toEqual([input.reading.rows.length]);
    expect(found[1]?.[0]).toBeCloseTo(index, 12);
    expect(found[2]?.[0]).toBeCloseTo(outOfHundred(index, end), 10);
  });
}

test('shows what the pane shows, with rows of what is not counted, and the class of the regulation', async () => {
  const input = await write(ANSWERS, 4);
  await expectLikePane(input);
  const { body, fact } = satisfactionLayout(input);
  // Speed: 4, 3, 4 (the 7 in row 4 is none); courtesy: 4, 3, 2, 4; cost: 3, 4, 2.
  expect(await valuesOf(body.cell('where', body.first), 'Satisfaction')).toEqual([['4']]);
  expect(await valuesOf(body.cell('mean', body.first + 1), 'Satisfaction')).toEqual([[3.25]]);
  expect(await valuesOf(fact('class').replaceAll('$', ''), 'Satisfaction')).toEqual([['B · good']]);
  const [[line], [left]] = (await valuesOf('A5:A6', 'Satisfaction')) as [[string], [string]];
  expect(line).toBe('Index: 3.31 of 4; index of public satisfaction (IKM) 82.64, quality B · good.');
  expect(left).toBe(
    'Left blank: 1; means are of the answers given. Not counted, because they are not on the scale: 1; their rows stand beside the questions.',
  );
});

test('weighs the questions as the table does, live', async () => {
  const input = await write([...ANSWERS, WEIGHTS], 4);
  expect(input.reading.weightRow).toBe(5);
  await expectLikePane(input);
  const { fact } = satisfactionLayout(input);
  await type('B6', [[6]]);
  await workbook.book.settled();
  await eventually(async () => {
    const [[index]] = (await valuesOf(fact('index').replaceAll('$', ''), 'Satisfaction')) as [[number]];
    expect(index).toBeCloseTo((6 * (11 / 3) + 3.25 + 3) / 8, 12);
  });
});

test('to five it has no class, follows another answer, and a KPI reads it by the formula that is shown', async () => {
  const input = await write(ANSWERS, 5);
  await expectLikePane(input);
  await type('F1', [[indexFormulas(input, 'Satisfaction').formula]]);
  await type('B4', [[5]]);
  await workbook.book.settled();
  await eventually(async () => {
    const [[index]] = (await valuesOf('F1')) as [[number]];
    expect(index).toBeCloseTo((4 + 3.75 + 3) / 3, 12);
  });
});

test('a text with two numbers, typed after it was written, is not on the scale', async () => {
  const input = await write(ANSWERS, 5);
  const { body } = satisfactionLayout(input);
  await type('B4', [['3 atau 4']]);
  await type('B5', [['5 (Sangat cepat)']]);
  await workbook.book.settled();
  await eventually(async () => {
    expect(await valuesOf(body.cell('outside', body.first), 'Satisfaction')).toEqual([[1]]);
    expect(await valuesOf(body.cell('mean', body.first), 'Satisfaction')).toEqual([[4]]);
  });
});

test('says that it is behind when somebody is added below, and shows no index then', async () => {
  const input = await write(ANSWERS, 4);
  await type('A6', [['Evi', 4, 'Puas', 4]]);
  await workbook.book.settled();
  await eventually(async () => {
    const [[behind]] = (await valuesOf('A4', 'Satisfaction')) as [[string]];
    expect(behind).toMatch(/^The table of answers has other rows/);
    expect(await valuesOf(satisfactionLayout(input).fact('index').replaceAll('$', ''), 'Satisfaction')).toEqual([['']]);
  });
});
