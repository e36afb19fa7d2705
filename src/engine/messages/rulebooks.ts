/** Sentences about rule books: which one applies, and what a book does not say. No function says them. */
export const ruleBookMessages = {
  bookUnknown: {
    en: '{got} is not a rule book that this version of Timbang knows. Use one of: {known}.',
    id: '{got} bukan peraturan yang dikenal versi Timbang ini. Gunakan salah satu dari: {known}.',
  },
  ruleMissing: {
    en: '{decree}: {rule} could not be found in any source known to Timbang. Type the numbers from your performance contract, or use another rule book.',
    id: '{decree}: {rule} tidak ditemukan dalam sumber yang dikenal Timbang. Ketikkan angkanya dari kontrak kinerja Anda, atau gunakan peraturan lain.',
  },
  itemScoreUnsettled: {
    en: '{decree} weighs each index times its weight, and its sources do not agree whether that ends at {highest}. Timbang does not score by it until its text is found.',
    id: '{decree} membobot setiap indeks yang dikalikan bobotnya, dan sumbernya tidak sepakat apakah hasilnya dibatasi {highest}. Timbang tidak menilai menurut peraturan itu sampai naskahnya ditemukan.',
  },
} as const;

/** Sentences about the days on which a book applies: only who asks by date needs them. */
export const ruleBookDateMessages = {
  dateUnreal: {
    en: '{got} is not a day of the calendar. Write it as year, month and day, such as 2016-12-31.',
    id: '{got} bukan tanggal dalam kalender. Tulis sebagai tahun, bulan, dan hari, misalnya 2016-12-31.',
  },
  bookOnNoDate: {
    en: 'No rule book for {kind} is known for {date}. Use another day, or one of: {known}.',
    id: 'Tidak ada peraturan tentang {kind} yang dikenal untuk {date}. Gunakan tanggal lain, atau salah satu dari: {known}.',
  },
  bookDisputed: {
    en: 'Which rules apply on {date} is not settled. {why} Choose one of: {known}.',
    id: 'Peraturan yang berlaku pada {date} belum pasti. {why} Pilih salah satu dari: {known}.',
  },
} as const;

/** What those sentences are made of. */
export const ruleBookWords = {
  contract: { en: 'performance contracts', id: 'kontrak kinerja' },
  rating: { en: 'ratings', id: 'predikat' },
  fromOn: { en: '{id} (from {from})', id: '{id} (mulai {from})' },
  fromTo: { en: '{id} ({from} to {until})', id: '{id} ({from} sampai {until})' },
} as const;
