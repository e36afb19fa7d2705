import type { Document } from './document';
import { CONTACT } from './document';

export const SUPPORT: Document = {
  fileName: 'support.html',
  title: { en: 'Support', id: 'Dukungan' },
  lead: {
    en: 'First steps, what an error in every cell means, and where to ask.',
    id: 'Langkah pertama, arti galat di setiap sel, dan tempat bertanya.',
  },
  sections: [
    {
      id: 'first-steps',
      title: { en: 'First steps', id: 'Langkah pertama' },
      blocks: [
        {
          list: [
            {
              en: 'On the *Home* tab choose *Examples* and open a study: its sheets compute live.',
              id: 'Di tab *Beranda* pilih *Contoh* dan buka sebuah penelitian: lembarnya dihitung langsung.',
            },
            {
              en: 'Select a pairwise matrix and choose *Timbang*: the pane shows weights, rank and consistency.',
              id: 'Pilih matriks perbandingan berpasangan lalu *Timbang*: panel menampilkan bobot, peringkat, dan konsistensi.',
            },
            {
              en: 'Select a column of levels or indices and choose *Traffic lights*.',
              id: 'Pilih kolom level atau indeks lalu *Lampu lalu lintas*.',
            },
          ],
        },
        { page: 'index.html', text: { en: 'Help with all functions', id: 'Bantuan dengan semua fungsi' } },
        { page: 'guide.html', text: { en: 'Guide to the pane', id: 'Panduan panel' } },
      ],
    },
    {
      id: 'errors',
      title: { en: 'An error in every cell with a function of Timbang', id: 'Galat di setiap sel berfungsi Timbang' },
      blocks: [
        {
          en: 'An error in one cell has its reason in a sentence: select the cell, then the sign beside it. In every cell, Excel and the add-in have not found each other:',
          id: 'Galat di satu sel menyebut alasannya dalam satu kalimat: pilih selnya, lalu tanda di sampingnya. Di setiap sel, Excel dan add-in belum saling menemukan:',
        },
        {
          pairs: [
            [
              { en: '`#NAME?`', id: '`#NAME?`' },
              {
                en: 'The add-in was not there when the formulas were entered or the file was opened. Open the pane; where it offers to repair the formulas, accept. Otherwise press F2, then Enter, in one of the cells: if that helps, in the others too. If it does not, Timbang is not installed in this Excel.',
                id: 'Add-in belum ada ketika rumus dimasukkan atau berkas dibuka. Buka panel; jika panel menawarkan perbaikan rumus, terima. Jika tidak, tekan F2 lalu Enter di salah satu sel: jika berhasil, lakukan juga di sel lain. Jika tidak, Timbang belum terpasang di Excel ini.',
              },
            ],
            [
              { en: '`#REF!`', id: '`#REF!`' },
              {
                en: 'Two add-ins have functions of the same name, most often Timbang twice: from the store or by hand, and from the office. Remove one of them (*Home › Add-ins › My Add-ins*), close Excel and open it again.',
                id: 'Dua add-in memiliki fungsi bernama sama, paling sering Timbang dua kali: dari toko atau dipasang sendiri, dan dari kantor. Hapus salah satunya (*Beranda › Add-in › Add-in Saya*), tutup Excel, lalu buka lagi.',
              },
            ],
            [
              { en: '`#BUSY!`', id: '`#BUSY!`' },
              {
                en: 'Excel waits for the add-in. Open the pane and close every dialog of an add-in. If the cells stay as they are, close all workbooks and start Excel again; then check that its address can be reached.',
                id: 'Excel menunggu add-in. Buka panel dan tutup semua dialog add-in. Jika selnya tetap begitu, tutup semua buku kerja dan mulai Excel lagi; lalu periksa apakah alamatnya dapat dijangkau.',
              },
            ],
            [
              { en: '`#VALUE!`', id: '`#VALUE!`' },
              {
                en: 'After an update Excel may know the old functions for up to a day. Close all workbooks and open them again; the numbers come back by themselves. No formula has to be changed.',
                id: 'Setelah pembaruan, Excel mungkin masih mengenal fungsi lama hingga satu hari. Tutup semua buku kerja lalu buka lagi; angkanya kembali dengan sendirinya. Tidak ada rumus yang perlu diubah.',
              },
            ],
            [
              { en: '`#SPILL!`', id: '`#SPILL!`' },
              {
                en: 'The result needs more cells than are free. Clear the cells below and beside the formula.',
                id: 'Hasilnya memerlukan lebih banyak sel daripada yang kosong. Kosongkan sel di bawah dan di samping rumus.',
              },
            ],
          ],
        },
      ],
    },
    {
      id: 'pane',
      title: { en: 'The pane stays empty', id: 'Panel tetap kosong' },
      blocks: [
        {
          en: 'Timbang needs Microsoft 365 with a current system: on Windows with Microsoft Edge WebView2, on a Mac with macOS 13.3 or later, or a current browser. If Timbang was updated while the workbook was open, close and reopen the workbook.',
          id: 'Timbang memerlukan Microsoft 365 dengan sistem terkini: di Windows dengan Microsoft Edge WebView2, di Mac dengan macOS 13.3 atau lebih baru, atau peramban terkini. Jika Timbang diperbarui saat buku kerja terbuka, tutup dan buka lagi buku kerjanya.',
        },
      ],
    },
    CONTACT,
  ],
};
