/** Sentences of the three studies as cells below each other, as a report in a workbook has them. */
import { cellsOf } from './printedCells';

/** Study 003, 4.4, 4.5.1, 4.6.1.1, 4.6.2.3 and 4.6.2.4, two worked examples with the KPI that they are of. */
export const samsatTexts = cellsOf(`
Langkah perhitungan diatas dilakukan pada setiap KPI sesuai aliran pada bagan Gambar 4.4. Total nilai dari seluruh bobot KPI adalah 1,00.
Berikut ini adalah contoh perhitungan nilai interval untuk KPI F1a dengan menggunakan metode OMAX:
Level 2 = (Rp 44.177.214.540 - (Rp 44.177.214.540 - Rp 28.671.665.000) / (3-0)) = 3,05
Level 1 = (Rp 44.177.214.540 - (Rp 44.177.214.540 - Rp 28.671.665.000) / (2-0)) = 2,77
KPI C3b adalah persentase keterlambatan pegawai. Persentase keterlambatan pegawai yang ditargetkan untuk tahun 2010 adalah 0% dan pencapaiannya pada tahun tersebut adalah 14,66%, sedangkan untuk tahun 2009 adalah 14,58%. Setelah dihitung menggunakan metode OMAX maka untuk KPI tersebut berada pada skor 2,96 dan dengan metode Traffic Light System skor tersebut masuk ke dalam kategori warna merah.
KPI C2b adalah respon time terhadap keluhan pegawai.
Target yang ingin dicapai KPI ini untuk tahun 2009 dan 2010 adalah 2 hari. Sedangkan pencapaiannya pada tahun 2009 adalah 4 hari dan pada tahun 2010 adalah 5 hari. Jika dihitung dengan menggunakan metode OMAX pencapaian KPI ini berada pada skor 5,35 dan dengan metode Traffic Light System skor ini berada pada kategori kuning.
KPI C4b adalah waktu proses mutasi.
Target yang ingin dicapai KPI ini untuk tahun 2009 dan 2010 adalah 14 hari. Sedangkan pencapaiannya pada tahun 2009 adalah 24 hari dan pada tahun 2010 adalah 18 hari. Jika dihitung dengan menggunakan metode OMAX pencapaian KPI ini berada pada skor 7,20 dan dengan metode Traffic Light System skor ini berada pada kategori kuning.`);

/** Study 003, 2.7 and 4.5.1. */
export const samsatAnchors = cellsOf(`
Bila target dirasa sulit untuk dicapai diletakkan pada level 10 dan realisasi tahun sebelumnya diletakkan di level 4, bila mungkin tercapai target diletakkan pada level 7 dan realisasi tahun sebelumnya diletakkan pada level 8 atau 10.
Pada model OMAX, level 10 diisi dengan target optimum pada tahun 2010. Pencapaian kinerja pada tahun sebelumnya (2009) diletakkan pada level 3 untuk mendapatkan nilai tengah. Level 0 diisi dengan nilai terendah yang mungkin dicapai Kantor Bersama SAMSAT Karang Ploso dalam keadaan terburuk.`);

/** Study 003, 4.5.2. */
export const samsatBands = cellsOf(`
Pengkategorian KPI ini didasarkan pada skema penilaian OMAX dimana jika KPI tersebut berada pada level 0-3 maka KPI tersebut berada pada kategori merah, untuk level 4-7 maka KPI tersebut berada pada kategori kuning, dan untuk level 8-10 maka KPI tersebut berada pada kategori hijau.`);

/** Study 001, IV.L. */
export const treasurerBands = cellsOf(`
91 to 120 with excellent performance status
76 to 90 with good performance status
61 to 75 with enough performance status
51 to 60 with less performance status
0 to 50 with poor performance status`);

/** Study 002: its abstract and its discussion. */
export const kppnTexts = cellsOf(`
The results indicate that KPPN Banyuwangi achieved good performance with Key Performance Indicators in 2022, with all Key Performance Indicators (KPIs) surpassing the set targets.
The performance achievement in the learning and growth perspective for 2022 has been quite good, with an average achievement index of 112.03%.
However, there was a decrease in the performance value of transferring funds to regions and villages, which was 99.39 in 2021 and became 99.13 in 2022, due to delays in the on-time completion of SPP/SPM.`);

/** Study 001, IV.J and V.C. */
export const treasurerTexts = cellsOf(`
The results of NP expenditure treasurer rating on the application showed a score of 92.89.
Table 7 shows that the simulation of the CKP calculation using the IKU proposal resulted in the final CKP value of 94,97 employing the same performance realization data. NKP calculation is 94,35. In the normal distribution of all employees, the value is in the position of average performance status. The calculation of NPKP is 94,14, which is in a very good performance status position.`);
