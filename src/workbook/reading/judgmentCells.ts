/** Reads back what people typed into the sheets of judgments, questionnaires and weights, and how those sheets fare. */
import { measure } from '../../model/alternatives/edit';
import { expanded } from '../../model/alternatives/expanded';
import { isThere, ratedOf } from '../../model/alternatives/rated';
import { changeItem } from '../../model/hierarchy/edit';
import { itemOf, keysOf } from '../../model/hierarchy/tree';
import { judge } from '../../model/judgments/judging';
import type { CellValue, Model, SheetRecord } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress, parseAddress } from '../../sheets/address';
import type { Finding } from '../../sheets/findings';
import type { ReadTable, TypedJudgments } from '../../sheets/hierarchy/judgmentTables';
import { isShuffled, readMatrix, readQuestions, readWeight } from '../../sheets/hierarchy/judgmentTables';
import { respondentOfKey } from '../../sheets/hierarchy/hierarchySheets';
import { labelOf } from '../../sheets/hierarchy/matrixLayout';
import type { JudgedPair } from '../../sheets/hierarchy/pairKeys';
import { itemOfWeightKey, itemsOfPairs, pairOfKey } from '../../sheets/hierarchy/pairKeys';
import { describeCells, placeOf } from '../../sheets/cellSets';
import { areaOfName, judgmentMark } from '../../sheets/hiddenNames';
import type { BookState } from './locate';
import { findSheet, nameState, whereItIs } from './locate';
import { holdsPrint, isInputPrint, printOf } from '../../sheets/prints';

export interface CellsReading {
  model: Model;
  findings: Finding[];
  /** How many judgments and weights differed from those known before. */
  taken: number;
}

interface FoundSheet {
  record: SheetRecord;
  /** By the addresses the cells have now. */
  prints: SheetRecord['prints'];
  /** Undefined for a sheet without any cells of its own. */
  whole: { area: Area; range: Excel.Range } | undefined;
  tables: { about: Omit<ReadTable, 'formulas' | 'values'>; range: Excel.Range }[];
  /** Tables whose cells are gone or changed their shape, by item. */
  shapeless: string[];
}

function parents(record: SheetRecord): Map<string, JudgedPair[]> {
  const groups = new Map<string, JudgedPair[]>();
  for (const key of Object.keys(record.judgments)) {
    const pair = pairOfKey(key);
    if (pair) groups.set(pair.parent, [...(groups.get(pair.parent) ?? []), pair]);
  }
  return groups;
}

interface ExpectedTable {
  item: string;
  /** Null when its name is gone or lost its cells. */
  place: Area | null;
  about: Pick<ReadTable, 'kind' | 'parent' | 'items' | 'sheet'>;
}

/** Where a table should be and what it is about. */
function tablesOf(record: SheetRecord, book: BookState): ExpectedTable[] {
  const sheet = record.name;
  const respondent = respondentOfKey(record.key);
  const isMatrix = record.key.startsWith('judgments/');
  const at = (mark: string): Area | null => areaOfName(nameState(book, mark));
  const kind = isMatrix ? 'matrix' : 'questions';
  const judged = [...parents(record)].map(([item, pairs]): ExpectedTable => ({
    item,
    place: at(judgmentMark(kind, respondent ?? '', item)),
    about: { kind, parent: item, items: itemsOfPairs(pairs), sheet },
  }));
  const weighed = Object.keys(record.judgments).flatMap((key): ExpectedTable[] => {
    const item = itemOfWeightKey(key);
    if (item === null) return [];
    const about = { kind: 'weight' as const, parent: item, items: [item], sheet };
    return [{ item, place: at(judgmentMark('local', item)), about }];
  });
  return [...judged, ...weighed];
}

/** A table has the shape it was written with: n × n, a row of marks a pair, one cell. */
function fits(kind: ReadTable['kind'], items: number, { rows, columns }: Area): boolean {
  if (kind === 'matrix') return rows === items && columns === items;
  return kind === 'weight' ? rows * columns === 1 : rows === (items * (items - 1)) / 2 && columns === 17;
}

/** With the labels around it: a column and a row before, a column behind. */
function withLabels(area: Area, kind: ReadTable['kind']): Area {
  if (kind === 'weight' || area.row === 0 || area.column === 0) return area;
  return { ...area, row: area.row - 1, column: area.column - 1, rows: area.rows + 1, columns: area.columns + 2 };
}

function queueSheet(context: Excel.RequestContext, book: BookState, record: SheetRecord, name: string): FoundSheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const { prints, area: now } = whereItIs(record, book);
  const area = parseAddress(now, name);
  const whole = area ? { area, range: sheet.getRange(areaAddress(area)) } : undefined;
  whole?.range.load(['formulas']);
  const found: FoundSheet = { record, prints, whole, tables: [], shapeless: [] };
  for (const { item, place, about } of tablesOf(record, book)) {
    if (!place || place.sheet !== name || !fits(about.kind, about.items.length, place)) {
      found.shapeless.push(item);
      continue;
    }
    const range = sheet.getRange(areaAddress(withLabels(place, about.kind)));
    range.load(['formulas', 'values']);
    found.tables.push({ about: { ...about, area: place }, range });
  }
  return found;
}

/** Cells of ours, inputs aside, that hold neither what they held nor what another of ours did: rows may have moved. */
function editedCells({ prints, whole }: FoundSheet, explained: ReadonlySet<string>): string[] {
  if (!whole) return [];
  const formulas = whole.range.formulas as CellValue[][];
  const known = new Set(Object.values(prints));
  return Object.entries(prints).flatMap(([address, print]) => {
    if (isInputPrint(print) || explained.has(address)) return [];
    const { row, column } = placeOf(address);
    const content = formulas[row - whole.area.row]?.[column - whole.area.column] ?? '';
    const place = { row, column };
    return holdsPrint(print, content, place) || known.has(printOf(content, place)) ? [] : [address];
  });
}

interface Taking {
  model: Model;
  judgments: Record<string, number | null>;
  taken: number;
}

/** Two judgments that differ by rounding alone are the same. */
function isSame(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(one, other);
}

/** A judgment about what is no longer in the model says nothing. */
function isKnown(model: Model, respondent: string | null, items: readonly string[]): boolean {
  const hasRespondent = respondent === null || model.respondents.some(({ id }) => id === respondent);
  return hasRespondent && items.every(isThere(model));
}

/** A direct weight, or the measured value of an alternative. */
function weighed(model: Model, id: string, value: number | null): Model {
  const rated = ratedOf(id);
  if (rated === null || itemOf(model, id)) return changeItem(model, id, { weight: value });
  return measure(model, rated.criterion, rated.alternative, value);
}

function take(state: Taking, key: string, value: number | null, respondent: string | null): Taking {
  if (isSame(state.judgments[key] ?? null, value)) return state;
  const judgments = { ...state.judgments, [key]: value };
  const [pair, item] = [pairOfKey(key), itemOfWeightKey(key)];
  const about = pair ? [pair.first, pair.second] : [item ?? ''];
  if (!isKnown(state.model, respondent, about)) return { ...state, judgments };
  const model = pair
    ? judge(state.model, respondent ?? '', pair.first, pair.second, value)
    : weighed(state.model, item ?? '', value);
  return { model, judgments, taken: state.taken + (model === state.model ? 0 : 1) };
}

const READERS: Readonly<Record<ReadTable['kind'], (table: ReadTable, record: SheetRecord) => TypedJudgments>> = {
  matrix: readMatrix,
  questions: readQuestions,
  weight: readWeight,
};

function titleOf(model: Model, id: string): string {
  const item = itemOf(expanded(model), id);
  return item ? item.name || item.code : id;
}

/** What sheets of the model call an item. */
function labelsIn(known: Model): (id: string) => string[] {
  const model = expanded(known);
  const keys = keysOf(model);
  return (id) => {
    const item = itemOf(model, id);
    return item ? [labelOf(item), keys.get(id) ?? ''] : [];
  };
}

function readSheet(found: FoundSheet, model: Model): Taking & { findings: Finding[] } {
  const { record, tables, shapeless } = found;
  const respondent = respondentOfKey(record.key);
  let state: Taking = { model, judgments: { ...record.judgments }, taken: 0 };
  const explained = new Set<string>();
  const misshapen = (item: string): Finding => ({ kind: 'shape', sheet: record.name, item: titleOf(model, item) });
  const findings = shapeless.map(misshapen);
  const labelsOf = labelsIn(model);
  for (const { about, range } of tables) {
    const formulas = range.formulas as CellValue[][];
    const table = { ...about, formulas, values: range.values as CellValue[][] };
    if (isShuffled(table, labelsOf)) {
      findings.push(misshapen(about.parent));
      continue;
    }
    const typed = READERS[about.kind](table, record);
    for (const [key, value] of typed.values) state = take(state, key, value, respondent);
    for (const problem of typed.problems) {
      const isLabel = problem.kind === 'label';
      if (isLabel) explained.add(problem.cell);
      findings.push(isLabel ? { ...problem, item: titleOf(model, problem.item) } : problem);
    }
  }
  const edited = editedCells(found, explained);
  if (edited.length > 0) findings.push({ kind: 'edited', sheet: record.name, cells: describeCells(edited) });
  return { ...state, findings };
}

/** One round trip. The same model when nothing was typed, renamed or deleted. */
export async function readCells(context: Excel.RequestContext, book: BookState, model: Model): Promise<CellsReading> {
  const findings: Finding[] = [];
  const present = model.sheets.flatMap((record): SheetRecord[] => {
    const sheet = findSheet(book, record);
    if (!sheet) findings.push({ kind: 'deleted', sheet: record.name });
    else if (sheet.name !== record.name) findings.push({ kind: 'renamed', from: record.name, to: sheet.name });
    if (!sheet) return [];
    const isSameSheet = sheet.name === record.name && sheet.id === record.sheetId;
    return [isSameSheet ? record : { ...record, name: sheet.name, sheetId: sheet.id }];
  });
  const found = present.map((record) => queueSheet(context, book, record, record.name));
  if (found.length > 0) await context.sync();

  let result = model;
  let taken = 0;
  const sheets = found.map((each): SheetRecord => {
    const reading = readSheet(each, result);
    result = reading.model;
    taken += reading.taken;
    findings.push(...reading.findings);
    const { record } = each;
    const isSameReading = Object.entries(reading.judgments).every(([key, value]) => record.judgments[key] === value);
    return isSameReading ? record : { ...record, judgments: reading.judgments };
  });
  const isComplete = sheets.length === model.sheets.length;
  const isUntouched = isComplete && sheets.every((sheet, index) => sheet === model.sheets[index]);
  return { model: isUntouched ? result : { ...result, sheets }, findings, taken };
}
