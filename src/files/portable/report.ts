/** What a person is told before a portable copy is written. */
import { areaAddress, filledArea } from './address';
import type { PortablePlan, WithoutPlainForm } from './plan';
import type { Reason } from './texts';

/** Formulas that have no plain form for the same reason. */
export interface ReportedFormulas {
  readonly reason: Reason;
  readonly places: readonly { readonly sheet: string; readonly address: string; readonly formula: string }[];
}

export interface PortableReport {
  /** Formulas that become plain, and in how many cells. */
  readonly formulas: number;
  readonly cells: number;
  readonly helperCells: number;
  /** Formulas of ours that stay values. */
  readonly valuesOnly: readonly ReportedFormulas[];
  /** Other formulas, which stay as they are and ask for a later Excel. */
  readonly left: readonly ReportedFormulas[];
}

export function portableReport({ cells, replaced, helper, valuesOnly, left }: PortablePlan): PortableReport {
  return {
    formulas: replaced.length,
    cells: cells.length,
    helperCells: helper?.cells.length ?? 0,
    valuesOnly: byReason(valuesOnly),
    left: byReason(left),
  };
}

function byReason(formulas: readonly WithoutPlainForm[]): ReportedFormulas[] {
  const found = new Map<string, ReportedFormulas>();
  for (const { cell, reason } of formulas) {
    const { sheet, formula } = cell;
    const address = areaAddress(filledArea(cell));
    const before = found.get(reason.en)?.places ?? [];
    found.set(reason.en, { reason, places: [...before, { sheet, address, formula }] });
  }
  return [...found.values()];
}
