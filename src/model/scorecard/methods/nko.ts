/** NKO (nilai kinerja organisasi): indices of indicators make objectives, perspectives and the whole. */
import type { Localized } from '../../../engine/language';
import { unknownBook } from '../ruleBook';
import { INDICES } from './indices';
import type { ScorecardMethod } from './method';
import { weightedPerspectives } from './weightedPerspectives';

const HOW: Localized = {
  en: 'NKO: indices of indicators make objectives, objectives make perspectives, weighted perspectives the total.',
  id: 'NKO: indeks IKU membentuk sasaran, sasaran membentuk perspektif, perspektif berbobot membentuk total.',
};

export const NKO: ScorecardMethod = {
  words: {
    name: { en: 'NKO', id: 'NKO' },
    hint: {
      en: 'Indicators to objectives to weighted perspectives',
      id: 'Indikator ke sasaran, lalu ke perspektif berbobot',
    },
    total: { en: 'NKO', id: 'NKO' },
    how: () => HOW,
  },
  measure: INDICES,
  summary: weightedPerspectives(INDICES),
  roles: [
    'code',
    'name',
    'target',
    'realization',
    'polarity',
    'perspective',
    'perspectiveWeight',
    'objective',
    'objectiveWeight',
    'weight',
    'unit',
  ],
  requiredRoles: ['target', 'realization'],
  weightSources: ['column', 'hierarchy', 'equal', 'kep241', 'own'],
  hasRule: false,
  refusal: unknownBook,
  suits: ({ sections, objectives }, { objective, perspective }) =>
    objective !== undefined || perspective !== undefined || sections !== undefined || objectives !== undefined ? 2 : 0,
};
