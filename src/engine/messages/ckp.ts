/** Sentences about indicator indices and the CKP. */
export const ckpMessages = {
  targetMissing: {
    en: '{place}: the target is missing. Type the target, or clear the whole row.',
    id: '{place}: target belum diisi. Isi targetnya, atau kosongkan seluruh baris.',
  },
  targetZero: {
    code: 'number',
    en: '{place}: with a target of 0 the {polarity} index does not exist. Check the target or the polarity.',
    id: '{place}: dengan target 0, indeks capaian {polarity} tidak terdefinisi. Periksa target atau polaritasnya.',
  },
  worstRequired: {
    en: '{place}: minimize with a target of 0 needs the worst tolerated realization. Give it as worst, a number above 0.',
    id: '{place}: minimalkan dengan target 0 memerlukan realisasi terburuk yang ditoleransi. Berikan sebagai terburuk, angka di atas 0.',
  },
  worstNotPositive: {
    en: '{place}: the worst tolerated realization must be above the target of 0, got {got}. Type a positive number.',
    id: '{place}: realisasi terburuk yang ditoleransi harus di atas target 0, bukan {got}. Ketikkan angka positif.',
  },
  minimizeNegativeTarget: {
    en: '{place}: minimize is not defined for a negative target, got {got}. Count the opposite quantity and maximize it.',
    id: '{place}: minimalkan tidak berlaku untuk target negatif, yaitu {got}. Hitung besaran kebalikannya dan gunakan maksimalkan.',
  },
  tooManyMaximize120: {
    en: 'Indicators with maximize-120: {indicators}. At most {allowed} of {count} may have it (one in five, Kep-241/PB/2015). Make the rest maximize.',
    id: 'Indikator dengan maksimalkan-120: {indicators}. Paling banyak {allowed} dari {count} yang boleh memakainya (satu dari lima, Kep-241/PB/2015). Ubah sisanya menjadi maksimalkan.',
  },
} as const;
