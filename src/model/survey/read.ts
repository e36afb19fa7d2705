/** The people of a survey with their answers, read by the columns and the coding that are set. */
import { isBlank } from '../../engine/cells';
import { textOf } from '../employees/headingRows';
import { isNumbering, isTotalText } from '../scorecard/reading/rows';
import { finished } from '../steps';
import type { CellValue } from '../types';
import type { AnswerReader } from './answerReader';
import { answerReader, areChoices } from './answerReader';
import { codingsOf, numberIn } from './coding';
import { questionnaireOrder } from './itemSets';
import { halvesOf } from './pairNames';
import { isWeightOfPerson } from './personColumns';
import type { FaultyAnswer } from './remarks';
import { faultRemarks, oneSided, weightRemarks } from './remarks';
import { asksHowMuch } from './twoColumns';
import type { Coding, ItemSet, PairColumn, Person, PersonRole, SurveyReading, SurveyTable } from './types';

type Row = readonly CellValue[];

interface Body {
  readonly row: Row;
  readonly at: number;
}

export interface SurveySettings {
  readonly set: ItemSet;
  readonly person: Readonly<Partial<Record<PersonRole, number>>>;
  /** What a person said of the numbers; null where nobody was asked yet. */
  readonly coding: Coding | null;
}

/** So many people are a step. */
const STEP = 100;

export function readSurvey(table: SurveyTable, settings: SurveySettings): SurveyReading {
  return finished(surveySteps(table, settings));
}

/** The same in steps, for surveys have thousands of people. */
export function* surveySteps(
  table: SurveyTable,
  { set, person, coding: chosen }: SurveySettings,
): Generator<number, SurveyReading> {
  const order = questionnaireOrder(set.items.length);
  const asked = Object.entries(set.pairs).map(([column, pair]) => ({ column: Number(column), pair }));
  const placeOf = placesIn(order);
  const taken = (all: ItemSet['pairs']): { columns: (number | null)[]; doubled: number[] } => {
    const columns = order.map((): number | null => null);
    const doubled: number[] = [];
    for (const [column, pair] of Object.entries(all)) {
      const place = placeOf(pair);
      if (columns[place] === null) columns[place] = Number(column);
      else doubled.push(place);
    }
    return { columns, doubled };
  };
  const { columns, doubled } = taken(set.pairs);
  const { columns: strengths, doubled: doubledStrengths } = taken(set.strengths);
  const body = bodyOf(table, [...asked.map(({ column }) => column), ...Object.keys(set.strengths).map(Number)], person);
  yield 0;
  const inOneColumn = asked.filter(({ pair }) => strengths[placeOf(pair)] === null);
  // The same few answers stand in thousands of cells.
  const cellsSaid = new Set(inOneColumn.flatMap(({ column }) => valuesIn(body, column)));
  const numbers = new Set([...cellsSaid].flatMap((cell) => numberIn(cell) ?? []));
  const codings = codingsOf(numbers);
  const coding =
    chosen !== null && codings.includes(chosen) ? chosen : codings.length === 1 ? (codings[0] ?? null) : null;
  const weightColumn = person.weight;
  function* readBy(reader: AnswerReader): Generator<number, { people: Person[]; faults: FaultyAnswer[] }> {
    const faults: FaultyAnswer[] = [];
    const people: Person[] = [];
    for (const { row, at } of body) {
      if (people.length % STEP === 0) yield people.length;
      const rowNumber = table.area.row + at + 1;
      let missed = 0;
      const answers = columns.map((column, place) => {
        if (column === null) return null;
        const { judgment, fault, column: at } = reader.read(row, column, strengths[place] ?? null);
        if (fault === null) return judgment;
        if (judgment === null) missed += 1;
        // Which item was chosen says more than the number that does not fit it.
        const cell = row[fault === 'chosenAsOne' ? column : at] ?? '';
        faults.push({ row: rowNumber, column: at, cell, fault });
        return judgment;
      });
      people.push({
        row: at,
        rowNumber,
        name: person.name === undefined ? '' : textOf(row[person.name]),
        weight: weightColumn === undefined ? 1 : weightIn(row[weightColumn] ?? ''),
        answers,
        unread: missed,
      });
    }
    return { people, faults };
  }
  let reader = answerReader(set, coding ?? codings[0] ?? 'second');
  let said = yield* readBy(reader);
  const ambiguous = reader.ambiguous();
  if (ambiguous.size > 0) {
    reader = answerReader(set, coding ?? codings[0] ?? 'second', ambiguous);
    said = yield* readBy(reader);
  }
  const { people, faults } = said;
  yield people.length;
  const isHalved = (place: number): boolean => {
    const column = columns[place] ?? null;
    const pair = column === null ? undefined : set.pairs[column];
    if (column === null || pair === undefined) return strengths[place] !== null;
    const cells = valuesIn(body, column);
    return strengths[place] === null && areChoices(cells, pair, set.items, isHowMuchBeside(table, set, column));
  };
  return {
    people,
    columns,
    strengths,
    doubled: [...new Set([...doubled, ...doubledStrengths])],
    halved: [...order.keys()].filter(isHalved),
    codings,
    coding,
    texts: reader.texts(),
    remarks: [...faultRemarks(table, faults), ...weightRemarks(people), ...oneSided(people, numbers, coding)],
  };
}

/** What stands in a column, each value once. */
function valuesIn(body: readonly Body[], column: number): CellValue[] {
  return [...new Set(body.map(({ row }) => row[column] ?? ''))];
}

/** A column that is used for nothing and asks how much. */
function isHowMuchBeside({ headings: { texts } }: SurveyTable, { pairs, strengths }: ItemSet, column: number): boolean {
  const beside = column + 1;
  const heading = texts[beside] ?? '';
  const isFree = !(beside in pairs) && !(beside in strengths) && halvesOf(heading) === null;
  return isFree && asksHowMuch(heading) && !isWeightOfPerson(texts, beside);
}

/** Blank counts 1, and 0 leaves a person out. */
function weightIn(cell: CellValue): number | null {
  if (isBlank(cell)) return 1;
  return typeof cell === 'number' && cell >= 0 && Number.isFinite(cell) ? cell : null;
}

function placesIn(order: readonly PairColumn[]): (pair: PairColumn) => number {
  return ({ first, second }) => {
    const [low, high] = first < second ? [first, second] : [second, first];
    return order.findIndex((one) => one.first === low && one.second === high);
  };
}

/** Below the people, by its name alone. */
const GROUP_ROW = /^(geo ?mean|geometric mean|rata-? ?rata geometrik|kelompok|group|agregat)$/i;

/** Rows that answer anything, without the headings once more, numbers of columns, and means below the people. */
function bodyOf(
  { cells, headings }: SurveyTable,
  columns: readonly number[],
  person: SurveySettings['person'],
): Body[] {
  const top = headings.row + headings.rows;
  const first = Math.min(...columns);
  const isSummary = (text: string): boolean => isTotalText(text, false) || GROUP_ROW.test(text);
  const isTotal = (row: Row): boolean =>
    row.some(
      (cell, column) =>
        typeof cell === 'string' && (column < first || column === person.name) && isSummary(textOf(cell)),
    );
  const isHeading = (row: Row): boolean =>
    columns.every((column) => isBlank(row[column]) || textOf(row[column]) === headings.texts[column]);
  /** Every column is numbered, not only those of the answers. */
  const isNumbers = (row: Row): boolean =>
    isNumbering(row) && row.filter((cell) => !isBlank(cell)).length > columns.length;
  return cells
    .map((row, at) => ({ row, at }))
    .slice(top)
    .filter(({ row, at }) => {
      const isSaid = columns.some((column) => !isBlank(row[column]));
      return isSaid && !isHeading(row) && !isTotal(row) && !(at === top && isNumbers(row));
    });
}
