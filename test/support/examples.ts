/**
 * Executable examples of the custom functions. In a doc block:
 *
 *     @example =AHP.CR({1,3;"1/3",1},"column") -> 0
 *
 * Left of the arrow stands a formula as one pastes it into an English Excel, with constants only; right of it the
 * printed value: a number, text in quotation marks, TRUE or FALSE, an error such as #N/A, or an array of these. Numbers
 * are compared at the decimals printed.
 */
export type Constant = number | string | boolean | ErrorConstant | null;

export interface ErrorConstant {
  readonly code: string;
}

export interface Example {
  /** As written, from the "=" on. */
  readonly formula: string;
  readonly functionName: string;
  /** Ranges as rows of cells; omitted arguments as null. */
  readonly parameters: readonly (Constant | Constant[][])[];
  /** As printed in the doc block. */
  readonly printed: string;
}

/** The examples in a source text, in order. */
export function readExamples(source: string): Example[] {
  return [...source.matchAll(/@example\s+=([A-Z.]+)\((.*)\)\s+->\s+(.+?)\s*$/gm)].map(
    ([, name = '', list = '', printed = '']) => ({
      formula: `=${name}(${list})`,
      functionName: name,
      parameters: splitOutside(list, ',').map(readArgument),
      printed,
    }),
  );
}

/** Why a result differs from the printed value of an example; `undefined` when it agrees. */
export function disagreement(example: Example, result: unknown): string | undefined {
  const expected = example.printed.startsWith('{') ? splitArray(example.printed) : [[example.printed]];
  const actual = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  const sameShape = actual.length === expected.length && actual.every((row, i) => row.length === expected[i]?.length);
  const agrees = sameShape && expected.every((row, i) => row.every((text, j) => agreesWith(text, actual[i]?.[j])));
  return agrees
    ? undefined
    : `${example.formula} is ${JSON.stringify(result)}, the doc block prints ${example.printed}`;
}

function agreesWith(printed: string, value: unknown): boolean {
  const expected = readConstant(printed);
  if (typeof expected === 'number' && typeof value === 'number') {
    const decimals = printed.split('.')[1]?.length ?? 0;
    return Math.abs(value - expected) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
  }
  if (isErrorConstant(expected)) return isErrorConstant(value) && value.code === expected.code;
  return value === expected;
}

function isErrorConstant(value: unknown): value is ErrorConstant {
  return typeof value === 'object' && value !== null && 'code' in value;
}

function readArgument(text: string): Constant | Constant[][] {
  return text.startsWith('{') ? splitArray(text).map((row) => row.map(readConstant)) : readConstant(text);
}

function splitArray(text: string): string[][] {
  return splitOutside(text.slice(1, -1), ';').map((row) => splitOutside(row, ','));
}

function readConstant(text: string): Constant {
  if (text === '') return null;
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (text.startsWith('#')) return { code: text };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  const value = Number(text);
  if (Number.isNaN(value))
    throw new SyntaxError(`An example cannot hold ${text}: only numbers, "text", TRUE, FALSE, errors and arrays.`);
  return value;
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
  return [...parts, part.trim()];
}
