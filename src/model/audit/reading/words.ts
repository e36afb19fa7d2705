/** How the columns of printed results are called, and what their words say. */
import type { Light } from '../../../engine/bands';
import type { Measure } from '../table';

type Result = Measure | 'status' | 'lambda';

const RESULTS: readonly (readonly [Result, RegExp])[] = [
  [
    'status',
    /^(light|lampu|warna|colou?r|status|kategori|category|predikat|predicate|klasifikasi|kriteria (?:nilai|capaian|kinerja)|traffic|tls|ket\b|keterangan|rating)|^(tercapai|achieved|reached|met|target (?:met|reached|tercapai))\b.*[?/]/,
  ],
  ['weight', /^(weight(?!ed)|wt|bobot)(?!.*(\bx\b|×|\*|skor|score|nilai|index|indeks|level|tertimbang))/],
  [
    'value',
    /(×|\*|\bx\b|tertimbang|weighted|kontribusi|contribution)|^(value|nilai ?(akhir|bobot|kpi|iku)?$|ckp$|nilai ckp|hasil$)/,
  ],
  [
    'value',
    /(bobot|weight).*(skor|score|nilai|value|level|index|indeks)|(skor|score|nilai|value|level|index|indeks).*(bobot|weight)/,
  ],
  ['level', /^(level|skor|score|tingkat)\b/],
  [
    'index',
    /(index|indeks)|%|^(capaian|achievement|pencapaian|persentase|kinerja|performance value|nilai capaian|nko|npko)\b/,
  ],
  [
    'realization',
    /^(performance|performansi|realisasi|realization|realisation|actual|aktual|pencapaian|kinerja|hasil)\b/,
  ],
];

/** What a heading says its numbers are, of those that a table computed; null for any other. */
export function resultOf(heading: string, among: readonly Result[]): Result | null {
  const text = heading.toLowerCase().replace(/\s+/g, ' ').trim();
  return RESULTS.find(([result, words]) => among.includes(result) && words.test(text))?.[0] ?? null;
}

const WEIGHED = /tertimbang|terbobot|weighted|×\s*(?:bobot|weight)/i;

/** Whether a heading says that its numbers were multiplied by their weights. */
export const isWeighed = (heading: string): boolean => WEIGHED.test(heading);

const BUDGET = /^(?:jumlah |total |nilai )?(pagu|anggaran|budget|alokasi|allocation|dipa)\b/i;
const MONEY = /\b(pagu|anggaran|budget|alokasi|allocation|dipa|rp|idr|rupiah|usd)\b/i;
const OF_BUDGET = /^(realisasi|realization|realisation|actual|sisa|remaining|saldo|balance)\b/i;
const SHARE = /%|\bpersen|\bpercent|\bshare\b|\bcapaian\b/i;

/** What a realization of money is held against where nothing is called a target. */
export function isBudgetHeading(heading: string): boolean {
  return BUDGET.test(heading.trim()) && !SHARE.test(heading);
}

/** `isOfMoney` where budgets stand beside the column. */
export function isMoneyHeading(heading: string, isOfMoney: boolean): boolean {
  const text = heading.trim();
  return !SHARE.test(text) && (MONEY.test(text) || (isOfMoney && OF_BUDGET.test(text)));
}

const LIGHTS: readonly (readonly [Light, RegExp])[] = [
  ['green', /^(hijau|green)\b/],
  ['yellow', /^(kuning|yellow|amber)\b/],
  ['red', /^(merah|red)\b/],
];

export function lightIn(text: string): Light | null {
  return LIGHTS.find(([, words]) => words.test(text.toLowerCase()))?.[0] ?? null;
}

/** The lights that a sentence names. */
export function lightsNamed(text: string): Light[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return LIGHTS.flatMap(([light, named]) => (words.some((word) => named.test(word)) ? [light] : []));
}

const REACHED = /^(ya$|yes$|tercapai|achieved|reached|met|memenuhi|on target)\b/;
const MISSED = /^(no$|tidak|belum|not|missed|unmet|below)\b/;

export function reachedIn(text: string): boolean | null {
  const said = text.toLowerCase().trim();
  if (REACHED.test(said)) return true;
  return MISSED.test(said) ? false : null;
}

export const TOTAL_WORDS =
  /\b(sub ?-?total|total|jumlah|sum|overall|keseluruhan|index total|indeks total|nko|ckp|nkp)\b/i;
