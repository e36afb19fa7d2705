/** What comes after a period that a text names: "TW IV 2024" becomes "TW I 2025", "Laporan Mei 2024" "Laporan Juni 2024". */
import { EACH_LANGUAGE } from '../../engine/language';
import type { Language } from '../../engine/language';
import { A_YEAR, BETWEEN, LONG_MONTHS, PART, QUARTER_WORDS, SEMESTER_WORDS, SHORT_MONTHS } from './words';

/** One year, or the two of a fiscal year: 2024/2025. */
const YEAR = new RegExp(`\\b(${A_YEAR})(\\s*[/–-]\\s*(${A_YEAR}))?\\b`);
const QUARTER = new RegExp(`\\b(${QUARTER_WORDS})(${BETWEEN})(${PART})\\b`, 'i');
const SEMESTER = new RegExp(`\\b(${SEMESTER_WORDS})(${BETWEEN})(${PART})\\b`, 'i');
const NUMERALS = ['i', 'ii', 'iii', 'iv'];

/** The year that a text names; `null` without one. */
export function periodYear(text: string): number | null {
  const found = YEAR.exec(text)?.[1];
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
  return text.replace(YEAR, (years) => years.replace(/\d{4}/g, (year) => String(Number(year) + 1)));
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
  for (const names of [language, ...others].flatMap((one) => [LONG_MONTHS[one], SHORT_MONTHS[one]])) {
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
