/**
 * What the file of every version beside this one holds, as the present version has it. A stored file is never changed:
 * it is what a workbook of its day holds.
 */
import type { Model } from '../../../../src/model/types';
import { MODEL_VERSION } from '../../../../src/model/types';

export const storedModel: Model = {
  version: MODEL_VERSION,
  method: 'geometric',
  items: [
    {
      id: 'g',
      parent: null,
      order: 0,
      name: 'Kantor "Pusat" & cabang',
      code: '',
      unit: '',
      weighting: 'judgments',
      weight: null,
    },
    { id: 'f', parent: 'g', order: 0, name: 'Financial', code: 'F', unit: '', weighting: 'direct', weight: null },
    { id: 'c', parent: 'g', order: 1.5, name: 'Customer', code: 'C', unit: '', weighting: 'judgments', weight: null },
    {
      id: 'f1',
      parent: 'f',
      order: 0,
      name: 'Revenue,\nall of it',
      code: 'F1',
      unit: 'Rp',
      weighting: 'judgments',
      weight: 0.6,
    },
    { id: 'f2', parent: 'f', order: 1, name: '_x0041_', code: 'F2', unit: '%', weighting: 'judgments', weight: 0.4 },
  ],
  respondents: [
    { id: 'a', order: 0, name: 'Ann', weight: 1, hidden: false },
    { id: 'b', order: 1, name: 'Budi', weight: 2.5, hidden: true },
  ],
  judgments: [
    { respondent: 'a', first: 'f', second: 'c', value: 3 },
    { respondent: 'b', first: 'f', second: 'c', value: 0.2 },
  ],
  scorecards: [
    {
      id: 'o',
      kind: 'omax',
      title: 'OMAX 2010',
      source: 'tb_table_1',
      columns: { name: { heading: 'KPI', index: 0 }, target: { heading: 'Target', index: 3 } },
      weights: 'own',
      ownWeights: { F1: 0.7, constructor: 0.2, ['__proto__']: 0.1 },
      perspectiveWeights: {},
      normalize: true,
      ruleBook: 'kep241-2015',
      rule: 'hurdle',
      behaviour: null,
    },
    {
      id: 'k',
      kind: 'ckp',
      title: 'CKP',
      source: 'tb_table_2',
      columns: {},
      weights: 'kep241',
      ownWeights: {},
      perspectiveWeights: {},
      normalize: true,
      ruleBook: 'kep241-2015',
      rule: 'interpolate',
      behaviour: 92.89,
    },
    {
      id: 'n',
      kind: 'nko',
      title: 'NKO',
      source: 'tb_table_3',
      columns: {},
      weights: 'hierarchy',
      ownWeights: {},
      perspectiveWeights: { Stakeholder: 30, Customer: 70 },
      normalize: false,
      ruleBook: 'kep241-2015',
      rule: 'interpolate',
      behaviour: null,
    },
  ],
  sheets: [
    {
      key: 'judgments/a',
      sheetId: '{00000000-0001-0000-0000-000000000000}',
      name: 'Judgments',
      area: 'A1:J30',
      prints: { A1: 'k2x', B2: '' },
      judgments: { 'f c': 3, 'f1 f2': null },
    },
  ],
};
