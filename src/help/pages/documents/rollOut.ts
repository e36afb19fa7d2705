import type { DocumentSection } from './document';

export const ROLL_OUT: readonly DocumentSection[] = [
  {
    id: 'deploy',
    title: { en: 'Give it to people', id: 'Membagikannya' },
    blocks: [
      {
        list: [
          {
            en: 'First remove every other copy of Timbang: from the store, installed by hand, from a shared folder. Two copies have the same functions, and cells show `#REF!` or `#NAME?`.',
            id: 'Hapus dahulu setiap salinan Timbang yang lain: dari toko, yang dipasang sendiri, dari folder bersama. Dua salinan memiliki fungsi yang sama, dan sel menampilkan `#REF!` atau `#NAME?`.',
          },
          {
            en: 'Upload `manifest.xml` in the Microsoft 365 admin center, under *Settings › Integrated apps*. No other way: catalogues of SharePoint ignore functions and ribbon, and a shared folder is for trying alone.',
            id: 'Unggah `manifest.xml` di pusat admin Microsoft 365, di *Settings › Integrated apps*. Jangan dengan cara lain: katalog SharePoint mengabaikan fungsi dan pita, dan folder bersama hanya untuk mencoba.',
          },
          {
            en: 'It may take a day until everybody has it. Then each person presses *Timbang* on the *Home* tab once: Excel learns the functions from that.',
            id: 'Mungkin perlu satu hari sampai semua orang mendapatkannya. Lalu setiap orang menekan *Timbang* di tab *Beranda* satu kali: dari situ Excel mengenal fungsinya.',
          },
          {
            en: 'Before it goes to all, one person with each kind of Excel in the office goes through the checklist.',
            id: 'Sebelum dibagikan kepada semua, satu orang untuk setiap jenis Excel di kantor menjalankan daftar periksa.',
          },
        ],
      },
      {
        page: 'checklist.html',
        text: { en: 'Checklist for a real Excel', id: 'Daftar periksa di Excel yang sebenarnya' },
      },
      {
        en: 'Add-ins that an office deploys work also where optional connected experiences are turned off.',
        id: 'Add-in yang dibagikan kantor juga bekerja ketika pengalaman tersambung opsional dimatikan.',
      },
      {
        en: '`timbang-unified.zip` holds the unified manifest for Microsoft 365, made from the same data. Microsoft calls custom functions in it a preview: it is for trying, not for an office at work.',
        id: '`timbang-unified.zip` memuat manifes terpadu untuk Microsoft 365, dari data yang sama. Microsoft menyebut fungsi khusus di dalamnya pratinjau: untuk mencoba, bukan untuk kantor yang bekerja.',
      },
    ],
  },
  {
    id: 'update',
    title: { en: 'Update it', id: 'Memperbaruinya' },
    blocks: [
      {
        list: [
          {
            en: 'Build with `--env previous=FOLDER`, the folder that is served today: the parts of the pane of the two releases before stay in `pane/`, for workbooks that are open meanwhile.',
            id: 'Bangun dengan `--env previous=FOLDER`, folder yang disediakan hari ini: bagian panel dari dua rilis sebelumnya tetap ada di `pane/`, bagi buku kerja yang sedang terbuka.',
          },
          {
            en: 'Copy `pane/` first, then the rest.',
            id: 'Salin `pane/` lebih dahulu, lalu yang lain.',
          },
          {
            en: 'Upload the new `manifest.xml` in *Integrated apps*, too: its higher number makes Excel read the functions anew. Otherwise it may know the old ones for a day.',
            id: 'Unggah juga `manifest.xml` yang baru di *Integrated apps*: nomornya yang lebih tinggi membuat Excel membaca fungsi lagi. Jika tidak, Excel mungkin mengenal yang lama selama satu hari.',
          },
          {
            en: 'A workbook that stays open longer says that a part could not be loaded: close and reopen it.',
            id: 'Buku kerja yang terbuka lebih lama menyatakan ada bagian yang tidak dapat dimuat: tutup dan buka lagi.',
          },
        ],
      },
    ],
  },
  {
    id: 'tenant',
    title: { en: 'What stays in the office', id: 'Yang tetap di kantor' },
    blocks: [
      {
        pairs: [
          [
            { en: 'Cells, names, judgments, scorecards', id: 'Sel, nama, penilaian, kartu skor' },
            {
              en: 'In the workbook, wherever the office keeps it. Timbang sends them nowhere.',
              id: 'Di buku kerja, di mana pun kantor menyimpannya. Timbang tidak mengirimnya ke mana pun.',
            },
          ],
          [
            { en: 'Files of the add-in', id: 'Berkas add-in' },
            { en: 'On the office’s web server.', id: 'Di server web kantor.' },
          ],
          [
            { en: '`office.js`', id: '`office.js`' },
            {
              en: 'From Microsoft, unless the office hosts it. Its reports of use are refused by the page’s policy.',
              id: 'Dari Microsoft, kecuali kantor menyediakannya. Laporan pemakaiannya ditolak kebijakan halaman.',
            },
          ],
          [
            { en: 'Accounts, logs, databases', id: 'Akun, log, basis data' },
            {
              en: 'None but the log of the web server, which names files and computers, no content.',
              id: 'Tidak ada selain log server web, yang menyebut berkas dan komputer, bukan isi.',
            },
          ],
        ],
      },
      { page: 'privacy.html', text: { en: 'Privacy', id: 'Privasi' } },
    ],
  },
];
