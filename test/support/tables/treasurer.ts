/**
 * Study of the public expenditure treasurer at the treasury's regional office of Bangka Belitung (2018): weights by
 * Expert Choice (Tables IV and VI), CKP by Kep-241/PB/2015 (Tables II and VII).
 */

/** Table IV: the triangle as printed, items in the order of `treasurerItems`. Parentheses turn a judgment around. */
export const treasurerTriangle: readonly (readonly (string | number)[])[] = [
  ['', '1.0', '(2.0)', '(2.0)', '(2.0)', '(2.0)', '(2.0)'],
  ['', '', '(2.0)', '(2.0)', '(2.0)', '(2.0)', '(2.0)'],
  ['', '', '', '1.0', '(2.0)', '2.0', '2.0'],
  ['', '', '', '', '(2.0)', '2.0', '2.0'],
  ['', '', '', '', '', '2.0', '2.0'],
  ['', '', '', '', '', '', '1.0'],
  ['', '', '', '', '', '', ''],
];

export const treasurerItems = ['LK', 'REK', 'SPT', 'LPJ', 'SPM', 'KUI', 'PEG'];

/** Table VI: priorities within the whole hierarchy, that is 0.8 times those of the triangle. */
export const treasurerPriorities: Readonly<Record<string, number>> = {
  SPM: 0.195,
  SPT: 0.142,
  LPJ: 0.142,
  KUI: 0.096,
  PEG: 0.096,
  LK: 0.065,
  REK: 0.065,
};
export const shareOfTriangle = 0.8;

/**
 * The study prints 0.02; with the random index 1.32 of seven items it is 0.0250, whatever is done with the decimals.
 */
export const treasurerConsistencyRatio = 0.025;

export interface PrintedIku {
  readonly iku: string;
  readonly target: number;
  readonly realization: number;
  readonly polarity: 'maximize' | 'maximize-120';
  readonly printedIndex: number;
  /** Percent, and the contribution to the CKP; null where the indicator is new in Table VII. */
  readonly table2: readonly [weight: number, contribution: number] | null;
  readonly table7: readonly [weight: number, contribution: number];
}

const iku = (
  name: string,
  [target, realization, printedIndex]: readonly [number, number, number],
  table2: PrintedIku['table2'],
  table7: PrintedIku['table7'],
): PrintedIku => ({
  iku: name,
  target,
  realization,
  polarity: name === '2a-C' ? 'maximize-120' : 'maximize',
  printedIndex,
  table2,
  table7,
});

/** Tables II and VII. The last indicator: 1 of 13 tax returns. */
export const treasurerIkus: readonly PrintedIku[] = [
  iku('1a-CP', [72, 82, 113.89], [11, 18.98], [20, 22.78]),
  iku('2a-C', [100, 100, 120], [11, 20], [19.5, 23.4]),
  iku('2b-N', [3, 4, 120], [11, 20], [6.5, 7.8]),
  iku('2c-N', [100, 100, 100], [11, 16.67], [6.5, 6.5]),
  iku('2d-N', [100, 100, 100], [11, 16.67], [9.6, 9.6]),
  iku('2e-N', [100, 100, 100], [11, 16.67], [14.2, 14.2]),
  iku('2f-N', [100, 100, 100], null, [9.6, 9.6]),
  iku('2g-N', [100, 7.69, 7.69], null, [14.2, 1.09]),
];

/** What each indicator of Table VII is called in the triangle of Table IV; the first stands beside the triangle. */
export const treasurerItemOf: Readonly<Record<string, string>> = {
  '2a-C': 'SPM',
  '2b-N': 'LK',
  '2c-N': 'REK',
  '2d-N': 'KUI',
  '2e-N': 'LPJ',
  '2f-N': 'PEG',
  '2g-N': 'SPT',
};

/**
 * Table II; Table VII as printed, whose weights sum to 100.1 percent; Table VII with the weights normalised; and with
 * the weights before their rounding to three decimals.
 */
export const treasurerCkp = { table2: 108.98, table7: 94.97, table7Normalised: 94.87, table7Exact: 94.85 };

/** The value of behaviour (NP), section J. */
export const treasurerBehaviour = 92.89;

/** NKP and NPKP, sections K, L and V.C: as printed, and what the corrected CKPs of Table VII make. */
export const treasurerValues: readonly { ckp: keyof typeof treasurerCkp; nkp: number; npkp: number }[] = [
  { ckp: 'table2', nkp: 104.15, npkp: 102.54 },
  { ckp: 'table7', nkp: 94.35, npkp: 94.14 },
  { ckp: 'table7Normalised', nkp: 94.28, npkp: 94.08 },
  { ckp: 'table7Exact', nkp: 94.26, npkp: 94.07 },
];

/** Table III in percent: validity, control, weight. */
export const treasurerWeights: readonly (readonly [validity: string, control: string, percent: number])[] = [
  ['Exact', 'Medium', 21],
  ['Exact', 'Low', 26],
  ['Proxy', 'High', 11],
  ['Proxy', 'Medium', 14],
  ['Proxy', 'Low', 19],
  ['Activity', 'Medium', 9],
];

/** Section L: the whole numbers at both ends of each band of PP 46/2011. */
export const treasurerBands: readonly (readonly [rating: string, from: number, to: number])[] = [
  ['Excellent', 91, 120],
  ['Good', 76, 90],
  ['Enough', 61, 75],
  ['Less', 51, 60],
  ['Poor', 0, 50],
];
