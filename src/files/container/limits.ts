/** How much of a file is opened. What lies above is refused with a sentence before it is unpacked. */
export interface Limits {
  /** Bytes of the file. */
  readonly packed: number;
  /** Bytes of all its parts together. */
  readonly unpacked: number;
  /** Bytes of one part, which becomes one string. */
  readonly part: number;
  readonly parts: number;
  /** How many times a part may grow, where it has more than `ratioFrom` bytes unpacked. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MB = 1024 * 1024;

/** Real workbooks grow 5 to 30 times; a sheet of nothing but formatted blanks about 100 times. */
export const LIMITS: Limits = {
  packed: 100 * MB,
  unpacked: 600 * MB,
  part: 400 * MB,
  parts: 10_000,
  ratio: 250,
  ratioFrom: 10 * MB,
};

export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MB);
}
