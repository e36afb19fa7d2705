/** Cells of a ladder that are off the straight lines between its anchors. */
import type { Finding } from '../finding';
import type { FittedStep, LadderFault, Segment } from '../ladderFaults';
import { fitLadder } from '../ladders';
import type { AuditMessage } from '../say';
import { asShown, besides, finding, named, shown } from '../say';
import type { Item } from '../table';
import type { AuditKind } from './kind';

const KIND = 'ladder';

export const LADDER: AuditKind = {
  kind: KIND,
  find: ({ scores }) =>
    scores.flatMap(({ items }) =>
      items.flatMap((item) => (fitLadder(item.ladder)?.segments ?? []).flatMap((segment) => ofSegment(item, segment))),
    ),
};

const SENTENCES: Readonly<Record<LadderFault, AuditMessage>> = {
  rounded: 'auditLadderRounded',
  shifted: 'auditLadderShifted',
  target: 'auditLadderTarget',
  cell: 'auditLadderCell',
};

function ofSegment(item: Item, { off, fault }: Segment): Finding[] {
  const differing = off.filter((one) => one.agreement === 'differs');
  const rounded = off.filter((one) => one.agreement !== 'differs');
  if (fault === 'rounded') return [said(item, off, fault)];
  const wrong = fault === 'cell' ? differing.map((one) => said(item, [one], fault)) : [said(item, differing, fault)];
  return rounded.length === 0 ? wrong : [...wrong, said(item, rounded, 'rounded')];
}

function said(item: Item, off: readonly FittedStep[], fault: LadderFault): Finding {
  const [first] = off;
  const figure = first?.step.figure;
  const levels = off.map(({ step: { level } }) => level);
  const all = named(levels.map(String));
  return finding(KIND, {
    certainty: fault === 'rounded' ? 'rounding' : 'certain',
    cells: off.map(({ step }) => step.figure),
    key: SENTENCES[fault],
    values: {
      item: item.name,
      levels: { en: `${levels.length > 1 ? 'levels' : 'level'} ${all.en}`, id: `level ${all.id}` },
      level: levels[0] ?? 0,
      printed: figure === undefined ? '' : asShown(figure),
      computed: figure === undefined ? '' : besides(first?.expected.exact ?? 0, figure),
      ten: shown(10, 0),
    },
  });
}
