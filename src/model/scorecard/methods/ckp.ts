/** CKP (capaian kinerja pegawai): the indices of a person's performance contract, weighted. */
import type { Localized } from '../../../engine/language';
import { filled } from '../../../engine/phrases';
import { unsettledBook } from '../ruleBook';
import { highestIndex, INDICES } from './indices';
import type { ScorecardMethod } from './method';
import { weightedRows } from './weightedRows';

const HOW: Localized = {
  en: 'CKP by Kep-241/PB/2015: index 0 to {highest} of each indicator by its polarity. Value = index × share.',
  id: 'CKP menurut Kep-241/PB/2015: indeks 0 sampai {highest} tiap IKU sesuai polaritasnya. Nilai = indeks × bobot.',
};

export const CKP: ScorecardMethod = {
  words: {
    name: { en: 'CKP', id: 'CKP' },
    hint: {
      en: 'Index of each indicator, at most 120, times its weight',
      id: 'Indeks tiap indikator, paling tinggi 120, kali bobotnya',
    },
    total: { en: 'CKP', id: 'CKP' },
    how: (scorecard) => {
      const values = { highest: highestIndex(scorecard) };
      return { en: filled(HOW.en, values, 'en'), id: filled(HOW.id, values, 'id') };
    },
  },
  measure: INDICES,
  summary: weightedRows(INDICES, { isContract: true }),
  roles: [
    'code',
    'name',
    'target',
    'realization',
    'polarity',
    'weight',
    'validity',
    'control',
    'perspective',
    'objective',
    'unit',
  ],
  requiredRoles: ['target', 'realization'],
  weightSources: ['column', 'hierarchy', 'equal', 'kep241', 'own'],
  hasRule: false,
  refusal: unsettledBook,
  // What nothing else suits is read as a contract.
  suits: (_, { validity, control }) => (validity !== undefined || control !== undefined ? 3 : 1),
};
