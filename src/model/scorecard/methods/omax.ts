/** OMAX, the Objective Matrix: levels of KPIs, weighted. */
import type { Localized } from '../../../engine/language';
import { LEVELS } from './levels';
import type { ScorecardMethod } from './method';
import { weightedRows } from './weightedRows';

const HOW: Localized = {
  en: 'Objective Matrix (OMAX): level 0 to 10 of each KPI on the line between its anchors. Value = level × share.',
  id: 'Objective Matrix (OMAX): level 0 sampai 10 tiap KPI di antara nilai acuannya. Nilai = level × bobot.',
};

const HOW_BY_HURDLES: Localized = {
  en: 'Objective Matrix (OMAX), hurdle rule: the highest whole level fully reached. Value = level × share.',
  id: 'Objective Matrix (OMAX), aturan ambang: level bulat tertinggi yang tercapai penuh. Nilai = level × bobot.',
};

export const OMAX: ScorecardMethod = {
  words: {
    name: { en: 'OMAX', id: 'OMAX' },
    hint: {
      en: 'Levels 0 to 10 between worst, start and target',
      id: 'Level 0 sampai 10 di antara nilai terburuk, awal, dan target',
    },
    total: { en: 'Performance index (OMAX)', id: 'Indeks kinerja (OMAX)' },
    how: ({ rule }) => (rule === 'hurdle' ? HOW_BY_HURDLES : HOW),
  },
  measure: LEVELS,
  summary: weightedRows(LEVELS, { isContract: false }),
  roles: [
    'code',
    'name',
    'realization',
    'worst',
    'start',
    'target',
    'best',
    'weight',
    'perspective',
    'objective',
    'unit',
  ],
  requiredRoles: ['realization', 'worst', 'start', 'target'],
  weightSources: ['column', 'hierarchy', 'equal', 'own'],
  hasRule: true,
  refusal: () => null,
  // Only a table for levels has both ends of a scale.
  suits: (_, { worst, start }) => (worst !== undefined && start !== undefined ? 4 : 0),
};
