/** Numbers of one KPI that another table of the same cells prints otherwise. */
import { differences } from '../comparisons';
import { asShown, finding, placeOf } from '../say';
import type { AuditKind } from './kind';

const KIND = 'otherTable';

export const OTHER_TABLE: AuditKind = {
  kind: KIND,
  find: ({ scores }) =>
    differences(scores).map(({ table, here, measure, printed, other }) =>
      finding(KIND, {
        certainty: 'possible',
        cells: [printed, other],
        key: 'auditOtherTable',
        values: { place: placeOf(table, here, measure), printed: asShown(printed), other: asShown(other) },
      }),
    ),
};
