/** Columns and the words above them. */
import type { CellValue } from '../../../src/model/types';
import type { Dress } from './choices';
import { chosen } from './choices';
import type { Cell } from './numbers';
import type { CleanKpi } from './table';

/** A heading in both languages; numbers are years and dates. */
export interface Heading {
  readonly en: CellValue;
  readonly id: CellValue;
  readonly format?: string;
}

export interface Column {
  readonly what: string;
  readonly heading: Heading;
  /** Merged over neighbours that have the same. */
  readonly above: Heading | null;
  readonly cells: readonly Cell[];
  /** In the row of a group, where groups have numbers, and in that of the total. */
  readonly ofGroup?: (group: readonly CleanKpi[]) => Cell;
  readonly ofTotal?: Cell;
}

export const heading = (en: CellValue, id: CellValue = en): Heading => ({ en, id });

/** Their synonyms in real tables. */
const HEADINGS = {
  number: [
    ['No', 'No'],
    ['No.', 'No.'],
    ['#', 'Nomor'],
  ],
  code: [
    ['Code', 'Kode'],
    ['KPI Code', 'Kode IKU'],
    ['KPI No.', 'No. IKU'],
    ['ID', 'Kode Indikator'],
    ['IKU Code', 'Kode KPI'],
  ],
  name: [
    ['KPI', 'Indikator Kinerja'],
    ['Key Performance Indicator', 'Indikator Kinerja Utama'],
    ['Indicator', 'Indikator'],
    ['Performance Indicator', 'Nama Indikator'],
    ['KPIs', 'IKU'],
    ['Key Performance Indicators (KPI)', 'Indikator Kinerja Utama (IKU)'],
    ['Performance Measure', 'Uraian Indikator'],
    ['Measure', 'Indikator Kinerja Kegiatan'],
  ],
  unit: [
    ['Unit', 'Satuan'],
    ['UoM', 'Satuan'],
    ['Unit of Measure', 'Satuan Ukur'],
    ['Unit of Measurement', 'Satuan Pengukuran'],
  ],
  polarity: [
    ['Polarity', 'Polaritas'],
    ['Polarization', 'Polarisasi'],
    ['Direction', 'Arah'],
    ['Better when', 'Sifat'],
    ['Type', 'Jenis Polarisasi'],
  ],
  weight: [
    ['Weight', 'Bobot'],
    ['Weighting', 'Bobot IKU'],
    ['Wt', 'Bobot KPI'],
    ['Weightage', 'Bobot Kinerja'],
    ['KPI Weight', 'Bobot Indikator'],
    ['Share', 'Porsi'],
  ],
  untoldWeight: [
    ['Proportion', 'Proporsi'],
    ['%', '%'],
    ['Importance', 'Kontribusi'],
  ],
  weightInPercent: [
    ['Weight (%)', 'Bobot (%)'],
    ['Weight %', 'Bobot %'],
    ['Wt. (%)', 'Bobot IKU (%)'],
    ['Weightage (%)', 'Porsi (%)'],
    ['% Weight', '% Bobot'],
  ],
  perspective: [
    ['Perspective', 'Perspektif'],
    ['BSC Perspective', 'Perspektif BSC'],
  ],
  objective: [
    ['Strategic Objective', 'Sasaran Strategis'],
    ['Objective', 'Sasaran'],
    ['Strategic Objectives', 'Sasaran Kegiatan'],
    ['Objectives', 'Sasaran Program'],
  ],
  perspectiveWeight: [
    ['Perspective Weight', 'Bobot Perspektif'],
    ['Weight of perspective', 'Bobot Perspektif (%)'],
  ],
  objectiveWeight: [
    ['Objective Weight', 'Bobot Sasaran'],
    ['Weight of objective', 'Bobot Sasaran Strategis'],
  ],
  achievement: [
    ['Achievement %', 'Capaian (%)'],
    ['% Achieved', 'Capaian'],
    ['Achievement', '% Capaian'],
    ['Attainment (%)', 'Persentase Capaian'],
    ['% Achievement', 'Tingkat Capaian'],
  ],
  index: [
    ['Index', 'Indeks'],
    ['Index', 'Indeks Capaian'],
    ['Score', 'Skor'],
    ['Score', 'Nilai'],
  ],
  level: [
    ['Level', 'Level'],
    ['Score', 'Skor'],
    ['Score', 'Nilai'],
  ],
  weighted: [
    ['Score × Weight', 'Nilai × Bobot'],
    ['Weighted Score', 'Nilai Tertimbang'],
    ['Score x Weight', 'Bobot x Capaian'],
    ['Final Score', 'Nilai Akhir'],
    ['Value', 'Skor Akhir'],
  ],
  status: [
    ['Status', 'Status'],
    ['Light', 'Kategori'],
    ['Category', 'Predikat'],
  ],
  person: [
    ['PIC', 'PIC'],
    ['Owner', 'Penanggung Jawab'],
    ['Unit in charge', 'Unit Kerja'],
  ],
  notes: [
    ['Remarks', 'Keterangan'],
    ['Notes', 'Catatan'],
    ['Source of data', 'Sumber Data'],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

/** What a column may be headed. */
export type Headed = keyof typeof HEADINGS;

export function headingOf(what: Headed, dress: Dress): Heading {
  const [en, id] = chosen<readonly [string, string]>(HEADINGS[what], dress, what);
  return heading(en, id);
}

export const languageOf = ({ language }: Dress): 'en' | 'id' => (language === 'en' ? 'en' : 'id');
