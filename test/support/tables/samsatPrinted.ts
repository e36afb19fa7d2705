/** Tables 4.3 to 4.16 of the Samsat thesis, cell by cell as they are printed. */
import type { Cells } from './printedCells';
import { cellsOf } from './printedCells';
import { samsatMatrices } from './samsat';

export const table46 = cellsOf(`
Kode KPI | Bobot | Kode KPI | Bobot
F1a | 0,06 | C4b | 0,04
F1b | 0,06 | I1a | 0,03
F2a | 0,06 | I2a | 0,04
F2b | 0,06 | I3a | 0,04
C1a | 0,05 | I3b | 0,02
C1b | 0,11 | I4a | 0,06
C2a | 0,02 | L1a | 0,04
C2b | 0,04 | L1b | 0,02
C3a | 0,03 | L1c | 0,06
C3b | 0,03 | L2a | 0,04
C4a | 0,08 | L2b | 0,02`);

export const table43 = cellsOf(`
Perspektif | Bobot | Inconsistency Ratio
Financial | 0,24 | 0,06
Customer | 0,41 |
Internal Business Process | 0,18 |
Learning and Growth | 0,18 |`);

export const table44 = cellsOf(`
Kode | Strategy Objectives Perspektif Financial | Bobot | Inconsistency Ratio
F1 | Meningkatkan Pendapatan Asli Daerah (PAD) | 0,50 | 0
F2 | Meningkatkan produktivitas | 0,50 |
Kode | Strategy Objectives Perspektif Customer | Bobot | Inconsistency Ratio
C1 | Meningkatkan kepuasan pelanggan | 0,39 | 0,02
C2 | Meningkatkan kepuasan pegawai | 0,16 |
C3 | Meningkatkan komitmen pegawai | 0,16 |
C4 | Meningkatkan kecepatan layanan | 0,28 |
Kode | Strategy Objectives Perspektif Internal Business Process | Bobot | Inconsistency Ratio
I1 | Mengembangkan career planning untuk pegawai | 0,14 | 0,02
I2 | Meningkatkan quality relationship | 0,20 |
I3 | Menerapkan manajemen administrasi berbasis IT | 0,33 |
I4 | Membangun program kerja yang tepat | 0,33 |
Kode | Strategy Objectives Perspektif Learning and Growth | Bobot | Inconsistency Ratio
L1 | Meningkatkan skill dan kompetensi pegawai | 0,67 | 0
L2 | Membangun kompetensi berdasarkan SDM | 0,33 |`);

export const table45 = cellsOf(`
Kode | Key Performance Indicator Financial | Bobot | Inconsistency Ratio
F1a | PKB | 0,50 | 0
F1b | BBNKB | 0,50 |
F2a | Persentase pertumbuhan pendapatan | 0,50 | 0
F2b | Produktivitas pegawai | 0,50 |
Kode | Key Performance Indicator Learning and Growth | Bobot | Inconsistency Ratio
L1a | Persentase jumlah pegawai yang mengikuti training | 0,31 | 0,05
L1b | Persentase realisasi rencana training | 0,20 |
L1c | Persentase jumlah training sesuai dengan jabatan | 0,49 |
L2a | Persentase jumlah pegawai yang telah memiliki data kompetensi | 0,67 | 0
L2b | Persentase jumlah jabatan yang sudah ada kebutuhan kompetensinya | 0,33 |`);

export const table47 = cellsOf(`
KPI | Target th. 2009 | Realisasi th. 2009 | Ket.
F1a | Rp 42.340.374.000 | Rp 44.177.214.540 | Tercapai
F1b | Rp 34.183.424.000 | Rp 40.166.539.400 | Tercapai
F2a | 40,82% | 35,73% | Tidak
F2b | Rp 1.594.757.792 | Rp 1.757.161.540 | Tercapai
C1a | 0 | 1247/214.445 | Tidak
C1b | 2 | 7 | Tidak
C2a | 0 | 14/48 | Tidak
C2b | 2 | 5 | Tidak
C3a | 0% | 8,33% | Tidak
C3b | 0% | 14,58% | Tidak
C4a | 1 | 1 | Tercapai
C4b | 14 | 24 | Tidak
I1a | 100% | 56,25% | Tidak
I2a | 24 | 28 | Tercapai
I3a | 75% | 54,16% | Tidak
I3b | 100% | 100% | Tercapai
I4a | 100% | 90,91% | Tidak
L1a | 100% | 92% | Tidak
L1b | 100% | 100% | Tercapai
L1c | 70% | 75% | Tercapai
L2a | 75% | 66,67% | Tidak
L2b | 60% | 68,75% | Tercapai`);

export const table48 = cellsOf(`
KPI | Target th. 2010 | Realisasi th. 2010 | Ket.
F1a | Rp 52.295.456.000 | Rp 51.561.555.515 | Tidak
F1b | Rp 63.208.696.000 | Rp 62.236.607.500 | Tidak
F2a | 33,75% | 25,88% | Tidak
F2b | Rp 2.406.336.500 | Rp 2.370.795.063 | Tidak
C1a | 0 | 1035/249.137 | Tidak
C1b | 2 | 3 | Tidak
C2a | 0 | 11/47 | Tidak
C2b | 2 | 4 | Tidak
C3a | 0% | 2,08% | Tidak
C3b | 0% | 14,66% | Tidak
C4a | 1 | 1 | Tercapai
C4b | 14 | 18 | Tidak
I1a | 100% | 87,5% | Tidak
I2a | 24 | 32 | Tercapai
I3a | 75% | 56,25% | Tidak
I3b | 100% | 100% | Tercapai
I4a | 100% | 100% | Tercapai
L1a | 100% | 90,77% | Tidak
L1b | 100% | 100% | Tercapai
L1c | 75% | 81,25% | Tercapai
L2a | 75% | 83,33% | Tercapai
L2b | 70% | 75% | Tercapai`);

export const table49 = cellsOf(`
KPI | | F1a | F1b | F2a | F2b
Performance | | Rp 51.561.555.515 | Rp 62.236.607.500 | 25,88% | Rp 2.370.795.063
SCORE | 10 | Rp 52.295.456.000 | Rp 63.208.696.000 | 33,75% | Rp 2.406.336.500
 | 9 | Rp 51.135.707.220 | Rp 59.916.959.343 | 29,64% | Rp 2.313.597.220
 | 8 | Rp 49.975.958.440 | Rp 56.625.222.686 | 25,53% | Rp 2.220.857.940
 | 7 | Rp 48.816.209.660 | Rp 53.333.486.029 | 21,42% | Rp 2.128.118.660
 | 6 | Rp 47.656.460.880 | Rp 50.041.749.371 | 17,31% | Rp 2.035.379.380
 | 5 | Rp 46.496.712.100 | Rp 46.750.012.714 | 13,20% | Rp 1.942.640.100
 | 4 | Rp 45.336.963.320 | Rp 43.458.276.057 | 9,09% | Rp 1.849.900.820
 | 3 | Rp 44.177.214.540 | Rp 40.166.539.400 | 5% | Rp 1.757.161.540
 | 2 | Rp 39.008.698.027 | Rp 35.290.305.247 | 4% | Rp 1.703.026.957
 | 1 | Rp 33.840.181.513 | Rp 30.414.071.093 | 3% | Rp 1.648.892.375
 | 0 | Rp 28.671.665.000 | Rp 25.537.836.940 | 2% | Rp 1.594.757.792
Level | | 9,37 | 9,7 | 8,09 | 9,62
Weight | | 0,06 | 0,06 | 0,06 | 0,06
Value | | 0,5622 | 0,582 | 0,4854 | 0,5772`);

export const table410 = cellsOf(`
KPI | | C1a | C1b | C2a | C2b | C3a | C3b | C4a | C4b
Performance | | 1035 | 3 hari | 11 | 4 hari | 2,08% | 14,66% | 18 hari | 2 hari
SCORE | 10 | 0 | 2 hari | 0 | 2 hari | 0% | 0% | 14 hari | 2 hari
 | 9 | 178,1 | 2,71 | 2 | 2,43 hari | 1,19% | 2,08% | 15,43 hari | 2,29 hari
 | 8 | 356,2 | 3,42 | 4 | 2,86 hari | 2,38% | 4,16% | 16,86 hari | 2,58 hari
 | 7 | 534,3 | 4,13 | 6 | 3,29 hari | 3,57% | 6,24% | 18,29 hari | 2,87 hari
 | 6 | 712,4 | 4,84 | 8 | 3,72 hari | 4,76% | 8,32% | 19,72 hari | 3,16 hari
 | 5 | 890,5 | 5,55 | 10 | 4,15 hari | 5,95% | 10,40% | 21,15 hari | 3,45 hari
 | 4 | 1068,6 | 6,26 | 12 | 4,58 hari | 7,14% | 12,48% | 22,58 hari | 3,74 hari
 | 3 | 1247 | 7 | 14 | 5 hari | 8,33% | 14,58% | 24 hari | 4 hari
 | 2 | 1331,3 | 8 | 25 | 6,67 hari | 12,22% | 16,39% | 26 hari | 5 hari
 | 1 | 1415,6 | 9 | 36 | 8,34 hari | 16,11% | 18,20% | 28 hari | 6 hari
 | 0 | 1500 | 10 | 47 | 10 hari | 20% | 20% | 30 hari | 7 hari
Level | | 4,19 | 8,59 | 4,5 | 5,35 | 8,25 | 2,96 | 7,20 | 10
Weight | | 0,05 | 0,11 | 0,02 | 0,04 | 0,03 | 0,03 | 0,08 | 0,04
Value | | 0,2095 | 0,9449 | 0,09 | 0,214 | 0,2475 | 0,0888 | 0,576 | 0,4`);

export const table411 = cellsOf(`
KPI | | I1a | I2a | I3a | I3b | I4a
Performance | | 87,50% | 32 | 56,25% | 100% | 100%
SCORE | 10 | 100% | 24 | 75% | 100% | 100%
 | 9 | 93,75% | 23,42 | 72,02% | 96% | 98,70%
 | 8 | 87,50% | 22,85 | 69,04% | 93% | 97,40%
 | 7 | 81,25% | 22,28 | 66,06% | 89% | 96,10%
 | 6 | 75% | 21,71 | 63,08% | 86% | 94,81%
 | 5 | 68,75% | 21,14 | 60,10% | 82% | 93,51%
 | 4 | 62,50% | 10,57 | 57,12% | 79% | 92,21%
 | 3 | 56,25% | 20 | 54,16% | 75% | 90,91%
 | 2 | 54,16% | 17,34 | 49,44% | 67% | 80,61%
 | 1 | 52,08% | 14,67 | 44,72% | 58% | 70,30%
 | 0 | 50% | 12 | 40% | 50% | 60%
Level | | 8 | 10 | 3,71 | 10 | 10
Weight | | 0,03 | 0,04 | 0,04 | 0,02 | 0,06
Value | | 0,24 | 0,4 | 0,1484 | 0,2 | 0,6`);

export const table412 = cellsOf(`
KPI | | L1a | L1b | L1c | L2a | L2b
Performance | | 90,77% | 100% | 81,25% | 83,33% | 75%
SCORE | 10 | 100% | 100% | 100% | 100% | 100%
 | 9 | 98,86% | 92,86% | 87,5% | 87,5% | 85%
 | 8 | 97,71% | 85,71% | 75% | 75% | 70%
 | 7 | 96,57% | 78,57% | 72,86% | 71,43% | 69,46%
 | 6 | 95,43% | 71,43% | 72,14% | 70,24% | 69,29%
 | 5 | 94,29% | 64,29% | 71,43% | 69,05% | 69,11%
 | 4 | 93,14% | 57,14% | 70,71% | 67,86% | 68,93%
 | 3 | 92% | 50% | 70% | 66,67% | 68,75%
 | 2 | 86,33% | 41,67% | 63,33% | 55,56% | 62,50%
 | 1 | 80,67% | 33,33% | 56,67% | 50,00% | 56,25%
 | 0 | 75% | 25% | 50% | 50% | 50%
Level | | 2,78 | 10 | 8,5 | 8,67 | 8,33
Weight | | 0,04 | 0,02 | 0,06 | 0,04 | 0,02
Value | | 0,1112 | 0,2 | 0,6 | 0,4 | 0,2`);

export const table413 = cellsOf(`
F | C | IBP | LG | Index Total
2,2068 | 2,7707 | 1,5884 | 1,3346 | 7,9005`);

/** The first matrix of Lampiran 4. */
export const perspectives = cellsOf(`
PERSPEKTIF | F | C | IBP | LG | |
F | 1,00 | 1,00 | 1,00 | 1,00 | |
C | 1,00 | 1,00 | 3,00 | 3,00 | |
IBP | 1,00 | 0,33 | 1,00 | 1,00 | |
LG | 1,00 | 0,33 | 1,00 | 1,00 | |
Jumlah | 4,00 | 2,67 | 6,00 | 6,00 | |
 | F | C | IBP | LG | Bobot | CI
F | 0,25 | 0,38 | 0,17 | 0,17 | 0,24 | 4,17
C | 0,25 | 0,38 | 0,50 | 0,50 | 0,41 | 4,21
IBP | 0,25 | 0,13 | 0,17 | 0,17 | 0,18 | 4,12
LG | 0,25 | 0,13 | 0,17 | 0,17 | 0,18 | 4,12
 | | | | | Average | 4,15
 | | | | | CR | 0,06`);

/** Tables 4.14 to 4.16. */
export const greenList = cellsOf(`
Daftar KPI Kantor Bersama SAMSAT Karang Ploso Kategori Hijau |
KPI | Key Performance Indicator
F1a | PKB
F1b | BBNKB
F2a | Persentase pertumbuhan pendapatan
F2b | Produktivitas pegawai
C1b | Respons time terhadap keluhan pelanggan
C3a | Jumlah pegawai yang menerima sanksi
C4a | Rata-rata waktu pembayaran gaji
I1a | Persentase jumlah jabatan yang memiliki succession planning yang jelas
I2a | Frekuensi pertemuan koordinasi antar bidang
I3b | Jumlah implementasi aplikasi administrasi berbasis IT
I4a | Persentase program kerja yang terlaksana
L1b | Persentase realisasi rencana training
L1c | Persentase jumlah training sesuai dengan jabatan
L2a | Persentase jumlah pegawai yang telah memiliki data kompetensi
L2b | Persentase jumlah jabatan yang sudah ada kebutuhan kompetensinya`);

export const yellowList = cellsOf(`
Daftar KPI Kantor Bersama SAMSAT Karang Ploso Kategori Kuning |
KPI | Key Performance Indicator
C1a | Frekuensi keluhan pelanggan
C2a | Frekuensi keluhan pegawai
C2b | Respon time terhadap keluhan pegawai
C4b | Rata-rata waktu proses mutasi`);

export const redList = cellsOf(`
Daftar KPI Kantor Bersama SAMSAT Karang Ploso Kategori Merah |
KPI | Key Performance Indicator
C3b | Persentase keterlambatan pegawai
I3a | Persentase jumlah pegawai yang mampu mengoperasikan aplikasi administrasi berbasis IT
L1a | Persentase jumlah pegawai yang mengikuti training`);

/** All matrices of Lampiran 4 with the codes that they are of, and no workings. */
export const matrices = samsatMatrices.map(({ of, judgments }): Cells => {
  const [, first = ''] = / (\w+) to \w+$/.exec(of) ?? [];
  const listed = of.replace(/^\w+ /, '').split(', ');
  const next = (at: number): string =>
    /\d$/.test(first) ? `${first.slice(0, -1)}${at + 1}` : `${first.slice(0, -1)}${'abc'[at] ?? ''}`;
  const names = first === '' ? listed : judgments.map((_, at) => next(at));
  if (names.length !== judgments.length) throw new Error(`No names for ${of}`);
  const shown = (value: number): string => value.toFixed(2).replace('.', ',');
  return [['', ...names], ...judgments.map((row, at) => [names[at] ?? '', ...row.map(shown)])];
});
