/** Where the hidden columns of a contract stand, right of its table. */
import { cellAddress } from '../../address';
import type { ContractLayout } from './layout';

/**
 * What the table calls the KPI; its row on the scorecard's sheet, 0 without one; whether it lacks a target; of the year's
 * periods, how many have one, and only some. A cell a row, because not every host looks up many texts in one formula.
 */
const ALWAYS = ['called', 'place', 'lacks'] as const;
const OF_PERIODS = ['given', 'partly'] as const;
export type HelperKey = (typeof ALWAYS)[number] | (typeof OF_PERIODS)[number];

export function helperKeys({ periods }: ContractLayout): HelperKey[] {
  return [...ALWAYS, ...(periods.length > 0 ? OF_PERIODS : [])];
}

/** From 0. */
export function helperColumn(layout: ContractLayout, key: HelperKey): number {
  return layout.body.keys.length + helperKeys(layout).indexOf(key);
}

export function helperCell(layout: ContractLayout, key: HelperKey, row: number): string {
  return cellAddress(row - 1, helperColumn(layout, key));
}

export function helperRange(layout: ContractLayout, key: HelperKey): string {
  const { first, last } = layout.body;
  return `${helperCell(layout, key, first)}:${helperCell(layout, key, last)}`;
}
