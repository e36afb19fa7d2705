/**
 * SAMSAT Karang Ploso: the objectives of Table 4.1, and the causes that section 4.3.1 tells in words, each before its
 * effect. The arrows of Figure 4.2 are not among what we have of the study.
 */
export const samsatObjectives = {
  Financial: { F1: 'Meningkatkan Pendapatan Asli Daerah (PAD)', F2: 'Meningkatkan produktivitas' },
  Customer: {
    C1: 'Meningkatkan kepuasan pelanggan',
    C2: 'Meningkatkan kepuasan pegawai',
    C3: 'Meningkatkan komitmen pegawai',
    C4: 'Meningkatkan kecepatan layanan',
  },
  'Internal Business Process': {
    I1: 'Mengembangkan career planning untuk pegawai',
    I2: 'Meningkatkan quality relationship',
    I3: 'Menerapkan manajemen administrasi berbasis IT',
    I4: 'Membangun program kerja yang tepat',
  },
  'Learning and Growth': {
    L1: 'Meningkatkan skill dan kompetensi pegawai',
    L2: 'Membangun kompetensi berdasarkan SDM',
  },
} as const;

export const samsatCauses =
  'F2→F1; I3, C2, I4→F2; C1→F1; C4, I1→C2; I1→C3; C3→C1; I4→I1; I4, I3→C1, I2; I2→C4; L1→L2; L2→I1, I4';
