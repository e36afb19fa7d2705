/** Which cells a formula reads, as far as its text says so. Pure. */
import type { Area, DefinedName } from '../../files/contents';
import { OWN_FUNCTION } from '../../files/formulas/functionNames';
import { tokensOf } from '../../files/formulas/tokens';
import { parseBox } from '../../sandbox/objects/address';

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** Whether one of Timbang's functions is called in it. */
export function hasOwnFunction(formula: string): boolean {
  return tokensOf(formula).some(({ kind, text }) => kind === 'word' && OWN_FUNCTION.test(text));
}

/** Whether it reads columns of tables by name, which the grid does not have. */
export function readsByName(formula: string): boolean {
  return tokensOf(formula).some(({ kind }) => kind === 'bracket');
}

/** Functions that find their cells while they are computed. */
const FINDING = /^(INDIRECT|OFFSET)$/i;

export type NamesOfBook = ReadonlyMap<string, string>;

/** By lower case; one that a sheet has for itself stands behind that of the workbook. */
export function namesOfBook(names: readonly DefinedName[]): NamesOfBook {
  const ofSheets = names.filter(({ sheet }) => sheet !== null);
  const ofBook = names.filter(({ sheet }) => sheet === null);
  return new Map([...ofSheets, ...ofBook].map(({ name, formula }) => [name.toLowerCase(), formula]));
}

/** `null` where the text does not say which: columns of tables by name, INDIRECT, OFFSET. */
export function cellsReadBy(formula: string, sheet: string, names: NamesOfBook): readonly Place[] | null {
  const found: Place[] = [];
  const looked = new Set<string>();
  return collect(formula, sheet, names, { found, looked }) ? found : null;
}

interface Collected {
  readonly found: Place[];
  readonly looked: Set<string>;
}

function collect(formula: string, own: string, names: NamesOfBook, { found, looked }: Collected): boolean {
  let sheet: string | null = null;
  for (const { kind, text } of tokensOf(formula)) {
    if (kind === 'bracket') return false;
    if (kind === 'sheet') {
      sheet = sheetOf(text);
      continue;
    }
    if (kind === 'reference') {
      const area = parseBox(text);
      if (area === null) return false;
      found.push({ sheet: sheet ?? own, area });
    }
    if (kind === 'word') {
      if (FINDING.test(text)) return false;
      const named = names.get(text.toLowerCase());
      if (named !== undefined && !looked.has(text.toLowerCase())) {
        looked.add(text.toLowerCase());
        if (!collect(named, own, names, { found, looked })) return false;
      }
    }
    sheet = null;
  }
  return true;
}

function sheetOf(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
