/** What a heading says about its column, in English and Indonesian. */

export type HeadingRole = 'number' | 'code' | 'item' | 'level' | 'parent' | 'weight' | 'unit' | 'other';

/** In this order: the first that fits decides, so "Bobot KPI" is a weight and "Target KPI" none of ours. */
const ROLES: readonly (readonly [HeadingRole, RegExp])[] = [
  ['number', /^(no|nomor|no urut|num|number|#)$/],
  ['unit', /^(unit|units|unit of measure(ment)?|uom|satuan|satuan ukuran)( .*)?$/],
  ['code', /^(kode|code|kd|id)( .*)?$|^.* (code|id)$/],
  ['parent', /^(belongs to|part of|under|below|parents?( item)?|(item )?induk|atasan|bagian dari|di bawah)$/],
  ['other', /\b(global|printed|tercetak|target|realisasi|realization|actual|capaian|rank|urutan|peringkat)\b/],
  ['weight', /^(bobot|weights?|local|lokal)\b|\b(bobot|weights?)$/],
  ['level', /^(level|tingkat|tier) \d+$/],
  ['other', /\b(level|score|skor|nilai|value|light|warna|formula|rumus|sumber|source|pic|polarity|polaritas)\b/],
  ['level', /\b(perspe[ck]ti(f|ve)s?|objectives?|sasaran|tujuan|goals?|kpis?|iku|ikk|indi[ck]ators?)\b/],
  ['level', /\b((sub)?[ck]riteria|criterion|dimensi(ons?)?|aspek|aspects?|variab(el|les?)|fa[ck]tors?)\b/],
  ['level', /\b(komponen|components?|atribut|attributes?|inisiatif|initiatives?)\b/],
  ['item', /^(items?|elemen|elements?|node|names?|nama|uraian|deskripsi|description|judul|title)( .*)?$/],
];

const LONGEST = 60;

/** `null` for what is no heading we know, such as a name in the list itself. */
export function roleOfHeading(cell: unknown): HeadingRole | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const words = cell
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
