/** Formulas compare names and words as the pane does: in Excel TRIM alone leaves line breaks and spaces that do not break. */
import { oneLine } from '../../src/model/hierarchy/tree';
import { oneLineOf } from '../../src/sheets/employees/listCells';
import { plannedCells } from '../../src/sheets/plannedCells';
import { everySheet } from '../support/everySheet';
import { answersOfLambdas } from '../support/lambdas';

test('a text becomes one line as in the pane', () => {
  const texts = ['Ani', ' Ani\u00a0', '\u00a0Ani  Sari', 'Ani\nSari', 'Rekan\u00a0kerja\n', 'Rekan \u00a0 kerja'];
  const sheets = new Map([['Texts', texts.map((text) => [text])]]);
  const asked = (formula: (cell: string) => string) =>
    answersOfLambdas(
      sheets,
      texts.map((_, row) => ({ formula: formula(`Texts!A${row + 1}`), rows: 1, columns: 1 })),
    ).flat(2);
  expect(asked(oneLineOf)).toEqual(texts.map(oneLine));
  expect(asked((cell) => `TRIM(${cell})`)).not.toEqual(texts.map(oneLine));
});

test.each(['feedback', 'raters', 'employees'] as const)('no formula of the sheet %s trims spaces alone', (kind) => {
  const plan = everySheet('en')[kind].build((key) => key);
  const formulas = [...plannedCells(plan).values()]
    .map(({ content }) => String(content))
    .filter((one) => /^=/.test(one));
  expect(formulas.length).toBeGreaterThan(5);
  expect(formulas.filter((one) => /TRIM\((?!SUBSTITUTE\(SUBSTITUTE|IF\()/.test(one))).toEqual([]);
});
