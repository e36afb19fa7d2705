/** What the recipes of the help promise about cells as people have them; what they promise about the pane is tried in test/e2e. */
import { RECIPES } from '../../src/help/pages/recipesPage';
import { recogniseCells } from '../../src/workbook/selection/recognise';
import type { Cell } from '../../src/workbook/selection/selection';

const seen = (values: Cell[][]) => {
  const area = { sheet: 'Sheet1', row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  return recogniseCells({ area, values, left: null, above: null });
};

test('these recipes are those of the help', () => {
  const ids = RECIPES.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['google-forms', 'thesis-matrix', 'thirds', 'percent-scores']));
});

test.each([
  ['Price – Speed', 'Price – Care', 'Speed – Care'],
  ['Harga – Kecepatan', 'Harga – Mutu', 'Kecepatan – Mutu'],
])('google-forms: headings that name the pairs, and answers without time stamps (%s)', (...headings) => {
  const found = seen([[...headings], [3, 5, 2], [-3, 7, 1], [2, 4, 3], [1, 9, -2]]);
  expect(found).toMatchObject({ kind: 'survey', survey: { people: 4, items: 3 } });
});

test('thesis-matrix: one triangle is enough', () => {
  const found = seen([
    ['', 'A', 'B', 'C'],
    ['A', 1, 3, 5],
    ['B', '', 1, 2],
    ['C', '', '', 1],
  ]);
  expect(found.kind).toBe('matrix');
});

test('thirds: 1/3, 0.33 and 0.333 are one judgment', () => {
  const judged = ['1/3', 0.33, 0.333, '0,33'].map((third) => {
    const found = seen([
      [1, 3, 3],
      [third, 1, 1],
      [third, 1, 1],
    ]);
    return found.kind === 'matrix' ? found.judgments : found.kind;
  });
  for (const one of judged) expect(one).toEqual(judged[0]);
  expect(typeof judged[0]).toBe('object');
});

test('percent-scores: multiplied by 100 they are indices', () => {
  expect(seen([[0.95], [1.02], [1.15]].map(([share = 0]) => [share * 100]))).toMatchObject({
    kind: 'scores',
    scores: 'indices',
  });
});
