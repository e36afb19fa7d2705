/** The words of a formula, as Excel's files write them: English, commas, decimal points. */
import type { BinaryOperator } from './tree';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string }
  /** A sheet and its cells: 'KPI 2010'!$A$1:B2, A:C, 1:3. */
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly cells: string }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'operator'; readonly value: BinaryOperator | '%' | '#' | '@' | ':' }
  | { readonly kind: 'mark'; readonly value: '(' | ')' | '{' | '}' | ',' | ';' };

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const CELLS = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;

/** In the order in which they are tried. */
const PATTERNS = {
  space: /\s+/uy,
  text: /"((?:[^"]|"")*)"/uy,
  error: /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/uy,
  reference: new RegExp(String.raw`(?:${SHEET})?(${CELLS})(?![\p{L}\p{N}_.(!])`, 'uy'),
  function: /((?:_xlfn\.|_xlws\.|_xldudf_)*[\p{L}_][\p{L}\p{N}_.]*)\(/uy,
  number: /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy,
  word: /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy,
  operator: /<=|>=|<>|[-+*/^&=<>%#@:]/uy,
  mark: /[(){},;]/uy,
} as const;

const KINDS = Object.keys(PATTERNS) as (keyof typeof PATTERNS)[];

/** Null where the formula has something that is not read here: structured references, other workbooks, 3-D references. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const found = matchAt(formula, at);
    if (found === null) return null;
    at += found.match[0].length;
    if (found.kind !== 'space') tokens.push(tokenOf(found.kind, found.match));
  }
  return tokens;
}

function matchAt(formula: string, at: number): { kind: keyof typeof PATTERNS; match: RegExpExecArray } | null {
  for (const kind of KINDS) {
    const pattern = PATTERNS[kind];
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, match };
  }
  return null;
}

function tokenOf(kind: Exclude<keyof typeof PATTERNS, 'space'>, match: RegExpExecArray): Token {
  const [whole, first = ''] = match;
  switch (kind) {
    case 'text':
      return { kind, value: first.replaceAll('""', '"') };
    case 'error':
    case 'word':
      return { kind, value: whole };
    case 'number':
      return { kind, value: Number(whole) };
    case 'reference':
      return { kind, sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, cells: match[3] ?? '' };
    case 'function':
      return { kind, name: first };
    case 'operator':
      return { kind, value: whole as BinaryOperator | '%' | '#' | '@' | ':' };
    case 'mark':
      return { kind, value: whole as '(' | ')' | '{' | '}' | ',' | ';' };
  }
}
