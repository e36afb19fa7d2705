/** Answers that are counted together: the same word in any spelling, and numbers in classes of the same width. */
import { textOf } from '../../employees/headingRows';
import { sameAs } from '../../hierarchy/tree';
import { isErrorText } from '../../scorecard/reading/contents';
import type { CellValue } from '../../types';
import type { Classes, ProfileGroup, ProfileRole } from './types';

/** "32", "32 tahun", "3,5 th". */
const IN_YEARS = /^(\d{1,6}(?:[.,]\d{1,2})?) ?(?:th|thn|tahun|years?|yrs?|y\.?o\.?)?\.?$/i;

export function numberOf(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell;
  const [, digits] = typeof cell === 'string' ? (IN_YEARS.exec(textOf(cell)) ?? []) : [];
  return digits === undefined ? null : Number(digits.replace(',', '.'));
}

interface Grouped {
  readonly groups: readonly ProfileGroup[];
  isRead(cell: CellValue): boolean;
}

export function groupsOf(answers: readonly CellValue[], classes: Classes | null, role: ProfileRole | null): Grouped {
  const read = answers.filter((cell) => !isErrorText(cell));
  if (classes === null) return { groups: byWords(read, role), isRead: (cell) => !isErrorText(cell) };
  return { groups: byClasses(read, classes), isRead: (cell) => (numberOf(cell) ?? -Infinity) >= classes.first };
}

/** Between numbers any dash is one. */
function between(separator: string): string {
  return /[-–—]/.test(separator) ? '-' : separator.trim() || ' ';
}

/** A spelling without what people leave out or add: S-1, S 1 and S1; never <5 and >5, nor 1-5, 1 - 5 and 15. */
function spelling(text: string): string {
  return sameAs(text)
    .replace(/(?<=\d)[\s.\-–—/_]+(?=\d)/g, between)
    .replace(/(?<!\d)[\s.\-–—/_]+|[\s.\-–—/_]+(?!\d)/g, '');
}

const MALE = ['l', 'lk', 'lakilaki', 'laki', 'lelaki', 'pria', 'male', 'm', 'man'];
const FEMALE = ['p', 'pr', 'perempuan', 'wanita', 'w', 'female', 'f', 'woman'];

/** The letter P is a man beside W, and a woman beside L. */
function genderOf(key: string, all: ReadonlySet<string>): string {
  if (key === 'p' && all.has('w') && !all.has('l')) return 'male';
  if (MALE.includes(key)) return 'male';
  return FEMALE.includes(key) ? 'female' : key;
}

/** D-III and D3 are one. */
const DIPLOMAS: Readonly<Record<string, string>> = { di: 'd1', dii: 'd2', diii: 'd3', div: 'd4' };

const LADDER = [
  /^sd|elementary/,
  /^(smp|sltp|junior)/,
  /^(sma|smk|slta|smu|senior|highschool)/,
  /^d1/,
  /^d2/,
  /^(d3|diploma)/,
  /^d4/,
  /^(s1|sarjana|bachelor|undergraduate)/,
  /^(s2|magister|master|pascasarjana)/,
  /^(s3|doktor|doctor|phd)/,
];

function byWords(answers: readonly CellValue[], role: ProfileRole | null): ProfileGroup[] {
  const texts = answers.map(textOf);
  const keys = new Set(texts.map(spelling));
  const keyOf = (text: string): string => {
    const key = spelling(text);
    if (role === 'gender') return genderOf(key, keys);
    return role === 'education' ? (DIPLOMAS[key] ?? key) : key;
  };
  const found = new Map<string, { spellings: Map<string, number>; words: Set<string>; count: number }>();
  for (const text of texts) {
    const key = keyOf(text);
    const group = found.get(key) ?? { spellings: new Map<string, number>(), words: new Set<string>(), count: 0 };
    group.spellings.set(text, (group.spellings.get(text) ?? 0) + 1);
    group.words.add(sameAs(text));
    group.count += 1;
    found.set(key, group);
  }
  const groups = [...found].map(([key, { spellings, words, count }]) => {
    // As most people write it.
    const [[name] = ['']] = [...spellings].sort(([, one], [, other]) => other - one);
    return { key, group: { name, words: [...words], count } };
  });
  return inOrder(groups, role).map(({ group }) => group);
}

interface Keyed {
  readonly key: string;
  readonly group: ProfileGroup;
}

/** Education from the lowest, what begins with numbers by these, all else from the most. */
function inOrder(groups: readonly Keyed[], role: ProfileRole | null): Keyed[] {
  const stepOf = ({ key }: Keyed): number => LADDER.findIndex((step) => step.test(key));
  if (role === 'education' && groups.every((one) => stepOf(one) >= 0))
    return groups.toSorted((one, other) => stepOf(one) - stepOf(other));
  const numberIn = ({ group: { name } }: Keyed): number => {
    const [, sign = '', digits = ''] = /^([^\d]*?)(\d+(?:[.,]\d+)?)/.exec(name) ?? [];
    const isBelow = /[<≤]|kurang|di ?bawah|less|under|below|maks/i.test(sign);
    const isAbove = /[>≥]|lebih|di ?atas|more|over|above/i.test(sign);
    return Number(digits.replace(',', '.')) + (isBelow ? -0.5 : isAbove ? 0.5 : 0);
  };
  if (groups.every(({ group: { name } }) => /\d/.test(name) && !/^[a-z]{1,4}[-. ]?\d/i.test(name)))
    return groups.toSorted((one, other) => numberIn(one) - numberIn(other));
  return groups.toSorted((one, other) => other.group.count - one.group.count);
}

/** Widths that people choose. */
const WIDTHS = [1, 2, 5, 10, 20, 25, 50, 100, 250, 500, 1000, 5000, 10_000, 100_000];
const FEWEST = 7;

/** Classes that begin at a multiple of their width, ten years for ages and at most seven where that is not said. */
export function usualClasses(answers: readonly CellValue[], role: ProfileRole | null): Classes {
  const numbers = answers.flatMap((cell) => numberOf(cell) ?? []);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const classesOf = (width: number): number => Math.floor(most / width) - Math.floor(least / width) + 1;
  const wanted =
    role === 'age'
      ? WIDTHS.filter((width) => width >= 10)
      : role === 'service'
        ? WIDTHS.filter((width) => width >= 5)
        : WIDTHS;
  const width = wanted.find((one) => classesOf(one) <= FEWEST) ?? 100_000;
  return { first: Number.isFinite(least) ? Math.floor(least / width) * width : 0, width };
}

/** Whether most of what is said are numbers, too many different ones to count one by one. */
export function wantsClasses(answers: readonly CellValue[]): boolean {
  const numbers = answers.flatMap((cell) => numberOf(cell) ?? []);
  return numbers.length > 0.5 * answers.length && new Set(numbers).size > FEWEST;
}

function byClasses(answers: readonly CellValue[], { first, width }: Classes): ProfileGroup[] {
  const read = answers.flatMap((cell) => {
    const number = numberOf(cell);
    return number === null || number < first ? [] : [{ cell, place: Math.floor((number - first) / width), number }];
  });
  const last = Math.max(0, ...read.map(({ place }) => place));
  const areWhole =
    Number.isInteger(first) && Number.isInteger(width) && read.every(({ number }) => Number.isInteger(number));
  return Array.from({ length: last + 1 }, (_, place) => {
    const own = read.filter((one) => one.place === place);
    const words = own.flatMap(({ cell }) => (typeof cell === 'string' ? [sameAs(cell)] : []));
    return { name: classText(first + place * width, width, areWhole), words: [...new Set(words)], count: own.length };
  });
}

/** "20–29" of whole numbers, else "20–<30". */
function classText(from: number, width: number, areWhole: boolean): string {
  if (!areWhole) return `${from}–<${from + width}`;
  return width === 1 ? String(from) : `${from}–${from + width - 1}`;
}
