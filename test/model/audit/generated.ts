/** Tables of invented data (data ciptaan), computed without rounding and printed with random decimals. */
import type { CellValue } from '../../../src/model/types';

export interface Generated {
  readonly cells: CellValue[][];
  readonly formats: string[][];
}

/** A sequence of its own for every seed: mulberry32. */
export class Dice {
  private state: number;
  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 … 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  between(from: number, to: number): number {
    return from + (to - from) * this.next();
  }

  whole(from: number, to: number): number {
    return Math.floor(this.between(from, to + 1));
  }

  one<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.whole(0, choices.length - 1)] as Choice;
  }
}

/** How a table prints its numbers: as texts with either sign, or as numbers with formats. */
export type Style = 'comma' | 'point' | 'format';

export class Sheet {
  readonly cells: CellValue[][] = [];
  readonly formats: string[][] = [];
  constructor(
    readonly style: Style,
    readonly width: number,
  ) {}

  row(...cells: readonly CellValue[]): number {
    this.cells.push([...cells, ...Array<string>(this.width - cells.length).fill('')]);
    this.formats.push(Array<string>(this.width).fill('General'));
    return this.cells.length - 1;
  }

  number(row: number, column: number, value: number, decimals: number, isPercent = false): void {
    const line = this.cells[row] as CellValue[];
    if (this.style === 'format') {
      line[column] = isPercent ? value / 100 : value;
      const figures = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
      (this.formats[row] as string[])[column] = isPercent ? `${figures}%` : figures;
      return;
    }
    const text = value.toFixed(decimals);
    line[column] = `${this.style === 'comma' ? text.replace('.', ',') : text}${isPercent ? '%' : ''}`;
  }
}

export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Weights that add up to 1: whole percents, or any. */
export function weightsOf(dice: Dice, count: number, areWhole: boolean): number[] {
  const parts = Array.from({ length: count }, () => dice.between(1, 4));
  const sum = parts.reduce((all, part) => all + part, 0);
  if (!areWhole) return parts.map((part) => part / sum);
  const whole = parts.map((part) => Math.max(1, Math.floor((100 * part) / sum)));
  whole[0] = (whole[0] ?? 0) + 100 - whole.reduce((all, part) => all + part, 0);
  return whole.map((part) => part / 100);
}

export function light(score: number, yellow: number, green: number, isIndonesian: boolean): string {
  if (score >= green - 1e-12) return isIndonesian ? 'Hijau' : 'Green';
  if (score >= yellow - 1e-12) return isIndonesian ? 'Kuning' : 'Yellow';
  return isIndonesian ? 'Merah' : 'Red';
}

export const ALL = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] as const;

/** Linear between worst (0), start (3) and target (10). */
export function valueAt([worst, start, target]: readonly [number, number, number], level: number): number {
  return level >= 3 ? start + ((level - 3) * (target - start)) / 7 : worst + (level * (start - worst)) / 3;
}

export function levelAt([worst, start, target]: readonly [number, number, number], performance: number): number {
  const way = Math.sign(target - worst);
  if ((performance - target) * way >= 0) return 10;
  if ((performance - worst) * way <= 0) return 0;
  if ((performance - start) * way >= 0) return 3 + (7 * (performance - start)) / (target - start);
  return (3 * (performance - worst)) / (start - worst);
}
