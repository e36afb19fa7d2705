/** The respondents of a questionnaire with their answers, read by the items that are set. */
import { isBlank } from '../../../engine/cells';
import { quoted } from '../../../engine/messages';
import { isNoData } from '../../../engine/textNumbers';
import { textOf } from '../../employees/headingRows';
import { sameAs } from '../../hierarchy/tree';
import { isErrorText } from '../../scorecard/reading/contents';
import { isNumberingOfColumns, isTotalText } from '../../scorecard/reading/rows';
import { remark } from '../../scorecard/remark';
import type { Remark } from '../../scorecard/types';
import type { CellValue } from '../../types';
import { numbersOfTexts, numberInText } from './answers';
import type { ItemColumn, PathDraft, QuestionReading, QuestionTable, Respondent, Scale } from './types';

type Row = readonly CellValue[];

/** So many cells are named one by one. */
const NAMED = 4;
/** A scale ends where so many of its answers lie within. */
const NEARLY_ALL = 0.98;
const USUAL_ENDS = [5, 7, 10, 100];
/** So many answers of at most 4 are a scale of four. */
const ENOUGH = 200;
/** Names of what is computed below the answers, alone in their cell: "Max" and "Min" are people's names too, and not alone. */
const STATISTIC =
  /^(mean|sum|min(imum)?|max(imum|imal)?|median|modus|mode|st\.? ?dev\.?|std\.?|sd|varian[sc]e?|r ?-? ?(hitung|tabel|count|table)|keterangan|valid(itas)?|skor (total|max|maks|ideal)|total skor)[.:]?$/i;

type Settings = Pick<PathDraft, 'table' | 'items' | 'said' | 'scale' | 'zero'>;

interface Line {
  readonly row: Row;
  readonly at: number;
}

export function readQuestions({ table, items, said: answered, scale, zero }: Settings): QuestionReading {
  const { area, headings } = table;
  const { lines, totals } = linesOf(table, items);
  // The same few texts stand in thousands of cells.
  const said = new Map<string, string>();
  for (const { row } of lines) {
    for (const { column } of items) {
      const cell = row[column];
      if (typeof cell === 'string' && !said.has(cell) && !isBlank(cell) && !isErrorText(cell))
        said.set(cell, sameAs(cell));
    }
  }
  const textAt = new Map([...said].toReversed().map(([cell, same]) => [same, textOf(cell)]));
  const numbers = numbersOfTexts([...textAt.values()], answered);
  const numberOf = new Map([...said].map(([cell, same]) => [cell, numbers.get(textAt.get(same) ?? '')]));
  const faults: Fault[] = [];
  const zeros = new Set<ItemColumn>();
  let unknown = 0;
  const given = (value: number | null, item: ItemColumn): number | null => {
    if (value === 0) zeros.add(item);
    return value === 0 && zero === 'missing' ? null : value;
  };
  const valueOf = (cell: CellValue, item: ItemColumn, rowNumber: number): number | null => {
    if (typeof cell === 'number') return given(cell, item);
    if (isBlank(cell)) return null;
    const text = typeof cell === 'string' ? cell : '';
    const value = numberOf.get(text);
    if (value !== undefined) return given(value, item);
    // Words that nobody knows are asked.
    if (numberOf.has(text)) unknown += 1;
    else faults.push({ rowNumber, item, cell });
    return null;
  };
  const people = lines.flatMap(({ row, at }): Respondent[] => {
    const rowNumber = area.row + at + 1;
    const before = unknown + faults.length;
    const answers = items.map((item) => valueOf(row[item.column] ?? '', item, rowNumber));
    // A person who answered nothing tells nothing.
    const isSilent = answers.every((answer) => answer === null) && unknown + faults.length === before;
    return isSilent ? [] : [{ row: at, rowNumber, answers }];
  });
  const columns = items.map((_, index) => people.flatMap(({ answers }) => answers[index] ?? []));
  const used = scale ?? scaleOf(columns.flat());
  const beyond = beyondScale(people, items, used);
  const count = columns.reduce((sum, column) => sum + column.length, 0);
  const asked = [...textAt.values()].toReversed().map((text) => {
    return { text, value: numbers.get(text), isWord: numberInText(text) === undefined && !isNoData(text) };
  });
  return {
    people,
    items,
    texts: asked,
    missing: people.length * items.length - count - unknown - faults.length,
    hasZeros: items.some((item, index) => zeros.has(item) && mayBeBlank(columns[index] ?? [])),
    scale: used,
    constant: items.filter((_, index) => isConstant(columns[index] ?? [])),
    unread: faults.length,
    beyond: beyond.length,
    remarks: [
      ...named(faults, 'questionUnread', headings.texts),
      ...named(beyond, 'questionBeyond', headings.texts, used),
      ...(totals.length === 0 ? [] : [remark('questionTotals', { rows: totals.join(', ') })]),
    ],
  };
}

interface Fault {
  readonly rowNumber: number;
  readonly item: ItemColumn;
  readonly cell: CellValue;
}

function named(
  faults: readonly Fault[],
  key: 'questionUnread' | 'questionBeyond',
  headings: readonly string[],
  scale: Partial<Scale> = {},
): Remark[] {
  const shown = faults
    .slice(0, NAMED)
    .map(({ rowNumber, item, cell }) =>
      remark(key, { row: rowNumber, got: quoted(cell), heading: quoted(headings[item.column] ?? ''), ...scale }),
    );
  const more = faults.length - shown.length;
  return more > 0 ? [...shown, remark('questionMore', { count: more })] : shown;
}

/** Rows that answer anything; without the headings once more, numbers of columns, and what is computed below. */
function linesOf({ area, cells, headings }: QuestionTable, items: readonly ItemColumn[]) {
  const top = headings.row + headings.rows;
  const used = new Set(items.map(({ column }) => column));
  const isSaid = (row: Row): boolean => items.some(({ column }) => !isNoData(row[column] ?? ''));
  const isHeading = (row: Row): boolean =>
    [headings.row, top - 1].some((at) =>
      items.every(({ column }) => isBlank(row[column]) || textOf(row[column]) === textOf(cells[at]?.[column])),
    );
  const said = cells
    .map((row, at): Line => ({ row, at }))
    .slice(top)
    .filter(
      ({ row, at }) =>
        isSaid(row) &&
        !isHeading(row) &&
        !(at === top && isNumberingOfColumns(row, cells.slice(at + 1), headings.texts)),
    );
  const about = (row: Row): number[] =>
    row.flatMap((cell, column) => (used.has(column) || isBlank(cell) ? [] : column));
  const usual = about(said[0]?.row ?? []).length;
  /** By what begins the row: "Valid" may be somebody's status, and "SD" the school of several. */
  const isNamed = (row: Row): boolean => {
    const [first] = about(row);
    const cell = first === undefined ? null : row[first];
    return typeof cell === 'string' && (isTotalText(textOf(cell), false) || STATISTIC.test(textOf(cell)));
  };
  const isAlone = (row: Row): boolean => usual > 1 && about(row).length === 1;
  const isOnce = (row: Row): boolean => {
    const [first = 0] = about(row);
    return said.filter((other) => textOf(other.row[first]) === textOf(row[first])).length === 1;
  };
  const foot = said.findLastIndex(({ row }) => !(isNamed(row) && (isAlone(row) || isOnce(row)))) + 1;
  const isTotal = ({ row }: Line, index: number): boolean => index >= foot || (isNamed(row) && isAlone(row));
  return {
    lines: said.filter((line, index) => !isTotal(line, index)),
    totals: said.filter(isTotal).map(({ at }) => area.row + at + 1),
  };
}

function scaleOf(answers: readonly number[]): Scale {
  const sorted = Float64Array.from(answers).sort();
  const least = sorted[0] ?? 1;
  const nearly = sorted[Math.ceil(NEARLY_ALL * sorted.length) - 1] ?? 5;
  const most = sorted.at(-1) ?? 5;
  const isOfFour = most === 4 && sorted.length >= ENOUGH;
  const high = isOfFour ? 4 : (USUAL_ENDS.find((end) => end >= nearly) ?? most);
  return { low: least < 0 ? Math.min(least, -high) : least === 0 ? 0 : Math.min(1, least), high };
}

function beyondScale(people: readonly Respondent[], items: readonly ItemColumn[], { low, high }: Scale): Fault[] {
  const beyond: Fault[] = [];
  for (const { rowNumber, answers } of people) {
    for (const [index, answer] of answers.entries()) {
      const item = items[index];
      if (item && answer !== null && (answer < low || answer > high)) beyond.push({ rowNumber, item, cell: answer });
    }
  }
  return beyond;
}

function mayBeBlank(answers: readonly number[]): boolean {
  return answers.every((answer) => Number.isInteger(answer) && answer >= 0);
}

function isConstant(answers: readonly number[]): boolean {
  return answers.every((answer) => answer === answers[0]);
}

/**
 * An answer as it counts: turned round where the item is worded the other way, on scales from 0 to 1 and up, for the
 * functions take a 0 for a blank. What is added to all answers of an item changes no result.
 */
export function turned(answer: number | null, { isReversed }: ItemColumn, { low, high }: Scale): number | null {
  return answer === null || !isReversed ? answer : Math.max(low, 1) + high - answer;
}
