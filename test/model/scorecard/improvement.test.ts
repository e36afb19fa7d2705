/** In which order KPIs are improved, and what is proposed for the sheets. */
import fc from 'fast-check';
import { gainsOf } from '../../../src/model/scorecard/gains';
import {
  byLight,
  improvementRows,
  NO_IMPROVEMENT_SHEETS,
  proposedChoices,
} from '../../../src/model/scorecard/improvement';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi } from '../../../src/model/scorecard/types';
import { samsatLights } from '../../support/tables/samsat';
import { kppn, omaxKpi, samsat, scorecard } from './support';

const card = scorecard('omax');
const improved = (kpis: readonly Kpi[], order: 'urgency' | 'perspective') => {
  const result = scoreCard(kpis, card, NO_SURROUNDINGS);
  return improvementRows(result, gainsOf(kpis, card, NO_SURROUNDINGS), order);
};
const keysOf = (rows: ReturnType<typeof improved>): string[] => rows.map(({ row }) => row.kpi.key);

describe('SAMSAT Karang Ploso', () => {
  const kpis = samsat(({ exactWeight }) => exactWeight);
  const result = scoreCard(kpis, card, NO_SURROUNDINGS);

  it('has the lists of Tables 4.14 to 4.16', () => {
    const { green, yellow, red, none } = byLight(result);
    expect([green.length, yellow.length, red.length, none.length]).toEqual([
      samsatLights.green,
      samsatLights.yellow,
      samsatLights.red,
      0,
    ]);
    expect(yellow.map(({ kpi }) => kpi.key)).toEqual(['C1a', 'C2a', 'C2b', 'C4b']);
    expect(red.map(({ kpi }) => kpi.key)).toEqual(['C3b', 'I3a', 'L1a']);
  });

  it('deals with its three reds before the yellow C1a, which gains more than any of them (4.5.2)', () => {
    const rows = improved(kpis, 'urgency');
    expect(keysOf(rows).slice(0, 7)).toEqual(['L1a', 'C3b', 'I3a', 'C1a', 'C2b', 'C2a', 'C4b']);
    expect(rows).toHaveLength(22);
    expect(rows.slice(7).every(({ row }) => row.light === 'green')).toBe(true);
  });

  it('lists all 22 by perspective as Table 4.18 does: 4, 8, 5 and 5', () => {
    const rows = improved(kpis, 'perspective');
    expect(keysOf(rows)).toEqual(kpis.map(({ key }) => key));
    const names = rows.map(({ row }) => row.perspective);
    const counts = [...new Set(names)].map((name) => names.filter((one) => one === name).length);
    expect(counts).toEqual([4, 8, 5, 5]);
  });

  it('proposes trees for what is red, two rows for what is not green, and a line of the calendar for each of those', () => {
    const choices = proposedChoices(result, NO_IMPROVEMENT_SHEETS);
    expect(choices).toMatchObject({ order: 'urgency', trees: { C3b: 2, I3a: 2, L1a: 2 }, ownLines: 4 });
    expect(Object.keys(choices.trees)).toHaveLength(3);
    expect(choices.rows).toMatchObject({ C1a: 2, C3b: 2, F1a: 1 });
    expect(Object.keys(choices.lines).sort()).toEqual(['C1a', 'C2a', 'C2b', 'C3b', 'C4b', 'I3a', 'L1a']);
  });

  it('keeps what its sheets have: rows, trees, lines and the order', () => {
    const choices = proposedChoices(result, {
      rows: { C3b: 4, F1a: 3 },
      typed: { F1a: 2 },
      order: 'perspective',
      before: 'earlier',
      trees: { F1a: 5 },
      lines: { C1a: 3 },
      ownLines: 1,
    });
    expect(choices).toMatchObject({ order: 'perspective', before: 'earlier', trees: { F1a: 5 }, ownLines: 1 });
    expect(choices.rows).toMatchObject({ C3b: 4, F1a: 3, C1a: 2, F1b: 1 });
    expect(choices.lines).toMatchObject({ F1a: 2, C1a: 3, C3b: 1 });
    expect(choices.lines).not.toHaveProperty('F1b');
  });
});

it('lists an organization that is all green, and what has no data last (KPPN Banyuwangi)', () => {
  const kpis = kppn().map((one, row) => (row === 2 ? { ...one, realization: null } : one));
  const nko = scorecard('nko', { weights: 'equal' });
  const result = scoreCard(kpis, nko, NO_SURROUNDINGS);
  const rows = improvementRows(result, [], 'urgency');
  expect(rows).toHaveLength(20);
  expect(rows.at(-1)?.row.kpi.key).toBe(kpis[2]?.key);
  expect(rows.slice(0, -1).every(({ row }) => row.light === 'green')).toBe(true);
});

it('is in the order of the table without a total, colour by colour', () => {
  const kpis = [omaxKpi('A', 1, [0, 3, 10]), omaxKpi('B', 5, [0, 3, 3]), omaxKpi('C', 5, [0, 3, 10])];
  const result = scoreCard(kpis, card, NO_SURROUNDINGS);
  const list = improvementRows(result, gainsOf(kpis, card, NO_SURROUNDINGS), 'urgency');
  expect(list.map(({ row, gain }) => [row.kpi.key, gain])).toEqual([
    ['A', null],
    ['C', null],
    ['B', null],
  ]);
});

it('has every KPI once, red before yellow before green before none, and the largest gain first within a colour', () => {
  const level = fc.option(fc.double({ min: 0, max: 10, noNaN: true }));
  const some = fc.array(fc.tuple(level, fc.double({ min: 0.1, max: 5, noNaN: true })), { minLength: 1, maxLength: 12 });
  const rank = { red: 0, yellow: 1, green: 2 };
  fc.assert(
    fc.property(some, (given) => {
      const kpis = given.map(([score, weight], row) => omaxKpi(`K${row}`, score, [0, 3, 10], { row, weight }));
      const rows = improved(kpis, 'urgency');
      expect(keysOf(rows).sort()).toEqual(kpis.map(({ key }) => key).sort());
      rows.forEach(({ row, gain }, index) => {
        const before = rows[index - 1];
        if (!before) return;
        const [one, other] = [before.row.light, row.light].map((light) => (light === null ? 3 : rank[light]));
        expect(one).toBeLessThanOrEqual(other ?? 3);
        if (one === other && gain) expect(before.gain?.gain).toBeGreaterThanOrEqual(gain.gain);
      });
    }),
  );
});
