/** Gains in numbers short enough to read. Pure. */
import type { Formats } from '../strings/format';

/** A gain too small for two decimals must not read as none. */
export function gainText(gain: number, { hundredths, number }: Formats): string {
  return `+${gain >= 0.005 ? hundredths(gain) : number(Math.max(gain, 0.0001))}`;
}
