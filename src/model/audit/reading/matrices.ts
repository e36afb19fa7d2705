/** Judgment matrices, full or as triangles, with the sums, shares, weights, λ and ratio that a table prints around them. */
import type { Area } from '../../area';
import type { Figure, Grid } from '../grid';
import { alike, areaAt, figureAt, figureInText, isBlankRow, textAt, widthOf } from '../grid';
import type { MatrixTable } from '../table';
import { judgmentAt, triangleAt } from './triangle';

const SUMS = /^(jumlah|total|sum|σ|∑)/i;
const WEIGHTS = /^(bobot|weights?|prioritas|priorit|eigen ?vect|vektor|vector|rata|average|mean|nilai bobot|local)/i;
const INDEX = /^(ci|consistency index|indeks konsistensi)$/i;
const RATIO = /^(cr|consistency ratio|rasio konsistensi|inconsistency)/i;
const LAMBDA = /^(λ|lambda|eigen ?value|nilai eigen|average|rata|mean)/i;

export interface FoundJudgments {
  readonly table: MatrixTable;
  readonly from: number;
  readonly to: number;
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly names: readonly string[];
  readonly figures: readonly (readonly Figure[])[];
  /** The row below its last. */
  readonly end: number;
}

/** The first matrix of judgments in the cells, with all that is printed beside and below it until the next one. */
export function judgmentsIn(grid: Grid): FoundJudgments | null {
  const matrix = judgedFrom(grid, 0);
  if (matrix === null) return null;
  const size = matrix.names.length;
  const below = matrix.end;
  const next = judgedFrom(grid, below);
  const last = endBelow(grid, below, matrix);
  const end = next === null ? last : Math.min(next.row, last);
  const beside = blockFrom(grid, matrix.row, matrix.column + size + 1, false);
  const normalised = isOf(matrix, beside, end) ? beside : blockFrom(grid, below, 0, false);
  const shares = isOf(matrix, normalised, end) ? normalised : null;
  const columns = resultColumns(grid, matrix, shares);
  const labelled = labelledBelow(grid, below, end);
  return {
    table: {
      names: matrix.names,
      area: { ...areaAt(grid, matrix.row + 1, matrix.column + 1), rows: below - matrix.row - 1, columns: size },
      judgments: matrix.figures,
      sums: sumsBelow(grid, matrix),
      normalised: shares?.figures ?? [],
      ...columns,
      ...labelled,
    },
    from: matrix.row,
    to: end,
  };
}

/** Two blank rows, or one before what says nothing of the matrix, end what belongs to it. */
function endBelow(grid: Grid, from: number, { names }: Block): number {
  for (let row = from; row < grid.cells.length; row += 1) {
    if (!isBlankRow(grid, row) || row + 1 >= grid.cells.length) continue;
    if (isBlankRow(grid, row + 1) || !isAboutMatrix(grid, row + 1, names)) return row;
  }
  return grid.cells.length;
}

const LONGEST_LABEL = 30;
/** Results of a matrix take a few rows; more are a table of their own. */
const MOST_RESULTS = 5;

/** Whether the rows until the next blank one have its names, or a label of its results with a number. */
function isAboutMatrix(grid: Grid, from: number, names: readonly string[]): boolean {
  const isResult = (text: string, row: number, column: number): boolean =>
    text.length <= LONGEST_LABEL &&
    [INDEX, RATIO, LAMBDA].some((words) => words.test(text)) &&
    (firstRight(grid, row, column) ?? figureInText(grid, row, column)) !== null;
  let hasResult = false;
  let row = from;
  for (; row < grid.cells.length && !isBlankRow(grid, row); row += 1) {
    const at = row;
    const texts = (grid.cells[row] ?? []).map((_, column) => textAt(grid, at, column));
    if (texts.filter((text) => names.includes(text)).length >= 2) return true;
    hasResult ||= texts.some((text, column) => isResult(text, at, column));
  }
  return hasResult && row - from <= MOST_RESULTS;
}

function isOf(matrix: Block, other: Block | null, end: number): boolean {
  return other !== null && other.row < end && other.names.join('\n') === matrix.names.join('\n');
}

/** The first full matrix, or the first triangle where that comes before it. */
function judgedFrom(grid: Grid, firstRow: number): Block | null {
  const full = blockFrom(grid, firstRow, 0, true);
  for (let row = firstRow; row + 2 < (full?.row ?? grid.cells.length); row += 1) {
    for (let column = 0; column + 2 < widthOf(grid); column += 1) {
      const triangle = triangleAt(grid, row, column);
      if (triangle !== null) return { row, column, ...triangle };
    }
  }
  return full;
}

/** A square of numbers with the same names over it and beside it; `isJudged` has ones on its diagonal. */
function blockFrom(grid: Grid, firstRow: number, firstColumn: number, isJudged: boolean): Block | null {
  for (let row = firstRow; row + 2 < grid.cells.length; row += 1) {
    for (let column = firstColumn; column + 2 < widthOf(grid); column += 1) {
      const block = blockAt(grid, row, column);
      if (block !== null && block.figures.every((line, at) => line[at]?.value === 1) === isJudged) return block;
    }
  }
  return null;
}

function blockAt(grid: Grid, row: number, column: number): Block | null {
  const names: string[] = [];
  const isName = (at: number): boolean => {
    const name = textAt(grid, row, column + at);
    return /\p{L}/u.test(name) && name === textAt(grid, row + at, column);
  };
  while (isName(names.length + 1)) names.push(textAt(grid, row, column + names.length + 1));
  if (names.length < 2) return null;
  const lines = names.map((_, i) => names.map((__, j) => judgmentAt(grid, row + 1 + i, column + 1 + j)));
  const figures = lines.map((line) => line.filter((figure) => figure !== null));
  if (figures.some((line) => line.length < names.length)) return null;
  const shown = alike(figures.flat());
  const [size, end] = [names.length, row + names.length + 1];
  return { row, column, names, figures: figures.map((_, i) => shown.slice(i * size, (i + 1) * size)), end };
}

function sumsBelow(grid: Grid, { column, names, end: at }: Block): Figure[] {
  if (!SUMS.test(textAt(grid, at, column))) return [];
  const figures = names.map((_, index) => figureAt(grid, at, column + 1 + index)).filter((one) => one !== null);
  return figures.length === names.length ? alike(figures) : [];
}

type Results = Pick<MatrixTable, 'weights' | 'rowLambdas' | 'rowLambdasHeading'>;

/** The columns of weights and of λ, beside the shares or beside the matrix itself. */
function resultColumns(grid: Grid, matrix: Block, shares: Block | null): Results {
  const found: { weights: Figure[]; rowLambdas: Figure[]; heading: { text: string; area: Area } | null } = {
    weights: [],
    rowLambdas: [],
    heading: null,
  };
  for (const block of shares === null ? [matrix] : [shares, matrix]) {
    for (let column = block.column + block.names.length + 1; column < widthOf(grid); column += 1) {
      const text = textAt(grid, block.row, column);
      const figures = columnAt(grid, block, column);
      if (figures.length === 0 || text === '') continue;
      if (WEIGHTS.test(text) && found.weights.length === 0) found.weights = figures;
      else if (/^(ci|λ|lambda|eigen ?value|nilai eigen|\(?aw)/i.test(text) && found.rowLambdas.length === 0) {
        found.rowLambdas = figures;
        found.heading = { text, area: areaAt(grid, block.row, column) };
      }
    }
  }
  return { weights: found.weights, rowLambdas: found.rowLambdas, rowLambdasHeading: found.heading };
}

function columnAt(grid: Grid, { row, names }: Block, column: number): Figure[] {
  const figures = names.map((_, at) => figureAt(grid, row + 1 + at, column)).filter((one) => one !== null);
  return figures.length === names.length ? alike(figures) : [];
}

type Labelled = Pick<MatrixTable, 'lambda' | 'index' | 'ratio'>;

/** Numbers with their word to the left: "CR", "Average" of the λ of the rows. */
function labelledBelow(grid: Grid, from: number, to: number): Labelled {
  const found = (words: RegExp): Figure | null => {
    for (let row = from; row < to; row += 1) {
      for (let column = 0; column < widthOf(grid); column += 1) {
        if (!words.test(textAt(grid, row, column))) continue;
        const figure = firstRight(grid, row, column) ?? figureInText(grid, row, column);
        if (figure !== null) return figure;
      }
    }
    return null;
  };
  return { lambda: found(LAMBDA), index: found(INDEX), ratio: found(RATIO) };
}

/** The number beside a label, where nothing but blanks and signs of equality stand between and none stands left of it. */
function firstRight(grid: Grid, row: number, column: number): Figure | null {
  for (let left = 0; left < column; left += 1) if (figureAt(grid, row, left) !== null) return null;
  for (let right = column + 1; right < widthOf(grid); right += 1) {
    const figure = figureAt(grid, row, right);
    if (figure !== null) return figureAt(grid, row, right + 1) === null ? figure : null;
    if (!/^[=:]?$/.test(textAt(grid, row, right))) return null;
  }
  return null;
}
