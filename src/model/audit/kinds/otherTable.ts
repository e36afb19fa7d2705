/** Numbers of one KPI that another table of the same cells prints otherwise. */
import type { Difference } from '../comparisons';
import { differences, otherStarts, otherTargets } from '../comparisons';
import type { Finding } from '../finding';
import { asShown, finding, placeOf } from '../say';
import type { AuditKind } from './kind';

const KIND = 'otherTable';

export const OTHER_TABLE: AuditKind = {
  kind: KIND,
  find: ({ scores }) => [...differences(scores), ...otherTargets(scores), ...otherStarts(scores)].map(said),
};

const SENTENCES = { start: 'auditOtherStart', target: 'auditOtherTarget' } as const;

function said({ table, here, measure, printed, other }: Difference): Finding {
  const values = { printed: asShown(printed), other: asShown(other) };
  const cells = [printed, other];
  if (measure === 'start' || measure === 'target') {
    const started = {
      ...values,
      item: here.name,
      level: here.ladder.find(({ figure }) => figure === printed)?.level ?? 0,
    };
    return finding(KIND, { certainty: 'possible', cells, key: SENTENCES[measure], values: started });
  }
  const placed = { ...values, place: placeOf(table, here, measure) };
  return finding(KIND, { certainty: 'possible', cells, key: 'auditOtherTable', values: placed });
}
