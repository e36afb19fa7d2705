/** Random numbers from a seed, the same in every browser: whole numbers alone, no Math.random. */

const GOLDEN = 0x9e3779b9;

/** Whole numbers of 32 bits. */
export function generatorFrom(seed: number): () => number {
  return xoshiro(startedBy(seed));
}

/** xoshiro128** of Blackman & Vigna 2018 (public domain). */
export function xoshiro(state: Uint32Array): () => number {
  return () => {
    const result = Math.imul(rotated(Math.imul(state[1] as number, 5), 7), 9) >>> 0;
    const shifted = (state[1] as number) << 9;
    state[2] = (state[2] as number) ^ (state[0] as number);
    state[3] = (state[3] as number) ^ (state[1] as number);
    state[1] = (state[1] as number) ^ (state[2] as number);
    state[0] = (state[0] as number) ^ (state[3] as number);
    state[2] = (state[2] as number) ^ shifted;
    state[3] = rotated(state[3] as number, 11);
    return result;
  };
}

/** A place among `count`, from a whole number of 32 bits. */
export function placeAmong(count: number, random: number): number {
  return Math.floor((random / 0x100000000) * count);
}

/** By splitmix32, whose words are never all 0. */
function startedBy(seed: number): Uint32Array {
  let word = seed >>> 0;
  return Uint32Array.from({ length: 4 }, () => {
    word = (word + GOLDEN) >>> 0;
    let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  });
}

function rotated(word: number, by: number): number {
  return ((word << by) | (word >>> (32 - by))) >>> 0;
}
