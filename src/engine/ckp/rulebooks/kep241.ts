import type { ContractBook, Ruled } from './ruleBook';

const STUDY = 'Kep-241/PB/2015, quoted in the study of the expenditure treasurer of Bangka Belitung';
const GUIDE = 'Ministry of Finance, guide Pintar Kinerja';

const printed = (value: number, place: string): Ruled<number> => ({
  value,
  source: `${STUDY}, ${place}`,
  evidence: 'read',
});
const weight = (value: number) => printed(value, 'Table III');
const forbidden = { value: 'forbidden', source: `${GUIDE}, pp. 15 and 43`, evidence: 'read' } as const;
const unpublished = {
  value: 'unpublished',
  source: `${GUIDE}, p. 43, allows it without saying its weight`,
  evidence: 'read',
} as const;

/**
 * Decree Kep-241/PB/2015 of the Directorate General of Treasury on performance management, below KMK 467/KMK.01/2014.
 */
export const KEP_241: ContractBook = {
  title: 'Kep-241/PB/2015',
  indicatorWeights: {
    exact: { high: forbidden, moderate: weight(0.21), low: weight(0.26) },
    proxy: { high: weight(0.11), moderate: weight(0.14), low: weight(0.19) },
    activity: { high: unpublished, moderate: weight(0.09), low: forbidden },
  },
  highestIndex: printed(120, 'note * of Table II'),
  lowestIndex: { value: 0, source: 'KMK 127/2026, as a published calculator quotes it', evidence: 'quoted' },
  indicatorsPerMaximize120: printed(5, 'note *** of Table II'),
  ckpShare: printed(0.7, 'section K'),
  topShare: printed(0.15, 'section K'),
  bottomShare: printed(0.15, 'section K'),
};
