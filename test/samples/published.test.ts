/** The numbers of the studies, read from the opened samples. Where a study misprints, the sample shows both figures. */
import { openedSample } from './opened';
import type { OpenedSample } from './opened';
import { samsatMatrices } from '../support/tables/samsat';

const round = (values: readonly unknown[], decimals: number) =>
  values.map((value) => Number(Number(value).toFixed(decimals)));

describe('SAMSAT Karang Ploso', () => {
  let opened: OpenedSample;
  beforeAll(async () => {
    opened = await openedSample('samsat');
  });
  afterAll(() => opened.close());

  test('weighs the perspectives as Table 4.3 and finds them consistent', async () => {
    expect(round(await opened.values('Weights', 'G6:G9'), 2)).toEqual([0.24, 0.41, 0.18, 0.18]);
    expect(round(await opened.values('Weights', 'G6:G9'), 4)).toEqual([0.2396, 0.4063, 0.1771, 0.1771]);
    expect(await opened.values('Weights', 'F5:H5')).toEqual(['Item', 'Weight', 'Rank']);
    expect(await opened.values('Weights', 'F6:F9')).toEqual(['F', 'C', 'IBP', 'LG']);
    expect(await opened.values('Weights', 'H6:H9')).toEqual([2, 1, 3, 3]);
    expect(round(await opened.values('Weights', 'G12'), 4)).toEqual([0.0569]);
    expect(await opened.value('Weights', 'G13')).toBe('Consistent');
  });

  test('prints mean lambda and consistency ratio of all fourteen matrices of Lampiran 4', async () => {
    const items = [4, 2, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2];
    const headings = items.map((_, matrix) => 5 + items.slice(0, matrix).reduce((rows, n) => rows + n + 6, 0));
    const inReport = (below: number) =>
      Promise.all(headings.map((row, matrix) => opened.value('Weights', `G${row + (items[matrix] ?? 0) + below}`)));
    const lambdas = samsatMatrices.map(({ lambda }) => lambda);
    const ratios = samsatMatrices.map(({ consistencyRatio }) => consistencyRatio);
    expect(round(await inReport(1), 2)).toEqual(lambdas);
    expect(round(await inReport(3), 2)).toEqual(ratios);
  });

  test('gives the 22 global weights of Table 4.6, unrounded and adding to 1', async () => {
    const financial = [0.06, 0.06, 0.06, 0.06];
    const customer = [0.05, 0.11, 0.02, 0.04, 0.03, 0.03, 0.08, 0.04];
    const internal = [0.03, 0.04, 0.04, 0.02, 0.06];
    const learning = [0.04, 0.02, 0.06, 0.04, 0.02];
    const printed = [...financial, ...customer, ...internal, ...learning];
    expect(round(await opened.values('Global weights', 'E22:E43'), 2)).toEqual(printed);
    expect(await opened.value('Global weights', 'E44')).toBeCloseTo(1, 12);
    expect(await opened.value('Global weights', 'E45')).toBeCloseTo(1.01, 12);
  });

  test('rolls the levels up over objectives and perspectives to the very index', async () => {
    const [whole, ...perspectives] = (await opened.values('Global weights', 'H5:H9')).map(Number);
    expect(whole).toBeCloseTo(Number(await opened.value('OMAX 2010', 'E27')), 12);
    const weights = (await opened.values('Global weights', 'E6:E9')).map(Number);
    const flat = perspectives.reduce((total, level, perspective) => total + level * (weights[perspective] ?? 0), 0);
    expect(flat).toBeCloseTo(Number(whole), 12);
    expect(await opened.value('Global weights', 'H10')).toBeCloseTo((9.36719 + 9.704688) / 2, 5);
  });

  test('gives the levels of Tables 4.9 to 4.12 from the anchors themselves', async () => {
    const financial = [9.37, 9.7, 8.08, 9.62];
    const customer = [4.19, 8.6, 4.5, 5.33, 8.25, 2.96, 10, 7.2];
    const internal = [8, 10, 3.7, 10, 10];
    const learning = [2.78, 10, 8.5, 8.67, 8.33];
    const exact = [...financial, ...customer, ...internal, ...learning];
    expect(round(await opened.values('OMAX 2010', 'E5:E26'), 2)).toEqual(exact);
  });

  test('lays out the ladders of Tables 4.9 to 4.12, with the steps of the anchors themselves', async () => {
    const f1b = [63208696000, 59916959343, 56625222686, 53333486029, 50041749371, 46750012714, 43458276057];
    expect(round(await opened.values('Objective Matrix', 'C7:C13'), 0)).toEqual(f1b);
    const i4a = [100, 98.7, 97.4, 96.1, 94.81, 93.51, 92.21, 90.91, 80.61, 70.3, 60];
    expect(round(await opened.values('Objective Matrix', 'R7:R17'), 2)).toEqual(i4a);
    const c4b = [14, 15.43, 16.86, 18.29, 19.71, 21.14, 22.57, 24, 26, 28, 30];
    expect(round(await opened.values('Objective Matrix', 'M7:M17'), 2)).toEqual(c4b);
    const l2a = [100, 87.5, 75, 73.33, 71.67, 70, 68.34, 66.67, 61.11, 55.56, 50];
    expect(round(await opened.values('Objective Matrix', 'V7:V17'), 2)).toEqual(l2a);
    expect(round(await opened.values('Objective Matrix', 'B22'), 4)).toEqual([7.8869]);
  });

  test('counts 15 green, 4 yellow and 3 red KPI', async () => {
    expect(await opened.values('OMAX 2010', 'E31:E33')).toEqual([15, 4, 3]);
    expect(await opened.values('OMAX 2010', 'G17')).toEqual(['Green']);
    expect(await opened.values('OMAX 2010', 'G19')).toEqual(['Red']);
  });

  test('shows the index three ways: as printed, with C4a and C4b put right, and exact', async () => {
    expect(round(await opened.values('Index three ways', 'C5:C7'), 4)).toEqual([7.9005, 8.0125, 7.8869]);
    expect(await opened.values('Index three ways', 'E5:E7')).toEqual(['Yellow', 'Green', 'Yellow']);
    expect(round(await opened.values('OMAX 2010', 'E27:E29'), 4)).toEqual([7.8869, 7.9005, 8.0125]);
    expect(await opened.values('OMAX 2010', 'G27:G29')).toEqual(['Yellow', 'Yellow', 'Green']);
  });

  test('shows how easily the colour turns', async () => {
    expect(round(await opened.values('Index three ways', 'C8:C10'), 4)).toEqual([7.9332, 8.0771, 8.0591]);
    expect(await opened.values('Index three ways', 'E8:E10')).toEqual(['Yellow', 'Green', 'Green']);
  });

  test('gives the perspective sums of Table 4.13', async () => {
    expect(round(await opened.values('Index three ways', 'E37:E40'), 4)).toEqual([2.2068, 2.7707, 1.5884, 1.3346]);
  });

  test('derives growth and productivity from revenue', async () => {
    expect(round(await opened.values('KPI 2009-2010', 'E36:E39'), 2)).toEqual([29.16, 35.73, 33.75, 25.88]);
    const productivity = [1594245792, 1757161540, 2406336500, 2370795063];
    expect(round(await opened.values('KPI 2009-2010', 'E40:E43'), 0)).toEqual(productivity);
  });
});

describe('the expenditure treasurer of Bangka Belitung', () => {
  let opened: OpenedSample;
  beforeAll(async () => {
    opened = await openedSample('treasurer');
  });
  afterAll(() => opened.close());

  test("weighs the seven sub-criteria as Table VI from Expert Choice's triangle", async () => {
    const global = [0.065, 0.065, 0.142, 0.142, 0.195, 0.096, 0.096];
    const local = [0.0807, 0.0807, 0.1776, 0.1776, 0.244, 0.1197, 0.1197];
    expect(round(await opened.values('Weights', 'M5:M11'), 3)).toEqual(global);
    expect(round(await opened.values('Weights', 'K5:K11'), 4)).toEqual(local);
    expect(round(await opened.values('Weights', 'M20:M21'), 12)).toEqual([0.8, 0.2]);
  });

  test('finds a consistency ratio of 0.025, printed as 0.02', async () => {
    const ratios = await Promise.all(['K14', 'K28', 'K24'].map((cell) => opened.value('Weights', cell)));
    expect(round(ratios, 4)).toEqual([0.025, 0.0245, 0]);
    expect(await opened.value('Weights', 'K15')).toBe('Consistent');
  });

  test('gives the CKP of Table II and the values that follow from it', async () => {
    expect(round(await opened.values('CKP 2016', 'G5:G10'), 2)).toEqual([113.89, 120, 120, 100, 100, 100]);
    expect(round(await opened.values('CKP 2016', 'I5:I10'), 2)).toEqual([18.98, 20, 20, 16.67, 16.67, 16.67]);
    expect(round(await opened.values('CKP 2016', 'I11'), 4)).toEqual([108.9815]);
    expect(round(await opened.values('CKP 2016', 'F17:F18'), 2)).toEqual([104.15, 102.54]);
    expect(await opened.value('CKP 2016', 'F19')).toBe('Excellent');
  });

  test('gives the weights of Table III, and 11 % for each of the six indicators', async () => {
    expect(await opened.values('CKP 2016', 'F26:F31')).toEqual([0.21, 0.26, 0.11, 0.14, 0.19, 0.09]);
    expect(await opened.values('CKP 2016', 'C5:C10')).toEqual(Array(6).fill(0.11));
  });

  test('gives the CKP of Table VII as printed, normalised and with exact weights', async () => {
    expect(round(await opened.values('CKP proposed', 'E16:E18'), 2)).toEqual([94.97, 94.87, 94.85]);
    expect(round(await opened.values('CKP proposed', 'H16:H18'), 2)).toEqual([94.35, 94.28, 94.26]);
    expect(round(await opened.values('CKP proposed', 'J16:J18'), 2)).toEqual([94.14, 94.08, 94.07]);
    expect(await opened.values('CKP proposed', 'L16:L18')).toEqual(['Excellent', 'Excellent', 'Excellent']);
    expect(await opened.value('CKP proposed', 'E21')).toBeCloseTo(1.001, 12);
    expect(await opened.value('CKP proposed', 'H13')).toBeCloseTo(1.001, 12);
  });
});

describe('KPPN Banyuwangi', () => {
  let opened: OpenedSample;
  beforeAll(async () => {
    opened = await openedSample('kppn');
  });
  afterAll(() => opened.close());

  test('gives all twenty indices of Tables 2 to 5', async () => {
    const stakeholderAndCustomer = [106.81, 105, 104.3];
    const internal = [100.56, 100, 103.43, 106.2, 120, 120, 110.52, 120, 111.11, 120, 101.52];
    const learning = [105.79, 111.27, 114.1, 104.66, 114.04, 120];
    const printed = [...stakeholderAndCustomer, ...internal, ...learning];
    expect(round(await opened.values('Indicators 2022', 'G5:G24'), 2)).toEqual(printed);
  });

  test('gives the NKO from the printed objectives, from equal weights and from the abstract', async () => {
    const [printed, equal, abstract] = ['F5', 'F22', 'F19'];
    const totals = await Promise.all([printed, equal, abstract].map((cell) => opened.value('NKO 2022', String(cell))));
    expect(round(totals, 2)).toEqual([108.09, 107.96, 108.1]);
    expect(await opened.values('NKO 2022', 'I5:I18')).toEqual(Array(14).fill('Green'));
    expect(await opened.values('NKO 2022', 'I22:I55')).toEqual(Array(34).fill('Green'));
  });

  test('shows which objectives equal weights do not reproduce', async () => {
    const at = (cells: readonly string[]) => Promise.all(cells.map((cell) => opened.value('NKO 2022', cell)));
    const equal = [105.9045, 104.3011, 100.5634, 103.2122, 120, 113.8778, 110.7614, 110.3867, 112.8986];
    const objectives = ['F24', 'F28', 'F31', 'F33', 'F37', 'F40', 'F44', 'F48', 'F52'];
    expect(round(await at(objectives), 4)).toEqual(equal);
    const perspectives = [105.91, 104.3, 109.812, 112.025];
    expect(round(await at(['F6', 'F8', 'F10', 'F16']), 3)).toEqual(perspectives);
  });
});
