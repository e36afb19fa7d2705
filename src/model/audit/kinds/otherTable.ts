/** Numbers of one KPI that another table of the same cells prints otherwise. */
import type { Difference } from '../comparisons';
import { differences, otherStarts, otherTargets } from '../comparisons';
import type { Finding } from '../finding';
import type { Localized } from '../../../engine/language';
import { addressOf, asShown, finding, headingOf, placeOf } from '../say';
import type { AuditKind } from './kind';

const KIND = 'otherTable';

export const OTHER_TABLE: AuditKind = {
  kind: KIND,
  find: ({ scores }) => [...differences(scores), ...otherTargets(scores), ...otherStarts(scores)].map(said),
};

const SENTENCES = { start: 'auditOtherStart', target: 'auditOtherTarget' } as const;

function said(difference: Difference): Finding {
  const { table, here, measure, printed, other } = difference;
  const values = { printed: asShown(printed), other: asShown(other), where: whereOf(difference) };
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

/** “Realisasi th. 2010” (C53), and whose it is where that is another KPI. */
function whereOf({ here, there, thereTable, measure, other }: Difference): Localized {
  const of = measure === 'start' ? 'realization' : measure;
  const { en, id } = headingOf(thereTable, of);
  const isOther = here.name.toLowerCase() !== there.name.toLowerCase();
  const cell = addressOf(other);
  return {
    en: `“${en}” (${cell}${isOther ? `, there ${there.name}` : ''})`,
    id: `“${id}” (${cell}${isOther ? `, di sana ${there.name}` : ''})`,
  };
}
