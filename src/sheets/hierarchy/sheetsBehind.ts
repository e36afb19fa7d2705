/** Whether the sheets of the hierarchy still hold earlier judgments, values or names than the model. */
import { namesOf } from '../../model/alternatives/expanded';
import type { Model, SheetRecord } from '../../model/types';
import type { SheetPlan } from '../plan';
import { printOf } from '../prints';
import { ALTERNATIVES_KEY, WEIGHTS_KEY } from './hierarchySheets';
import { hierarchyRequest } from './judgments';
import { isOfAlternatives } from './pairKeys';

/**
 * True when the weights were written once, and writing them now would put other judgments, items or direct weights
 * there. What is read live from those sheets is then of yesterday. Alternatives change no weight.
 */
export function sheetsAreBehind(model: Model): boolean {
  if (!model.sheets.some(({ key }) => key === WEIGHTS_KEY)) return false;
  const weighed = plansOf(model).filter(({ key }) => key !== ALTERNATIVES_KEY);
  return weighed.some((plan) => differs(model, plan, (key) => !isOfAlternatives(key)));
}

/** True when the ranking was written once, and writing it now would put other alternatives, values or judgments there. */
export function alternativesAreBehind(model: Model): boolean {
  const written = model.sheets.find(({ key }) => key === ALTERNATIVES_KEY);
  if (!written) return false;
  const plans = plansOf(model);
  const isRanked = plans.some(({ key }) => key === ALTERNATIVES_KEY);
  return !isRanked || !hasNames(written, model) || plans.some((plan) => differs(model, plan, isOfAlternatives));
}

/** What would be written now; nothing when the hierarchy cannot be written as it is. */
function plansOf(model: Model): SheetPlan[] {
  try {
    return [...hierarchyRequest(model, 'en').build((key) => key)];
  } catch {
    return [];
  }
}

type Entries = SheetRecord['judgments'];

function differs({ sheets }: Model, { key, judgments = {} }: SheetPlan, counts: (key: string) => boolean): boolean {
  const written = sheets.find((record) => record.key === key)?.judgments;
  if (written === undefined) return Object.keys(judgments).length === 0 || Object.keys(judgments).some(counts);
  const counted = (all: Entries): Entries => Object.fromEntries(Object.entries(all).filter(([each]) => counts(each)));
  return !sameEntries(counted(written), counted(judgments));
}

/** A text that Excel would take for something else has an apostrophe before it. */
function hasNames({ prints }: SheetRecord, model: Model): boolean {
  const known = new Set(Object.values(prints));
  const place = { row: 0, column: 0 };
  return namesOf(model).every((name) => [name, `'${name}`].some((text) => known.has(printOf(text, place))));
}

function sameEntries(one: Entries, other: Entries): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && one[key] === other[key]);
}
