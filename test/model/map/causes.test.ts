/** Links over the objectives there are: rings, ways to the top, what became of objectives. */
import fc from 'fast-check';
import { causesOf } from '../../../src/model/map/causes';
import type { Pair } from '../../../src/model/map/edit';
import { linksByKey, mapOf, withLinks, withNamesNow, withoutLink } from '../../../src/model/map/edit';
import { readLinks } from '../../../src/model/map/linkText';
import { ringOf } from '../../../src/model/map/links';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { Model, StrategyMap } from '../../../src/model/types';
import { samsatCauses } from '../../support/tables/samsatMap';
import { lane, named, objective, samsatAll, samsatLanes } from './support';

const linked = (text: string, lanes = samsatLanes): StrategyMap => {
  const objectives = lanes.flatMap((one) => one.objectives);
  return mapOf(withLinks(EMPTY_MODEL, 's', readLinks(text, objectives, []).pairs, []), 's');
};
const pairs = (links: readonly Pair[]) => links.map(({ cause, effect }) => `${cause.key}→${effect.key}`);

/** Every way of taking links one after the other, written out: which objectives are ever reached. */
function reachedFrom(start: string, links: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const walk = (from: string): void => {
    for (const link of links) {
      const [cause = '', effect = ''] = link.split('→');
      if (cause !== from || reached.has(effect)) continue;
      reached.add(effect);
      walk(effect);
    }
  };
  walk(start);
  return reached;
}

describe('003, section 4.3.1', () => {
  const causes = causesOf(linked(samsatCauses), samsatLanes);

  // The text names no C4 → C3: speed of service (C4) leads to content (C2), commitment (C3) follows from career planning (I1).
  test('tells 18 links between its 12 objectives in words', () => {
    expect(pairs(causes.links)).toEqual(
      [
        ...['F2→F1', 'C1→F1', 'C2→F2', 'I3→F2', 'I4→F2', 'C3→C1', 'I3→C1', 'I4→C1', 'C4→C2', 'I1→C2'],
        ...['I1→C3', 'I2→C4', 'I4→I1', 'L2→I1', 'I3→I2', 'I4→I2', 'L2→I4', 'L1→L2'],
      ].sort((one, other) => place(one) - place(other)),
    );
  });

  const order = samsatAll.map(({ key }) => key);
  const place = (link: string): number => {
    const [cause = '', effect = ''] = link.split('→');
    return order.indexOf(effect) * 100 + order.indexOf(cause);
  };

  test('has no ring, by brute force and by what the pane would say', () => {
    const all = pairs(causes.links);
    expect(order.filter((one) => reachedFrom(one, all).has(one))).toEqual([]);
    expect(causes.ring).toBeNull();
  });

  test('leads every objective to the top, by brute force, and none downward', () => {
    const all = pairs(causes.links);
    const without = order.filter(
      (one) => !['F1', 'F2'].some((goal) => one === goal || reachedFrom(one, all).has(goal)),
    );
    expect(without).toEqual([]);
    expect(causes.noWay).toBeNull();
    expect(causes.downward).toEqual([]);
    expect(causes.lost).toEqual([]);
    expect(causes.renamed).toEqual([]);
  });

  test('without C3 → C1 and C1 → F1, C1 and C3 have no way to the top, and it is said', () => {
    const { noWay } = causesOf(linked(samsatCauses.replace('C1→F1; ', '').replace('C3→C1; ', '')), samsatLanes);
    expect(noWay?.describe('en')).toBe('C1, C3 have no way to Financial.');
    expect(noWay?.describe('id')).toBe('C1, C3 tidak memiliki jalan ke Financial.');
  });
});

test('nothing is said about ways while nothing is linked, or where there are no perspectives', () => {
  expect(causesOf(mapOf(EMPTY_MODEL, 's'), samsatLanes).noWay).toBeNull();
  const one = [lane('', [objective('A'), objective('B')])];
  expect(causesOf(linked('A→B', one), one)).toMatchObject({ noWay: null, downward: [] });
});

test('nothing is said about ways up where the name of a perspective does not say how high it stands', () => {
  const lanes = [
    lane('Quality', [objective('Q1')]),
    lane('Financial', [objective('F1'), objective('F2')]),
    lane('Learning', [objective('L1')]),
  ];
  expect(causesOf(linked('L1→F1; Q1→F1', lanes), lanes)).toMatchObject({ noWay: null, downward: [] });
  const known = lanes.map((one) => (one.name === 'Quality' ? { ...one, name: 'Internal process' } : one));
  const { noWay } = causesOf(linked('L1→F2; F2→Q1', known), known);
  expect(noWay?.describe('en')).toBe('Q1 has no way to Financial.');
});

test('a link that leads downward stands, with a remark', () => {
  const { links, downward } = causesOf(linked('F1→L1; L1→F2'), samsatLanes);
  expect(pairs(links)).toEqual(['L1→F2', 'F1→L1']);
  expect(downward.map((one) => one.describe('en'))).toEqual([
    'F1 → L1 leads downward, from Financial to Learning and Growth. It stands; check that it is meant.',
  ]);
});

describe('refused', () => {
  const model = withLinks(EMPTY_MODEL, 's', readLinks(samsatCauses, samsatAll, []).pairs, []);
  const existing = causesOf(mapOf(model, 's'), samsatLanes).links.map(({ cause, effect }) => ({
    cause: cause.key,
    effect: effect.key,
  }));
  const add = (cause: string, effect: string) => (): Model =>
    withLinks(model, 's', [{ cause: named(cause), effect: named(effect) }], existing);

  test('a ring, by its name: F1 → L1 closes the shortest way back', () => {
    expect(add('F1', 'L1')).toThrow(
      'F1 → L1 would close a ring: F1 → L1 → L2 → I4 → F2 → F1. A cause cannot follow from its own effect.',
    );
  });
  test('itself', () => expect(add('C1', 'C1')).toThrow('C1 cannot be its own cause.'));
  test('what is there', () => expect(add('F2', 'F1')).toThrow('F2 → F1 is there already.'));
});

test('random links: exactly those are taken that close no ring, and every ring that is named is one', () => {
  const keys = samsatAll.map(({ key }) => key);
  const anyLink = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys));
  fc.assert(
    fc.property(fc.array(anyLink, { maxLength: 30 }), (wanted) => {
      const text = wanted.map(([cause, effect]) => `${cause} → ${effect}`).join('\n');
      const read = readLinks(text, samsatAll, []);
      const taken: string[] = [];
      for (const [cause, effect] of wanted) {
        const link = `${cause}→${effect}`;
        if (cause !== effect && !taken.includes(link) && !reachedFrom(effect, taken).has(cause)) taken.push(link);
      }
      expect(pairs(read.pairs)).toEqual(taken);
      expect(read.problems).toHaveLength(wanted.length - taken.length);
      const all = wanted.map(([cause, effect]) => ({ cause, effect }));
      const ring = ringOf(all);
      const arrows = wanted.map(([cause, effect]) => `${cause}→${effect}`);
      expect(ring !== null).toBe(keys.some((key) => reachedFrom(key, arrows).has(key)));
      for (const [index, from] of (ring ?? []).slice(0, -1).entries()) {
        expect(arrows).toContain(`${from}→${ring?.[index + 1]}`);
      }
      expect(ring?.at(0)).toBe(ring?.at(-1));
    }),
  );
});

describe('when objectives change', () => {
  const map = linked('C2→F2');
  const lanesWith = (code: string, name: string) =>
    samsatLanes.map((one) => ({
      ...one,
      objectives: one.objectives.map((each) => (each.key === 'F2' ? objective(code, name) : each)),
    }));

  test('another code with the same words is the same objective', () => {
    const { links, lost, renamed } = causesOf(map, lanesWith('F9', 'Meningkatkan  Produktivitas'));
    expect(pairs(links)).toEqual(['C2→F9']);
    expect([lost, renamed]).toEqual([[], []]);
  });

  test('other words under the same code keep the link, and ask', () => {
    const lanes = lanesWith('F2', 'Menekan biaya');
    const { links, renamed } = causesOf(map, lanes);
    expect(pairs(links)).toEqual(['C2→F2']);
    expect(renamed.map((one) => one.describe('en'))).toEqual([
      'F2 was “Meningkatkan produktivitas” when it was linked or defined and is “Menekan biaya” now. Check that its links and its definition still hold.',
    ]);
    const all = lanes.flatMap((one) => one.objectives);
    const confirmed = withNamesNow({ ...EMPTY_MODEL, maps: [map] }, 's', all);
    expect(causesOf(mapOf(confirmed, 's'), lanes).renamed).toEqual([]);
  });

  test('a code that another linked objective has come to bear is not taken for the one that is gone', () => {
    const before = linked('F1→C1; F2→C2');
    // F1 was dropped, and F2 counted anew as F1.
    const lanes = samsatLanes.map((one) => ({
      ...one,
      objectives: one.objectives.flatMap((each) =>
        each.key === 'F1' ? [] : each.key === 'F2' ? [objective('F1', each.name)] : [each],
      ),
    }));
    const { links, lost, renamed } = causesOf(before, lanes);
    expect([pairs(links), lost.map(({ title }) => title), renamed]).toEqual([['F1→C2'], ['F1 → C1'], []]);
  });

  test('codes that were counted anew do not move a link to another objective', () => {
    const lanes = samsatLanes.map((one) => ({
      ...one,
      objectives: one.objectives.map((each) =>
        each.key === 'F1' ? objective('F2', each.name) : each.key === 'F2' ? objective('F1', each.name) : each,
      ),
    }));
    expect(pairs(causesOf(map, lanes).links)).toEqual(['C2→F1']);
  });

  test('a link to what is gone rests, is said, and counts again when it is back', () => {
    const { links, lost } = causesOf(map, lanesWith('X', 'Something else'));
    expect(links).toEqual([]);
    expect(lost.map(({ said }) => said.describe('en'))).toEqual([
      'C2 → F2 rests: F2 Meningkatkan produktivitas is not in this scorecard now. It counts again when the objective is back; or remove the link.',
    ]);
    expect(causesOf(map, samsatLanes).links).toHaveLength(1);
    const without = withoutLink({ ...EMPTY_MODEL, maps: [map] }, 's', [lost[0]?.key ?? '']);
    expect(mapOf(without, 's').links).toEqual({});
  });

  const of = (code: string, name: string) => ({ code, name });
  const mapWith = (...links: StrategyMap['links'][string][]): StrategyMap => ({
    scorecard: 's',
    links: linksByKey(links),
    definitions: {},
  });

  test('a link of which both ends are gone says so, in its own spelling', () => {
    const { lost } = causesOf(mapWith({ cause: of('X1', 'One'), effect: of('Ab', 'Other') }), samsatLanes);
    expect(lost.map(({ title }) => title)).toEqual(['X1 → Ab']);
    expect(lost[0]?.said.describe('en')).toBe(
      'X1 → Ab rests: X1 One, Ab Other are not in this scorecard now. It counts again when both are back; or remove the link.',
    );
  });

  test('cause and effect that became one objective: the link rests, in a sentence of its own', () => {
    const { links, lost } = causesOf(mapWith({ cause: of('F9', named('F2').name), effect: of('F2', '') }), samsatLanes);
    expect(links).toEqual([]);
    expect(lost.map(({ said }) => said.describe('en'))).toEqual([
      'F9 → F2 rests: both are F2 now, and no objective is its own cause. Remove the link, or part the two again.',
    ]);
  });

  test('links that became one are shown once, and go together', () => {
    const twice = mapWith(
      { cause: of('C2', 'As it was'), effect: of('F2', '') },
      { cause: of('C2', named('C2').name), effect: of('F2', named('F2').name) },
    );
    const { links } = causesOf(twice, samsatLanes);
    expect(pairs(links)).toEqual(['C2→F2']);
    expect(links[0]?.keys).toHaveLength(2);
    const model: Model = { ...EMPTY_MODEL, maps: [twice] };
    expect(mapOf(withoutLink(model, 's', links[0]?.keys ?? []), 's').links).toEqual({});
    const confirmed = mapOf(withNamesNow(model, 's', samsatAll), 's');
    expect(Object.values(confirmed.links)).toEqual([
      { cause: of('C2', named('C2').name), effect: of('F2', named('F2').name) },
    ]);
  });
});
