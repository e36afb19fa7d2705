/** What the answers of a survey come to, question by question, and what is no answer. */
import { isBlank } from '../../../engine/cells';
import { quoted } from '../../../engine/messages';
import { isNoData } from '../../../engine/textNumbers';
import { isHeadingAgain, plain, textOf } from '../../employees/headingRows';
import { sameAs } from '../../hierarchy/tree';
import { isErrorText } from '../../scorecard/reading/contents';
import { isTotalText } from '../../scorecard/reading/rows';
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
import type { Degree } from './words';
import { degreeOf, degreeValues, endOfWords } from './words';

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
    .filter(({ row }) => questions.some((column) => !isNothing(row[column] ?? '')) && !isHeadingAgain(row, table))
    // The numbers of columns below official headings: (1) (2) (3).
    .filter(({ row }) => !row.every((cell) => isBlank(cell) || /^\(\d+\)$/.test(textOf(cell))));
  const isWeights = (one: BodyRow): boolean => WEIGHTS.test(labelIn(one, questions));
  const isSummary = (one: BodyRow): boolean => {
    const label = labelIn(one, questions);
    return SUMMARY.test(label) || isTotalText(label, false);
  };
  return {
    respondents: rows.filter((one) => !isWeights(one) && !isSummary(one)),
    weights: rows.find(isWeights) ?? null,
    summaries: rows.filter(isSummary),
  };
}

/** The end that answers show: a 5 or a 10, or a word of five; 4 may be the highest of a scale of five. */
function endIn(numbers: readonly number[], degrees: ReadonlySet<Degree>): ScaleEnd | null {
  const words = endOfWords(degrees);
  const highest = Math.max(0, ...numbers);
  // A 5 may be of a scale to 7, and a 7 of one to 10.
  if (highest > 4) return highest <= 5 ? 5 : null;
  return words;
}

interface Answers {
  /** Of a cell: a number on the scale, 0 for no answer, null for none on the scale, undefined for an unknown word. */
  valueOf(cell: CellValue): number | null | undefined;
  readonly end: ScaleEnd | null;
  readonly words: readonly CodedWord[];
}

function answersIn(
  texts: readonly string[],
  numbers: readonly number[],
  said: SaidAnswers,
  asked: ScaleEnd | null,
): Answers {
  const isOpen = (text: string): boolean => said[sameAs(text)] === undefined && leadingNumber(text) === null;
  const degrees = new Set(texts.filter(isOpen).flatMap((text) => degreeOf(text) ?? []));
  const end = asked ?? endIn(numbers, degrees);
  const byDegree = degreeValues(degrees, end ?? 5);
  const wordOf = (text: string): number | undefined => {
    const answer = said[sameAs(text)];
    if (answer !== undefined) return answer;
    // As forms write them: "4 (Puas)".
    const number = leadingNumber(text);
    if (number !== null) return number;
    const degree = degreeOf(text);
    return degree === null ? undefined : byDegree[degree];
  };
  const words = [...new Map(texts.map((text) => [sameAs(text), text])).values()];
  const isOnScale = (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= (end ?? LONGEST);
  const isLeftOut = (text: string): boolean => said[sameAs(text)] === 0;
  return {
    end,
    words: words.flatMap((text) => {
      const value = wordOf(text);
      return isLeftOut(text) || isOnScale(value) ? [{ text, value: value ?? 0 }] : [];
    }),
    valueOf: (cell) => {
      if (isNothing(cell) || (typeof cell === 'string' && isLeftOut(textOf(cell)))) return 0;
      if (isErrorText(cell)) return null;
      const value = typeof cell === 'string' ? wordOf(textOf(cell)) : cell;
      return value === undefined || isOnScale(value) ? value : null;
    },
  };
}

export function readSatisfaction(
  table: AnswerTable,
  questions: readonly number[],
  { said, end: asked }: { readonly said: SaidAnswers; readonly end: ScaleEnd | null },
): SatisfactionReading {
  const { respondents, weights, summaries } = bodyOf(table, questions);
  const cells = respondents.flatMap(({ row }) => questions.map((column) => row[column] ?? ''));
  const numbers = cells.flatMap((cell) => (isNothing(cell) ? [] : (leadingNumber(cell) ?? [])));
  const isWord = (cell: CellValue): cell is string =>
    typeof cell === 'string' && !isNothing(cell) && !isErrorText(cell) && !/^\d+$/.test(textOf(cell));
  const answers = answersIn(cells.filter(isWord).map(textOf), numbers, said, asked);
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
    ].filter((text) => text !== ''),
    remarks: [
      ...[...unknown.values()].slice(0, MOST_REMARKS).map(unknownRemark),
      ...outside.slice(0, MOST_REMARKS),
      ...(outside.length > MOST_REMARKS
        ? [remark('satisfactionOutsideMore', { count: outside.length - MOST_REMARKS })]
        : []),
      ...(weights !== null && !areWeights ? [remark('satisfactionWeights', { row: weights.rowNumber })] : []),
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
