/** Anchors that make no ladder: equal ones, and a start beyond the target. */
import type { Finding } from '../finding';
import { fitLadder } from '../ladders';
import { isMonotone } from '../levels';
import { asShown, finding } from '../say';
import type { Item } from '../table';
import type { AuditKind } from './kind';

const KIND = 'anchors';

export const ANCHORS: AuditKind = {
  kind: KIND,
  find: ({ scores }) => scores.flatMap(({ items }) => items.flatMap(ofItem)),
};

function ofItem(item: Item): Finding[] {
  const anchors = fitLadder(item.ladder)?.anchors ?? item.ladder;
  const rungs = anchors.map(({ figure, level }) => ({ value: figure.value, level, figure }));
  if (rungs.length < 3 || isMonotone(rungs)) return [];
  const direction = Math.sign((rungs[0]?.value ?? 0) - (rungs.at(-1)?.value ?? 0));
  const at = rungs.findIndex(
    ({ value }, index) => index > 0 && ((rungs[index - 1]?.value ?? value) - value) * direction <= 0,
  );
  const [upper, lower] = [rungs[at - 1], rungs[at]];
  if (upper === undefined || lower === undefined) return [];
  const values = {
    item: item.name,
    upper: upper.level,
    lower: lower.level,
    upperValue: asShown(upper.figure),
    lowerValue: asShown(lower.figure),
  };
  const key = upper.value === lower.value ? 'auditAnchorsEqual' : 'auditAnchors';
  return [finding(KIND, { certainty: 'certain', cells: [lower.figure, upper.figure], key, values })];
}
