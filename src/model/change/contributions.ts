/**
 * What moved a total between two periods, indicator by indicator. A total is the sum of share × score, whatever the
 * method, so that its change has parts which add up to it:
 *
 * - of an indicator scored in both: mean share × change of its score, and change of its share × what its mean score has
 *   above the earlier total;
 * - of one that is new, or has data now: its share × what its score has above the earlier total; of one that is gone the
 *   same with the other sign;
 * - where the shares do not add up to the same in both, as undivided weights may: the rest, said by itself.
 */
import { anchoringOf } from '../scorecard/anchoring';
import type { Scorecard } from '../types';
import type { Evaluation } from '../scorecard/evaluation';
import { namesOf } from '../scorecard/lists';
import { remark } from '../scorecard/remark';
import type { Remark, ScoredKpi, ScorecardResult } from '../scorecard/types';
import type { Localized } from '../../engine/language';
import { alignKpis } from './align';

/** What became of an indicator: `filled` and `emptied` stand in both tables and have data in one of them. */
export type Fate = 'kept' | 'new' | 'dropped' | 'filled' | 'emptied' | 'without';

export interface KpiChange {
  readonly fate: Fate;
  readonly before: ScoredKpi | null;
  readonly after: ScoredKpi | null;
  readonly ofScore: number;
  readonly ofWeight: number;
  /** The two together; `null` without a score in either period, or without a total in both. */
  readonly contribution: number | null;
}

export interface Change {
  readonly before: ScorecardResult;
  readonly after: ScorecardResult;
  /** `null` without both totals. */
  readonly total: number | null;
  /** In the order of the later table, what was dropped at the end. */
  readonly rows: readonly KpiChange[];
  /** What other sums of weights do to the total; 0 where weights are divided by their sum. */
  readonly ofWeightSum: number;
  /** Why part of the change is no change of performance. */
  readonly remarks: readonly Remark[];
}

export function changeBetween(before: Evaluation, after: Evaluation): Change {
  const rows = pairs(before.result, after.result);
  const [was, now] = [before.result.total, after.result.total];
  const remarks = differences(before.scorecard, after.scorecard);
  const results = { before: before.result, after: after.result, remarks };
  if (was === null || now === null) {
    return { ...results, total: null, rows: rows.map((row) => ({ ...row, ...NOTHING })), ofWeightSum: 0 };
  }
  const changes = rows.map((row): KpiChange => ({ ...row, ...effects(row, was) }));
  return { ...results, total: now - was, rows: changes, ofWeightSum: was * sharesGained(rows) };
}

type Pair = Pick<KpiChange, 'fate' | 'before' | 'after'>;

const NOTHING = { ofScore: 0, ofWeight: 0, contribution: null };

function pairs(before: ScorecardResult, after: ScorecardResult): Pair[] {
  const [ofBefore, ofAfter] = [before, after].map(({ rows }) => new Map(rows.map((row) => [row.kpi, row])));
  const lines = alignKpis([before, after].map(({ rows }) => rows.map(({ kpi }) => kpi)));
  const found = lines.map(({ inPeriods: [was = null, now = null] }): Pair => {
    const [one, other] = [was && (ofBefore?.get(was) ?? null), now && (ofAfter?.get(now) ?? null)];
    return { fate: fateOf(one, other), before: one, after: other };
  });
  const places = new Map(after.rows.map((row, index) => [row, index]));
  const placeOf = ({ after: row }: Pair): number => (row && places.get(row)) ?? places.size;
  return found.sort((one, other) => placeOf(one) - placeOf(other));
}

function fateOf(before: ScoredKpi | null, after: ScoredKpi | null): Fate {
  const [was, now] = [isIn(before), isIn(after)];
  if (was && now) return 'kept';
  if (!was && !now) return 'without';
  if (now) return before === null ? 'new' : 'filled';
  return after === null ? 'dropped' : 'emptied';
}

/** Whether it is part of a total. */
function isIn(row: ScoredKpi | null): boolean {
  return row !== null && row.score !== null && row.weight !== null;
}

function partOf(row: ScoredKpi | null): { share: number; score: number } {
  return { share: (isIn(row) && row?.weight) || 0, score: row?.score ?? 0 };
}

function effects({ fate, before, after }: Pair, earlier: number): Omit<KpiChange, keyof Pair> {
  if (fate === 'without') return NOTHING;
  const [was, now] = [partOf(before), partOf(after)];
  const isBoth = fate === 'kept';
  const mean = isBoth ? (was.score + now.score) / 2 : isIn(after) ? now.score : was.score;
  const ofScore = isBoth ? ((was.share + now.share) / 2) * (now.score - was.score) : 0;
  const ofWeight = (now.share - was.share) * (mean - earlier);
  return { ofScore, ofWeight, contribution: ofScore + ofWeight };
}

function sharesGained(rows: readonly Pair[]): number {
  const gained = rows.reduce((sum, { before, after }) => sum + partOf(after).share - partOf(before).share, 0);
  return Math.abs(gained) < 1e-12 ? 0 : gained;
}

type Setting = 'rule' | 'cap' | 'normalize' | 'ruleBook' | 'startLevel' | 'targetLevel';

const SETTINGS: Readonly<Record<Setting, Localized>> = {
  rule: { en: 'levels between the anchors', id: 'level di antara jangkar' },
  cap: { en: 'where indices end', id: 'batas atas indeks' },
  normalize: { en: 'whether weights are divided by their sum', id: 'bobot dibagi jumlahnya atau tidak' },
  ruleBook: { en: 'the rule book', id: 'pedoman aturan' },
  startLevel: { en: 'the level of the start', id: 'level titik awal' },
  targetLevel: { en: 'the level of the target', id: 'level target' },
};

/** With the levels that are meant where none are said. */
function settingsOf(scorecard: Scorecard): Pick<Scorecard, Setting> {
  const { start, target } = anchoringOf(scorecard);
  return { ...scorecard, startLevel: start, targetLevel: target };
}

/** Settings by which the same numbers would score otherwise. */
function differences(before: Scorecard, after: Scorecard): Remark[] {
  const [earlier, later] = [before, after].map(settingsOf);
  const differ = (Object.keys(SETTINGS) as Setting[]).filter((key) => earlier?.[key] !== later?.[key]);
  if (differ.length === 0) return [];
  const [en, id] = (['en', 'id'] as const).map((language) => namesOf(differ.map((key) => SETTINGS[key][language])));
  return [remark('changeOfSettings', { settings: { en: en?.en ?? '', id: id?.id ?? '' } })];
}
