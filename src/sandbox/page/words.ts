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
  newWorkbook: { en: 'New', id: 'Baru' },
  newWorkbookTip: { en: 'An empty workbook.', id: 'Buku kerja kosong.' },
  newFromTemplate: { en: 'New from a template…', id: 'Baru dari templat…' },
  newFromTemplateTip: { en: 'A form that computes as it is filled in.', id: 'Formulir yang menghitung saat diisi.' },
  templateTitle: { en: 'Start from a template', id: 'Mulai dari templat' },
  withAddIn: { en: 'With the add-in', id: 'Dengan add-in' },
  withoutAddIn: { en: 'Without the add-in', id: 'Tanpa add-in' },
  noTemplate: {
    en: 'The template’s file is missing. Build the add-in with “npm run build”.',
    id: 'Berkas templat tidak ditemukan. Buat add-in dengan “npm run build”.',
  },
  open: { en: 'Open…', id: 'Buka…' },
  openTip: {
    en: 'An Excel file of yours. It stays on this computer.',
    id: 'Berkas Excel Anda. Berkas tetap di komputer ini.',
  },
  save: { en: 'Save', id: 'Simpan' },
  saveTip: {
    en: 'As an Excel file, among your downloads.',
    id: 'Sebagai berkas Excel, di folder unduhan.',
  },
  saveAs: { en: 'Save as…', id: 'Simpan sebagai…' },
  saveAsTip: { en: 'The same under another name.', id: 'Sama, dengan nama lain.' },
  saveAsName: { en: 'Name of the file:', id: 'Nama berkas:' },
  saved: { en: '{name} was saved among your downloads.', id: '{name} disimpan di folder unduhan.' },
  notSaved: { en: 'The workbook was not saved.', id: 'Buku kerja tidak disimpan.' },
  reading: { en: 'Reading {name} … {percent} %', id: 'Membaca {name} … {percent} %' },
  cancel: { en: 'Cancel', id: 'Batal' },
  noRoom: {
    en: 'This browser has no room for the file, and it was not opened.',
    id: 'Peramban ini tidak punya tempat untuk berkas itu, sehingga tidak dibuka.',
  },
  fileGone: {
    en: 'The file is no longer in this browser. Open it again under File.',
    id: 'Berkas itu tidak ada lagi di peramban ini. Buka lagi lewat menu Berkas.',
  },
  unseen: {
    en: 'Not shown here, but kept in the file: {kinds}.',
    id: 'Tidak ditampilkan di sini, tetapi tetap ada di berkas: {kinds}.',
  },
  chart: { en: 'Chart', id: 'Grafik' },
  chartAside: {
    en: 'This sheet has a chart further right or below: {name}.',
    id: 'Lembar ini memiliki grafik di sebelah kanan atau di bawah: {name}.',
  },
  showChart: { en: 'Show it', id: 'Tampilkan' },
  chartNoValues: { en: 'No values yet', id: 'Belum ada nilai' },
  calendar1904: {
    en: 'Its dates count from 1904: here they show four years too early.',
    id: 'Tanggalnya dihitung dari 1904: di sini tampak empat tahun terlalu awal.',
  },
  asInFile: {
    en: '{count} formulas cannot be computed here and show what the file says (first {cell}).',
    id: '{count} rumus tidak dapat dihitung di sini dan menampilkan isi berkas (pertama {cell}).',
  },
  different: {
    en: '{count} formulas show another result here than in the file (first {cell}).',
    id: '{count} rumus menampilkan hasil lain di sini daripada di berkas (pertama {cell}).',
  },
  portable: { en: 'Copy without the add-in…', id: 'Salinan tanpa add-in…' },
  portableTip: {
    en: 'Plain Excel formulas, or values: the same numbers for whoever has no Timbang.',
    id: 'Rumus Excel biasa, atau nilai: angka yang sama bagi yang tidak punya Timbang.',
  },
  portableTitle: { en: 'A copy that works without Timbang', id: 'Salinan yang bekerja tanpa Timbang' },
  portableSummary: {
    en: '{formulas} formulas become plain ones in {cells} cells. A sheet with {helpers} cells of intermediate results is added, and Timbang’s formulas are kept in the file for the way back.',
    id: '{formulas} rumus menjadi rumus biasa di {cells} sel. Lembar berisi {helpers} sel hasil antara ditambahkan, dan rumus Timbang tetap tersimpan di berkas agar dapat dikembalikan.',
  },
  portableNone: {
    en: 'No formula here needs Timbang.',
    id: 'Tidak ada rumus di sini yang memerlukan Timbang.',
  },
  portableValues: {
    en: 'These have no plain form and become values, which no longer follow their cells:',
    id: 'Rumus ini tidak punya bentuk biasa dan menjadi nilai, yang tidak lagi mengikuti selnya:',
  },
  portableLeft: {
    en: 'These are not Timbang’s, stay as they are, and ask for a later Excel:',
    id: 'Rumus ini bukan milik Timbang, tetap seperti adanya, dan memerlukan Excel yang lebih baru:',
  },
  portableFormulas: { en: 'Plain formulas', id: 'Rumus biasa' },
  portableOnlyValues: { en: 'Values only', id: 'Nilai saja' },
  portableName: { en: '{name} (without add-in).xlsx', id: '{name} (tanpa add-in).xlsx' },
  andMore: { en: 'and {count} more', id: 'dan {count} lagi' },
  restore: { en: 'Put Timbang’s formulas back', id: 'Kembalikan rumus Timbang' },
  restoreTip: {
    en: 'This file is a copy without the add-in: open it with the formulas that it had.',
    id: 'Berkas ini salinan tanpa add-in: buka dengan rumus semula.',
  },
  restoreChanged: {
    en: 'Nothing was put back: {count} formulas were changed or moved since (first {cell}). The pane’s “Put the formulas back” asks about each.',
    id: 'Tidak ada yang dikembalikan: {count} rumus telah diubah atau bergeser (pertama {cell}). “Kembalikan rumus” di panel menanyakan masing-masing.',
  },
  noAddIn: {
    en: 'The add-in’s files are missing. Build them with “npm run build”, or start with “npm start”.',
    id: 'Berkas add-in tidak ditemukan. Buat dengan “npm run build”, atau mulai dengan “npm start”.',
  },
  noStart: {
    en: 'The workbook did not start. The browser’s console says why.',
    id: 'Buku kerja tidak dapat dibuka. Sebabnya ada di konsol peramban.',
  },
  linkGone: {
    en: 'The link leads to {place}, which is not there or hidden.',
    id: 'Tautan ini menuju {place}, yang tidak ada atau disembunyikan.',
  },
  noSentence: { en: 'Excel says no more about this error.', id: 'Excel tidak menjelaskan galat ini.' },
} as const;

export type Words = { readonly [key in keyof typeof WORDS]: string };

/** Every text of the page in one language. */
export function wordsIn(language: Language): Words {
  const entries = Object.entries(WORDS).map(([key, texts]) => [key, texts[language]]);
  return Object.fromEntries(entries) as Words;
}

/** A text with what stands in its braces. */
export function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}
