/** The words on the sheets that follow from a scorecard: improvement, records. */
import type { Localized } from '../engine/language';

export const IMPROVEMENT = {
  title: { en: 'Improvement of {title}', id: 'Perbaikan {title}' },
  subtitle: {
    en: 'KPIs that are yellow or red, the largest gain first. Score, light and gain follow the scorecard.',
    id: 'KPI berwarna kuning atau merah, kenaikan terbesar lebih dulu. Nilai, lampu, dan kenaikan mengikuti kartu skor.',
  },
  nothing: {
    en: 'No KPI with a realization is yellow or red.',
    id: 'Tidak ada KPI dengan realisasi yang kuning atau merah.',
  },
  number: { en: 'No.', id: 'No.' },
  gain: { en: 'Gain of the total at green', id: 'Kenaikan total bila hijau' },
  cause: { en: 'Root cause', id: 'Akar masalah' },
  recommendation: { en: 'Recommendation', id: 'Rekomendasi perbaikan' },
  owner: { en: 'Owner', id: 'Penanggung jawab' },
  due: { en: 'Due date', id: 'Batas waktu' },
  fillIn: {
    en: 'Fill in the shaded cells; they stay with their KPI when this sheet is written again.',
    id: 'Isi sel berwarna; isinya tetap pada KPI-nya bila lembar ini ditulis ulang.',
  },
} as const satisfies Record<string, Localized>;

export const RECORDS = {
  title: { en: 'KPI records: {title}', id: 'Lembar catatan KPI: {title}' },
  subtitle: {
    en: 'Performance measurement record sheet: what each KPI measures, how, and by whom.',
    id: 'Apa yang diukur tiap KPI, bagaimana, dan oleh siapa (performance measurement record sheet).',
  },
  target: { en: 'Target', id: 'Target' },
  unit: { en: 'Unit', id: 'Satuan' },
  description: { en: 'Description', id: 'Deskripsi' },
  purpose: { en: 'Purpose', id: 'Tujuan' },
  formula: { en: 'Formula', id: 'Formulasi' },
  measuring: { en: 'Frequency of measuring', id: 'Frekuensi pengukuran' },
  review: { en: 'Frequency of review', id: 'Frekuensi review' },
  data: { en: 'Source of data', id: 'Sumber data' },
  measuredBy: { en: 'Measured by', id: 'Pengukur' },
} as const satisfies Record<string, Localized>;

/** By which a sheet that follows from a scorecard is offered, and its name on the tab before the scorecard's. */
export const OFFERS = {
  improvement: {
    title: { en: 'Improvement sheet', id: 'Lembar perbaikan' },
    text: {
      en: 'Yellow and red KPIs by gain, with room for cause, recommendation, owner and due date.',
      id: 'KPI kuning dan merah menurut manfaat, dengan tempat untuk sebab, saran, penanggung jawab, dan tenggat.',
    },
    name: { en: 'Improve', id: 'Perbaikan' },
  },
  records: {
    title: { en: 'KPI record sheets', id: 'Lembar catatan KPI' },
    text: {
      en: 'What each KPI measures, how often, from which source and by whom.',
      id: 'Apa yang diukur tiap KPI, seberapa sering, dari sumber mana, dan oleh siapa.',
    },
    name: { en: 'Records', id: 'Data KPI' },
  },
} as const satisfies Record<string, Record<string, Localized>>;
