/** The parts of the Weights tab that need no pane: the slider's scale, the order of questions, rows and keys of the tree. */
import { addItem, changeItem } from '../../../src/model/hierarchy/edit';
import { judge } from '../../../src/model/judgments/judging';
import { addRespondent } from '../../../src/model/judgments/respondents';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { Item, Model } from '../../../src/model/types';
import { askedPairs, firstOpen, weighedItems } from '../../../src/taskpane/weights/compare/pairOrder';
import { manyItems } from '../../../src/taskpane/weights/compare/manyItems';
import { headingsOf } from '../../../src/taskpane/weights/compare/matrixHeadings';
import {
  briefOf,
  positionOf,
  sideOf,
  strengthOf,
  valueAt,
  valueOfKey,
} from '../../../src/taskpane/weights/compare/scale';
import { commandOf } from '../../../src/taskpane/weights/tree/keys';
import { dropTarget, endOf, heirOf, rowsOf } from '../../../src/taskpane/weights/tree/rows';
import { weighingOf } from '../../../src/taskpane/weights/tree/useWeighing';

/** Goal with A (A1, A2, A3), B and C (C1, C2); the ids by name. */
function hierarchy(): { model: Model; id: (name: string) => string; item: (name: string) => Item } {
  let model = EMPTY_MODEL;
  const ids = new Map<string, string>();
  for (const [name, parent] of ['Goal', 'A Goal', 'A1 A', 'A2 A', 'A3 A', 'B Goal', 'C Goal', 'C1 C', 'C2 C'].map(
    (line) => line.split(' '),
  )) {
    const added = addItem(model, { parent: ids.get(parent ?? '') ?? null, name: name ?? '' });
    model = added.model;
    ids.set(name ?? '', added.id);
  }
  const id = (name: string): string => ids.get(name) ?? '';
  return { model, id, item: (name) => model.items.find((one) => one.id === id(name)) as Item };
}

test('the footer names an item by its code, or by the first words of a long name', () => {
  const brief = (code: string, name: string): string => briefOf({ code, name } as Item);
  expect(brief('C', 'Customer')).toBe('C');
  expect(brief('2a', 'Customer')).toBe('2a');
  // "2: very strongly more important (7)" would be numbers among numbers.
  expect(brief('2', 'Customer')).toBe('Customer');
  expect(brief('1.2', 'Customer satisfaction of all offices')).toBe('Customer satisfaction …');
  expect(brief('', 'Customer')).toBe('Customer');
  expect(brief('', 'Customer satisfaction of all offices')).toBe('Customer satisfaction …');
  expect(brief('', 'Kesejahteraanmasyarakatdaerah')).toBe('Kesejahteraanmasyarakatd …');
});

test('a matrix is headed by codes and short names, and by numbers where a name would break', () => {
  const { model, item } = hierarchy();
  const items = [item('A'), item('B'), item('C')];
  expect(headingsOf(model, items)).toEqual({ labels: ['A', 'B', 'C'], isNumbered: false });
  const long = changeItem(model, item('B').id, { name: 'Financial' });
  expect(headingsOf(long, items)).toEqual({ labels: ['1', '2', '3'], isNumbered: true });
  const coded = changeItem(long, item('B').id, { code: 'F' });
  expect(headingsOf(coded, items).labels).toEqual(['A', 'F', 'C']);
});

test('up to nine items are compared without a word; ten make 45 pairs, too many', () => {
  const { model, id } = hierarchy();
  const withItems = (count: number): Model =>
    Array.from({ length: count - 3 }).reduce<Model>(
      (now, _, index) => addItem(now, { parent: id('A'), name: `Further ${index}` }).model,
      model,
    );
  expect(manyItems(withItems(9), id('A'))).toBeNull();
  expect(manyItems(withItems(10), id('A'))).toEqual({ count: 10, pairs: 45 });
  expect(manyItems(withItems(10), id('Goal'))).toBeNull();
});

describe('the slider', () => {
  test.each([
    [9, -8],
    [3, -2],
    [1, 0],
    [1 / 3, 2],
    [1 / 9, 8],
    [2.5, -1.5],
    [12, -8],
  ])('%d stands at %d', (value, position) => expect(positionOf(value)).toBeCloseTo(position, 12));

  test('every position says a judgment of the scale and comes back', () => {
    for (let position = -8; position <= 8; position += 1) {
      expect(positionOf(valueAt(position))).toBeCloseTo(position, 12);
      expect(strengthOf(valueAt(position))).toBeCloseTo(Math.abs(position) + 1, 12);
    }
  });

  test('says which side', () => {
    expect([sideOf(3), sideOf(1), sideOf(1 / 3)]).toEqual(['first', 'equal', 'second']);
  });

  test('digits of both blocks, with Shift for the item on the right; nothing else', () => {
    const value = (code: string, shiftKey = false): number | null => valueOfKey({ code, shiftKey });
    expect([value('Digit3'), value('Numpad9'), value('Digit5', true)]).toEqual([3, 9, 1 / 5]);
    expect([value('Digit0'), value('KeyA'), value('Enter'), value('F3')]).toEqual([null, null, null, null]);
  });
});

describe('the questions', () => {
  test('go from the top down, in the order of a questionnaire, and skip what is weighed directly', () => {
    const { model, id } = hierarchy();
    const asked = (now: Model): string[] => askedPairs(now).map(({ first, second }) => `${first.name}${second.name}`);
    expect(asked(model)).toEqual(['AB', 'AC', 'BC', 'A1A2', 'A1A3', 'A2A3', 'C1C2']);
    const direct = changeItem(model, id('A'), { weighting: 'direct' });
    expect(asked(direct)).toEqual(['AB', 'AC', 'BC', 'C1C2']);
    expect(weighedItems(direct).map(({ name }) => name)).toEqual(['Goal', 'A', 'C']);
  });

  test('the first open one, anywhere or below one item', () => {
    const { model, id } = hierarchy();
    const person = addRespondent(model, 'Me');
    const judged = judge(person.model, person.id, id('A'), id('B'), 3);
    expect(firstOpen(judged, null)?.second.name).toBe('B');
    expect(firstOpen(judged, person.id)?.second.name).toBe('C');
    expect(firstOpen(judged, person.id, id('C'))?.first.name).toBe('C1');
    expect(firstOpen(judge(judged, person.id, id('C1'), id('C2'), 1), person.id, id('C'))).toBeNull();
  });
});

describe('the tree', () => {
  test('rows say their level and place; what is closed hides what is below', () => {
    const { model, id } = hierarchy();
    const shown = (closed: string[]): string[] =>
      rowsOf(model, new Set(closed.map(id))).map(
        ({ item, level, position, siblings, isOpen }) => `${item.name} ${level} ${position}/${siblings} ${isOpen}`,
      );
    expect(shown(['A']).slice(0, 4)).toEqual(['Goal 1 1/1 true', 'A 2 1/3 false', 'B 2 2/3 null', 'C 2 3/3 true']);
    expect(shown([])).toHaveLength(9);
    expect(rowsOf(EMPTY_MODEL, new Set())).toEqual([]);
  });

  test('what follows an item stands behind everything below it', () => {
    const { model, id } = hierarchy();
    const rows = rowsOf(model, new Set());
    expect([endOf(rows, id('A')), endOf(rows, id('A1')), endOf(rows, id('Goal'))]).toEqual([5, 3, 9]);
  });

  test('when a row goes, the next is chosen, else the one before, else the parent; the goal has no heir', () => {
    const { model, id } = hierarchy();
    const heirs = ['A1', 'A3', 'Goal'].map((name) => heirOf(model, id(name)));
    expect(heirs).toEqual([id('A2'), id('A2'), null]);
    const only = addItem(model, { parent: id('B'), name: 'B1' });
    expect(heirOf(only.model, only.id)).toBe(id('B'));
  });

  test('dropped before, after or inside; places are counted without what is dragged', () => {
    const { model, id, item } = hierarchy();
    expect(dropTarget(model, id('A1'), item('A3'), 'after')).toEqual({ parent: id('A'), index: 2 });
    expect(dropTarget(model, id('A3'), item('A1'), 'before')).toEqual({ parent: id('A'), index: 0 });
    expect(dropTarget(model, id('C1'), item('A'), 'inside')).toEqual({ parent: id('A'), index: 3 });
    expect(dropTarget(model, id('C1'), item('Goal'), 'before')).toEqual({ parent: id('Goal'), index: 3 });
  });

  test('keys', () => {
    const command = (key: string, held: Partial<Record<'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey', true>> = {}) =>
      commandOf({ key, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false, ...held });
    expect(['ArrowDown', 'F2', 'Enter', 'Insert', 'Delete', 'a'].map((key) => command(key))).toEqual([
      'next',
      'rename',
      'rename',
      'addBeside',
      'remove',
      null,
    ]);
    expect(command('ArrowLeft', { altKey: true })).toBe('outdent');
    expect(command('Insert', { shiftKey: true })).toBe('addBelow');
    expect(command('Enter', { ctrlKey: true })).toBe('addBeside');
    expect(command('Enter', { metaKey: true, shiftKey: true })).toBe('addBelow');
    expect(command('ArrowDown', { ctrlKey: true })).toBeNull();
  });

  test('states: open while pairs are missing, judged with a verdict, given where weights are direct', () => {
    const { model, id } = hierarchy();
    const person = addRespondent(model, 'Me');
    const state = (now: Model, name: string) => weighingOf(now, { respondent: null }).states.get(id(name));
    let judged = judge(person.model, person.id, id('A1'), id('A2'), 2);
    judged = judge(judged, person.id, id('A2'), id('A3'), 2);
    expect(state(judged, 'A')).toMatchObject({ kind: 'open', judged: 2, pairs: 3, found: { verdict: 'tooFew' } });
    judged = judge(judged, person.id, id('A1'), id('A3'), 4);
    expect(state(judged, 'A')).toMatchObject({ kind: 'judged', verdict: 'perfect' });
    expect(state(model, 'C')).toEqual({ kind: 'open', judged: 0, pairs: 1, by: null, found: null });
    let direct = changeItem(judged, id('C'), { weighting: 'direct' });
    direct = changeItem(direct, id('C1'), { weight: 3 });
    expect(state(direct, 'C')).toEqual({ kind: 'open', judged: 1, pairs: 2, by: null, found: null });
    expect(state(changeItem(direct, id('C2'), { weight: 1 }), 'C')).toEqual({ kind: 'given' });
    expect(weighingOf(judged, { respondent: null })).toMatchObject({ asked: 7, judged: 3 });
  });

  test('an open comparison whose answers contradict already says so', () => {
    const { model: given, id } = hierarchy();
    const added = addItem(given, { parent: id('A'), name: 'A4' });
    const { model, id: me } = addRespondent(added.model, 'Me');
    const answers = [
      ['A1', 'A2', 9],
      ['A2', 'A3', 9],
      ['A3', 'A1', 9],
    ] as const;
    const judged = answers.reduce((now, [one, other, value]) => judge(now, me, id(one), id(other), value), model);
    const linked = judge(judged, me, id('A1'), added.id, 3);
    const state = weighingOf(linked, { respondent: null }).states.get(id('A'));
    expect(state).toMatchObject({ kind: 'open', judged: 4, pairs: 6, found: { verdict: 'inconsistent' } });
  });

  test('where several people judge, what is open says whose answers it counts', () => {
    const { model, id } = hierarchy();
    const first = addRespondent(model, 'Me');
    expect(weighingOf(first.model, { respondent: null }).by).toBeNull();
    const { model: both, id: ani } = addRespondent(first.model, 'Ani');
    const judged = judge(both, first.id, id('A'), id('B'), 2);
    expect(weighingOf(judged, { respondent: ani })).toMatchObject({ by: 'Ani', judged: 0 });
    expect(weighingOf(judged, { respondent: ani }).states.get(id('Goal'))).toMatchObject({
      by: 'Ani',
      judged: 0,
      pairs: 3,
    });
    expect(weighingOf(judged, { respondent: null })).toMatchObject({ by: 'Me', judged: 1 });
  });
});
