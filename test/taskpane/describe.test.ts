import { placeText } from '../../src/sheets/address';
import { areaOf, cellsText, titleOf } from '../../src/taskpane/selection/describe';
import { formatsFor } from '../../src/taskpane/strings/format';
import { speaker } from '../../src/taskpane/strings';
import { WorkbookError } from '../../src/workbook/excel/errors';
import { recogniseCells } from '../../src/workbook/selection/recognise';
import type { Recognition } from '../../src/workbook/selection/recognise';
import type { Cell } from '../../src/workbook/selection/selection';

const english = { say: speaker('en'), formats: formatsFor('en-US', 'en'), language: 'en' } as const;
const indonesian = { say: speaker('id'), formats: formatsFor('id-ID', 'id'), language: 'id' } as const;

const seen = (values: Cell[][]): Recognition => {
  const area = { sheet: 'OMAX 2010', row: 4, column: 5, rows: values.length, columns: values[0]?.length ?? 0 };
  return recogniseCells({ area, values, left: null, above: null });
};
const levels = (count: number): Cell[][] => Array.from({ length: count }, () => [7]);

describe('the title of a selection', () => {
  test.each<[Recognition, string, string]>([
    [
      seen([
        [1, 2],
        ['', 1],
      ]),
      '2\u00a0×\u00a02 pairwise matrix',
      'Matriks berpasangan 2\u00a0×\u00a02',
    ],
    [
      seen([
        [3, '1/2', 5],
        [2, '1/3', 7],
      ]),
      'Answers of 2 people about 3 items',
      'Jawaban 2 orang tentang 3 elemen',
    ],
    [seen(levels(1)), 'One OMAX level', 'Satu level OMAX'],
    [seen(levels(1200)), '1,200 OMAX levels', '1.200 level OMAX'],
    [seen([[101], [99]]), '2 indices', '2 indeks'],
    [seen([['word']]), 'What would you like to do?', 'Apa yang ingin Anda lakukan?'],
    [seen([['#NAME?']]), 'Only errors here', 'Hanya galat di sini'],
  ])('is said in both languages', (recognition, en, id) => {
    expect(titleOf(recognition, english)).toBe(en);
    expect(titleOf(recognition, indonesian)).toBe(id);
  });

  test('of a failure is its sentence, and it has no place', () => {
    const failed: Recognition = { kind: 'failed', error: new WorkbookError('notOneRange') };
    expect(titleOf(failed, english)).toContain('Select one block of cells');
    expect(areaOf(failed)).toBeNull();
  });

  test('comes with the cells it is about: of a matrix with names, only the judgments', () => {
    const area = areaOf(
      seen([
        ['', 'A', 'B'],
        ['A', 1, 2],
        ['B', '', 1],
      ]),
    );
    expect(area && placeText(area)).toBe('OMAX 2010 · G6:H7');
  });
});

test('of many cells four places are named', () => {
  expect(cellsText(['C4', 'D5', 'D6'], english.say)).toBe('C4, D5:D6');
  expect(cellsText(['A1', 'B2', 'C3', 'D4', 'E5', 'F6'], english.say)).toBe('A1, B2, C3, D4 and 2 more');
});
