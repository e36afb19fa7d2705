import type { Document } from './document';
import { CONTACT } from './document';

export const TERMS: Document = {
  fileName: 'terms.html',
  title: { en: 'Terms of use', id: 'Ketentuan penggunaan' },
  lead: {
    en: 'Timbang is free to use, to copy and to change, also for work and in public offices.',
    id: 'Timbang bebas digunakan, disalin, dan diubah, juga untuk pekerjaan dan di kantor pemerintah.',
  },
  sections: [
    {
      id: 'licence',
      title: { en: 'Licence', id: 'Lisensi' },
      blocks: [
        {
          en: 'Timbang is under the MIT licence. Copies keep its notice: Copyright (c) 2026 The Timbang authors. The packages it contains, with their licences, are listed in its file `third-party-notices.txt`.',
          id: 'Timbang berlisensi MIT. Salinan mempertahankan keterangannya: Copyright (c) 2026 The Timbang authors. Paket yang dikandungnya, beserta lisensinya, tercantum dalam berkasnya `third-party-notices.txt`.',
        },
      ],
    },
    {
      id: 'warranty',
      title: { en: 'No warranty', id: 'Tanpa jaminan' },
      blocks: [
        {
          en: 'Timbang is provided as it is, without warranty of any kind. It computes by the published methods that its help pages name and is compared with printed examples; nobody can promise that it has no mistake. In no event are its authors liable for what comes of its use.',
          id: 'Timbang disediakan apa adanya, tanpa jaminan apa pun. Ia menghitung dengan metode terbitan yang disebut halaman bantuannya dan dibandingkan dengan contoh tercetak; tidak ada yang dapat menjanjikan bahwa tidak ada kesalahan. Penyusunnya tidak bertanggung jawab atas akibat penggunaannya.',
        },
        {
          en: 'Check results before they decide about the pay, the rank or the rating of a person.',
          id: 'Periksa hasilnya sebelum menentukan penghasilan, pangkat, atau predikat seseorang.',
        },
      ],
    },
    {
      id: 'unofficial',
      title: { en: 'Not an official product', id: 'Bukan produk resmi' },
      blocks: [
        {
          en: 'Timbang is not from Microsoft, nor from any ministry or office whose regulations it computes by. Where it and a regulation differ, the regulation counts; please report the difference.',
          id: 'Timbang bukan dari Microsoft, juga bukan dari kementerian atau kantor yang peraturannya menjadi dasar perhitungannya. Jika Timbang berbeda dari peraturan, peraturanlah yang berlaku; mohon laporkan perbedaannya.',
        },
      ],
    },
    CONTACT,
  ],
};
