/** Weights beside their matrix: headings, names and live formulas, written only where every cell is empty. */
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Area } from '../../sheets/address';
import { reference } from '../../sheets/address';
import type { Labels } from '../selection/matrixCandidates';
import { RATIO_FORMAT } from '../../sheets/numberFormats';
import { asCellText } from '../../sheets/text';
import type { Written } from '../excel/undo';
import type { Block } from './placing';
import type { Results } from './results';
import { writeResults } from './results';

export interface WeightsRequest {
  body: Area;
  labels: Labels | null;
  method: PriorityMethod;
  /** Omitted means the function's default, Saaty's table. */
  randomIndex?: string;
  headings: { item: string; weight: string; consistency: string };
}

/** Item, Weight and CR side by side. */
const COLUMNS = 3;
const DEFAULT_METHOD: PriorityMethod = 'eigenvector';
const DEFAULT_RANDOM_INDEX = 'saaty';

/** A heading row, level with that of the matrix, and one row per item. */
export function weightsBlock(body: Area): Block {
  return { source: body, rows: body.rows + 1, columns: COLUMNS, row: Math.max(body.row - 1, 0) };
}

function methodArguments(request: WeightsRequest): { weights: string; consistency: string } {
  const { method, randomIndex = DEFAULT_RANDOM_INDEX } = request;
  const isDefaultMethod = method === DEFAULT_METHOD;
  const isDefaultIndex = randomIndex === DEFAULT_RANDOM_INDEX;
  return {
    weights: isDefaultMethod ? '' : `,"${method}"`,
    consistency: isDefaultIndex ? (isDefaultMethod ? '' : `,"${method}"`) : `,"${method}","${randomIndex}"`,
  };
}

/** Names follow their cells by formula; without names the items are numbered. */
function nameCells({ labels, body, headings }: WeightsRequest, sheet: string): string[][] {
  return Array.from({ length: body.rows }, (_, index) => {
    if (!labels) return [asCellText(`${headings.item} ${index + 1}`)];
    const down = labels.area.columns === 1;
    const { row, column } = labels.area;
    const cell = {
      sheet: labels.area.sheet,
      row: row + (down ? index : 0),
      column: column + (down ? 0 : index),
      rows: 1,
      columns: 1,
    };
    return [`=${reference(cell, sheet)}`];
  });
}

/**
 * Writes the weights of a matrix as live formulas, if every cell of the target is empty. The selection stays where it
 * is.
 */
export function insertWeights(request: WeightsRequest, target: Area): Promise<Written> {
  return writeResults(resultsOf(request, target), target, request.body);
}

function resultsOf(request: WeightsRequest, target: Area): Results {
  const { item, weight, consistency } = request.headings;
  const { sheet, row, column, rows } = target;
  const matrix = reference(request.body, sheet);
  const method = methodArguments(request);
  const firstWeight: Area = { sheet, row: row + 1, column: column + 1, rows: 1, columns: 1 };
  const weights: Area = { ...firstWeight, rows: rows - 1 };
  const ratio: Area = { ...firstWeight, column: column + 2 };
  const headings: Area = { sheet, row, column, rows: 1, columns: COLUMNS };
  return {
    contents: [
      [headings, [[asCellText(item), asCellText(weight), asCellText(consistency)]]],
      [{ ...weights, column }, nameCells(request, sheet)],
      [firstWeight, [[`=AHP.WEIGHTS(${matrix}${method.weights})`]]],
      [ratio, [[`=AHP.CR(${matrix}${method.consistency})`]]],
    ],
    formats: [
      [weights, '0.0%'],
      [ratio, RATIO_FORMAT],
    ],
    headings,
    numberHeadings: { ...headings, column: column + 1, columns: COLUMNS - 1 },
    widened: { column: weights, heading: weight },
  };
}
