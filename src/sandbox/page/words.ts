/** What the page itself says; everything else on it comes from the add-in's manifest and pane. */
import type { Language } from '../../engine/language';

const WORDS = {
  home: { en: 'Home', id: 'Beranda' },
  notExcel: { en: 'A workbook to try Timbang in. Not Excel.', id: 'Buku kerja untuk mencoba Timbang. Bukan Excel.' },
  language: { en: 'Language', id: 'Bahasa' },
  workbook: { en: 'Workbook', id: 'Buku kerja' },
  keys: {
    en: 'F6 moves between ribbon, workbook and pane.',
    id: 'F6 berpindah antara pita, buku kerja, dan panel.',
  },
  ribbon: { en: 'Ribbon', id: 'Pita' },
  pane: { en: 'Task pane', id: 'Panel tugas' },
  closePane: { en: 'Close the pane', id: 'Tutup panel' },
  resizePane: { en: 'Width of the pane', id: 'Lebar panel' },
  opening: { en: 'Opening the example…', id: 'Membuka contoh…' },
  noSample: {
    en: 'The example did not open. Choose one under Examples.',
    id: 'Contoh tidak terbuka. Pilih salah satu di menu Contoh.',
  },
  file: { en: 'File', id: 'Berkas' },
  saveCopy: { en: 'Save a copy', id: 'Simpan salinan' },
  saveCopyTip: {
    en: 'A .json file that this page opens again. Excel cannot open it.',
    id: 'Berkas .json yang dapat dibuka lagi di halaman ini. Excel tidak dapat membukanya.',
  },
  openCopy: { en: 'Open…', id: 'Buka…' },
  openCopyTip: {
    en: 'A copy saved here takes the place of this workbook.',
    id: 'Salinan yang disimpan di sini menggantikan buku kerja ini.',
  },
  notOurs: {
    en: 'This file is not a copy saved by this page. Choose a .json file from “Save a copy”.',
    id: 'Berkas ini bukan salinan dari halaman ini. Pilih berkas .json hasil “Simpan salinan”.',
  },
  tooLarge: {
    en: 'The copy is too large for this browser’s storage and was not opened.',
    id: 'Salinan terlalu besar untuk penyimpanan peramban ini dan tidak dibuka.',
  },
  copyGone: {
    en: 'The copy is no longer in this browser tab. Open the file again under File.',
    id: 'Salinan tidak ada lagi di tab peramban ini. Buka lagi berkasnya lewat menu Berkas.',
  },
  noAddIn: {
    en: 'The add-in’s files are missing. Build them with “npm run build”, or start with “npm start”.',
    id: 'Berkas add-in tidak ditemukan. Buat dengan “npm run build”, atau mulai dengan “npm start”.',
  },
  noStart: {
    en: 'The workbook did not start. The browser’s console says why.',
    id: 'Buku kerja tidak dapat dibuka. Sebabnya ada di konsol peramban.',
  },
  noSentence: { en: 'Excel says no more about this error.', id: 'Excel tidak menjelaskan galat ini.' },
} as const;

export type Words = { readonly [key in keyof typeof WORDS]: string };

/** Every text of the page in one language. */
export function wordsIn(language: Language): Words {
  const entries = Object.entries(WORDS).map(([key, texts]) => [key, texts[language]]);
  return Object.fromEntries(entries) as Words;
}
