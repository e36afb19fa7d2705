/** Which weight decides: the numbers of AHP.CRITICAL, for the criteria of a hierarchy and for items above them. */
import { criticalWeights } from '../../../src/engine/ahp/criticalWeights';
import { criticalOf, isCrossing, mostCritical, turnsOf } from '../../../src/model/alternatives/critical';
import { alternativesOf } from '../../../src/model/alternatives/expanded';
import { rankingOf } from '../../../src/model/alternatives/ranking';
import { scoreAt, sensitivityTo } from '../../../src/model/alternatives/sensitivity';
import { criticalSentences, toldApart } from '../../../src/taskpane/weights/alternatives/criticalText';
import { performanceOf } from '../../../src/taskpane/weights/alternatives/performance';
import { speaker } from '../../../src/taskpane/strings';
import { houseModel, suppliers } from './support';

const percent = (share: number, digits: number): string => `${(100 * share).toFixed(digits)}%`;

test.each([
  ['Saaty’s houses', houseModel()],
  ['suppliers', suppliers()],
])('%s: the table of AHP.CRITICAL, as numbers', (_, model) => {
  const { criteria, alternatives } = rankingOf(model);
  const weights = [criteria.map(({ weight }) => weight)];
  const table = alternatives.map((__, place) => criteria.map(({ priorities }) => priorities?.[place]));
  const rows = criticalWeights(weights, table, undefined, undefined, 'en').slice(1);
  const found = criticalOf(model) ?? [];
  expect(found).toHaveLength(rows.length);
  found.forEach(({ weight, best, any }, place) => {
    const [, own, change, share, over, , anyShare, rises, falls] = rows[place] ?? [];
    expect(weight).toBe(own);
    if (isCrossing(best)) {
      expect([best.share, best.over + 1]).toEqual([share, over]);
      expect(best.share - weight).toBe(change);
    } else expect(change).toBe(best === null ? 'none' : 'level now');
    if (isCrossing(any)) expect([any.share, any.over + 1, any.under + 1]).toEqual([anyShare, rises, falls]);
  });
});

test('the nearest turn of an item is where its gradients say so, and a hair less does not turn', () => {
  const model = suppliers();
  const found = criticalOf(model) ?? [];
  const names = alternativesOf(model).map(({ name }) => name);
  let turned = 0;
  for (const { item, best } of found) {
    const sensitivity = sensitivityTo(model, item.id);
    if (!sensitivity) throw new Error(item.name);
    const ofItem = turnsOf(sensitivity)?.best ?? null;
    if (!isCrossing(best) || !isCrossing(ofItem)) {
      expect(ofItem).toBe(best);
      continue;
    }
    turned += 1;
    expect(ofItem.share).toBeCloseTo(best.share, 9);
    expect(ofItem.over).toBe(best.over);
    const firstAt = (share: number): string | undefined => {
      const scores = sensitivity.lines.map((line) => scoreAt(line, share));
      return names[scores.indexOf(Math.max(...scores))];
    };
    const towards = Math.sign(best.share - sensitivity.weight);
    expect(firstAt(best.share + towards * 1e-9)).toBe(names[best.over]);
    expect(firstAt(best.share - towards * 1e-9)).toBe(firstAt(sensitivity.weight));
  }
  expect(turned).toBeGreaterThan(0);
});

test('the sentence names the criterion with the smallest change, with weights that can be told apart', () => {
  const model = suppliers();
  const all = criticalOf(model) ?? [];
  const names = alternativesOf(model).map(({ name }) => name);
  const most = mostCritical(all, 'best');
  if (!most || !isCrossing(most.turn)) throw new Error('nothing turns');
  const { criterion, turn } = most;
  for (const { weight, best } of all) {
    if (isCrossing(best)) {
      expect(Math.abs(best.share - weight)).toBeGreaterThanOrEqual(Math.abs(turn.share - criterion.weight));
    }
  }
  const said = (language: 'en' | 'id'): string[] =>
    criticalSentences(all, names, [1], percent).map(({ key, values }) => speaker(language)(key, values));
  const [to, from] = [percent(turn.share, 1), percent(criterion.weight, 1)];
  const { name } = criterion.item;
  expect(said('en')[0]).toBe(
    `${name} is the most critical: the best changes from Beta to ${names[turn.over]} if it weighs ${to} instead of ${from}.`,
  );
  expect(said('id')[0]).toContain(`bila bobotnya ${to}, bukan ${from}.`);
  expect(toldApart(0.57142, 0.57139, percent)).toEqual(['57.142%', '57.139%']);
  const never = all.map((one) => ({ ...one, best: null, any: null }));
  expect(criticalSentences(never, names, [1], percent)).toEqual([{ key: 'criticalNone', values: { names: 'Beta' } }]);
});

test('with one criterion, or before there is a ranking, nothing is critical', () => {
  expect(criticalOf({ ...suppliers(), judgments: [] })).toBeNull();
});

test('of many criteria the heaviest are drawn, in their order, and the rest is counted', () => {
  const { criteria } = rankingOf(houseModel());
  const many = [...criteria, ...criteria, ...criteria].map((one, place) => ({ ...one, weight: (place + 1) / 300 }));
  const { columns, left } = performanceOf(many);
  expect(left).toBe(8);
  expect(columns.map(({ weight }) => weight)).toEqual(many.slice(8).map(({ weight }) => weight));
  expect(performanceOf(criteria)).toMatchObject({ left: 0, columns: { length: 8 } });
});
