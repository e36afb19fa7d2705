/** What a path diagram shows, as plain numbers. */

export interface DiagramConstruct {
  readonly name: string;
  /** Its items make it, rather than show it. */
  readonly formative: boolean;
  /** Of what others explain; left out where nothing leads to it. */
  readonly r2?: number;
}

export interface DiagramPath {
  readonly from: string;
  readonly to: string;
  readonly coefficient: number;
  /** Two-sided, of the bootstrap. */
  readonly p?: number;
}

/** An item with its loading, or its weight where the construct is formative. */
export interface DiagramItem {
  readonly construct: string;
  readonly name: string;
  readonly value: number;
}

export interface Diagram {
  readonly constructs: readonly DiagramConstruct[];
  readonly paths: readonly DiagramPath[];
  /** Left out: the constructs alone. */
  readonly items?: readonly DiagramItem[];
}

/** By convention of the field: one, two and three stars. */
export const STARS = [
  { below: 0.001, stars: '***' },
  { below: 0.01, stars: '**' },
  { below: 0.05, stars: '*' },
] as const;

/** Blank where p is not known, or not below 0.05. */
export function starsOf(p: number | undefined): string {
  return STARS.find(({ below }) => p !== undefined && p < below)?.stars ?? '';
}

/** Known and not below 0.05: drawn as a broken line. */
export function isWeak(p: number | undefined): boolean {
  return p !== undefined && !(p < 0.05);
}
