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
  /** Percent; null where the indicator is new in Table VII. */
  readonly weightTable2: number | null;
  readonly weightTable7: number;
  readonly printedIndex: number;
}

export const treasurerIkus: readonly PrintedIku[] = [
  {
    iku: '1a-CP',
    target: 72,
    realization: 82,
    polarity: 'maximize',
    weightTable2: 11,
    weightTable7: 20,
    printedIndex: 113.89,
  },
  {
    iku: '2a-C',
    target: 100,
    realization: 100,
    polarity: 'maximize-120',
    weightTable2: 11,
    weightTable7: 19.5,
    printedIndex: 120,
  },
  {
    iku: '2b-N',
    target: 3,
    realization: 4,
    polarity: 'maximize',
    weightTable2: 11,
    weightTable7: 6.5,
    printedIndex: 120,
  },
  {
    iku: '2c-N',
    target: 100,
    realization: 100,
    polarity: 'maximize',
    weightTable2: 11,
    weightTable7: 6.5,
    printedIndex: 100,
  },
  {
    iku: '2d-N',
    target: 100,
    realization: 100,
    polarity: 'maximize',
    weightTable2: 11,
    weightTable7: 9.6,
    printedIndex: 100,
  },
  {
    iku: '2e-N',
    target: 100,
    realization: 100,
    polarity: 'maximize',
    weightTable2: 11,
    weightTable7: 14.2,
    printedIndex: 100,
  },
  {
    iku: '2f-N',
    target: 100,
    realization: 100,
    polarity: 'maximize',
    weightTable2: null,
    weightTable7: 9.6,
    printedIndex: 100,
  },
  {
    iku: '2g-N',
    target: 100,
    realization: 7.69,
    polarity: 'maximize',
    weightTable2: null,
    weightTable7: 14.2,
    printedIndex: 7.69,
  },
];

/** Table II; Table VII as printed, whose weights sum to 100.1 percent; and Table VII with the weights normalised. */
export const treasurerCkp = { table2: 108.98, table7: 94.97, table7Normalised: 94.87 };
