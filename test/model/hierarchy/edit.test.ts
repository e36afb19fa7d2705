import fc from 'fast-check';
import {
  addItem,
  changeItem,
  indent,
  moveDown,
  moveTo,
  moveUp,
  newId,
  outdent,
  removeItem,
} from '../../../src/model/hierarchy/edit';
import {
  childrenOf,
  comparedItems,
  goalOf,
  itemOf,
  keysOf,
  leavesOf,
  pathOf,
  preorder,
} from '../../../src/model/hierarchy/tree';
import { judge, judgmentOf } from '../../../src/model/judgments/judging';
import { addRespondent } from '../../../src/model/judgments/respondents';
import type { Model } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { anyItems, idOf, modelOf } from '../../support/models';

const office = modelOf(`Office
  F: Financial
    F1: Revenue
    F2: Productivity
  C: Customer
  L: Learning`);
const id = (title: string): string => idOf(office, title);
const shape = (model: Model): string[] =>
  preorder(model).map(({ item, depth }) => '  '.repeat(depth) + (item.code || item.name));

describe('a hierarchy', () => {
  test('is walked from the goal down', () => {
    expect(goalOf(office)?.name).toBe('Office');
    expect(goalOf(EMPTY_MODEL)).toBeNull();
    expect(shape(office)).toEqual(['Office', '  F', '    F1', '    F2', '  C', '  L']);
    expect(leavesOf(office).map(({ code }) => code)).toEqual(['F1', 'F2', 'C', 'L']);
    expect(pathOf(office, id('F2')).map(({ name }) => name)).toEqual(['Office', 'Financial', 'Productivity']);
    expect(pathOf(office, 'gone')).toEqual([]);
    expect(comparedItems(office).map(({ name }) => name)).toEqual(['Office', 'Financial']);
  });

  test('compares nothing where weights are given, or below which only one item stands', () => {
    const direct = changeItem(office, id('F'), { weighting: 'direct' });
    expect(comparedItems(removeItem(direct, id('C'))).map(({ name }) => name)).toEqual(['Office']);
    expect(comparedItems(removeItem(office, id('F2'))).map(({ name }) => name)).toEqual(['Office']);
  });

  test('calls its items by code, else by name, each its own way', () => {
    let model = office;
    const add = (name: string, code = ''): void => {
      model = addItem(model, { parent: id('C'), name, code }).model;
    };
    add('Speed');
    add(' speed ');
    add('SPEED\nof service');
    add('f1');
    expect([...keysOf(model).values()]).toEqual([
      'Office',
      'F',
      'F1',
      'F2',
      'C',
      'Speed',
      'speed (2)',
      'SPEED of service',
      'f1 (2)',
      'L',
    ]);
  });

  test('calls every item differently, whatever the names', () => {
    fc.assert(
      fc.property(anyItems(), (items) => {
        const keys = [...keysOf({ ...EMPTY_MODEL, items }).values()];
        expect(keys).toHaveLength(items.length);
        expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(items.length);
        for (const key of keys) expect(key).toBe(key.trim());
      }),
    );
  });
});

describe('an item', () => {
  test('is added last, or after a sibling', () => {
    const last = addItem(office, { parent: id('F'), name: 'Assets' });
    expect(shape(last.model)[4]).toBe('    Assets');
    const middle = addItem(last.model, { parent: id('F'), after: id('F1'), name: ' Costs ', code: 'F3', unit: 'Rp' });
    expect(childrenOf(middle.model, id('F')).map(({ name }) => name)).toEqual([
      'Revenue',
      'Costs',
      'Productivity',
      'Assets',
    ]);
    expect(itemOf(middle.model, middle.id)).toMatchObject({ name: 'Costs', code: 'F3', unit: 'Rp', weight: null });
  });

  test('needs a name or a code, and a code of its own', () => {
    expect(() => addItem(office, { parent: id('F'), name: ' ' })).toThrow('An item needs a name or a code.');
    expect(() => addItem(office, { parent: id('F'), name: 'X', code: 'c' })).toThrow(
      'The code "c" already belongs to "Customer". Type another one, or leave it blank.',
    );
    expect(() => changeItem(office, id('F'), { code: 'L' })).toThrow('already belongs to "Learning"');
    expect(() => changeItem(office, id('Office'), { name: '' })).toThrow('An item needs a name or a code.');
    expect(changeItem(office, id('F'), { code: 'f' }).items[1]?.code).toBe('f');
    expect(() => addItem(office, { parent: null, name: 'Another' })).toThrow('already has a goal, "Office"');
    expect(() => addItem(office, { parent: 'gone', name: 'X' })).toThrow('no longer in the hierarchy');
  });

  test('is the same object when nothing changes', () => {
    expect(changeItem(office, id('F'), { name: ' Financial ', weight: null })).toBe(office);
    expect(moveUp(office, id('F'))).toBe(office);
    expect(moveDown(office, id('L'))).toBe(office);
    expect(indent(office, id('F'))).toBe(office);
    expect(outdent(office, id('F'))).toBe(office);
    expect(outdent(office, id('Office'))).toBe(office);
    expect(moveTo(office, id('C'), id('Office'), 1)).toBe(office);
    expect(moveTo(office, id('F'), id('F1'), 0)).toBe(office);
    expect(moveTo(office, id('F'), id('F'), 0)).toBe(office);
    expect(moveTo(office, id('Office'), id('C'), 0)).toBe(office);
    expect(removeItem(office, 'gone')).toBe(office);
  });

  test('has a weight above 0', () => {
    expect(changeItem(office, id('F'), { weight: 30 }).items[1]?.weight).toBe(30);
    for (const weight of [0, -1, Infinity, NaN]) {
      expect(() => changeItem(office, id('F'), { weight })).toThrow('A weight must be above 0');
    }
  });

  test('moves up and down among its siblings, in and out', () => {
    expect(shape(moveUp(office, id('F2')))).toEqual(['Office', '  F', '    F2', '    F1', '  C', '  L']);
    expect(shape(moveDown(office, id('F')))).toEqual(['Office', '  C', '  F', '    F1', '    F2', '  L']);
    expect(shape(indent(office, id('C')))).toEqual(['Office', '  F', '    F1', '    F2', '    C', '  L']);
    expect(shape(outdent(office, id('F1')))).toEqual(['Office', '  F', '    F2', '  F1', '  C', '  L']);
    expect(shape(moveTo(office, id('F'), id('C'), 9))).toEqual([
      'Office',
      '  C',
      '    F',
      '      F1',
      '      F2',
      '  L',
    ]);
  });

  test('goes with everything below it and all judgments about these', () => {
    const { model, id: person } = addRespondent(office, 'P');
    const judged = judge(judge(model, person, id('F1'), id('F2'), 3), person, id('C'), id('L'), 2);
    const left = removeItem(judged, id('F'));
    expect(shape(left)).toEqual(['Office', '  C', '  L']);
    expect(left.judgments).toHaveLength(1);
    expect(removeItem(judged, id('Office'))).toMatchObject({ items: [], judgments: [] });
  });

  test('finds its judgments again after it went away and came back', () => {
    const { model, id: person } = addRespondent(office, 'P');
    const judged = judge(model, person, id('F1'), id('F2'), 3);
    const back = indent(outdent(judged, id('F2')), id('F2'));
    expect(judgmentOf(back, person, id('F1'), id('F2'))).toBe(3);
  });

  test('always finds room between two siblings', () => {
    let model = office;
    for (let i = 0; i < 200; i += 1) model = addItem(model, { parent: id('F'), after: id('F1'), name: `${i}` }).model;
    const names = childrenOf(model, id('F')).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Revenue', '199', '198']);
    expect(names.slice(-2)).toEqual(['0', 'Productivity']);
  });

  test('has an identity of its own', () => {
    const ids = new Set(Array.from({ length: 10_000 }, newId));
    expect(ids.size).toBe(10_000);
    for (const one of ids) expect(one).toMatch(/^[2-9a-z]{12}$/);
  });
});

describe('any move', () => {
  const moves = fc.array(fc.record({ what: fc.integer({ min: 0, max: 4 }), item: fc.nat(), to: fc.nat() }), {
    maxLength: 12,
  });
  const step = (model: Model, { what, item, to }: { what: number; item: number; to: number }): Model => {
    const pick = (at: number): string => model.items[at % model.items.length]?.id ?? '';
    if (what === 0) return moveTo(model, pick(item), pick(to), to % 5);
    return ([moveUp, moveDown, indent, outdent][what - 1] as typeof moveUp)(model, pick(item));
  };
  const trees = anyItems()
    .filter((items) => items.length > 0)
    .map((items): Model => ({ ...EMPTY_MODEL, items }));

  test('leaves one tree with the same items', () => {
    fc.assert(
      fc.property(trees, moves, (model, steps) => {
        const moved = steps.reduce(step, model);
        expect(
          preorder(moved)
            .map(({ item }) => item.id)
            .sort(),
        ).toEqual(model.items.map((one) => one.id).sort());
        expect(goalOf(moved)?.id).toBe(goalOf(model)?.id);
      }),
    );
  });

  test('of an added item leaves no trace once it is removed', () => {
    fc.assert(
      fc.property(trees, moves, fc.nat(), (model, steps, at) => {
        const parent = model.items[at % model.items.length]?.id ?? '';
        const added = addItem(model, { parent, name: 'New' });
        const elsewhere = steps.reduce((now, { to }) => {
          return moveTo(now, added.id, now.items[to % now.items.length]?.id ?? '', to % 5);
        }, added.model);
        const left = removeItem(elsewhere, added.id);
        const order = (state: Model): string[] => preorder(state).map(({ item, depth }) => `${depth} ${item.id}`);
        expect(order(left)).toEqual(order(model));
      }),
    );
  });

  test('puts the item where it was told to go', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), fc.nat(8), (model, item, to, index) => {
        const [moved, parent] = [item, to].map((at) => model.items[at % model.items.length]?.id ?? '');
        const after = moveTo(model, moved as string, parent as string, index);
        fc.pre(after !== model);
        const siblings = childrenOf(after, parent as string);
        expect(siblings[Math.min(index, siblings.length - 1)]?.id).toBe(moved);
      }),
    );
  });

  test('is undone by going back', () => {
    fc.assert(
      fc.property(trees, fc.nat(), (model, at) => {
        const one = model.items[at % model.items.length]?.id ?? '';
        const order = (state: Model): string[] =>
          preorder(state).map(({ item, depth }) => `${depth} ${item.parent} ${item.id}`);
        for (const [there, back] of [
          [moveUp, moveDown],
          [moveDown, moveUp],
        ] as const) {
          const moved = there(model, one);
          if (moved !== model) expect(order(back(moved, one))).toEqual(order(model));
        }
        const indented = indent(model, one);
        if (indented !== model) expect(order(outdent(indented, one))).toEqual(order(model));
      }),
    );
  });
});
