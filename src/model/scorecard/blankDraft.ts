/** The draft of a scorecard over a table that is still to be filled in: nothing of it has to be guessed. */
import type { ColumnRole, ScorecardKind } from '../types';
import type { Draft } from './draft';
import { changed, newDraft, withKind } from './draft';
import type { SourceTable } from './evaluation';

/** `roles` are those of the columns from the left. */
export function blankDraft(
  source: SourceTable,
  { id, title, kind, roles }: { id: string; title: string; kind: ScorecardKind; roles: readonly ColumnRole[] },
): Draft {
  const { headings } = source.found.table;
  const columns = Object.fromEntries(roles.map((role, index) => [role, { heading: headings[index] ?? '', index }]));
  const draft = withKind(newDraft(source, id, title), kind);
  const weights = roles.includes('weight') ? 'column' : 'equal';
  return { ...changed(draft, { columns, weights }), unsure: [] };
}
