import { LAST_COLUMN, LAST_ROW } from '../../sheets/address';
import type { Area, DefinedName, PrintSetup } from '../contents';
import { tokensOf } from '../formulas/tokens';
import type { XmlElement } from '../markup/tree';
import { areaOf } from '../patching/areas';
import { formulaOf } from './texts';
import { isTrue, numberOf } from './values';

export type NamedPrint = Pick<PrintSetup, 'areas' | 'titleRows'>;

export interface Names {
  readonly names: readonly DefinedName[];
  /** By the number of the sheet in the file. */
  readonly print: ReadonlyMap<number, NamedPrint>;
}

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

/** Names of people; those that Excel keeps for itself (_xlnm.) say how a sheet is printed or filtered. */
export function readNames(workbook: XmlElement, sheets: readonly string[]): Names {
  const names: DefinedName[] = [];
  const print = new Map<number, NamedPrint>();
  for (const each of workbook.first('definedNames')?.all('definedName') ?? []) {
    const name = each.get('name') ?? '';
    const index = numberOf(each.get('localSheetId'));
    const before = print.get(index ?? -1) ?? { areas: [], titleRows: null };
    if (name === AREA && index !== null) print.set(index, { ...before, areas: printAreas(each.text) });
    else if (name === TITLES && index !== null) print.set(index, { ...before, titleRows: titleRows(each.text) });
    if (name.startsWith('_xlnm.')) continue;
    names.push({
      name,
      formula: formulaOf(each.text),
      sheet: index === null ? null : (sheets[index] ?? null),
      hidden: isTrue(each.get('hidden')),
      comment: each.get('comment') ?? '',
    });
  }
  return { names, print };
}

const references = (formula: string): string[] =>
  tokensOf(formula)
    .filter(({ kind }) => kind === 'reference')
    .map(({ text }) => text.replaceAll('$', ''));

function printAreas(formula: string): Area[] {
  return references(formula).flatMap((reference) => {
    const area = areaOf(reference) ?? wholeOf(reference);
    return area === null ? [] : [area];
  });
}

function titleRows(formula: string): PrintSetup['titleRows'] {
  const rows = references(formula)
    .map((reference) => /^(\d+):(\d+)$/.exec(reference))
    .find((match) => match !== null);
  return rows === undefined ? null : { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
}

/** Whole rows or columns. */
function wholeOf(reference: string): Area | null {
  const rows = /^(\d+):(\d+)$/.exec(reference);
  if (rows !== null) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN - 1 };
  const [first, last] = reference.split(':');
  const columns = areaOf(`${first}1:${last}${LAST_ROW}`);
  return columns;
}
