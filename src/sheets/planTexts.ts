/** The words on the sheets that follow from a scorecard: records. */
import type { Localized } from '../engine/language';

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
  records: {
    title: { en: 'KPI record sheets', id: 'Lembar catatan KPI' },
    text: {
      en: 'What each KPI measures, how often, from which source and by whom.',
      id: 'Apa yang diukur tiap KPI, seberapa sering, dari sumber mana, dan oleh siapa.',
    },
    name: { en: 'Records', id: 'Data KPI' },
  },
} as const satisfies Record<string, Record<string, Localized>>;
