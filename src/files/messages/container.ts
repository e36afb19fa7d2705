/** Sentences about files that cannot be opened at all. */
export const containerMessages = {
  notAWorkbook: {
    en: 'This file is no Excel workbook (.xlsx or .xlsm). Choose another file.',
    id: 'Berkas ini bukan buku kerja Excel (.xlsx atau .xlsm). Pilih berkas lain.',
  },
  emptyFile: {
    en: 'This file is empty. Choose another file.',
    id: 'Berkas ini kosong. Pilih berkas lain.',
  },
  hasPassword: {
    en: 'This workbook has a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.',
    id: 'Buku kerja ini berkata sandi. Buka di Excel, hapus kata sandinya (File, Info, Proteksi Buku Kerja), lalu simpan kembali.',
  },
  oldFormat: {
    en: 'This is a workbook in the format of Excel 97–2003 (.xls). Open it in Excel and save it as .xlsx.',
    id: 'Ini buku kerja dalam format Excel 97–2003 (.xls). Buka di Excel dan simpan sebagai .xlsx.',
  },
  openDocument: {
    en: 'This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save it as .xlsx.',
    id: 'Ini lembar sebar OpenDocument (.ods). Buka di LibreOffice atau Excel dan simpan sebagai .xlsx.',
  },
  plainText: {
    en: 'This is a text file (.csv or similar), not a workbook. Open it in Excel and save it as .xlsx.',
    id: 'Ini berkas teks (.csv atau sejenisnya), bukan buku kerja. Buka di Excel dan simpan sebagai .xlsx.',
  },
  binaryWorkbook: {
    en: 'This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
    id: 'Ini buku kerja biner (.xlsb). Buka di Excel dan simpan sebagai .xlsx.',
  },
  otherOfficeFile: {
    en: 'This is a file of another Office program, such as Word or PowerPoint. Choose a workbook.',
    id: 'Ini berkas program Office lain, seperti Word atau PowerPoint. Pilih buku kerja.',
  },
  damagedFile: {
    en: 'This file is damaged ({what}) and was not opened. Get a whole copy, or let Excel repair it: Open, Open and Repair.',
    id: 'Berkas ini rusak ({what}) dan tidak dibuka. Ambil salinan yang utuh, atau minta Excel memperbaikinya: Buka, Buka dan Perbaiki.',
  },
  fileTooLarge: {
    en: 'This file has {size} MB; up to {limit} MB can be opened.',
    id: 'Berkas ini berukuran {size} MB; yang dapat dibuka paling besar {limit} MB.',
  },
  unpackedTooLarge: {
    en: 'Unpacked, this file has {size} MB; up to {limit} MB can be opened.',
    id: 'Setelah diurai, berkas ini berukuran {size} MB; yang dapat dibuka paling besar {limit} MB.',
  },
  packedTooTightly: {
    en: 'The part {part} of this file grows {ratio} times when it is unpacked, as in files made to do harm. It was not opened.',
    id: 'Bagian {part} dari berkas ini membesar {ratio} kali saat diurai, seperti berkas yang dibuat untuk merusak. Berkas tidak dibuka.',
  },
  tooManyParts: {
    en: 'This file has {count} parts; up to {limit} can be opened.',
    id: 'Berkas ini memiliki {count} bagian; yang dapat dibuka paling banyak {limit}.',
  },
  partTwice: {
    en: 'This file holds the part {part} twice, and which one counts cannot be known. Open it in Excel and save it again.',
    id: 'Berkas ini memuat bagian {part} dua kali, dan tidak dapat diketahui mana yang berlaku. Buka di Excel dan simpan kembali.',
  },
  badPartName: {
    en: 'This file has a part with the name {part}, which points outside of it. It was not opened.',
    id: 'Berkas ini memiliki bagian bernama {part} yang menunjuk ke luar berkas. Berkas tidak dibuka.',
  },
  encryptedPart: {
    en: 'The part {part} of this file is encrypted. Save the workbook again without encryption.',
    id: 'Bagian {part} dari berkas ini dienkripsi. Simpan kembali buku kerjanya tanpa enkripsi.',
  },
  unknownPacking: {
    en: 'The part {part} of this file is packed in a way that workbooks do not have. Open it in Excel and save it again.',
    id: 'Bagian {part} dari berkas ini dikemas dengan cara yang tidak dipakai buku kerja. Buka di Excel dan simpan kembali.',
  },
  partMissing: {
    en: 'This file lacks the part {part}, without which it is no workbook.',
    id: 'Berkas ini tidak memiliki bagian {part}, yang tanpanya bukan buku kerja.',
  },
} as const;
