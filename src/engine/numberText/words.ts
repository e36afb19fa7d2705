/** The words and signs that people put around a number, in Indonesian and English. */

/** A limit said before a number. The longer of two that begin alike stands first. */
export const BOUNDS: readonly (readonly ['least' | 'most', RegExp])[] = [
  ['least', /^(?:>=|=>|[≥⩾≧>])/],
  ['most', /^(?:<=|=<|[≤⩽≦<])/],
  ['least', /^(?:min(?:imal(?:nya)?|imum)?|at least|not less than|no less than|more than)(?![\p{L}-])[.:]?/iu],
  [
    'most',
    /^(?:(?:maks|max)(?:imal(?:nya)?|imum)?|at most|not more than|no more than|less than|up to)(?![\p{L}-])[.:]?/iu,
  ],
  [
    'least',
    /^(?:paling sedikit|paling kurang|sedikitnya|sekurang-kurangnya|tidak kurang dari|lebih dari)(?![\p{L}-])/iu,
  ],
  ['most', /^(?:paling banyak|paling lama|paling lambat|tidak lebih dari|kurang dari)(?![\p{L}-])/iu],
];

/** A limit said after a number; "5 min" is minutes. */
export const BOUND_AFTER: readonly (readonly ['least' | 'most', RegExp])[] = [
  ['least', /^minim(?:al|um)$/i],
  ['most', /^(?:maks|max)(?:imal|imum)?$/i],
];

/**
 * `whole`: no one counts thousandths of a rupiah. `comma`: written with a comma for thousands where the language is
 * English, and by Indonesians with a point. `any`: both.
 */
export type Currency = 'whole' | 'comma' | 'any';

export const CURRENCIES: readonly (readonly [Currency, RegExp])[] = [
  ['whole', /^(?:rp\.?|idr|rupiah)(?!\p{L})/iu],
  ['comma', /^(?:(?:us|s|a)?\$|[£¥]|(?:usd|sgd|aud|gbp|jpy|myr|rm|dollars?|dolar|yen)(?!\p{L}))/iu],
  ['any', /^(?:€|(?:eur|euros?)(?!\p{L}))/iu],
];

export const PERCENT = /^(?:%|(?:per ?cent|percents?|persen(?:tase)?|prosen|pct)(?!\p{L}))/iu;

/** Words that multiply, by their power of ten. */
export const MAGNITUDES: readonly (readonly [number, RegExp])[] = [
  [3, /^(?:ribu|rb|thousands?)$/i],
  [6, /^(?:juta|jt|millions?)$/i],
  [9, /^(?:mil[iy]ar|milliar|mlr|billions?)$/i],
  [12, /^(?:tril[iy]un|trillions?)$/i],
];

/**
 * Words after a number that change it, or may: m is metre, million and miliar, and `3a`
 * is a code. Month names and clocks make it a date or a
 * time, an ordinal a place in a row.
 */
export const CHANGING = new RegExp(
  `^(?:${[
    '[a-wyz]|bn|mn|mm|mio|mill?|tn|tr|cr|mrd|kk',
    '(?:ribu|juta|mil[iy]ar|tril|thousand|million|billion|hundred|ratus|puluh|belas|lusin|kodi|dozen|lakh|crore|gross).*',
    'setengah|seperempat|sepertiga|half|quarter|koma|point|plus|minus|negati[fv]e?|an',
    'tidak|belum|bukan|tanpa|kurang|lebih|hampir|sekitar|atau|dan|dari|not|no|or|and|than|of|less|more|about|ke|keatas|above|below|up',
    'over|under',
    'st|nd|rd|th|pertama|kedua|am|pm|wib|wita|wit|pagi|siang|sore|malam',
    'jan(?:uar[iy])?|feb(?:ruar[iy])?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|ag(?:t|s|ust|ustus)|aug(?:ust)?',
    'sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?',
  ].join('|')})$`,
  'i',
);

/** What stands between two numbers: "80 s.d. 90", "4 to 5". */
export const CONNECTING = /^(?:s\/?\.?d|sampai|hingga|to|until|per|out|banding)$/i;

/** A number in words, as official letters repeat it: "12 (dua belas)". */
export const SPELT_OUT =
  /^(?:nol|se(?:puluh|belas|ratus|ribu|juta)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** The scale that a value stands on: "3 (skala 4)". */
export const ON_SCALE = /^(?:dari )?(?:skala|scale)(?: of)? \d+(?:[.,]\d+)?(?: ?- ?\d+)?$/i;

/** The same after the value, without parentheses. */
export const UNENCLOSED_SCALE = /^ (?:dari |pada |on )?(?:a )?(?:skala|scale)(?: of)? \d+(?: ?- ?\d+)?$/i;

/** Units that end in a figure. */
export const UNIT_WITH_FIGURE = /^(?:[kcd]?m[23]|co2e?)$/i;

/** Units of one kind that are not one another; amounts and times in different ones cannot be compared. */
export const UNITS_APART: readonly RegExp[] = [
  /\b(?:rp|idr|rupiah)/i,
  /\$|\b(?:usd|dollar|dolar)/i,
  /€|\beur/i,
  /\b(?:detik|seconds?)\b/i,
  /\b(?:menit|minutes?|mins?)$/i,
  /(?:\b|\d)(?:jam|hours?)\b/i,
  /(?:\b|\d)(?:hari|days?)\b/i,
  /(?:\b|\d)(?:minggu|weeks?)\b/i,
  /(?:\b|\d)(?:bulan|months?)\b/i,
  /(?:\b|\d)(?:tahun|years?|th)\b/i,
  /(?:\b|\d)(?:kg|kilogram)\b/i,
  /(?:\b|\d)(?:gr|gram|grams?)\b/i,
  /(?:\b|\d)(?:ton|tons)\b/i,
];

/** What somebody waits for: "belum ada datanya", "belum dinilai". */
const AWAITED = [
  'belum (?:ada|tersedia)',
  'belum(?: (?:di(?:ukur|nilai|hitung|evaluasi|survei|rilis|terbitkan|laporkan|input|isi|rekap|ketahui)|te(?:rukur|realisasi|rbit|risi)))?',
  'belum (?:dapat|bisa) (?:diukur|dinilai|dihitung)',
  'belum (?:rilis|keluar|masuk|lapor|selesai|final)',
].join('|');
const OF_WHAT = '(?: (?:data|nilai|hasil|realisasi|laporan|capaian)(?:nya)?)?';

/**
 * What says that there is no data yet. "Nihil" and "tidak ada realisasi" are not among them: they may be a count of 0;
 * nor is "belum tercapai", which is a result.
 */
export const NO_DATA = new RegExp(
  `^\\(?(?:${[
    '#?n/a\\.?|n\\.a\\.?|na|t\\.?a\\.?d\\.?|tb[dac]|-+(?: -+)*|\\.{2,}|\\u2026',
    `(?:${AWAITED})${OF_WHAT}|tidak (?:ada|tersedia)(?: data(?:nya)?)?`,
    'data (?:tidak|belum) (?:ada|tersedia|masuk|lengkap|diterima)',
    'tidak (?:dapat|bisa) diukur|menyusul|(?:masih )?(?:dalam )?proses|pending',
    'to be (?:determined|confirmed|advised|announced)|in progress|awaiting(?: (?:data|results?))?',
    '(?:no|not) (?:data|available|measured|reported|assessed|known|applicable)(?: yet)?',
    'not yet(?: (?:available|measured|reported|assessed|known|due))?|none yet|no (?:results?|values?) yet',
  ].join('|')})\\.?\\)?$`,
  'i',
);
