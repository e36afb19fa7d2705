/** The people of a survey with their answers, read by the columns and the coding that are set. */
import { isNotJudged } from '../../engine/ahp/judgment';
import { isBlank } from '../../engine/cells';
import { quoted } from '../../engine/messages';
import { textOf } from '../employees/headingRows';
import { sameAs } from '../hierarchy/tree';
import { isNumbering, isTotalText } from '../scorecard/reading/rows';
import { remark } from '../scorecard/remark';
import type { Remark } from '../scorecard/types';
import type { CellValue } from '../types';
import { textAnswer } from './answerText';
import { codingsOf, judgmentOfNumber, numberIn } from './coding';
import { questionnaireOrder } from './itemSets';
import type { Coding, ItemSet, PairColumn, Person, PersonRole, SurveyReading, SurveyTable, TextAnswer } from './types';

type Row = readonly CellValue[];

/** Of answers that cannot be read so many are named one by one. */
const NAMED = 5;
/** Excel's dates of this century. */
const A_DATE = 36_000;

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

export function readSurvey(table: SurveyTable, { set, person, coding: chosen }: SurveySettings): SurveyReading {
  const order = questionnaireOrder(set.items.length);
  const asked = Object.entries(set.pairs).map(([column, pair]) => ({ column: Number(column), pair }));
  const placeOf = placesIn(order);
  const columns = order.map((): number | null => null);
  const doubled: number[] = [];
  for (const { column, pair } of asked) {
    const place = placeOf(pair);
    if (columns[place] === null) columns[place] = column;
    else doubled.push(place);
  }
  const body = bodyOf(
    table,
    asked.map(({ column }) => column),
    person,
  );
  // The same few answers stand in thousands of cells.
  const said = new Set(asked.flatMap(({ column }) => [...new Set(body.map(({ row }) => row[column] ?? ''))]));
  const numbers = new Set([...said].flatMap((cell) => numberIn(cell) ?? []));
  const codings = codingsOf(numbers);
  const coding =
    chosen !== null && codings.includes(chosen) ? chosen : codings.length === 1 ? (codings[0] ?? null) : null;
  const reader = readerOf(set, coding ?? codings[0] ?? 'second');
  const unread: { row: number; column: number; cell: CellValue }[] = [];
  const weightColumn = person.weight;
  const people = body.map(({ row, at }): Person => {
    const rowNumber = table.area.row + at + 1;
    let missed = 0;
    const answers = columns.map((column) => {
      if (column === null) return null;
      const judgment = reader.read(row[column] ?? '', column);
      if (judgment !== undefined) return judgment;
      missed += 1;
      unread.push({ row: rowNumber, column, cell: row[column] ?? '' });
      return null;
    });
    return {
      row: at,
      rowNumber,
      name: person.name === undefined ? '' : textOf(row[person.name]),
      weight: weightColumn === undefined ? 1 : weightIn(row[weightColumn] ?? ''),
      answers,
      unread: missed,
    };
  });
  const { texts } = table.headings;
  return {
    people,
    columns,
    doubled: [...new Set(doubled)],
    codings,
    coding,
    texts: reader.texts(),
    remarks: [
      ...unread.slice(0, NAMED).map(({ row, column, cell }) =>
        remark(typeof cell === 'number' && cell > A_DATE ? 'surveyDate' : 'surveyUnread', {
          row,
          got: quoted(cell),
          heading: quoted(texts[column] ?? ''),
        }),
      ),
      ...(unread.length > NAMED ? [remark('surveyUnreadMore', { count: unread.length - NAMED })] : []),
      ...weightRemarks(people),
      ...oneSided(people, numbers, coding),
    ],
  };
}

/** Blank counts 1, and 0 leaves a person out. */
function weightIn(cell: CellValue): number | null {
  if (isBlank(cell)) return 1;
  return typeof cell === 'number' && cell >= 0 && Number.isFinite(cell) ? cell : null;
}

function weightRemarks(people: readonly Person[]): Remark[] {
  return people
    .filter(({ weight }) => weight === null)
    .slice(0, NAMED)
    .map(({ rowNumber }) => remark('surveyWeight', { row: rowNumber }));
}

/** Numbers of 1 and more alone: nobody ever preferred a second item, or the column does not say which was preferred. */
function oneSided(people: readonly Person[], numbers: ReadonlySet<number>, coding: Coding | null): Remark[] {
  const areMany = people.length > 1 && numbers.size > 1;
  const isPlain = coding === 'second' && [...numbers].every((number) => number >= 1 || number === 0);
  const isTurned = people.some(({ answers }) => answers.some((answer) => answer !== null && answer < 1));
  return areMany && isPlain && !isTurned ? [remark('surveyOneSided')] : [];
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

interface Reader {
  /** Of the pair in the order of a questionnaire; undefined for what cannot be read. */
  read(cell: CellValue, column: number): number | null | undefined;
  texts(): TextAnswer[];
}

/** Each answer is read once a column. */
function readerOf({ items, pairs }: ItemSet, coding: Coding): Reader {
  const known = new Map<number, Map<CellValue, number | null | undefined>>();
  const texts = new Map<string, TextAnswer>();
  const asAsked = (cell: CellValue, pair: PairColumn): number | null | undefined => {
    if (typeof cell === 'boolean') return undefined;
    if (typeof cell !== 'number' && isNotJudged(cell)) return null;
    const number = numberIn(cell);
    if (number !== undefined) {
      const judgment = judgmentOfNumber(number, coding);
      if (typeof cell === 'string' && typeof judgment === 'number') {
        const strength = Math.max(judgment, 1 / judgment);
        texts.set(sameAs(cell), { text: cell.trim(), strength, favours: judgment >= 1 ? 'first' : 'second' });
      }
      return judgment;
    }
    const said = textAnswer(String(cell), pair, items);
    if (said === null) return undefined;
    texts.set(sameAs(said.text), said);
    const isFirst = said.favours === 'first' || said.favours === pair.first;
    return isFirst ? said.strength : 1 / said.strength;
  };
  return {
    read: (cell, column) => {
      const ofColumn = known.get(column) ?? new Map<CellValue, number | null | undefined>();
      known.set(column, ofColumn);
      if (ofColumn.has(cell)) return ofColumn.get(cell);
      const pair = pairs[column] as PairColumn;
      const judgment = asAsked(cell, pair);
      const turned = typeof judgment === 'number' && pair.first > pair.second ? 1 / judgment : judgment;
      ofColumn.set(cell, turned);
      return turned;
    },
    texts: () => [...texts.values()],
  };
}
