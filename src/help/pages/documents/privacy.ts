import type { Document } from './document';
import { CONTACT } from './document';

export const PRIVACY: Document = {
  fileName: 'privacy.html',
  title: { en: 'Privacy', id: 'Privasi' },
  lead: {
    en: 'Timbang computes in your own workbook. It has no server, no account and no advertisements, and it collects nothing about you.',
    id: 'Timbang menghitung di buku kerja Anda sendiri. Tidak ada server, akun, atau iklan, dan tidak ada data tentang Anda yang dikumpulkan.',
  },
  sections: [
    {
      id: 'cells',
      title: { en: 'What it reads and writes', id: 'Apa yang dibaca dan ditulis' },
      blocks: [
        {
          en: 'The functions receive the cells that their formulas name. The pane reads what is selected and the tables and sheets it works with, and writes when you press a button. This is what the permission to read and change the workbook is for; Timbang asks for no other.',
          id: 'Fungsi menerima sel yang disebut rumusnya. Panel membaca sel yang dipilih serta tabel dan lembar yang dikerjakannya, dan menulis saat Anda menekan tombol. Untuk itulah izin membaca dan mengubah buku kerja; Timbang tidak meminta izin lain.',
        },
      ],
    },
    {
      id: 'kept',
      title: { en: 'What is kept', id: 'Apa yang disimpan' },
      blocks: [
        {
          list: [
            {
              en: 'In the workbook: hierarchies, judgments and scorecards with the names you gave, as text in a part of the file that Excel does not show, and hidden names that begin with `tb_`. Whoever has the file can read them.',
              id: 'Di buku kerja: hierarki, penilaian, dan kartu skor dengan nama yang Anda berikan, sebagai teks di bagian berkas yang tidak ditampilkan Excel, serta nama tersembunyi yang diawali `tb_`. Siapa pun yang memiliki berkasnya dapat membacanya.',
            },
            {
              en: 'In the browser: the ticks and notes of the checklist page, until *Clear all* is pressed there. Nothing else, and no cookies.',
              id: 'Di peramban: centang dan catatan halaman daftar periksa, sampai *Kosongkan semua* ditekan di sana. Selain itu tidak ada, juga tidak ada kuki.',
            },
            {
              en: 'Anywhere else: nothing.',
              id: 'Di tempat lain: tidak ada.',
            },
          ],
        },
      ],
    },
    {
      id: 'network',
      title: { en: 'What goes over the network', id: 'Apa yang melewati jaringan' },
      blocks: [
        {
          en: 'Excel fetches the files of the add-in from the address where they are hosted, and `office.js` from Microsoft (`appsforoffice.microsoft.com`), unless an office hosts its own copy. These servers see what every web server sees, such as the address of the computer. No cell, name or number of the workbook is sent to them.',
          id: 'Excel mengambil berkas add-in dari alamat tempatnya disediakan, dan `office.js` dari Microsoft (`appsforoffice.microsoft.com`), kecuali sebuah kantor menyediakan salinannya sendiri. Server itu melihat apa yang dilihat setiap server web, seperti alamat komputer. Tidak ada sel, nama, atau angka buku kerja yang dikirim ke sana.',
        },
        {
          en: 'The page of the pane refuses every other address by its Content-Security-Policy. `office.js` tries to report its own use to Microsoft; that policy refuses this, too.',
          id: 'Halaman panel menolak setiap alamat lain melalui Content-Security-Policy-nya. `office.js` mencoba melaporkan pemakaiannya sendiri kepada Microsoft; kebijakan itu juga menolaknya.',
        },
        {
          en: 'What Excel and Microsoft 365 do themselves is told in Microsoft’s own privacy statement.',
          id: 'Apa yang dilakukan Excel dan Microsoft 365 sendiri dijelaskan dalam pernyataan privasi Microsoft.',
        },
      ],
    },
    {
      id: 'persons',
      title: { en: 'Data of persons in your workbook', id: 'Data orang di buku kerja Anda' },
      blocks: [
        {
          en: 'Values of employees and answers of respondents are data of persons. Whoever keeps the workbook is responsible for them, in Indonesia by Law 27 of 2022, as for any other workbook: think of who receives the file.',
          id: 'Nilai pegawai dan jawaban responden adalah data pribadi. Yang menyimpan buku kerja bertanggung jawab atasnya, di Indonesia menurut Undang-Undang Nomor 27 Tahun 2022, seperti atas buku kerja lain: pertimbangkan siapa yang menerima berkasnya.',
        },
      ],
    },
    CONTACT,
  ],
};
