/** Cells of a ladder that are off the straight lines between its anchors. */
import type { Localized } from '../../../engine/language';
import type { MessageValues } from '../../../engine/phrases';
import { halfUnit } from '../estimate';
import type { Finding } from '../finding';
import type { FittedStep, LadderFault, Segment } from '../ladderFaults';
import { fitLadder } from '../ladders';
import { levelEstimate } from '../levels';
import type { AuditMessage } from '../say';
import { asShown, besides, finding, headingOf, levelsText, noted, part, shown } from '../say';
import type { Item, ScoreTable, Step } from '../table';
import type { AuditKind } from './kind';

const KIND = 'ladder';

export const LADDER: AuditKind = {
  kind: KIND,
  find: ({ scores }) => scores.flatMap((table) => table.items.flatMap((item) => ofItem(table, item))),
};

function ofItem(table: ScoreTable, item: Item): Finding[] {
  const fit = fitLadder(item.ladder);
  return (fit?.segments ?? []).flatMap((segment) => ofSegment({ table, item, anchors: fit?.anchors ?? [] }, segment));
}

interface Ladder {
  readonly table: ScoreTable;
  readonly item: Item;
  readonly anchors: readonly Step[];
}

const SENTENCES: Readonly<Record<LadderFault, AuditMessage>> = {
  rounded: 'auditLadderRounded',
  shifted: 'auditLadderShifted',
  target: 'auditLadderTarget',
  cell: 'auditLadderCell',
};

function ofSegment(of: Ladder, { off, fault }: Segment): Finding[] {
  const differing = off.filter((one) => one.agreement === 'differs');
  const rounded = off.filter((one) => one.agreement !== 'differs');
  if (fault === 'rounded') return [said(of, off, fault)];
  const wrong = fault === 'cell' ? differing.map((one) => said(of, [one], fault)) : [said(of, differing, fault)];
  return rounded.length === 0 ? wrong : [...wrong, said(of, rounded, 'rounded')];
}

function said(of: Ladder, off: readonly FittedStep[], fault: LadderFault): Finding {
  const [first] = off;
  const figure = first?.step.figure;
  const levels = off.map(({ step: { level } }) => level);
  const told = finding(KIND, {
    certainty: fault === 'rounded' ? 'rounding' : 'certain',
    cells: off.map(({ step }) => step.figure),
    key: SENTENCES[fault],
    values: {
      item: of.item.name,
      levels: levelsText(levels),
      level: levels[0] ?? 0,
      printed: figure === undefined ? '' : asShown(figure),
      computed: figure === undefined ? '' : besides(first?.expected.exact ?? 0, figure),
      ...(fault === 'target' ? stepValues(of.anchors) : {}),
      ...(fault === 'shifted' ? { shift: shiftOf(off) } : {}),
    },
  });
  const note = fault === 'target' ? levelNote(of, off) : null;
  return note === null ? told : noted(told, note);
}

/** Whether the numbers stand at a higher level than their own: those of a level below. */
function shiftOf(off: readonly FittedStep[]): Localized {
  const [first, ...others] = off;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return { en: '', id: '' };
  const isRising = first.expected.exact > last.expected.exact;
  const isLess = first.step.figure.value < first.expected.exact;
  return isRising === isLess ? { en: 'high', id: 'tinggi' } : { en: 'low', id: 'rendah' };
}

/** How the step was made, and over how many levels it goes. */
function stepValues([, target, start]: readonly Step[]): MessageValues {
  if (target === undefined || start === undefined) return {};
  const bare = ({ figure }: Step): Localized => shown(figure.value, figure.decimals);
  return {
    target: bare(target),
    start: bare(start),
    divisor: 10 - start.level,
    targetLevel: target.level,
    targetValue: asShown(target.figure),
    startLevel: start.level,
    startValue: asShown(start.figure),
    steps: target.level - start.level,
  };
}

/** What the corrected steps do to the printed level; null where none is printed. */
function levelNote({ table, item, anchors: [, , start] }: Ladder, off: readonly FittedStep[]): Localized | null {
  const { level, realization } = item.figures;
  if (level === undefined || realization === undefined) return null;
  // Below the start nothing changes, whatever stands there.
  const above = item.ladder.filter((step) => start !== undefined && step.level >= start.level);
  const mended = above.map((step): Step => {
    const wrong = off.find((one) => one.step === step);
    return wrong === undefined ? step : { ...step, figure: { ...step.figure, value: wrong.expected.exact } };
  });
  const [before, after] = [levelEstimate(realization, above), levelEstimate(realization, mended)];
  if (before === null || after === null) return null;
  const values = { heading: headingOf(table, 'level'), level: asShown(level) };
  if (Math.abs(after.exact - before.exact) < halfUnit(level.decimals)) return part('auditLevelStays', values);
  return part('auditLevelChanges', { ...values, corrected: besides(after.exact, level) });
}
