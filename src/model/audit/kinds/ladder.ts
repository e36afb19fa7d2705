/** Cells of a ladder that are off the straight lines between its anchors. */
import { agreement } from '../agreement';
import { known } from '../estimate';
import type { Finding } from '../finding';
import type { FittedStep, LadderFit } from '../ladders';
import { fitLadder } from '../ladders';
import type { AuditMessage } from '../say';
import { asShown, besides, finding, shown } from '../say';
import type { Item, Step } from '../table';
import type { AuditKind } from './kind';

const KIND = 'ladder';

export const LADDER: AuditKind = {
  kind: KIND,
  find: ({ scores }) => scores.flatMap(({ items }) => items.flatMap(ofItem)),
};

function ofItem(item: Item): Finding[] {
  const fit = fitLadder(item.ladder);
  if (fit === null) return [];
  const off = fit.steps.filter((one) => one.agreement !== 'same');
  const segments = groupsOf(off, fit);
  return segments.flatMap((steps) => ofSegment(item, steps, fit));
}

/** Cells between the same two anchors. */
function groupsOf(off: readonly FittedStep[], { levels }: LadderFit): FittedStep[][] {
  return levels.slice(0, -1).flatMap((upper, at) => {
    const lower = levels[at + 1] ?? 0;
    const isLast = at === levels.length - 2;
    const inside = off.filter(
      ({ step: { level } }) => level <= upper && (level > lower || (isLast && level === lower)),
    );
    return inside.length === 0 ? [] : [inside];
  });
}

function ofSegment(item: Item, off: readonly FittedStep[], fit: LadderFit): Finding[] {
  const differing = off.filter((one) => one.agreement === 'differs');
  const isRounded = differing.length === 0 || isOfRoundedStep(off, fit);
  if (isRounded) return [said(item, off, 'rounding', 'auditLadderRounded')];
  const shiftedBy = differing.length > 1 ? shiftOf(differing, fit) : 0;
  if (shiftedBy !== 0) return [said(item, differing, 'certain', 'auditLadderShifted')];
  if (differing.length > 1 && isTargetAtTen(differing, fit))
    return [said(item, differing, 'certain', 'auditLadderTarget')];
  return differing.map((one) => said(item, [one], 'certain', 'auditLadderCell'));
}

function said(item: Item, off: readonly FittedStep[], certainty: Finding['certainty'], key: AuditMessage): Finding {
  const [first] = off;
  const figure = first?.step.figure;
  const levels = off.map(({ step: { level } }) => level);
  return finding(KIND, {
    certainty,
    cells: off.map(({ step }) => step.figure),
    key,
    values: {
      item: item.name,
      levels,
      level: levels[0] ?? 0,
      printed: figure === undefined ? '' : asShown(figure),
      computed: figure === undefined ? '' : besides(first?.expected.exact ?? 0, figure),
      ten: shown(10, 0),
    },
  });
}

/** A step that was rounded before it was added again and again, from either end. */
function isOfRoundedStep(off: readonly FittedStep[], { steps, levels }: LadderFit): boolean {
  const at = (level: number): Step | undefined => steps.find(({ step }) => step.level === level)?.step;
  const inner = off.map(({ step }) => step);
  const [highest, lowest] = [
    Math.max(...inner.map(({ level }) => level)),
    Math.min(...inner.map(({ level }) => level)),
  ];
  const upper = at(Math.min(...levels.filter((level) => level > highest)));
  const lower = at(Math.max(...levels.filter((level) => level < lowest)));
  if (upper === undefined || lower === undefined) return false;
  const step = (upper.figure.value - lower.figure.value) / (upper.level - lower.level);
  const unit = 10 ** -upper.figure.decimals;
  const steps_ = [Math.floor(step / unit) * unit, Math.ceil(step / unit) * unit];
  return steps_.some((rounded) =>
    [upper, lower].some((from) =>
      inner.every((one) => {
        const made = from.figure.value + (one.level - from.level) * rounded;
        return Math.abs(one.figure.value - made) <= unit * 1.5 + 1e-9;
      }),
    ),
  );
}

/** How many rows the cells stand too high or too low; 0 where they do not. */
function shiftOf(off: readonly FittedStep[], { steps }: LadderFit): number {
  const expectedAt = (level: number): number | undefined =>
    steps.find(({ step }) => step.level === level)?.expected.exact;
  return (
    [1, -1].find((by) =>
      off.every(({ step: { level, figure } }) => {
        const other = expectedAt(level + by);
        return other !== undefined && agreement(figure, known(other)) !== 'differs';
      }),
    ) ?? 0
  );
}

/** Steps made as if the target, which stands below level 10, stood at 10. */
function isTargetAtTen(off: readonly FittedStep[], { levels, anchors }: LadderFit): boolean {
  const [target, start] = [anchors[1], anchors[2]];
  if (levels.length < 4 || target === undefined || start === undefined) return false;
  const step = (target.figure.value - start.figure.value) / (10 - start.level);
  return off.every(({ step: { level, figure } }) => {
    const made = start.figure.value + (level - start.level) * step;
    return Math.abs(figure.value - made) <= 10 ** -figure.decimals;
  });
}
