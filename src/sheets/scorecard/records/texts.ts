/** The words on the record sheets of KPIs, which are the manual of their indicators. */
import type { Localized } from '../../../engine/language';
import type { ManualField } from '../../../model/types';

export const RECORDS = {
  title: { en: 'KPI records: {title}', id: 'Manual IKU: {title}' },
  subtitle: {
    en: 'KPI manual: what each KPI measures, how, and by whom. Fill in the shaded cells; the rest follows the table.',
    id: 'Lembar catatan KPI: apa yang diukur, bagaimana, dan oleh siapa. Isi sel berwarna; selebihnya mengikuti tabel.',
  },
  target: { en: 'Target', id: 'Target' },
  unit: { en: 'Unit', id: 'Satuan' },
  polarity: { en: 'Polarity', id: 'Polarisasi' },
  assumed: { en: '{polarity} (assumed: the table does not say)', id: '{polarity} (dianggap: tabel tidak menyebutkan)' },
  cascadeTypes: {
    en: 'Cascade type: CP up to the owner of the strategy map, C to a unit below, N not cascaded.',
    id: 'Jenis cascading: CP sampai pemilik peta strategi, C sampai unit di bawahnya, N tidak diturunkan.',
  },
  cascadeProposed: {
    en: 'What the code proposes stands there until something else is typed.',
    id: 'Usulan dari kode IKU berlaku sampai diganti.',
  },
} as const satisfies Record<string, Localized>;

/** What stands beside each field. */
export const FIELD_WORDS: Readonly<Record<ManualField, Localized>> = {
  objective: { en: 'Strategic objective', id: 'Sasaran strategis' },
  description: { en: 'Description', id: 'Deskripsi' },
  purpose: { en: 'Purpose', id: 'Tujuan' },
  formula: { en: 'Formula', id: 'Formulasi' },
  components: { en: 'Components', id: 'Komponen data' },
  validity: { en: 'Validity', id: 'Tingkat validitas' },
  control: { en: 'Control', id: 'Tingkat kendali' },
  cascade: { en: 'Cascade type', id: 'Jenis cascading' },
  consolidation: { en: 'Consolidation of periods', id: 'Konsolidasi periode' },
  owner: { en: 'Unit in charge', id: 'Unit penanggung jawab' },
  data: { en: 'Source of data', id: 'Sumber data' },
  measuring: { en: 'Frequency of measuring', id: 'Frekuensi pengukuran' },
  review: { en: 'Frequency of review', id: 'Frekuensi review' },
  measuredBy: { en: 'Measured by', id: 'Pengukur' },
};
