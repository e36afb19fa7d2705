/** The words on the sheets of an improvement: its table, the trees of causes, the calendar. */
import type { Language, Localized } from '../../../engine/language';
import type { ImprovementOrder } from '../../../model/scorecard/improvement';

export const IMPROVEMENT = {
  name: { en: 'Improve', id: 'Perbaikan' },
  title: { en: 'Improvement of {title}', id: 'Perbaikan {title}' },
  number: { en: 'No.', id: 'No.' },
  gain: { en: 'Gain of the total at green', id: 'Kenaikan total bila hijau' },
  cause: { en: 'Root cause', id: 'Akar masalah' },
  recommendation: { en: 'Recommendation', id: 'Rekomendasi perbaikan' },
  owner: { en: 'Owner', id: 'Penanggung jawab' },
  due: { en: 'Due date', id: 'Batas waktu' },
  red: { en: 'Red, to be improved first: ', id: 'Merah, diperbaiki lebih dulu: ' },
  yellow: { en: 'Yellow, to be improved: ', id: 'Kuning, perlu diperbaiki: ' },
  green: { en: 'Green, to be kept: ', id: 'Hijau, harus dipertahankan: ' },
  more: { en: '… and {n} more', id: '… dan {n} lagi' },
  before: {
    en: 'Earlier target and realization follow the scorecard ‘{title}’; – means that it has no such KPI.',
    id: 'Target dan realisasi sebelumnya mengikuti kartu skor ‘{title}’; – berarti KPI itu tidak ada di sana.',
  },
  fillIn: {
    en: 'Fill in the shaded cells; they stay with their KPI when this sheet is written again, and so do rows put in.',
    id: 'Isi sel berwarna; isinya tetap pada KPI-nya bila lembar ini ditulis ulang, juga baris yang disisipkan.',
  },
  live: {
    en: 'Score, light, gain and the lists follow the scorecard. The order is that of the day of writing.',
    id: 'Nilai, lampu, kenaikan, dan daftar mengikuti kartu skor. Urutan baris menurut hari penulisan.',
  },
} as const satisfies Record<string, Localized>;

export const ORDERS: Readonly<Record<ImprovementOrder, Localized>> = {
  urgency: {
    en: 'All KPIs: red before yellow before green, the largest gain first.',
    id: 'Semua KPI: merah sebelum kuning sebelum hijau, kenaikan terbesar lebih dulu.',
  },
  perspective: {
    en: 'All KPIs by perspective, in the order of the table.',
    id: 'Semua KPI menurut perspektif, sesuai urutan tabel.',
  },
};

export const WHY_TREE = {
  name: { en: 'Why-tree', id: 'Pohon penyebab' },
  title: { en: 'Causes: {title}', id: 'Penyebab: {title}' },
  subtitle: {
    en: 'Root cause analysis: ask why of each cause, up to five times. The last why is the root cause.',
    id: 'Root Cause Analysis: tanyakan mengapa pada tiap penyebab, hingga lima kali. Jawaban terakhir ialah akar masalah.',
  },
  problem: { en: 'Problem', id: 'Masalah' },
  cause: { en: 'Cause {n}', id: 'Penyebab {n}' },
  why: { en: 'Why {n}', id: 'Mengapa {n}' },
  action: { en: 'Recommendation {n}', id: 'Rekomendasi {n}' },
  fillIn: {
    en: 'Fill in the shaded boxes; they stay with their KPI when this sheet is written again. A cause is that of the improvement sheet until another is typed here; recommendations follow that sheet.',
    id: 'Isi kotak berwarna; isinya tetap pada KPI-nya bila lembar ini ditulis ulang. Penyebab diambil dari lembar perbaikan sampai diketik lain di sini; rekomendasi mengikuti lembar itu.',
  },
} as const satisfies Record<string, Localized>;

export const CALENDAR = {
  name: { en: 'Calendar', id: 'Jadwal' },
  title: { en: 'Calendar of actions: {title}', id: 'Jadwal tindakan: {title}' },
  subtitle: {
    en: 'Months are marked from start to end. Any mark may be typed in a month instead.',
    id: 'Bulan ditandai dari mulai sampai selesai. Tanda lain boleh diketik pada bulannya.',
  },
  year: { en: 'Year', id: 'Tahun' },
  kpi: { en: 'KPI', id: 'KPI' },
  action: { en: 'Action', id: 'Tindakan' },
  start: { en: 'Start', id: 'Mulai' },
  end: { en: 'End', id: 'Selesai' },
  legend: { en: '■ : months in which it is carried out', id: '■ : bulan pelaksanaan' },
  live: {
    en: 'Action, owner and end follow the improvement sheet until something is typed over them. What is typed stays with its line.',
    id: 'Tindakan, penanggung jawab, dan selesai mengikuti lembar perbaikan sampai diketik lain. Yang diketik tetap pada barisnya.',
  },
  outside: {
    en: 'Lines whose dates are all in another year: {n}.',
    id: 'Baris yang semua tanggalnya di tahun lain: {n}.',
  },
  texts: {
    en: 'Dates that are text and mark nothing: {n}.',
    id: 'Tanggal berupa teks, tidak menandai apa pun: {n}.',
  },
} as const satisfies Record<string, Localized>;

export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
};
