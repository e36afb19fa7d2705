/** Changes in numbers, with their sign. Pure. */
import type { Formats } from '../../strings/format';

const FEWEST = 2;
const MOST = 6;

/** "+1.16", "−0.12", "0.00"; a change too small for two decimals must not read as none. */
export function signedText(value: number, { decimals }: Formats): string {
  let digits = FEWEST;
  while (digits < MOST && Math.abs(value) > 1e-9 && Number(value.toFixed(digits)) === 0) digits += 1;
  const rounded = Number(value.toFixed(digits));
  if (rounded === 0) return decimals(0, FEWEST);
  return `${rounded > 0 ? '+' : '−'}${decimals(Math.abs(rounded), digits)}`;
}
