/** What offices are called: as somebody said, else as their tables and sheets say; never two of them the same. */
import { oneLine, sameAs } from '../../hierarchy/tree';
import type { Scorecard } from '../../types';

export interface CalledBy {
  /** As the person called it; '' where nobody did. */
  readonly typed: string;
  /** The title of its table; '' without one. */
  readonly title: string;
  readonly sheet: string;
  /** The title of its scorecard, which tells apart what sheet and title do not. */
  readonly scorecard: string;
  /** Of a file: it is called by the file, which comes from the office, and never by the title in it. */
  readonly file?: string;
}

/** Longer ones are sentences about the table. */
const LONGEST_NAME = 60;

/**
 * Titles where every table has another, else sheets: a title that several share, such as that of the period, names no
 * office. Of two tables on one sheet each is called by its title, by its scorecard, or by a number after the name.
 */
export function officeNames(offices: readonly CalledBy[]): string[] {
  const titles = offices.map(({ title }) => oneLine(title));
  const ofSheets = titles.filter((_, index) => offices[index]?.file === undefined);
  const areNames = new Set(ofSheets.map(sameAs)).size === ofSheets.length && ofSheets.every(isShort);
  const wished = offices.map(
    ({ typed, sheet, file }, index) => oneLine(typed) || file || (areNames ? titles[index] : '') || sheet,
  );
  const counts = new Map<string, number>();
  for (const name of wished) counts.set(sameAs(name), (counts.get(sameAs(name)) ?? 0) + 1);
  const taken = new Set(offices.flatMap(({ typed }) => sameAs(oneLine(typed)) || []));
  return offices.map(({ typed, sheet, scorecard, file }, index) => {
    const [said, wish, title] = [oneLine(typed), wished[index] ?? sheet, titles[index] ?? ''];
    if (said !== '') return said;
    const others = file === undefined ? [isShort(title) ? title : '', oneLine(scorecard)].filter(isSaid) : [];
    const isOnly = counts.get(sameAs(wish)) === 1;
    const name = firstFree(isOnly ? [wish, ...others] : [...others, wish], taken);
    taken.add(sameAs(name));
    return name;
  });
}

const isSaid = (name: string): boolean => name !== '';

/** Names that two offices share; people may have typed them. */
export function sharedNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  const shared = new Map<string, string>();
  for (const name of names) {
    if (seen.has(sameAs(name)) && !shared.has(sameAs(name))) shared.set(sameAs(name), name);
    seen.add(sameAs(name));
  }
  return [...shared.values()];
}

function firstFree(names: readonly string[], taken: ReadonlySet<string>): string {
  const isFree = (name: string): boolean => !taken.has(sameAs(name));
  const [first = ''] = names;
  const free = names.find(isFree);
  if (free !== undefined) return free;
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => `${first} (${index + 2})`);
  return numbers.find(isFree) ?? first;
}

function isShort(title: string): boolean {
  return title !== '' && title.length <= LONGEST_NAME;
}

/** The scorecard as that of an office with this name; '' takes the name away. */
export function withOffice(scorecard: Scorecard, name: string): Scorecard {
  const next: Omit<Scorecard, 'office'> & { office?: string } = { ...scorecard };
  delete next.office;
  const office = oneLine(name);
  return office === '' ? next : { ...next, office };
}

/** The same where somebody gave the name, now or before; one that was proposed goes on following table and sheet. */
export function withOfficeGiven(scorecard: Scorecard, name: string, proposed: string): Scorecard {
  const isProposed = scorecard.office === undefined && oneLine(name) === oneLine(proposed);
  return isProposed ? scorecard : withOffice(scorecard, name);
}
