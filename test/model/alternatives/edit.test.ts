import {
  addAlternatives,
  measure,
  moveAlternative,
  rateBy,
  rateTowards,
  removeAlternative,
  renameAlternative,
} from '../../../src/model/alternatives/edit';
import { alternativesOf, expanded, namesOf, ratingOf } from '../../../src/model/alternatives/expanded';
import { rankingOf } from '../../../src/model/alternatives/ranking';
import { ratedId } from '../../../src/model/alternatives/rated';
import { merge } from '../../../src/model/file/merge';
import { fromXml, toXml } from '../../../src/model/file/xml';
import { addItem, changeItem, removeItem } from '../../../src/model/hierarchy/edit';
import { readOutline } from '../../../src/model/hierarchy/reading';
import { childrenOf, keysOf } from '../../../src/model/hierarchy/tree';
import { withHierarchy } from '../../../src/model/hierarchy/withHierarchy';
import { judge } from '../../../src/model/judgments/judging';
import type { Model } from '../../../src/model/types';
import { idOf, modelOf } from '../../support/models';
import { alternativeId, suppliers } from './support';

const names = (model: Model): string[] => alternativesOf(model).map(({ name }) => name);
const sentences = (result: ReturnType<typeof merge>): string[] => result.conflicts.map((one) => one.describe('en'));

describe('the list', () => {
  test('takes several names at once, passing over blank ones and those that are there', () => {
    const model = addAlternatives(addAlternatives(modelOf('Goal'), ['Alfa']), [' Beta ', '', 'ALFA', 'Gama', 'beta']);
    expect(names(model)).toEqual(['Alfa', 'Beta', 'Gama']);
    expect(addAlternatives(model, ['gama'])).toBe(model);
  });

  test('is put in order, and the ends stay', () => {
    const model = suppliers();
    const moved = moveAlternative(model, alternativeId(model, 'Gama'), -1);
    expect(names(moved)).toEqual(['Alfa', 'Gama', 'Beta', 'Delta']);
    expect(moveAlternative(moved, alternativeId(model, 'Alfa'), -1)).toBe(moved);
    expect(rankingOf(moved).ranks).toEqual([2, 3, 1, 4]);
  });

  test('refuses a blank name and another’s', () => {
    const model = suppliers();
    const id = alternativeId(model, 'Beta');
    expect(names(renameAlternative(model, id, 'Bravo'))).toEqual(['Alfa', 'Bravo', 'Gama', 'Delta']);
    expect(() => renameAlternative(model, id, ' ')).toThrow('An alternative needs a name. Type one.');
    expect(() => renameAlternative(model, id, 'alfa')).toThrow('There is an alternative "alfa" already.');
    expect(renameAlternative(model, id, 'Beta ')).toBe(model);
  });

  test('what was measured waits while judgments count, and the other way round', () => {
    const model = suppliers();
    const price = idOf(model, 'Price');
    const judged = rateBy(model, price, 'judgments');
    expect(rankingOf(judged).scores).toBeNull();
    expect(ratingOf(judged, price).values).toEqual(ratingOf(model, price).values);
    expect(rankingOf(rateBy(judged, price, 'values'))).toEqual(rankingOf(model));
    expect(rateTowards(model, price, 'cost')).toBe(model);
  });
});

describe('the hierarchy with its alternatives', () => {
  test('has them below every criterion, under their names, and is the same model without any', () => {
    const model = suppliers();
    const whole = expanded(model);
    const service = idOf(model, 'Service');
    expect(childrenOf(whole, service).map(({ name }) => name)).toEqual(['Alfa', 'Beta', 'Gama', 'Delta']);
    expect(expanded(whole)).toBe(whole);
    const bare = modelOf('Goal\n  A\n  B');
    expect(expanded(bare)).toBe(bare);
  });

  test('calls each alternative by its name below each criterion, and its items as before', () => {
    const model = addAlternatives(suppliers(), ['Service']);
    const keys = keysOf(expanded(model));
    for (const { id } of model.items) expect(keys.get(id)).toBe(keysOf(model).get(id));
    const { id } = alternativesOf(model)[4] ?? { id: '' };
    expect(keys.get(ratedId(idOf(model, 'Days'), id))).toBe('Service');
  });
});

describe('changes of the hierarchy', () => {
  const model = suppliers();
  const [price, service] = [idOf(model, 'Price'), idOf(model, 'Service')];

  test('an item that goes takes its values and judgments along, and leaves those of others', () => {
    const less = removeItem(removeItem(model, price), service);
    expect(less.ratings.map(({ criterion }) => criterion)).toEqual([idOf(model, 'Days')]);
    expect(less.judgments).toHaveLength(0);
    expect(removeItem(model, price).judgments).toHaveLength(model.judgments.length - 2);
  });

  test('what was said under an item rests while it has items below it', () => {
    const { model: deeper, id } = addItem(model, { parent: service, name: 'Speed' });
    expect(rankingOf(deeper).criteria.map(({ criterion }) => criterion.name)).toEqual(['Price', 'Days', 'Speed']);
    expect(rankingOf(removeItem(deeper, id))).toEqual(rankingOf(model));
  });

  test('a list that is read again keeps what was said of the items that stay', () => {
    const again = withHierarchy(model, readOutline('Price\nService\nLook'), 'Supplier');
    expect(again.ratings.map(({ criterion }) => criterion)).toEqual([price]);
    expect(rankingOf(again).criteria.map(({ missing }) => missing)).toEqual([0, 0, 6]);
  });
});

describe('in the file', () => {
  test('all of it comes back', () => {
    const model = suppliers();
    expect(fromXml(toXml(model))).toEqual(model);
  });

  test('a file without alternatives holds no word of them', () => {
    expect(toXml({ ...suppliers(), alternatives: [], ratings: [], judgments: [] })).not.toMatch(/alternative|rating/);
  });

  test('values and judgments of what is no longer there are left out', () => {
    const model = suppliers();
    const xml = toXml(model).replace(/<alternative [^>]*name="Delta"\/>/, '');
    const read = fromXml(xml);
    expect(read).toEqual({ ...removeAlternative(model, alternativeId(model, 'Delta')) });
  });

  test.each([
    ['a value of 0', /value="100"/, 'value="0"'],
    ['a direction nobody knows', /direction="cost"/, 'direction="sideways"'],
    ['one alternative twice', /(<alternative [^>]*\/>)/, '$1$1'],
    ['one criterion rated twice', /(<rating .*?<\/rating>)/, '$1$1'],
  ])('%s is a damaged file', (_, before, after) => {
    const xml = toXml(suppliers());
    expect(xml.replace(before, after)).not.toBe(xml);
    expect(() => fromXml(xml.replace(before, after))).toThrow(/cannot be read/);
  });
});

describe('what two people did', () => {
  const base = suppliers();
  const [price, days, service] = [idOf(base, 'Price'), idOf(base, 'Days'), idOf(base, 'Service')];
  const id = (name: string): string => alternativeId(base, name);
  const ann = base.respondents[0]?.id ?? '';
  const both = (mine: Model, theirs: Model): ReturnType<typeof merge> => {
    const [one, other] = [merge(base, mine, theirs), merge(base, theirs, mine)];
    expect(alternativesOf(one.model)).toEqual(alternativesOf(other.model));
    return one;
  };

  test('is all there when they worked on different things', () => {
    const mine = addAlternatives(measure(base, price, id('Alfa'), 90), ['Epsilon']);
    const theirs = renameAlternative(measure(base, price, id('Beta'), 130), id('Beta'), 'Bravo');
    const { model, conflicts } = both(mine, theirs);
    expect(conflicts).toEqual([]);
    expect(names(model)).toEqual(['Alfa', 'Bravo', 'Gama', 'Delta', 'Epsilon']);
    expect(ratingOf(model, price).values).toMatchObject({ [id('Alfa')]: 90, [id('Beta')]: 130 });
  });

  test('keeps mine and says so where both measured the same', () => {
    const merged = merge(base, measure(base, price, id('Alfa'), 90), measure(base, price, id('Alfa'), 80));
    expect(ratingOf(merged.model, price).values[id('Alfa')]).toBe(90);
    expect(sentences(merged)).toEqual([
      'You and somebody else both changed the values of "Price". Your change was kept.',
    ]);
  });

  test('keeps an alternative that one deleted and the other measured or judged, with all that was said of it', () => {
    const without = removeAlternative(base, id('Delta'));
    const measured = both(without, measure(base, price, id('Delta'), 240));
    expect(names(measured.model)).toEqual(names(base));
    expect(ratingOf(measured.model, days).values).toEqual(ratingOf(base, days).values);
    expect(rankingOf(measured.model).criteria[2]?.missing).toBe(0);
    const judged = judge(base, ann, ratedId(service, id('Alfa')), ratedId(service, id('Delta')), 3);
    const { model } = both(judged, without);
    expect(names(model)).toEqual(names(base));
    expect(rankingOf(model).scores).not.toBeNull();
    expect(ratingOf(model, price).values).toEqual(ratingOf(base, price).values);
  });

  test('deletes what only one of them touched, with all that was said of it', () => {
    const { model, conflicts } = both(removeAlternative(base, id('Delta')), measure(base, price, id('Alfa'), 90));
    expect(conflicts).toEqual([]);
    expect(model).toEqual({
      ...removeAlternative(measure(base, price, id('Alfa'), 90), id('Delta')),
      ratings: model.ratings,
    });
    expect(rankingOf(model).scores).toHaveLength(3);
  });

  test('keeps an item that one deleted while the other measured under it', () => {
    const { model } = both(removeItem(base, price), measure(base, price, id('Alfa'), 90));
    expect(rankingOf(model).criteria.map(({ criterion }) => criterion.name)).toEqual(['Price', 'Days', 'Service']);
    expect(ratingOf(model, price).values[id('Beta')]).toBe(125);
    const deleted = both(removeItem(base, price), changeItem(base, days, { unit: 'd' })).model;
    expect(deleted.ratings.map(({ criterion }) => criterion)).toEqual([days]);
  });

  test('two of the same name, added by both, are told apart', () => {
    const { model } = both(addAlternatives(base, ['Epsilon']), addAlternatives(base, ['epsilon']));
    expect(
      namesOf(model)
        .slice(4)
        .map((name) => name.toLowerCase()),
    ).toEqual(['epsilon', 'epsilon (2)']);
  });

  test('a judgment that both changed is named by the alternatives', () => {
    const [first, second] = [ratedId(service, id('Alfa')), ratedId(service, id('Beta'))];
    const merged = merge(base, judge(base, ann, first, second, 5), judge(base, ann, first, second, 7));
    expect(sentences(merged)).toEqual([
      'You and somebody else both changed the judgment of "Ann" about "Alfa" and "Beta". Your change was kept.',
    ]);
  });
});
