/**
 * Table 4.2 of the SAMSAT study as it is printed: merged cells hold their text at the top, several KPIs stand in one
 * cell, and L1b lost its code in print.
 */
export const samsatKpiList: readonly (readonly string[])[] = [
  ['No.', 'Perspektif', 'Strategy Objectives', 'Key Performance Indicator'],
  ['1.', 'Financial (F)', 'F1: Meningkatkan Pendapatan Asli Daerah (PAD)', 'F1a: PKB\nF1b: BBNKB'],
  ['', '', 'F2: Meningkatkan produktivitas', 'F2a: Persentase pertumbuhan pendapatan\nF2b: Produktivitas pegawai'],
  [
    '2.',
    'Customer (C)',
    'C1: Meningkatkan kepuasan pelanggan',
    'C1a: Frekuensi keluhan pelanggan\nC1b: Respons time terhadap keluhan pelanggan',
  ],
  [
    '',
    '',
    'C2: Meningkatkan kepuasan pegawai',
    'C2a: Frekuensi keluhan pegawai\nC2b: Respons time terhadap keluhan pegawai',
  ],
  [
    '',
    '',
    'C3: Meningkatkan komitmen pegawai',
    'C3a: Jumlah pegawai yang menerima sanksi\nC3b: Persentase keterlambatan pegawai',
  ],
  [
    '',
    '',
    'C4: Meningkatkan kecepatan layanan',
    'C4a: Rata-rata waktu pembayaran gaji\nC4b: Rata-rata waktu proses mutasi',
  ],
  [
    '3.',
    'Internal Business Process (I)',
    'I1: Mengembangkan career planning untuk pegawai',
    'I1a: Persentase jumlah jabatan yang memiliki succession planning yang jelas',
  ],
  ['', '', 'I2: Meningkatkan quality relationship', 'I2a: Frekuensi pertemuan koordinasi antar bidang'],
  [
    '',
    '',
    'I3: Menerapkan manajemen administrasi berbasis IT',
    'I3a: Persentase jumlah pegawai yang mampu mengoperasikan aplikasi administrasi berbasis IT\n' +
      'I3b: Jumlah implementasi aplikasi administrasi berbasis IT',
  ],
  ['', '', 'I4: Membangun program kerja yang tepat', 'I4a: Persentase program kerja yang terlaksana'],
  [
    '4.',
    'Learning & Growth (L)',
    'L1: Meningkatkan skill dan kompetensi pegawai',
    'L1a: Persentase jumlah pegawai yang mengikuti training\nPersentase realisasi rencana training\n' +
      'L1c: Persentase jumlah training sesuai dengan jabatan',
  ],
  [
    '',
    '',
    'L2: Membangun kompetensi berdasarkan manajemen SDM',
    'L2a: Persentase jumlah pegawai yang telah memiliki data kompetensi\n' +
      'L2b: Persentase jumlah jabatan yang sudah ada kebutuhan kompetensinya',
  ],
];

/** The codes of the hierarchy in its order, two spaces a level; L1b by its name, as in Table 4.2. */
export const samsatCodes: readonly string[] = [
  'F', '  F1', '    F1a', '    F1b', '  F2', '    F2a', '    F2b',
  'C', '  C1', '    C1a', '    C1b', '  C2', '    C2a', '    C2b',
  '  C3', '    C3a', '    C3b', '  C4', '    C4a', '    C4b',
  'I', '  I1', '    I1a', '  I2', '    I2a', '  I3', '    I3a', '    I3b', '  I4', '    I4a',
  'L', '  L1', '    L1a', '    Persentase realisasi rencana training', '    L1c', '  L2', '    L2a', '    L2b',
];
