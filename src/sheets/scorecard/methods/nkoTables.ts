/** The tables below an organization's indicators: of its objectives, of its perspectives, or of both. */
import type { GroupTable } from '../groups';
import { groupTable } from '../groups';
import type { GroupWeightCells } from '../groupWeightCells';
import { objectiveWeightCells, perspectiveWeightCells } from '../groupWeightCells';
import type { ColumnKey, Layout } from '../layout';

/** Without objectives, indicators stand directly below perspectives. */
export interface OrganizationTables {
  readonly objectives: GroupTable | null;
  /** `null` where objectives make the total. */
  readonly perspectives: GroupTable | null;
  readonly weights: { readonly perspectives: GroupWeightCells; readonly objectives: GroupWeightCells | null };
}

export function organizationTables(layout: Layout, heading: number): OrganizationTables {
  const { result } = layout;
  const objectives = result.objectives.length > 0 ? groupTable(heading, names(result.objectives)) : null;
  const next = objectives === null ? heading : objectives.last + 2;
  const isOfObjectives = objectives !== null && result.perspectives.length === 0;
  return {
    objectives,
    perspectives: isOfObjectives ? null : groupTable(next, names(result.perspectives)),
    weights: { perspectives: perspectiveWeightCells(layout), objectives: objectiveWeightCells(layout) },
  };
}

function names(groups: readonly { readonly name: string }[]): string[] {
  return groups.map(({ name }) => name);
}

type Level = ['objective' | 'perspective', GroupTable];

/** The table that indicators belong to directly, and by which column. */
export function parentsOf({ objectives, perspectives }: OrganizationTables): Level {
  return objectives === null ? ['perspective', perspectives as GroupTable] : ['objective', objectives];
}

/** The last table, which makes the total. */
export function topOf({ objectives, perspectives }: OrganizationTables): GroupTable {
  return perspectives ?? (objectives as GroupTable);
}

/** Where the table of objectives has the weights that a table gives them; `weight` has the sum of what is below. */
export const OWN_WEIGHT: ColumnKey = 'target';

export function absolute({ body }: Layout, { first, last }: GroupTable, key: Parameters<typeof body.cell>[0]): string {
  return [first, last].map((row) => body.cell(key, row).replace(/^([A-Z]+)/, '$$$1$$')).join(':');
}
