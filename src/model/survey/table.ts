/** A table of answers: where its headings stand, which columns hold answers, and what they are about. */
import { isBlank } from '../../engine/cells';
import { isNotJudged } from '../../engine/ahp/judgment';
import type { Area } from '../area';
import { textOf } from '../employees/headingRows';
import type { CellValue, Model } from '../types';
import { isStrength } from './answerText';
import { choiceColumns } from './choices';
import { numberIn } from './coding';
import { itemSets } from './itemSets';
import { halvesOf } from './pairNames';
import { personColumns } from './personColumns';
import { asksHowMuch } from './twoColumns';
import type { AnsweredColumns, ItemSet, PersonRole, SurveyHeadings, SurveyTable } from './types';

type Row = readonly CellValue[];

/** Titles above the headings, and the headings in one row or two. */
const SEARCHED_ROWS = 10;
/** So many of the cells of a column are answers, or it holds something else. */
const MOSTLY = 0.5;
/** Of marks 1 to 17; ages and years are above it. */
const HIGHEST = 17;
/** "No / kode", where "No. 5: Harga atau Mutu" asks for a pair. */
const OF_NUMBERS = /^(?:no|nomor|number|id)\b(?!\.?\s*\d)/i;
/** Enough of a long table to tell what a column holds. */
const SAMPLE = 300;

export interface FoundSurvey {
  readonly table: SurveyTable;
  /** The likeliest first; at least one. */
  readonly sets: readonly ItemSet[];
  readonly person: Readonly<Partial<Record<PersonRole, number>>>;
}

function isAnswerLike(cell: CellValue): boolean {
  const value = numberIn(cell);
  if (value !== undefined) return Math.abs(value) <= HIGHEST;
  return typeof cell === 'string' && isStrength(cell);
}

/** Columns whose cells below the headings are answers; 1, 2, 3, … number the people, unless the heading asks for a pair. */
function answeredColumns(headings: readonly string[], body: readonly Row[], width: number): number[] {
  const sample = body.slice(0, SAMPLE);
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const cells = sample.map((row) => row[column] ?? '');
    const said = cells.filter((cell) => !isNotJudged(cell));
    const isCounted = cells.length > 2 && cells.every((cell, index) => cell === index + 1);
    const heading = headings[column] ?? '';
    const isCount = isCounted && (halvesOf(heading) === null || OF_NUMBERS.test(heading));
    return said.length > 0 && !isCount && said.filter(isAnswerLike).length >= MOSTLY * said.length;
  });
}

/** A column of choices is none of strengths, though "Price is more important" may be one. */
function columnsByCells(headings: readonly string[], body: readonly Row[], width: number): AnsweredColumns {
  const answered = answeredColumns(headings, body, width);
  const choices = choiceColumns(headings, body.slice(0, SAMPLE), answered);
  return { answered: answered.filter((column) => !choices.includes(column)), choices };
}

const joined = (rows: readonly Row[], width: number): string[] =>
  Array.from({ length: width }, (_, column) =>
    rows
      .map((row) => textOf(row[column]))
      .filter((text) => text !== '')
      .join(' '),
  );

/** Two rows that name an item each: the upper stands over several columns, in a merged cell. */
function crossed(upper: Row, lower: Row, width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    last = textOf(upper[column]) || last;
    const below = textOf(lower[column]);
    return last === '' || below === '' ? last || below : `${last} vs ${below}`;
  });
}

/** Ways to take the first rows as headings, one row before two. */
function headingsIn(cells: readonly Row[], width: number): SurveyHeadings[] {
  const rows = cells.slice(0, Math.min(SEARCHED_ROWS, cells.length - 1));
  const isOfTexts = (row: Row | undefined): row is Row =>
    row !== undefined && row.some((cell) => !isBlank(cell)) && row.every((cell) => typeof cell === 'string');
  return rows.flatMap((upper, row): SurveyHeadings[] => {
    const lower = cells[row + 1];
    if (!isOfTexts(upper)) return [];
    const one = { row, rows: 1, texts: joined([upper], width) };
    if (!isOfTexts(lower) || row + 2 >= cells.length) return [one];
    const both = { row, rows: 2, texts: joined([upper, lower], width) };
    if (lower.some(asksHowMuch)) return [both];
    return [one, both, { row, rows: 2, texts: crossed(upper, lower, width) }];
  });
}

/** Null where nothing in it is answers to pairs. */
export function findSurvey(area: Area, cells: readonly Row[], model: Model): FoundSurvey | null {
  const width = Math.max(0, ...cells.slice(0, SEARCHED_ROWS).map((row) => row.length));
  const tried = headingsIn(cells, width).map((headings) => {
    const body = cells.slice(headings.row + headings.rows);
    const answered = columnsByCells(headings.texts, body, width);
    const sets = answered.answered.length === 0 ? [] : itemSets(headings.texts, answered, model);
    const [best] = sets;
    return { headings, answered, sets, named: best && !best.isByOrder ? Object.keys(best.pairs).length : 0 };
  });
  // A row below headings that name pairs by themselves is somebody's answers, whatever they say.
  const alone = tried.filter(({ headings: { rows }, named }) => rows === 1 && named > 0);
  const likely = alone.length > 0 ? alone : tried;
  const most = Math.max(0, ...likely.map(({ named }) => named));
  // Without names the headings are the row right above the first answers.
  const found = most > 0 ? likely.find(({ named }) => named === most) : tried.findLast(({ sets }) => sets.length > 0);
  if (!found || !found.sets.some(({ pairs }) => Object.keys(pairs).length > 0)) return null;
  const { headings, sets } = found;
  return {
    table: { area, cells, headings },
    sets,
    person: personColumns(headings.texts, cells, {
      answered: found.answered.answered,
      strengths: sets[0]?.strengths ?? {},
    }),
  };
}
