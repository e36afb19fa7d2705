/** Where things stand in the chart of sensitivity: plain arithmetic. */

/** The next mark of the scale, in tenths, above every score. */
export function topOf(scores: readonly number[]): number {
  return Math.min(1, Math.ceil(Math.max(...scores) * 10 + 1e-9) / 10);
}

/** Heights of marks beside the ends of lines, moved apart where they would lie on each other. */
export function apart(heights: readonly number[], least: number, highest: number): number[] {
  const order = heights.map((height, place) => ({ height, place })).sort((one, other) => one.height - other.height);
  const moved: number[] = [];
  order.forEach(({ height }, index) =>
    moved.push(Math.max(height, index === 0 ? height : (moved[index - 1] as number) + least)),
  );
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    const limit = index === moved.length - 1 ? highest : (moved[index + 1] as number) - least;
    moved[index] = Math.min(moved[index] as number, limit);
  }
  const places: number[] = [];
  order.forEach(({ place }, index) => (places[place] = moved[index] as number));
  return places;
}
