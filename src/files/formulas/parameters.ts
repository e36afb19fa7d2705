/** Which words of a formula are parameters of a LET or a LAMBDA around them: Excel marks them in the file. */
import type { Token } from './tokens';

interface Call {
  readonly name: string;
  readonly names: Set<string>;
  /** Where its argument begins, and which one it is. */
  argument: number;
  position: number;
}

/** The places of these tokens. */
export function parameterTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!tokens.some(({ text }) => /^(LET|LAMBDA)$/i.test(text))) return found;
  const calls: Call[] = [];
  tokens.forEach((token, index) => {
    if (token.text === '(') calls.push(opened(tokens, index));
    else if (token.text === ')') calls.pop();
    else if (token.text === ',') nextArgument(calls.at(-1), index);
    else if (mayBeNamed(token)) {
      declare(tokens, calls.at(-1), index);
      const name = token.text.toLowerCase();
      if (calls.some(({ names }) => names.has(name))) found.add(index);
    }
  });
  return found;
}

/** A name like x1 is a reference to the eye, and not allowed as a parameter: Excel refuses it itself. */
function mayBeNamed({ kind }: Token): boolean {
  return kind === 'word';
}

function opened(tokens: readonly Token[], index: number): Call {
  const before = tokens[index - 1];
  const name = before?.kind === 'word' ? before.text.toUpperCase() : '';
  return { name, names: new Set(), argument: index + 1, position: 0 };
}

function nextArgument(call: Call | undefined, index: number): void {
  if (call === undefined) return;
  call.argument = index + 1;
  call.position += 1;
}

/** A name that stands alone in its argument: of LET each first of two, of LAMBDA each; the last is what is computed. */
function declare(tokens: readonly Token[], call: Call | undefined, index: number): void {
  if (call === undefined || (call.name !== 'LET' && call.name !== 'LAMBDA')) return;
  if (call.name === 'LET' && call.position % 2 === 1) return;
  const inside = tokens.slice(call.argument, index).every(({ kind }) => kind === 'space');
  const next = tokens.slice(index + 1).find(({ kind }) => kind !== 'space');
  if (inside && next?.text === ',') call.names.add(tokens[index]?.text.toLowerCase() ?? '');
}
