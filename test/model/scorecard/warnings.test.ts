/** Where a result is fragile: every warning at its limit, and what it says in both languages. */
import { modelMessages } from '../../../src/model/messages';
import { fileMessages } from '../../../src/model/messages/file';
import { hierarchyMessages } from '../../../src/model/messages/hierarchy';
import { judgmentMessages } from '../../../src/model/messages/judgments';
import { readingMessages } from '../../../src/model/messages/reading';
import { scorecardMessages } from '../../../src/model/messages/scorecard';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi, Warning } from '../../../src/model/scorecard/types';
import { warningsOf } from '../../../src/model/scorecard/warnings';
import type { Scorecard } from '../../../src/model/types';
import { kpi, kppn, omaxKpi, samsat, scorecard, treasurer } from './support';

function warned(kpis: readonly Kpi[], card: Scorecard): readonly Warning[] {
  return warningsOf(kpis, card, NO_SURROUNDINGS, scoreCard(kpis, card, NO_SURROUNDINGS));
}

const kinds = (warnings: readonly Warning[]): string[] => warnings.map(({ kind }) => kind);

const WITH_POLARITY: Scorecard['columns'] = { polarity: { heading: 'Polarity', index: 2 } };

/** A KPI that scores just this level. */
const atLevel = (key: string, level: number, changes: Partial<Kpi> = {}): Kpi =>
  omaxKpi(key, level, [0, 3, 10], changes);

/** An indicator that scores just this index. */
const atIndex = (key: string, index: number, changes: Partial<Kpi> = {}): Kpi =>
  kpi(key, { target: 100, realization: index, ...changes });

describe('SAMSAT Karang Ploso', () => {
  const printed = samsat(({ printedWeight }) => printedWeight);

  it('is green or yellow by whether its rounded weights are divided', () => {
    const [first, second] = warned(printed, scorecard('omax'));
    expect(first?.kind).toBe('weightsDivided');
    expect(first?.describe('en')).toBe(
      'The weights add up to 1.01, not 1. Divided by their sum they make 7.93, yellow; as they stand they would make 8.01, green. The colour depends on it. Use weights that are not rounded, or correct them.',
    );
    expect(first?.describe('id')).toBe(
      'Jumlah bobot 1,01, bukan 1. Dibagi jumlahnya, nilai total 7,93, kuning; tanpa dibagi menjadi 8,01, hijau. Warnanya bergantung pada hal ini. Gunakan bobot yang tidak dibulatkan, atau perbaiki bobotnya.',
    );
    expect(second?.describe('en')).toMatch(/^The total 7\.93, yellow, is only 0\.07 below the edge at 8/);
  });

  it('says the same from the other side', () => {
    const [first, second] = warned(printed, scorecard('omax', { normalize: false }));
    expect(first?.describe('en')).toBe(
      'The weights add up to 1.01, not 1. As they stand they make 8.01, green; divided by their sum they would make 7.93, yellow. The colour depends on it. Divide them, use weights that are not rounded, or correct them.',
    );
    expect(second?.describe('en')).toMatch(/^The total 8\.01, green, is only 0\.01 above the edge at 8: .* yellow\./);
  });

  it('is green or yellow by where three KPIs put their target, with exact weights too', () => {
    const warnings = warned(
      samsat(({ exactWeight }) => exactWeight),
      scorecard('omax'),
    );
    expect(kinds(warnings)).toEqual(['targetsAtTwoLevels', 'kpisNearBand', 'cappedAbove']);
    expect(warnings[0]?.describe('en')).toMatch(
      /^L1c, L2a and L2b: .* The total is 7\.89, yellow; with every target at level 10 it would be 8\.06, green\./,
    );
    expect(warnings[1]?.keys).toEqual(['F2a', 'I1a']);
    expect(warnings[2]?.keys).toEqual(['I2a']);
  });

  it('does not know exchanged data that fits its own anchors', () => {
    expect(kinds(warned(printed, scorecard('omax')))).not.toContain('rowsExchanged');
  });
});

describe('the treasurer and the KPPN', () => {
  it('has nothing to say about weights of the decree, which never add up to 1', () => {
    const card = scorecard('ckp', { columns: WITH_POLARITY });
    expect(kinds(warned(treasurer('table2'), card))).toEqual(['kpisNearBand', 'cappedAbove']);
  });

  it('says what weights of 100.1 percent do', () => {
    const sum = warned(treasurer('table7'), scorecard('ckp', { normalize: false })).find(
      ({ kind }) => kind === 'weightsAsTheyStand',
    );
    // A colour that stays the same is not in doubt.
    expect(sum?.about).toBe('table');
    expect(sum?.describe('en')).toMatch(
      /^The weights add up to 1\.001, not 1\. As they stand they make 94\.97, yellow; .* 94\.87, yellow\. The colour is the same\./,
    );
  });

  it('counts the indices that the cap cuts off', () => {
    const warnings = warned(kppn(), scorecard('nko'));
    const capped = warnings.find(({ kind }) => kind === 'cappedAbove');
    expect(capped?.keys).toEqual(['SO5-1', 'SO5-2', 'SO6-2', 'SO7-1', 'SO9-3']);
    expect(capped?.describe('id')).toMatch(/berhenti di indeks 120/);
  });
});

describe('nearness to a band', () => {
  it.each([
    ['omax', 7.9, true],
    ['omax', 7.8999, false],
    ['omax', 8.1, true],
    ['omax', 8.1001, false],
    ['omax', 3.9, true],
    ['omax', 4.1001, false],
    ['ckp', 99, true],
    ['ckp', 98.999, false],
    ['ckp', 101, true],
    ['ckp', 101.001, false],
    ['ckp', 79, true],
    ['ckp', 81.001, false],
  ] as const)('%s %d: %s', (kind, score, isNear) => {
    const one = kind === 'omax' ? atLevel('A', score) : atIndex('A', score);
    const found = kinds(warned([one], scorecard(kind)));
    expect(found.some((name) => name.startsWith('totalJust'))).toBe(isNear);
    expect(found.includes('kpisNearBand')).toBe(isNear);
  });

  it('names the nearest three of many and counts the rest, all of them on demand', () => {
    const kpis = [7.93, 7.97, 4.01, 8.06, 3.95, 5].map((level, index) => atLevel(`K${index}`, level));
    const found = warned(kpis, scorecard('omax')).find(({ kind }) => kind === 'kpisNearBand');
    expect(found?.describe('en')).toMatch(/^K2, K1, K4 and 2 more: within/);
    expect(found?.inFull?.describe('en')).toMatch(/^K0, K1, K2, K3 and K4: within/);
    expect(found?.keys).toEqual(['K0', 'K1', 'K2', 'K3', 'K4']);
  });

  it('names four of four: one more is no rest', () => {
    const kpis = [7.93, 7.97, 4.01, 8.06].map((level, index) => atLevel(`K${index}`, level));
    const found = warned(kpis, scorecard('omax')).find(({ kind }) => kind === 'kpisNearBand');
    expect(found?.describe('en')).toMatch(/^K0, K1, K2 and K3: within/);
    expect(found?.inFull).toBeUndefined();
  });

  it('never shows a total in another band than its own', () => {
    const [first] = warned([atLevel('A', 7.9996)], scorecard('omax'));
    expect(first?.describe('en')).toMatch(/^The total 7\.9996, yellow, is only 0\.0004 below the edge at 8/);
  });
});

describe('sums of weights', () => {
  const two = (first: number, second: number): Kpi[] => [
    atLevel('A', 5, { weight: first }),
    atLevel('B', 6, { weight: second }),
  ];

  it.each([
    ['fractions that add up', two(0.3, 0.7), true, undefined],
    ['fractions that add up but for rounding', two(0.1 + 0.2, 0.7), false, undefined],
    ['percents that add up, divided', two(30, 70), true, undefined],
    ['percents that add up, as they stand', two(30, 70), false, 'weightsAsTheyStand'],
    ['percents that do not', two(30, 71), true, 'weightsDivided'],
    ['a sum a little off', two(0.3, 0.701), true, 'weightsDivided'],
    ['a sum far off', two(2, 3), true, 'weightsFarFromWhole'],
  ])('%s', (_, kpis, normalize, kind) => {
    const found = kinds(warned(kpis, scorecard('omax', { normalize }))).filter((name) => name.startsWith('weights'));
    expect(found).toEqual(kind === undefined ? [] : [kind]);
  });

  it('are nobody’s concern when all weigh the same', () => {
    expect(kinds(warned(two(1, 5), scorecard('omax', { weights: 'equal' })))).toEqual([]);
  });

  it('of perspectives count in an organization', () => {
    const perspectiveWeights = { Stakeholder: 30, Customer: 20, 'Internal process': 25, 'Learning and growth': 26 };
    const warnings = warned(kppn(), scorecard('nko', { perspectiveWeights }));
    const sum = warnings.find(({ kind }) => kind === 'weightsDivided');
    expect(sum?.describe('en')).toMatch(/^The weights add up to 101, not 100\./);
  });
});

describe('anchors', () => {
  const good = atLevel('A', 5);
  it.each([
    ['equal start and target', [0, 10, 10], 'anchorsEqual', 'worst 0, start 10 and target 10'],
    ['equal worst and target', [10, 5, 10], 'anchorsEqual', 'worst 10, start 5 and target 10'],
    ['a start beyond the target', [0, 12, 10], 'startNotBetween', 'the start 12 does not lie between'],
    ['a start below the worst', [5, 3, 10], 'startNotBetween', 'the start 3 does not lie between'],
    ['a best below the target', [0, 3, 10, 9], 'bestNotBeyond', 'the best value 9 does not lie beyond'],
  ])('%s', (_, anchors, kind, said) => {
    const bad = omaxKpi('F2a', 7, anchors, { rowNumber: 7 });
    const [first] = warned([good, bad], scorecard('omax')).filter(({ about }) => about === 'table');
    expect(first).toMatchObject({ kind, keys: ['F2a'] });
    expect(first?.describe('en')).toMatch(/^F2a \(row 7\)/);
    expect(first?.describe('en')).toContain(said);
  });

  it('are warned about before there is a realization', () => {
    const bad = omaxKpi('B', null, [0, 10, 10]);
    const card = scorecard('omax', { weights: 'equal' });
    expect(kinds(warned([good, bad], card))).toEqual(['withoutData', 'anchorsEqual']);
  });

  it.each([
    ['maximize', [30, 24, 14], 'anchorsFall'],
    ['minimize', [0, 3, 10], 'anchorsRise'],
  ] as const)('that run against %s', (polarity, anchors, kind) => {
    const one = omaxKpi('A', 20, anchors, { polarity, polarityFrom: 'phrase' });
    expect(kinds(warned([one], scorecard('omax')))).toContain(kind);
    expect(kinds(warned([{ ...one, polarityFrom: 'default' }], scorecard('omax')))).not.toContain(kind);
  });

  it('show an exchange only where each realization fits the other KPI alone', () => {
    const days = (key: string, realization: number, anchors: number[]): Kpi =>
      omaxKpi(key, realization, anchors, { unit: 'days' });
    const salaries = [7, 4, 2];
    const transfers = [30, 24, 14];
    const exchanged = warned([days('C4a', 18, salaries), days('C4b', 3, transfers)], scorecard('omax'));
    expect(exchanged.find(({ kind }) => kind === 'rowsExchanged')?.keys).toEqual(['C4a', 'C4b']);
    const right = warned([days('C4a', 3, salaries), days('C4b', 18, transfers)], scorecard('omax'));
    expect(kinds(right)).not.toContain('rowsExchanged');
  });
});

describe('ends of the scale', () => {
  it.each([
    ['at the target', atLevel('A', 10), []],
    ['beyond the target', atLevel('A', 10.5), ['cappedAbove']],
    ['beyond the worst', atLevel('A', -1), ['cappedBelow']],
    ['beyond a target that is lower', omaxKpi('A', 1, [30, 24, 14]), ['cappedAbove']],
  ])('of levels, %s', (_, one, expected) => {
    expect(kinds(warned([one], scorecard('omax')))).toEqual(expected);
  });

  it.each([
    ['at 120', atIndex('A', 120), []],
    ['beyond 120', atIndex('A', 120.1), ['cappedAbove']],
    ['at 0', atIndex('A', 0), []],
    ['below 0', atIndex('A', -5), ['cappedBelow']],
    ['at 120 by polarity', kppnLike('maximize-120'), []],
    ['twice a target to stay below', atIndex('A', 201, { polarity: 'minimize' }), ['cappedBelow']],
  ])('of indices, %s', (_, one, expected) => {
    const found = kinds(
      warned([one, ...Array.from({ length: 4 }, (__, i) => atIndex(`B${i}`, 110))], scorecard('ckp')),
    );
    expect(found.filter((kind) => kind.startsWith('capped'))).toEqual(expected);
  });

  function kppnLike(polarity: Kpi['polarity']): Kpi {
    return atIndex('A', 100, { polarity });
  }
});

describe('a polarity of 120', () => {
  const indicators = (count: number, flagged: number): Kpi[] =>
    Array.from({ length: count }, (_, i) =>
      atIndex(`K${i + 1}`, 110, { polarity: i < flagged ? 'maximize-120' : 'maximize' }),
    );

  it.each([
    [5, 1, false],
    [4, 1, true],
    [9, 2, true],
    [10, 2, false],
  ])('%d indicators, %d of them: %s', (count, flagged, isTooMany) => {
    const kpis = indicators(count, flagged);
    expect(kinds(warned(kpis, scorecard('ckp'))).includes('tooManyPolarity120')).toBe(isTooMany);
    // CKP.TABLE refuses the contract; an organization's roll-up does not.
    expect(scoreCard(kpis, scorecard('ckp'), NO_SURROUNDINGS).problem?.kind).toBe(
      isTooMany ? 'tooManyPolarity120' : undefined,
    );
  });

  it('names the indicators', () => {
    const [first] = warned(indicators(4, 2), scorecard('ckp')).filter(({ kind }) => kind === 'tooManyPolarity120');
    expect(first?.keys).toEqual(['K1', 'K2']);
    expect(first?.describe('en')).toMatch(/^K1 and K2: 2 of 4 indicators .* allows 0 \(one in five\)/);
  });
});

describe('percents', () => {
  const card = scorecard('ckp', { columns: WITH_POLARITY });
  const saidOf = (unit: string, target: number, realization: number | null): (string | undefined)[] =>
    warned([kpi('K1', { rowNumber: 5, unit, target, realization })], card)
      .filter(({ kind }) => kind === 'realizationPercent' || kind === 'targetPercent')
      .map((one) => one.describe('en'));

  it('typed as 95% beside a target of 100 are asked about', () => {
    expect(saidOf('%', 100, 0.95)).toEqual([
      'K1 (row 5): 0.95 against a target of 100: was 95% meant? Type the target as 100%, or give the realization the number format General and type 95.',
    ]);
    const [doubt] = warned([kpi('K1', { unit: 'persen', target: 100, realization: 0.95 })], card);
    expect(doubt).toMatchObject({ about: 'table', keys: ['K1'] });
    expect(doubt?.describe('id')).toMatch(/^K1 \(baris 1\): 0,95 terhadap target 100: apakah maksudnya 95%\?/);
  });

  it('of the target beside a realization of 95 are asked about too', () => {
    expect(saidOf('percent', 1, 95)).toEqual([
      'K1 (row 5): 95 against a target of 1: was a target of 100% meant? Type the realization as 95%, or give the target the number format General and type 100.',
    ]);
  });

  it.each([
    ['of one kind', '%', 100, 95],
    ['of one kind, as fractions', '%', 1, 0.95],
    ['without data', '%', 100, null],
    ['of which nothing was reached', '%', 100, 0],
    ['of which hardly anything was reached', '%', 100, 0.05],
    ['that may be far below a limit', '%', 10, 0.5],
    ['that are days', 'days', 100, 1],
  ])('%s are not', (_, unit, target, realization) => {
    expect(saidOf(unit, target, realization)).toEqual([]);
  });

  it('matter to an Objective Matrix as well', () => {
    const one = omaxKpi('K1', 0.95, [60, 80, 100], { unit: '%' });
    expect(kinds(warned([one], scorecard('omax')))).toContain('realizationPercent');
  });
});

describe('a table without polarities', () => {
  const one = kpi('K1', { target: 10, realization: 12 });

  it('is remarked once, before all else about the table', () => {
    for (const kind of ['ckp', 'nko'] as const) {
      const about = warned([one, { ...one, key: 'K2' }], scorecard(kind)).filter((each) => each.about === 'table');
      expect(about[0]).toMatchObject({ kind: 'polarityUnknown', keys: [] });
      expect(about[0]?.describe('en')).toBe(
        'No polarity column: higher counts as better for all 2 KPIs. Add a column Polarity (maximize or minimize) for those where lower is better.',
      );
      expect(about.filter((each) => each.kind === 'polarityUnknown')).toHaveLength(1);
    }
    expect(warned([one], scorecard('ckp'))[0]?.describe('id')).toMatch(/makin baik untuk satu-satunya KPI\./);
  });

  it('is none where a column has them, and where anchors say the direction', () => {
    expect(kinds(warned([one], scorecard('ckp', { columns: WITH_POLARITY })))).not.toContain('polarityUnknown');
    expect(kinds(warned([atLevel('A', 5)], scorecard('omax')))).not.toContain('polarityUnknown');
  });
});

describe('sentences', () => {
  it.each(Object.entries(scorecardMessages))('%s is a sentence in both languages', (_, { en, id }) => {
    for (const text of [en, id]) {
      expect(text).toMatch(/[.}]$/);
      expect(text).not.toContain('!');
    }
    const placeholders = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
    expect(placeholders(id)).toEqual(placeholders(en));
  });

  it('have keys that no other catalogue of the model has', () => {
    for (const [key, said] of Object.entries(scorecardMessages)) {
      expect(modelMessages[key as keyof typeof modelMessages]).toBe(said);
      for (const other of [fileMessages, hierarchyMessages, judgmentMessages, readingMessages]) {
        expect(other).not.toHaveProperty(key);
      }
    }
  });

  it('fill every placeholder', () => {
    const all = [
      ...warned(
        samsat(({ printedWeight }) => printedWeight),
        scorecard('omax'),
      ),
      ...warned(
        samsat(({ printedWeight }) => printedWeight),
        scorecard('omax', { normalize: false }),
      ),
      ...warned(kppn(), scorecard('nko')),
      ...warned([atLevel('A', -1), omaxKpi('B', 5, [0, 3, 3]), omaxKpi('C', null, [0, 3, 10])], scorecard('omax')),
    ];
    for (const one of all)
      for (const language of ['en', 'id'] as const) expect(one.describe(language)).not.toMatch(/[{}]/);
  });
});
