/** Guards of blanks. */
import type { Call, Formula } from './tree';

/** X of IF(X="","",X), which guards a blank against becoming 0; null for anything else. */
export function guardedCell({ name, args }: Call): Formula | null {
  const [condition, then, otherwise] = args;
  if (name !== 'IF' || condition?.kind !== 'binary' || condition.operator !== '=' || !otherwise) return null;
  const isGuard = isEmptyText(condition.right) && then !== undefined && isEmptyText(then);
  return isGuard && JSON.stringify(condition.left) === JSON.stringify(otherwise) ? otherwise : null;
}

function isEmptyText(formula: Formula): boolean {
  return formula.kind === 'text' && formula.value === '';
}
