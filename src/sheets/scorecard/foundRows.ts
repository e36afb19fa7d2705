/** The rows of a scorecard found by what they are called, on sheets that put several scorecards side by side. */
import type { Localized } from '../../engine/language';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { sameAs } from '../../model/hierarchy/tree';
import type { Kpi } from '../../model/scorecard/types';
import type { Scorecard } from '../../model/types';
import { guarded, inQuotes } from '../body';
import type { PlannedCell } from '../plan';
import type { Say } from '../say';
import { scorecardName } from './names';
import { columnOf, rawCell } from './sourceTable';

/** `both`: by code and name together, so that a code that another has come to bear finds nothing. */
export type FoundBy = 'both' | 'code' | 'name' | 'place';

/** What stands in a row that a scorecard does not have. */
const ABSENT = '–';

/** A longer text is looked for in vain. */
const LONGEST_SOUGHT = 255;

const OTHER_NAMES: Localized = {
  en: 'Codes or names are others than when this sheet was written: rows that are not found show #N/A. Write this sheet again.',
  id: 'Kode atau nama tidak lagi seperti saat lembar ini ditulis: baris yang tidak ditemukan berisi #N/A. Tulis lagi lembar ini.',
};

/** Codes, with names, where every row has one of its own, else names; where both repeat, the place in the table. */
export function foundBy(evaluation: Evaluation): FoundBy {
  const { scorecard, kpis } = evaluation;
  const isOwn = (of: (kpi: Kpi) => string): boolean => {
    const texts = kpis.map((kpi) => sameAs(of(kpi)));
    return !texts.includes('') && new Set(texts).size === texts.length;
  };
  if (scorecard.columns.code !== undefined && isOwn(({ code }) => code)) {
    return columnOf(evaluation, 'name') === null ? 'code' : 'both';
  }
  return isOwn(({ name }) => name) ? 'name' : 'place';
}

/**
 * By what a row is found, as the table holds it, for so the scorecard's sheet repeats it. A place is found while the row
 * there has the same name still: sorted, it is another's.
 */
export function keyOf(evaluation: Evaluation, kpi: Kpi, by: FoundBy): PlannedCell {
  if (by === 'both' || by === 'code') return cellOf(evaluation, kpi, 'code');
  const cell = cellOf(evaluation, kpi, 'name');
  if (by === 'name') return cell;
  return { text: `${evaluation.kpis.indexOf(kpi) + 1}|${typeof cell === 'object' ? cell?.text : String(cell)}` };
}

/** The name that stands beside a code, in a cell of its own: joined here, a number would not be written as Excel does. */
export function nameBeside(evaluation: Evaluation, kpi: Kpi, by: FoundBy): PlannedCell {
  return by === 'both' ? cellOf(evaluation, kpi, 'name') : '';
}

function cellOf(evaluation: Evaluation, kpi: Kpi, label: 'code' | 'name'): PlannedCell {
  const column = columnOf(evaluation, label);
  const cell = column === null ? kpi[label] : rawCell(evaluation, kpi, column);
  return typeof cell === 'string' ? { text: cell } : cell;
}

interface Sought {
  readonly scorecard: Scorecard;
  readonly by: FoundBy;
  /** The cells with what `keyOf` says; blank where the scorecard has no such row. */
  readonly keys: string;
  /** Those with what `nameBeside` says. */
  readonly names: string;
  /** {1;100}: by what numbers are multiplied. '' by nothing. */
  readonly factor?: string;
}

/** A code with its name, as both sides of a comparison have it. */
function besideName(code: string, name: string): string {
  return `LEFT(${code}&"|"&${name},${LONGEST_SOUGHT})`;
}

/** Of rows that are told apart by what `keyCell` says, and by the name beside it where codes and names stand there. */
export function keyedLabels(reading: Parameters<typeof columnOf>[0]): {
  readonly hasNames: boolean;
  readonly labels: string;
  /** Whether the scorecard is behind its table. */
  readonly behind: string;
  readonly sought: (keys: string, names: string) => string;
} {
  const { scorecard, kpis } = reading;
  const [code, name] = [scorecardName(scorecard, 'code'), scorecardName(scorecard, 'name')];
  const hasBoth = columnOf(reading, 'code') !== null && columnOf(reading, 'name') !== null;
  const hasNames = hasBoth && kpis.some((kpi) => kpi.code !== '');
  return {
    hasNames,
    behind: isBehind(scorecard, hasNames ? 'code' : 'name'),
    labels: hasNames ? besideName(`IF(${code}="",${name}&"",${code}&"")`, name) : `${name}&""`,
    sought: (keys, names) => (hasNames ? besideName(keys, names) : `${keys}&""`),
  };
}

/** What is looked for, and the labels of the scorecard's rows. */
function comparedIn({ scorecard, by, keys, names }: Sought): { readonly sought: string; readonly labels: string } {
  const [code, name] = [scorecardName(scorecard, 'code'), scorecardName(scorecard, 'name')];
  if (by === 'both') return { sought: besideName(keys, names), labels: besideName(code, name) };
  const place = `(ROW(${name})-MIN(ROW(${name}))+1)`;
  const labels = by === 'place' ? `${place}&"|"&${name}` : `${by === 'code' ? code : name}&""`;
  return { sought: `${keys}&""`, labels };
}

/** A scorecard behind its table has no rows, and says so itself. The labels that rows are told apart by are never all blank. */
function isBehind(scorecard: Scorecard, label: 'code' | 'name'): string {
  return `SUM(IF(${scorecardName(scorecard, label)}="",0,1))=0`;
}

const labelOf = (by: FoundBy): 'code' | 'name' => (by === 'both' || by === 'code' ? 'code' : 'name');

/** The columns of a scorecard that are read elsewhere. */
export type FoundPart = 'target' | 'realization' | 'score' | 'share' | 'anchor0' | 'anchor3' | 'anchor8' | 'anchor10';

/** A column of a scorecard in the order of the keys. */
export function foundFormula(of: Sought, part: FoundPart): string {
  const { scorecard, keys, factor = '' } = of;
  const { sought, labels } = comparedIn(of);
  const found = `XLOOKUP(IF(${keys}="",NA(),${sought}),${labels},${scorecardName(scorecard, part)})`;
  const value = factor === '' ? found : `IF(ISNUMBER(${found}),${found}*${factor},${found})`;
  // A row that is there no more is no row without data.
  const gone = `IF(${isBehind(scorecard, labelOf(of.by))},"",NA())`;
  // Blank cells must not arrive as 0, and no error may be taken for a blank one.
  return `=IF(${keys}="","${ABSENT}",IF(ISNA(${found}),${gone},${factor === '' ? guarded(value) : value}))`;
}

/** 1 for each key that the scorecard has no row of, though it has rows. */
export function missingFormula(of: Sought): string {
  const { sought, labels } = comparedIn(of);
  const isThere = `ISNUMBER(XMATCH(${sought},${labels}))`;
  return `=IF(${of.keys}="",0,IF(${isBehind(of.scorecard, labelOf(of.by))},0,IF(${isThere},0,1)))`;
}

/** Said where any key is missing. */
export function otherNamesFormula(missing: readonly string[], say: Say): string {
  return `=IF(IFERROR(SUM(${missing.join(',')}),1)>0,${inQuotes(say(OTHER_NAMES))},"")`;
}
