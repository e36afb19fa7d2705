/** The rule books as data: every number with its source, and each found by its id and by the days on which it applies. */
import { ruleBookFor } from '../../../src/engine/ckp/rulebooks';
import { isDate, looksLikeDate } from '../../../src/engine/ckp/rulebooks/dates';
import { evidenceOf, isSecondHand } from '../../../src/engine/ckp/rulebooks/evidence';
import { KEP_241 } from '../../../src/engine/ckp/rulebooks/kep241';
import { KMK_127, KMK_127_RATINGS } from '../../../src/engine/ckp/rulebooks/kmk127';
import { PP_30 } from '../../../src/engine/ckp/rulebooks/pp30';
import { PP_46 } from '../../../src/engine/ckp/rulebooks/pp46';
import type { BookKind } from '../../../src/engine/ckp/rulebooks/registry';
import { CONTRACT_BOOKS } from '../../../src/engine/ckp/rulebooks/contractBooks';
import { RULE_BOOKS } from '../../../src/engine/ckp/rulebooks/registry';
import type { Registered, RuleBook, Ruled } from '../../../src/engine/ckp/rulebooks/ruleBook';
import { RuleBookError } from '../../../src/engine/ckp/rulebooks/ruleBookError';
import { having, refuseItemScore } from '../../../src/engine/ckp/rulebooks/rules';
import { k3Messages } from '../../../src/engine/messages/k3';
import { ruleBookDateMessages, ruleBookMessages, ruleBookWords } from '../../../src/engine/messages/rulebooks';
import { refusedBook } from '../../support/refusedBook';

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

const kinds = Object.keys(RULE_BOOKS) as BookKind[];
const named = kinds.flatMap((kind) =>
  RULE_BOOKS[kind].map(({ book, period }: Registered<RuleBook>) => ({ name: `${kind} ${book.id}`, book, period })),
);
const rules = named.flatMap(({ name, book, period }) => rulesIn({ period, ...book }, name));
const pathsOf = (evidence: string): string[] =>
  rules.flatMap(({ path, rule }) => ((rule as Ruled<unknown>).evidence === evidence ? [path] : []));

describe('the rule books', () => {
  test.each(rules)('$path has a value, its source and how well it is known', ({ rule }) => {
    const { value, source, evidence } = rule as Ruled<unknown>;
    expect(['number', 'string']).toContain(typeof value);
    expect(source).toMatch(/\S{3}/);
    expect(['read', 'quoted', 'unverified']).toContain(evidence);
  });

  test('tell which rules nobody is known to have published, or one source alone tells', () => {
    expect(pathsOf('unverified')).toEqual([
      'contract kep241-2015.period.from',
      'contract kep241-2015.period.until',
      'contract kep241-2015.lights.yellowFrom',
      'contract kmk127-2026.period.from',
      'contract kmk127-2026.lights.yellowFrom',
      'contract kmk127-2026.k3.afterMiss',
      'contract kmk127-2026.k3.highestItemScore',
      'contract kmk127-2026.furtherSteps.0',
      'contract kmk127-2026.organizationRatings.1.edge',
      'contract kmk127-2026.organizationRatings.2.edge',
      'contract kmk127-2026.organizationRatings.3.edge',
      'rating pp30-2019.bands.3.from',
      'rating pp30-2019.bands.4.from',
      'rating kmk127-2026.period.from',
    ]);
  });

  test('quote all of KMK 127/2026, and of the others what their texts do not say', () => {
    const ofKmk = (path: string) => path.includes('kmk127');
    expect(pathsOf('quoted').filter((path) => !ofKmk(path))).toEqual([
      'contract kep241-2015.lowestIndex',
      'contract kep241-2015.lights.greenFrom',
      'rating pp46-2011.period.from',
      'rating pp46-2011.period.until',
      'rating pp30-2019.period.from',
    ]);
    expect(pathsOf('read').filter(ofKmk)).toEqual([]);
  });

  test('are as well known as the least known of their rules, and so is each part', () => {
    expect(named.map(({ name, book }) => [name, evidenceOf(book), isSecondHand(book)])).toEqual([
      ['contract kep241-2015', 'unverified', false],
      ['contract kmk127-2026', 'unverified', true],
      ['rating pp46-2011', 'read', false],
      ['rating pp30-2019', 'unverified', false],
      ['rating kmk127-2026', 'quoted', true],
    ]);
    expect([KEP_241.indicatorWeights, KEP_241.employeeValue, PP_46.bands].map(evidenceOf)).toEqual([
      'read',
      'read',
      'read',
    ]);
    expect([KMK_127.k3.quality, KMK_127.employeeValue, KMK_127.k3].map(evidenceOf)).toEqual([
      'quoted',
      'quoted',
      'unverified',
    ]);
    expect(evidenceOf(undefined)).toBeNull();
  });

  test.each(
    [...RULE_BOOKS.rating.map(({ book }) => book), { ...KMK_127, bands: KMK_127.organizationRatings }].map(
      ({ id, bands }) => [id, bands],
    ),
  )('%s: bands fall to 0 and have different names', (_, bands) => {
    const starts = bands.map(({ from }) => from.value);
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
    expect(new Set(starts).size).toBe(starts.length);
    expect(starts.at(-1)).toBe(0);
    for (const language of ['en', 'id'] as const) {
      expect(new Set(bands.map(({ rating }) => rating[language])).size).toBe(bands.length);
    }
  });

  test.each(RULE_BOOKS.contract.map(({ book }) => [book.id, book] as const))(
    '%s: parts are parts of a whole',
    (_, book) => {
      const shares = [book.employeeValue?.share, book.distribution?.top, book.distribution?.bottom];
      const perspectives = Object.values(book.perspectiveWeights);
      for (const share of [...shares, ...perspectives]) {
        if (share) expect(share.value > 0 && share.value < 1).toBe(true);
      }
      const whole = perspectives.reduce((sum, { value }) => sum + value, 0);
      expect(perspectives.length === 4 ? whole === 1 : whole < 1).toBe(true);
      expect(book.lowestIndex.value).toBeLessThan(book.lights.yellowFrom.value);
      expect(book.lights.yellowFrom.value).toBeLessThan(book.lights.greenFrom.value);
      expect(book.lights.greenFrom.value).toBeLessThan(book.highestIndex.value);
    },
  );
});

describe('the periods of the rule books', () => {
  const days = ({ period }: Registered<RuleBook>): [string, string] => [
    period?.from.value ?? '9999-12-31',
    period?.until?.value ?? '9999-12-31',
  ];

  test.each(named)('$name says from which day to which, or that it has no period', ({ period }) => {
    if (period === null) return;
    const { from, until, disputed } = period;
    const spans = [{ from: from.value, until: until?.value ?? null }, ...disputed];
    for (const span of spans) {
      expect(isDate(span.from)).toBe(true);
      if (span.until !== null) expect(isDate(span.until) && span.from <= span.until).toBe(true);
    }
    for (const dispute of disputed) {
      expect(dispute.from >= from.value).toBe(true);
      expect((dispute.until ?? '9999') <= (until?.value ?? '9999')).toBe(true);
      expect(dispute.source).toMatch(/\S{3}/);
      for (const sentence of [dispute.why.en, dispute.why.id]) expect(sentence).toMatch(/^[A-Z].+\.$/);
    }
  });

  test.each(kinds)('of kind %s do not overlap but where a book says that they dispute it', (kind) => {
    const books: readonly Registered<RuleBook>[] = RULE_BOOKS[kind];
    const pairs = books.flatMap((first, i) => books.slice(i + 1).map((second) => [first, second] as const));
    for (const [first, second] of pairs) {
      const [[from, until], [otherFrom, otherUntil]] = [days(first), days(second)];
      const shared = [from > otherFrom ? from : otherFrom, until < otherUntil ? until : otherUntil] as const;
      if (shared[0] > shared[1]) continue;
      const disputes = [first, second].flatMap(({ period }) => period?.disputed ?? []);
      const isDisputed = disputes.some((one) => one.from <= shared[0] && (one.until ?? '9999-12-31') >= shared[1]);
      expect([first.book.id, second.book.id, isDisputed]).toEqual([first.book.id, second.book.id, true]);
    }
  });

  test.each(kinds)('of kind %s belong to books with different ids, none of them a date', (kind) => {
    const ids = RULE_BOOKS[kind].map(({ book }) => book.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter(looksLikeDate)).toEqual([]);
  });

  test('of every contract book say when it applies', () => {
    expect(RULE_BOOKS.contract.map(({ book }) => book)).toEqual(CONTRACT_BOOKS);
    for (const { period } of RULE_BOOKS.contract) expect(period).not.toBeNull();
  });

  test('know the calendar', () => {
    const days = ['2016-02-29', '2000-02-29', '2016-12-31', '2015-02-29', '1900-02-29', '2016-04-31', '2016-13-01'];
    expect(days.map(isDate)).toEqual([true, true, true, false, false, false, false]);
    expect(['2016-00-10', '2016-01-00', '2016-1-1', 'kep241-2015'].map(isDate)).toEqual([false, false, false, false]);
  });
});

describe('a rule book', () => {
  test.each([
    ['contract', 'kep241-2015', KEP_241],
    ['contract', 'kmk127-2026', KMK_127],
    ['rating', 'pp46-2011', PP_46],
    ['rating', 'pp30-2019', PP_30],
    ['rating', 'kmk127-2026', KMK_127_RATINGS],
    ['contract', '2015-01-01', KEP_241],
    ['contract', '2016-12-31', KEP_241],
    ['contract', '2022-07-27', KEP_241],
    ['contract', '2026-01-01', KMK_127],
    ['contract', '2030-06-30', KMK_127],
    ['rating', '2014-01-01', PP_46],
    ['rating', '2019-04-25', PP_46],
    ['rating', '2021-07-01', PP_30],
    ['rating', '2025-12-31', PP_30],
  ] as const)('for %ss by %s is found', (kind, idOrDate, book) => {
    expect(ruleBookFor(kind, idOrDate)).toBe(book);
  });

  const refusals: readonly [
    string,
    () => unknown,
    keyof typeof ruleBookMessages | keyof typeof ruleBookDateMessages,
    string,
  ][] = [
    [
      'an id of another kind',
      () => ruleBookFor('contract', 'pp46-2011'),
      'bookUnknown',
      '"pp46-2011" is not a rule book that this version of Timbang knows. Use one of: kep241-2015 (2015-01-01 to 2025-12-31), kmk127-2026 (from 2026-01-01).',
    ],
    ['an id of no book', () => ruleBookFor('contract', 'constructor'), 'bookUnknown', '"constructor" is not'],
    ['a day that is none', () => ruleBookFor('rating', '2019-02-30'), 'dateUnreal', '"2019-02-30" is not a day'],
    [
      'a day before every book',
      () => ruleBookFor('contract', '2014-12-31'),
      'bookOnNoDate',
      'No rule book for performance contracts is known for 2014-12-31. Use another day, or one of: kep241-2015 (',
    ],
    [
      'a day after a decree that may have ended it',
      () => ruleBookFor('contract', '2022-07-28'),
      'bookDisputed',
      'Which rules apply on 2022-07-28 is not settled. KMK 300/KMK.01/2022 changed',
    ],
    ['the last of these days', () => ruleBookFor('contract', '2025-12-31'), 'bookDisputed', 'Which rules apply'],
    ['a day between two ratings', () => ruleBookFor('rating', '2019-04-26'), 'bookDisputed', 'PP 30/2019 replaced'],
    ['the last of those days', () => ruleBookFor('rating', '2021-06-30'), 'bookDisputed', 'PP 30/2019 replaced'],
    [
      'a day that two books rate',
      () => ruleBookFor('rating', '2026-01-01'),
      'bookDisputed',
      'three bands and PP 30/2019',
    ],
    [
      'a rule that a book lacks',
      () => having(KMK_127, 'employeeValue', 'distribution'),
      'ruleMissing',
      'KMK 127/2026: a distribution of performance status could not be found in any source known to Timbang.',
    ],
    [
      'a score whose end is told by one source alone',
      () => refuseItemScore(KMK_127),
      'itemScoreUnsettled',
      'KMK 127/2026 weighs each index times its weight, and its sources do not agree whether that ends at 120.',
    ],
  ];

  test.each(refusals)('is refused for %s', (_, call, key, sentence) => {
    const refused = refusedBook(call);
    expect(refused).toBeInstanceOf(RuleBookError);
    expect(refused.key).toBe(key);
    expect(refused.message).toContain(sentence);
    expect(refused.describe('en')).toBe(refused.message);
    const indonesian = refused.describe('id');
    expect(indonesian).not.toBe(refused.message);
    for (const text of [refused.message, indonesian]) expect(text).not.toMatch(/[{}]|undefined|\[object/);
  });

  test('that has the rules asked for comes back itself', () => {
    expect(having(KEP_241, 'maximize120', 'employeeValue', 'distribution', 'indicatorWeights')).toBe(KEP_241);
    expect(having(KMK_127, 'k3', 'organizationRatings')).toBe(KMK_127);
    expect(() => refuseItemScore(KEP_241)).not.toThrow();
  });
});

describe('the sentences about rule books', () => {
  test.each(Object.entries({ ...ruleBookMessages, ...ruleBookDateMessages, ...k3Messages, ...ruleBookWords }))(
    '%s has the same placeholders in both languages',
    (_, { en, id }) => {
      const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
      expect(placeholders(id)).toEqual(placeholders(en));
    },
  );
});
