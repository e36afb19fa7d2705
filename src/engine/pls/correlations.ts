import type { Answers, Flat } from './model';

/** The least respondents from whom a correlation says anything: two always lie on a line. */
export const LEAST_RESPONDENTS = 3;
/** The share of its size below which an item's spread is one of rounding. */
const NO_SPREAD = 1e-12;

/** An item with mean 0 and sum of squares 1; `null` where all answers are the same. */
export function standardised(answers: Float64Array): Float64Array | null {
  let mean = 0;
  let largest = 0;
  for (const answer of answers) {
    mean += answer / answers.length;
    largest = Math.max(largest, Math.abs(answer));
  }
  let squares = 0;
  for (const answer of answers) squares += (answer - mean) ** 2;
  const length = Math.sqrt(squares);
  return length > NO_SPREAD * largest * Math.sqrt(answers.length)
    ? answers.map((answer) => (answer - mean) / length)
    : null;
}

/** Of standardised items without gaps. */
export function correlationsOf(items: readonly Float64Array[]): Flat {
  const size = items.length;
  const correlations = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    correlations[i * size + i] = 1;
    const one = items[i] as Float64Array;
    for (let j = 0; j < i; j += 1) {
      const other = items[j] as Float64Array;
      let sum = 0;
      for (let row = 0; row < one.length; row += 1) sum += (one[row] as number) * (other[row] as number);
      correlations[i * size + j] = correlations[j * size + i] = sum;
    }
  }
  return correlations;
}

/** Of two items, from those who answered both. */
interface Pair {
  readonly correlation: number | null;
  readonly count: number;
}

/** The correlation of two items from those who answered both; `null` where these are too few or answered one alike. */
function paired(one: Float64Array, other: Float64Array): Pair {
  let count = 0;
  let left = 0;
  let right = 0;
  let largest = 0;
  for (let row = 0; row < one.length; row += 1) {
    const a = one[row] as number;
    const b = other[row] as number;
    if (a !== a || b !== b) continue;
    count += 1;
    left += a;
    right += b;
    largest = Math.max(largest, Math.abs(a), Math.abs(b));
  }
  if (count < LEAST_RESPONDENTS) return { correlation: null, count };
  left /= count;
  right /= count;
  let leftSquares = 0;
  let rightSquares = 0;
  let products = 0;
  for (let row = 0; row < one.length; row += 1) {
    const a = (one[row] as number) - left;
    const b = (other[row] as number) - right;
    if (a !== a || b !== b) continue;
    leftSquares += a * a;
    rightSquares += b * b;
    products += a * b;
  }
  const nothing = (NO_SPREAD * largest) ** 2 * count;
  const isConstant = !(leftSquares > nothing && rightSquares > nothing);
  return { correlation: isConstant ? null : products / Math.sqrt(leftSquares * rightSquares), count };
}

/** Every item with every other, pair by pair; with the place of the first pair that has none. */
export function pairwiseCorrelations(answers: Answers): {
  readonly correlations: Flat;
  readonly least: number;
  readonly without: readonly [number, number] | null;
} {
  const size = answers.length;
  const correlations = new Float64Array(size * size);
  let least = Infinity;
  for (let i = 0; i < size; i += 1) {
    correlations[i * size + i] = 1;
    for (let j = 0; j < i; j += 1) {
      const { correlation, count } = paired(answers[i] as Float64Array, answers[j] as Float64Array);
      least = Math.min(least, count);
      if (correlation === null) return { correlations, least: count, without: [j, i] };
      correlations[i * size + j] = correlations[j * size + i] = correlation;
    }
  }
  return { correlations, least, without: null };
}
