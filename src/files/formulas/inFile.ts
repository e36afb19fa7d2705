/**
 * The form that formulas have in files, and back. In the file, functions of later versions have a prefix, parameters of
 * LET and LAMBDA another, add-in functions a third; A1# is ANCHORARRAY(A1) and @A1 is SINGLE(A1).
 */
import { FUTURE_FUNCTIONS, OWN_FUNCTION, OWN_FUNCTION_IN_FILE, SHEET_FUNCTIONS } from './functionNames';
import { parameterTokens } from './parameters';
import { tokensOf, type Token } from './tokens';

/** As people type it, without the equals sign, in the form of the file. */
export function formulaInFile(formula: string): string {
  const tokens = tokensOf(formula);
  const parameters = parameterTokens(tokens);
  const pieces = tokens.map((token, index) => {
    if (parameters.has(index)) return `_xlpm.${token.text}`;
    if (token.kind === 'bracket') return thisRow(token.text);
    return isCalled(tokens, index) ? functionInFile(token.text) : token.text;
  });
  spills(tokens, pieces);
  return pieces.join('');
}

/** The formula of a file as people type it. */
export function formulaFromFile(formula: string): string {
  if (!/_xl|ANCHORARRAY|SINGLE/i.test(formula)) return formula;
  const tokens = tokensOf(formula);
  const pieces = tokens.map((token) => (token.kind === 'word' ? wordFromFile(token.text) : token.text));
  unwrap(tokens, pieces);
  return pieces.join('');
}

function isCalled(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'word' && tokens[index + 1]?.text === '(';
}

function functionInFile(name: string): string {
  const upper = name.toUpperCase();
  if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  if (FUTURE_FUNCTIONS.has(upper)) return `_xlfn.${upper}`;
  return upper.replace(OWN_FUNCTION, '_xldudf_$1_$2') === upper ? name : upper.replace(OWN_FUNCTION, '_xldudf_$1_$2');
}

function wordFromFile(word: string): string {
  return word.replace(/^_xlfn\.(_xlws\.)?|^_xlpm\./i, '').replace(OWN_FUNCTION_IN_FILE, '$1.$2');
}

/** Sales[@Price] stands in the file as Sales[[#This Row],[Price]]. */
function thisRow(bracket: string): string {
  const column = /^\[@(.*)\]$/su.exec(bracket)?.[1];
  if (column === undefined) return bracket;
  if (column === '') return '[[#This Row]]';
  return `[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

function spills(tokens: readonly Token[], pieces: string[]): void {
  tokens.forEach((token, index) => {
    const first = withSheet(tokens, index);
    if (token.kind !== 'reference' && !(token.kind === 'word' && !isCalled(tokens, index))) return;
    if (tokens[index + 1]?.text === '#') {
      pieces[first] = `_xlfn.ANCHORARRAY(${pieces[first] ?? ''}`;
      pieces[index + 1] = ')';
    }
    if (first > 0 && tokens[first - 1]?.text === '@') {
      pieces[first - 1] = '_xlfn.SINGLE(';
      pieces[index] = `${pieces[index] ?? ''})`;
    }
  });
}

function withSheet(tokens: readonly Token[], index: number): number {
  return tokens[index - 1]?.kind === 'sheet' ? index - 1 : index;
}

function unwrap(tokens: readonly Token[], pieces: string[]): void {
  tokens.forEach((token, index) => {
    const name = /^_xlfn\.(ANCHORARRAY|SINGLE)$/i.exec(token.text)?.[1]?.toUpperCase();
    const last = tokens[index + 2]?.kind === 'sheet' ? index + 3 : index + 2;
    if (name === undefined || tokens[index + 1]?.text !== '(' || tokens[last + 1]?.text !== ')') return;
    pieces[index] = name === 'SINGLE' ? '@' : '';
    pieces[index + 1] = '';
    pieces[last + 1] = name === 'SINGLE' ? '' : '#';
  });
}
