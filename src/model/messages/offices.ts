/** Sentences about the tables of several offices, each on a sheet of its own. */
export const officeMessages = {
  officeColumnMissing: {
    en: 'No column is headed {heading}, as in {first}; the headings stand in row {row}. Head the column like that.',
    id: 'Tidak ada kolom berjudul {heading} seperti di {first}; judul kolom ada di baris {row}. Beri kolomnya judul itu.',
  },
  officeColumnTwice: {
    en: 'Several columns in row {row} are headed {heading}, and {first} has another number of them. Give each a heading of its own.',
    id: 'Beberapa kolom di baris {row} berjudul {heading}, dan jumlahnya berbeda dari {first}. Beri masing-masing judul tersendiri.',
  },
  officeTableGone: {
    en: 'Its table is no longer in the workbook. Bring it back, or remove its scorecard from the list.',
    id: 'Tabelnya sudah tidak ada di buku kerja. Kembalikan tabelnya, atau hapus kartu skornya dari daftar.',
  },
  officeTooLarge: {
    en: 'The sheet holds more than {limit} cells and was not read.',
    id: 'Lembar ini memuat lebih dari {limit} sel dan tidak dibaca.',
  },
  officeKpisMore: { en: 'Has, unlike {first}: {kpis}.', id: 'Memiliki, tidak seperti {first}: {kpis}.' },
  officeKpisLess: { en: 'Lacks, unlike {first}: {kpis}.', id: 'Tidak memiliki, tidak seperti {first}: {kpis}.' },
  officeAsideThere: {
    en: '{kpis}: set aside in {first}, counted here.',
    id: '{kpis}: disisihkan di {first}, dihitung di sini.',
  },
  officeThere: {
    en: 'An office called {office} is here already. If both are the same, leave one out.',
    id: 'Kantor bernama {office} sudah ada di sini. Bila keduanya sama, keluarkan salah satunya.',
  },
  officeColumnsOwn: {
    en: 'Its headings are not those of {first}. Taken for: {columns}. Please check.',
    id: 'Judul kolomnya tidak sama dengan {first}. Dibaca sebagai: {columns}. Mohon diperiksa.',
  },
  officeKpiTwice: {
    en: 'In {office}, {kpi} is the code or name of several indicators, so that one cannot be told from the other. Give each a code of its own.',
    id: 'Di {office}, {kpi} adalah kode atau nama beberapa indikator sehingga tidak dapat dibedakan. Beri masing-masing kode tersendiri.',
  },
  officeSettings: {
    en: 'Its scorecard was set up in another way; written now, it is scored like {first}.',
    id: 'Kartu skornya diatur dengan cara lain; bila ditulis sekarang, dinilai seperti {first}.',
  },
} as const;
