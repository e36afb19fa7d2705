/** Lines side by side: those that overlap get tracks of their own, the others share one. */

export interface Track<Of> {
  readonly of: Of;
  readonly from: number;
  readonly to: number;
}

export interface Tracked<Of> {
  readonly count: number;
  /** From 0. */
  trackOf(of: Of): number;
}

export function tracked<Of>(lines: readonly Track<Of>[]): Tracked<Of> {
  const tracks: Track<Of>[][] = [];
  const found = new Map<Of, number>();
  for (const line of [...lines].sort((one, other) => one.from - other.from)) {
    const free = tracks.findIndex((track) => track.every(({ from, to }) => to < line.from || line.to < from));
    const place = free < 0 ? tracks.length : free;
    tracks[place] = [...(tracks[place] ?? []), line];
    found.set(line.of, place);
  }
  return { count: tracks.length, trackOf: (of) => found.get(of) ?? 0 };
}
