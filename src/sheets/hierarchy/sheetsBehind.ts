/** Whether the sheets of the hierarchy still hold earlier judgments than the model. */
import type { Model } from '../../model/types';
import { WEIGHTS_KEY } from './hierarchySheets';
import { hierarchyRequest } from './judgments';
import type { SheetPlan } from '../plan';

/**
 * True when the weights were written once, and writing them now would put other judgments, items or direct weights
 * there. What is read live from those sheets is then of yesterday.
 */
export function sheetsAreBehind(model: Model): boolean {
  if (!model.sheets.some(({ key }) => key === WEIGHTS_KEY)) return false;
  return plansOf(model).some((plan) => {
    const written = model.sheets.find(({ key }) => key === plan.key)?.judgments;
    return written === undefined || !sameEntries(written, plan.judgments ?? {});
  });
}

/** What would be written now; nothing when the hierarchy cannot be written as it is. */
function plansOf(model: Model): SheetPlan[] {
  try {
    return hierarchyRequest(model, 'en').build((key) => key);
  } catch {
    return [];
  }
}

function sameEntries(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && one[key] === other[key]);
}
