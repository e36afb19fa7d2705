import type { Formula } from './tree';

/** Names of LET, in capitals, and what they stand for. */
export type Bound = ReadonlyMap<string, Formula>;

/** A formula with the names of LET put in their places. */
export function substituted(formula: Formula, bound: Bound): Formula {
  const inside = (one: Formula): Formula => substituted(one, bound);
  switch (formula.kind) {
    case 'name':
      return bound.get(formula.name.toUpperCase()) ?? formula;
    case 'unary':
    case 'percent':
      return { ...formula, of: inside(formula.of) };
    case 'filled':
      return { ...formula, rows: inside(formula.rows), columns: inside(formula.columns) };
    case 'binary':
      return { ...formula, left: inside(formula.left), right: inside(formula.right) };
    case 'call':
      return { ...formula, args: formula.args.map(inside) };
    default:
      return formula;
  }
}
