const hex = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();

/** Red, green and blue of #RRGGBB, from 0 to 255. */
export function channels(color: string): [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number, number];
}

export const colorOf = (red: number, green: number, blue: number): string => `#${hex(red)}${hex(green)}${hex(blue)}`;
