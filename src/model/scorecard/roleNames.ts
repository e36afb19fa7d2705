/** What sentences call the columns. */
import type { Localized } from '../../engine/language';
import type { ColumnRole } from '../types';

export const ROLE_NAMES: Readonly<Record<ColumnRole, Localized>> = {
  code: { en: 'code', id: 'kode' },
  name: { en: 'name of the KPI', id: 'nama KPI' },
  perspective: { en: 'perspective', id: 'perspektif' },
  objective: { en: 'objective', id: 'sasaran' },
  perspectiveWeight: { en: 'weight of the perspective', id: 'bobot perspektif' },
  objectiveWeight: { en: 'weight of the objective', id: 'bobot sasaran' },
  unit: { en: 'unit', id: 'satuan' },
  target: { en: 'target', id: 'target' },
  realization: { en: 'realization', id: 'realisasi' },
  polarity: { en: 'polarity', id: 'polaritas' },
  weight: { en: 'weight', id: 'bobot' },
  validity: { en: 'validity', id: 'validitas' },
  control: { en: 'control', id: 'kendali' },
  worst: { en: 'worst value (level 0)', id: 'nilai terburuk (level 0)' },
  start: { en: 'starting point (level 3 or 4)', id: 'titik awal (level 3 atau 4)' },
  best: { en: 'best value (level 10)', id: 'nilai terbaik (level 10)' },
};
