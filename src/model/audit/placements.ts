/** What sentences say stands at which level of a ladder, and where two of them say otherwise. */
import type { Area } from '../area';
import type { TextCell } from './reading/texts';

export type Placed = 'target' | 'previous' | 'lowest';

interface Placement {
  readonly placed: Placed;
  readonly levels: readonly number[];
  readonly area: Area;
}

/** Two cells of which no level of the one is one of the other's. */
export interface OtherPlacement {
  readonly one: Placement;
  readonly other: Placement;
}

const PLACED: readonly (readonly [Placed, RegExp])[] = [
  ['previous', /tahun (?:yang )?(?:sebelumnya|lalu)|periode (?:sebelumnya|lalu)|(?:last|previous) (?:year|period)/gi],
  ['lowest', /terendah|terburuk|lowest|worst/gi],
  ['target', /\btarget\b/gi],
];
/** "level 10", "level 8 or 10"; "level 10-4" is an interval. */
const LEVELS = /\blevel\s+(\d+)(?:\s*(?:atau|or)\s*(\d+))?(?![\d.,]*\d|\s*[-–])/gi;
const PUT = /diletakkan|ditempatkan|diisi|dipasang|\bplaced\b|\bput\b|\bset\b|\bfilled\b/i;

function placementsIn(texts: readonly TextCell[]): Placement[] {
  return texts.flatMap(({ sentences, area }) => {
    const levels = new Map<Placed, Set<number>>();
    for (const { text } of sentences) {
      if (!PUT.test(text)) continue;
      for (const { placed, at } of pairsIn(text)) {
        levels.set(placed, new Set([...(levels.get(placed) ?? []), ...at]));
      }
    }
    return [...levels].map(([placed, at]) => ({ placed, levels: [...at], area }));
  });
}

/** Each thing with the level named next after it, or before it where the sentence names the level first. */
function pairsIn(text: string): { placed: Placed; at: number[] }[] {
  const things = PLACED.flatMap(([placed, words]) => [...text.matchAll(words)].map(({ index }) => ({ placed, index })));
  const steps = [...text.matchAll(LEVELS)].map(({ index, 1: one, 2: two }) => {
    return { index, at: [one, two].flatMap((step) => (step === undefined ? [] : [Number(step)])) };
  });
  const isLevelFirst = (steps[0]?.index ?? Infinity) < Math.min(...things.map(({ index }) => index));
  return steps.flatMap(({ index, at }, place) => {
    const [from, to] = isLevelFirst
      ? [index, steps[place + 1]?.index ?? Infinity]
      : [steps[place - 1]?.index ?? -1, index];
    const [first] = things.filter((thing) => thing.index > from && thing.index < to);
    return first === undefined ? [] : [{ placed: first.placed, at }];
  });
}

export function otherPlacements(texts: readonly TextCell[]): OtherPlacement[] {
  const all = placementsIn(texts);
  return all.flatMap((one, place) =>
    all
      .slice(place + 1)
      .filter(({ placed, levels }) => placed === one.placed && !levels.some((level) => one.levels.includes(level)))
      .slice(0, 1)
      .map((other) => ({ one, other })),
  );
}
