/** Sentences about hierarchies: who stands below whom, and what is carried through the levels. */
export const hierarchyMessages = {
  itemMissing: {
    en: '{place}: the item has no name although its row has data. Type its name, or leave the row out of the ranges.',
    id: '{place}: nama item belum diisi, padahal barisnya berisi data. Isi namanya, atau keluarkan baris ini dari rentang.',
  },
  itemTwice: {
    en: '{place}: {item} already stands in {first}. Give every item a name of its own; where two have to share one, list their codes or paths, such as Goal/Speed, for items and parents.',
    id: '{place}: {item} sudah ada di {first}. Beri setiap item nama tersendiri; bila dua item harus bernama sama, gunakan kode atau jalurnya, misalnya Tujuan/Kecepatan, untuk item dan induk.',
  },
  codeTwice: {
    en: '{place}: {item} already stands in {first}. Give every row a code of its own, or leave the code blank where the name stands alone.',
    id: '{place}: {item} sudah ada di {first}. Beri setiap baris kode tersendiri, atau kosongkan kodenya bila namanya hanya ada satu.',
  },
  parentUnknown: {
    en: '{place}: {parent} is not among the items. Correct the name, or add a row for it.',
    id: '{place}: {parent} tidak ada dalam daftar item. Perbaiki namanya, atau tambahkan barisnya.',
  },
  parentAmbiguous: {
    en: '{place}: {parent} is the name of several items, in {first} and {second}. Type the code of the one that is meant.',
    id: '{place}: {parent} adalah nama beberapa item, di {first} dan {second}. Ketikkan kode item yang dimaksud.',
  },
  itemsInCircle: {
    en: '{place}: {item} stands below itself ({circle}). Give one of these items another parent.',
    id: '{place}: {item} berada di bawah dirinya sendiri ({circle}). Beri salah satu item ini induk yang lain.',
  },
  resultBeyondNumbers: {
    code: 'number',
    en: '{place}: the result is too large or too small for a number to hold. Check the numbers it is made from.',
    id: '{place}: hasilnya terlalu besar atau terlalu kecil untuk dimuat dalam angka. Periksa angka pembentuknya.',
  },
} as const;
