/** Numbers of one KPI that another table of the same cells prints otherwise. */
import type { Difference, OtherTargetLevel } from '../comparisons';
import { differences, exchangedElsewhere, otherStarts, otherTargetLevels, otherTargets } from '../comparisons';
import type { Finding } from '../finding';
import type { Localized } from '../../../engine/language';
import { fitLadder } from '../ladders';
import type { ScoreTable } from '../table';
import { addressOf, asShown, cellOf, finding, headedCell, headingOf, named, placeOf } from '../say';
import type { AuditKind } from './kind';

const KIND = 'otherTable';

export const OTHER_TABLE: AuditKind = {
  kind: KIND,
  find: ({ scores }) => [
    ...[...differences(scores), ...otherTargets(scores), ...otherStarts(scores)].map((one) => said(one, scores)),
    ...otherTargetLevels(scores).map(ofOtherLevel),
  ],
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

function said(difference: Difference, scores: readonly ScoreTable[]): Finding {
  const { table, here, measure, printed, other, alike, others } = difference;
  const values = { printed: asShown(printed), other: asShown(other), ...whereOf(difference, scores) };
  const cells = [printed, other];
  if (measure === 'start' || measure === 'target') {
    const started = {
      ...values,
      item: here.name,
      alike,
      others,
      level: here.ladder.find(({ figure }) => figure === printed)?.level ?? 0,
    };
    const isBeyond = measure === 'start' && isBeyondTarget(difference);
    const from = isBeyond ? sourceOf(difference) : null;
    const key = isBeyond ? (from === null ? 'auditOtherStartBeyond' : 'auditOtherStartFrom') : SENTENCES[measure];
    return finding(KIND, { certainty: 'possible', cells, key, values: { ...started, from: from ?? '' } });
  }
  const placed = { ...values, place: placeOf(table, here, measure) };
  return finding(KIND, { certainty: 'possible', cells, key: 'auditOtherTable', values: placed });
}

/** The target of the same table and KPI that the number is. */
function sourceOf({ there, thereTable, printed }: Difference): Localized | null {
  const { target } = there.figures;
  if (target === undefined || Math.abs(target.value - printed.value) > 1e-9) return null;
  return headedCell(thereTable, 'target', target);
}

/** “Realisasi th. 2010”, and its cell, with the KPI where that is another one, and where their exchange is told. */
function whereOf(
  { here, there, thereTable, measure, other }: Difference,
  scores: readonly ScoreTable[],
): { heading: Localized; cell: Localized } {
  const heading = quoted(headingOf(thereTable, measure === 'start' ? 'realization' : measure));
  const cell = cellOf(other);
  if (here.name.toLowerCase() === there.name.toLowerCase()) return { heading, cell };
  const swapped = exchangedElsewhere(scores).find((pair) => pair.one === here || pair.other === here);
  const told = swapped === undefined ? null : addressOf({ area: swapped.one.nameArea });
  return {
    heading,
    cell: {
      en: `${cell.en}, in the row of ${there.name}${told === null ? '' : `; see ${told}`}`,
      id: `${cell.id}, di baris ${there.name}${told === null ? '' : `; lihat ${told}`}`,
    },
  };
}

function ofOtherLevel({ thereTable, level, items, figures, mostLevel, most }: OtherTargetLevel): Finding {
  const values = {
    items: named(items.map(({ name }) => name)),
    heading: quoted(headingOf(thereTable, 'target')),
    level,
    mostLevel,
    most,
  };
  return finding(KIND, { certainty: 'possible', cells: figures, key: 'auditOtherTargetLevel', values });
}

const quoted = ({ en, id }: Localized): Localized => ({ en: `“${en}”`, id: `“${id}”` });
