/** Sentences about the answers to a survey of pairwise comparisons. */
export const surveyMessages = {
  surveyUnread: {
    en: 'Row {row}: {got} in {heading} is no answer that can be read. It counts as not answered.',
    id: 'Baris {row}: {got} di {heading} bukan jawaban yang terbaca. Dianggap tidak dijawab.',
  },
  surveyDate: {
    en: 'Row {row}: {got} in {heading} is a date; perhaps 1/3 was typed. It counts as not answered: type =1/3 there.',
    id: 'Baris {row}: {got} di {heading} adalah tanggal; mungkin yang diketik 1/3. Dianggap tidak dijawab: ketik =1/3 di sana.',
  },
  surveyUnreadMore: {
    en: '{count} more answers cannot be read.',
    id: '{count} jawaban lain tidak terbaca.',
  },
  surveyTwoMeanings: {
    en: 'Row {row}: {got} in column {column} would mean something else in another pair. It counts as not answered: type the name of the item.',
    id: 'Baris {row}: {got} di kolom {column} punya arti lain di pasangan lain. Dianggap tidak dijawab: ketik nama elemennya.',
  },
  surveyNoStrength: {
    en: 'Row {row}: {got} is chosen in column {column}, but not how much it outweighs the other. It counts as not answered.',
    id: 'Baris {row}: {got} dipilih di kolom {column}, tetapi tidak disebut seberapa lebih penting. Dianggap tidak dijawab.',
  },
  surveyNoChoice: {
    en: 'Row {row}: {got} stands in column {column}, but neither item is chosen. It counts as not answered.',
    id: 'Baris {row}: {got} ada di kolom {column}, tetapi tidak ada elemen yang dipilih. Dianggap tidak dijawab.',
  },
  surveyAlikeButMore: {
    en: 'Row {row}: both are alike, but column {column} says {got}. It counts as not answered: correct one of the two.',
    id: 'Baris {row}: keduanya sama penting, tetapi kolom {column} berisi {got}. Dianggap tidak dijawab: perbaiki salah satunya.',
  },
  surveyAsOne: {
    en: 'Row {row}: {got} is chosen, but the strength in column {column} is 1. It is read as both alike.',
    id: 'Baris {row}: {got} dipilih, tetapi kekuatannya di kolom {column} 1. Dibaca sebagai sama penting.',
  },
  surveyAsOneMore: {
    en: '{count} more answers choose an item with strength 1 and are read as both alike.',
    id: '{count} jawaban lain memilih satu elemen dengan kekuatan 1 dan dibaca sebagai sama penting.',
  },
  surveyWeight: {
    en: 'Row {row}: the weight of this person is no number of 0 or more. The person is left out.',
    id: 'Baris {row}: bobot orang ini bukan angka 0 atau lebih. Orang ini tidak dihitung.',
  },
  surveyOneSided: {
    en: 'No answer favours the second item of a pair. Is the favoured item in another column? Then put both into one, such as “5 (A)” or −5.',
    id: 'Tidak ada jawaban yang memihak elemen kedua. Apakah elemen yang dipilih ada di kolom lain? Jika ya, gabungkan, misalnya “5 (A)” atau −5.',
  },
} as const;
