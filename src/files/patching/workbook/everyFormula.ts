/** Every formula of a workbook, wherever it stands: cells, rules, entries, names, charts, tables, links, pivots. */
import { escapeAttribute, escapeText } from '../../markup/escaping';
import { XmlEditor } from '../../markup/editor';
import { END, OPEN, XmlScanner } from '../../markup/scanner';
import type { WorkbookPackage } from '../package/workbookPackage';

const FORMULAS: ReadonlySet<string> = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

export interface Rewriting {
  /** Of a formula in a part. */
  readonly formula: (formula: string, part: string) => string;
  /** Of the name of a sheet that stands alone, as the source of a pivot has it. */
  readonly sheetName?: (name: string) => string;
  /** Parts whose text cannot hold what is looked for are not scanned. */
  readonly mayConcern: (text: string, part: string) => boolean;
  /** Of the area in a sheet that a pivot reads. */
  readonly sourceArea?: (sheet: string, area: string) => string;
}

export function rewriteFormulas(workbook: WorkbookPackage, rewriting: Rewriting): void {
  for (const part of workbook.names) {
    if (!/^xl\/.*\.xml$/i.test(part) || /sharedStrings|styles|theme|comments/i.test(part)) continue;
    const source = workbook.text(part);
    if (!rewriting.mayConcern(source, part)) continue;
    const changed = workbook.readable(part, () => rewritten(source, part, rewriting));
    if (changed !== source) workbook.setText(part, changed);
  }
}

function rewritten(source: string, part: string, { formula, sheetName, sourceArea }: Rewriting): string {
  const editor = new XmlEditor(source);
  const scanner = new XmlScanner(source);
  const attribute = (name: string, change: (value: string) => string) => {
    const place = scanner.attributePlace(name);
    if (place === null) return;
    const before = scanner.attribute(name) ?? '';
    const after = change(before);
    if (after !== before)
      editor.replace(place.valueStart, place.valueEnd, escapeAttribute(after).replaceAll("'", '&apos;'));
  };
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === 'hyperlink') attribute('location', (location) => formula(location, part));
    else if (scanner.name === 'worksheetSource') {
      const sheet = scanner.attribute('sheet') ?? '';
      if (sourceArea !== undefined) attribute('ref', (area) => sourceArea(sheet, area));
      if (sheetName !== undefined) attribute('sheet', sheetName);
    }
    if (!FORMULAS.has(scanner.name) || scanner.isEmpty) continue;
    const start = scanner.end;
    const text = scanner.content();
    const changed = formula(text, part);
    if (changed !== text) editor.replace(start, scanner.start, escapeText(changed));
  }
  return editor.apply();
}
