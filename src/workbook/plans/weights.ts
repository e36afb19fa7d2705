/** The sheet of global weights: every item with its local weight and, by one AHP.GLOBAL, its weight in the whole. */
import type { Language } from '../../engine/language';
import type { Model } from '../../model/types';
import { WorkbookError } from '../errors';
import type { SheetPlan } from '../sheets/plan';

export function weightsPlan(model: Model, nameOf: (key: string) => string, language: Language): SheetPlan {
  throw new WorkbookError('notSupported', { language, items: model.items.length, name: nameOf('weights') });
}

/** The columns of that sheet, absolute and without the sheet's name, for formulas elsewhere: $A$5:$A$43. */
export function weightsColumns(model: Model): { keys: string; names: string; global: string } {
  throw new WorkbookError('notSupported', { items: model.items.length });
}
