import type { Document } from './document';
import { HOSTING } from './hosting';
import { ROLL_OUT } from './rollOut';
import { CONTACT } from './document';

export const ADMINISTRATOR: Document = {
  fileName: 'administrator.html',
  title: { en: 'For administrators', id: 'Bagi administrator' },
  lead: {
    en: 'How an office hosts Timbang, gives it to its people and updates it. Timbang is a folder of files: there is nothing to run on the server.',
    id: 'Cara sebuah kantor menyediakan Timbang, membagikannya kepada pegawai, dan memperbaruinya. Timbang adalah satu folder berkas: tidak ada yang dijalankan di server.',
  },
  sections: [
    {
      id: 'needs',
      title: { en: 'What it needs', id: 'Yang diperlukan' },
      blocks: [
        {
          list: [
            {
              en: 'Excel of Microsoft 365: on Windows with WebView2, on a Mac with macOS 13.3 or later, and on the web. In terms of requirement sets: SharedRuntime 1.1, CustomFunctionsRuntime 1.2, ExcelApi 1.12.',
              id: 'Excel dari Microsoft 365: di Windows dengan WebView2, di Mac dengan macOS 13.3 atau lebih baru, dan di web. Dalam set persyaratan: SharedRuntime 1.1, CustomFunctionsRuntime 1.2, ExcelApi 1.12.',
            },
            {
              en: 'Not Excel 2016 or 2019, not a tablet or phone. For Excel 2021 and LTSC, Microsoft’s documentation contradicts itself: try it before it is promised.',
              id: 'Bukan Excel 2016 atau 2019, bukan tablet atau ponsel. Untuk Excel 2021 dan LTSC, dokumentasi Microsoft bertentangan: coba dahulu sebelum dijanjikan.',
            },
            {
              en: 'A web server with `https://` and a certificate that the computers trust, without a login in front.',
              id: 'Server web dengan `https://` dan sertifikat yang dipercaya komputer, tanpa halaman masuk di depannya.',
            },
          ],
        },
      ],
    },
    ...HOSTING,
    ...ROLL_OUT,
    CONTACT,
  ],
};
