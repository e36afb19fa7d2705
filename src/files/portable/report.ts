/** What a person is told before a portable copy is written. */
import type { Reason } from './texts';
import type { PortablePlan } from './plan';
import { areaAddress } from './address';

export interface PortableReport {
  /** Formulas that become plain, and in how many cells. */
  readonly formulas: number;
  readonly cells: number;
  readonly helperCells: number;
  /** Formulas that stay values, with the reason; those of one reason together. */
  readonly valuesOnly: readonly {
    readonly reason: Reason;
    readonly places: readonly { readonly sheet: string; readonly address: string; readonly formula: string }[];
  }[];
}

export function portableReport({ cells, replaced, helper, valuesOnly }: PortablePlan): PortableReport {
  const byReason = new Map<string, PortableReport['valuesOnly'][number]>();
  for (const { cell, reason } of valuesOnly) {
    const { sheet, row, column, formula, fills } = cell;
    const area = fills ?? { top: row, left: column, bottom: row, right: column };
    const place = { sheet, address: areaAddress(area), formula };
    const before = byReason.get(reason.en);
    byReason.set(reason.en, { reason, places: [...(before?.places ?? []), place] });
  }
  return {
    formulas: replaced.length,
    cells: cells.length,
    helperCells: helper?.cells.length ?? 0,
    valuesOnly: [...byReason.values()],
  };
}
