/** Weights before they were rounded for print: from the judgments that stand among the same cells. */
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { agreement } from './agreement';
import { known } from './estimate';
import type { Figure } from './grid';
import { judgedBy } from './judged';
import type { AuditedTables, Item, MatrixTable, PriorityTable } from './table';

/** The weights of all items, of 1, by one method. */
export interface WeightSource {
  readonly method: PriorityMethod;
  readonly weights: readonly number[];
  /** Whether they are the printed ones; else the eigenvector, which others would have taken. */
  readonly isPrinted: boolean;
}

type Sources = Pick<AuditedTables, 'matrices' | 'priorities'>;

/**
 * The sources that make the printed weights, each to its last digit, and after them the eigenvector of the same
 * judgments; none where no judgments make them.
 */
export function weightSources(items: readonly Item[], { matrices, priorities }: Sources): WeightSource[] {
  const printed = items.flatMap(({ figures }) => figures.weight ?? []);
  if (matrices.length === 0 || printed.length < items.length || items.length < 2) return [];
  const methods = [...new Set(matrices.flatMap((matrix) => judgedBy(matrix).map(({ method }) => method)))];
  const sources = methods.flatMap((method): WeightSource[] => {
    const weights = byCodes(items, matrices, method) ?? byValues(printed, matrices, priorities, method);
    return weights === null ? [] : [{ method, weights, isPrinted: arePrinted(printed, weights) }];
  });
  const explaining = sources.filter(({ isPrinted }) => isPrinted);
  const others = sources.filter(({ isPrinted, method }) => !isPrinted && method === 'eigenvector');
  return explaining.length === 0 ? [] : [...explaining, ...others];
}

function arePrinted(printed: readonly Figure[], weights: readonly number[]): boolean {
  const scale = scaleOf(printed);
  return printed.every((figure, at) => agreement(figure, known((weights[at] ?? NaN) * scale)) !== 'differs');
}

/** Weights of 1 or of 100. */
function scaleOf(printed: readonly Figure[]): number {
  return printed.some(({ isPercent }) => isPercent) || printed.reduce((sum, { value }) => sum + value, 0) > 10
    ? 100
    : 1;
}

/** A share among its siblings for each code: F1a below F1 below F. */
function byCodes(items: readonly Item[], matrices: readonly MatrixTable[], method: PriorityMethod): number[] | null {
  const codes = items.map(({ name }) => codeOf(name));
  const all = new Set(codes.flatMap((code) => [...aboveAndItself(code)]));
  const shares = new Map<string, number>();
  for (const matrix of matrices) {
    const judged = judgedBy(matrix).find((one) => one.method === method);
    const named = matrix.names.map(codeOf);
    if (judged === undefined || new Set(named).size < named.length) continue;
    named.forEach((code, at) => shares.set(code, judged.weights[at] ?? NaN));
  }
  const share = (code: string): number | null => {
    const siblings = [...all].filter((other) => parentOf(other) === parentOf(code));
    return shares.get(code) ?? (siblings.length === 1 ? 1 : null);
  };
  const weights = codes.map((code) =>
    [...aboveAndItself(code)].reduce<number | null>((product, one) => {
      const own = share(one);
      return product === null || own === null ? null : product * own;
    }, 1),
  );
  const found = weights.filter((weight) => weight !== null);
  const isHierarchy = codes.every((code) => code !== '' && shares.size > 0) && new Set(codes).size === codes.length;
  return isHierarchy && found.length === items.length ? found : null;
}

/** "LG1" and "L1" are one, as are "IBP" and "I": the initial with what stands behind the letters. */
function codeOf(name: string): string {
  const [, initial = '', rest = ''] = /^(\p{L})\p{L}*[ .-]?(\d[\d.]*\p{L}?)?$/u.exec(name.trim()) ?? [];
  return `${initial}${rest}`.toLowerCase();
}

function parentOf(code: string): string {
  return /\d\p{L}$/u.test(code) ? code.slice(0, -1) : code.replace(/\.?\d+$/, '');
}

/** From the top. */
function aboveAndItself(code: string): string[] {
  const above = parentOf(code);
  return above === code || above === '' ? [code] : [...aboveAndItself(above), code];
}

/** Where names differ: the leaves of a synthesis have the same weights, and each print stands for one weight only. */
function byValues(
  printed: readonly Figure[],
  matrices: readonly MatrixTable[],
  priorities: readonly PriorityTable[],
  method: PriorityMethod,
): number[] | null {
  const scale = scaleOf(printed);
  for (const { nodes } of priorities) {
    const leaves = nodes.flatMap(({ name, parent, global }) => {
      if (global === null || nodes.some((node) => node.parent === name)) return [];
      const matrix = matrices.find(({ names }) => names.includes(name));
      const judged = matrix === undefined ? undefined : judgedBy(matrix).find((one) => one.method === method);
      const above = nodes.find((node) => node.name === parent)?.global?.value;
      const share = judged?.weights[matrix?.names.indexOf(name) ?? -1];
      const exact = share === undefined || above === undefined ? global.value : share * above;
      return [{ print: global.value, exact }];
    });
    const wanted = [...printed.map(({ value }) => value / scale)].sort(rising);
    const had = leaves.map(({ print }) => print).sort(rising);
    if (wanted.length !== had.length || wanted.some((value, at) => Math.abs(value - (had[at] ?? NaN)) > 1e-9)) continue;
    const exact = printed.map(({ value }) => {
      const same = leaves.filter(({ print }) => Math.abs(print - value / scale) < 1e-9);
      const [first] = same;
      return first !== undefined && same.every((one) => Math.abs(one.exact - first.exact) < 1e-6) ? first.exact : null;
    });
    const all = exact.filter((weight) => weight !== null);
    if (all.length === printed.length) return all;
  }
  return null;
}

const rising = (one: number, other: number): number => one - other;
