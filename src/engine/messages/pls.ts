/** Sentences about path models, apart from the others: they come with the file of those functions. */
export const plsMessages = {
  itemUnknown: {
    en: '{place}: {got} is no heading of the items. Write it as the heading of its column is written.',
    id: '{place}: {got} tidak ada di antara judul kolom butir. Tuliskan seperti judul kolomnya.',
  },
  itemHeadedTwice: {
    en: 'Two columns of the items are headed {got}. Rename one of them.',
    id: 'Dua kolom butir berjudul {got}. Ganti nama salah satunya.',
  },
  itemInTwoBlocks: {
    en: '{place}: {got} is listed a second time. Give every item to one construct, once.',
    id: '{place}: {got} tercantum dua kali. Masukkan setiap butir ke satu konstruk, satu kali.',
  },
  blocksNotColumns: {
    en: '{list}: expected the columns item and construct, and the mode as a third, got {columns} of them.',
    id: '{list}: harus berisi kolom butir dan konstruk, dan mode sebagai kolom ketiga, bukan {columns} kolom.',
  },
  nameMissing: {
    en: '{place}: a name is missing. Type it, or leave the row out.',
    id: '{place}: nama belum diisi. Isilah, atau keluarkan barisnya.',
  },
  nothingListed: {
    en: '{list}: no row is filled in. Type one row for each.',
    id: '{list}: belum ada baris yang terisi. Isi satu baris untuk masing-masing.',
  },
  modesDiffer: {
    en: '{place}: {got} has another mode further up. Give all items of a construct the same mode.',
    id: '{place}: mode {got} berbeda dengan baris di atasnya. Samakan mode semua butir satu konstruk.',
  },
  oneConstructOnly: {
    en: '{list}: only one construct is listed, but two or more are compared here. List the items of the others.',
    id: '{list}: hanya ada satu konstruk, padahal yang dibandingkan dua atau lebih. Cantumkan butir konstruk lainnya.',
  },
  pathsNotColumns: {
    en: '{list}: expected the two columns from and to, got {columns}.',
    id: '{list}: harus berisi dua kolom, dari dan ke, bukan {columns} kolom.',
  },
  constructUnknown: {
    en: '{place}: {got} is no construct of the blocks. Write it as the blocks do, or list its items there.',
    id: '{place}: {got} bukan konstruk dalam blok. Tuliskan seperti di blok, atau cantumkan butirnya di sana.',
  },
  pathTwice: {
    en: '{place}: the path from {from} to {to} is listed a second time. Leave one out.',
    id: '{place}: jalur dari {from} ke {to} tercantum dua kali. Hapus salah satunya.',
  },
  pathsInCircle: {
    en: 'The paths run in a circle: {circle}. Least squares cannot tell cause from effect there; leave one path out.',
    id: 'Jalur membentuk lingkaran: {circle}. Kuadrat terkecil tidak dapat memisahkan sebab dan akibatnya; hapus satu jalur.',
  },
  constructWithoutPath: {
    en: 'No path leads to or from {got}. Add one to the paths, or take its items out of the blocks.',
    id: 'Tidak ada jalur dari atau ke {got}. Tambahkan ke jalur, atau keluarkan butirnya dari blok.',
  },
  answerMissing: {
    en: '{place} ({item}) has no answer. Say what is done with missing answers: {choices}.',
    id: '{place} ({item}) tidak berisi jawaban. Sebutkan perlakuan terhadap jawaban kosong: {choices}.',
  },
  zeroOrBlank: {
    en: '{place} ({item}) is 0 among answers from 1 up, and some Excels hand a blank cell over as 0. If it is blank, say what is done with missing answers: {choices}; if 0 is an answer, say {zeros}.',
    id: '{place} ({item}) bernilai 0 di antara jawaban mulai dari 1, dan sebagian Excel menyerahkan sel kosong sebagai 0. Bila kosong, sebutkan perlakuan terhadap jawaban kosong: {choices}; bila 0 memang jawaban, sebutkan {zeros}.',
  },
  missingBesideZeros: {
    en: '{place} ({item}) has no answer, and with {zeros} a blank cannot be told from a 0. Add 1 to all answers of the scale, which changes no result, and say what is done with missing ones: {choices}.',
    id: '{place} ({item}) tidak berisi jawaban, dan dengan {zeros} sel kosong tidak dapat dibedakan dari 0. Tambahkan 1 pada semua jawaban skala itu, yang tidak mengubah hasil, lalu sebutkan perlakuan terhadap jawaban kosong: {choices}.',
  },
  tooFewRespondents: {
    code: 'notAvailable',
    en: '{count} respondents are too few; at least {least} are needed here.',
    id: 'Responden hanya {count}, terlalu sedikit; di sini diperlukan sedikitnya {least}.',
  },
  tooFewPairs: {
    en: 'The {count} respondents who answered both {first} and {second} are too few, or answered one of them alike. Leave one of the items out, or choose {choices}.',
    id: 'Responden yang menjawab {first} maupun {second} hanya {count}, terlalu sedikit, atau menjawab salah satunya sama semua. Keluarkan salah satu butirnya, atau pilih {choices}.',
  },
  itemConstant: {
    en: 'All {count} answers to {item} are the same, so that it correlates with nothing. Take it out of the blocks.',
    id: 'Semua {count} jawaban untuk {item} sama, sehingga tidak berkorelasi dengan apa pun. Keluarkan dari blok.',
  },
  itemsCollinear: {
    en: 'Among the items of {construct} one follows exactly from the others. Take one of those that say the same out of the blocks.',
    id: 'Di antara butir {construct} ada yang sepenuhnya ditentukan oleh butir lain. Keluarkan salah satu yang bermakna sama dari blok.',
  },
  predecessorsCollinear: {
    en: 'Of the constructs that lead to {construct} one follows exactly from the others. Leave one of these paths out.',
    id: 'Di antara konstruk yang menuju {construct} ada yang sepenuhnya ditentukan oleh konstruk lain. Hapus salah satu jalurnya.',
  },
  constructVanishes: {
    code: 'number',
    en: 'The items of {construct} cancel each other out, so that it has no weights. Check for items that run the other way.',
    id: 'Butir-butir {construct} saling meniadakan sehingga bobotnya tidak ada. Periksa butir yang arahnya terbalik.',
  },
  notConverged: {
    code: 'number',
    en: 'The weights did not settle within {rounds} rounds, so that there is no result. Try another scheme, or check items that run the other way.',
    id: 'Bobot tidak mencapai nilai tetap dalam {rounds} putaran sehingga tidak ada hasil. Coba skema lain, atau periksa butir yang arahnya terbalik.',
  },
  notACorrelation: {
    code: 'number',
    en: 'The correlations from pairs of answers contradict each other, so that there is no result. Choose {choices} for the missing answers.',
    id: 'Korelasi dari pasangan jawaban saling bertentangan sehingga tidak ada hasil. Pilih {choices} untuk jawaban kosong.',
  },
} as const;
