/** What the answers of a survey come to, question by question, and what is no answer. */
import { isBlank } from '../../../engine/cells';
import { quoted } from '../../../engine/messages';
import { isNoData } from '../../../engine/textNumbers';
import { isHeadingAgain, plain, textOf } from '../../employees/headingRows';
import { sameAs } from '../../hierarchy/tree';
import { isErrorText } from '../../scorecard/reading/contents';
import { isNumbering, isTotalText } from '../../scorecard/reading/rows';
import { remark } from '../../scorecard/remark';
import type { Remark } from '../../scorecard/types';
import type { CellValue } from '../../types';
import { leadingNumber } from './table';
import type {
  AnswerTable,
  CodedWord,
  Question,
  SaidAnswers,
  SatisfactionReading,
  ScaleEnd,
  UnknownAnswer,
} from './types';
import { degreeOf, degreeValues, endOfWords, isNothingThere, officialValue } from './words';

type Row = readonly CellValue[];

/** Rows below the answers that are worked out from them. */
const SUMMARY =
  /^(jumlah|total|sum|rata|mean|average|nrr|nilai|indeks|index|ikm|skm|std|standar deviasi|min|maks?|max)\b/;
const WEIGHTS = /^(bobot|weights?)\b/;
/** While nobody said how far the scale goes. */
const LONGEST = 10;
/** So many remarks of one kind; the rest is counted. */
const MOST_REMARKS = 40;

const isNothing = (cell: CellValue): boolean => isNoData(cell) && !isErrorText(cell);
/** "Tidak ada" may be an answer. */
const isSaid = (cell: CellValue): boolean => !isNothing(cell) || (typeof cell === 'string' && isNothingThere(cell));

interface BodyRow {
  readonly row: Row;
  /** From 0 within the table. */
  readonly at: number;
  readonly rowNumber: number;
}

interface Body {
  readonly respondents: readonly BodyRow[];
  readonly weights: BodyRow | null;
  readonly summaries: readonly BodyRow[];
  /** A row below the headings that numbers the columns. */
  readonly numbering: BodyRow | null;
}

/** A first row of 1, 2, 3 is no respondent where the next is number 1 again, or has a name in place of the 1. */
function numbersColumns(first: BodyRow | undefined, next: BodyRow | undefined): boolean {
  if (first === undefined || next === undefined || !isNumbering(first.row)) return false;
  const place = first.row.findIndex((cell) => !isBlank(cell));
  const below = next.row[place] ?? '';
  return leadingNumber(below) === 1 || (typeof below === 'string' && !isBlank(below) && leadingNumber(below) === null);
}

function labelIn({ row }: BodyRow, questions: readonly number[]): string {
  const label = row.find((cell, column) => !questions.includes(column) && typeof cell === 'string' && !isNothing(cell));
  return plain(textOf(label));
}

function bodyOf(table: AnswerTable, questions: readonly number[]): Body {
  const { area, cells, headings } = table;
  const first = headings.row + headings.rows;
  const rows = cells
    .slice(first)
    .map((row, index): BodyRow => ({ row, at: first + index, rowNumber: area.row + first + index + 1 }))
    .filter(({ row }) => questions.some((column) => isSaid(row[column] ?? '')) && !isHeadingAgain(row, table))
    // The numbers of columns below official headings: (1) (2) (3).
    .filter(({ row }) => !row.every((cell) => isBlank(cell) || /^\(\d+\)$/.test(textOf(cell))));
  const [numbering = null] = numbersColumns(rows[0], rows[1]) ? rows : [];
  const isWeights = (one: BodyRow): boolean => WEIGHTS.test(labelIn(one, questions));
  const isSummary = (one: BodyRow): boolean => {
    const label = labelIn(one, questions);
    return SUMMARY.test(label) || isTotalText(label, false);
  };
  return {
    respondents: rows.filter((one) => one !== numbering && !isWeights(one) && !isSummary(one)),
    weights: rows.find(isWeights) ?? null,
    summaries: rows.filter(isSummary),
    numbering,
  };
}

/** The end that answers show: a 5 or a 10, or words of one scale alone; 4 may be the highest of a scale of five. */
function endIn(numbers: readonly number[], words: readonly (readonly string[])[]): ScaleEnd | null {
  const highest = Math.max(0, ...numbers);
  // A 5 may be of a scale to 7, and a 7 of one to 10.
  if (highest > 4) return highest <= 5 ? 5 : null;
  return endOfWords(words);
}

interface Answers {
  /** Of a cell: a number on the scale, 0 for no answer, null for none on the scale, undefined for an unknown word. */
  valueOf(cell: CellValue): number | null | undefined;
  readonly end: ScaleEnd | null;
  readonly words: readonly CodedWord[];
}

/** `columns` has the words of each question. */
function answersIn(
  columns: readonly (readonly string[])[],
  numbers: readonly number[],
  said: SaidAnswers,
  asked: ScaleEnd | null,
): Answers {
  const isOpen = (text: string): boolean => said[sameAs(text)] === undefined && leadingNumber(text) === null;
  const open = columns.map((texts) => texts.filter(isOpen));
  const degrees = new Set(open.flat().flatMap((text) => degreeOf(text) ?? []));
  const end = asked ?? endIn(numbers, open);
  const byDegree = degreeValues(degrees, end ?? 5);
  const valueAmong = (text: string, others: readonly string[]): number | undefined => {
    const official = end === 4 ? officialValue(text, others) : null;
    if (official !== null) return official;
    const degree = degreeOf(text);
    return degree === null ? undefined : byDegree[degree];
  };
  const texts = columns.flat();
  const words = [...new Map(texts.map((text) => [sameAs(text), text])).values()];
  const columnsWith = (text: string): readonly (readonly string[])[] =>
    columns.filter((each) => each.some((other) => sameAs(other) === sameAs(text)));
  const wordOf = (text: string): number | undefined => {
    const answer = said[sameAs(text)];
    if (answer !== undefined) return answer;
    // As forms write them: "4 (Puas)".
    const number = leadingNumber(text);
    if (number !== null) return number;
    // A word that is one number beside some words and another beside others is asked.
    const values = new Set(columnsWith(text).map((others) => valueAmong(text, others)));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const byWord = new Map(words.map((text) => [sameAs(text), wordOf(text)]));
  const isOnScale = (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= (end ?? LONGEST);
  const isLeftOut = (text: string): boolean => said[sameAs(text)] === 0;
  return {
    end,
    words: words.flatMap((text) => {
      const value = byWord.get(sameAs(text));
      return isLeftOut(text) || isOnScale(value) ? [{ text, value: value ?? 0 }] : [];
    }),
    valueOf: (cell) => {
      const text = typeof cell === 'string' ? sameAs(textOf(cell)) : null;
      if ((text === null || !byWord.has(text)) && isNothing(cell)) return 0;
      if (text !== null && isLeftOut(text)) return 0;
      if (isErrorText(cell)) return null;
      const value = text === null ? cell : byWord.has(text) ? byWord.get(text) : wordOf(text);
      return value === undefined || isOnScale(value) ? value : null;
    },
  };
}

const isWord = (cell: CellValue): cell is string =>
  typeof cell === 'string' && !isNothing(cell) && !isErrorText(cell) && !/^\d+$/.test(textOf(cell));

/** The words of each question, each once; "tidak ada" is one of them as soon as people answered one in words. */
function wordsOf(columns: readonly (readonly CellValue[])[]): string[][] {
  const once = (texts: readonly string[]): string[] => [...new Map(texts.map((text) => [sameAs(text), text])).values()];
  const words = columns.map((cells) => once(cells.filter(isWord).map(textOf)));
  const nothing = columns.map((cells) =>
    once(cells.flatMap((cell) => (typeof cell === 'string' && isNothingThere(cell) ? [textOf(cell)] : []))),
  );
  const isSaid = nothing.some(
    (texts, index) => texts.length > 0 && words[index]?.some((text) => leadingNumber(text) === null),
  );
  return isSaid ? words.map((texts, index) => [...texts, ...(nothing[index] ?? [])]) : words;
}

export function readSatisfaction(
  table: AnswerTable,
  questions: readonly number[],
  { said, end: asked }: { readonly said: SaidAnswers; readonly end: ScaleEnd | null },
): SatisfactionReading {
  const { respondents, weights, summaries, numbering } = bodyOf(table, questions);
  const cells = respondents.flatMap(({ row }) => questions.map((column) => row[column] ?? ''));
  const numbers = cells.flatMap((cell) => (isNothing(cell) ? [] : (leadingNumber(cell) ?? [])));
  const inWords = wordsOf(questions.map((column) => respondents.map(({ row }) => row[column] ?? '')));
  const answers = answersIn(inWords, numbers, said, asked);
  const areWords = new Set(inWords.flat().map(sameAs));
  const given = questions.map((column) => (weights === null ? 1 : leadingWeight(weights.row[column] ?? '')));
  const areWeights = given.every((weight) => weight !== null && weight > 0);
  const sum = given.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  const unknown = new Map<string, UnknownAnswer>();
  const outside: Remark[] = [];
  const read = questions.map((column, index): Question => {
    const heading = table.headings.texts[column] ?? '';
    const values = respondents.map(({ row, rowNumber }) => {
      const cell = row[column] ?? '';
      const value = answers.valueOf(cell);
      if (value === undefined) {
        const text = textOf(cell);
        const places = unknown.get(sameAs(text))?.places ?? [];
        unknown.set(sameAs(text), {
          text: unknown.get(sameAs(text))?.text ?? text,
          places: [...places, { rowNumber, heading }],
        });
      } else if (value === null) {
        const shown = { row: rowNumber, question: quoted(heading), got: quoted(textOf(cell)) };
        outside.push(remark('satisfactionOutside', { ...shown, end: answers.end ?? '?' }));
      }
      return value;
    });
    const answered = values.filter((value): value is number => typeof value === 'number' && value > 0);
    const total = answered.reduce((all, value) => all + value, 0);
    return {
      column,
      heading,
      answered: answered.length,
      blank: values.filter((value) => value === 0).length,
      outside: values.length - answered.length - values.filter((value) => value === 0).length,
      mean: answered.length === 0 ? null : total / answered.length,
      weight: areWeights ? (given[index] ?? 0) / sum : 1 / questions.length,
    };
  });
  return {
    rows: respondents.map(({ at }) => at),
    questions: read,
    weightRow: areWeights ? (weights?.at ?? null) : null,
    end: answers.end,
    words: answers.words,
    unknown: [...unknown.values()],
    nothing: [
      ...new Set([
        '-',
        '–',
        'n/a',
        ...cells.filter((cell) => typeof cell === 'string' && isNothing(cell)).map((cell) => sameAs(textOf(cell))),
      ]),
    ].filter((text) => text !== '' && !areWords.has(text)),
    remarks: [
      ...[...unknown.values()].slice(0, MOST_REMARKS).map(unknownRemark),
      ...outside.slice(0, MOST_REMARKS),
      ...(outside.length > MOST_REMARKS
        ? [remark('satisfactionOutsideMore', { count: outside.length - MOST_REMARKS })]
        : []),
      ...(weights !== null && !areWeights ? [remark('satisfactionWeights', { row: weights.rowNumber })] : []),
      ...(numbering === null ? [] : [remark('satisfactionNumbering', { row: numbering.rowNumber })]),
      ...(summaries.length === 0
        ? []
        : [remark('satisfactionSummaries', { rows: summaries.map(({ rowNumber }) => rowNumber).join(', ') })]),
      ...read
        .filter(({ mean }) => mean === null)
        .map(({ heading }) => remark('satisfactionNobody', { question: quoted(heading) })),
    ],
  };
}

/** A weight, also as "11,1%"; null for none. */
function leadingWeight(cell: CellValue): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

function unknownRemark({ text, places }: UnknownAnswer): Remark {
  const [first] = places;
  const values = { got: quoted(text), row: first?.rowNumber ?? 0, question: quoted(first?.heading ?? '') };
  return places.length === 1
    ? remark('satisfactionUnknown', values)
    : remark('satisfactionUnknownMany', { ...values, count: places.length });
}
