/** A scorecard is scored by the rule book it names, or not at all. */
import { KEP_241 } from '../../../src/engine/ckp/rulebooks/kep241';
import { KMK_127 } from '../../../src/engine/ckp/rulebooks/kmk127';
import { customaryWeight } from '../../../src/model/scorecard/perspectives';
import { FIRST_RULE_BOOK, ruleBookOf } from '../../../src/model/scorecard/ruleBook';
import { scoreCard, whatIf } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import { warningsOf } from '../../../src/model/scorecard/warnings';
import { kpi, kppn, omaxKpi, scorecard, treasurer } from './support';

const said = (ruleBook: string, language: 'en' | 'id', weights: 'column' | 'kep241' = 'column') => {
  const { total, problem, employee, rows, counts } = scoreCard(
    treasurer('table2'),
    scorecard('ckp', { ruleBook, weights, behaviour: 92.89 }),
    NO_SURROUNDINGS,
  );
  expect([total, employee]).toEqual([null, null]);
  // Not by another book either, row by row.
  expect(rows.map(({ score, light }) => [score, light])).toEqual(rows.map(() => [null, null]));
  expect(counts).toEqual({ green: 0, yellow: 0, red: 0, none: rows.length });
  return problem?.describe(language);
};

test('the first rule book is that of old files, and has a book', () => {
  expect(ruleBookOf({ ruleBook: FIRST_RULE_BOOK })).toBe(KEP_241);
  expect(ruleBookOf({ ruleBook: 'kep1-2031' })).toBeNull();
});

test.each(['column', 'kep241'] as const)('an id that nobody knows is refused, weights from %s', (weights) => {
  const sentence =
    '"kep1-2031" is not a rule book that this version of Timbang knows. Use one of: kep241-2015, kmk127-2026.';
  expect(said('kep1-2031', 'en', weights)).toContain(sentence);
  expect(said('kep1-2031', 'id', weights)).toContain('"kep1-2031" bukan peraturan yang dikenal versi Timbang ini.');
});

test('a contract by KMK 127/2026 is refused: its sources disagree on what is weighed', () => {
  expect(said('kmk127-2026', 'en')).toContain('KMK 127/2026 weighs each index times its weight');
  expect(said('kmk127-2026', 'id')).toContain('KMK 127/2026 membobot setiap indeks');
});

test('nothing that is tried out is scored by another book either', () => {
  const card = scorecard('ckp', { ruleBook: 'kep1-2031' });
  expect(whatIf(treasurer('table2'), card, NO_SURROUNDINGS, { weights: { '1a-CP': 0.5 } }).total).toBeNull();
});

test('an organization by an unknown book is refused, and by KMK 127/2026 has no customary weights but one', () => {
  const totalBy = (ruleBook: string, perspectiveWeights = {}) =>
    scoreCard(kppn(), scorecard('nko', { ruleBook, perspectiveWeights }), NO_SURROUNDINGS);
  expect(totalBy('kep1-2031').problem?.describe('en')).toContain('"kep1-2031" is not a rule book');
  expect(totalBy('kep241-2015').total).not.toBeNull();
  expect(totalBy('kmk127-2026').problem?.kind).toBe('perspectiveWeightMissing');
  const typed = { Stakeholder: 30, Customer: 20, 'Internal process': 25, 'Learning and growth': 25 };
  expect(totalBy('kmk127-2026', typed).total).toBe(totalBy('kep241-2015', typed).total);
  expect(['Stakeholder', 'Pelanggan'].map((name) => customaryWeight(name, KMK_127))).toEqual([0.3, null]);
});

test('weights by a book that has none by validity and control are refused, row by row', () => {
  const kpis = [
    kpi('1a', { perspective: 'Stakeholder', target: 1, realization: 1, validity: 'proxy', control: 'low' }),
  ];
  const { problem } = scoreCard(
    kpis,
    scorecard('nko', { ruleBook: 'kmk127-2026', weights: 'kep241' }),
    NO_SURROUNDINGS,
  );
  expect(problem?.describe('en')).toContain('KMK 127/2026: weights by validity and control could not be found');
});

test('too many maximize-120 by a book without a limit are refused for the lack of one', () => {
  const kpis = [kpi('1a', { perspective: 'Stakeholder', target: 1, realization: 1, polarity: 'maximize-120' })];
  const card = scorecard('nko', { ruleBook: 'kmk127-2026' });
  const warnings = warningsOf(kpis, card, NO_SURROUNDINGS, scoreCard(kpis, card, NO_SURROUNDINGS));
  expect(warnings.map((one) => one.describe('en')).join('\n')).toContain('a limit on maximize-120 could not be found');
});

test('levels are scored by no rule book', () => {
  const kpis = [omaxKpi('F1', 50, [0, 30, 100])];
  const card = scorecard('omax', { ruleBook: 'kep1-2031' });
  expect(scoreCard(kpis, card, NO_SURROUNDINGS).total).toBe(scoreCard(kpis, scorecard('omax'), NO_SURROUNDINGS).total);
  expect(scoreCard(kpis, card, NO_SURROUNDINGS).total).not.toBeNull();
});
