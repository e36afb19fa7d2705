/** What comes after a period that a text names: "TW IV 2024" becomes "TW I 2025", "Laporan Mei 2024" "Laporan Juni 2024". */
import { EACH_LANGUAGE } from '../../engine/language';
import type { Language } from '../../engine/language';

const YEAR = /\b(?:19|20)\d\d\b/;
const PART = '(\\s*[-.]?\\s*)(iv|iii|ii|i|[1-4])\\b';
const QUARTER = new RegExp(`\\b(tw|triwulan|kuartal|quarter|q)${PART}`, 'i');
const SEMESTER = new RegExp(`\\b(semester|smt|half|h)${PART}`, 'i');
const NUMERALS = ['i', 'ii', 'iii', 'iv'];

const MONTHS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
    ].concat('December'),
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ],
  id: [
    [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
    ].concat('Desember'),
    ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  ],
};

/** The year that a text names; `null` without one. */
export function periodYear(text: string): number | null {
  const found = YEAR.exec(text)?.[0];
  return found === undefined ? null : Number(found);
}

/** The same text of the next period, in its own words; `null` where it names none. Months that two languages share are of `language`. */
export function nextPeriodText(text: string, language: Language): string | null {
  const next = nextPart(text, QUARTER, 4) ?? nextPart(text, SEMESTER, 2) ?? nextMonth(text, language);
  if (next === null) return YEAR.test(text) ? withNextYear(text) : null;
  return next.isNewYear ? withNextYear(next.text) : next.text;
}

interface Next {
  readonly text: string;
  readonly isNewYear: boolean;
}

function withNextYear(text: string): string {
  return text.replace(YEAR, (year) => String(Number(year) + 1));
}

function nextPart(text: string, pattern: RegExp, most: number): Next | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  const [whole, word = '', between = '', part = ''] = found;
  const isNumeral = !/\d/.test(part);
  const number = isNumeral ? NUMERALS.indexOf(part.toLowerCase()) + 1 : Number(part);
  if (number > most) return null;
  const next = number === most ? 1 : number + 1;
  const said = isNumeral ? likeCase(part, NUMERALS[next - 1] ?? '') : String(next);
  return { text: replaced(text, found.index, whole, `${word}${between}${said}`), isNewYear: number === most };
}

function nextMonth(text: string, language: Language): Next | null {
  const others = EACH_LANGUAGE.filter((one) => one !== language);
  for (const names of [language, ...others].flatMap((one) => MONTHS[one])) {
    const found = new RegExp(`\\b(?:${names.join('|')})\\b`, 'i').exec(text);
    if (found === null) continue;
    const index = names.findIndex((name) => name.toLowerCase() === found[0].toLowerCase());
    const said = likeCase(found[0], names[(index + 1) % names.length] ?? '');
    return { text: replaced(text, found.index, found[0], said), isNewYear: index === names.length - 1 };
  }
  return null;
}

function replaced(text: string, at: number, before: string, now: string): string {
  return text.slice(0, at) + now + text.slice(at + before.length);
}

/** In capitals, or in small letters, where the word before is. */
function likeCase(before: string, now: string): string {
  if (before === before.toUpperCase()) return now.toUpperCase();
  return before === before.toLowerCase() ? now.toLowerCase() : now;
}
