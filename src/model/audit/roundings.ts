/** What roundings explain, told once for each column. */
import type { Language } from '../../engine/language';
import type { MessageValues } from '../../engine/phrases';
import { remark } from '../scorecard/remark';
import type { Remark } from '../scorecard/types';
import type { Finding } from './finding';
import { addressOf } from './say';

/** Roundings that one sentence tells, in one column, or one row, of a sheet are one finding; the others stay as they are. */
export function joinedRoundings(found: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const one of found) {
    const key = one.certainty === 'rounding' && isJoinable(one, found) ? keyOf(one, found) : `${groups.size} alone`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => (group.length === 1 ? (group[0] as Finding) : joined(group)));
}

/** What has no place of its own, or stands in a cell with another of its kind, is told whole. */
function isJoinable({ kind, cells: [cell], remark: { values } }: Finding, found: readonly Finding[]): boolean {
  const isPlaced = (values.place ?? values.item ?? values.total) !== undefined;
  const inCell = found.filter(
    (one) => one.kind === kind && one.cells[0]?.row === cell?.row && one.cells[0]?.column === cell?.column,
  );
  return isPlaced && inCell.length === 1;
}

/** By column where most of its kind stand below each other, by row where they stand side by side. */
function keyOf({ kind, cells: [cell], remark: { kind: sentence } }: Finding, found: readonly Finding[]): string {
  const others = found.filter((one) => one.kind === kind && one.certainty === 'rounding').map(({ cells }) => cells[0]);
  const inColumn = others.filter((other) => other?.column === cell?.column).length;
  const inRow = others.filter((other) => other?.row === cell?.row).length;
  return inRow > inColumn ? `${sentence} row ${cell?.row}` : `${sentence} column ${cell?.column}`;
}

/** Of more than these only the names are told. */
const MOST_TOLD = 8;

function joined(group: readonly Finding[]): Finding {
  const [first, ...others] = group as [Finding, ...Finding[]];
  const said = (language: Language): string => first.remark.describe(language);
  const isMany = others.length > MOST_TOLD;
  const all = (language: Language): string => others.map((one) => placeIn(one, language, isMany)).join('; ');
  const more: Remark = remark(isMany ? 'auditRoundedMany' : 'auditRoundedMore', {
    first: { en: said('en'), id: said('id') },
    count: others.length,
    places: { en: all('en'), id: all('id') },
  });
  return { ...first, cells: group.flatMap(({ cells }) => cells[0] ?? []), remark: more, effect: null };
}

/** "I1a, level 2 (C31: 54.16%; 54.17%)": as printed, and as it should be. */
function placeIn({ cells: [cell], remark: { values } }: Finding, language: Language, isNameAlone: boolean): string {
  const text = (value: MessageValues[string] | undefined): string =>
    typeof value === 'object' && 'en' in value ? value[language] : String(value ?? '');
  const name = text(values.place ?? values.item ?? values.total);
  if (isNameAlone) return name;
  const place = values.levels === undefined ? name : `${name}, ${text(values.levels)}`;
  const areBoth = values.printed !== undefined && values.computed !== undefined;
  const where = cell === undefined ? '' : addressOf({ area: cell });
  return areBoth ? `${place} (${where}: ${text(values.printed)}; ${text(values.computed)})` : `${place} (${where})`;
}
