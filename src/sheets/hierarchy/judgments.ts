/** The sheets of judgments: a matrix for each item with children, its weights and consistency live beside it. */
import type { Language } from '../../engine/language';
import { expanded } from '../../model/alternatives/expanded';
import { ratedOf } from '../../model/alternatives/rated';
import { oneLine } from '../../model/hierarchy/tree';
import { judgmentOf } from '../../model/judgments/judging';
import { respondentsOf, visibleRespondents } from '../../model/judgments/respondents';
import type { Model, Respondent } from '../../model/types';
import { areaAddress, cellAddress, quotedSheet } from '../address';
import { judgmentMark } from '../hiddenNames';
import { planned, requestOf } from '../kind';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan, WriteRequest } from '../plan';
import type { Say } from '../say';
import { inLanguage } from '../say';
import { footOf, METHODS, TEXTS } from './hierarchyTexts';
import type { MatrixPlace } from './matrixLayout';
import { FIRST_ROW, goalName, GROUP_KEY, groupFirstRow, judgmentsKey, workingsKey } from './hierarchySheets';
import type { HierarchyInput, RespondentInput } from './hierarchySheets';
import { frameBlocks, matrixColumns, matrixPlaces, reciprocalOf, rowAfter, whenJudged } from './matrixLayout';
import { judgmentKey } from './pairKeys';
import { ALTERNATIVES_SHEET } from './alternatives';
import { hasRanking } from './alternativesLayout';
import { FUZZY_SHEET } from './fuzzy/fuzzyWeights';
import { SENSITIVITY_SHEET } from './sensitivity';
import { WEIGHTS_SHEET } from './weights';
import { WEIGHT_TREE_SHEET } from './weightTree/weightTree';
import { WORKINGS_SHEET } from './workings/workings';

/** Sheets of the whole hierarchy that are written where somebody wants them. */
const READERS: readonly SheetKind<HierarchyInput>[] = [
  WORKINGS_SHEET,
  WEIGHT_TREE_SHEET,
  FUZZY_SHEET,
  SENSITIVITY_SHEET,
];

/** Judgments above the diagonal, 1 on it, reciprocals below. */
function bodyBlocks(model: Model, respondent: string, { items, body }: MatrixPlace): Block[] {
  const cells = items.map((first, row) =>
    items.map((second, column): PlannedCell => {
      if (row === column) return 1;
      if (row > column) return reciprocalOf(body.row + column, body.column + row);
      return judgmentOf(model, respondent, first.id, second.id) ?? '';
    }),
  );
  const inputs = items.slice(1).map((_, row): Block => {
    const columns = items.length - row - 1;
    const at = cellAddress(body.row + row, body.column + row + 1);
    return { at, style: 'input', cells: [new Array<PlannedCell>(columns).fill(null)] };
  });
  return [{ at: areaAddress({ ...body, rows: 1, columns: 1 }), style: 'label', format: '0.00', cells }, ...inputs];
}

function judgmentsInCells(
  model: Model,
  respondent: string,
  places: readonly MatrixPlace[],
): Record<string, number | null> {
  const known: Record<string, number | null> = {};
  for (const { parent, items } of places) {
    items.forEach((first, index) => {
      for (const second of items.slice(index + 1)) {
        const key = judgmentKey(parent.id, first.id, second.id);
        known[key] = judgmentOf(model, respondent, first.id, second.id);
      }
    });
  }
  return known;
}

function noteBlock(row: number, lines: readonly string[]): Block {
  return { at: cellAddress(row, 0), style: 'note', cells: lines.map((text) => [{ text }]) };
}

function page(
  model: Model,
  places: readonly MatrixPlace[],
  lastRow: number,
  language: Language,
): NonNullable<SheetPlan['print']> {
  const columns = matrixColumns(model, places).length;
  const area = areaAddress({ sheet: '', row: 0, column: 0, rows: lastRow, columns });
  const rule = inLanguage(language)(TEXTS.method, { method: METHODS[model.method] });
  return { landscape: true, area, titleRows: '$1:$4', footer: pageFooter(language, rule) };
}

function subtitles(model: Model, say: Say, ...lines: string[]): Block {
  const method = say(TEXTS.method, { method: METHODS[model.method] });
  return { at: 'A2', style: 'subtitle', cells: [...lines, method].map((text) => [{ text }]) };
}

/** One respondent's judgments. */
function judgmentsPlan(model: Model, respondent: string, language: Language): SheetPlan {
  const say = inLanguage(language);
  const places = matrixPlaces(model, FIRST_ROW);
  const after = rowAfter(places, FIRST_ROW) + 1;
  const better = places.some(({ items }) => items.some(({ id }) => ratedOf(id) !== null)) ? [say(TEXTS.better)] : [];
  const notes = [say(TEXTS.mirrored), ...better, say(TEXTS.consistent), say(TEXTS.sourceAhp)];
  const name = model.respondents.find(({ id }) => id === respondent)?.name ?? '';
  return {
    key: judgmentsKey(respondent),
    name: judgmentsName(model, respondent, say),
    columns: matrixColumns(model, places),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(TEXTS.judgmentsTitle, { goal: goalName(model) }) }]] },
      subtitles(model, say, say(TEXTS.respondent, { name: oneLine(name) })),
      noteBlock(3, [say(TEXTS.upper)]),
      ...places.flatMap((place) => [...frameBlocks(model, place), ...bodyBlocks(model, respondent, place)]),
      noteBlock(after, notes),
    ],
    freeze: { rows: 4 },
    names: places.map(({ parent, body }) => ({
      name: judgmentMark('matrix', respondent, parent.id),
      at: areaAddress(body),
    })),
    judgments: judgmentsInCells(model, respondent, places),
    foot: footOf(model.method, language),
    print: page(model, places, after + notes.length, language),
    select: places[0] ? cellAddress(places[0].body.row, places[0].body.column + 1) : 'A1',
  };
}

function judgmentsName(model: Model, respondent: string, say: Say): string {
  const people = respondentsOf(model);
  const name = people.find(({ id }) => id === respondent)?.name ?? '';
  return people.length > 1 ? say(TEXTS.judgmentsOf, { name: oneLine(name) }) : say(TEXTS.judgments);
}

function groupFormula(
  people: readonly Respondent[],
  { items, parent }: MatrixPlace,
  own: readonly MatrixPlace[],
  nameOf: (key: string) => string,
): string {
  const body = own.find((place) => place.parent.id === parent.id)?.body;
  if (!body || items.length === 0) throw new RangeError(`No matrix of ${parent.id}.`);
  const matrices = people.map(({ id }) => `${quotedSheet(nameOf(judgmentsKey(id)))}!${areaAddress(body)}`);
  const weights = areaAddress({ sheet: '', row: FIRST_ROW + 1, column: 1, rows: people.length, columns: 1 });
  const areAlike = people.every(({ weight }) => weight === people[0]?.weight);
  const call = areAlike ? `AHP.GROUP(${matrices.join(',')})` : `AHP.GROUPWEIGHTED(${weights},${matrices.join(',')})`;
  return whenJudged(matrices, items.length, call);
}

/**
 * The group's judgments: one AHP.GROUP or AHP.GROUPWEIGHTED a matrix, over the sheets of the visible respondents; blank
 * while nobody judged.
 */
function groupPlan(model: Model, nameOf: (key: string) => string, language: Language): SheetPlan {
  const say = inLanguage(language);
  const people = visibleRespondents(model);
  const firstRow = groupFirstRow(people.length);
  const places = matrixPlaces(model, firstRow);
  const own = matrixPlaces(model, FIRST_ROW);
  const after = rowAfter(places, firstRow) + 1;
  const notes = [say(TEXTS.consistent), say(TEXTS.groupSource)];
  return {
    key: GROUP_KEY,
    name: say(TEXTS.group),
    columns: matrixColumns(model, places),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(TEXTS.groupTitle, { goal: goalName(model) }) }]] },
      subtitles(model, say, say(TEXTS.groupMethod)),
      { at: cellAddress(FIRST_ROW, 0), style: 'heading', cells: [[say(TEXTS.person), say(TEXTS.personWeight)]] },
      { at: cellAddress(FIRST_ROW + 1, 0), style: 'label', cells: people.map(({ name }) => [{ text: name }]) },
      { at: cellAddress(FIRST_ROW + 1, 1), style: 'label', cells: people.map(({ weight }) => [weight]) },
      ...places.flatMap((place): Block[] => {
        const { body, items } = place;
        const formula = groupFormula(people, place, own, nameOf);
        const cells = items.map((_, row) => items.map((__, column) => (row + column === 0 ? formula : null)));
        const at = cellAddress(body.row, body.column);
        return [...frameBlocks(model, place), { at, style: 'result', format: '0.00', cells }];
      }),
      noteBlock(after, notes),
    ],
    freeze: { rows: 4 },
    foot: footOf(model.method, language),
    print: page(model, places, after + notes.length, language),
    select: 'A1',
  };
}

/** One respondent's sheet. */
export const JUDGMENTS_SHEET: SheetKind<RespondentInput> = {
  key: ({ respondent }) => judgmentsKey(respondent),
  name: ({ model, respondent, language }) => judgmentsName(model, respondent, inLanguage(language)),
  plan: ({ model, respondent, language }) => judgmentsPlan(expanded(model), respondent, language),
};

export const GROUP_SHEET: SheetKind<HierarchyInput> = {
  key: () => GROUP_KEY,
  name: ({ language }) => inLanguage(language)(TEXTS.group),
  plan: ({ model, language }, nameOf) => groupPlan(expanded(model), nameOf, language),
};

/**
 * What "Write sheets" writes: the judgments of each visible respondent and of the group, the global weights, the ranking,
 * and what reads them by their places: sheets that were written before, and those that are asked for.
 */
export function hierarchyRequest(model: Model, language: Language, also: readonly string[] = []): WriteRequest {
  const people = visibleRespondents(model);
  const input = { model, language };
  const isAsked = (key: string): boolean => also.includes(key) || model.sheets.some((record) => record.key === key);
  const isWanted = (kind: SheetKind<HierarchyInput>): boolean =>
    isAsked(kind.key(input)) && (kind !== SENSITIVITY_SHEET || hasRanking(model));
  return requestOf(model, [
    ...people.map(({ id }) => planned(JUDGMENTS_SHEET, { ...input, respondent: id })),
    ...(people.length > 1 ? [planned(GROUP_SHEET, input)] : []),
    planned(WEIGHTS_SHEET, input),
    ...(hasRanking(model) ? [planned(ALTERNATIVES_SHEET, input)] : []),
    ...READERS.filter(isWanted).map((kind) => planned(kind, input)),
    ...people
      .filter(({ id }) => isAsked(workingsKey(id)))
      .map(({ id }) => planned(WORKINGS_SHEET, { ...input, respondent: id })),
  ]);
}
