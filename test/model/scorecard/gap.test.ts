/** What the gap of totals is made of: parts that add up to it, whatever the offices have and lack. */
import fc from 'fast-check';
import { gapToMean, totalGap } from '../../../src/model/scorecard/offices/gap';
import {
  comparedIndicators,
  differentlyNamed,
  labelsOf,
  sideOf,
} from '../../../src/model/scorecard/offices/indicators';
import { officeNames, sharedNames, withOffice } from '../../../src/model/scorecard/offices/names';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi, ScorecardResult } from '../../../src/model/scorecard/types';
import type { ScorecardKind } from '../../../src/model/types';
import { kpi, kppn, omaxKpi, scorecard } from './support';

const CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const GROUPS = ['Financial', 'Customer', 'Learning'];

/** Any table of some of these indicators: new ones, dropped ones, and some without data. */
const anyTable = (kind: ScorecardKind) =>
  fc
    .subarray(CODES, { minLength: 1 })
    .chain((codes) =>
      fc.tuple(
        ...codes.map((code) =>
          fc.record({
            code: fc.constant(code),
            realization: fc.option(fc.double({ min: 0, max: 150, noNaN: true }), { freq: 4 }),
            weight: fc.double({ min: 0.05, max: 5, noNaN: true }),
          }),
        ),
      ),
    )
    .map((rows) =>
      rows.map(({ code, realization, weight }): Kpi => {
        const rest = {
          weight,
          perspective: GROUPS[CODES.indexOf(code) % 3] ?? '',
          objective: `SS ${code < 'E' ? 1 : 2}`,
        };
        const own = kind === 'nko' ? rest : { ...rest, objective: '' };
        return kind === 'omax'
          ? omaxKpi(code, realization, [0, 50, 100], own)
          : kpi(code, { target: 100, realization, ...own });
      }),
    );

const resultOf = (kind: ScorecardKind, kpis: readonly Kpi[], normalize = true): ScorecardResult =>
  scoreCard(kpis, scorecard(kind, { normalize, weights: 'column' }), NO_SURROUNDINGS);

const sum = (parts: readonly (number | null)[]): number => parts.reduce<number>((all, one) => all + (one ?? 0), 0);

describe.each([
  ['omax', true],
  ['omax', false],
  ['ckp', true],
  ['nko', true],
] as const)('of %s, weights divided: %s', (kind, normalize) => {
  test('parts add up to the gap of the totals, and to the gap to the mean', () => {
    fc.assert(
      fc.property(fc.array(anyTable(kind), { minLength: 2, maxLength: 5 }), (tables) => {
        const results = tables.map((kpis) => resultOf(kind, kpis, normalize));
        const indicators = comparedIndicators(results);
        const [own, ...others] = results.map(({ total }, office) => sideOf(total, indicators, office));
        if (own === undefined) return;
        for (const other of others) {
          const gap = totalGap(own, other);
          if (own.total === null || other.total === null) expect(gap).toBeNull();
          else {
            expect(gap?.gap).toBe(own.total - other.total);
            expect(sum(gap?.parts ?? []) + (gap?.rest ?? 0)).toBeCloseTo(own.total - other.total, 9);
            if (normalize) expect(gap?.rest).toBeCloseTo(0, 9);
          }
        }
        const known = others.flatMap(({ total }) => total ?? []);
        const mean = gapToMean(own, others);
        if (own.total === null || known.length === 0) expect(mean).toBeNull();
        else expect(sum(mean?.parts ?? []) + (mean?.rest ?? 0)).toBeCloseTo(own.total - sum(known) / known.length, 9);
      }),
      { numRuns: 200 },
    );
  });
});

test('with the same weights on both sides, a part is gap × weight', () => {
  const table = (values: readonly number[]): Kpi[] =>
    values.map((realization, index) => kpi(CODES[index] ?? '', { target: 100, realization, weight: index + 1 }));
  const [own, other] = [table([90, 70, 110]), table([100, 80, 100])].map((kpis) => resultOf('ckp', kpis));
  const indicators = comparedIndicators([own!, other!]);
  const gap = totalGap(sideOf(own!.total, indicators, 0), sideOf(other!.total, indicators, 1));
  const wanted = [-10 / 6, (-10 * 2) / 6, (10 * 3) / 6];
  gap?.parts.forEach((part, index) => expect(part).toBeCloseTo(wanted[index] ?? 0, 12));
});

test('an indicator that only one has counts by how far it lies from the middle of both totals', () => {
  const own = resultOf('ckp', [kpi('A', { target: 100, realization: 90 }), kpi('B', { target: 100, realization: 60 })]);
  const other = resultOf('ckp', [kpi('A', { target: 100, realization: 90 })]);
  const indicators = comparedIndicators([own, other]);
  const gap = totalGap(sideOf(own.total, indicators, 0), sideOf(other.total, indicators, 1));
  // Totals 75 and 90, their middle 82.5.
  expect(gap).toMatchObject({ gap: -15, parts: [0.5 * 7.5 - 7.5, 0.5 * (60 - 82.5)], rest: 0 });
});

describe('which indicator is which', () => {
  const of = (kpis: readonly Kpi[]): ScorecardResult => resultOf('ckp', kpis);
  const one = (code: string, name: string): Kpi => kpi(`${code}${name}`, { code, name, target: 100, realization: 90 });
  const matched = (...tables: readonly (readonly Kpi[])[]): string[] =>
    comparedIndicators(tables.map(of)).map(({ rows }) => rows.map((row) => row?.kpi.key ?? '-').join(' '));

  test('by code, then by name, and each of an office once', () => {
    expect(matched([one('1a', 'X'), one('2a', 'Y')], [one('2A', 'Y'), one('1a', 'X')])).toEqual(['1aX 1aX', '2aY 2AY']);
    expect(matched([one('1a', 'X')], [one('', 'x ')])).toEqual(['1aX x ']);
    expect(matched([one('1a', 'X')], [one('9z', 'X')])).toEqual(['1aX 9zX']);
    expect(matched([one('1a', 'X')], [one('1a', 'Z'), one('', 'X')])).toEqual(['1aX 1aZ', '- X']);
  });

  test('says where one code stands for two names, and refuses what nothing tells apart', () => {
    const all = comparedIndicators([of([one('1a', 'X')]), of([one('1a', 'Z')])]);
    expect(differentlyNamed(all).map(({ code }) => code)).toEqual(['1a']);
    const labelOf = labelsOf('Metro', [one('1a', 'X'), one('1a', 'Y'), one('', 'Z')]);
    expect(labelOf(one('1a', 'X'))).toEqual({ by: 'name', text: 'X' });
    expect(labelOf(one('', 'Z'))).toEqual({ by: 'name', text: 'Z' });
    const twice = labelsOf('Metro', [one('1a', 'X'), one('1a', 'X')]);
    expect(() => twice(one('1a', 'X'))).toThrow('In "Metro", "1a" is the code or name of several indicators');
  });

  test('a name that is the code of another, in any case, finds nothing and is refused', () => {
    const labelOf = labelsOf('Metro', [one('1a', 'X'), one('', '1A')]);
    expect(labelOf(one('1a', 'X'))).toEqual({ by: 'code', text: '1a' });
    expect(() => labelOf(one('', '1A'))).toThrow('In "Metro", "1A" is the code or name of several indicators');
  });

  test('those of one perspective and objective stand together', () => {
    const rows = comparedIndicators([of(kppn().toReversed()), of(kppn())]);
    const perspectives = rows.map(({ perspective }) => perspective);
    const changes = perspectives.filter((name, index) => name !== perspectives[index - 1]);
    expect(new Set(changes).size).toBe(changes.length);
  });
});

describe('names of offices', () => {
  const called = (sheet: string, title = '', typed = '', card = `CKP ${sheet}`) => {
    return { sheet, title, typed, scorecard: card };
  };
  test('two tables of one sheet never share one', () => {
    expect(officeNames([called('Sheet1', '', '', 'NKO A'), called('Sheet1', '', '', 'NKO B')])).toEqual([
      'NKO A',
      'NKO B',
    ]);
    expect(officeNames([called('S', 'KPPN Metro'), called('S', 'KPPN Kotabumi'), called('T')])).toEqual([
      'KPPN Metro',
      'KPPN Kotabumi',
      'T',
    ]);
    expect(officeNames([called('S', '', '', 'X'), called('S', '', '', 'X'), called('S', '', '', 'X')])).toEqual([
      'X',
      'S',
      'X (2)',
    ]);
  });

  test('what was typed stands, and others keep clear of it', () => {
    expect(officeNames([called('Metro', '', 'Kotabumi'), called('Kotabumi')])).toEqual(['Kotabumi', 'CKP Kotabumi']);
    expect(officeNames([called('A', 'Triwulan I'), called('B', 'Triwulan I')])).toEqual(['A', 'B']);
  });

  test('any offices get different names, unless two were typed alike', () => {
    const text = fc.constantFrom('', 'A', 'a ', 'B', 'Sheet1');
    const one = fc.record({ sheet: text, title: text, typed: fc.constant(''), scorecard: text });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (offices) => expect(sharedNames(officeNames(offices))).toEqual([])),
    );
    expect(sharedNames(['A', 'a', 'B'])).toEqual(['a']);
  });

  test('belong to the scorecard until they are taken away', () => {
    const own = scorecard('ckp');
    expect(withOffice(own, '  KPPN   Metro ').office).toBe('KPPN Metro');
    expect(withOffice(withOffice(own, 'KPPN Metro'), ' ')).toEqual(own);
  });
});
