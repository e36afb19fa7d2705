import { reciprocalMatrix, saatyScale } from '../../support/matrices';

/** Two groups of items, all of the first far above all of the second, but for one pair that goes the other way. */
export function weaklyTied(size: number, far: number): number[][] {
  const half = size / 2;
  const triangle: number[] = [];
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const within = saatyScale[(3 * i + 5 * j) % saatyScale.length] ?? 1;
      const across = i === half - 1 && j === size - 1 ? 1 / far : far;
      triangle.push(i < half && j >= half ? across : within);
    }
  }
  return reciprocalMatrix(size, triangle) as number[][];
}

/** Two groups of items judged within, and a single judgment of 5 between the last of one and the first of the other. */
export function bridged(size: number): (number | null)[][] {
  const half = size / 2;
  const items = Array.from({ length: size }, (_, i) => i);
  return items.map((i) =>
    items.map((j) => {
      if (i === half - 1 && j === half) return 5;
      return i < j && i < half === j < half ? ((i * 7 + j * 3) % 9) + 1 : null;
    }),
  );
}
