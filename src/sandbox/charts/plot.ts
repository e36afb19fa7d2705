import type { ChartNow } from './chartNow';
import type { Frame, Measure } from './shapes';

export interface Wishes {
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  /** A value as it stands at its axis. */
  readonly tick: (value: number) => string;
  /** Said where there is no value to draw. */
  readonly noValues: string;
}

/** What draws the middle of a chart. */
export interface Plot extends Wishes {
  readonly chart: ChartNow;
  readonly frame: Frame;
  /** A text counts as 0. */
  readonly values: readonly (readonly (number | null)[])[];
}
