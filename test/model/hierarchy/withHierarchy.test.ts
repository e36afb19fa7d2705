import { changeItem } from '../../../src/model/hierarchy/edit';
import { judgmentsGone } from '../../../src/model/hierarchy/judgmentsGone';
import { readOutline } from '../../../src/model/hierarchy/reading';
import { preorder } from '../../../src/model/hierarchy/tree';
import { goalIn, withHierarchy } from '../../../src/model/hierarchy/withHierarchy';
import { writeOutline } from '../../oracles/writeOutline';
import { judge, judgmentOf } from '../../../src/model/judgments/judging';
import { addRespondent } from '../../../src/model/judgments/respondents';
import type { Model } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { idOf } from '../../support/models';

const read = (model: Model, text: string, goal = 'Office'): Model => withHierarchy(model, readOutline(text), goal);
const outline = (model: Model): string[] => writeOutline(model).split('\n');

describe('what was read as the hierarchy', () => {
  test('goes below a goal of the given name', () => {
    const model = read(EMPTY_MODEL, 'F: Financial\n  F1: Revenue\nC: Customer');
    expect(outline(model)).toEqual(['Office', '\tF: Financial', '\t\tF1: Revenue', '\tC: Customer']);
  });

  test('brings its own goal when one item stands above all others', () => {
    const text = 'Agency\n  Financial\n  Customer';
    expect(goalIn(readOutline(text))?.name).toBe('Agency');
    expect(outline(read(EMPTY_MODEL, text))).toEqual(['Agency', '\tFinancial', '\tCustomer']);
    expect(goalIn(readOutline('A\nB'))).toBeNull();
    expect(goalIn(readOutline('A'))).toBeNull();
  });

  test('changes nothing when there was nothing to read', () => {
    expect(read(EMPTY_MODEL, '')).toBe(EMPTY_MODEL);
  });

  test('needs a name for its goal, and keeps the one it had', () => {
    expect(() => read(EMPTY_MODEL, 'A\nB', ' ')).toThrow('An item needs a name or a code.');
    expect(outline(read(read(EMPTY_MODEL, 'A\nB'), 'B\nC', ' '))).toEqual(['Office', '\tB', '\tC']);
  });

  test('keeps a code that the list left out, unless another item has it now', () => {
    const before = read(EMPTY_MODEL, 'F1: Revenue\nF2: Cost');
    expect(outline(read(before, 'Revenue\nCost'))).toEqual(['Office', '\tF1: Revenue', '\tF2: Cost']);
    expect(outline(read(before, 'Revenue\nF1: Cost'))).toEqual(['Office', '\tRevenue', '\tF1: Cost']);
  });

  test('keeps who stays by code, else by name, and the judgments between them', () => {
    const before = read(EMPTY_MODEL, 'F: Financial\nC: Customer\nL: Learning\nGrowth');
    const { model, id: person } = addRespondent(before, 'P');
    const id = (title: string): string => idOf(before, title);
    let judged = judge(model, person, id('F'), id('C'), 3);
    judged = judge(judged, person, id('F'), id('L'), 5);
    judged = judge(judged, person, id('F'), id('Growth'), 7);
    judged = changeItem(judged, id('C'), { unit: 'people' });
    const after = read(judged, 'C: Clients\nF: Money\ngrowth', 'Agency');
    expect(outline(after)).toEqual(['Agency', '\tC: Clients [people]', '\tF: Money', '\tgrowth']);
    expect(preorder(after).map(({ item }) => item.id)).toEqual([id('Office'), id('C'), id('F'), id('Growth')]);
    expect(judgmentOf(after, person, id('F'), id('C'))).toBe(3);
    expect(judgmentOf(after, person, id('F'), id('Growth'))).toBe(7);
    expect(after.judgments).toHaveLength(2);
  });

  test('says how many judgments it leaves no place for, and whose', () => {
    const before = read(EMPTY_MODEL, 'A\nB\nC');
    const id = (title: string): string => idOf(before, title);
    const { model: one, id: me } = addRespondent(before, 'Me');
    const { model: two, id: ani } = addRespondent(one, 'Ani');
    const mine = judge(judge(two, me, id('A'), id('B'), 3), me, id('B'), id('C'), 3);
    const all = judge(mine, ani, id('A'), id('B'), 5);
    const gone = (text: string): unknown[] => {
      const { count, people } = judgmentsGone(all, read(all, text));
      return [count, ...people.map(({ name }) => name)];
    };
    expect(gone('C\nB\nA\nD')).toEqual([0]);
    expect(gone('A\nB')).toEqual([1, 'Me']);
    expect(gone('B\nC')).toEqual([2, 'Me', 'Ani']);
    expect(gone('X\nY')).toEqual([3, 'Me', 'Ani']);
  });

  test('tells items of one name apart by what they belong to', () => {
    const text = 'Customers\n  Complaints\n  Speed\nEmployees\n  Complaints\n  Speed';
    const before = read(EMPTY_MODEL, text);
    const swapped = read(before, 'Employees\n  Complaints\n  Speed\nCustomers\n  Complaints\n  Speed');
    const ids = (model: Model, title: string): string[] =>
      model.items.filter(({ parent }) => parent === idOf(before, title)).map(({ id }) => id);
    expect(ids(swapped, 'Customers')).toEqual(ids(before, 'Customers'));
    expect(ids(swapped, 'Employees')).toEqual(ids(before, 'Employees'));
    const extended = read(before, `Suppliers\n  Complaints\n${text}`);
    expect(ids(extended, 'Customers')).toEqual(ids(before, 'Customers'));
  });

  test('is not mistaken for another item of the same name with another code', () => {
    const before = read(EMPTY_MODEL, 'C1: Complaints\nC2: Other');
    const after = read(before, 'E1: Complaints\nC2: Other');
    expect(idOf(after, 'E1')).not.toBe(idOf(before, 'C1'));
    expect(idOf(after, 'C2')).toBe(idOf(before, 'C2'));
  });

  test('is found by its name where numbers are its codes, for a line put in before shifts them', () => {
    const before = read(EMPTY_MODEL, '1 Money\n1.1 Revenue\n1.2 Cost\n2 People');
    expect(outline(before)).toEqual(['Office', '\t1: Money', '\t\t1.1: Revenue', '\t\t1.2: Cost', '\t2: People']);
    const { model, id: person } = addRespondent(before, 'P');
    const id = (title: string): string => idOf(before, title);
    const judged = judge(model, person, id('Revenue'), id('Cost'), 3);
    const after = read(judged, '1 Money\n1.1 Assets\n1.2 Revenue\n1.3 Cost\n2 People');
    expect(outline(after).slice(2, 5)).toEqual(['\t\t1.1: Assets', '\t\t1.2: Revenue', '\t\t1.3: Cost']);
    expect(idOf(after, 'Revenue')).toBe(id('Revenue'));
    expect(judgmentOf(after, person, idOf(after, 'Revenue'), idOf(after, 'Cost'))).toBe(3);
    // Codes of its own take the place of numbers, and numbers do not take the place of codes.
    const coded = read(after, 'M: Money\n  M1: Assets\n  M2: Revenue\n  M3: Cost\nPeople');
    expect(idOf(coded, 'M2')).toBe(id('Revenue'));
    expect(outline(read(coded, '1 Money\n1.1 Revenue\n2 People')).slice(1)).toEqual([
      '\tM: Money',
      '\t\tM2: Revenue',
      '\t2: People',
    ]);
  });

  test('is weighed directly where all siblings have a weight', () => {
    const model = read(EMPTY_MODEL, 'Financial (30%)\n  Revenue\n  Cost\nCustomer (70%)');
    expect(model.items.map(({ name, weighting, weight }) => [name, weighting, weight])).toEqual([
      ['Office', 'direct', null],
      ['Financial', 'judgments', 0.3],
      ['Revenue', 'judgments', null],
      ['Cost', 'judgments', null],
      ['Customer', 'judgments', 0.7],
    ]);
  });
});
