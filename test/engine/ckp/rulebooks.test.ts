import { RULE_BOOKS } from '../../../src/engine/ckp/rulebooks';
import type { Ruled } from '../../../src/engine/ckp/rulebooks/ruleBook';

interface FoundRule {
  readonly path: string;
  readonly rule: unknown;
}

const isRule = (part: object): part is Ruled<unknown> => 'value' in part;

/** Every rule below a part of a book, and every number that stands there without being one. */
function rulesIn(part: unknown, path: string): FoundRule[] {
  if (typeof part === 'number') return [{ path, rule: part }];
  if (typeof part !== 'object' || part === null) return [];
  if (isRule(part)) return [{ path, rule: part }];
  return Object.entries(part).flatMap(([name, inner]) => rulesIn(inner, `${path}.${name}`));
}

const rules = Object.entries(RULE_BOOKS).flatMap(([name, book]) => rulesIn(book, name));

describe('the rule books', () => {
  test.each(rules)('$path has a value, its source and how well it is known', ({ rule }) => {
    const { value, source, evidence } = rule as Ruled<unknown>;
    expect(['number', 'string']).toContain(typeof value);
    expect(source).toMatch(/\S{3}/);
    expect(['read', 'quoted', 'unverified']).toContain(evidence);
  });

  test('hold 28 rules, of which these are not read in their text or in a study', () => {
    const weaker = rules.filter(({ rule }) => (rule as Ruled<unknown>).evidence !== 'read');
    expect(weaker.map(({ path, rule }) => `${path}: ${(rule as Ruled<unknown>).evidence}`)).toEqual([
      'kep241-2015.lowestIndex: quoted',
      'pp30-2019.bands.3.from: unverified',
      'pp30-2019.bands.4.from: unverified',
      'kmk127-2026.greenFrom: quoted',
      'kmk127-2026.yellowFrom: unverified',
    ]);
    expect(rules).toHaveLength(28);
  });

  test.each(['pp46-2011', 'pp30-2019'] as const)('%s: bands fall to 0 and have different names', (name) => {
    const { bands } = RULE_BOOKS[name];
    const starts = bands.map(({ from }) => from.value);
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
    expect(starts.at(-1)).toBe(0);
    for (const language of ['en', 'id'] as const) {
      expect(new Set(bands.map(({ rating }) => rating[language])).size).toBe(bands.length);
    }
  });
});
