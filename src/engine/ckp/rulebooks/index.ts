import type { Localized } from '../../language';
import { quoted } from '../../messages';
import { ruleBookDateMessages, ruleBookMessages, ruleBookWords } from '../../messages/rulebooks';
import { isDate, looksLikeDate } from './dates';
import type { BookKind, BooksByKind } from './registry';
import { RULE_BOOKS } from './registry';
import type { Registered, RuleBook } from './ruleBook';
import { refusalsOf } from './ruleBookError';
import { filled } from '../../phrases';

const refusal = refusalsOf({ ...ruleBookMessages, ...ruleBookDateMessages });

/**
 * The book of an id, or the one that applies on a day (YYYY-MM-DD). Refused with what is known: an id that no book has,
 * a day that no book covers, and one on which it is not settled which book applies.
 */
export function ruleBookFor<Kind extends BookKind>(kind: Kind, idOrDate: string): BooksByKind[Kind] {
  const registered: readonly Registered<BooksByKind[Kind]>[] = RULE_BOOKS[kind];
  if (looksLikeDate(idOrDate)) return bookOn(idOrDate, registered, kind);
  const found = registered.find(({ book }) => book.id === idOrDate);
  if (found !== undefined) return found.book;
  throw refusal('bookUnknown', { got: quoted(idOrDate), known: namesOf(registered) });
}

function bookOn<Book extends RuleBook>(date: string, registered: readonly Registered<Book>[], kind: BookKind): Book {
  if (!isDate(date)) throw refusal('dateUnreal', { got: quoted(date) });
  const known = namesOf(registered);
  const covering = registered.filter(
    ({ period }) => period !== null && covers(date, period.from.value, period.until?.value),
  );
  const dispute = covering
    .flatMap(({ period }) => period?.disputed ?? [])
    .find(({ from, until }) => covers(date, from, until ?? undefined));
  if (dispute !== undefined) throw refusal('bookDisputed', { date, why: dispute.why, known });
  const [found] = covering;
  if (found === undefined) throw refusal('bookOnNoDate', { date, kind: ruleBookWords[kind], known });
  return found.book;
}

/** Dates of one form compare as they are written. */
function covers(date: string, from: string, until: string | undefined): boolean {
  return from <= date && (until === undefined || date <= until);
}

/** "pp46-2011 (2014-01-01 to 2019-04-25), pp30-2019 (from 2019-04-26)". */
function namesOf(registered: readonly Registered<RuleBook>[]): Localized {
  const names = registered.map(nameOf);
  return { en: names.map(({ en }) => en).join(', '), id: names.map(({ id }) => id).join(', ') };
}

function nameOf({ book: { id }, period }: Registered<RuleBook>): Localized {
  if (period === null) return { en: id, id };
  const words = period.until === null ? ruleBookWords.fromOn : ruleBookWords.fromTo;
  const values = { id, from: period.from.value, until: period.until?.value ?? '' };
  return { en: filled(words.en, values, 'en'), id: filled(words.id, values, 'id') };
}
