/** What the headings of KPI tables are called, in English and Indonesian. */
import type { ColumnRole } from '../types';
import { readPeriod } from './periods';

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
  /** Any form of a word that tells. */
  readonly pattern?: RegExp;
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
    phrases: ['perspektif', 'perspective', 'perspectives', 'bsc perspective', 'perspektif bsc'],
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
    phrases: ['target', 'targets', 'target kinerja', 'goal', 'goals', 'rencana', 'plan', 'planned', 'budget'],
    not: ['target date', 'tanggal target', 'target waktu'],
  },
  realization: {
    content: 'number',
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
    doubtful: ['capaian', 'pencapaian', 'achievement', 'achieved', 'tercapai', 'hasil', 'ach', 'prestasi'],
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

/** A heading with any of these holds a result or a remark, whatever else it says. */
const NEVER =
  /\b(printed|tercetak|why|mengapa|remarks?|keterangan|catatan|notes?|source|sumber|formula|rumus|gap|selisih|deviasi|deviation|variance|varians|rank|peringkat|weighted|tertimbang|pic|penanggung jawab|kali)\b/;

/** A heading that begins so holds a result. */
const RESULTS =
  /^(index|indeks|level(?! (0|3|8|10)\b)|scores?|skor|value|light|lampu|warna|status|kategori|category|predikat|nilai akhir|nilai (ckp|kpi|iku|nko|kinerja|capaian)|tingkat capaian|final|traffic light)\b/;

/** A weight and a score in one heading are their product. */
const WEIGHT = /\b(weights?|wt|bobot)\b/;
const SCORES = /\b(nilai|skor|scores?|capaian|index|indeks|hasil|achievement|x)\b/;

const PATTERN_FIT = 62;

/** A heading without its period, its brackets and its punctuation. */
export interface Heading {
  /** Without what stands in brackets. */
  readonly main: string;
  readonly full: string;
  /** Later periods have larger numbers; 0 without any. */
  readonly period: number;
  /** Whether it speaks of percents. */
  readonly isPercent: boolean;
  /** Whether percent is a word of its own and not its unit in brackets: "% Realisasi" and not "Realisasi (%)". */
  readonly isShare: boolean;
  /** The rows of a heading that stands over several, from the top; of one row none. */
  readonly parts: readonly Heading[];
}

const known = new Map<string, Heading>();
const KNOWN_LIMIT = 2000;

/** A heading as its rows say it, from the top: "Target" over "2024", or "Indikator" over "Indicator". */
export function readHeading(levels: readonly string[]): Heading {
  const key = levels.join('\n');
  const before = known.get(key);
  if (before !== undefined) return before;
  const heading = levels.length > 1 ? joined(levels) : oneRow(levels[0] ?? '');
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(key, heading);
  return heading;
}

function oneRow(text: string): Heading {
  const { rest, period } = readPeriod(text);
  return {
    main: words(rest.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')),
    full: words(rest),
    period,
    isPercent: PERCENT.test(text),
    isShare: PERCENT.test(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')),
    parts: [],
  };
}

function joined(levels: readonly string[]): Heading {
  const parts = levels.filter((text) => text !== '').map(oneRow);
  // The year of one row and the month of another make one period.
  return { ...oneRow(levels.join(' ')), parts: parts.length > 1 ? parts : [] };
}

const PERCENT = /%|\bper ?cents?\b|\bpersen(tase)?\b/i;

/** "nilai terburuk" is called as "terburuk" is, "YTD actual" as "actual". */
function words(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(ytd|year to date|mtd|cumulative|kumulatif|akumulasi|cum)(?= .)\s*/, '')
    .replace(/ (ytd|year to date|mtd|cumulative|kumulatif|s d)$/, '')
    .replace(
      /^(?:nilai|angka|jumlah) (?=(terburuk|awal|target|terbaik|realisasi|aktual|sekarang|sebelumnya|bobot)$)/,
      '',
    );
}

/** What a row of a heading alone says counts a little less than the whole heading. */
const OF_A_PART = 0.97;
/** A heading of these words that speaks of percents is rather a result: "Capaian (%)". */
const DOUBTFUL_PERCENT = 36;
const DOUBTFUL = 45;
/** A realization that is a percent in its words is rather a result, where there is another. */
const OF_A_SHARE = 0.5;

/** How well a heading fits a role by its words, 0 … 100. */
export function fit(role: ColumnRole, heading: Heading): number {
  const last = heading.parts.at(-1);
  if (isResult(heading) || (last !== undefined && isResult(last))) return 0;
  const parts = heading.parts.map((part) => OF_A_PART * fitOfWords(role, part));
  return Math.max(fitOfWords(role, heading), ...parts);
}

/** Whether a heading stands over results or remarks. */
export function isResult({ full }: Heading): boolean {
  return NEVER.test(full) || RESULTS.test(full) || (WEIGHT.test(full) && SCORES.test(full));
}

function fitOfWords(role: ColumnRole, { main, full, isPercent, isShare }: Heading): number {
  const { phrases, doubtful = [], not = [], pattern } = ROLE_WORDS[role];
  if (full === '') return 0;
  if (not.some((phrase) => beginsWith(full, phrase) || full.includes(` ${phrase}`))) return 0;
  const fits = phrases.map((phrase, rank) => {
    const least = 1 - rank / 100;
    if (main === phrase || full === phrase) return 100 * least;
    if (beginsWith(main, phrase)) return 70 * least;
    return ` ${full} `.includes(` ${phrase} `) ? 45 * least : 0;
  });
  const isDoubtful = doubtful.some((phrase) => beginsWith(main, phrase) || main.endsWith(` ${phrase}`));
  const doubt = isPercent ? DOUBTFUL_PERCENT : DOUBTFUL;
  const best = Math.max(...fits, isDoubtful ? doubt : 0, pattern?.test(full) === true ? PATTERN_FIT : 0);
  return isShare && role === 'realization' ? OF_A_SHARE * best : best;
}

function beginsWith(text: string, phrase: string): boolean {
  return text === phrase || text.startsWith(`${phrase} `);
}
