/** A scorecard that is being set up: its table, what its columns hold, and how it scores. Pure changes. */
import { placeNow, placesOf } from '../followedColumns';
import { guessColumns } from './reading/columns';
import { guessKind, methodOf } from './methods';
import type { Kpi, Surroundings } from './types';
import type { CellValue, ColumnChoice, ColumnRole, Scorecard, ScorecardKind, WeightSource } from '../types';
import type { Evaluation, SourceTable } from './evaluation';
import { FIRST_RULE_BOOK } from './ruleBook';

export interface Draft {
  readonly source: SourceTable;
  /** Its `source` is the hidden name of the table, blank until it has one. */
  readonly scorecard: Scorecard;
  /** Roles whose column was guessed among several. */
  readonly unsure: readonly ColumnRole[];
  /** Questions that a person answered, by their ids. */
  readonly answered: readonly string[];
}

type Columns = Scorecard['columns'];

export const rolesOf = (kind: ScorecardKind): readonly ColumnRole[] => methodOf({ kind }).roles;

/** What a scorecard is before anybody says otherwise. */
export const UNSAID: Omit<Scorecard, 'id' | 'kind' | 'title' | 'columns' | 'weights'> = {
  source: '',
  ruleBook: FIRST_RULE_BOOK,
  ownWeights: {},
  perspectiveWeights: {},
  normalize: true,
  rule: 'interpolate',
  behaviour: null,
  cap: null,
  bands: null,
  bandWords: null,
  setAside: {},
  daysLate: null,
};

/** A new scorecard over a table, with everything guessed. */
export function newDraft(source: SourceTable, id: string, title: string): Draft {
  const { table } = source.found;
  const { columns, unsure } = guessColumns(table);
  const kind = guessKind(table, columns);
  const scorecard: Scorecard = { ...UNSAID, id, kind, title, columns, weights: guessWeights(kind, columns) };
  return { source, scorecard, unsure: unsure.filter((role) => rolesOf(kind).includes(role)), answered: [] };
}

/** Weights that stand in the table are meant; without any, all KPIs count the same until the user says otherwise. */
function guessWeights(kind: ScorecardKind, columns: Columns): WeightSource {
  if (columns.weight) return 'column';
  return methodOf({ kind }).summary.isContract && columns.validity && columns.control ? 'kep241' : 'equal';
}

/** A scorecard of the workbook, to be changed; its columns are found again by their headings, else by their places. */
export function savedDraft(source: SourceTable, scorecard: Scorecard): Draft {
  const { headings } = source.found.table;
  const entries = Object.entries(scorecard.columns).map(([role, { heading, index }]) => {
    const places = placesOf(headings, heading);
    const place = places.includes(index) || places.length === 0 ? index : (places[0] ?? index);
    return [role, { heading: headings[place] ?? heading, index: place }];
  });
  return { source, scorecard: { ...scorecard, columns: Object.fromEntries(entries) }, unsure: [], answered: [] };
}

/** The same scorecard over another table; columns are guessed anew, for they belong to the table. */
export function withSource(draft: Draft, source: SourceTable): Draft {
  const { columns, unsure } = guessColumns(source.found.table);
  const { kind, weights } = draft.scorecard;
  const lost = weights === 'column' && !columns.weight;
  const change = { columns, source: '', ...(lost && { weights: guessWeights(kind, columns) }) };
  return { ...changed({ ...draft, source }, change), unsure, answered: [] };
}

/**
 * The same draft over its table as it stands now. A column keeps its role wherever it moved and when its heading is
 * retyped; one that left the table, or cannot be told from another, leaves its role. Null when no heading is there any
 * more: then these are other rows.
 */
export function followed(draft: Draft, source: SourceTable): Draft | null {
  const { headings: before } = draft.source.found.table;
  const { headings: now } = source.found.table;
  const choices = Object.entries(draft.scorecard.columns);
  if (!choices.some(([, { heading }]) => now.includes(heading))) return null;
  const kept = choices.flatMap(([role, { index }]) => {
    const place = placeNow(before, now, index);
    return place === null ? [] : [[role, { heading: now[place] ?? '', index: place }] as const];
  });
  const columns: Columns = Object.fromEntries(kept);
  return { ...withColumns({ ...draft, source }, columns), unsure: draft.unsure.filter((role) => columns[role]) };
}

/** Headings of columns that had a role before and have none now. */
export function lostHeadings(before: Draft, now: Draft): string[] {
  const roles = Object.keys(now.scorecard.columns);
  return Object.entries(before.scorecard.columns).flatMap(([role, { heading }]) =>
    roles.includes(role) ? [] : heading,
  );
}

/** Takes the hierarchy where it weighs every KPI and the table has no weights of its own. */
export function preferHierarchy(draft: Draft, kpis: readonly Kpi[], { weightOf }: Surroundings): Draft {
  const knowsAll = kpis.length > 0 && kpis.every((kpi) => weightOf(kpi) !== null);
  return knowsAll && draft.scorecard.weights === 'equal' ? changed(draft, { weights: 'hierarchy' }) : draft;
}

export function changed(draft: Draft, change: Partial<Scorecard>): Draft {
  return { ...draft, scorecard: { ...draft.scorecard, ...change } };
}

/** Another method; weights that it does not know fall back to those the table suggests, and bands are of one scale. */
export function withKind(draft: Draft, kind: ScorecardKind): Draft {
  const { weights, columns } = draft.scorecard;
  const method = methodOf({ kind });
  const isKnown = method.weightSources.includes(weights);
  const isOtherScale = method.measure !== methodOf(draft.scorecard).measure;
  return changed(draft, {
    kind,
    weights: isKnown ? weights : guessWeights(kind, columns),
    ...(isOtherScale && { bands: null, bandWords: null }),
  });
}

/** What a column holds, by the user's word; null takes its role away. A role belongs to one column. */
export function withRole(draft: Draft, index: number, role: ColumnRole | null): Draft {
  const { columns, weights, kind } = draft.scorecard;
  const others = Object.entries(columns).filter(([key, choice]) => choice.index !== index && key !== role);
  const choice: ColumnChoice = { heading: draft.source.found.table.headings[index] ?? '', index };
  const next: Columns = Object.fromEntries([...others, ...(role ? [[role, choice]] : [])]);
  const gained = role === 'weight' && weights === 'equal';
  const named = withColumns(draft, next);
  const suggested = gained ? changed(named, { weights: guessWeights(kind, next) }) : named;
  return { ...suggested, unsure: draft.unsure.filter((one) => one !== role) };
}

/** Weights that need a column which is not there fall back to those the table suggests. */
function withColumns(draft: Draft, columns: Columns): Draft {
  const { weights, kind } = draft.scorecard;
  const lost =
    (weights === 'column' && !columns.weight) || (weights === 'kep241' && !(columns.validity && columns.control));
  return changed(draft, { columns, ...(lost && { weights: guessWeights(kind, columns) }) });
}

/** Weights from another source; own weights begin with those shown until now, to be changed and not retyped. */
export function weightsFrom(
  weights: WeightSource,
  { scorecard, result }: Pick<Evaluation, 'scorecard' | 'result'>,
): Partial<Scorecard> {
  const isFirst = weights === 'own' && Object.keys(scorecard.ownWeights).length === 0;
  if (!isFirst) return { weights };
  const given = result.rows.flatMap(({ kpi, givenWeight }) => (givenWeight === null ? [] : [[kpi.key, givenWeight]]));
  return { weights, ownWeights: Object.fromEntries(given) };
}

/** What a column is used for by this method; null when for nothing. */
export function roleAt({ scorecard }: Draft, index: number): ColumnRole | null {
  return rolesOf(scorecard.kind).find((role) => scorecard.columns[role]?.index === index) ?? null;
}

/** Roles without which nothing can be scored. */
export function missingRoles({ scorecard }: Draft): ColumnRole[] {
  return methodOf(scorecard).requiredRoles.filter((role) => !scorecard.columns[role]);
}

/** Whether any column that holds something has no role. */
export function hasUnusedColumn(draft: Draft): boolean {
  const { headings } = draft.source.found.table;
  return headings.some(
    (heading, index) => roleAt(draft, index) === null && (heading !== '' || sampleAt(draft, index) !== ''),
  );
}

/** The first cell of a column that is not blank, to recognise the column by. */
export function sampleAt({ source }: Draft, index: number): CellValue {
  return source.found.table.rows[sampleRow(source, index)]?.[index] ?? '';
}

/** The number format of that cell. */
export function sampleFormat({ source }: Draft, index: number): string | undefined {
  return source.found.table.formats?.[sampleRow(source, index)]?.[index];
}

function sampleRow({ found }: SourceTable, index: number): number {
  return found.table.rows.findIndex((row) => String(row[index] ?? '').trim() !== '');
}

export type WeightsObstacle = 'notInHierarchy' | 'partlyInHierarchy' | 'noColumn' | 'notKep241' | 'noValidity';

/** Why weights cannot come from a source, or not for every KPI; null when nothing is in the way. */
export function obstacleTo(
  source: WeightSource,
  { scorecard: { kind, columns } }: Draft,
  kpis: readonly Kpi[],
  { weightOf }: Surroundings,
): WeightsObstacle | null {
  switch (source) {
    case 'hierarchy': {
      const known = kpis.filter((kpi) => weightOf(kpi) !== null).length;
      if (known === 0) return 'notInHierarchy';
      return known < kpis.length ? 'partlyInHierarchy' : null;
    }
    case 'column':
      return columns.weight ? null : 'noColumn';
    case 'kep241':
      if (!methodOf({ kind }).weightSources.includes(source)) return 'notKep241';
      return columns.validity && columns.control ? null : 'noValidity';
    case 'equal':
    case 'own':
      return null;
  }
}

/** An obstacle that leaves some KPIs without a weight is said, and still allowed. */
export const isPassable = (obstacle: WeightsObstacle | null): boolean =>
  obstacle === null || obstacle === 'partlyInHierarchy';
