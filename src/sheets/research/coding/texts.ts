/** The words on the sheet of coded quotes, and on the blank table to begin with. */
import type { Localized } from '../../../engine/language';

export const CODING = {
  name: { en: 'Coding', id: 'Koding' },
  title: { en: 'Coded quotes: themes, types and agreement', id: 'Kutipan terkode: tema, jenis, dan kesepakatan' },
  how: {
    en: 'Counts of the quotes in the table of the interviews, live: what is coded otherwise there counts otherwise here.',
    id: 'Cacah kutipan dalam tabel wawancara, langsung: yang dikode lain di sana dihitung lain di sini.',
  },
  footMethod: { en: 'Counts of coded quotes', id: 'Cacah kutipan terkode' },
  footMethodCoders: {
    en: 'Counts of coded quotes; agreement: Cohen’s κ (1960)',
    id: 'Cacah kutipan terkode; kesepakatan: κ Cohen (1960)',
  },
  type: { en: 'Type', id: 'Jenis' },
  theme: { en: 'Theme', id: 'Tema' },
  office: { en: 'Office', id: 'Kantor' },
  noTheme: { en: '(no theme)', id: '(tanpa tema)' },
  noOffice: { en: '(no office)', id: '(tanpa kantor)' },
  quotes: { en: 'Quotes', id: 'Kutipan' },
  share: { en: 'Share', id: 'Proporsi' },
  without: { en: 'Not coded', id: 'Belum dikode' },
  dominant: { en: 'Dominant', id: 'Dominan' },
  together: { en: 'Together', id: 'Jumlah' },
  coders: { en: 'First coder ↓ second →', id: 'Pengode pertama ↓ kedua →' },
  row: { en: 'Row', id: 'Baris' },
  kept: { en: 'The table when this was written', id: 'Tabel saat lembar ini ditulis' },
} as const satisfies Record<string, Localized>;

export const FACT_WORDS = {
  both: { en: 'Quotes that both coded', id: 'Kutipan yang dikode keduanya' },
  observed: { en: 'Observed agreement (po)', id: 'Kesepakatan teramati (po)' },
  expected: { en: 'Expected by chance (pe)', id: 'Harapan karena kebetulan (pe)' },
  kappa: { en: 'Cohen’s κ = (po − pe) ÷ (1 − pe)', id: 'κ Cohen = (po − pe) ÷ (1 − pe)' },
  strength: { en: 'Agreement (Landis & Koch 1977)', id: 'Kesepakatan (Landis & Koch 1977)' },
  nobody: { en: 'no quote is coded by both', id: 'tidak ada kutipan yang dikode keduanya' },
  oneType: { en: 'no κ: both used one type only', id: 'tanpa κ: keduanya memakai satu jenis saja' },
} as const satisfies Record<string, Localized>;

/** Sentences of cells; # stands for one. */
export const SAID = {
  behind: {
    en: 'The table of quotes has other rows or headings than when this sheet was written. In Timbang, open Scorecard, press Change beside this sheet, and write it again; until then nothing is counted.',
    id: 'Baris atau judul tabel kutipan tidak lagi seperti saat lembar ini ditulis. Di Timbang, buka Kartu skor, tekan Ubah di samping lembar ini, lalu tulis lagi; sampai itu tidak ada yang dihitung.',
  },
  dominant: { en: 'Dominant type: # (# of # quotes, #%).', id: 'Jenis dominan: # (# dari # kutipan, #%).' },
  tied: {
    en: 'No single type dominates: # tie, # of # quotes each.',
    id: 'Tidak ada satu jenis yang dominan: # seri, masing-masing # dari # kutipan.',
  },
  nothing: { en: 'No quote has a type yet.', id: 'Belum ada kutipan yang berjenis.' },
  noType: { en: 'Without a type: # (row #).', id: 'Tanpa jenis: # (baris #).' },
  noTheme: { en: 'Without a theme: # (row #).', id: 'Tanpa tema: # (baris #).' },
  noOffice: { en: 'Without an office: # (row #).', id: 'Tanpa kantor: # (baris #).' },
  noSecond: { en: 'Not coded by the second coder: # (row #).', id: 'Belum dikode pengode kedua: # (baris #).' },
  strangeType: {
    en: 'Not counted, the type is not known: # (row #).',
    id: 'Tidak dihitung, jenisnya tidak dikenal: # (baris #).',
  },
  strangeTheme: {
    en: 'In no row, the theme is new: # (row #); press Change in Timbang and write again.',
    id: 'Tidak masuk baris mana pun, temanya baru: # (baris #); tekan Ubah di Timbang dan tulis lagi.',
  },
  strangeOffice: {
    en: 'In no row, the office is new: # (row #); press Change in Timbang and write again.',
    id: 'Tidak masuk baris mana pun, kantornya baru: # (baris #); tekan Ubah di Timbang dan tulis lagi.',
  },
  strangeSecond: {
    en: 'Not counted, the second coder’s type is not known: # (row #).',
    id: 'Tidak dihitung, jenis dari pengode kedua tidak dikenal: # (baris #).',
  },
} as const satisfies Record<string, Localized>;

export const NOTES = {
  source: {
    en: 'Source: the table {area}. Change it there; this sheet follows.',
    id: 'Sumber: tabel {area}. Ubah di sana; lembar ini mengikuti.',
  },
  shares: {
    en: 'Shares of types are of the quotes with a type; shares of themes and offices are of all quotes of the table.',
    id: 'Proporsi jenis dihitung dari kutipan yang berjenis; proporsi tema dan kantor dari semua kutipan di tabel.',
  },
  isomorphism: {
    en: 'Coercive, mimetic, normative: DiMaggio & Powell, The Iron Cage Revisited (1983).',
    id: 'Koersif, mimetik, normatif: DiMaggio & Powell, The Iron Cage Revisited (1983).',
  },
  kappa: {
    en: 'κ: Cohen (1960), over the quotes that both coded. Below 0 poor, to 0.20 slight, to 0.40 fair, to 0.60 moderate, to 0.80 substantial, above almost perfect: Landis & Koch (1977), by κ at two decimals.',
    id: 'κ: Cohen (1960), atas kutipan yang dikode keduanya. Di bawah 0 buruk, sampai 0,20 sangat lemah, sampai 0,40 lemah, sampai 0,60 sedang, sampai 0,80 kuat, di atasnya hampir sempurna: Landis & Koch (1977), menurut κ dua desimal.',
  },
} as const satisfies Record<string, Localized>;

export const FORM = {
  name: { en: 'Coded quotes', id: 'Kutipan terkode' },
  title: { en: 'Quotes to code', id: 'Kutipan untuk dikode' },
  fillIn: {
    en: 'One row a quote. Type coercive, mimetic or normative, or words of your own throughout; the second coder is optional.',
    id: 'Satu baris satu kutipan. Isi koersif, mimetik, atau normatif, atau kata sendiri seluruhnya; pengode kedua boleh kosong.',
  },
  quote: { en: 'Quote', id: 'Kutipan' },
  informant: { en: 'Informant', id: 'Informan' },
  second: { en: 'Type (second coder)', id: 'Jenis (pengode kedua)' },
} as const satisfies Record<string, Localized>;
