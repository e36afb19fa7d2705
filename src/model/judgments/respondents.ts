/** The people who judge. */
import { byOrder, oneLine } from '../hierarchy/tree';
import { ModelError } from '../modelError';
import { newId } from '../newId';
import type { Model, Respondent } from '../types';

export interface RespondentChange {
  readonly name?: string;
  readonly weight?: number;
  readonly hidden?: boolean;
}

/** Everyone, in the order they were added. */
export function respondentsOf(model: Model): Respondent[] {
  return [...model.respondents].sort(byOrder);
}

/** Those whose judgments count in the group. */
export function visibleRespondents(model: Model): Respondent[] {
  return respondentsOf(model).filter(({ hidden }) => !hidden);
}

/** Throws a ModelError for a blank name. */
export function addRespondent(model: Model, name: string): { model: Model; id: string } {
  const last = respondentsOf(model).at(-1);
  const order = last === undefined ? 0 : last.order + 1;
  const respondent: Respondent = { id: newId(), order, name: readName(name), weight: 1, hidden: false };
  return { model: { ...model, respondents: [...model.respondents, respondent] }, id: respondent.id };
}

/** The first respondent; where there is none yet, one of this name is added. */
export function ensureRespondent(model: Model, name: string): { model: Model; id: string } {
  const first = visibleRespondents(model)[0] ?? respondentsOf(model)[0];
  return first === undefined ? addRespondent(model, name) : { model, id: first.id };
}

/** Throws a ModelError for a blank name and for a weight that is not positive. */
export function changeRespondent(model: Model, id: string, change: RespondentChange): Model {
  const respondent = model.respondents.find((one) => one.id === id);
  if (respondent === undefined) throw new ModelError('respondentGone');
  const changed: Respondent = { ...respondent, ...change, name: readName(change.name ?? respondent.name) };
  if (!(changed.weight > 0 && Number.isFinite(changed.weight))) {
    throw new ModelError('respondentWeight', { got: changed.weight });
  }
  const { name, weight, hidden } = respondent;
  if (changed.name === name && changed.weight === weight && changed.hidden === hidden) return model;
  return { ...model, respondents: model.respondents.map((one) => (one.id === id ? changed : one)) };
}

/** Removes the respondent with everything this one judged. */
export function removeRespondent(model: Model, id: string): Model {
  if (model.respondents.every((one) => one.id !== id)) return model;
  return {
    ...model,
    respondents: model.respondents.filter((one) => one.id !== id),
    judgments: model.judgments.filter(({ respondent }) => respondent !== id),
  };
}

function readName(name: string): string {
  const read = oneLine(name);
  if (read === '') throw new ModelError('respondentNameMissing');
  return read;
}
