import { CUSTOMARY_LIGHTS } from './lights';
import type { ContractBook, Evidence, Ruled } from './ruleBook';

const STUDY = 'Kep-241/PB/2015, quoted in the study of the expenditure treasurer of Bangka Belitung';
const GUIDE = 'Ministry of Finance, guide Pintar Kinerja';
const OFFICE = 'Study of KPPN Banyuwangi, abstract and Table 6';

const rule = <Value>(value: Value, source: string, evidence: Evidence = 'read'): Ruled<Value> => ({
  value,
  source,
  evidence,
});
const printed = <Value>(value: Value, place: string) => rule(value, `${STUDY}, ${place}`);
const weight = (value: number) => printed(value, 'Table III');
const perspective = (value: number) => rule(value, OFFICE);
const forbidden = rule('forbidden' as const, `${GUIDE}, pp. 15 and 43`);
const unpublished = rule('unpublished' as const, `${GUIDE}, p. 43, allows it without saying its weight`);

/**
 * Decree Kep-241/PB/2015 of the Directorate General of Treasury on performance management, below KMK 467/KMK.01/2014.
 */
export const KEP_241 = {
  id: 'kep241-2015',
  title: 'Kep-241/PB/2015',
  highestIndex: printed(120, 'note * of Table II'),
  lowestIndex: rule(0, 'KMK 127/2026, as a published calculator quotes it', 'quoted'),
  lights: CUSTOMARY_LIGHTS,
  indicatorWeights: {
    exact: { high: forbidden, moderate: weight(0.21), low: weight(0.26) },
    proxy: { high: weight(0.11), moderate: weight(0.14), low: weight(0.19) },
    activity: { high: unpublished, moderate: weight(0.09), low: forbidden },
  },
  maximize120: {
    every: printed(5, 'note *** of Table II'),
    limit: { en: 'one in five', id: 'satu dari lima' },
  },
  employeeValue: { results: { en: 'CKP', id: 'CKP' }, share: printed(0.7, 'section K') },
  distribution: { top: printed(0.15, 'section K'), bottom: printed(0.15, 'section K') },
  perspectiveWeights: {
    stakeholder: perspective(0.3),
    customer: perspective(0.2),
    internalProcess: perspective(0.25),
    learning: perspective(0.25),
  },
} as const satisfies ContractBook;
