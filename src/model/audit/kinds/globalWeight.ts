/** Global weights that are not the local ones times those above, and local ones that do not add up to 1. */
import { agreement } from '../agreement';
import { printed, sum, times } from '../estimate';
import type { Finding } from '../finding';
import { asShown, besides, finding, mostShown, shown } from '../say';
import type { PriorityNode, PriorityTable } from '../table';
import type { AuditKind } from './kind';

const KIND = 'globalWeight';

export const GLOBAL_WEIGHT: AuditKind = {
  kind: KIND,
  find: ({ priorities }) => priorities.flatMap((table) => [...products(table), ...localSums(table)]),
};

function products({ nodes }: PriorityTable): Finding[] {
  return nodes.flatMap(({ name, parent, local, global }): Finding[] => {
    const above = nodes.find((node) => node.name === parent);
    if (local === null || global === null || (parent !== '' && !above?.global)) return [];
    const scale = local.isPercent ? 0.01 : 1;
    const factor = above?.global ? printed(above.global) : { exact: 1 / scale, low: 1 / scale, high: 1 / scale };
    const made = times(times(printed(local), factor), { exact: scale, low: scale, high: scale });
    const agrees = agreement(global, made);
    if (agrees === 'same') return [];
    const values = {
      item: name,
      parent,
      printed: asShown(global),
      local: asShown(local),
      above: above?.global ? asShown(above.global) : shown(1, 0),
      computed: besides(made.exact, global),
    };
    const cells = [global, local, ...(above?.global ? [above.global] : [])];
    const isRounded = agrees !== 'differs';
    const key = isRounded ? 'auditGlobalRounded' : 'auditGlobal';
    return [finding(KIND, { certainty: isRounded ? 'rounding' : 'certain', cells, key, values })];
  });
}

function localSums({ nodes }: PriorityTable): Finding[] {
  const parents = [...new Set(nodes.map(({ parent }) => parent))];
  return parents.flatMap((parent): Finding[] => {
    const below = nodes.filter((node): node is PriorityNode => node.parent === parent);
    const locals = below.flatMap(({ local }) => local ?? []);
    const first = locals[0];
    if (first === undefined || locals.length < below.length || below.length < 2) return [];
    const made = sum(locals.map(printed));
    const whole = first.isPercent || made.exact > 10 ? 100 : 1;
    if (made.low - 1e-9 <= whole && whole <= made.high + 1e-9) return [];
    const values = {
      parent,
      sum: shown(made.exact, first.decimals, first.isPercent, mostShown(locals)),
      whole: shown(whole, 0, first.isPercent),
    };
    const key = parent === '' ? 'auditLocalTop' : 'auditLocal';
    return [finding(KIND, { certainty: 'certain', cells: locals, key, values })];
  });
}
