/** The cover of questionnaires: what people say there, and who fills in which copy. */
import { oneLine } from '../hierarchy/tree';
import type { Model } from '../types';
import type { QuestionnaireCover } from './coverFields';
import { addRespondent, visibleRespondents } from './respondents';

export type CoverField = keyof QuestionnaireCover;

export const NO_COVER: QuestionnaireCover = {
  study: '',
  institution: '',
  asker: '',
  purpose: '',
  levels: '',
  approver: '',
};

export function coverOf({ cover = NO_COVER }: Pick<Model, 'cover'>): QuestionnaireCover {
  return cover;
}

export function isBlankCover(cover: QuestionnaireCover): boolean {
  return Object.values(cover).every((text) => text === '');
}

/** The same model where nothing changed. */
export function withCover(model: Model, change: Partial<QuestionnaireCover>): Model {
  const { cover: before = NO_COVER, ...others } = model;
  const said = Object.entries(change).map(([field, text]: [string, string]) => [field, oneLine(text)]);
  const cover: QuestionnaireCover = { ...before, ...(Object.fromEntries(said) as Partial<QuestionnaireCover>) };
  if ((Object.keys(cover) as CoverField[]).every((field) => cover[field] === before[field])) return model;
  return isBlankCover(cover) ? others : { ...others, cover };
}

/** What the items of each level are called, from the top down; blanks for levels that have no name. */
export function levelNames({ levels }: QuestionnaireCover): string[] {
  return levels.split(/[,;]/).map((name) => name.trim());
}

/** So many that each copy can still be handed out as a sheet. */
export const MOST_COPIES = 60;

/**
 * As many people who count as there are copies: those missing are added, each by the number of the copy. Nobody is taken
 * out. `nameOf` says what the one of a number is called.
 */
export function withCopies(model: Model, copies: number, nameOf: (number: number) => string): Model {
  const there = visibleRespondents(model).length;
  const wanted = Math.min(copies, MOST_COPIES);
  let result = model;
  for (let number = there + 1; number <= wanted; number += 1) result = addRespondent(result, nameOf(number)).model;
  return result;
}

/** Which copy a respondent's is, from 1, of how many; null for one who is left out. */
export function copyOf(model: Model, respondent: string): { readonly number: number; readonly count: number } | null {
  const all = visibleRespondents(model);
  const place = all.findIndex(({ id }) => id === respondent);
  return place < 0 ? null : { number: place + 1, count: all.length };
}
