/** A judgment and those one step of the scale beside it: 1/9, 1/8, … 1/2, 1, 2, … 9. */

/** Of 1 there are eight steps to either end. */
const STEPS = 8;

/**
 * What a judgment is drawn from, each as likely as the others: itself and one step to either side. The ends of the scale
 * have one neighbour alone. Between two steps, such as 2.5, a step is as long as at the next whole one: 1.5 and 3.5.
 */
export function neighboursOf(value: number): number[] {
  const step = value >= 1 ? value - 1 : 1 - 1 / value;
  const farthest = Math.max(STEPS, Math.abs(step));
  return [valueAt(step - 1), value, valueAt(step + 1)].filter(
    (_, place) => place === 1 || Math.abs(step + place - 1) <= farthest,
  );
}

function valueAt(step: number): number {
  return step >= 0 ? step + 1 : 1 / (1 - step);
}
