/** The quotes of a table: which rows are quotes, to which theme and office they belong, and which type each is. */
import { quoted } from '../../../engine/messages';
import { isNoData } from '../../../engine/textNumbers';
import type { Area } from '../../area';
import { isHeadingAgain, textOf } from '../../employees/headingRows';
import { sameAs } from '../../hierarchy/tree';
import { isErrorText } from '../../scorecard/reading/contents';
import { isNumbering, isTotalText } from '../../scorecard/reading/rows';
import { remark } from '../../scorecard/remark';
import type { Remark } from '../../scorecard/types';
import type { CellValue } from '../../types';
import { findCodingHeadings } from './headings';
import type {
  Code,
  CodedQuote,
  CodeType,
  CodingColumns,
  CodingReading,
  CodingTable,
  SaidCodes,
  UnknownWord,
  UsualType,
} from './types';
import { CODING_ROLES, UNKNOWN, USUAL_TYPES } from './types';
import { KNOWN_WORDS, TYPE_NAMES, usualTypeIn } from './words';

type Row = readonly CellValue[];

/** Null where no row names its columns. */
export function codingTable(area: Area, cells: readonly Row[]): CodingTable | null {
  const headings = findCodingHeadings(cells);
  return headings && { area, cells, headings };
}

/** Says nothing: blank, or a word such as "-"; an error of Excel says that something is wrong. */
const isNothing = (cell: CellValue): boolean => isNoData(cell) && !isErrorText(cell);

export function readCoding(table: CodingTable, columns: CodingColumns, said: SaidCodes): CodingReading {
  const { area, cells, headings } = table;
  const first = headings.row + headings.rows;
  const body = cells
    .slice(first)
    .map((row, index) => ({ row, at: first + index, rowNumber: area.row + first + index + 1 }))
    .filter(({ row }) => isQuote(row, table, columns));
  const coders = (['type', 'second'] as const).filter((role) => columns[role] !== undefined);
  const words = body.flatMap(({ row, rowNumber }) =>
    coders.flatMap((role) => {
      const cell = row[columns[role] ?? -1] ?? '';
      return isNothing(cell) ? [] : [{ text: textOf(cell), rowNumber }];
    }),
  );
  const codes = codesOf(
    words.map(({ text }) => text),
    said,
  );
  const codeIn = (row: Row, role: 'type' | 'second'): Code => {
    const cell = row[columns[role] ?? -1] ?? '';
    return isNothing(cell) ? null : (codes.of.get(sameAs(textOf(cell))) ?? null);
  };
  const [theme, office] = (['theme', 'office'] as const).map((role) => labels(body, columns[role])) as [Labels, Labels];
  const quotes = body.map(({ row, at, rowNumber }, index): CodedQuote => {
    const names = { theme: theme.of[index] ?? '', office: office.of[index] ?? '' };
    return { row: at, rowNumber, ...names, type: codeIn(row, 'type'), second: codeIn(row, 'second') };
  });
  const unknown = unknownWords(words.filter(({ text }) => codes.of.get(sameAs(text)) === UNKNOWN));
  return {
    quotes,
    types: codes.types,
    themes: theme.all,
    offices: office.all,
    unknown,
    nothing: nothingIn(body.map(({ row }) => row)),
    remarks: [...unknown.map(unknownRemark), ...(codes.areOwn ? [remark('codingOwnTypes')] : [])],
  };
}

/** A row that says anything in a column in use; not the headings once more, column numbers, or a total. */
function isQuote(row: Row, table: CodingTable, columns: CodingColumns): boolean {
  const used = CODING_ROLES.flatMap((role) => columns[role] ?? []);
  const isSaid = (role: 'quote' | 'theme' | 'type' | 'second'): boolean => !isNothing(row[columns[role] ?? -1] ?? '');
  if (!(['quote', 'theme', 'type', 'second'] as const).some(isSaid)) return false;
  if (isHeadingAgain(row, table) || isNumbering(row)) return false;
  const isTotal = row.some((cell, column) => {
    return column <= Math.min(...used) && typeof cell === 'string' && isTotalText(cell, false);
  });
  return !isTotal || isSaid('type') || isSaid('theme');
}

interface Labels {
  /** Of each row; '' for none. */
  readonly of: readonly string[];
  readonly all: readonly string[];
}

/** Names that differ in case or spaces alone are one, as first written; an error names nothing. */
function labels(body: readonly { readonly row: Row }[], column: number | undefined): Labels {
  const all = new Map<string, string>();
  const of = body.map(({ row }) => {
    const cell = row[column ?? -1] ?? '';
    if (isNothing(cell) || isErrorText(cell)) return '';
    const text = textOf(cell);
    const name = all.get(sameAs(text)) ?? text;
    all.set(sameAs(text), name);
    return name;
  });
  return { of, all: [...all.values()] };
}

interface Codes {
  readonly types: readonly CodeType[];
  readonly of: ReadonlyMap<string, string | null>;
  /** None of the three is named: every word is a type. */
  readonly areOwn: boolean;
}

const ownKey = (text: string): string => `own/${sameAs(text)}`;

function codesOf(words: readonly string[], said: SaidCodes): Codes {
  const all = new Map(words.toReversed().map((text) => [sameAs(text), text]));
  const usualOf = (text: string): UsualType | null => {
    const answer = said[sameAs(text)];
    if (answer === undefined) return usualTypeIn(text);
    return USUAL_TYPES.find((type) => type === answer) ?? null;
  };
  const areOwn = all.size > 0 && ![...all.values()].some((text) => usualOf(text) !== null);
  const codeOf = (text: string): string | null => {
    if (isErrorText(text)) return UNKNOWN;
    const answer = said[sameAs(text)] ?? null;
    if (answer === 'none') return null;
    return usualOf(text) ?? (answer === 'own' || areOwn ? ownKey(text) : UNKNOWN);
  };
  const of = new Map([...all].map(([same, text]) => [same, codeOf(text)]));
  const wordsOf = (key: string): string[] => [...of].flatMap(([same, code]) => (code === key ? [same] : []));
  const usual = USUAL_TYPES.map((type): CodeType => {
    const known = KNOWN_WORDS[type].filter((text) => said[text] === undefined || said[text] === type);
    return { key: type, name: TYPE_NAMES[type], words: [...new Set([...wordsOf(type), ...known])] };
  });
  const firstSaid = new Map(words.map((text) => [ownKey(text), all.get(sameAs(text)) ?? text]));
  const own = [...firstSaid].flatMap(([key, text]): CodeType[] => {
    const found = wordsOf(key);
    return found.length === 0 ? [] : [{ key, name: { en: text, id: text }, words: found }];
  });
  return { types: areOwn ? own : [...usual, ...own], of, areOwn };
}

function unknownWords(words: readonly { readonly text: string; readonly rowNumber: number }[]): UnknownWord[] {
  const found = new Map<string, UnknownWord>();
  for (const { text, rowNumber } of words) {
    const known = found.get(sameAs(text));
    const rows = [...new Set([...(known?.rows ?? []), rowNumber])];
    found.set(sameAs(text), { text: known?.text ?? text, rows });
  }
  return [...found.values()];
}

function unknownRemark({ text, rows }: UnknownWord): Remark {
  const [row = 0] = rows;
  return rows.length === 1
    ? remark('codingUnknown', { row, got: quoted(text) })
    : remark('codingUnknownMany', { rows: rows.join(', '), got: quoted(text) });
}

/** Words for nothing that every sheet knows, whatever its table says so far. */
const USUAL_NOTHING = ['-', '–', 'n/a'];

function nothingIn(rows: readonly Row[]): string[] {
  const texts = rows.flatMap((row) => row.filter((cell) => typeof cell === 'string' && isNothing(cell)).map(textOf));
  return [...new Set([...USUAL_NOTHING, ...texts.map(sameAs)])].filter((text) => text !== '');
}
