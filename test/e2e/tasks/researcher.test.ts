/** A researcher: the answers of twelve people to a table of weights for a thesis, and four alternatives ranked. */
import { speaker } from '../../../src/taskpane/strings';
import { Keyboard } from '../keyboard';
import { widenPane } from '../paneWidth';
import { browserSession } from '../session';

const openWorkbook = browserSession();
const say = speaker('en');
const MOST_ACTIONS = { weights: 10, ranking: 92 };

/** Invented data: pairs as a form gives them, negatives favour the second of the pair; the ninth contradicts himself. */
const ITEMS = ['Cost', 'Quality', 'Speed', 'Service'];
const ANSWERS: readonly (readonly number[])[] = [
  [-3, 2, 3, 4, 5, 2],
  [-2, 3, 4, 5, 6, 2],
  [-4, 1, 2, 5, 5, 2],
  [2, 3, 5, 2, 3, 2],
  [-3, 2, 2, 4, 4, 1],
  [-5, -2, 1, 3, 6, 2],
  [1, 2, 4, 2, 4, 3],
  [-2, 3, 3, 5, 5, -2],
  [3, -5, 7, 4, -3, 6],
  [-3, 3, 5, 6, 7, 2],
  [-2, 1, 2, 2, 3, 2],
  [-6, 2, 1, 7, 6, -2],
];
const RANDOM_INDEX_OF_FOUR = 0.9;

const ratioOf = (answer: number): number => (answer < 0 ? 1 / -answer : answer);

/** Matrix of a questionnaire's answers: the first item with each later one, then the second, … */
function matrixOf(answers: readonly number[], size: number): number[][] {
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(1));
  let next = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      const ratio = answers[next] ?? 1;
      next += 1;
      (matrix[row] ?? [])[column] = ratio;
      (matrix[column] ?? [])[row] = 1 / ratio;
    }
  }
  return matrix;
}

/** The principal eigenvector by plain multiplication, and λmax with it. */
function eigenvector(matrix: readonly (readonly number[])[]): { weights: number[]; lambda: number } {
  let weights = matrix.map(() => 1 / matrix.length);
  let lambda = 0;
  for (let round = 0; round < 500; round += 1) {
    const product = matrix.map((row) => row.reduce((sum, one, index) => sum + one * (weights[index] ?? 0), 0));
    lambda = product.reduce((sum, one) => sum + one, 0);
    weights = product.map((one) => one / lambda);
  }
  return { weights, lambda };
}

function weightsAndRatio(answers: readonly number[]): unknown[] {
  const { weights, lambda } = eigenvector(matrixOf(answers, ITEMS.length));
  return [...weights, (lambda - 4) / 3 / RANDOM_INDEX_OF_FOUR].map((one) => expect.closeTo(one, 6) as unknown);
}

test('twelve rows of a form, with times, ages and a mean, to the weights of everyone and of the group', async () => {
  const book = await openWorkbook({});
  await widenPane(book, 350);
  const keys = new Keyboard(book);
  const pairs = ITEMS.flatMap((first, index) => ITEMS.slice(index + 1).map((second) => `${first} - ${second}`));
  const rows = ANSWERS.map((row, index) => [46025.5 + index / 10, `Respondent ${index + 1}`, 30 + index, ...row]);
  const means = pairs.map((_, pair) => ANSWERS.reduce((sum, row) => sum + (row[pair] ?? 0), 0) / ANSWERS.length);
  await book.fill('A1', [['Answers to the questionnaire (invented data)', '']]);
  await book.fill('A3', [['Time', 'Name', 'Age', ...pairs], ...rows, ['', 'Mean', '', ...means]]);
  await keys.enterGrid();
  await keys.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Control+a');
  await keys.enterPane();
  await book.pane.getByText('Answers of 12 people about 4 items', { exact: true }).waitFor();
  await book.pane.getByText('11 of 12 answer consistently (CR up to 0.10).').waitFor();
  await keys.tabTo(say('insertWeights'));
  await keys.press('Enter');
  await book.pane.getByText(/^Wrote the weights to/).waitFor();
  expect(await keys.stop()).toBe(`button ${say('insertWeights')}`);
  await book.picture('researcher-weights');

  const product = (pair: number): number => ANSWERS.reduce((all, row) => all * ratioOf(row[pair] ?? 1), 1);
  const group = pairs.map((_, pair) => product(pair) ** (1 / ANSWERS.length));
  expect(await book.values('K3:P16')).toEqual([
    ['Respondent', ...ITEMS, 'CR'],
    // Not the ages that stand before the answers; each in the row of the own answers.
    ...ANSWERS.map((row, index) => [index + 1, ...weightsAndRatio(row.map(ratioOf))]),
    ['Group', ...weightsAndRatio(group)],
  ]);
  expect(keys.actions).toBeLessThanOrEqual(MOST_ACTIONS.weights);
});

/** Invented data: four sites, rented at a price, with a capacity, and compared by how they are reached. */
const SITES = ['North', 'Harbour', 'Centre', 'Hill'];
const RENTS = [120, 90, 200, 75];
const CAPACITIES = [400, 300, 500, 250];
const ACCESS = { keys: ['2', 'Shift+3', '4', 'Shift+5', '2', '7'], ratios: [2, 1 / 3, 4, 1 / 5, 2, 7] };
const CRITERIA = { keys: ['3', '5', '2'], ratios: [3, 5, 2] };

function scoresOfSites(): number[] {
  const shares = (values: readonly number[]): number[] => {
    const sum = values.reduce((all, one) => all + one, 0);
    return values.map((one) => one / sum);
  };
  const { weights } = eigenvector(matrixOf(CRITERIA.ratios, 3));
  const under = [
    shares(RENTS.map((rent) => 1 / rent)),
    shares(CAPACITIES),
    eigenvector(matrixOf(ACCESS.ratios, 4)).weights,
  ];
  return SITES.map((_, site) => under.reduce((sum, one, index) => sum + (weights[index] ?? 0) * (one[site] ?? 0), 0));
}

test('four alternatives ranked by a cost, a measure and comparisons in pairs, and written', async () => {
  const book = await openWorkbook({});
  await widenPane(book, 350);
  const keys = new Keyboard(book);
  const measure = async (values: readonly number[], isLess: boolean): Promise<void> => {
    await keys.tabTo(`radio ${say('ratedByJudgments')}`);
    await keys.press('ArrowRight', 'Tab', ...(isLess ? ['ArrowRight'] : []), 'Tab');
    for (const [site, value] of values.entries()) {
      expect(await keys.stop()).toBe(`textbox ${say('valueUnder', { name: SITES[site] ?? '' })}`);
      await keys.type(String(value));
      await keys.press('Tab');
    }
  };
  await keys.enterPane();
  await keys.openTab(say('tabWeights'));
  await keys.tabTo(say('pasteOutline'));
  await keys.press('Enter');
  await keys.type('Rent\nCapacity\nAccess');
  await keys.tabTo(say('useHierarchy'));
  await keys.press('Enter');
  expect(await keys.stop()).toBe('button Compare: 0 of 3 pairs');
  await keys.press('Enter', ...CRITERIA.keys.flatMap((key) => [key, 'Enter']));
  await book.pane.getByText(say('allAnswered')).waitFor();

  await keys.tabTo(/^tab Compare/, 'Shift+Tab');
  await keys.arrowTo(`tab ${say('partAlternatives')}`, 'ArrowRight');
  await keys.press('Enter');
  await keys.tabTo(`textbox ${say('newAlternative')}`);
  for (const name of SITES) {
    await keys.type(name);
    await keys.press('Enter');
  }
  await measure(RENTS, true);
  // The last number brings the button, and Tab goes to it.
  expect(await keys.stop()).toBe(`button ${say('nextCriterion', { item: 'Capacity' })}`);
  await keys.press('Enter');
  expect(await keys.stop()).toBe(`combobox ${say('ratedUnder')}`);
  await measure(CAPACITIES, false);
  await keys.press('Enter');
  await book.picture('researcher-rating');
  await keys.tabTo(/^slider/);
  // After each slider comes the button that takes the answer back.
  for (const key of ACCESS.keys) await keys.press(key, 'Tab', 'Tab');

  const scores = scoresOfSites();
  const ranked = SITES.map((name, site) => ({ name, score: scores[site] ?? 0 })).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  const points = (100 * ((first?.score ?? 0) - (second?.score ?? 0))).toFixed(1);
  await book.pane
    .getByText(
      `${first?.name} is first: ${(100 * (first?.score ?? 0)).toFixed(1)}%, ${points} points ahead of ${second?.name}.`,
    )
    .waitFor();
  await keys.tabTo(say('writeSheets'));
  await book.picture('researcher-ranking');
  await keys.press('Enter');
  await book.pane.getByText(/^Wrote \d+ cells to .*‘Alternatives’/).waitFor();
  const written = (await book.values('A1:P40', 'Alternatives')).flat().filter((cell) => typeof cell === 'number');
  for (const score of scores) expect(written).toContainEqual(expect.closeTo(score, 6));
  expect(keys.actions).toBeLessThanOrEqual(MOST_ACTIONS.ranking);
  await book.picture('researcher-sheets');
});
