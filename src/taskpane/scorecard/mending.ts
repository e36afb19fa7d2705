/** Where in the pane a sentence is mended that names a place there. */
import type { Remark } from '../../model/scorecard/types';
import type { StringKey } from '../strings';

export type StepName = 'table' | 'columns' | 'method' | 'preview';

export interface Mending {
  readonly step: StepName;
  /** The field that takes the focus, by what it holds: the name of a perspective, or the key of a KPI. */
  readonly field?: string;
}

export const STEP_TITLES: Readonly<Record<StepName, StringKey>> = {
  table: 'stepTable',
  columns: 'stepColumns',
  method: 'stepMethod',
  preview: 'stepPreview',
};

/** The field, by the kind of a remark: what a value of it names, or its own name; none where the step alone is meant. */
const IN_METHOD: Readonly<Record<string, string | null>> = {
  perspectiveWeightMissing: 'perspective',
  perspectiveWeightsDiffer: 'group',
  weightNotTyped: 'kpi',
  weightNotInHierarchy: null,
  weightsNotAsPrinted: null,
  weightsCustomary: null,
  weightsOfPerspectivesFromKpis: null,
  datesUnscored: 'daysLate',
};
const IN_COLUMNS: readonly string[] = [
  'columnMissing',
  'columnRenamed',
  'perspectiveMissing',
  'perspectivesMissing',
  'objectivesAlone',
];

/** `null` where the remark is mended in the sheet. */
export function mendingOf({ kind, values }: Remark): Mending | null {
  if (IN_COLUMNS.includes(kind)) return { step: 'columns' };
  if (kind === 'noKpis') return { step: 'table' };
  const named = IN_METHOD[kind];
  if (named === undefined) return null;
  if (named === null) return { step: 'method' };
  const value = values[named];
  return { step: 'method', field: typeof value === 'string' ? value : named };
}

/** Marks the field that `Mending.field` names. */
export const fieldMark = (field: string): { readonly 'data-mends': string } => ({ 'data-mends': field });

/** Marks a step. */
export const stepMark = (step: StepName): { readonly 'data-step': StepName } => ({ 'data-step': step });

/** The field of a step, else its first; else the button that opens and closes it. */
export function fieldIn(steps: HTMLElement, { step, field }: Mending): HTMLElement | null {
  const place = steps.querySelector<HTMLElement>(`[data-step="${step}"]`);
  const marked = [...(place?.querySelectorAll<HTMLElement>('[data-mends]') ?? [])];
  const meant = marked.find((one) => one.dataset['mends'] === field) ?? marked[0];
  return meant?.querySelector<HTMLElement>('input') ?? place?.querySelector<HTMLElement>('button') ?? null;
}
