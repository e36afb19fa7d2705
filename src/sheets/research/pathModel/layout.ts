/** Where everything stands on the two sheets of a path model: the results below each other, and the answers as numbers. */
import type { ItemColumn } from '../../../model/research/pathModel/types';
import type { ModelTables } from '../../../model/research/pathModel/tables';
import { modelOf, orderOfPaths } from '../../../model/research/pathModel/tables';
import { cellAddress, quotedSheet } from '../../address';
import { absoluteCells } from '../../body';
import type { WatchedList } from '../../employees/asWritten';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import type { PathModelInput } from './input';
import { codedAnswersKey, pathModelKey, watchedQuestions } from './input';

/** Of the sheet of answers: names of items, which the functions read as headings. */
export const HEADING_ROW = 6;
/** Below the title: whether the sheet is behind, and how many hypotheses are supported. */
export const LINE_ROW = 5;
/** The first row of the first table, and of the hidden columns. */
export const FIRST_TABLE = 7;
/** Sentences that a function may put below its table. */
export const NOTE_ROWS = 3;
/** Below the hypotheses: level, resamples, those that count, seed, respondents, day. */
export const FACTS = ['level', 'resamples', 'used', 'seed', 'respondents', 'day'] as const;
/** Rows as Excel counts: of the title, the headings, the first and the last row below them. */
export interface TableRows {
  readonly title: number;
  readonly heading: number;
  readonly first: number;
  readonly last: number;
}

export interface PathModelLayout {
  readonly input: PathModelInput;
  readonly say: Say;
  readonly list: WatchedList;
  readonly model: ModelTables;
  /** Whether there are hypotheses. */
  readonly hypotheses: TableRows | null;
  /** The first of the facts. */
  readonly facts: number;
  readonly paths: TableRows | null;
  readonly reliability: TableRows;
  readonly loadings: TableRows;
  readonly fornell: TableRows | null;
  readonly htmt: TableRows | null;
  readonly vif: TableRows;
  readonly constructs: TableRows;
  readonly pathList: TableRows | null;
  readonly blocks: TableRows;
  readonly notes: number;
  /** Columns, from 0: the last that is shown, and the hidden ones. */
  readonly last: number;
  readonly kept: number;
  /** Estimates of the original answers of the bootstrap, beside the hypotheses. */
  readonly estimates: number;
  /** The row of a path in the table of the function. */
  readonly rowOfPath: (path: number) => number;
  /** $F$5 */
  cell(row: number, column: number): string;
  fact(key: (typeof FACTS)[number]): string;
  /** The cells of the name of a construct, by its id. */
  nameOf(construct: string): string;
  /** The arguments of the functions. */
  readonly items: string;
  readonly blockCells: string;
  readonly pathCells: string;
  readonly answers: AnswersLayout;
  ofResults(cells: string): string;
}

interface AnswersLayout {
  readonly items: readonly ItemColumn[];
  readonly first: number;
  readonly last: number;
  /** Columns from 0: after the gap what texts count, then the scale. */
  readonly texts: number;
  column(item: number): number;
  readonly textCells: string;
  readonly numberCells: string;
  readonly low: string;
  readonly high: string;
}

const cell = (row: number, column: number): string => absoluteCells(cellAddress(row - 1, column));

export function pathModelLayout(input: PathModelInput, nameOf: (key: string) => string): PathModelLayout {
  const { id, constructs, paths, reading } = input;
  const model = modelOf(input, reading);
  const size = constructs.length;
  let next = FIRST_TABLE;
  const table = (rows: number, below: number): TableRows => {
    const title = next;
    next = title + 2 + rows + below + 1;
    return { title, heading: title + 1, first: title + 2, last: title + 1 + rows };
  };
  const hasPaths = paths.length > 0;
  const hypotheses = hasPaths ? table(paths.length, (input.bootstrap === null ? 1 : FACTS.length) + 1) : null;
  const ofPaths = hasPaths ? table(paths.length, NOTE_ROWS) : null;
  const reliability = table(size, NOTE_ROWS);
  const loadings = table(model.items.length, NOTE_ROWS);
  const fornell = size > 1 ? table(size, NOTE_ROWS) : null;
  const htmt = size > 1 ? table(size, NOTE_ROWS) : null;
  const vif = table(model.items.length + paths.length, NOTE_ROWS);
  const ofConstructs = table(size, 0);
  const pathList = hasPaths ? table(paths.length, 0) : null;
  const blocks = table(model.items.length, 0);
  const last = Math.max(9, size + 4);
  const order = orderOfPaths(input);
  const facts = (hypotheses?.last ?? 0) + 2;
  const answers = answersLayout(input, model);
  const answerSheet = quotedSheet(nameOf(codedAnswersKey(id)));
  const range = ({ first, last: end }: TableRows, columns: number): string =>
    `${cell(first, 0)}:${cell(end, columns - 1)}`;
  return {
    input,
    say: inLanguage(input.language),
    list: watchedQuestions(input),
    model,
    hypotheses,
    facts,
    paths: ofPaths,
    reliability,
    loadings,
    fornell,
    htmt,
    vif,
    constructs: ofConstructs,
    pathList,
    blocks,
    notes: next,
    last,
    kept: last + 1,
    estimates: last + 2,
    rowOfPath: (path) => (ofPaths?.first ?? 0) + order.indexOf(path),
    cell,
    fact: (key) => cell(facts + FACTS.indexOf(key), 1),
    nameOf: (construct) => cell(ofConstructs.first + constructs.findIndex((one) => one.id === construct), 0),
    items: `${answerSheet}!${cell(HEADING_ROW, 1)}:${cell(answers.last, model.items.length)}`,
    blockCells: range(blocks, 3),
    pathCells: pathList === null ? '""' : range(pathList, 2),
    answers,
    ofResults: (cells) => `${quotedSheet(nameOf(pathModelKey(id)))}!${cells}`,
  };
}

function answersLayout({ reading }: PathModelInput, { items }: ModelTables): AnswersLayout {
  const first = HEADING_ROW + 1;
  const last = HEADING_ROW + reading.people.length;
  const texts = items.length + 2;
  const end = HEADING_ROW + reading.texts.filter(({ value }) => typeof value === 'number').length;
  const below = (column: number): string => `${cell(first, column)}:${cell(end, column)}`;
  return {
    items,
    first,
    last,
    texts,
    column: (item) => item + 1,
    textCells: below(texts),
    numberCells: below(texts + 1),
    low: cell(first, texts + 3),
    high: cell(first + 1, texts + 3),
  };
}
