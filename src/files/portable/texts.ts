/** Why a formula has no plain form, and the words on the helper sheet, in both languages. */
import type { Localized } from '../../engine/language';
import type { MessageValues } from '../../engine/phrases';
import { filled } from '../../engine/phrases';

export type Reason = Localized;

export const REASONS = {
  unread: {
    en: 'The formula has something that is not read here, such as a structured reference or another workbook.',
    id: 'Rumus memuat bagian yang tidak terbaca di sini, misalnya acuan terstruktur atau buku kerja lain.',
  },
  laterFunction: {
    en: '{name} is unknown to Excel 2019 or LibreOffice, and has no plain form here.',
    id: '{name} tidak dikenal Excel 2019 atau LibreOffice, dan tidak punya bentuk biasa di sini.',
  },
  spillUnknown: {
    en: 'How many cells the formula fills is not known.',
    id: 'Jumlah sel yang diisi rumus tidak diketahui.',
  },
  filledPart: {
    en: 'The formula reads a part of a range that grows with what is typed; that has a plain form in weights, CR, reports and groups of the eigenvector method, in copies as a file only.',
    id: 'Rumus membaca bagian rentang yang bertambah sesuai isian; bentuk biasanya hanya ada untuk bobot, CR, laporan, dan kelompok dengan metode vektor eigen, dalam salinan berupa berkas.',
  },
  shapeDiffers: {
    en: 'The formula does not fill as many cells as it answers.',
    id: 'Jumlah sel yang diisi rumus tidak sama dengan jumlah jawabannya.',
  },
  answersErrorNow: {
    en: 'The formula answers an error now, so that it is not known which cells it will fill.',
    id: 'Rumus sedang menjawab galat, sehingga sel yang akan diisinya belum diketahui.',
  },
  rangeTooLarge: {
    en: 'The formula reads whole columns or rows, for which there is no plain form cell by cell.',
    id: 'Rumus membaca seluruh kolom atau baris, yang tidak punya bentuk biasa sel demi sel.',
  },
  textNumber: {
    en: '{cell} holds the text "{text}", which plain Excel does not read as a number. Type the number instead.',
    id: '{cell} berisi teks "{text}", yang tidak dibaca Excel biasa sebagai angka. Ketik angkanya.',
  },
  printedTooCoarse: {
    en: '{cell} holds {text}, which may stand for several judgments. Type =1/3 or the like.',
    id: '{cell} berisi {text}, yang dapat berarti beberapa penilaian. Ketik =1/3 atau sejenisnya.',
  },
  judgmentMissing: {
    en: 'A judgment is missing: it is completed by steps that plain formulas do not have.',
    id: 'Ada penilaian yang kosong: pengisiannya memerlukan langkah yang tidak ada dalam rumus biasa.',
  },
  wordInCell: {
    en: 'The word for “{parameter}” stands in a cell or is computed. Write it into the formula.',
    id: 'Kata untuk “{parameter}” ada di sel atau dihitung. Tuliskan di dalam rumus.',
  },
  matrixTooLarge: {
    en: 'The matrix has {size} items; plain formulas would need too many cells beyond {limit}.',
    id: 'Matriks memiliki {size} elemen; lebih dari {limit} memerlukan terlalu banyak sel.',
  },
  answersError: {
    en: 'The arguments do not fit each other, so that the formula answers an error.',
    id: 'Argumennya tidak cocok satu sama lain, sehingga rumus menjawab galat.',
  },
  tooLong: {
    en: 'The plain form would be longer than the {limit} signs that Excel takes.',
    id: 'Bentuk biasanya melebihi {limit} tanda yang diterima Excel.',
  },
} as const satisfies Record<string, Reason>;

/** A formula, or one of its arguments, that has no plain form. */
export class NotPortable extends Error {
  constructor(readonly reason: Reason) {
    super(reason.en);
  }
}

export function notPortable(key: keyof typeof REASONS, values: MessageValues = {}): NotPortable {
  const { en, id } = REASONS[key];
  return new NotPortable({ en: filled(en, values, 'en'), id: filled(id, values, 'id') });
}
