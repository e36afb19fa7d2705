/** Sentences about indicator indices and the CKP. */
export const ckpMessages = {
  targetMissing: {
    en: '{place}: the target is missing. Type the target, or leave the row out of the ranges.',
    id: '{place}: target belum diisi. Isi targetnya, atau keluarkan baris ini dari rentang.',
  },
  limitAgainstPolarity: {
    en: '{place}: the target {got} is a limit for {fitting}, but the polarity is {polarity}. Give {fitting} as polarity, or type the target as a number.',
    id: '{place}: target {got} adalah batas untuk {fitting}, tetapi polaritasnya {polarity}. Gunakan polaritas {fitting}, atau ketikkan target sebagai angka.',
  },
  targetZero: {
    code: 'number',
    en: '{place}: with a target of 0 the {polarity} index does not exist. Check the target or the polarity.',
    id: '{place}: dengan target 0, indeks capaian {polarity} tidak terdefinisi. Periksa target atau polaritasnya.',
  },
  nothingDue: {
    code: 'number',
    en: '{place}: target and realization are 0, so nothing was due and there is no {polarity} index. Leave the realization blank, so that the weight is spread over the others, or use minimize if 0 is the best there is.',
    id: '{place}: target dan realisasi 0, jadi tidak ada yang harus dicapai dan indeks capaian {polarity} tidak ada. Kosongkan realisasinya agar bobotnya dibagikan ke yang lain, atau gunakan minimalkan bila 0 adalah yang terbaik.',
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
    en: 'Indicators with maximize-120: {indicators}. At most {allowed} of {count} may have it ({oneIn}, {decree}). Use maximize instead where there are too many.',
    id: 'Indikator dengan maksimalkan-120: {indicators}. Paling banyak {allowed} dari {count} yang boleh memakainya ({oneIn}, {decree}). Gunakan maksimalkan untuk yang melebihi batas.',
  },
  combinationForbidden: {
    en: '{place}: an indicator may not have {validity} validity with {control} control. Choose another indicator.',
    id: '{place}: indikator tidak boleh memiliki validitas {validity} dengan kendali {control}. Pilih indikator lain.',
  },
  combinationUnpublished: {
    en: '{place}: the weight for {validity} validity with {control} control is not in any source known to Timbang. Type it from your performance contract.',
    id: '{place}: bobot untuk validitas {validity} dengan kendali {control} tidak ada dalam sumber yang dikenal Timbang. Ketikkan dari kontrak kinerja Anda.',
  },
  valueNegative: {
    en: '{place}: a value is never below 0, got {got}. Type it in points, 0 to 120.',
    id: '{place}: nilai tidak pernah di bawah 0, tetapi berisi {got}. Ketikkan dalam poin, 0 sampai 120.',
  },
  capOutOfRange: {
    en: '{place}: indices may end at {from} to {to} points, got {got}. Type it in points, such as 150 for 150 %, or leave it out for 120.',
    id: '{place}: indeks dapat berakhir di {from} sampai {to} poin, bukan {got}. Ketikkan dalam poin, misalnya 150 untuk 150 %, atau hilangkan untuk 120.',
  },
  aspectTargetMissing: {
    en: '{place}: there is a realization and no target. Type the target, or give only the aspects that the form has.',
    id: '{place}: ada realisasi tanpa target. Isi targetnya, atau berikan hanya aspek yang ada di formulir.',
  },
  aspectNegative: {
    en: '{place}: what is planned or reached is never below 0, got {got}. Type it without the sign.',
    id: '{place}: yang direncanakan atau dicapai tidak pernah di bawah 0, tetapi berisi {got}. Ketikkan tanpa tandanya.',
  },
  shareZero: {
    en: '{place}: a share of 0 leaves one part out altogether, and a blank cell may arrive as 0. Type a share above 0, or leave the argument out.',
    id: '{place}: bagian 0 meniadakan salah satu unsur, dan sel kosong dapat terbaca sebagai 0. Ketikkan bagian di atas 0, atau hilangkan argumennya.',
  },
  sharesBeyondWhole: {
    en: 'Top {top} and bottom {bottom} are more than 1 together. Make them smaller.',
    id: 'Bagian teratas {top} dan terbawah {bottom} berjumlah lebih dari 1. Perkecil bagiannya.',
  },
} as const;
