/** Fuzzy weights beside their matrix: one live formula, written only where every cell that it fills is empty. */
import { FUZZY_METHODS } from '../../engine/ahp/fuzzyWeights';
import type { FuzzyMethod } from '../../engine/ahp/fuzzyWeights';
import type { TriangularScale } from '../../engine/ahp/triangular';
import { TRIANGULAR_SCALES } from '../../engine/ahp/triangular';
import type { Language } from '../../engine/language';
import type { Area } from '../../sheets/address';
import { reference } from '../../sheets/address';
import { argumentsOf } from '../../sheets/body';
import type { Labels } from '../selection/matrixCandidates';
import type { Written } from '../excel/undo';
import type { Block } from './placing';
import { writeResults } from './results';

export interface FuzzyWeightsRequest {
  body: Area;
  labels: Labels | null;
  method: FuzzyMethod;
  scale: TriangularScale;
  /** Of the headings and the note. */
  language: Language;
}

/** Item, l, m, u, crisp number, weight; and for extent analysis what a weight of 0 is. */
const COLUMNS = { buckley: 6, chang: 7 };
const NUMBERS = 5;

/** A heading row, level with that of the matrix, and one row per item. */
export function fuzzyWeightsBlock(body: Area, method: FuzzyMethod): Block {
  return { source: body, rows: body.rows + 1, columns: COLUMNS[method], row: Math.max(body.row - 1, 0) };
}

export function insertFuzzyWeights(request: FuzzyWeightsRequest, target: Area): Promise<Written> {
  const { body, labels, method, scale, language } = request;
  const { sheet } = target;
  const [first, headings] = [
    { ...target, rows: 1, columns: 1 },
    { ...target, rows: 1 },
  ];
  const call = argumentsOf([
    reference(body, sheet),
    method === FUZZY_METHODS.default ? '' : `"${method}"`,
    scale === TRIANGULAR_SCALES.default ? '' : `"${scale}"`,
    labels ? reference(labels.area, sheet) : '',
    `"${language}"`,
  ]);
  const numbers = {
    ...target,
    row: target.row + 1,
    rows: target.rows - 1,
    column: target.column + 1,
    columns: NUMBERS,
  };
  return writeResults(
    {
      contents: [[first, [[`=AHP.FUZZY(${call})`]]]],
      formats: [[numbers, '0.000']],
      headings,
      numberHeadings: { ...headings, column: target.column + 1, columns: NUMBERS },
      widened: null,
    },
    target,
    body,
  );
}
