/** What a new scorecard is called: unlike the others of the workbook, and by what the sheet and the table say. */
import { sameAs } from '../hierarchy/tree';

export interface TitleParts {
  /** The name of the method, such as OMAX. */
  readonly method: string;
  /** The word for any scorecard, where the sheet or the heading names the method already. */
  readonly scorecard: string;
  readonly sheet: string;
  /** The table's own title, above its headings; '' without one. */
  readonly heading: string;
}

/**
 * "OMAX KPI 2010"; of a sheet that is called OMAX 2010 already, "Scorecard OMAX 2010". A second scorecard of the sheet
 * is called by the title of its own table, "OMAX Sales"; a number tells apart only what nothing else does.
 */
export function titleFor({ method, scorecard, sheet, heading }: TitleParts, taken: readonly string[]): string {
  const inUse = new Set(taken.map(sameAs));
  const isFree = (title: string): boolean => !inUse.has(sameAs(title));
  const called = (name: string): string => {
    const plain = name.replace(/\s+/g, ' ').trim();
    return `${sameAs(plain).includes(sameAs(method)) ? scorecard : method} ${plain}`;
  };
  const names = [
    called(sheet),
    ...(heading.trim() === '' ? [] : [called(heading), `${called(sheet)}, ${heading.trim()}`]),
  ];
  const free = names.find(isFree);
  if (free !== undefined) return free;
  const numbered = Array.from({ length: taken.length + 1 }, (_, index) => `${names[0]} ${index + 2}`);
  return numbered.find(isFree) ?? called(sheet);
}
