/** What the headings of KPI tables are called, in English and Indonesian. */
import type { ColumnRole } from '../../types';

/** What the cells of a column should hold. */
export type Content = 'code' | 'label' | 'text' | 'number' | 'polarity' | 'validity' | 'control';

interface RoleWords {
  readonly content: Content;
  /** The most telling first. */
  readonly phrases: readonly string[];
  /** What they say may as well be something else: a result in percent is called an achievement too. The likeliest first. */
  readonly doubtful?: readonly string[];
  /** Headings that begin so mean something else. */
  readonly not?: readonly string[];
  /** Those that tell as the last of several words as well: "Annual Target", "KPI weight". */
  readonly heads?: readonly string[];
  /** Any form of a word that tells. */
  readonly pattern?: RegExp;
}

export const ROLE_WORDS: Readonly<Record<ColumnRole, RoleWords>> = {
  code: {
    content: 'code',
    heads: ['code', 'no', 'number'],
    phrases: [
      'kode',
      'code',
      'kode iku',
      'kode kpi',
      'kode indikator',
      'kpi code',
      'iku code',
      'indicator code',
      'measure code',
      'item code',
      'ref',
      'id',
      'no iku',
      'no kpi',
      'iku',
      'no',
      'nomor',
      'number',
    ],
  },
  name: {
    content: 'text',
    phrases: [
      'key performance indicator',
      'key performance indicators',
      'indikator kinerja utama',
      'indikator kinerja individu',
      'indikator kinerja',
      'nama kpi',
      'nama iku',
      'nama indikator',
      'kpi',
      'kpis',
      'iku',
      'indikator',
      'indicator',
      'indicators',
      'performance indicator',
      'performance measure',
      'indikator sasaran',
      'indikator program',
      'measures',
      'metric',
      'metrics',
      'uraian',
      'ukuran kinerja',
      'measure',
      'ukuran',
      'nama',
      'name',
      'item',
      'kriteria',
      'criterion',
      'criteria',
      'description',
      'deskripsi',
    ],
  },
  perspective: {
    content: 'text',
    phrases: [
      'perspektif',
      'perspective',
      'perspectives',
      'bsc perspective',
      'perspektif bsc',
      'perspective name',
      'nama perspektif',
    ],
    not: ['bobot', 'weight'],
  },
  objective: {
    content: 'text',
    phrases: [
      'sasaran strategis',
      'sasaran strategi',
      'strategic objective',
      'strategic objectives',
      'strategy objective',
      'strategy objectives',
      'objective',
      'objectives',
      'sasaran kinerja',
      'sasaran',
      'tujuan strategis',
      'tujuan',
      'ss',
      'so',
      'goal',
      'goals',
      'strategic goal',
      'objective name',
      'nama sasaran',
    ],
    not: ['bobot', 'weight', 'indikator', 'indicator'],
  },
  perspectiveWeight: {
    content: 'number',
    phrases: ['bobot perspektif', 'perspective weight', 'weight of perspective', 'weight of the perspective'],
  },
  objectiveWeight: {
    content: 'number',
    phrases: [
      'bobot sasaran',
      'bobot ss',
      'objective weight',
      'weight of objective',
      'weight of the objective',
      'bobot tujuan',
    ],
  },
  unit: {
    content: 'text',
    phrases: ['satuan', 'unit', 'unit of measure', 'uom'],
    not: ['unit kerja', 'unit organisasi', 'unit pemilik', 'unit eselon', 'unit in charge'],
  },
  target: {
    content: 'number',
    heads: ['target', 'targets', 'goal', 'goals'],
    phrases: ['target', 'targets', 'target kinerja', 'goal', 'goals', 'rencana', 'plan', 'planned', 'budget'],
    not: ['target date', 'tanggal target', 'target waktu'],
  },
  realization: {
    content: 'number',
    heads: ['realisasi', 'realization', 'realisation', 'actual', 'actuals', 'result', 'results'],
    phrases: [
      'realisasi',
      'realization',
      'realisation',
      'actual',
      'actuals',
      'realisasi kinerja',
      'aktual',
      'result',
      'results',
      'performance',
      'kinerja',
      'sekarang',
      'current',
    ],
    doubtful: ['hasil', 'tercapai', 'achieved', 'achievement', 'pencapaian', 'capaian', 'prestasi', 'ach'],
    not: ['hasil kali', 'performance indicator', 'kinerja awal', 'kinerja terburuk', 'kinerja terbaik'],
  },
  polarity: {
    content: 'polarity',
    phrases: [
      'polaritas',
      'polarity',
      'polarisasi',
      'polarization',
      'better when',
      'better if',
      'lebih baik bila',
      'lebih baik jika',
      'baik bila',
      'baik jika',
      'sifat',
      'arah',
      'direction',
      'jenis',
      'karakteristik',
    ],
  },
  weight: {
    content: 'number',
    not: ['bobot perspektif', 'perspective weight', 'bobot sasaran', 'objective weight'],
    heads: ['bobot', 'weight', 'weights'],
    phrases: ['bobot', 'weight', 'weights', 'bobot global', 'global weight', 'global', 'bobot kpi', 'bobot iku', 'wt'],
    pattern: /\b(weight\w*|bobot|wtg?|share|porsi)\b/,
  },
  validity: { content: 'validity', phrases: ['validitas', 'validity', 'tingkat validitas'] },
  control: {
    content: 'control',
    phrases: ['kendali', 'control', 'tingkat kendali', 'degree of control', 'controllability', 'pengendalian'],
  },
  worst: {
    content: 'number',
    phrases: ['terburuk', 'worst', 'level 0', 'kinerja terburuk', 'worst value', 'realisasi terburuk'],
  },
  start: {
    content: 'number',
    phrases: [
      'titik awal',
      'starting point',
      'awal',
      'start',
      'level 3',
      'kinerja awal',
      'baseline',
      'sebelumnya',
      'previous',
      'tahun lalu',
      'standar',
      'standard',
    ],
  },
  best: { content: 'number', phrases: ['terbaik', 'best', 'level 10', 'kinerja terbaik', 'best value', 'ideal'] },
};
