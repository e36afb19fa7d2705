/** The formulas of the results of a path model: its functions over the answers, and hypotheses beside their bootstrap. */
import { argumentsOf, inQuotes } from '../../body';
import { whileCurrent } from '../../scorecard/sourceTable';
import type { PathModelLayout } from './layout';
import { SAID, VERDICTS } from './texts';

/** Estimates that differ by less are of the same answers. */
const SAME = '0.000001';

/** Those that take a model; HTMT comes from the items alone. */
type WithModel = 'RELIABILITY' | 'LOADINGS' | 'PATHS' | 'FORNELL' | 'VIF';

export function modelFormula(layout: PathModelLayout, name: WithModel): string {
  const { items, blockCells, pathCells, model } = layout;
  const scheme = model.scheme === 'path' && model.missing === '' ? '' : inQuotes(model.scheme);
  const given = [items, blockCells, pathCells, scheme, model.missing === '' ? '' : inQuotes(model.missing)];
  return `=${whileCurrent(`PLS.${name}(${argumentsOf(given)})`)}`;
}

export function htmtFormula({ items, blockCells, model }: PathModelLayout): string {
  const given = [items, blockCells, model.missing === '' ? '' : inQuotes(model.missing)];
  return `=${whileCurrent(`PLS.HTMT(${argumentsOf(given)})`)}`;
}

/** "H1: Training → Performance" */
export function hypothesisName({ input, nameOf }: PathModelLayout, path: number): string {
  const { from, to } = input.paths[path] ?? { from: '', to: '' };
  return `="H${path + 1}: "&${nameOf(from)}&" → "&${nameOf(to)}`;
}

export function coefficientFormula({ cell, rowOfPath }: PathModelLayout, path: number): string {
  const coefficient = cell(rowOfPath(path), 2);
  return `=IF(ISNUMBER(${coefficient}),${coefficient},"")`;
}

const HYPOTHESIS = { coefficient: 1, p: 5, verdict: 8 } as const;

export function verdictFormula(layout: PathModelLayout, row: number): string {
  const { cell, fact, say, estimates } = layout;
  const [coefficient, p, before] = [cell(row, HYPOTHESIS.coefficient), cell(row, HYPOTHESIS.p), cell(row, estimates)];
  const [yes, no, again] = [VERDICTS.supported, VERDICTS.notSupported, VERDICTS.again].map((text) =>
    inQuotes(say(text)),
  );
  const isOf = `ABS(${coefficient}-${before})<${SAME}`;
  const level = fact('level');
  // A level that is none, such as 5 typed for 5 %, would support everything.
  const verdict = `IF(AND(${level}>0,${level}<1),IF(${p}<${level},${yes},${no}),"?")`;
  const known = `IF(${isOf},IF(ISNUMBER(${p}),${verdict},"–"),${again})`;
  return `=IF(ISNUMBER(${coefficient}),IF(ISNUMBER(${before}),${known},"–"),"")`;
}

/** How many hypotheses are supported; or that the bootstrap is missing, or of other answers. */
export function lineFormula(layout: PathModelLayout): string {
  const { hypotheses, say, cell, fact, input } = layout;
  if (hypotheses === null) return `=${whileCurrent(inQuotes(say(SAID.noPaths)))}`;
  if (input.bootstrap === null) return `=${whileCurrent(inQuotes(say(SAID.noBootstrap)))}`;
  const verdicts = `${cell(hypotheses.first, HYPOTHESIS.verdict)}:${cell(hypotheses.last, HYPOTHESIS.verdict)}`;
  const count = (word: string): string => `COUNTIF(${verdicts},${inQuotes(word)})`;
  const supported = count(say(VERDICTS.supported));
  const level = `ROUND(100*${fact('level')},2)`;
  const line = joined(say(SAID.supported), supported, String(input.paths.length), level);
  const again = inQuotes(say(SAID.again, { day: input.bootstrap.day }));
  const found = `IF(${count(say(VERDICTS.again))}>0,${again},${line})`;
  return `=${whileCurrent(`IF(COUNTIF(${verdicts},"")>0,${inQuotes(say(SAID.refused))},${found})`)}`;
}

/** A text with formulas in place of its #. */
function joined(text: string, ...cells: readonly string[]): string {
  return text
    .split('#')
    .map((part, index) => [inQuotes(part), ...(cells[index] === undefined ? [] : [cells[index]])].join('&'))
    .join('&');
}
