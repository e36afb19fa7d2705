/** The words on the one page of a scorecard. */
import type { Localized } from '../../../engine/language';

export const HEAD_PAGE = {
  name: { en: 'One page', id: 'Satu halaman' },
  title: { en: 'Summary: {title}', id: 'Ringkasan: {title}' },
  office: { en: 'Office', id: 'Kantor' },
  period: { en: 'Period', id: 'Periode' },
  noTotal: { en: 'no total yet', id: 'belum ada' },
  counts: {
    en: '{green} green, {yellow} yellow, {red} red, {none} without a score',
    id: '{green} hijau, {yellow} kuning, {red} merah, {none} tanpa nilai',
  },
  toGreen: { en: ' {n} short of green.', id: ' Kurang {n} untuk hijau.' },
  perspectives: { en: 'Perspectives', id: 'Perspektif' },
  change: { en: 'Change', id: 'Perubahan' },
  changeFrom: { en: 'Change: compared with ‘{title}’.', id: 'Perubahan: dibandingkan dengan ‘{title}’.' },
  noChange: {
    en: 'Change: nothing to compare with. No earlier scorecard was chosen.',
    id: 'Perubahan: tidak ada pembanding. Kartu skor sebelumnya belum dipilih.',
  },
  best: { en: 'Three best', id: 'Tiga terbaik' },
  worst: { en: 'Three worst', id: 'Tiga terendah' },
  alike: {
    en: 'Not shown, with the same score as the last one above: {n}.',
    id: 'Tidak ditampilkan, bernilai sama dengan yang terakhir di atas: {n}.',
  },
  fragile: { en: 'Fragile colours, as of {day}', id: 'Warna yang rapuh, per {day}' },
  fragileNone: { en: 'None were found.', id: 'Tidak ditemukan.' },
  fragileMore: { en: 'And {n} more, in the pane.', id: 'Dan {n} lagi, di panel.' },
  actions: { en: 'Actions for KPI', id: 'Tindakan untuk KPI' },
  owner: { en: 'Owner', id: 'Penanggung jawab' },
  due: { en: 'Due date', id: 'Batas waktu' },
  recommendation: { en: 'Recommendation', id: 'Rekomendasi' },
  noActions: {
    en: 'No action is written on the improvement sheet yet.',
    id: 'Belum ada tindakan pada lembar perbaikan.',
  },
  actionsPutIn: {
    en: 'Rows were put in on the improvement sheet: write it again.',
    id: 'Ada baris yang disisipkan pada lembar perbaikan: tulis ulang lembar itu.',
  },
  moreActions: { en: 'And {n} more on the improvement sheet.', id: 'Dan {n} lagi pada lembar perbaikan.' },
} as const satisfies Record<string, Localized>;
