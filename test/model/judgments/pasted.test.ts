/** Judgments and names that are pasted: every dress of the same answers, and what is not understood with its place. */
import { addItem } from '../../../src/model/hierarchy/edit';
import { childrenOf } from '../../../src/model/hierarchy/tree';
import { readPastedNames, withPastedNames } from '../../../src/model/judgments/pastedNames';
import { isBlock, readPastedJudgments } from '../../../src/model/judgments/pastedJudgments';
import type { MatrixCell } from '../../../src/model/judgments/pastedJudgments';
import { addRespondent } from '../../../src/model/judgments/respondents';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { Item } from '../../../src/model/types';

function itemsNamed(names: readonly string[]): readonly Item[] {
  const goal = addItem(EMPTY_MODEL, { parent: null, name: 'Goal' });
  const all = names.reduce((now, name) => addItem(now, { parent: goal.id, name }).model, goal.model);
  return childrenOf(all, goal.id);
}

const ITEMS = itemsNamed(['Finance', 'Customer', 'Process']);

interface Read {
  said: Record<string, number>;
  problems: string[];
}

/** "Finance>Customer": 3, and the problems in English. */
function read(text: string, start?: MatrixCell, items = ITEMS): Read {
  const { judgments, problems } = readPastedJudgments(text, items, start);
  const said = judgments.map(({ first, second, value }) => [`${first.name}>${second.name}`, value] as const);
  return { said: Object.fromEntries(said), problems: problems.map(({ message }) => message) };
}

const ANSWERS = { 'Finance>Customer': 3, 'Finance>Process': expect.closeTo(1 / 3, 9), 'Customer>Process': 2 };

describe('the same answers in any dress', () => {
  test.each([
    ['a full matrix', '1\t3\t1/3\n1/3\t1\t2\n3\t1/2\t1'],
    ['with Windows line ends and one at the end', '1\t3\t0.33\r\n0.33\t1\t2\r\n3\t0.5\t1\r\n'],
    ['with decimal commas', '1\t3\t0,33\n0,33\t1\t2\n3\t0,5\t1'],
    [
      'with names over and before it',
      '\tFinance\tCustomer\tProcess\nFinance\t1\t3\t1/3\nCustomer\t\t1\t2\nProcess\t\t\t1',
    ],
    ['with names before it', 'Finance\t1\t3\t1/3\nCustomer\t\t1\t2\nProcess\t\t\t1'],
    [
      'with the names in another order',
      '\tcustomer\tFINANCE\tProcess\ncustomer\t1\t1/3\t2\nFINANCE\t\t1\t1/3\nProcess\t\t\t1',
    ],
    ['with numbers over and before it', '\t1\t2\t3\n1\t1\t3\t1/3\n2\t\t1\t2\n3\t\t\t1'],
    ['the upper triangle', '1\t3\t1/3\n\t1\t2\n\t\t1'],
    ['the upper triangle without its blanks', '1 3 1/3\n1 2\n1'],
    ['the lower triangle', '1\n1/3\t1\n3\t1/2\t1'],
    ['the triangle without its diagonal', '\t3\t1/3\n\t\t2\n\t\t'],
    ['as formulas', '1\t=3\t=1/3\n\t1\t2\n\t\t1'],
    ['with spaces between', '1 3 1 / 3\n1/3 1 2\n3 0,5 1'],
    ['with semicolons between', '1;3;1/3\n1/3;1;2\n3;1/2;1'],
    ['a row of answers', '3\t1/3\t2'],
    ['a column of answers', '3\n1/3\n2\n'],
    ['answers with commas between', '3, 0,33, 2'],
    ['answers in favour of the second as negatives', '3\t-3\t2'],
  ])('%s', (_, text) => expect(read(text)).toEqual({ said: ANSWERS, problems: [] }));
});

test('blank answers and pairs say nothing', () => {
  expect(read('3\t\t2').said).toEqual({ 'Finance>Customer': 3, 'Customer>Process': 2 });
  expect(read('3\n\n2').said).toEqual({ 'Finance>Customer': 3, 'Customer>Process': 2 });
  expect(read('1\t\t5\n\t1\t-\n\t\t1')).toEqual({ said: { 'Finance>Process': 5 }, problems: [] });
});

describe('what is not understood is said with its row and column, and the rest is taken', () => {
  test('a word among judgments', () => {
    const { said, problems } = read('1\t3\tabc\n\t1\t2\n\t\t1');
    expect(said).toEqual({ 'Finance>Customer': 3, 'Customer>Process': 2 });
    expect(problems).toEqual([expect.stringMatching(/^Row 1, column 3: "abc" is not a number/)]);
  });

  test('its place counts the names', () => {
    const { problems } = read('\tFinance\tCustomer\tProcess\nFinance\t1\t3\t99999\nCustomer\t\t1\t2\nProcess\t\t\t1');
    expect(problems).toEqual([expect.stringMatching(/^Row 2, column 4: /)]);
  });

  test('two cells that contradict each other', () => {
    const { said, problems } = read('1\t3\t5\n4\t1\t2\n1/5\t1/2\t1');
    expect(said).toEqual({ 'Finance>Process': 5, 'Customer>Process': 2 });
    expect(problems).toEqual([expect.stringMatching(/^Row 1, column 2 says 3 but row 2, column 1 says 4/)]);
  });

  test('a diagonal that is not 1', () => {
    expect(read('1\t3\t5\n\t2\t2\n\t\t1').problems).toEqual([expect.stringMatching(/^Row 2, column 2: /)]);
  });

  test('a printed 0.1, which may be two judgments', () => {
    expect(read('1\t3\t0.1\n\t1\t2\n\t\t1').problems).toEqual([
      expect.stringMatching(/^Row 1, column 3: .* 0\.1 for 1\//),
    ]);
  });

  test('an answer beyond 9', () => {
    expect(read('3\t12\t2').problems).toEqual([expect.stringMatching(/^Row 1, column 2: 12|"12"/)]);
  });

  test('names that no item has: nothing is taken', () => {
    const { said, problems } = read('\tFinance\tClients\tProcess\nFinance\t1\t3\t5\nClients\t\t1\t2\nProcess\t\t\t1');
    expect(said).toEqual({});
    expect(problems).toEqual([expect.stringMatching(/names "Clients", which no item here is called/)]);
  });

  test('shapes that fit nothing', () => {
    expect(read('3\t5').problems[0]).toMatch(/^The list holds 2 answers, and 3 items make 3 pairs/);
    expect(read('1\t2\n2\t1').problems[0]).toMatch(/^2 × 2 cells were pasted/);
    expect(read('3\t5\t1\n3\t5\t1').problems[0]).toMatch(/the answers of 2 people/);
  });
});

describe('pasted into a cell of the matrix', () => {
  const four = itemsNamed(['A', 'B', 'C', 'D']);
  const at = (text: string, row: number, column: number): Read => read(text, { row, column }, four);

  test('it fills from there', () => {
    expect(at('3\t5', 0, 2)).toEqual({ said: { 'A>C': 3, 'A>D': 5 }, problems: [] });
    expect(at('3\n5', 0, 3).said).toEqual({ 'A>D': 3, 'B>D': 5 });
    expect(at('2\t3\n1\t4', 1, 2).said).toEqual({ 'B>C': 2, 'B>D': 3, 'C>D': 4 });
  });

  test('a whole matrix and all answers are known wherever they are put', () => {
    expect(Object.keys(at('1\t3\t5\t7\n\t1\t2\t3\n\t\t1\t2\n\t\t\t1', 0, 1).said)).toHaveLength(6);
    expect(Object.keys(at('3\t5\t7\t2\t3\t2', 0, 1).said)).toHaveLength(6);
    expect(Object.keys(at('3\n5\n7\n2\n3\n2', 0, 1).said)).toHaveLength(6);
  });

  test('what lies beyond the matrix is said with its place, and the rest is taken', () => {
    const { said, problems } = at('3\t5\t7', 1, 2);
    expect(said).toEqual({ 'B>C': 3, 'B>D': 5 });
    expect(problems).toEqual([expect.stringMatching(/^Row 1, column 3: .* outside the matrix/)]);
  });

  test('one number alone is typed, not filled', () => {
    expect([isBlock('3'), isBlock('1/3\n'), isBlock('1 / 3'), isBlock('3\t5'), isBlock('3\n5')]).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('a list of people', () => {
  const names = (text: string): readonly string[] => readPastedNames(text, EMPTY_MODEL).names;

  test.each([
    ['lines', 'Ana\nBudi\r\nCitra\n'],
    ['commas', 'Ana, Budi, Citra'],
    ['semicolons', 'Ana; Budi;Citra'],
    ['tabs', 'Ana\tBudi\tCitra'],
  ])('by %s', (_, text) => expect(names(text)).toEqual(['Ana', 'Budi', 'Citra']));

  test('degrees stay with their names', () => {
    expect(names('Ana Putri, S.E., M.Si., Budi, Ak, CA')).toEqual(['Ana Putri, S.E., M.Si.', 'Budi, Ak, CA']);
  });

  test('who is in the list already is not added twice', () => {
    const { model } = addRespondent(EMPTY_MODEL, 'Ana');
    const found = readPastedNames('ana\nBudi\nBudi', model);
    expect(found).toEqual({ names: ['Budi'], known: ['ana', 'Budi'] });
    expect(withPastedNames(model, found.names).respondents.map(({ name }) => name)).toEqual(['Ana', 'Budi']);
  });
});
