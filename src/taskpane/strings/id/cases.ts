/** The same in Indonesian. */
export const cases = {
  cases: 'Log kasus',
  casesText:
    'Setiap kasus dengan tanggal diterima, batas, dan selesai: hari kerja, persen tepat waktu, indeks ketepatan.',
  casesOpen: 'Buat log kasus',
  casesHow:
    'Satu log untuk tiap indikator, pada dua lembar: kasusnya, dan aturan dengan hari libur serta hasilnya. Isian tetap ada bila ditulis ulang.',
  casesOf: 'Indikator',
  casesRules: 'Batas waktu log baru',
  casesSpp: 'SPP: UP/TUP 2, GUP 4, LS 5 hari kerja',
  casesMonthly: 'LPJ tanggal 10 bulan berikutnya, gaji tanggal 15 bulan sebelumnya',
  casesNone: 'Diketik, atau tenggat sendiri untuk tiap jenis',
  casesWrite: 'Tulis log',
  casesThere: 'Sudah ada log: {used} dari {rows} baris terisi.',
  casesFresh: 'Belum ada log. Log baru berisi {rows} baris.',
};
