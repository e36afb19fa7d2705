/** How readings of a total are told: "8.0125 (green) with C4a and C4b exchanged". */
import { PRIORITY_METHODS } from '../../engine/ahp/priorities';
import { lightWord } from '../../engine/bands';
import { EACH_LANGUAGE } from '../../engine/language';
import type { Language, Localized } from '../../engine/language';
import { listed } from '../../engine/phrases';
import { remark } from '../scorecard/remark';
import { named, shown } from './say';
import type { Reading, Readings } from './totalReadings';

const DECIMALS = 4;

export function saidReadings(readings: readonly Reading[], of: Readings): Localized {
  const said = (language: Language): string => readings.map((one) => saidReading(one, of, language)).join('; ');
  const [en, id] = EACH_LANGUAGE.map(said);
  return { en: en ?? '', id: id ?? '' };
}

function saidReading(reading: Reading, of: Readings, language: Language): string {
  const total = shown(reading.total, DECIMALS)[language];
  return `${total} (${lightWord(reading.light, language).toLowerCase()}) ${howRead(reading, of)[language]}`;
}

/** What is read otherwise: "with C4a and C4b exchanged and weights divided by 1.01". */
export function howRead({ exchanged, weights, scores, anchored }: Reading, { sum }: Readings): Localized {
  const ways = [
    ...(exchanged === null ? [] : [remark('auditReadExchanged', { items: named([...exchanged]) })]),
    ...(weights === 'divided' ? [remark('auditReadDivided', { sum: shown(sum, DECIMALS) })] : []),
    ...(weights === 'printed' || weights === 'divided'
      ? []
      : [remark('auditReadUnrounded', { method: PRIORITY_METHODS.choices[weights].meaning })]),
    ...(scores === 'whole' ? [remark('auditReadWhole', {})] : []),
    ...(anchored.length === 0 ? [] : [remark('auditReadAnchored', { items: named(anchored), ten: shown(10, 0) })]),
  ];
  const said = (language: Language): string =>
    ways.length === 0
      ? remark('auditReadPrinted', {}).describe(language)
      : remark('auditReadWith', { ways: listed(ways.map((way) => way.describe(language)), language) }).describe(language);
  return { en: said('en'), id: said('id') };
}
