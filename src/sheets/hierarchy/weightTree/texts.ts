/** The words on the tree of weights. */
import type { Localized } from '../../../engine/language';

export const WEIGHT_TREE = {
  name: { en: 'Weight tree', id: 'Bagan bobot' },
  title: { en: '{goal}: tree of weights', id: '{goal}: bagan pembobotan' },
  live: { en: 'Every number follows the sheet ‘{sheet}’.', id: 'Setiap angka mengikuti lembar ‘{sheet}’.' },
  numbers: {
    en: 'In each box: local weight · global weight. A dash: not every item is weighed yet.',
    id: 'Di tiap kotak: bobot lokal · bobot global. Tanda –: belum semua elemen berbobot.',
  },
} as const satisfies Record<string, Localized>;
