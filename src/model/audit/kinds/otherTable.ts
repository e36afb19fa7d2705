/** Numbers of one KPI that another table of the same cells prints otherwise. */
import type { Difference } from '../comparisons';
import { differences, otherStarts, otherTargets } from '../comparisons';
import type { Finding } from '../finding';
import type { Localized } from '../../../engine/language';
import { fitLadder } from '../ladders';
import { asShown, cellOf, finding, headingOf, placeOf } from '../say';
import type { AuditKind } from './kind';

const KIND = 'otherTable';

export const OTHER_TABLE: AuditKind = {
  kind: KIND,
  find: ({ scores }) => [...differences(scores), ...otherTargets(scores), ...otherStarts(scores)].map(said),
};

const SENTENCES = { start: 'auditOtherStart', target: 'auditOtherTarget' } as const;

/** The result of the year before reaches the target, or is better than it, so that it cannot stand below it. */
function isBeyondTarget({ here: { ladder }, printed, other }: Difference): boolean {
  const anchors = fitLadder(ladder)?.anchors ?? ladder;
  const level = ladder.find(({ figure }) => figure === printed)?.level ?? 0;
  const target = anchors.findLast((anchor) => anchor.level > level)?.figure.value;
  const direction = Math.sign((ladder[0]?.figure.value ?? 0) - (ladder.at(-1)?.figure.value ?? 0));
  return target !== undefined && (other.value - target) * direction >= 0;
}

function said(difference: Difference): Finding {
  const { table, here, measure, printed, other } = difference;
  const values = { printed: asShown(printed), other: asShown(other), ...whereOf(difference) };
  const cells = [printed, other];
  if (measure === 'start' || measure === 'target') {
    const started = {
      ...values,
      item: here.name,
      level: here.ladder.find(({ figure }) => figure === printed)?.level ?? 0,
    };
    const key = measure === 'start' && isBeyondTarget(difference) ? 'auditOtherStartBeyond' : SENTENCES[measure];
    return finding(KIND, { certainty: 'possible', cells, key, values: started });
  }
  const placed = { ...values, place: placeOf(table, here, measure) };
  return finding(KIND, { certainty: 'possible', cells, key: 'auditOtherTable', values: placed });
}

/** “Realisasi th. 2010”, and its cell with the KPI where that is another one. */
function whereOf({ here, there, thereTable, measure, other }: Difference): { heading: Localized; cell: Localized } {
  const { en, id } = headingOf(thereTable, measure === 'start' ? 'realization' : measure);
  const isOther = here.name.toLowerCase() !== there.name.toLowerCase();
  const cell = cellOf(other);
  return {
    heading: { en: `“${en}”`, id: `“${id}”` },
    cell: {
      en: `${cell.en}${isOther ? `, there ${there.name}` : ''}`,
      id: `${cell.id}${isOther ? `, di sana ${there.name}` : ''}`,
    },
  };
}
