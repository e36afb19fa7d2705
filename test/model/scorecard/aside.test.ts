/** KPIs that are set aside: they count like those without data, whatever stands in their rows. */
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import { remark } from '../../../src/model/scorecard/remark';
import { gainsOf } from '../../../src/model/scorecard/gains';
import type { Kpi } from '../../../src/model/scorecard/types';
import { warningsOf } from '../../../src/model/scorecard/warnings';
import type { Scorecard, ScorecardKind } from '../../../src/model/types';
import { kppn, samsat, scorecard, treasurer } from './support';

const aside = remark('noKpis');
const scored = (kpis: readonly Kpi[], card: Scorecard) => scoreCard(kpis, card, NO_SURROUNDINGS);

const tables: Readonly<Record<ScorecardKind, Kpi[]>> = {
  omax: samsat(({ exactWeight }) => exactWeight),
  ckp: treasurer('table7'),
  nko: kppn(),
};

describe.each(Object.keys(tables) as ScorecardKind[])('in %s', (kind) => {
  it.each([true, false])('a KPI set aside counts as one without data, normalize %s', (normalize) => {
    const card = scorecard(kind, { normalize });
    const kpis = tables[kind];
    const without = scored(
      kpis.map((one, row) => (row === 1 ? { ...one, realization: null } : one)),
      card,
    );
    const left = kpis.map((one, row) => (row === 1 ? { ...one, aside } : one));
    const result = scored(left, card);
    expect(result.total).toBe(without.total);
    expect(result.counts).toEqual(without.counts);
    expect(result.rows[1]).toMatchObject({ score: null, light: null, weight: null, value: null, problem: null });
    const kinds = warningsOf(left, card, NO_SURROUNDINGS, result).map((one) => one.kind);
    expect(kinds).toContain('setAside');
    expect(kinds).not.toContain('withoutData');
    expect(gainsOf(left, card, NO_SURROUNDINGS).map((one) => one.kpi.key)).not.toContain(left[1]?.key);
  });

  it('it breaks nothing, whatever is wrong with it', () => {
    const kpis = tables[kind];
    const broken: Partial<Kpi> = {
      aside,
      weight: null,
      target: null,
      perspective: '',
      objective: '',
      problem: remark('noKpis'),
      anchors: { worst: 1, start: 1, target: 1, best: 1 },
    };
    const card = scorecard(kind, { normalize: true });
    const left = kpis.map((one, row) => (row === 1 ? { ...one, ...broken } : one));
    const others = kpis.filter((_, row) => row !== 1);
    const result = scored(left, card);
    expect([result.total, result.problem]).toEqual([scored(others, card).total, null]);
    const said = warningsOf(left, card, NO_SURROUNDINGS, result);
    expect(said.filter(({ keys, kind: of }) => of !== 'setAside' && keys.includes(left[1]?.key ?? ''))).toEqual([]);
  });

  it('all of them leave no total', () => {
    const card = scorecard(kind, { weights: 'equal' });
    const { total, problem } = scored(
      tables[kind].map((one) => ({ ...one, aside })),
      card,
    );
    expect([total, problem?.kind]).toEqual([null, 'nothingScored']);
  });
});
