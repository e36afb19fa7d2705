import { titleFor } from '../../../src/model/scorecard/title';

const parts = { method: 'OMAX', scorecard: 'Scorecard', sheet: 'KPI 2010', heading: '', period: '' };

it.each([
  ['is the method and the sheet', parts, [], 'OMAX KPI 2010'],
  ['does not say the method twice', { ...parts, sheet: 'Omax 2010' }, [], 'Scorecard Omax 2010'],
  ['leaves the heading out while it needs none', { ...parts, heading: 'Sales' }, [], 'OMAX KPI 2010'],
  ['is of another sheet', { ...parts, sheet: 'KPI 2011' }, ['OMAX KPI 2010'], 'OMAX KPI 2011'],
  [
    'is the heading’s where the sheet has one',
    { ...parts, heading: ' Sales \n 2010' },
    ['omax kpi 2010'],
    'OMAX Sales 2010',
  ],
  ['does not say the heading’s method twice', { ...parts, heading: 'OMAX B' }, ['OMAX KPI 2010'], 'Scorecard OMAX B'],
  [
    'is both where the heading is in use elsewhere',
    { ...parts, heading: 'Sales' },
    ['OMAX KPI 2010', 'OMAX Sales'],
    'OMAX KPI 2010, Sales',
  ],
  [
    'is the heading’s where nobody named the sheet',
    { ...parts, sheet: 'Lembar1', heading: 'Kinerja kantor', period: 'Triwulan II 2026' },
    [],
    'OMAX Kinerja kantor Triwulan II 2026',
  ],
  [
    'is the heading’s where it says the period and the sheet does not',
    { ...parts, sheet: 'IKU', heading: 'Kinerja kantor TW II 2026', period: 'Triwulan II 2026' },
    [],
    'OMAX Kinerja kantor TW II 2026',
  ],
  ['is the sheet’s where nothing stands above the table', { ...parts, sheet: 'Sheet1' }, [], 'OMAX Sheet1'],
  ['is numbered where nothing tells it apart', parts, ['OMAX KPI 2010', 'OMAX KPI 2010 2'], 'OMAX KPI 2010 3'],
  [
    'is numbered where the heading does not either',
    { ...parts, heading: 'Sales' },
    ['OMAX KPI 2010', 'OMAX Sales', 'OMAX KPI 2010, Sales'],
    'OMAX KPI 2010 2',
  ],
])('%s', (_, given, taken, title) => {
  expect(titleFor(given, taken)).toBe(title);
});
