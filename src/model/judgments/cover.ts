/** The cover of questionnaires: what people say there, and who fills in which copy. */
import { oneLine } from '../hierarchy/tree';
import type { Model } from '../types';
import type { QuestionnaireCover } from './coverFields';
import { addRespondent, respondentsOf, visibleRespondents } from './respondents';

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
 * As many people who count as there are copies: those missing are added, each by the next number that nobody has, hidden
 * or not: a number is on paper that was handed out. Nobody is taken out. `nameOf` says what the one of a number is called.
 */
export function withCopies(model: Model, copies: number, nameOf: (number: number) => string): Model {
  const there = visibleRespondents(model).length;
  const wanted = Math.min(copies, MOST_COPIES);
  let result = model;
  let number = Math.max(0, ...respondentsOf(model).map((_, place) => numberAt(model, place)));
  for (let count = there; count < wanted; count += 1) {
    number += 1;
    result = addRespondent(result, nameOf(number)).model;
  }
  return result;
}

/** A name that only counts the copy. */
const COUNTED = /^\p{L}+ (\d+)$/u;

export const isCounted = (name: string): boolean => COUNTED.test(oneLine(name));

/** The number in a counted name, else the place among everybody. */
function numberAt(model: Model, place: number): number {
  const [, number] = COUNTED.exec(oneLine(respondentsOf(model)[place]?.name ?? '')) ?? [];
  return number === undefined ? place + 1 : Number(number);
}

/**
 * Which copy a respondent's is, from 1, of how many: it stays whoever else is hidden. Null for one who is left out.
 * Where people have left, the highest number is above how many there are, and the count is that number.
 */
export function copyOf(model: Model, respondent: string): { readonly number: number; readonly count: number } | null {
  const all = respondentsOf(model);
  const place = all.findIndex(({ id, hidden }) => id === respondent && !hidden);
  if (place < 0) return null;
  const numbers = all.flatMap(({ hidden }, index) => (hidden ? [] : [numberAt(model, index)]));
  return { number: numberAt(model, place), count: Math.max(numbers.length, ...numbers) };
}
