/** Formulas written as they read in a cell, with formulas, numbers and texts put in: plain`IF(${x}="","",${x}*2)`. */
import { parseFormula } from './parse';
import type { Formula } from './tree';
import { number, text } from './tree';

type Part = Formula | number | string;

const HOLE = /^hole_(\d+)$/;
const read = new WeakMap<TemplateStringsArray, Formula>();

export function plain(strings: TemplateStringsArray, ...parts: readonly Part[]): Formula {
  return filled(skeletonOf(strings), parts.map(formulaOf));
}

function formulaOf(part: Part): Formula {
  if (typeof part === 'number') return number(part);
  return typeof part === 'string' ? text(part) : part;
}

function skeletonOf(strings: TemplateStringsArray): Formula {
  const known = read.get(strings);
  if (known) return known;
  const written = strings.reduce((all, piece, index) => `${all}hole_${index - 1}${piece}`);
  const skeleton = parseFormula(written, '');
  if (skeleton === null) throw new SyntaxError(`No formula: ${written}`);
  read.set(strings, skeleton);
  return skeleton;
}

function filled(formula: Formula, parts: readonly Formula[]): Formula {
  const fill = (one: Formula): Formula => filled(one, parts);
  switch (formula.kind) {
    case 'name': {
      const index = HOLE.exec(formula.name)?.[1];
      return index === undefined ? formula : (parts[Number(index)] ?? formula);
    }
    case 'unary':
    case 'percent':
      return { ...formula, of: fill(formula.of) };
    case 'binary':
      return { ...formula, left: fill(formula.left), right: fill(formula.right) };
    case 'call':
      return { ...formula, args: formula.args.map(fill) };
    default:
      return formula;
  }
}

/** What a mistake becomes: #VALUE! in every host, as our functions answer. */
export const MISTAKE: Formula = plain`VALUE("?")`;
export const NOT_AVAILABLE: Formula = plain`NA()`;
