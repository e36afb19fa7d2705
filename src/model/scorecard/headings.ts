/** What the headings of KPI tables are called, in English and Indonesian. */
import type { ColumnRole } from '../types';

/** What the cells of a column should hold. */
export type Content = 'code' | 'label' | 'text' | 'number' | 'polarity' | 'validity' | 'control';

interface RoleWords {
  readonly content: Content;
  /** The most telling first. */
  readonly phrases: readonly string[];
  /** What they say may as well be something else: a result in percent is called an achievement too. */
  readonly doubtful?: readonly string[];
  /** Headings that begin so mean something else. */
  readonly not?: readonly string[];
}

export const ROLE_WORDS: Readonly<Record<ColumnRole, RoleWords>> = {
  code: {
    content: 'code',
    phrases: [
      'kode',
      'code',
      'kode iku',
      'kode kpi',
      'kode indikator',
      'kpi code',
      'id',
      'no iku',
      'no kpi',
      'iku',
      'no',
      'nomor',
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
      'iku',
      'indikator',
      'indicator',
      'indicators',
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
  perspective: { content: 'text', phrases: ['perspektif', 'perspective', 'perspectives'] },
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
    ],
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
  target: { content: 'number', phrases: ['target', 'rencana', 'plan', 'planned'] },
  realization: {
    content: 'number',
    phrases: [
      'realisasi',
      'realization',
      'realisation',
      'actual',
      'aktual',
      'performance',
      'kinerja',
      'sekarang',
      'current',
    ],
    doubtful: ['capaian', 'pencapaian', 'achievement', 'achieved', 'tercapai', 'hasil', 'result'],
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
    phrases: ['bobot', 'weight', 'weights', 'bobot global', 'global weight', 'global', 'bobot kpi', 'bobot iku'],
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

/** A heading with any of these holds a result or a remark, whatever else it says. */
const NEVER =
  /\b(printed|tercetak|why|mengapa|remarks?|keterangan|catatan|source|sumber|formula|rumus|gap|rank|peringkat)\b/;

/** A heading that begins so holds a result. */
const RESULTS =
  /^(index|indeks|level(?! (0|3|8|10)\b)|score|skor|value|light|lampu|warna|status|share|kategori|category|predikat)\b/;

/** A heading without its period, its brackets and its punctuation. */
export interface Heading {
  /** Without what stands in brackets. */
  readonly main: string;
  readonly full: string;
  /** Later periods have larger numbers; 0 without any. */
  readonly period: number;
}

const YEAR = /\b(19|20)\d\d\b/g;
const QUARTER = /\b(?:tw|triwulan|kuartal|quarter|q|semester|smt)\s*[-.]?\s*(iv|iii|ii|i|[1-4])\b/g;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

export function readHeading(text: string): Heading {
  const lower = text.toLowerCase();
  const year = Math.max(0, ...[...lower.matchAll(YEAR)].map(([found]) => Number(found)));
  const quarter = Math.max(0, ...[...lower.matchAll(QUARTER)].map(([, found]) => QUARTERS[found ?? ''] ?? 0));
  const timeless = lower.replace(YEAR, ' ').replace(QUARTER, ' ');
  return {
    main: words(timeless.replace(/\([^)]*\)/g, ' ')),
    full: words(timeless),
    period: year + quarter / 10,
  };
}

/** "nilai terburuk" is called as "terburuk" is. */
function words(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^nilai (?=(terburuk|awal|target|terbaik|realisasi|aktual|sekarang|sebelumnya)$)/, '');
}

/** How well a heading fits a role by its words, 0 … 100. */
export function fit(role: ColumnRole, { main, full }: Heading): number {
  const { phrases, doubtful = [], not = [] } = ROLE_WORDS[role];
  if (full === '' || NEVER.test(full) || RESULTS.test(full)) return 0;
  if (not.some((phrase) => beginsWith(full, phrase) || full.includes(` ${phrase}`))) return 0;
  const fits = phrases.map((phrase, rank) => {
    const least = 1 - rank / 100;
    if (main === phrase || full === phrase) return 100 * least;
    if (beginsWith(main, phrase)) return 70 * least;
    return ` ${full} `.includes(` ${phrase} `) ? 45 * least : 0;
  });
  const isDoubtful = doubtful.some((phrase) => beginsWith(main, phrase));
  return Math.max(...fits, isDoubtful ? 45 : 0);
}

function beginsWith(text: string, phrase: string): boolean {
  return text === phrase || text.startsWith(`${phrase} `);
}
