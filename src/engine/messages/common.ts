/** Sentences that every family of functions can say. */
export const commonMessages = {
  row: { en: 'row {row}', id: 'baris {row}' },
  column: { en: 'column {column}', id: 'kolom {column}' },
  cell: { en: 'row {row}, column {column}', id: 'baris {row}, kolom {column}' },
  placeInList: { en: '{list}, {position}', id: '{list}, {position}' },
  argument: { en: 'argument {argument}', id: 'argumen {argument}' },
  someCell: { en: 'a cell that is read here', id: 'sel yang dibaca di sini' },
  errorInCell: {
    en: '{place} holds {error}, which no function can answer. Mend it first.',
    id: '{place} berisi {error}, yang tidak dapat diteruskan oleh fungsi. Perbaiki dahulu.',
  },
  rangeEmpty: {
    en: '{list}: the range is empty. Select the cells that hold the data.',
    id: '{list}: rentang kosong. Pilih sel yang berisi data.',
  },
  rangeJagged: {
    en: '{list}: row {row} and row 1 differ in length ({count} and {expected}). Give every row the same number of cells.',
    id: '{list}: panjang baris {row} dan baris 1 berbeda ({count} dan {expected}). Samakan jumlah sel setiap baris.',
  },
  notANumber: {
    en: '{place}: {got} is not a usable number. Type a number.',
    id: '{place}: {got} bukan angka yang dapat dihitung. Ketikkan angka.',
  },
  numberHindered: {
    en: '{place}: {got} is not read as a number, {at} is in the way. Type the number in full; a unit, a percent sign or a currency may stand beside it.',
    id: '{place}: {got} tidak terbaca sebagai angka karena ada {at}. Ketikkan angkanya secara lengkap; satuan, tanda persen, atau mata uang boleh menyertainya.',
  },
  percentUnexpected: {
    en: '{place}: {got} is a percent, but a plain number is expected. Type it in the unit that is meant here.',
    id: '{place}: {got} adalah persen, padahal harus berupa angka biasa. Ketikkan dalam satuan yang dimaksud di sini.',
  },
  limitNotValue: {
    en: '{place}: {got} is a limit, not a value. Type the value itself.',
    id: '{place}: {got} adalah batas, bukan nilai. Ketikkan nilainya sendiri.',
  },
  scalesMixed: {
    en: '{place}: {got} beside {other} may be off by a factor of 100. Type both the same way: with a percent sign, or both without.',
    id: '{place}: {got} dan {other} dapat berbeda seratus kali lipat. Tuliskan keduanya dengan cara yang sama: dengan tanda persen, atau keduanya tanpa.',
  },
  unitsDiffer: {
    en: '{place}: {got} and {other} are in different units. Type both in the same unit.',
    id: '{place}: satuan {got} dan {other} berbeda. Ketikkan keduanya dalam satuan yang sama.',
  },
  ambiguousNumber: {
    en: '{place}: the text {got} may mean thousands or decimals. Type it as a number instead of text.',
    id: '{place}: teks {got} dapat berarti ribuan atau desimal. Ketikkan sebagai angka, bukan teks.',
  },
  notAWholeNumber: {
    en: '{place}: expected a whole number from {from} to {to}, got {got}.',
    id: '{place}: harus bilangan bulat dari {from} sampai {to}, bukan {got}.',
  },
  numberMissing: {
    en: '{place}: the value is missing. Type a number.',
    id: '{place}: nilai belum diisi. Ketikkan angka.',
  },
  noData: {
    code: 'notAvailable',
    en: '{place}: there is no data yet.',
    id: '{place}: data belum tersedia.',
  },
  nothingAvailable: {
    code: 'notAvailable',
    en: '{list}: no row has data yet.',
    id: '{list}: belum ada baris yang berisi data.',
  },
  notAList: {
    en: '{list}: expected one row or one column, got {rows} × {columns} cells. Select a single row or column.',
    id: '{list}: harus berupa satu baris atau satu kolom, bukan {rows} × {columns} sel. Pilih satu baris atau satu kolom.',
  },
  lengthsDiffer: {
    en: '{first} and {second} differ in length ({firstCount} and {secondCount}). Give both the same number of values.',
    id: 'Panjang {first} dan {second} berbeda ({firstCount} dan {secondCount}). Samakan jumlah nilainya.',
  },
  shapesDiffer: {
    en: '{first} is {firstRows} × {firstColumns} and {second} is {secondRows} × {secondColumns}. Give ranges of the same shape, a single cell, or a row against a column.',
    id: '{first} berukuran {firstRows} × {firstColumns}, sedangkan {second} {secondRows} × {secondColumns}. Gunakan rentang berukuran sama, satu sel, atau satu baris dengan satu kolom.',
  },
  unknownWord: {
    en: '{parameter}: {got} is not known. Use one of: {choices}.',
    id: '{parameter}: {got} tidak dikenal. Gunakan salah satu dari: {choices}.',
  },
  notTrueOrFalse: {
    en: '{parameter}: expected TRUE or FALSE, got {got}.',
    id: '{parameter}: harus TRUE atau FALSE, bukan {got}.',
  },
  shareOutOfRange: {
    en: '{place}: a share lies between 0 and 1, got {got}. Type percents as fractions, such as 0.15.',
    id: '{place}: bagian berada di antara 0 dan 1, bukan {got}. Ketikkan persen sebagai pecahan, misalnya 0,15.',
  },
  weightNotPositive: {
    en: '{place}: a weight must be positive, got {got}. Type a positive number.',
    id: '{place}: bobot harus positif, bukan {got}. Ketikkan angka positif.',
  },
  weightsNotAsPrinted: {
    en: '{list} add to {total}, so that they are neither fractions, which add to about 1, nor percents, which add to about 100, and cannot be taken as printed. Leave normalize out to divide them by their sum, or include the rows that are missing.',
    id: '{list} berjumlah {total}: bukan pecahan, yang berjumlah sekitar 1, dan bukan persen, yang berjumlah sekitar 100, sehingga tidak dapat dipakai seperti tercetak. Hilangkan normalkan agar bobot dibagi jumlahnya, atau sertakan baris yang belum ada.',
  },
  weightsInPercent: {
    en: '{place}: the weights below it add to {total}. To be taken as printed they must be fractions, which add to about 1. Divide them by 100, or leave normalize out to divide them by their sum.',
    id: '{place}: bobot di bawahnya berjumlah {total}. Agar dipakai seperti tercetak, bobot harus berupa pecahan, yang berjumlah sekitar 1. Bagi dengan 100, atau hilangkan normalkan agar bobot dibagi jumlahnya.',
  },
  looksLikeFractions: {
    en: '{list}: {got} looks like a fraction of 1, as 1.05 is for 105 %. Multiply by 100; if it is so small in points, give it in one range with the others.',
    id: '{list}: {got} tampak sebagai pecahan dari 1, seperti 1,05 untuk 105 %. Kalikan dengan 100; bila dalam poin memang sekecil itu, berikan dalam satu rentang bersama yang lain.',
  },
  weightMissing: {
    en: '{place}: the weight is blank or 0 although there is data for it. Type the weight, or leave the row out of the ranges.',
    id: '{place}: bobot kosong atau 0, padahal ada datanya. Isi bobotnya, atau keluarkan baris ini dari rentang.',
  },
} as const;
