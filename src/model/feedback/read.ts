/** The answers of a table: which rows are answers, about whom, by whom, and what their cells say. */
import { isBlank } from '../../engine/cells';
import { HIGHEST_FRACTION } from '../../engine/fractions';
import { quoted } from '../../engine/messages';
import { decimalSignOf, isNoData, readNumberText } from '../../engine/textNumbers';
import type { Area } from '../area';
import type { ColumnReading } from '../employees/types';
import { oneLine, sameAs } from '../hierarchy/tree';
import { isErrorText } from '../scorecard/reading/contents';
import { isNumbering, isTotalText } from '../scorecard/reading/rows';
import { titleAbove } from '../scorecard/reading/titles';
import { remark } from '../scorecard/remark';
import type { Remark } from '../scorecard/types';
import type { CellValue } from '../types';
import { isHeadingAgain, plain, textOf } from '../employees/headingRows';
import { aspectIn, findFeedbackHeadings } from './headings';
import { kindIn } from './kinds';
import type {
  Answer,
  Aspect,
  FeedbackColumns,
  FeedbackReading,
  FeedbackSettings,
  FeedbackTable,
  SaidKind,
} from './types';
import { ASPECTS, HIGHEST_STEP } from './types';

type Row = readonly CellValue[];

/** A number of staff with more digits has lost its last ones in a cell of a number. */
const EXACT_DIGITS = 1e15;

/** Null where no row names its columns. */
export function feedbackTable(area: Area, cells: readonly Row[]): FeedbackTable | null {
  const headings = findFeedbackHeadings(cells);
  return headings && { area, cells, headings, period: titleAbove(cells.slice(0, headings.row)).period };
}

/** The kinds that a person said for words of the table, by the word as `sameAs` makes it. */
export type SaidKinds = Readonly<Record<string, SaidKind>>;

export function readFeedback(
  table: FeedbackTable,
  columns: FeedbackColumns,
  said: SaidKinds,
  { from, to }: Pick<FeedbackSettings, 'from' | 'to'>,
): FeedbackReading {
  const { area, cells, headings } = table;
  const first = headings.row + headings.rows;
  const isValued = (row: Row): boolean => ASPECTS.some((aspect) => !isBlank(row[columns[aspect] ?? -1]));
  // Who is named with a kind is to be rated still: that counts once it is filled in.
  const isBegun = (row: Row): boolean => !isBlank(row[columns.ratee ?? -1]) && !isBlank(row[columns.kind ?? -1]);
  const body = cells
    .slice(first)
    .map((row, index) => ({ row, at: first + index }))
    .filter(({ row }) => (isValued(row) || isBegun(row)) && isAnswer(row, table, columns));
  const readings = columnsIn(
    body.map(({ row }) => row),
    columns,
  );
  const named = body.filter(({ row }) => !isBlank(row[columns.ratee ?? -1]));
  const unnamed = body.filter(({ row }) => isBlank(row[columns.ratee ?? -1])).map(({ at }) => area.row + at + 1);
  const answerIn = ({ row, at }: { row: Row; at: number }, areOfPoints: boolean): Answer => {
    const rowNumber = area.row + at + 1;
    const kindText = textOf(row[columns.kind ?? -1]);
    const read = ASPECTS.map((aspect) => {
      const column = columns[aspect];
      if (column === undefined) return { aspect, value: null };
      const place = { rowNumber, heading: headings.texts[column] ?? '', from, to, areOfPoints };
      return { aspect, value: valueIn(row[column] ?? '', readings[aspect], place) };
    });
    const isFault = (value: number | null | Remark): value is Remark => typeof value === 'object' && value !== null;
    return {
      row: at,
      rowNumber,
      ratee: textOf(row[columns.ratee ?? -1]),
      rater: textOf(row[columns.rater ?? -1]),
      kindText,
      kind: said[sameAs(kindText)] ?? kindIn(kindText),
      values: Object.fromEntries(read.map(({ aspect, value }) => [aspect, isFault(value) ? null : value])),
      faults: Object.fromEntries(read.flatMap(({ aspect, value }) => (isFault(value) ? [[aspect, value]] : []))),
    } as Answer;
  };
  const values = named.flatMap((one) => Object.values(answerIn(one, false).values)).filter((value) => value !== null);
  const most = values.length === 0 ? null : Math.max(...values);
  const areOfPoints = most !== null && most > HIGHEST_STEP;
  const answers = named.map((one) => answerIn(one, areOfPoints));
  const unknown = answers.filter(({ kind }) => kind === null).map(({ kindText }) => kindText);
  const longNumbers = named.filter(({ row }) => {
    const cell = row[columns.ratee ?? -1];
    return typeof cell === 'number' && cell >= EXACT_DIGITS;
  });
  return {
    answers,
    columns: readings,
    unknownKinds: [...new Map(unknown.map((text) => [sameAs(text), text])).values()],
    unnamed,
    highest: areOfPoints ? null : most,
    remarks: [
      ...severalColumns(table, columns),
      ...(readings.service.isFraction ? [remark('feedbackFractions')] : []),
      ...longNumbers.slice(0, 1).map(({ at }) => remark('feedbackLongNumber', { row: area.row + at + 1 })),
    ],
  };
}

/** Which headings name an aspect that another column holds: their values do not count. */
function severalColumns({ headings }: FeedbackTable, columns: FeedbackColumns): Remark[] {
  return ASPECTS.flatMap((aspect) => {
    const used = columns[aspect];
    const others = headings.texts.filter((text, index) => index !== used && aspectIn(plain(text)) === aspect);
    if (used === undefined || others.length === 0 || !headings.unsure.includes(aspect)) return [];
    return [
      remark('feedbackSeveral', { used: quoted(headings.texts[used] ?? ''), others: others.map(quoted).join(', ') }),
    ];
  });
}

/** Fractions of 1 in every column that is used, or in none: one of them among points is a slip. */
function columnsIn(rows: readonly Row[], columns: FeedbackColumns): Readonly<Record<Aspect, ColumnReading>> {
  const cellsOf = (aspect: Aspect): CellValue[] => rows.map((row) => row[columns[aspect] ?? -1] ?? '');
  const numbers = ASPECTS.flatMap(cellsOf).filter((cell) => typeof cell === 'number' && cell !== 0) as number[];
  const texts = ASPECTS.flatMap(cellsOf).filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
  const isFraction = numbers.length > 0 && numbers.every((one) => Math.abs(one) <= HIGHEST_FRACTION);
  const sign = decimalSignOf(texts);
  return Object.fromEntries(
    ASPECTS.map((aspect) => {
      const own = cellsOf(aspect).filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
      const nothing = own.filter((text) => isNoData(text) && !isErrorText(text)).map(oneLine);
      return [aspect, { isFraction, sign, nothing: [...new Set(nothing)] }];
    }),
  ) as unknown as Readonly<Record<Aspect, ColumnReading>>;
}

interface Place {
  readonly rowNumber: number;
  readonly heading: string;
  readonly from: number;
  readonly to: number;
  /** Whether some value is above every step: then a fraction of 1 is a slip. */
  readonly areOfPoints: boolean;
}

function valueIn(cell: CellValue, { isFraction, sign }: ColumnReading, place: Place): number | null | Remark {
  if (isNoData(cell)) return null;
  const { rowNumber, heading, from, to, areOfPoints } = place;
  const values = { row: rowNumber, heading: quoted(heading), got: quoted(cell), from, to };
  const read = typeof cell === 'string' ? readNumberText(cell, sign) : null;
  if (typeof cell === 'boolean') return remark('employeeNotNumber', values);
  if (read !== null && (!('value' in read) || read.bound !== null)) return remark('employeeNotNumber', values);
  const typed = read !== null && 'value' in read ? read.value : (cell as number);
  const points = typeof cell === 'number' && isFraction ? 100 * typed : typed;
  if (points < from || points > to) return remark('feedbackOutside', values);
  const isAlone = areOfPoints && points > 0 && points <= HIGHEST_FRACTION;
  return isAlone ? remark('employeeFraction', values) : points;
}

/** Not the headings once more, a row of column numbers, or a mean below the answers. */
function isAnswer(row: Row, table: FeedbackTable, columns: FeedbackColumns): boolean {
  if (isHeadingAgain(row, table) || isNumbering(row)) return false;
  const firstValue = Math.min(...ASPECTS.flatMap((aspect) => columns[aspect] ?? []));
  return !row.some((cell, column) => column < firstValue && typeof cell === 'string' && isTotalText(cell, false));
}
