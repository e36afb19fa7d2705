/** How readings of a total are told: "8.0125 (green) with C4a and C4b exchanged". */
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { PRIORITY_METHODS } from '../../engine/ahp/priorities';
import { lightWord } from '../../engine/bands';
import { EACH_LANGUAGE } from '../../engine/language';
import type { Language, Localized } from '../../engine/language';
import type { MessageValues } from '../../engine/phrases';
import { listed } from '../../engine/phrases';
import { fitLadder } from './ladders';
import { headingOf, levelsText, named, part, shown } from './say';
import type { Measure } from './table';
import type { Behind, Reading, Readings } from './totalReadings';

const DECIMALS = 4;

export function saidReadings(readings: readonly Reading[], of: Readings): Localized {
  const numbered = (text: string, at: number): string => (readings.length > 2 ? `(${at + 1}) ${text}` : text);
  const said = (language: Language): string =>
    readings.map((one, at) => numbered(saidReading(one, of, language), at)).join('; ');
  const [en, id] = EACH_LANGUAGE.map(said);
  return { en: en ?? '', id: id ?? '' };
}

function saidReading(reading: Reading, of: Readings, language: Language): string {
  const total = shown(reading.total, DECIMALS, false, DECIMALS)[language];
  return `${total} (${lightWord(reading.light, language).toLowerCase()}) ${howRead(reading, of)[language]}`;
}

/** What is read otherwise: "with C4a and C4b exchanged and weights divided by 1.01". */
export function howRead({ exchanged, weights, scores, anchored }: Reading, { sum, behind }: Readings): Localized {
  if (scores === 'values') return part('auditReadValues', { value: headingIn(behind, 'value') });
  const isOfJudgments = weights !== 'printed' && weights !== 'divided';
  const ways = [
    ...(exchanged === null ? [] : [part('auditReadExchanged', { items: named([...exchanged]) })]),
    ...(weights === 'divided' ? [part('auditReadDivided', { sum: shown(sum, DECIMALS) })] : []),
    ...(isOfJudgments ? [part('auditReadUnrounded', { method: meaningOf(weights) })] : []),
    ...(scores === 'whole' ? [part('auditReadWhole')] : []),
    ...(anchored.length === 0 ? [] : [part('auditReadAnchored', anchoredValues(anchored, behind))]),
  ];
  if (ways.length === 0) {
    const isOfLevels = behind.tables.some(({ items }) => items.some(({ figures }) => figures.level !== undefined));
    const score = headingIn(behind, isOfLevels ? 'level' : 'index');
    return part('auditReadPrinted', { score, weight: headingIn(behind, 'weight') });
  }
  const all = (language: Language): string =>
    listed(
      ways.map((way) => way[language]),
      language,
    );
  return part('auditReadWith', { ways: { en: all('en'), id: all('id') } });
}

/** The items with the level at which their target stands in the table. */
function anchoredValues(anchored: readonly string[], { tables }: Behind): MessageValues {
  const items = tables.flatMap((table) => table.items.filter(({ name }) => anchored.includes(name)));
  const levels = items.flatMap(({ ladder }) => fitLadder(ladder)?.anchors[1]?.level ?? []);
  return { items: named(anchored), ten: shown(10, 0), levels: levelsText([...new Set(levels)]) };
}

const headingIn = ({ tables: [first] }: Behind, measure: Measure): Localized =>
  headingOf(first ?? { headings: {} }, measure);

function meaningOf(method: PriorityMethod): Localized {
  return PRIORITY_METHODS.choices[method].meaning ?? { en: method, id: method };
}
