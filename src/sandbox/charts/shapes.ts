/** What a picture of a chart is made of, in pixels from its upper left corner. The page makes elements of it. */

/** What a shape is there for; a number is that of a series, from 0. */
export type Look =
  'title' | 'label' | 'quiet' | 'grid' | 'axis' | { readonly fill: number } | { readonly line: number };

export type Shape = { readonly look: Look } & (
  | { readonly kind: 'text'; readonly at: Point; readonly anchor: TextAnchor; readonly text: string }
  | { readonly kind: 'box'; readonly box: Frame }
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly isClosed?: boolean;
      readonly dash?: 'dash' | 'dot';
    }
  | { readonly kind: 'area'; readonly points: readonly Point[] }
  | { readonly kind: 'dot'; readonly at: Point }
);

export type TextAnchor = 'start' | 'middle' | 'end';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The width of a text in the letters of titles or of labels. */
export type Measure = (text: string, look: 'title' | 'label') => number;

/** From one line of labels to the next. */
export const LINE = 15;
export const TITLE_LINE = 22;
