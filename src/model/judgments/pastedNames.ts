/** Names of people that are pasted as a list. */
import { entriesOf } from '../hierarchy/pastedItems';
import { oneLine, sameAs } from '../hierarchy/tree';
import type { Model } from '../types';
import { addRespondent } from './respondents';

/** S.E., M.Si., Ph.D., Ak: what follows a name after a comma belongs to it. */
const DEGREE = /^(?:(?:[A-Za-z]{1,5}\.\s?)+[A-Za-z]{0,5}\.?|Ak|CA|CPA|CMA|MBA|MPA|PhD|MSc|MA)$/;

export interface PastedNames {
  readonly names: readonly string[];
  /** Those who are in the list already, or stand twice; they are not added. */
  readonly known: readonly string[];
}

export function readPastedNames(text: string, model: Model): PastedNames {
  const all: string[] = [];
  for (const entry of entriesOf(text).map(oneLine)) {
    const last = all.at(-1);
    if (last !== undefined && DEGREE.test(entry)) all[all.length - 1] = `${last}, ${entry}`;
    else all.push(entry);
  }
  const taken = new Set(model.respondents.map(({ name }) => sameAs(name)));
  const names: string[] = [];
  const known: string[] = [];
  for (const name of all) {
    (taken.has(sameAs(name)) ? known : names).push(name);
    taken.add(sameAs(name));
  }
  return { names, known };
}

export function withPastedNames(model: Model, names: readonly string[]): Model {
  return names.reduce((now, name) => addRespondent(now, name).model, model);
}
