/** What the help pages say around the texts of the functions. */
import type { Language, Localized } from '../../engine/language';
import type { ScoringErrorCode } from '../../engine/messages';

const WORDS = {
  functions: { en: 'Functions', id: 'Fungsi' },
  help: { en: 'Help', id: 'Bantuan' },
  search: { en: 'Search functions, recipes and the guide', id: 'Cari fungsi, resep, dan panduan' },
  searchExample: { en: 'such as: Google Forms, level, weights', id: 'misalnya: Google Forms, level, bobot' },
  foundOne: { en: 'One page found', id: 'Satu halaman ditemukan' },
  foundMany: { en: '{count} pages found', id: '{count} halaman ditemukan' },
  nothingFound: {
    en: 'Nothing found. Try fewer or other words.',
    id: 'Tidak ditemukan. Coba kata yang lebih sedikit atau kata lain.',
  },
  recipe: { en: 'Recipe', id: 'Resep' },
  aFunction: { en: 'Function', id: 'Fungsi' },
  recipes: { en: 'Recipes', id: 'Resep' },
  recipesIntroduction: {
    en: 'From what you hold to what you want, step by step.',
    id: 'Dari yang Anda punya ke yang Anda inginkan, langkah demi langkah.',
  },
  shortcuts: { en: 'Keyboard shortcuts', id: 'Pintasan papan ketik' },
  shortcutsIntroduction: {
    en: 'The keys of the pane. Tab goes from one thing to the next, Enter and Space press it. On a Mac, Cmd stands for Ctrl and Option for Alt.',
    id: 'Tombol-tombol panel. Tab berpindah dari satu hal ke berikutnya, Enter dan Spasi menekannya. Di Mac, Cmd untuk Ctrl dan Option untuk Alt.',
  },
  shortcutsShort: { en: 'The keys of the pane.', id: 'Tombol-tombol panel.' },
  templates: { en: 'Templates', id: 'Templat' },
  templatesIntroduction: {
    en: 'Workbooks to fill in. The first of each computes with the add-in; the second with plain Excel formulas, for whoever has no Timbang.',
    id: 'Buku kerja untuk diisi. Yang pertama menghitung dengan add-in; yang kedua dengan rumus Excel biasa, bagi yang tidak punya Timbang.',
  },
  templatesShort: { en: 'Workbooks to fill in.', id: 'Buku kerja untuk diisi.' },
  guideShort: { en: 'Every view, with its picture.', id: 'Setiap tampilan, dengan gambarnya.' },
  checklistShort: { en: 'For whoever tries Timbang in an Excel.', id: 'Bagi yang mencoba Timbang di Excel.' },
  allFunctions: { en: 'All functions', id: 'Semua fungsi' },
  guide: { en: 'Guide to the pane', id: 'Panduan panel' },
  guideIntroduction: {
    en: 'Build a hierarchy, judge it in pairs, write a scorecard, read what would help most, and try changes before keeping them: what each view of the pane shows and does.',
    id: 'Susun hierarki, bandingkan berpasangan, tulis kartu skor, baca apa yang paling membantu, dan coba perubahan sebelum menyimpannya: apa yang ditampilkan dan dilakukan setiap tampilan panel.',
  },
  checklist: { en: 'Checklist for a real Excel', id: 'Daftar periksa di Excel yang sebenarnya' },
  checklistIntroduction: {
    en: 'Tests without an Excel cannot see everything. Whoever has one: install Timbang, try each line, the worst risks first, tick what is as written, and send the report below to whoever gave you Timbang.',
    id: 'Pengujian tanpa Excel tidak dapat melihat semuanya. Siapa pun yang memilikinya: pasang Timbang, coba setiap baris, dari risiko terbesar, centang yang sesuai, lalu kirimkan laporan di bawah kepada pemberi Timbang Anda.',
  },
  checklistKept: {
    en: 'Ticks and notes are kept in this browser alone, for both languages of this page. Nothing is sent.',
    id: 'Centang dan catatan disimpan di peramban ini saja, untuk kedua bahasa halaman ini. Tidak ada yang dikirim.',
  },
  ticked: { en: '{done} of {all} ticked', id: '{done} dari {all} dicentang' },
  whichExcel: { en: 'Excel, its version and system', id: 'Excel, versi, dan sistemnya' },
  differences: { en: 'What was different, and where', id: 'Apa yang berbeda, dan di mana' },
  report: { en: 'Report', id: 'Laporan' },
  mustBeSeen: { en: 'Must be seen:', id: 'Harus terlihat:' },
  saveReport: { en: 'Save as a file', id: 'Simpan sebagai berkas' },
  copyReport: { en: 'Copy report', id: 'Salin laporan' },
  reportCopied: { en: 'The report is copied.', id: 'Laporan disalin.' },
  reportSelected: {
    en: 'The browser did not let it be copied. The report is selected: press Ctrl+C.',
    id: 'Peramban tidak mengizinkan penyalinan. Laporan sudah terpilih: tekan Ctrl+C.',
  },
  printPage: { en: 'Print', id: 'Cetak' },
  clearTicks: { en: 'Clear all', id: 'Kosongkan semua' },
  askGiver: {
    en: 'Ask whoever gave you Timbang; in an office, those who look after its Microsoft 365.',
    id: 'Tanyakan kepada pemberi Timbang; di kantor, kepada pengelola Microsoft 365-nya.',
  },
  askHere: { en: 'Questions, mistakes and wishes:', id: 'Pertanyaan, kesalahan, dan keinginan:' },
  askWith: {
    en: 'Say which Excel it is, what you did and what you saw. Take the names of persons out of files before you send them.',
    id: 'Sebutkan Excel yang dipakai, apa yang Anda lakukan, dan apa yang terlihat. Hapus nama orang dari berkas sebelum mengirimnya.',
  },
  toContent: { en: 'To the content', id: 'Ke isi halaman' },
  parameters: { en: 'Parameters', id: 'Parameter' },
  optional: { en: 'optional', id: 'opsional' },
  acceptedWords: { en: 'Accepted words', id: 'Kata yang diterima' },
  english: { en: 'English', id: 'Inggris' },
  indonesian: { en: 'Indonesian', id: 'Indonesia' },
  meaning: { en: 'Meaning', id: 'Arti' },
  byDefault: { en: 'default', id: 'bawaan' },
  result: { en: 'Result', id: 'Hasil' },
  formula: { en: 'Formula', id: 'Rumus' },
  notes: { en: 'Notes', id: 'Catatan' },
  blanks: {
    en: 'Excel may hand over a blank cell in a range as 0. Where it must count as no data, give IF(A1:A9="","",A1:A9) instead of A1:A9.',
    id: 'Excel dapat menyerahkan sel kosong di dalam rentang sebagai 0. Agar dianggap belum ada data, berikan IF(A1:A9="","",A1:A9) sebagai ganti A1:A9.',
  },
  examples: { en: 'Examples', id: 'Contoh' },
  howToTry: {
    en: 'Computed on this page by the functions themselves. Change the constants, then press Enter or Compute. Write them as in an English Excel: a decimal point, commas between arguments and between the cells of a row, semicolons between rows.',
    id: 'Dihitung di halaman ini oleh fungsinya sendiri. Ubah konstantanya, lalu tekan Enter atau Hitung. Tulislah seperti di Excel berbahasa Inggris: titik untuk desimal, koma di antara argumen dan di antara sel sebaris, titik koma di antara baris.',
  },
  exampleFormula: { en: 'Formula {number}', id: 'Rumus {number}' },
  compute: { en: 'Compute', id: 'Hitung' },
  computed: { en: 'Computed', id: 'Dihitung' },
  expected: { en: 'Expected', id: 'Seharusnya' },
  errors: { en: 'Errors', id: 'Galat' },
  errorsPassOn: {
    en: 'An error value in an argument comes back as that error.',
    id: 'Nilai galat di dalam argumen dikembalikan sebagai galat itu juga.',
  },
  source: { en: 'Source', id: 'Sumber' },
  related: { en: 'Related functions', id: 'Fungsi terkait' },
  introduction: {
    en: 'Every function of Timbang, with formula, shapes, errors, source and an example from a study that is computed on the page.',
    id: 'Semua fungsi Timbang, lengkap dengan rumus, bentuk rentang, galat, sumber, dan contoh dari penelitian yang dihitung di halamannya.',
  },
  bothLanguages: {
    en: 'Words may be English or Indonesian, in capitals or not: “column” and “kolom” are the same.',
    id: 'Kata boleh berbahasa Inggris atau Indonesia, dengan huruf besar atau kecil: “kolom” dan “column” sama saja.',
  },
} as const;

export type PageWords = { readonly [Key in keyof typeof WORDS]: string };

export function wordsIn(language: Language): PageWords {
  return Object.fromEntries(Object.entries(WORDS).map(([key, texts]) => [key, texts[language]])) as PageWords;
}

/** Each language in its own words, for the way to a page's twin. */
export const OWN_NAMES: Localized = { en: 'English', id: 'Bahasa Indonesia' };

/** The families, in the words of their field. */
export const FAMILIES: Readonly<Record<string, Localized>> = {
  AHP: { en: 'Pairwise weighting', id: 'Pembobotan berpasangan' },
  OMAX: { en: 'Objective Matrix', id: 'Objective Matrix' },
  CKP: { en: 'Treasury scorecards', id: 'Capaian kinerja perbendaharaan' },
  BSC: { en: 'Balanced scorecards', id: 'Balanced scorecard' },
  PLS: { en: 'Questionnaires and path models', id: 'Kuesioner dan model jalur' },
};

/** The error in the cell and what kind of refusal it is. */
export const ERROR_KINDS: Readonly<Record<ScoringErrorCode, { readonly cell: string; readonly meaning: Localized }>> = {
  value: {
    cell: '#VALUE!',
    meaning: { en: 'An argument can be put right.', id: 'Ada argumen yang perlu diperbaiki.' },
  },
  notAvailable: {
    cell: '#N/A',
    meaning: { en: 'Data are not there yet.', id: 'Data belum ada.' },
  },
  number: {
    cell: '#NUM!',
    meaning: {
      en: 'The result does not exist. Excel shows this error without a sentence.',
      id: 'Hasilnya tidak terdefinisi. Excel menampilkan galat ini tanpa kalimat.',
    },
  },
};
