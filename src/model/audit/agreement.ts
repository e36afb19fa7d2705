/** Whether a printed number is what the numbers beside it make, and which rounding explains it where it is not. */
import type { Estimate, Printed } from './estimate';
import { halfUnit } from './estimate';

/**
 * `same` to its last digit; `truncated`, where digits were cut off and not rounded; `parts`, where it was made of
 * numbers that were rounded only for print; else it `differs`.
 */
export type Agreement = 'same' | 'truncated' | 'parts' | 'differs';

/** What floating-point arithmetic loses, as a share of the number: 1.005 is 1.00499999999999989. */
const ROUNDING = 1e-9;

export function agreement(of: Printed, { exact, low, high }: Estimate): Agreement {
  const { value, decimals } = of;
  const lost = ROUNDING * Math.max(1, Math.abs(exact));
  const half = halfUnit(decimals) + lost;
  if (Math.abs(value - exact) <= half) return 'same';
  if (isTruncated(of, exact, lost)) return 'truncated';
  return low - half <= value && value <= high + half ? 'parts' : 'differs';
}

/** Digits beyond the last are cut off, towards 0. */
function isTruncated({ value, decimals }: Printed, exact: number, lost: number): boolean {
  const cut = Math.abs(exact) - Math.abs(value);
  return (
    decimals > 0 && Math.sign(value || exact) === Math.sign(exact) && cut >= 0 && cut < 2 * halfUnit(decimals) - lost
  );
}
