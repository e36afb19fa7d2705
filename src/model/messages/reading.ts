/** Sentences about reading a hierarchy from a sheet or a pasted text. Rows and lines count from 1 in what was read. */
export const readingMessages = {
  nothingToRead: {
    en: 'There is no list of items here. Select or paste the names of what you want to weigh.',
    id: 'Tidak ada daftar item di sini. Pilih atau tempelkan nama hal yang ingin dibobotkan.',
  },
  indentUneven: {
    en: '{place}: {item} is indented between two levels. It was put below {above}; check it.',
    id: '{place}: inden {item} berada di antara dua tingkat. Item ini ditempatkan di bawah {above}; periksa kembali.',
  },
  numberOrphan: {
    en: '{place}: {item} has no line above it with the number {number}. It was put below {above}; check it.',
    id: '{place}: tidak ada baris bernomor {number} di atas {item}. Item ini ditempatkan di bawah {above}; periksa kembali.',
  },
  nothingAbove: {
    en: '{place}: {item} has nothing above it in the column {heading}. Fill in that cell, or check where it was put.',
    id: '{place}: kolom {heading} untuk {item} belum terisi. Isi sel tersebut, atau periksa penempatannya.',
  },
  readCodeTwice: {
    en: '{place}: the code {code} already belongs to {item}. It was left out here; give each item its own.',
    id: '{place}: kode {code} sudah dipakai oleh {item}. Kode ini tidak diambil; beri setiap item kode tersendiri.',
  },
  readItemTwice: {
    en: '{place}: {item} already stands in {first}. It was read once; give each item a name of its own.',
    id: '{place}: {item} sudah ada di {first}. Item ini dibaca satu kali; beri setiap item nama tersendiri.',
  },
  readItemMissing: {
    en: '{place}: there is no item in the column {heading} although the row has data. The row was left out.',
    id: '{place}: kolom {heading} kosong, padahal barisnya berisi data. Baris ini tidak dibaca.',
  },
  readParentUnknown: {
    en: '{place}: {item} belongs to {parent}, which is not among the items. It was put on top; correct the name.',
    id: '{place}: induk {item} adalah {parent}, yang tidak ada dalam daftar. Item ini ditempatkan paling atas; perbaiki namanya.',
  },
  readCircle: {
    en: '{place}: {item} stands below itself. It was put on top; give it another parent.',
    id: '{place}: {item} berada di bawah dirinya sendiri. Item ini ditempatkan paling atas; beri induk yang lain.',
  },
  codeElsewhere: {
    en: '{place}: {item} stands below {above}, but its code begins like that of {other}. Check where it belongs.',
    id: '{place}: {item} berada di bawah {above}, padahal kodenya berawalan seperti {other}. Periksa penempatannya.',
  },
  readWeight: {
    en: '{place}: the weight of {item} is not a positive number, got {got}. It was left blank.',
    id: '{place}: bobot {item} bukan angka positif, melainkan {got}. Bobot ini dikosongkan.',
  },
} as const;
