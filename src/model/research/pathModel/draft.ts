/** The path model that is being set up in the pane: its table, its constructs with their items, and its paths. */
import type { ListInSheet } from '../../employees/draft';
import { placeNow, placesOf } from '../../followedColumns';
import { sameAs } from '../../hierarchy/tree';
import { newId } from '../../newId';
import { codeIn, namesNoConstruct } from './codes';
import type { FoundQuestions } from './headings';
import { findQuestions } from './headings';
import { readQuestions } from './read';
import type { DraftConstruct, ItemColumn, LostItem, PathDraft, QuestionReading } from './types';

/** Null where no columns are answers to items. */
export function newPathDraft({ area, cells, below }: ListInSheet, id: string): PathDraft | null {
  const found = findQuestions(area, cells);
  if (found === null) return null;
  return {
    id,
    table: found.table,
    below,
    ...constructsOf(found),
    lost: [],
    paths: [],
    scheme: 'path',
    said: {},
    gaps: null,
    zero: null,
    scale: null,
    kept: [],
    level: 0.05,
    bootstrap: null,
  };
}

/** Items of which nothing says their construct are together in one, to be parted by the person. */
function constructsOf({ items }: FoundQuestions): Pick<PathDraft, 'constructs' | 'items'> {
  const names = items.map(({ construct, code }) => construct ?? code.replace(/[\d._-]+[a-z]?$/, ''));
  const constructs = new Map<string, DraftConstruct>();
  for (const name of names) {
    if (!constructs.has(sameAs(name))) constructs.set(sameAs(name), { id: newId(), name, mode: 'reflective' });
  }
  return {
    constructs: [...constructs.values()],
    items: items.map(({ column, code }, index) => {
      const construct = constructs.get(sameAs(names[index] ?? ''))?.id ?? '';
      return { column, code, construct, isReversed: false };
    }),
  };
}

/** A scale beyond it is not one of agreement. */
const HIGHEST = 10;
const LEAST_PEOPLE = 5;

/**
 * Whether a table is a questionnaire and nothing else: two constructs or more by the codes of two items each, answered on
 * a scale. How many people answered; null where it may be something else.
 */
export function peopleOfClear(draft: PathDraft): number | null {
  const coded = draft.items.filter(({ code }) => {
    const found = codeIn(code);
    return found !== null && !namesNoConstruct(found);
  });
  const clear = draft.constructs.filter(({ id }) => coded.filter(({ construct }) => construct === id).length >= 2);
  if (clear.length < 2) return null;
  const { people, scale } = readQuestions(draft);
  return people.length >= LEAST_PEOPLE && scale.high <= HIGHEST ? people.length : null;
}

/** The draft over its table as it stands now; null when none of its headings stands there any more. */
export function followedPathDraft(draft: PathDraft, { area, cells, below }: ListInSheet): PathDraft | null {
  const { headings } = draft.table;
  const width = Math.max(0, ...cells.slice(0, headings.row + headings.rows).map((row) => row.length));
  const texts = headingsNow(draft, cells, width);
  if (!texts.some((text) => text !== '' && headings.texts.includes(text))) return null;
  const at = (column: number): number | null => placeNow(headings.texts, texts, column);
  const staying = draft.items.flatMap((item): ItemColumn[] => {
    const column = at(item.column);
    return column === null ? [] : [{ ...item, column }];
  });
  const gone = draft.items.filter(({ column }) => at(column) === null);
  const { items, lost } = withFound({ ...draft, items: staying }, texts);
  const lostNow = gone.map((item): LostItem => ({ item, heading: headings.texts[item.column] ?? '' }));
  const kept = draft.kept.flatMap((column) => at(column) ?? []);
  const table = { area, cells, headings: { ...headings, texts } };
  return { ...draft, table, below, items: inOrder(items), lost: [...lost, ...lostNow], kept };
}

/** Items that were lost, where their headings are there again and belong to no other; of equal ones the order tells. */
function withFound(
  { constructs, items, lost }: PathDraft,
  texts: readonly string[],
): Pick<PathDraft, 'items' | 'lost'> {
  const taken = new Set(items.map(({ column }) => column));
  const codes = new Set(items.map(({ code }) => sameAs(code)));
  const columnOf = (one: LostItem): number | null => {
    const alike = lost.filter(({ heading }) => heading === one.heading);
    const free = one.heading === '' ? [] : placesOf(texts, one.heading).filter((column) => !taken.has(column));
    const isFree = constructs.some(({ id }) => id === one.item.construct) && !codes.has(sameAs(one.item.code));
    return isFree && free.length === alike.length ? (free[alike.indexOf(one)] ?? null) : null;
  };
  const found = lost.flatMap((one): ItemColumn[] => {
    const column = columnOf(one);
    return column === null ? [] : [{ ...one.item, column }];
  });
  return { items: [...items, ...found], lost: lost.filter((one) => columnOf(one) === null) };
}

/** The headings as they are now, made as they were made before. */
function headingsNow({ table: { headings } }: PathDraft, cells: ListInSheet['cells'], width: number): string[] {
  const rows = cells.slice(headings.row, headings.row + headings.rows);
  const text = (row: number, column: number): string =>
    String(rows[row]?.[column] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  let over = '';
  return Array.from({ length: width }, (_, column) => {
    if (headings.rows === 1) return text(0, column);
    const [upper, lower] = [text(0, column), text(1, column)];
    if (upper !== '') over = upper;
    const shown = upper !== '' || lower === '' ? upper : over;
    return [shown, lower].filter((one, index, both) => one !== '' && both.indexOf(one) === index).join(' ');
  });
}

function inOrder(items: readonly ItemColumn[]): ItemColumn[] {
  return items.toSorted((one, other) => one.column - other.column);
}

export function readDraft(draft: PathDraft): QuestionReading {
  return readQuestions(draft);
}

/** The construct of a column; null where it is no item. */
export function constructAt({ items }: PathDraft, column: number): string | null {
  return items.find((item) => item.column === column)?.construct ?? null;
}

/** A column as an item of a construct, by its id; null: no item any more. */
export function withItem(draft: PathDraft, column: number, construct: string | null): PathDraft {
  const others = draft.items.filter((item) => item.column !== column);
  if (construct === null) return { ...draft, items: others };
  const known = draft.items.find((item) => item.column === column);
  const item = known ?? { column, code: freeCode(draft, column), isReversed: false };
  return { ...draft, items: inOrder([...others, { ...item, construct }]) };
}

function freeCode({ items, table }: PathDraft, column: number): string {
  const heading = table.headings.texts[column] ?? '';
  const codes = new Set(items.map(({ code }) => sameAs(code)));
  const wanted = heading.length <= 12 && !heading.includes('|') && heading !== '' ? heading : `Q${column + 1}`;
  let code = wanted;
  for (let number = 2; codes.has(sameAs(code)); number += 1) code = `${wanted}-${number}`;
  return code;
}

export function withReversed(draft: PathDraft, column: number, isReversed: boolean): PathDraft {
  const items = draft.items.map((item) => (item.column === column ? { ...item, isReversed } : item));
  return { ...draft, items, kept: draft.kept.filter((one) => one !== column) };
}

/** A person says that an item is worded like the others, whatever its loading. */
export function withKept(draft: PathDraft, column: number): PathDraft {
  return { ...draft, kept: [...draft.kept.filter((one) => one !== column), column] };
}

export function withConstruct(draft: PathDraft, id: string, change: Partial<Omit<DraftConstruct, 'id'>>): PathDraft {
  return { ...draft, constructs: draft.constructs.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

export function addConstruct(draft: PathDraft, name: string): PathDraft {
  return { ...draft, constructs: [...draft.constructs, { id: newId(), name, mode: 'reflective' }] };
}

/** Its items belong to none then, and its paths go. */
export function withoutConstruct(draft: PathDraft, id: string): PathDraft {
  return {
    ...draft,
    constructs: draft.constructs.filter((one) => one.id !== id),
    items: draft.items.filter(({ construct }) => construct !== id),
    paths: draft.paths.filter(({ from, to }) => from !== id && to !== id),
  };
}

/** Respondents that stand below the table: how many, and of how many rows the table is with them. */
export function addedRespondents(draft: PathDraft): { count: number; rows: number } | null {
  const { table, below } = draft;
  if (below.length === 0) return null;
  const { people } = readQuestions({ ...draft, table: { ...table, cells: [...table.cells, ...below] } });
  const added = people.filter(({ row }) => row >= table.cells.length);
  const last = added.at(-1);
  return last === undefined ? null : { count: added.length, rows: last.row + 1 };
}
