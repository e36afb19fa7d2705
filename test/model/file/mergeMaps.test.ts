/** Two people's maps of one scorecard. */
import { merge } from '../../../src/model/file/merge';
import { fromXml, toXml } from '../../../src/model/file/xml';
import { mapOf, withDefinition, withLinks, withoutLink } from '../../../src/model/map/edit';
import { linkKey } from '../../../src/model/map/links';
import { readLinks } from '../../../src/model/map/linkText';
import { removeScorecard } from '../../../src/model/scorecard/remove';
import type { Model } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { named, samsatAll } from '../map/support';
import { scorecard } from '../scorecard/support';

const start: Model = { ...EMPTY_MODEL, scorecards: [scorecard('omax', { title: 'OMAX 2010' })] };
const link = (model: Model, text: string): Model => withLinks(model, 's', readLinks(text, samsatAll, []).pairs, []);
const linksIn = (model: Model): string[] =>
  Object.values(mapOf(model, 's').links)
    .map(({ cause, effect }) => `${cause.code}→${effect.code}`)
    .sort();
const base = link(start, 'F2 → F1');
const define = (model: Model, of: string, text: string): Model =>
  withDefinition(model, 's', named(of), text, samsatAll);
const definitionsIn = (model: Model): Record<string, string> =>
  Object.fromEntries(Object.values(mapOf(model, 's').definitions).map(({ of, text }) => [of.code, text]));
const f2ToF1 = [linkKey({ cause: named('F2'), effect: named('F1') })];

test('the links and definitions of both are there, whoever merges', () => {
  const mine = define(link(base, 'C2 → F2'), 'F1', 'All of it');
  const theirs = define(withoutLink(link(base, 'C1 → F1'), 's', f2ToF1), 'F2', 'Per head');
  for (const [one, other] of [[mine, theirs] as const, [theirs, mine] as const]) {
    const { model, conflicts } = merge(base, one, other);
    expect(linksIn(model)).toEqual(['C1→F1', 'C2→F2']);
    expect(definitionsIn(model)).toEqual({ F1: 'All of it', F2: 'Per head' });
    expect(conflicts).toEqual([]);
  }
});

test('two definitions of one objective: mine stands, and it is said', () => {
  const mine = define(base, 'F1', 'Mine');
  const { model, conflicts } = merge(base, mine, define(base, 'F1', 'Theirs'));
  expect(definitionsIn(model)).toEqual({ F1: 'Mine' });
  expect(conflicts.map((one) => one.describe('en'))).toEqual([expect.stringContaining('strategy map of "OMAX 2010"')]);
});

test('links that make a ring together both stay, and the ring is named', () => {
  const { model, conflicts } = merge(base, link(base, 'C1 → C2'), link(base, 'C2 → C1'));
  expect(linksIn(model)).toEqual(['C1→C2', 'C2→C1', 'F2→F1']);
  expect(conflicts.map((one) => one.describe('en'))).toEqual([
    'Two people’s links on the strategy map of "OMAX 2010" make a ring together: C1 → C2 → C1. Both stayed; remove one.',
  ]);
});

describe('a ring where codes were counted anew', () => {
  const [laba, puas, setia] = [named('F1'), named('C1'), named('C2')];
  const pair = (cause: typeof laba, effect: typeof laba): Model => withLinks(start, 's', [{ cause, effect }], []);
  const rings = (mine: Model, theirs: Model): number =>
    [merge(start, mine, theirs), merge(start, theirs, mine)].reduce((sum, { conflicts }) => sum + conflicts.length, 0);

  test('is seen by the names of its objectives', () => {
    expect(rings(pair(puas, laba), pair(laba, { ...puas, code: 'C2' }))).toBe(2);
  });

  test('is none where other objectives have come to bear the codes', () => {
    const both = withLinks(pair(laba, { ...setia, code: 'C1' }), 's', [{ cause: setia, effect: puas }], []);
    expect(rings(pair(puas, laba), both)).toBe(2);
    expect(
      rings(
        pair(puas, laba),
        withLinks(pair(laba, { ...setia, code: 'C1' }), 's', [{ cause: setia, effect: named('C3') }], []),
      ),
    ).toBe(0);
  });

  test('is seen by the code where only the name was bettered, or is not there', () => {
    expect(rings(pair(puas, laba), pair(laba, { ...puas, name: 'Kepuasan' }))).toBe(2);
    expect(rings(pair(puas, laba), pair(laba, { ...puas, name: '' }))).toBe(2);
    expect(rings(pair(puas, laba), pair(laba, { ...puas, code: '' }))).toBe(2);
  });

  test('is none between objectives that are called alike', () => {
    const alike = { ...setia, name: puas.name };
    expect(rings(pair(puas, alike), pair(alike, laba))).toBe(0);
  });
});

test('links and definitions of objectives that share a code are each kept, whoever merges', () => {
  const [was, now] = ['Menekan biaya', named('F2').name].map((name) => ({ ...named('F2'), name }));
  if (!was || !now) throw new Error('no objective');
  const add = (cause: typeof was, text: string): Model => {
    const linked = withLinks(start, 's', [{ cause, effect: named('F1') }], []);
    return withDefinition(linked, 's', cause, text, [cause]);
  };
  const [one, other] = [add(was, 'Less'), add(now, 'More')];
  for (const merged of [merge(start, one, other), merge(start, other, one)]) {
    const { links, definitions } = mapOf(merged.model, 's');
    expect(Object.values(links).map(({ cause }) => cause.name)).toEqual(expect.arrayContaining([was.name, now.name]));
    expect(Object.values(definitions).map(({ text }) => text)).toEqual(expect.arrayContaining(['Less', 'More']));
    expect(merged.conflicts).toEqual([]);
  }
});

test('a map goes with its scorecard, unless somebody worked on it meanwhile', () => {
  const without = removeScorecard(base, 's');
  expect(without.maps).toEqual([]);
  expect(merge(base, without, base).model.maps).toEqual([]);
  const { model } = merge(base, without, link(base, 'C1 → F1'));
  expect(model.scorecards).toHaveLength(1);
  expect(linksIn(model)).toEqual(['C1→F1', 'F2→F1']);
  const rewritten = {
    ...base,
    sheets: [{ key: 'scorecard/s', sheetId: 'x', name: 'S', area: 'A1', prints: { A1: 'x' }, judgments: {} }],
  };
  expect(linksIn(merge(base, without, rewritten).model)).toEqual(['F2→F1']);
});

test('the last link removed while another is added: the same whoever merges, in memory and through the file', () => {
  const mine = withoutLink(base, 's', f2ToF1);
  const theirs = link(base, 'C1 → F1');
  for (const own of [mine, fromXml(toXml(mine))]) {
    for (const { model, conflicts } of [merge(base, own, theirs), merge(base, theirs, own)]) {
      expect(linksIn(model)).toEqual(['C1→F1']);
      expect(conflicts).toEqual([]);
    }
  }
});

test('the last link removed while the scorecard is: the same whoever merges, in memory and through the file', () => {
  const mine = withoutLink(base, 's', f2ToF1);
  const theirs = removeScorecard(base, 's');
  const merged = [mine, fromXml(toXml(mine))].flatMap((own) => [merge(base, own, theirs), merge(base, theirs, own)]);
  for (const { model } of merged) expect([model.scorecards.length, model.maps]).toEqual([1, []]);
});

test('the last link removed by both leaves no map', () => {
  const mine = withoutLink(base, 's', f2ToF1);
  expect(merge(base, { ...mine, method: 'geometric' }, mine).model.maps).toEqual([]);
});

test('a file without maps stays as it was, and an empty map is none', () => {
  expect(toXml(start)).not.toContain('<map');
  expect(toXml(withoutLink(base, 's', f2ToF1))).toBe(toXml(start));
  const defined = define(base, 'F1', 'All of it');
  expect(fromXml(toXml(defined))).toEqual(defined);
});
