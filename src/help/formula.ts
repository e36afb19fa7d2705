/**
 * Formulas of constants, as one pastes them into an English Excel: a function's name and numbers, "text", TRUE or
 * FALSE, errors such as #N/A, and arrays of these. The examples of the doc blocks are written so, and so is what people
 * type into the fields of the help pages.
 */
export type Constant = number | string | boolean | ErrorConstant | null;

interface ErrorConstant {
  readonly code: string;
}

/** A range as rows of cells, or a single value; null is left out. */
export type Argument = Constant | Constant[][];

export interface Formula {
  readonly functionName: string;
  readonly parameters: readonly Argument[];
}

export interface Example extends Formula {
  /** As written, from the "=" on. */
  readonly formula: string;
  /** The printed value: a constant or an array of them. Numbers are compared at the decimals printed. */
  readonly printed: string;
}

/** What is wrong with a formula that is typed; `part` is the text it is about. */
export class FormulaError extends SyntaxError {
  constructor(
    readonly kind: 'noFormula' | 'noConstant' | 'notClosed' | 'notRectangular',
    readonly part: string,
  ) {
    super(`${kind}: ${part}`);
  }
}

/** The examples in a source text, in order: `@example =AHP.CR({1,3;"1/3",1},"column") -> 0`. */
export function readExamples(source: string): Example[] {
  return [...source.matchAll(/@example\s+(=[A-Z.]+\(.*\))\s+->\s+(.+?)\s*$/gm)].map(
    ([, formula = '', printed = '']) => ({ formula, printed, ...readFormula(formula) }),
  );
}

/** @throws FormulaError when it is more than a function of constants */
export function readFormula(text: string): Formula {
  const [, functionName, list] = /^\s*=\s*([A-Z][A-Z.]*)\s*\(([\s\S]*)\)\s*$/i.exec(text) ?? [];
  if (functionName === undefined || list === undefined) throw new FormulaError('noFormula', text.trim());
  const parameters = list.trim() === '' ? [] : splitOutside(list, ',').map(readArgument);
  return { functionName: functionName.toUpperCase(), parameters };
}

/** The cells of a printed value, as text, row by row. */
export function printedCells(printed: string): string[][] {
  return printed.startsWith('{') ? splitArray(printed) : [[printed]];
}

/** @throws FormulaError for references, names, calculations and other functions */
export function readConstant(text: string): Constant {
  if (text === '') return null;
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  if (text.startsWith('#')) return { code: word };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  const [, digits, percent] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/i.exec(text) ?? [];
  if (digits === undefined) throw new FormulaError('noConstant', text);
  return percent === '%' ? Number(digits) / 100 : Number(digits);
}

function readArgument(text: string): Argument {
  if (!text.startsWith('{')) return readConstant(text);
  if (!text.endsWith('}')) throw new FormulaError('notClosed', text);
  const rows = splitArray(text).map((row) => row.map(readConstant));
  if (rows.some((row) => row.length !== rows[0]?.length)) throw new FormulaError('notRectangular', text);
  return rows;
}

function splitArray(text: string): string[][] {
  return splitOutside(text.slice(1, -1), ';').map((row) => splitOutside(row, ','));
}

/** Splits at a separator that stands outside quotation marks and braces. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === '{') depth += 1;
    if (!quoted && character === '}') depth -= 1;
    if (character === separator && !quoted && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else {
      part += character;
    }
  }
  if (quoted || depth !== 0) throw new FormulaError('notClosed', text.trim());
  return [...parts, part.trim()];
}
