/** What the functions are declared to take, as the pages hand it to their script. */
export interface Shape {
  /** A range; otherwise a single value. */
  readonly matrix: boolean;
  readonly optional: boolean;
  /** The last parameter may be given any number of times. */
  readonly repeating: boolean;
  /** A word, handed over as text. */
  readonly text: boolean;
}

interface Declared {
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly type?: string;
}

export function shapeOf({ dimensionality, optional, repeating, type }: Declared): Shape {
  return {
    matrix: dimensionality === 'matrix',
    optional: optional === true,
    repeating: repeating === true,
    text: type === 'string',
  };
}
