/** Gains and goals in numbers short enough to read, and never short of the truth. Pure. */
import type { Formats } from '../format';

/** A gain too small for two decimals must not read as none. */
export function gainText(gain: number, { hundredths, number }: Formats): string {
  return `+${gain >= 0.005 ? hundredths(gain) : number(Math.max(gain, 0.0001))}`;
}

/** A realization that still earns the light when it is shown with two decimals, or none where they say nothing. */
export function safeGoal(goal: number, now: number | null): number {
  const digits = Math.abs(goal) >= 1000 ? 1 : 100;
  const isHigher = now === null || goal >= now;
  return (isHigher ? Math.ceil(goal * digits - 1e-9) : Math.floor(goal * digits + 1e-9)) / digits;
}
