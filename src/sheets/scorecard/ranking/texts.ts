/** The words on the sheet that ranks offices. */
import type { Localized } from '../../../engine/language';

export const RANKING = {
  name: { en: 'Ranking', id: 'Peringkat' },
  title: { en: 'Offices ranked', id: 'Peringkat kantor' },
  rank: { en: 'Rank', id: 'Peringkat' },
  office: { en: 'Office', id: 'Kantor' },
  scored: { en: 'KPIs scored', id: 'KPI dinilai' },
  remark: { en: 'Remark', id: 'Keterangan' },
  place: { en: 'Place', id: 'Urutan' },
  best: { en: 'Best:', id: 'Terbaik:' },
  equally: { en: 'Best, equally:', id: 'Terbaik bersama:' },
  nobody: { en: 'No office has a total yet.', id: 'Belum ada kantor yang memiliki nilai akhir.' },
  errors: {
    en: 'KPIs that cannot be scored: {n}. The total waits for them.',
    id: 'KPI yang tidak dapat dinilai: {n}. Nilai akhir menunggunya.',
  },
  blanks: { en: 'KPIs without realization: {n}.', id: 'KPI tanpa realisasi: {n}.' },
  nothing: { en: 'No realization yet.', id: 'Belum ada realisasi.' },
  unknown: { en: 'No total; its scorecard says why.', id: 'Tanpa nilai akhir; alasannya di kartu skornya.' },
  gone: { en: 'Its scorecard is gone.', id: 'Kartu skornya sudah tidak ada.' },
  byLight: { en: 'Offices by light', id: 'Kantor menurut lampu' },
  count: { en: 'Count', id: 'Jumlah' },
  share: { en: 'Share', id: 'Persen' },
  noTotal: { en: 'Without a total', id: 'Tanpa nilai akhir' },
  live: {
    en: 'Ranks and order follow the scorecards of the offices, and those follow their tables.',
    id: 'Peringkat dan urutan mengikuti kartu skor tiap kantor, dan kartu skor mengikuti tabelnya.',
  },
  fromFiles: {
    en: 'From files, as they were when they were read: {offices}. The sheet with the table of each says which file, and when.',
    id: 'Dari berkas, seperti saat dibaca: {offices}. Lembar tabel tiap kantor menyebut berkas dan waktunya.',
  },
  ties: {
    en: 'Equal totals share a rank. An office without a total has none and stands at the end.',
    id: 'Nilai akhir yang sama berbagi peringkat. Kantor tanpa nilai akhir tidak diberi peringkat dan berada di akhir.',
  },
  without: {
    en: 'The columns at the right hold the offices as they were collected; the ranked table is drawn from them.',
    id: 'Kolom di sebelah kanan memuat kantor seperti saat dikumpulkan; tabel peringkat diambil dari sana.',
  },
} as const satisfies Record<string, Localized>;
