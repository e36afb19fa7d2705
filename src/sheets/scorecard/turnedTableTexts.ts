/** The words on the table that a printed Objective Matrix is turned into. */
import type { Localized } from '../../engine/language';

export const TURNED_TABLE = {
  title: { en: 'KPIs of a printed Objective Matrix', id: 'KPI dari Objective Matrix tercetak' },
  live: {
    en: 'Every cell follows the printed table {place}. Change numbers there.',
    id: 'Setiap sel mengikuti tabel cetak {place}. Ubah angkanya di sana.',
  },
  best: { en: 'Best (level 10)', id: 'Terbaik (level 10)' },
} as const satisfies Record<string, Localized>;
