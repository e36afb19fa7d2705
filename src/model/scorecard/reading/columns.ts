/** Guessing what the columns of a KPI table hold. */
import { isBlank } from '../../../engine/cells';
import type { CellValue, ColumnRole } from '../../types';
import { areCodes, contentFit, numbersOf, polarityIn } from './contents';
import { groupWeightRole } from './onePerGroup';
import type { Heading } from './headings';
import { fit, isResult, readHeading, SURE_FIT } from './headings';
import type { PeriodColumns } from './periodColumns';
import { isSamePeriod, latestComplete, pairedPeriods, targetFor } from './periodColumns';
import { readPeriod } from './periods';
import { ROLE_WORDS } from './roleWords';
import type { ColumnGuess, Columns, KpiTable } from '../types';

const ROLES = Object.keys(ROLE_WORDS) as ColumnRole[];

/** Less than this is no guess. */
const LEAST_FIT = 35;
/** A heading that fits so well says "code" and nothing else, unlike "no" and "id". */
const CALLED_CODE = 95;
/** A heading that names a period and nothing else is of realizations where nothing else is. */
const ONLY_PERIOD = 40;
/** Two columns this close might both be meant. */
const CLOSE_FIT = 5;

interface Candidate {
  readonly role: ColumnRole;
  readonly index: number;
  readonly score: number;
  readonly period: number;
}

type Table = Pick<KpiTable, 'headings' | 'levels' | 'rows'>;

/** What stands above a column, row by row. */
export function levelsAt({ headings, levels }: Table, index: number): readonly string[] {
  return levels?.[index] ?? [headings[index] ?? ''];
}

export function headingAt(table: Table, index: number): Heading {
  return readHeading(levelsAt(table, index));
}

/**
 * The column of each role, by English and Indonesian headings and by what the cells hold; of the columns of several
 * periods the latest that has a realization. A column has one role, and goes where it fits best.
 */
export function guessColumns(table: Table): ColumnGuess {
  const candidates = candidatesOf(table);
  const chosen = new Map<ColumnRole, Candidate>();
  const pick = (from: readonly Candidate[]): void => {
    for (const candidate of from) {
      const isTaken = [...chosen.values()].some(({ index }) => index === candidate.index);
      if (!isTaken && !chosen.has(candidate.role)) chosen.set(candidate.role, candidate);
    }
  };
  pick(candidates);
  const hadTarget = chosen.has('target');
  ofOnePeriod(table, candidates, chosen);
  const unsure = new Set(
    [...chosen.values()].filter((one) => isUnsure(one, candidates, chosen)).map(({ role }) => role),
  );
  for (const role of otherPeriods(chosen)) unsure.add(role);
  if (hadTarget && !chosen.has('target')) unsure.add('realization');
  const add = (role: ColumnRole, candidate: Candidate | undefined): void => {
    if (candidate === undefined) return;
    chosen.set(role, { ...candidate, role });
    unsure.add(role);
  };
  // A column headed Level 10 is the target where nothing else is.
  const best = chosen.get('best');
  if (best !== undefined && !chosen.has('target')) {
    add('target', best);
    chosen.delete('best');
    unsure.delete('best');
  }
  if (chosen.has('worst') && !chosen.has('start')) add('start', previousRealization(candidates, chosen));
  if (!chosen.has('name')) add('name', firstText(table, chosen));
  underOneHeading(table, chosen);
  if (!chosen.has('polarity')) add('polarity', polarityByCells(table, chosen));
  return {
    columns: Object.fromEntries(
      ROLES.flatMap((role) => {
        const index = chosen.get(role)?.index;
        return index === undefined ? [] : [[role, { heading: table.headings[index] ?? '', index }]];
      }),
    ),
    unsure: ROLES.filter((role) => unsure.has(role)),
  };
}

/** The roles that headings alone suggest, whatever is below them. */
export function rolesOfHeadings(levels: readonly (readonly string[])[]): ColumnRole[] {
  const table = { headings: levels.map((one) => one.join(' ')), levels, rows: [] };
  const { columns } = guessColumns(table);
  return ROLES.filter((role) => {
    const index = columns[role]?.index;
    return index !== undefined && fit(role, headingAt(table, index)) >= SURE_FIT;
  });
}

/** The role that a heading says by itself; `null` where it says none. */
export function bestRole(levels: readonly string[]): ColumnRole | null {
  const heading = readHeading(levels);
  const fits = ROLES.map((role) => ({ role, score: fit(role, heading) })).filter(({ score }) => score >= SURE_FIT);
  return fits.sort((a, b) => b.score - a.score)[0]?.role ?? null;
}

/** Every column for every role it could have, the best first; of equals the later period, then the one on the left. */
function candidatesOf(table: Table): Candidate[] {
  const all = table.headings.flatMap((_, index) => {
    const heading = headingAt(table, index);
    const cells = cellsOf(table, index);
    return ROLES.flatMap((role): Candidate[] => {
      const words = fit(role, heading) || (role === 'realization' && isOnlyPeriod(table, index) ? ONLY_PERIOD : 0);
      if (words === 0) return [];
      const content = role === 'code' && words >= CALLED_CODE ? 'label' : ROLE_WORDS[role].content;
      const fitOfCells = contentFit(content, cells);
      // Numbers are never names.
      if (content === 'text' && fitOfCells < -SURE_FIT / 2) return [];
      return [{ role, index, score: words + fitOfCells, period: heading.period }];
    });
  });
  const groups = table.rows.length === 0 ? [] : all.flatMap((one) => groupWeight(table, one, all));
  return [...all.filter((one) => !groups.some(({ index }) => index === one.index)), ...groups]
    .filter(({ score }) => score >= LEAST_FIT)
    .sort((a, b) => b.score - a.score || b.period - a.period || a.index - b.index);
}

/** A column of weights of which every group has one is that of the groups, whatever its heading says. */
function groupWeight(table: Table, one: Candidate, all: readonly Candidate[]): Candidate[] {
  if (one.role !== 'weight') return [];
  const places = (role: ColumnRole): number | undefined =>
    all.filter((other) => other.role === role && other.score >= LEAST_FIT).sort((a, b) => b.score - a.score)[0]?.index;
  const role = groupWeightRole(cellsOf(table, one.index), {
    perspective: groupsIn(table, places('perspective')),
    objective: groupsIn(table, places('objective')),
  });
  return role === null ? [] : [{ ...one, role }];
}

function groupsIn(table: Table, index: number | undefined): readonly CellValue[] | null {
  return index === undefined ? null : cellsOf(table, index);
}

function cellsOf({ rows }: Pick<Table, 'rows'>, index: number): CellValue[] {
  return rows.map((row) => row[index] ?? '');
}

/** Whether another column that nothing else wants might be meant as well. */
function isUnsure(
  { role, index, score, period }: Candidate,
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<ColumnRole, Candidate>,
): boolean {
  if (score < SURE_FIT) return true;
  const others = [...chosen.values()].filter((other) => other.role !== role).map((other) => other.index);
  return candidates.some(
    (rival) =>
      rival.role === role &&
      rival.index !== index &&
      rival.period === period &&
      rival.score >= score - CLOSE_FIT &&
      !others.includes(rival.index),
  );
}

/**
 * Target and realization of the latest period that is filled in, where there are several. A target of another period is
 * none: the year around the realization's is the only other one that may be meant.
 */
function ofOnePeriod(table: Table, candidates: readonly Candidate[], chosen: Map<ColumnRole, Candidate>): void {
  const realization = chosen.get('realization');
  if (realization === undefined || realization.period === 0) return;
  const taken = [...chosen.values()]
    .filter(({ role }) => role !== 'target' && role !== 'realization')
    .map(({ index }) => index);
  const free = pairedIn(table, candidates).filter((one) => !taken.includes(one.realization));
  const latest = free.length > 1 ? latestComplete(free, table.rows) : null;
  const columnOf = (role: ColumnRole, index: number | null): Candidate | undefined =>
    candidates.find((one) => one.role === role && one.index === index);
  const meant = latest === null ? undefined : columnOf('realization', latest.realization);
  if (meant !== undefined && meant.period !== realization.period) chosen.set('realization', meant);
  const now = chosen.get('realization') ?? realization;
  const target = chosen.get('target');
  if (target === undefined || target.period === now.period) return;
  const others = candidates.filter(({ index }) => !taken.includes(index) && index !== now.index);
  const own = targetFor(
    named(table, now),
    others.map((one) => named(table, one)),
  );
  const fitting = columnOf('target', own);
  if (fitting === undefined) chosen.delete('target');
  else chosen.set('target', fitting);
}

/** A target of the whole year is hardly meant for a part of it, unless it grows towards it. */
function otherPeriods(chosen: ReadonlyMap<ColumnRole, Candidate>): ColumnRole[] {
  const [target, realization] = [chosen.get('target')?.period ?? 0, chosen.get('realization')?.period ?? 0];
  return target > 0 && realization > 0 && !isSamePeriod(target, realization) ? ['target', 'realization'] : [];
}

/** Riggs puts the result before this one at level 3. */
function previousRealization(
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<ColumnRole, Candidate>,
): Candidate | undefined {
  const now = chosen.get('realization');
  if (now === undefined || now.period === 0) return undefined;
  const earlier = candidates.filter(({ role, period }) => role === 'realization' && period > 0 && period < now.period);
  return earlier.sort((a, b) => b.period - a.period)[0];
}

/** Most tables begin with what they are about. */
function firstText(table: Table, chosen: ReadonlyMap<ColumnRole, Candidate>): Candidate | undefined {
  const taken = new Set([...chosen.values()].map(({ index }) => index));
  const index = table.headings.findIndex((heading, column) => {
    const cells = cellsOf(table, column);
    const hasText = cells.some((cell) => typeof cell === 'string' && cell.trim() !== '');
    return heading.trim() !== '' && !taken.has(column) && hasText && contentFit('text', cells) > 0;
  });
  return index < 0 ? undefined : { role: 'name', index, score: LEAST_FIT, period: 0 };
}

/** Codes and texts under one merged heading: "IKU" over "1a-CP" and the words beside it. */
function underOneHeading(table: Table, chosen: Map<ColumnRole, Candidate>): void {
  for (const role of ['name', 'objective'] as const) {
    const one = chosen.get(role);
    if (one === undefined || table.headings[one.index + 1] !== '' || !areCodes(cellsOf(table, one.index))) continue;
    const beside = cellsOf(table, one.index + 1);
    if (contentFit('text', beside) <= 0) continue;
    chosen.set(role, { ...one, index: one.index + 1 });
    if (role === 'name' && !chosen.has('code')) chosen.set('code', { ...one, role: 'code' });
  }
}

/** A column without a telling heading in which every cell names a polarity. */
function polarityByCells(table: Table, chosen: ReadonlyMap<ColumnRole, Candidate>): Candidate | undefined {
  const taken = new Set([...chosen.values()].map(({ index }) => index));
  const index = table.headings.findIndex((_, column) => {
    const filled = cellsOf(table, column).filter((cell) => !isBlank(cell));
    if (taken.has(column) || filled.length === 0) return false;
    const said = new Set(filled.map((cell) => polarityIn(cell, filled)));
    return !said.has(null) && (said.size > 1 || !isResult(headingAt(table, column)));
  });
  return index < 0 ? undefined : { role: 'polarity', index, score: LEAST_FIT, period: 0 };
}

/**
 * Columns of numbers that no role takes and that add to 1 or to 100, over the table or in each of its `groups` (row by
 * row the name of a group): they may be weights.
 */
export function likelyWeights(table: Table, columns: Columns, groups: readonly (readonly string[])[]): number[] {
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  const whole = table.rows.map(() => '');
  return table.headings.flatMap((_, index) => {
    if (taken.has(index) || isResult(headingAt(table, index))) return [];
    const numbers = cellsOf(table, index).map((cell) => numbersOf([cell]));
    const filled = numbers.flatMap((number) => number ?? [NaN]);
    if (filled.length < 2 || !filled.every((number) => number > 0)) return [];
    return [whole, ...groups].some((names) => addUp(numbers, names)) ? [index] : [];
  });
}

/** Whether the numbers of each group add to 1, or those of each to 100. */
function addUp(numbers: readonly (readonly number[] | null)[], names: readonly string[]): boolean {
  const sums = new Map<string, number>();
  numbers.forEach((number, row) => {
    const name = names[row] ?? '';
    sums.set(name, (sums.get(name) ?? 0) + (number?.[0] ?? 0));
  });
  return [1, 100].some((whole) => [...sums.values()].every((sum) => Math.abs(sum - whole) <= whole * WHOLE_WITHIN));
}

/** Printed weights add to the whole within what rounding takes: .33 three times, or 14.3 seven times. */
const WHOLE_WITHIN = 0.0101;

/** The periods that a table has realizations of, as its headings name them, the first first, each with its target. */
export function periodColumns(table: Table): PeriodColumns[] {
  return pairedIn(table, candidatesOf(table));
}

function pairedIn(table: Table, candidates: readonly Candidate[]): PeriodColumns[] {
  const sure = candidates.filter(
    ({ role, score, index }) => score >= SURE_FIT || (role === 'realization' && isOnlyPeriod(table, index)),
  );
  return pairedPeriods(sure.map((one) => named(table, one)));
}

function named({ headings }: Table, one: Candidate): Candidate & { heading: string } {
  return { ...one, heading: headings[one.index] ?? '' };
}

/** Below "TW I" alone, beside one target, stand the realizations of that period. */
function isOnlyPeriod({ headings }: Table, index: number): boolean {
  return readPeriod(headings[index] ?? '').isPure;
}
