/** The survey that is being set up in the pane: its table, its items and columns, and who counts in the group. */
import { CONSISTENCY_LIMIT } from '../../engine/ahp/consistency';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { ListInSheet } from '../employees/draft';
import { placeNow } from '../followedColumns';
import type { Model } from '../types';
import { questionnaireOrder } from './itemSets';
import { readSurvey } from './read';
import { findSurvey } from './table';
import type { Coding, ItemSet, PairColumn, PersonRole, SurveyReading, SurveyTable } from './types';

export interface SurveyDraft {
  readonly id: string;
  readonly table: SurveyTable;
  readonly below: ListInSheet['below'];
  /** What the columns may be about, the likeliest first. */
  readonly sets: readonly ItemSet[];
  readonly set: ItemSet;
  readonly person: Readonly<Partial<Record<PersonRole, number>>>;
  /** What a person said of the numbers. */
  readonly coding: Coding | null;
  /** The highest consistency ratio of those who count in the group; null where everyone does. */
  readonly limit: number | null;
  readonly method: PriorityMethod;
}

export const USUAL_LIMIT = CONSISTENCY_LIMIT;

/** Null where nothing in it is answers to pairs. */
export function newSurveyDraft({ area, cells, below }: ListInSheet, id: string, model: Model): SurveyDraft | null {
  const found = findSurvey(area, cells, model);
  const [set] = found?.sets ?? [];
  if (!found || !set) return null;
  const { table, sets, person } = found;
  return { id, table, below, sets, set, person, coding: null, limit: null, method: model.method };
}

/** The draft over its table as it stands now; null when the headings of its columns are gone. */
export function followedSurvey(draft: SurveyDraft, { area, cells, below }: ListInSheet): SurveyDraft | null {
  const { headings } = draft.table;
  const width = Math.max(0, ...cells.slice(headings.row, headings.row + headings.rows).map((row) => row.length));
  const texts = sameHeadings(draft, cells, width);
  if (texts === null) return null;
  const before = headings.texts;
  const at = (column: number): number | null => placeNow(before, texts, column);
  const followed = (all: ItemSet['pairs']): ItemSet['pairs'] =>
    Object.fromEntries(
      Object.entries(all).flatMap(([column, pair]) => {
        const now = at(Number(column));
        return now === null ? [] : [[now, pair] as const];
      }),
    );
  const [pairs, strengths] = [followed(draft.set.pairs), followed(draft.set.strengths)];
  const person = Object.fromEntries(
    Object.entries(draft.person).flatMap(([role, column]) => {
      const now = at(column);
      return now === null ? [] : [[role, now] as const];
    }),
  );
  const table = { area, cells, headings: { ...headings, texts } };
  return { ...draft, table, below, set: { ...draft.set, pairs, strengths }, person };
}

/** The headings as they are now, made as they were made before; null where none of them stands there any more. */
function sameHeadings(
  { table: { headings } }: SurveyDraft,
  cells: ListInSheet['cells'],
  width: number,
): string[] | null {
  const rows = cells.slice(headings.row, headings.row + headings.rows);
  const text = (row: number, column: number): string =>
    String(rows[row]?.[column] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  let upper = '';
  const texts = Array.from({ length: width }, (_, column) => {
    if (headings.rows === 1) return text(0, column);
    const plain = [text(0, column), text(1, column)].filter((part) => part !== '').join(' ');
    upper = text(0, column) || upper;
    const isCrossed = headings.texts.some((one) => one === `${upper} vs ${text(1, column)}`);
    return isCrossed ? `${upper} vs ${text(1, column)}` : plain;
  });
  return texts.some((one) => one !== '' && headings.texts.includes(one)) ? texts : null;
}

/**
 * What a column asks or holds, by the person's word: "0-1" is the pair of the first two items, "0-1-strength" how much the
 * one that is chosen in another column outweighs the other; null is nothing.
 */
export type ColumnUse = PersonRole | `${number}-${number}` | `${number}-${number}-strength`;

/** Whether any pair is asked in two columns. */
export function hasStrengths({ set }: Pick<SurveyDraft, 'set'>): boolean {
  return Object.keys(set.strengths).length > 0;
}

export function useAt({ set, person }: SurveyDraft, column: number): ColumnUse | null {
  const pair = set.pairs[column];
  if (pair) return `${pair.first}-${pair.second}`;
  const strength = set.strengths[column];
  if (strength) {
    const { first, second } = strength;
    return `${Math.min(first, second)}-${Math.max(first, second)}-strength`;
  }
  if (person.name === column) return 'name';
  return person.weight === column ? 'weight' : null;
}

/** What a column may be; how much a choice outweighs only where something was chosen. */
export function usesOf({ set }: SurveyDraft, isChosen: boolean): ColumnUse[] {
  const order = questionnaireOrder(set.items.length);
  const strengths = isChosen ? order.map(({ first, second }): ColumnUse => `${first}-${second}-strength`) : [];
  const forth = order.map(({ first, second }): ColumnUse => `${first}-${second}`);
  const back = order.map(({ first, second }): ColumnUse => `${second}-${first}`);
  return ['name', 'weight', ...forth, ...back, ...strengths];
}

export function withUse(draft: SurveyDraft, column: number, use: ColumnUse | null): SurveyDraft {
  const [, first, second, strength] = /^(\d+)-(\d+)(-strength)?$/.exec(use ?? '') ?? [];
  const pair: PairColumn | null = first === undefined ? null : { first: Number(first), second: Number(second) };
  const taken = (all: ItemSet['pairs'], isTaken: boolean): ItemSet['pairs'] => {
    const others = Object.entries(all).filter(([one]) => Number(one) !== column);
    return Object.fromEntries([...others, ...(pair && isTaken ? [[column, pair] as const] : [])]);
  };
  const pairs = taken(draft.set.pairs, strength === undefined);
  const strengths = taken(draft.set.strengths, strength !== undefined);
  const kept = Object.entries(draft.person).filter(([role, one]) => one !== column && role !== use);
  const person = Object.fromEntries([...kept, ...(use === 'name' || use === 'weight' ? [[use, column] as const] : [])]);
  return { ...draft, set: { ...draft.set, pairs, strengths }, person };
}

export function withSet(draft: SurveyDraft, place: number): SurveyDraft {
  const set = draft.sets[place];
  return set === undefined ? draft : { ...draft, set };
}

export function readAnswers(draft: SurveyDraft): SurveyReading {
  return readSurvey(draft.table, draft);
}

/** People who answered below the table: how many, and of how many rows the table is with them. */
export function addedPeople({
  table,
  below,
  ...settings
}: Pick<SurveyDraft, 'table' | 'below' | 'set' | 'person' | 'coding'>): { count: number; rows: number } | null {
  if (below.length === 0) return null;
  const { headings, cells } = table;
  // With the headings and the first person, before whom the columns may be numbered.
  const start = cells.slice(0, headings.row + headings.rows + 1);
  const { people } = readSurvey({ ...table, cells: [...start, ...below] }, settings);
  const added = people.filter(({ row }) => row >= start.length);
  const last = added.at(-1);
  return last === undefined ? null : { count: added.length, rows: cells.length + last.row + 1 - start.length };
}

/** What keeps a survey from being weighed. */
export type SurveyFault = 'nobody' | 'noPairs' | 'doubled' | 'halved' | 'coding';

export function faultOf({ set }: SurveyDraft, reading: SurveyReading): SurveyFault | null {
  if (Object.keys(set.pairs).length === 0) return 'noPairs';
  if (reading.doubled.length > 0) return 'doubled';
  if (reading.halved.length > 0) return 'halved';
  if (reading.people.length === 0) return 'nobody';
  return reading.coding === null ? 'coding' : null;
}
