/** Guessing what the columns of a KPI table hold. */
import type { CellValue, ColumnRole } from '../types';
import { contentFit } from './contents';
import { fit, readHeading, ROLE_WORDS } from './headings';
import type { ColumnGuess, KpiTable } from './types';

const ROLES = Object.keys(ROLE_WORDS) as ColumnRole[];

/** Less than this is no guess. */
const LEAST_FIT = 35;
/** Below this a guess is worth a look. */
const SURE_FIT = 60;
/** A heading that fits so well says "code" and nothing else, unlike "no" and "id". */
const CALLED_CODE = 95;
/** Two columns this close might both be meant. */
const CLOSE_FIT = 5;

interface Candidate {
  readonly role: ColumnRole;
  readonly index: number;
  readonly score: number;
  readonly period: number;
}

/**
 * The column of each role, by English and Indonesian headings and by what the cells hold; of the columns of several
 * years the latest. A column has one role, and goes where it fits best.
 */
export function guessColumns(table: KpiTable): ColumnGuess {
  const candidates = candidatesOf(table);
  const chosen = new Map<ColumnRole, Candidate>();
  for (const candidate of candidates) {
    const isTaken = [...chosen.values()].some(({ index }) => index === candidate.index);
    if (!isTaken && !chosen.has(candidate.role)) chosen.set(candidate.role, candidate);
  }
  const unsure = new Set(
    [...chosen.values()].filter((one) => isUnsure(one, candidates, chosen)).map(({ role }) => role),
  );
  for (const role of otherPeriods(chosen)) unsure.add(role);
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
export function rolesOfHeadings(headings: readonly string[]): ColumnRole[] {
  const { columns } = guessColumns({ headings, rows: [] });
  return ROLES.filter((role) => {
    const heading = columns[role]?.heading;
    return heading !== undefined && fit(role, readHeading(heading)) >= SURE_FIT;
  });
}

/** Every column for every role it could have, the best first; of equals the later period, then the one on the left. */
function candidatesOf({ headings, rows }: KpiTable): Candidate[] {
  const all = headings.flatMap((text, index) => {
    const heading = readHeading(text);
    const cells = rows.map((row) => row[index] ?? '');
    return ROLES.map((role) => {
      const words = fit(role, heading);
      const content = role === 'code' && words >= CALLED_CODE ? 'label' : ROLE_WORDS[role].content;
      const score = words === 0 ? 0 : words + contentFit(content, cells);
      return { role, index, score, period: heading.period };
    });
  });
  return all
    .filter(({ score }) => score >= LEAST_FIT)
    .sort((a, b) => b.score - a.score || b.period - a.period || a.index - b.index);
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

/** A target and a realization of different years are hardly meant together. */
function otherPeriods(chosen: ReadonlyMap<ColumnRole, Candidate>): ColumnRole[] {
  const [target, realization] = [chosen.get('target')?.period ?? 0, chosen.get('realization')?.period ?? 0];
  return target > 0 && realization > 0 && target !== realization ? ['target', 'realization'] : [];
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
function firstText({ headings, rows }: KpiTable, chosen: ReadonlyMap<ColumnRole, Candidate>): Candidate | undefined {
  const taken = new Set([...chosen.values()].map(({ index }) => index));
  const index = headings.findIndex((heading, column) => {
    const cells: CellValue[] = rows.map((row) => row[column] ?? '');
    const hasText = cells.some((cell) => typeof cell === 'string' && cell.trim() !== '');
    return heading.trim() !== '' && !taken.has(column) && hasText && contentFit('text', cells) > 0;
  });
  return index < 0 ? undefined : { role: 'name', index, score: LEAST_FIT, period: 0 };
}
