/** What a new scorecard is called: unlike the others of the workbook, and by what the sheet and the table say. */
import { sameAs } from '../hierarchy/tree';
import { namesPeriod } from './reading/titles';

export interface TitleParts {
  /** The name of the method, such as OMAX. */
  readonly method: string;
  /** The word for any scorecard, where the sheet or the heading names the method already. */
  readonly scorecard: string;
  readonly sheet: string;
  /** The table's own title, above its headings, and its period; '' without one. */
  readonly heading: string;
  readonly period: string;
}

/** What Excel and other programs call a sheet that nobody named. */
const UNNAMED = /^(?:sheet|lembar(?: ?kerja)?|worksheet|table|tabel)[ _]?\d*(?: \(\d+\))?$/i;

/**
 * "OMAX KPI 2010"; of a sheet that is called OMAX 2010 already, "Scorecard OMAX 2010". By the title of its own table,
 * "OMAX Sales 2010", where nobody named the sheet, or where that says the period and the sheet does not; and so a second
 * scorecard of the sheet. A number tells apart only what nothing else does.
 */
export function titleFor({ method, scorecard, sheet, heading, period }: TitleParts, taken: readonly string[]): string {
  const inUse = new Set(taken.map(sameAs));
  const isFree = (title: string): boolean => !inUse.has(sameAs(title));
  const called = (name: string): string => {
    const plain = name.replace(/\s+/g, ' ').trim();
    return `${sameAs(plain).includes(sameAs(method)) ? scorecard : method} ${plain}`;
  };
  const own = heading.trim() === '' ? '' : [heading, namesPeriod(heading) ? '' : period].join(' ').trim();
  const isTelling = !UNNAMED.test(sheet.trim()) && (namesPeriod(sheet) || !namesPeriod(own));
  const bySheet = called(sheet);
  const byTable = own === '' ? [] : [called(own)];
  const both = own === '' ? [] : [`${bySheet}, ${own}`];
  const names = isTelling ? [bySheet, ...byTable, ...both] : [...byTable, bySheet, ...both];
  const free = names.find(isFree);
  if (free !== undefined) return free;
  const numbered = Array.from({ length: taken.length + 1 }, (_, index) => `${names[0]} ${index + 2}`);
  return numbered.find(isFree) ?? bySheet;
}
