/** What the manual of an indicator may say, and what the table says already: that is not asked twice. */
import type { ManualField, Scorecard } from '../../types';
import { resolveColumns } from '../reading/kpis';
import type { Kpi, KpiTable } from '../types';

/** From top to bottom. */
export const MANUAL_FIELDS: readonly ManualField[] = Object.keys({
  objective: true,
  description: true,
  purpose: true,
  formula: true,
  components: true,
  validity: true,
  control: true,
  cascade: true,
  consolidation: true,
  owner: true,
  data: true,
  measuring: true,
  review: true,
  measuredBy: true,
} satisfies Record<ManualField, true>) as ManualField[];

/** What a column of the table is headed that says the same; the table's role decides where it has one. */
const HEADED: Readonly<Partial<Record<ManualField, RegExp>>> = {
  description: /^(?:deskripsi|definisi|descriptions?|definitions?)(?: (?:iku|kpi|indikator|indicator))?$/,
  purpose: /^(?:tujuan|purpose)(?: (?:iku|kpi|indikator|indicator|pengukuran|of measuring))?$/,
  formula: /^(?:formula|formulasi|rumus|cara (?:peng)?hitung(?:an)?)(?: (?:iku|kpi|perhitungan))?$/,
  components: /^(?:komponen|components?|data yang (?:di)?(?:perlukan|butuhkan)|data needed|kebutuhan data)$/,
  cascade: /^(?:(?:jenis|tipe) (?:cascading|kaskading)(?: iku| peta)?|cascad(?:e|ing) type)$/,
  consolidation: /^(?:(?:jenis |metode )?konsolidasi(?: periode)?|consolidation(?: type)?)$/,
  owner:
    /^(?:penanggung jawab|pic|unit penanggung jawab|unit (?:kerja|pemilik)(?: iku)?|(?:unit|person) in charge|owner)$/,
  data: /^(?:sumber data|data sources?|sources? of data)$/,
  measuring: /^(?:frekuensi pengukuran|frequency of measuring|measuring frequency|periode pelaporan)$/,
  review: /^(?:frekuensi (?:review|evaluasi)|frequency of review|review frequency)$/,
  measuredBy: /^(?:pengukur|measured by)$/,
};

interface Read {
  readonly scorecard: Scorecard;
  readonly table: KpiTable;
  readonly kpis: readonly Kpi[];
}

/** Where a column of the table says a field, its place from 0. Of two that could, the first. */
export function tableColumnFor(
  field: ManualField,
  { scorecard, table }: Pick<Read, 'scorecard' | 'table'>,
): number | null {
  const { indices } = resolveColumns(table, scorecard);
  if (field === 'validity' || field === 'control') return indices[field] ?? null;
  const pattern = HEADED[field];
  if (pattern === undefined) return null;
  const used = new Set(Object.values(indices));
  const at = table.headings.findIndex((heading, index) => !used.has(index) && pattern.test(plain(heading)));
  return at < 0 ? null : at;
}

function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether the scorecard itself knows a field, so that nobody has to type it. */
export function isKnown(field: ManualField, read: Read): boolean {
  if (tableColumnFor(field, read) !== null) return true;
  if (field === 'objective') return read.kpis.some(({ objective }) => objective !== '');
  return field === 'consolidation' && read.scorecard.periods !== undefined;
}

/** What people say of an indicator. */
export function askedFields(read: Read): ManualField[] {
  return MANUAL_FIELDS.filter((field) => !isKnown(field, read));
}
