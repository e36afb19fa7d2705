/** The checklist's first and last topics: whether Timbang runs at all, and how it feels. */
import type { ChecklistTopic } from './checklistTopic';

export const NOTHING_WORKS: ChecklistTopic = {
  id: 'installing',
  title: { en: 'Without these nothing works', id: 'Tanpa ini tidak ada yang bekerja' },
  lines: [
    {
      id: 'ribbon',
      todo: {
        en: 'Install Timbang and look at the *Home* tab. With the pane closed, right-click an empty cell, and press Ctrl+Shift+Alt+L there.',
        id: 'Pasang Timbang dan lihat tab *Beranda*. Saat panel tertutup, klik kanan sel kosong, lalu tekan Ctrl+Shift+Alt+L di sana.',
      },
      see: {
        en: 'A group with four controls, each with its icon, and a menu *Timbang* at the cell, in Excel’s language. The pane opens, or a small window that closes itself, and says what to select.',
        id: 'Satu grup dengan empat kontrol, masing-masing dengan ikonnya, dan menu *Timbang* di sel, dalam bahasa Excel. Panel terbuka, atau jendela kecil yang menutup sendiri, dan mengatakan apa yang harus dipilih.',
      },
    },
    {
      id: 'autocomplete',
      todo: {
        en: 'Type `=AHP.RI(3)` into a cell, then `=AHP.WEIGHTS(A1:C3,` beside a matrix.',
        id: 'Ketik `=AHP.RI(3)` di sebuah sel, lalu `=AHP.WEIGHTS(A1:C3,` di samping sebuah matriks.',
      },
      see: {
        en: '0.58. Excel offers the functions under these names, without a prefix, and for the second argument *eigenvector*, *geometric*, *column*; the weights spill into three cells.',
        id: '0,58. Excel menawarkan fungsi dengan nama itu, tanpa awalan, dan untuk argumen kedua *vektor eigen*, *geometrik*, *kolom*; bobotnya meluap ke tiga sel.',
      },
    },
    {
      id: 'pane-opens',
      todo: {
        en: 'Press *Timbang*, select a matrix, close the pane and press again. On the web, with the browser’s console open.',
        id: 'Tekan *Timbang*, pilih sebuah matriks, tutup panel, lalu tekan lagi. Di web, dengan konsol peramban terbuka.',
      },
      see: {
        en: 'The pane says what is selected, each time. The console shows refusals by the Content-Security-Policy for reports of use alone.',
        id: 'Panel mengatakan apa yang dipilih, setiap kali. Konsol menunjukkan penolakan oleh Content-Security-Policy hanya untuk laporan pemakaian.',
      },
    },
    {
      id: 'opening',
      todo: {
        en: 'Save a workbook with formulas of Timbang, close Excel, open the workbook without opening the pane, and change a judgment.',
        id: 'Simpan buku kerja dengan rumus Timbang, tutup Excel, buka buku kerjanya tanpa membuka panel, lalu ubah sebuah penilaian.',
      },
      see: {
        en: 'The numbers are there at once and follow the change. No `#NAME?`, no `#BUSY!` that stays.',
        id: 'Angkanya langsung ada dan mengikuti perubahan. Tidak ada `#NAME?`, tidak ada `#BUSY!` yang menetap.',
      },
    },
    {
      id: 'repair',
      todo: {
        en: 'Open the same file, with one formula entered by Ctrl+Shift+Enter over three cells, in an Excel that never had Timbang; then install it and open the pane.',
        id: 'Buka berkas yang sama, dengan satu rumus yang dimasukkan dengan Ctrl+Shift+Enter ke tiga sel, di Excel yang belum pernah memiliki Timbang; lalu pasang dan buka panelnya.',
      },
      see: {
        en: 'Before: the last numbers. After: the pane counts cells with `#NAME?`, repairs them when asked, names the three cells as refused, and *Undo* takes it back.',
        id: 'Sebelumnya: angka terakhir. Sesudahnya: panel menghitung sel dengan `#NAME?`, memperbaikinya bila diminta, menyebut tiga sel itu ditolak, dan *Urungkan* membatalkannya.',
      },
    },
    {
      id: 'update',
      todo: {
        en: 'With a workbook open, replace the files on the server by a newer release; open a view not yet opened, then close and reopen the workbook.',
        id: 'Dengan buku kerja terbuka, ganti berkas di server dengan rilis yang lebih baru; buka tampilan yang belum pernah dibuka, lalu tutup dan buka lagi buku kerjanya.',
      },
      see: {
        en: 'The view opens, or the pane says to close and reopen the workbook. No formula turns into an error.',
        id: 'Tampilannya terbuka, atau panel meminta buku kerja ditutup dan dibuka lagi. Tidak ada rumus yang menjadi galat.',
      },
    },
  ],
};

export const COMFORT: ChecklistTopic = {
  id: 'comfort',
  title: { en: 'On paper and at the keyboard', id: 'Di kertas dan di papan ketik' },
  lines: [
    {
      id: 'lines-and-footer',
      todo: { en: 'Print a scorecard and a questionnaire.', id: 'Cetak sebuah kartu skor dan sebuah kuesioner.' },
      see: {
        en: 'The scorecard: A4 landscape, as wide as the page, headings on each page. The questionnaire: A4 upright, the cover on a page of its own, no heading at the foot of a page. Day and page numbers at the foot of both. Only marks and fields of the questionnaire can be typed into; its marks are read back.',
        id: 'Kartu skor: A4 mendatar, selebar halaman, judul di setiap halaman. Kuesioner: A4 tegak, sampul di halaman sendiri, tidak ada judul tertinggal di kaki halaman. Hari dan nomor halaman di kaki keduanya. Hanya tanda dan isian kuesioner yang dapat diketik; tandanya terbaca kembali.',
      },
    },
    {
      id: 'charts',
      todo: {
        en: 'Under *Result*, press *Charts in Excel*, then *Undo*.',
        id: 'Di *Hasil*, tekan *Grafik di Excel*, lalu *Urungkan*.',
      },
      see: { en: 'Bars and radar, then neither.', id: 'Grafik batang dan radar, lalu keduanya hilang.' },
    },
    {
      id: 'dark-and-indonesian',
      todo: {
        en: 'Switch Office to its dark theme, then its display language to Indonesian; select a function’s help link.',
        id: 'Ubah Office ke tema gelap, lalu bahasa tampilannya ke bahasa Indonesia; pilih tautan bantuan sebuah fungsi.',
      },
      see: {
        en: 'A dark pane; everything in Indonesian, names of parameters too; the function’s page opens.',
        id: 'Panel gelap; semuanya berbahasa Indonesia, juga nama parameter; halaman fungsinya terbuka.',
      },
    },
    {
      id: 'screen-reader',
      todo: {
        en: 'Go through the pane with Tab and F6, then with a screen reader.',
        id: 'Jelajahi panel dengan Tab dan F6, lalu dengan pembaca layar.',
      },
      see: {
        en: 'The keyboard comes in and out; tree, slider and footer are read.',
        id: 'Papan ketik masuk dan keluar; pohon, geseran, dan bagian bawah dibacakan.',
      },
    },
  ],
};
