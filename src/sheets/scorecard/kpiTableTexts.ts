/** The words on a blank table of KPIs. */
import type { Polarity } from '../../engine/ckp/polarity';
import type { Localized } from '../../engine/language';

export const BLANK_TABLE = {
  name: { en: 'KPI', id: 'KPI' },
  title: { en: 'KPI table for {method}', id: 'Tabel KPI untuk {method}' },
  fillIn: {
    en: 'One KPI in each shaded row. Rows and columns may be added; the line below is an example (invented data) and counts nowhere.',
    id: 'Satu KPI di setiap baris berwarna. Baris dan kolom boleh ditambah; baris contoh di bawah ini (data rekaan) tidak dihitung.',
  },
  polarity: {
    en: 'Polarity: higher is better, lower is better, or on target. Left blank, higher is better.',
    id: 'Polaritas: makin tinggi makin baik, makin rendah makin baik, atau tepat target. Bila kosong, makin tinggi makin baik.',
  },
  levels: {
    en: 'Level 0 is the worst value, level 3 the value you start from, and the target earns level 10.',
    id: 'Level 0 adalah nilai terburuk, level 3 nilai awal, dan target bernilai level 10.',
  },
} as const satisfies Record<string, Localized>;

/** Invented; words alone, so that no cell of it reads as a number. */
export const EXAMPLES = {
  perspective: { en: 'e.g. Customer', id: 'mis. Pelanggan' },
  name: { en: 'e.g. Complaints answered in time', id: 'mis. Pengaduan dijawab tepat waktu' },
  unit: { en: 'e.g. %', id: 'mis. %' },
  worst: { en: 'e.g. 60', id: 'mis. 60' },
  start: { en: 'e.g. 75', id: 'mis. 75' },
  target: { en: 'e.g. 95', id: 'mis. 95' },
  realization: { en: 'e.g. 92', id: 'mis. 92' },
  polarity: { en: 'e.g. higher is better', id: 'mis. makin tinggi makin baik' },
  weight: { en: 'e.g. 25', id: 'mis. 25' },
} as const satisfies Record<string, Localized>;

/** As `polarityInPhrase` of the engine reads them. */
export const POLARITY_CHOICES: readonly { readonly choice: Polarity; readonly word: Localized }[] = [
  { choice: 'maximize', word: { en: 'higher is better', id: 'makin tinggi makin baik' } },
  { choice: 'minimize', word: { en: 'lower is better', id: 'makin rendah makin baik' } },
  { choice: 'stabilize', word: { en: 'on target', id: 'tepat target' } },
];
