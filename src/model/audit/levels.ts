/** The level that a performance earns on a printed ladder, as far as rounding leaves it known. */
import type { Estimate } from './estimate';
import { known, printed } from './estimate';
import type { Figure } from './grid';
import { isCounted } from './grid';
import type { Step } from './table';

/** A count is what it is; anything else was rounded. */
export function measured(figure: Figure): Estimate {
  return isCounted(figure) ? known(figure.value) : printed(figure);
}

interface Rung {
  readonly level: number;
  readonly value: number;
}

/** Null where the values neither rise nor fall throughout. */
export function levelEstimate(performance: Figure, ladder: readonly Step[]): Estimate | null {
  const of = measured(performance);
  const rungs = ladder.map(({ level, figure }) => ({ level, value: measured(figure) }));
  const exact = levelOn(
    of.exact,
    rungs.map(({ level, value }) => ({ level, value: value.exact })),
  );
  if (exact === null) return null;
  const ends = [0, 1, 2, 3].flatMap((corner) => {
    const moved = rungs.map(({ level, value }, at) => ({ level, value: isLow(corner, at) ? value.low : value.high }));
    return [levelOn(of.low, moved), levelOn(of.high, moved)].filter((level) => level !== null);
  });
  return { exact, low: Math.min(exact, ...ends), high: Math.max(exact, ...ends) };
}

/** Neighbours move together, or apart either way. */
function isLow(corner: number, at: number): boolean {
  if (corner < 2) return corner === 0;
  return at % 2 === corner - 2;
}

/** Linear between the values of the levels; beyond them the level of the end. */
function levelOn(performance: number, rungs: readonly Rung[]): number | null {
  const [best, worst] = [rungs[0], rungs.at(-1)];
  if (best === undefined || worst === undefined || !isMonotone(rungs)) return null;
  const direction = Math.sign(best.value - worst.value);
  if ((performance - best.value) * direction >= 0) return best.level;
  if ((performance - worst.value) * direction <= 0) return worst.level;
  const below = rungs.findIndex(({ value }) => (performance - value) * direction >= 0);
  const [upper, lower] = [rungs[below - 1], rungs[below]];
  if (upper === undefined || lower === undefined) return null;
  return lower.level + ((upper.level - lower.level) * (performance - lower.value)) / (upper.value - lower.value);
}

export function isMonotone(rungs: readonly { readonly value: number }[]): boolean {
  const steps = rungs.slice(1).map(({ value }, at) => Math.sign(value - (rungs[at]?.value ?? value)));
  return steps.length > 0 && steps.every((sign) => sign !== 0 && sign === steps[0]);
}
