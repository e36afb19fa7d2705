/** Weights of a hierarchy that are not those of its judgments, or do not add up to that above them. */
import { agreement } from '../agreement';
import { known, printed, sum, times } from '../estimate';
import type { Estimate } from '../estimate';
import type { Finding } from '../finding';
import type { Figure } from '../grid';
import { judgedBy } from '../judged';
import { asShown, besides, finding, shown } from '../say';
import type { MatrixTable, PriorityNode, PriorityTable } from '../table';
import type { AuditKind } from './kind';

const KIND = 'synthesis';

export const SYNTHESIS: AuditKind = {
  kind: KIND,
  find: ({ priorities, matrices }) =>
    priorities.flatMap((table) =>
      table.nodes.flatMap((node): Finding[] => {
        const below = childrenOf(table, node);
        const wrong = ofJudgments(node, below, matrices);
        return wrong.length > 0 ? wrong : ofSum(table, node, below);
      }),
    ),
};

/** A child with the weight that it prints. */
type Child = PriorityNode & { readonly global: Figure };

function childrenOf({ nodes }: PriorityTable, { name }: PriorityNode): Child[] {
  return nodes.filter((node): node is Child => node.parent === name && node.global !== null);
}

/** Each child against the share that a matrix of the same names gives it. */
function ofJudgments(
  { name, global }: PriorityNode,
  below: readonly Child[],
  matrices: readonly MatrixTable[],
): Finding[] {
  const matrix = matrices.find((one) => isOf(one, below));
  if (matrix === undefined || global === null) return [];
  const above = printed(global);
  const ways = judgedBy(matrix).map(({ weights }) =>
    below.map(({ name: child }) => times(known(weights[matrix.names.indexOf(child)] ?? NaN), above)),
  );
  const fits = (made: readonly Estimate[]): number =>
    below.filter((child, at) => agreement(child.global, made[at] ?? known(NaN)) !== 'differs').length;
  const best = ways.reduce((one, other) => (fits(other) > fits(one) ? other : one), ways[0] ?? []);
  // Where most of them differ, they come from other judgments.
  if (fits(best) <= below.length / 2) return [];
  return below.flatMap((child, at): Finding[] => {
    const made = best[at] ?? known(NaN);
    if (agreement(child.global, made) !== 'differs') return [];
    const values = {
      item: child.name,
      parent: name,
      above: asShown(global),
      printed: asShown(child.global),
      computed: besides(made.exact, child.global),
    };
    return [finding(KIND, { certainty: 'certain', cells: [child.global, global], key: 'auditSynthesis', values })];
  });
}

function isOf({ names }: MatrixTable, below: readonly Child[]): boolean {
  return below.length >= 2 && names.length === below.length && below.every(({ name }) => names.includes(name));
}

/** Farther from it they are a part of what stands below. */
const FARTHEST = 0.3;

/** Only where nothing but the whole weights is printed: a wrong local weight says more. */
function ofSum(table: PriorityTable, { name, global }: PriorityNode, below: readonly Child[]): Finding[] {
  if (global === null || below.length < 2 || table.nodes.some(({ local }) => local !== null)) return [];
  const made = sum(below.map((child) => printed(child.global)));
  const isFar = Math.abs(made.exact / global.value - 1) > FARTHEST;
  const whole = printed(global);
  if (isFar || Math.abs(made.exact - global.value) < 1e-9) return [];
  const isRounded = made.low <= whole.high + 1e-9 && whole.low <= made.high + 1e-9;
  const values = {
    item: name,
    count: below.length,
    sum: shown(made.exact, global.decimals, global.isPercent, global.decimals),
    printed: asShown(global),
  };
  return [
    finding(KIND, {
      certainty: isRounded ? 'rounding' : 'certain',
      cells: [global, ...below.map((child) => child.global)],
      key: isRounded ? 'auditSynthesisSumRounded' : 'auditSynthesisSum',
      values,
    }),
  ];
}
