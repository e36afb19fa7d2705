/** A formula in pieces that put together are the formula again. What is in quotes or brackets is never looked into. */
type TokenKind = 'text' | 'sheet' | 'error' | 'reference' | 'word' | 'number' | 'bracket' | 'space' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
/** No name, function or sheet goes on behind it. */
const NO_MORE = String.raw`(?![\p{L}\p{N}_.$(\\!?\[])`;
const SHEET_NAME = String.raw`(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?::[\p{L}_\\][\p{L}\p{N}_.\\?]*)?|\[\d+\]`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"?/uy],
  ['sheet', /'(?:[^']|'')*'!/uy],
  ['error', /#(?:[A-Za-z_]+[!?]|[A-Za-z]+\/[A-Za-z0]+!?|GETTING_DATA)/uy],
  ['sheet', new RegExp(`(?:${SHEET_NAME})!`, 'uy')],
  ['reference', new RegExp(`(?:${CELL}:${CELL}|${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW})${NO_MORE}`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/uy],
  ['word', /[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/uy],
  ['space', /\s+/uy],
];

export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined && text !== '') return { kind, text };
  }
  if (formula[at] === '[') return { kind: 'bracket', text: formula.slice(at, bracketEnd(formula, at)) };
  return { kind: 'sign', text: formula[at] ?? '' };
}

/** Of a structured reference, whose brackets nest and in which an apostrophe takes the next sign as it is. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}
