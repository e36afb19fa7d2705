/** How a finding is made: its words for numbers and places, as the table's reader knows them. */
import { EACH_LANGUAGE } from '../../engine/language';
import type { Language, Localized } from '../../engine/language';
import type { MessageValues } from '../../engine/phrases';
import { filled, listed, LOCALES } from '../../engine/phrases';
import type { Area } from '../area';
import { columnLetters } from '../area';
import { auditMessages } from '../messages/audit';
import { auditCorrectionMessages } from '../messages/auditCorrections';
import { auditSourceMessages } from '../messages/auditSources';
import { remark } from '../scorecard/remark';
import type { Certainty, Effect, Finding } from './finding';
import type { Figure } from './grid';
import type { Item, Measure, ScoreTable, Total } from './table';

export type AuditMessage =
  keyof typeof auditMessages | keyof typeof auditCorrectionMessages | keyof typeof auditSourceMessages;

export interface Said {
  readonly certainty: Certainty;
  readonly cells: readonly (Figure | Area)[];
  readonly key: AuditMessage;
  readonly values: MessageValues;
  readonly effect?: Effect | null;
}

export function finding(kind: string, { certainty, cells, key, values, effect = null }: Said): Finding {
  const areas = cells.map((cell) => ('area' in cell ? cell.area : cell));
  return { kind, certainty, cells: areas, remark: remark(key, values), effect };
}

const TEXTS: Readonly<Record<AuditMessage, Localized>> = {
  ...auditMessages,
  ...auditCorrectionMessages,
  ...auditSourceMessages,
};

/** A part of a sentence, which begins in lower case. */
export function part(key: AuditMessage, values: MessageValues = {}): Localized {
  return { en: filled(TEXTS[key].en, values, 'en'), id: filled(TEXTS[key].id, values, 'id') };
}

/** The same finding with another sentence behind its own. */
export function noted(said: Finding, note: Localized): Finding {
  const first = { en: said.remark.describe('en'), id: said.remark.describe('id') };
  return { ...said, remark: remark('auditNoted', { ...said.remark.values, first, note }) };
}

/** That printed totals were made before a number was misprinted. */
export function usedNote(
  totals: readonly Pick<Total, 'name' | 'figure'>[],
  computed: MessageValues[string],
): Localized {
  const all = (language: Language): string =>
    listed(
      totals.map(({ name, figure }) => `${name} ${asShown(figure)[language]}`.trim()),
      language,
    );
  const key = totals.length > 1 ? 'auditValueUsedByMany' : 'auditValueUsed';
  return part(key, { totals: { en: all('en'), id: all('id') }, computed });
}

/** Names in a row: "F1a and F1b". */
export function named(names: readonly string[]): Localized {
  return { en: listed(names, 'en'), id: listed(names, 'id') };
}

const MOST_DECIMALS = 6;

/** A number as its column shows it, in the signs of the language. */
export function shown(value: number, decimals: number, isPercent = false, least = 0): Localized {
  const text = (at: number): string =>
    `${value.toLocaleString(LOCALES[EACH_LANGUAGE[at] ?? 'en'], {
      minimumFractionDigits: least > MOST_DECIMALS ? 0 : least,
      maximumFractionDigits: Math.min(decimals, MOST_DECIMALS),
    })}${isPercent ? '%' : ''}`;
  return { en: text(0), id: text(1) };
}

/** How many decimals one of these cells prints at most: what their sum has at least. */
export const mostShown = (figures: readonly Figure[]): number =>
  Math.max(0, ...figures.map(({ decimals, ownDecimals = decimals }) => ownDecimals));

/** With the zeros at its end, where its cell prints them. */
export function asShown({
  value,
  decimals,
  ownDecimals = decimals,
  isPercent,
}: Omit<Figure, 'area' | 'isFormatted'>): Localized {
  return shown(value, decimals, isPercent, Math.min(ownDecimals, decimals));
}

/** A computed number with all decimals that the cell of the printed one shows, or as many more as tell them apart. */
export function besides(
  computed: number,
  { value, decimals, ownDecimals = decimals, isPercent }: Omit<Figure, 'area' | 'isFormatted'>,
): Localized {
  let enough = decimals;
  while (enough < MOST_DECIMALS && computed.toFixed(enough) === value.toFixed(enough)) enough += 1;
  return shown(computed, enough, isPercent, Math.min(ownDecimals, decimals));
}

const NAMES: Readonly<Record<Measure | 'status', Localized>> = {
  target: { en: 'Target', id: 'Target' },
  realization: { en: 'Realization', id: 'Realisasi' },
  level: { en: 'Level', id: 'Level' },
  index: { en: 'Index', id: 'Indeks' },
  weight: { en: 'Weight', id: 'Bobot' },
  value: { en: 'Value', id: 'Nilai' },
  status: { en: 'Status', id: 'Status' },
};

/** "C53". */
export function addressOf({ area }: { readonly area: Area }): string {
  return `${columnLetters(area.column)}${area.row + 1}`;
}

/** "cell C53", which might else be the code of a KPI. */
export function cellOf(figure: Figure): Localized {
  const address = addressOf(figure);
  return { en: `cell ${address}`, id: `sel ${address}` };
}

/** “Realisasi th. 2010” (cell C53). */
export function headedCell(table: ScoreTable, measure: Measure, figure: Figure): Localized {
  const [heading, cell] = [headingOf(table, measure), cellOf(figure)];
  return { en: `“${heading.en}” (${cell.en})`, id: `“${heading.id}” (${cell.id})` };
}

/** Levels in their order: "8–4" for 8, 7, 6, 5 and 4. */
export function levelsText(levels: readonly number[]): Localized {
  const [first = 0, second] = levels;
  const isRun = levels.length > 2 && levels.every((level, at) => level === first - at);
  const all = isRun ? { en: `${first}–${levels.at(-1)}`, id: `${first}–${levels.at(-1)}` } : named(levels.map(String));
  return { en: `${second === undefined ? 'level' : 'levels'} ${all.en}`, id: `level ${all.id}` };
}

/** A heading in the user's words; ours where the table has none. */
export function headingOf({ headings }: Pick<ScoreTable, 'headings'>, measure: Measure | 'status'): Localized {
  const heading = headings[measure] ?? '';
  return heading === '' ? NAMES[measure] : { en: heading, id: heading };
}

/** "F1a, Level". */
export function placeOf(
  table: Pick<ScoreTable, 'headings'>,
  { name }: Pick<Item, 'name'>,
  measure: Measure | 'status',
): Localized {
  const { en, id } = headingOf(table, measure);
  return { en: `${name}, ${en}`, id: `${name}, ${id}` };
}
