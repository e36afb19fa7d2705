import { audit, effectRemark } from '../../../src/model/audit/audit';
import type { Cells } from '../../support/tables/printedCells';
import { stacked } from '../../support/tables/printedCells';
import * as kppn from '../../support/tables/kppnPrinted';
import * as samsat from '../../support/tables/samsatPrinted';
import * as texts from '../../support/tables/studyTexts';
import * as treasurer from '../../support/tables/treasurerPrinted';

/**
 * Every number of the three studies that does not come out, or comes out in two ways: what the audit says of it from
 * the tables as they are printed, or why no table tells.
 */
type Told =
  | { readonly in: Cells; readonly says: RegExp }
  /** What is right stays unsaid. */
  | { readonly in: Cells; readonly isRight: true }
  /** The same of one number beside others. */
  | { readonly in: Cells; readonly isRightAt: RegExp }
  | { readonly cannot: string };

type Item = readonly [item: string, told: Told];

function saidOf(cells: Cells): string[] {
  const area = { sheet: 'S', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  return audit(cells, area).map(({ kind, certainty, remark, effect }) =>
    [
      certainty,
      `${kind}:`,
      remark.describe('en'),
      ...(effect === null ? [] : [effectRemark(effect).describe('en')]),
    ].join(' '),
  );
}

const known = new Map<Cells, string[]>();

function said(cells: Cells): string[] {
  const before = known.get(cells) ?? saidOf(cells);
  known.set(cells, before);
  return before;
}

const scored = [samsat.table49, samsat.table410, samsat.table411, samsat.table412, samsat.table413];
const data = [samsat.table46, samsat.table47, samsat.table48];
const thesis = stacked(...samsat.matrices, ...data, ...scored);
const withTexts = stacked(texts.samsatTexts, ...data, samsat.table49, samsat.table410);
const withLists = stacked(samsat.table410, samsat.table411, samsat.greenList, samsat.yellowList, samsat.redList);
const banded = stacked(texts.samsatBands, samsat.table410, samsat.table411);
const printed7 = (total: string): Cells => thesis.map((row) => row.map((cell) => (cell === '7,9005' ? total : cell)));

const weights = stacked(treasurer.tableFour, treasurer.tableSix);
const simulation = stacked(weights, treasurer.tableSeven, texts.treasurerTexts);
const rated = stacked(texts.treasurerBands, texts.treasurerTexts);
const labels = stacked([...treasurer.sections, ...treasurer.proposed], treasurer.conclusion);

const office = stacked(texts.kppnTexts, kppn.tablesTwoToFive);
const perspectives = stacked(kppn.tablesTwoToFive, kppn.perspectives('112,03'));

const study001: Item[] = [
  [
    'II: 108.98, and 108.99 from printed parts',
    { in: treasurer.tableTwo, says: /^rounding total: Final Result: 108\.98 .* 108\.99\./ },
  ],
  [
    'II: 66 % is the sum of raw weights',
    { in: treasurer.tableTwo.filter(([code]) => code !== 'Final Result'), isRight: true },
  ],
  [
    'III: six cells make 100, three are blank',
    { cannot: 'a blank cell contradicts nothing; what belongs there is a matter of the decree' },
  ],
  ['IV: judgments in half a matrix, and their ratio 0.02', { in: treasurer.tableFour, isRight: true }],
  [
    'IV: the weights are the eigenvector, not the column means',
    { in: simulation, says: /94\.8527 \(yellow\) with nothing rounded \(Saaty's principal eigenvector\)/ },
  ],
  ['V: .800 and .200', { cannot: 'its judgments are not printed; two criteria contradict nothing' }],
  [
    'VI: the weights below ANG, .801, so that all add up to 1.001',
    { in: weights, says: /^rounding synthesis: The 7 weights below ANG add up to 0\.801, not 0\.8/ },
  ],
  ['VII: weights of 100.1 %, 94.87', { in: treasurer.tableSeven, says: /^rounding weights: .* 100\.1%.* 94\.88; / }],
  ['VII: with exact weights 94.85', { in: simulation, says: /^rounding readings: Final Result: 94\.97 .* 94\.8527 / }],
  ['VII: 7.69 % is 1 of 13', { cannot: 'the table prints neither count; 7.69 is its right rounding' }],
  ['NKP 94.35: 94.28, exact 94.26', { in: simulation, says: /^rounding employee: NKP: 94\.35 .* 94\.28 .* 94\.26 / }],
  ['NPKP 94.14: 94.08, exact 94.07', { in: simulation, says: /^rounding employee: NPKP: 94\.14 .* 94\.08 .* 94\.07 / }],
  [
    'Labels: salaries 2c-N for 2d-N',
    { in: labels, says: /^possible labels: “Percentage of salary.* 2c-N here and 2d-N/ },
  ],
  ['Labels: bills 2d-N for 2f-N', { in: labels, says: /^possible labels: “Percentage of bill.* 2d-N here and 2f-N/ }],
  [
    'Labels: SPT 2f-N for 2g-N',
    { in: labels, says: /^possible labels: “Percentage of preparation of SPT.* 2f-N here and 2g-N/ },
  ],
  ['Bands: 76–90, 91–120 leave holes, and 94.14 stands in none', { in: rated, isRight: true }],
  ['The fall from the best 15 % to the middle 70 %', { cannot: 'no distribution of the employees is printed' }],
];

const study002: Item[] = [
  [
    'All twenty indices',
    {
      in: kppn.tablesTwoToFive.map((row) =>
        /^Perf.*Objective|^Overall/.test(String(row[0])) ? row.map(() => '') : row,
      ),
      isRight: true,
    },
  ],
  [
    'SS1: 105.91 from rounded indices, 105.90',
    { in: office, says: /^rounding mean: .*Objective 1 .*105\.91% .* 105\.90%\./ },
  ],
  [
    'SS4: 103.20, off 0.01',
    { in: office, says: /^possible mean: .*Objective 4 .*103\.20% .* 103\.21%, also without rounding in between\./ },
  ],
  [
    'SS8: 110.38, off 0.01',
    { in: office, says: /^rounding mean: .*Objective 8 .*110\.38% .* 110\.39%, as if digits were cut off/ },
  ],
  [
    'SS6: 114.54 for 113.88, which 26 : 26 : 11 explain',
    { in: office, says: /^possible mean: .*Objective 6 .*113\.88%; the weights 26 : 26 : 11 / },
  ],
  [
    'SS9: 113.67 for 112.90, which K3 weights explain',
    {
      in: kppn.tablesTwoToFive,
      says: /^possible mean: .*Objective 9 .*112\.90%.* 12 combinations of K3 under KMK 127\/2026 do, such as 0\.7 : 0\.8 : 0\.95; this proves nothing/,
    },
  ],
  [
    'SS9 beside a text of 2022: K3 is of 2026',
    {
      in: office,
      says: /^possible mean: .*Objective 9 .*, and no weights of Kep-241\/PB\/2015 make 113\.67%\. Ask for the weights used\.$/,
    },
  ],
  ['The internal perspective, 109.81', { in: kppn.perspectives('112,03'), isRight: true }],
  ['112.04 is no mean of 110.38 and 113.67', { in: kppn.learning('112,04'), says: /^possible mean: .*112\.04/ }],
  [
    '112.04 in one place, 112.03 in another',
    {
      in: stacked(texts.kppnTexts, kppn.perspectives('112,04')),
      says: /^possible text: Learning and growth, .* 112\.03%, the table 112\.04/,
    },
  ],
  [
    '112.04 below the objectives that make 112.03, with which the NKO was made',
    {
      in: stacked(kppn.tablesTwoToFive, kppn.perspectives('112,04')),
      says: /^possible mean: Learning and growth, Achievement index: 112\.04 .* objectives \(D\d+ and D\d+\) is 112\.03\. The printed NKO 108\.09 already uses 112\.03\.$/,
    },
  ],
  ['112.03 is their mean', { in: stacked(kppn.tablesTwoToFive, kppn.perspectives('112,03')), isRightAt: /112[.,]03/ }],
  [
    'NKO: with 112.04 it is 108.10',
    { in: kppn.perspectives('112,04'), says: /^rounding mean: NKO: 108\.09 .* the mean is 108\.10,/ },
  ],
  [
    'NKO: with equal weights everywhere 107.96',
    { in: perspectives, says: /^possible equalWeights: NKO: 108\.09 .* 107\.96 \(green\)/ },
  ],
  [
    'Transfer funds: 99.13 in the text, 99.47 in the table',
    { in: office, says: /^possible text: Performance value of the transfer.* 99\.13, the table 99\.47/ },
  ],
  [
    '“All KPIs surpass target”: SAKTI is exactly 100',
    { in: office, says: /^possible text: .*exceed their targets\. .*SAKTI.* only reaches its target: 100% of 100%\./ },
  ],
  ['Table 1: 9 objectives, 20 indicators', { cannot: 'it prints no number; its rows are counted right' }],
  ['Table 6: NKO of 2019 to 2022', { cannot: 'the table prints no inputs' }],
];

const light = (reading: string): RegExp => new RegExp(`^possible readings: Index Total: .*${reading}`);

const study003: Item[] = [
  [
    'Lampiran 4: all comes out but the heading CI',
    { in: samsat.perspectives, says: /^certain lambda: The column headed “CI” holds λ/ },
  ],
  [
    '4.3: weights of 1.01',
    {
      in: stacked(samsat.table43, samsat.table44),
      says: /^rounding weights: Bobot of .*: the 4 numbers add up to 1\.01/,
    },
  ],
  [
    '4.4: objectives of C of 0.99',
    {
      in: stacked(samsat.table43, samsat.table44),
      says: /^rounding weights: Bobot of .*: the 4 numbers add up to 0\.99/,
    },
  ],
  ['4.5: local weights', { in: samsat.table45, isRight: true }],
  [
    '4.6: 1.01, the text says 1.00',
    { in: withTexts, says: /^possible text: The text says that the weights add up to 1\.00\. The 22 .* 1\.01/ },
  ],
  [
    '4.6: each cell rounds its product; the eigenvector makes 7.8869 as well',
    {
      in: thesis,
      says: /^rounding readings: .* 7\.8869 \(yellow\) with C4a and C4b exchanged and nothing rounded \(Saaty/,
    },
  ],
  [
    'F2a: growth by its own year; usual 55.59 and 34.92',
    {
      in: thesis,
      says: /^possible formula: F2a: .*35\.73% → 55\.59% \(2008 taken from level 0 of F1a and F1b: 54,209,501,940\);.*25\.88% → 34\.92%/,
    },
  ],
  [
    'F2a: target 40.82 of 2009, 29.16 by their formula',
    {
      in: thesis,
      says: /^possible formula: F2a, Target th\. 2009: 40\.82% .* F1a \+ F1b is 29\.16% \(2008 taken from level 0 of F1a and F1b: 54,209,501,940\); the other 3 F2a .* Divided by the year before it would be 41\.16%\./,
    },
  ],
  [
    'F2b: target 1,594,757,792 for 1,594,245,792, again at level 0',
    {
      in: thesis,
      says: /^certain formula: F2b, Target th\. 2009: 1,594,757,792 .* \(F1a \+ F1b\) ÷ 48 is 1,594,245,792; the other 3 F2b figures .* level 0 /,
    },
  ],
  [
    'C2a: 11/47 beside 48; with 47 F2b is 2,421,237,511',
    {
      in: thesis,
      says: /^possible counted: C2a, .* 11 of 47 .* cell C\d+ \(14 of 48\) and F2b use 48\. .* 2,421,237,511/,
    },
  ],
  ['54.16 is 26/48, cut off', { in: thesis, says: /^rounding counted: I3a, .*54\.16% .* 26 of 48 is 54\.17%/ }],
  [
    '14.66 % is no count of 48',
    {
      in: thesis,
      says: /^possible counted: C3b, .*14\.66% .* no whole number out of 48 .* 7 of 48 is 14\.58%; “Realisasi th\. 2009” \(cell C\d+\) prints/,
    },
  ],
  ['L1a: 90.77 is 59 of 65, rightly rounded', { in: thesis, isRightAt: /90[.,]77/ }],
  [
    'Worked example F1a, level 2: 3,05',
    { in: withTexts, says: /^possible text: F1a, level 2: the text says 3\.05, .* 39,008,698,027/ },
  ],
  [
    'Worked example F1a, level 1: 2,77',
    { in: withTexts, says: /^possible text: F1a, level 1: the text says 2\.77, .* 33,840,181,513/ },
  ],
  [
    'F2a levels 8 to 4, step rounded',
    { in: samsat.table49, says: /^rounding ladder: F2a, levels 8–4: .* 25\.53%; .* 25\.54%/ },
  ],
  ['F2a: 8.09 for 8.08', { in: samsat.table49, says: /^rounding level: F2a, Level: 8\.09 .* 8\.08/ }],
  [
    'F2a: 5 % at level 3, the year before had 35.73 %',
    { in: thesis, says: /^possible otherTable: F2a, level 3: 5% .* 35\.73% .* reaches the target/ },
  ],
  [
    'C1a, C1b, C3b, C4b: ladders with rounded steps',
    {
      in: samsat.table410,
      says: /^rounding ladder: C1a, levels 8–4.* C1b, levels 8–4 \(D\d+: 3\.42; 3\.43\); C3b, .*; C4b, /,
    },
  ],
  ['C2b: ladder with rounded steps', { in: samsat.table410, says: /^rounding ladder: C2b, levels 6–4/ }],
  ['C4a: ladder with rounded steps', { in: samsat.table410, says: /^rounding ladder: C4a, levels 6–4/ }],
  [
    'C1b: 8.59 for 8.60, C2b: 5.35 for 5.33',
    {
      in: samsat.table410,
      says: /^rounding level: C1b, Level: 8\.59 .* 8\.60\. Likewise C2b, Level \(F\d+: 5\.35; 5\.33\)/,
    },
  ],
  ['I3a: 3.71 for 3.70', { in: samsat.table411, says: /^rounding level: I3a, Level: 3\.71 .* 3\.70\./ }],
  [
    'C2b: the text exchanges the years, 4 and 5 days',
    { in: withTexts, says: /^possible text: C2b, Realisasi th\. 2009: the text says 4, the table 5/ },
  ],
  [
    'C2b: the text exchanges the years, the other',
    { in: withTexts, says: /^possible text: C2b, Realisasi th\. 2010: the text says 5, the table 4/ },
  ],
  [
    'C4a and C4b exchanged, both totals',
    { in: thesis, says: /^possible exchange: C4a and C4b .* 8\.0125 \(green: from 8\); now it is 7\.9005 \(yellow\)/ },
  ],
  [
    'C4b: 7.20 in 4.6.2.4, 10 in Table 4.10',
    { in: withTexts, says: /^possible text: C4b, Level: the text says 7\.20, the table 10/ },
  ],
  [
    'C4a green in 4.14, though 7.2 is yellow, where another table tells the exchange',
    {
      in: stacked(...data, withLists),
      says: /^possible listedLight: C4a .*Hijau.* 7\.20 is yellow .*\. With C4a and C4b exchanged \(I\d+\) the list is right\./,
    },
  ],
  [
    'The two lists alone: C4a and C4b stand in each other’s',
    {
      in: withLists,
      says: /^possible listedLight: C4a \(Level 7\.20\) stands in .*Hijau” and C4b \(10\) in .*Kuning”\./,
    },
  ],
  [
    'C4b yellow in 4.15, though 10 is green',
    {
      in: stacked(...data, withLists),
      says: /^possible listedLight: C4b .*Kuning.* 10 is green .*\. With C4a and C4b exchanged \(I\d+\) the list is right\./,
    },
  ],
  [
    'C4a: performance 2 for 1',
    {
      in: thesis,
      says: /^possible otherTable: C4b, Performance: 2 here, 1 in “Realisasi th\. 2010” \(cell C\d+, in the row of C4a; see I\d+\)/,
    },
  ],
  [
    'C4a: target 2 for 1',
    {
      in: thesis,
      says: /^possible otherTable: C4b, level 10: 2 .* For 18 of 21 other KPIs this level is the target in “Target th\. 2010”; here that is 1 \(cell B\d+, in the row of C4a; see I\d+\)\./,
    },
  ],
  [
    'C4a: year before 4 for 1',
    {
      in: thesis,
      says: /^possible otherTable: C4b, level 3: 4 .* For 16 of 21 other KPIs this .* here that is 1 \(cell C\d+, in the row of C4a; see I\d+\), which already reaches/,
    },
  ],
  [
    'I1a level 1: 52.08 for 52.09, I2a: steps cut off',
    {
      in: samsat.table411,
      says: /^rounding ladder: I2a, levels 9–7: .* Likewise I2a, level 2 \(D\d+: 17\.34; 17\.33\)/,
    },
  ],
  [
    'I1a level 2: 54.16 for 54.17',
    { in: samsat.table411, says: /^rounding ladder: I1a, level 2: .*54\.16%; unrounded it is 54\.17%/ },
  ],
  ['I2a level 4: 10.57 for 20.57', { in: samsat.table411, says: /^certain ladder: I2a, level 4: 10\.57 .* 20\.57/ }],
  [
    'I2a: 20 at level 3, the year before had 28',
    {
      in: thesis,
      says: /^possible otherTable: I2a, level 3: 20 .* 28 \(cell C\d+\), which already reaches the target\. Ask where 20 comes from/,
    },
  ],
  [
    'I3b: 75 at level 3, the year before had 100',
    { in: thesis, says: /^possible otherTable: I3b, level 3: 75% .* 100% .* reaches the target/ },
  ],
  [
    'L1b: 50 at level 3, the year before had 100',
    { in: thesis, says: /^possible otherTable: L1b, level 3: 50% .* 100% .* reaches the target/ },
  ],
  [
    'L1c: 70 at level 3, the year before had 75',
    {
      in: thesis,
      says: /^possible otherTable: L1c, level 3: 70% .* 75% .* reaches the target\. 70% is “Target th\. 2009” \(cell B\d+\)\./,
    },
  ],
  [
    'L1c, L2a and L2b: target at level 8, all others at 10',
    {
      in: thesis,
      says: /^possible otherTable: L1c, L2a and L2b: the target in “Target th\. 2010” stands at level 8; for 18 other KPIs .* 10\./,
    },
  ],
  [
    'L1c levels 7 to 4 as if the target stood at 10',
    {
      in: samsat.table412,
      says: /^certain ladder: L1c, levels 7–4: one step is \(75 − 70\) ÷ 7, .* there are 5 steps\. .* 72\.86% .* 74\.00%\. The Level 8\.5 does not change/,
    },
  ],
  [
    'L2a levels 7 to 4 as if the target stood at 10',
    { in: samsat.table412, says: /^certain ladder: L2a, levels 7–4: .* 71\.43% .* 73\.33%/ },
  ],
  [
    'L2b levels 7 to 4 as if the target stood at 10',
    { in: samsat.table412, says: /^certain ladder: L2b, levels 7–4: .* 69\.46% .* 69\.75%/ },
  ],
  [
    'L2a levels 2 and 1 one row too low',
    {
      in: samsat.table412,
      says: /^certain ladder: L2a, levels 2 and 1: the numbers stand one level too high\. .* 55\.56% .* 61\.11%/,
    },
  ],
  [
    'The printed values add up to 8.0771',
    { in: thesis, says: /^possible readings: .* \(2\) 8\.0771 \(green\) if the printed Value figures are added;/ },
  ],
  [
    '4.12 alone: 1.5112 printed, 1.3346 with all three',
    { in: samsat.table412, says: /^certain value: L2b, .* With all 3 corrected .* 1\.3346, not 1\.5112\./ },
  ],
  ['4.12: L1c 0.6 for 0.51', { in: samsat.table412, says: /^certain value: L1c, Value: 0\.6 .* 0\.51/ }],
  ['4.12: L2a 0.4 for 0.3468', { in: samsat.table412, says: /^certain value: L2a, Value: 0\.4 .* 0\.3468/ }],
  ['4.12: L2b 0.2 for 0.1666', { in: samsat.table412, says: /^certain value: L2b, Value: 0\.2 .* 0\.1666/ }],
  [
    '4.12 adds up to 1.5112, 4.13 has 1.3346: the three misprinted values',
    { in: thesis, says: /^certain value: L1c, Value: 0\.6 .* already use 0\.51\./ },
  ],
  [
    '4.13: 7.8223 divided by 1.01 without the exchange, and the limits',
    {
      in: thesis,
      says: /^possible readings: Index Total: its colour \(yellow from 4, green from 8\) .* \(3\) 7\.8223 \(yellow\) with weights divided by 1\.01;/,
    },
  ],
  ['4.13: 8.0125 exchanged', { in: thesis, says: light('8\\.0125 \\(green\\) with C4a and C4b exchanged;') }],
  [
    '4.13: 7.9332 divided by 1.01',
    { in: thesis, says: light('7\\.9332 \\(yellow\\) with C4a and C4b exchanged and weights divided by 1\\.01') },
  ],
  [
    '4.13: 7.8869 unrounded',
    { in: thesis, says: light('7\\.8869 \\(yellow\\) with C4a and C4b exchanged and nothing rounded') },
  ],
  [
    '4.13: 8.0591 with targets at level 10',
    {
      in: thesis,
      says: light(
        '8\\.0591 \\(green\\) .* nothing rounded .* the target of L1c, L2a and L2b at level 10 \\(in the table at level 8\\)',
      ),
    },
  ],
  [
    '4.13: 8.1891 the same with rounded weights',
    { in: thesis, says: light('8\\.1891 \\(green\\) with C4a and C4b exchanged and the target') },
  ],
  ['4.13: 7.5153 with whole levels', { in: thesis, says: light('7\\.5153 \\(yellow\\) .* levels rounded down') }],
  [
    'A printed total of 7.8869 is explained',
    {
      in: printed7('7,8869'),
      says: /^possible total: Index Total: 7\.8869 .* 7\.9005\. .* nothing rounded \(mean of normalised columns\)/,
    },
  ],
  [
    'A printed total of 8.0591 is explained',
    { in: printed7('8,0591'), says: /^possible total: Index Total: 8\.0591 .* at level 10/ },
  ],
  [
    '4.14 to 4.16: 15, 4 and 3 only half-open; 3.71 lies between 3 and 4',
    { in: banded, says: /^possible bands: The bands 0–3, 4–7, 8–10 leave gaps\. .*I3a 3\.71/ },
  ],
  [
    '2.7 step 2 (levels 4, 7, 8) against 4.5.1 (10, 3, 0)',
    {
      in: stacked(texts.samsatAnchors, ...data, samsat.table410),
      says: /^possible text: A1 puts the result of the year before at level 4 or 8 or 10, A2 at level 3/,
    },
  ],
];

type Tested = Exclude<Told, { cannot: string }>;

const tested = (items: readonly Item[]): (readonly [string, Tested])[] =>
  items.flatMap(([item, told]) => ('cannot' in told ? [] : [[item, told] as const]));

describe.each([
  ['001', study001],
  ['002', study002],
  ['003', study003],
] as const)('Every number of study %s', (_, items) => {
  it.each(tested(items))('%s', (_item, told) => {
    if ('isRightAt' in told) {
      expect(told.in.flat().some((cell) => told.isRightAt.test(String(cell)))).toBe(true);
      expect(said(told.in).filter((one) => told.isRightAt.test(one))).toEqual([]);
    } else if ('says' in told) expect(said(told.in).filter((one) => told.says.test(one))).not.toEqual([]);
    else expect(said(told.in).filter((one) => !one.startsWith('rounding'))).toEqual([]);
  });
});

describe('Table 4.8 on two pages, as it is printed', () => {
  const [heading = [], ...rows] = samsat.table48;
  const pages = stacked([heading, ...rows.slice(0, 4)], [heading, ...rows.slice(4)]);
  const all = said(stacked(samsat.table46, samsat.table47, pages, ...scored));

  it.each([
    /^certain formula: F2b, Target th\. 2009/,
    /^possible formula: F2a, Target th\. 2009/,
    /^possible counted: C2a, .* 11 of 47 .* 2,421,237,511/,
    /^possible counted: C3b, .*14\.66%/,
    /^possible exchange: C4a and C4b .* 8\.0125 \(green: from 8\)/,
    /^possible readings: Index Total: /,
  ])('%s is found', (finding) => {
    expect(all.filter((one) => finding.test(one))).toHaveLength(1);
  });
});

describe('What is said of the studies', () => {
  const cells = [
    thesis,
    withTexts,
    withLists,
    banded,
    printed7('7,8869'),
    weights,
    simulation,
    labels,
    office,
    perspectives,
  ];

  it('has a sentence in either language, without a placeholder left', () => {
    for (const one of cells) {
      const area = { sheet: 'S', row: 0, column: 0, rows: one.length, columns: one[0]?.length ?? 0 };
      for (const { remark } of audit(one, area)) {
        const [en, id] = [remark.describe('en'), remark.describe('id')];
        for (const text of [en, id]) expect(text).not.toMatch(/[{}]|undefined|NaN|\s{2}| [.;,]/);
        expect(id).not.toBe(en);
      }
    }
  });
});

describe('What no table tells', () => {
  it('is this, and nothing else', () => {
    const all = [...study001, ...study002, ...study003];
    expect(all.flatMap(([item, told]) => ('cannot' in told ? [item] : []))).toEqual([
      'III: six cells make 100, three are blank',
      'V: .800 and .200',
      'VII: 7.69 % is 1 of 13',
      'The fall from the best 15 % to the middle 70 %',
      'Table 1: 9 objectives, 20 indicators',
      'Table 6: NKO of 2019 to 2022',
    ]);
  });
});
