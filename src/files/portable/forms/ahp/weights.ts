/** Weights of a matrix by each method, and what is called its λ. */
import type { LambdaDefinition } from '../../../../engine/ahp/lambda';
import type { PriorityMethod } from '../../../../engine/ahp/priorities';
import { filled } from '../../../../engine/phrases';
import { MISTAKE, plain } from '../../formula/template';
import type { Formula, Reference } from '../../formula/tree';
import { number } from '../../formula/tree';
import { HEADINGS } from '../headings';
import type { OurCall } from '../ourCall';
import type { Matrix } from './matrix';
import { lineOf } from './matrix';

/** 2⁹ multiplications: a second eigenvalue of nine tenths is gone to the twenty-fourth digit. */
const SQUARINGS = 9;

export interface Weighing {
  readonly weights: readonly Reference[];
  readonly range: Reference;
  /** (A·w)ᵢ, a column. */
  readonly products: Reference;
  /** (A·w)ᵢ/wᵢ, a column. */
  readonly ratios: Reference;
}

export class Weighings {
  private readonly known = new Map<PriorityMethod, Weighing>();

  constructor(
    private readonly call: OurCall,
    readonly matrix: Matrix,
  ) {}

  by(method: PriorityMethod): Weighing {
    const found = this.known.get(method) ?? this.weigh(method);
    this.known.set(method, found);
    return found;
  }

  lambda(method: PriorityMethod, definition: LambdaDefinition | null): Formula {
    const { size } = this.matrix;
    if (size === 2) return number(2);
    switch (definition ?? (method === 'column' ? 'mean-ratio' : 'eigenvalue')) {
      case 'eigenvalue':
        return plain`MAX(${size},SUM(${this.by('eigenvector').products}))`;
      case 'mean-ratio':
        return plain`AVERAGE(${this.by(method).ratios})`;
      case 'column-sums':
        return plain`SUM(${this.by(method).products})`;
    }
  }

  private weigh(method: PriorityMethod): Weighing {
    const { call, matrix } = this;
    const { size } = matrix;
    const means = this.means(size === 2 ? 'geometric' : method);
    const words = [HEADINGS.rowMean, HEADINGS.weight, HEADINGS.product].map((word) => word[call.language]);
    const table = call.table(HEADINGS.weights[call.language], [...words, 'λ'], size);
    const sums = means.map((mean, row) => table.put(row, 0, mean));
    // The ratios enclose the eigenvalue: where they do not meet, the squarings were too few, and there is no answer.
    const isFound = plain`MAX(${table.column(3)})-MIN(${table.column(3)})<=1E-9*MAX(${table.column(3)})`;
    const weights = sums.map((sum, row) => {
      const weight = table.put(row, 1, plain`${sum}/SUM(${table.column(0)})`);
      const product = table.put(row, 2, plain`SUM(MMULT(${lineOf(matrix, row, 'row')},${table.column(1)}))`);
      table.put(row, 3, plain`${product}/${weight}`);
      return method === 'eigenvector' && size > 2
        ? table.put(row, 4, plain`IF(${isFound},${weight},${MISTAKE})`)
        : weight;
    });
    const column = method === 'eigenvector' && size > 2 ? 4 : 1;
    return { weights, range: table.column(column), products: table.column(2), ratios: table.column(3) };
  }

  /** What the weights are in proportion to. */
  private means(method: PriorityMethod): Formula[] {
    const { matrix } = this;
    const items = Array.from({ length: matrix.size }, (_, item) => item);
    switch (method) {
      case 'geometric':
        return items.map((item) => plain`GEOMEAN(${lineOf(matrix, item, 'row')})`);
      case 'column': {
        const table = this.call.table(HEADINGS.counts[this.call.language], [], 1);
        items.forEach((item) => table.put(0, item, plain`SUM(${lineOf(matrix, item, 'column')})`));
        const totals = table.range(0, 0, 1, matrix.size);
        return items.map((item) => plain`SUMPRODUCT(${lineOf(matrix, item, 'row')}/${totals})/${matrix.size}`);
      }
      case 'eigenvector': {
        const last = this.squared();
        return items.map((item) => plain`SUM(${lineOf({ range: last, size: matrix.size }, item, 'row')})`);
      }
    }
  }

  /** The matrix multiplied by itself until its columns are all the eigenvector. */
  private squared(): Reference {
    const { call, matrix } = this;
    const { size } = matrix;
    let { range } = matrix;
    for (let step = 1; step <= SQUARINGS; step += 1) {
      const title = filled(HEADINGS.squaring[call.language], { step }, call.language);
      const table = call.table(title, [], size + 1);
      const sum = table.put(size, 0, plain`SUM(${range})`);
      const before = { range, size };
      for (let i = 0; i < size; i += 1) {
        for (let j = 0; j < size; j += 1) {
          const product = plain`SUM(MMULT(${lineOf(before, i, 'row')},${lineOf(before, j, 'column')}))`;
          table.put(i, j, plain`${product}/${sum}^2`);
        }
      }
      range = table.range(0, 0, size, size);
    }
    return range;
  }
}
