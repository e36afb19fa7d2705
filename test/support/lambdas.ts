/** Named LAMBDAs in IronCalc, a program that knows LAMBDA, LET, REDUCE and MAKEARRAY and none of our functions. */
import { readFileSync } from 'node:fs';
import { Model, initSync } from '@ironcalc/wasm';
import type { Language } from '../../src/engine/language';
import { namedLambdas } from '../../src/sheets/lambdas';
import { cellAddress } from '../../src/sheets/address';
import type { ErrorText } from '../../src/files/contents';

export type Content = number | string | boolean | null | { readonly error: ErrorText };

export interface Question {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
}

const BINARY = require.resolve('@ironcalc/wasm/wasm_bg.wasm');
let isReady = false;

/** What formulas over the sheets answer, cell by cell; errors as their text. */
export function answersOfLambdas(
  sheets: ReadonlyMap<string, readonly (readonly Content[])[]>,
  questions: readonly Question[],
  language: Language = 'en',
): unknown[][][] {
  if (!isReady) initSync({ module: readFileSync(BINARY) });
  isReady = true;
  const model = new Model('lambdas', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (const { name, formula } of namedLambdas(language)) model.newDefinedName(name, undefined, `=${formula}`);
  [...sheets].forEach(([name, rows], index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
    rows.forEach((row, i) =>
      row.forEach((content, j) => {
        if (content !== null) model.setUserInput(index, i + 1, j + 1, typed(content));
      }),
    );
  });
  const [asked, read] = [sheets.size, sheets.size + 1];
  for (const [index, name] of [
    [asked, 'Asked'],
    [read, 'Read'],
  ] as const) {
    model.newSheet();
    model.renameSheet(index, name);
  }
  let top = 0;
  const places = questions.map(({ formula, rows, columns }) => {
    const first = top;
    top += rows;
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        // What the formula fills is read beside it.
        if (i + j === 0) model.setUserInput(asked, first + 1, 1, `=${formula}`);
        // Shown are nine digits; FIXED tells all of them.
        const cell = `Asked!${cellAddress(first + i, j)}`;
        model.setUserInput(read, first + i + 1, j + 1, `=IF(ISNUMBER(${cell}),"n"&FIXED(${cell},15,TRUE),"t"&${cell})`);
      }
    }
    return first;
  });
  model.resumeEvaluation();
  model.evaluate();
  return questions.map(({ rows, columns }, index) =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => {
        const shown = model.getFormattedCellValue(read, (places[index] ?? 0) + i + 1, j + 1);
        if (shown.startsWith('n')) return Number(shown.slice(1));
        return shown.startsWith('t') ? shown.slice(1) : shown;
      }),
    ),
  );
}

function typed(content: Exclude<Content, null>): string {
  if (typeof content === 'string') return `'${content}`;
  if (typeof content === 'object') return content.error === '#N/A' ? '=NA()' : '=VALUE("?")';
  return String(content).toUpperCase();
}

/** Whether an answer is what a function of ours says; every error but #N/A is as good as another. */
export function isSameAnswer(expected: unknown, found: unknown): boolean {
  if (typeof expected === 'number') {
    return typeof found === 'number' && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  if (typeof expected === 'string' && !expected.startsWith('#')) return expected === found;
  const isError = typeof found === 'string' && found.startsWith('#');
  return isError && (expected === '#N/A') === (found === '#N/A');
}
