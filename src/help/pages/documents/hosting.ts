import type { DocumentSection } from './document';

export const HOSTING: readonly DocumentSection[] = [
  {
    id: 'hosting',
    title: { en: 'Build and host', id: 'Membangun dan menyediakan' },
    blocks: [
      {
        en: '`npm run build -- --env baseUrl=https://your.host/timbang --env contact=https://your.host/helpdesk`, then copy `dist/` to that address. The contact is shown on the support page.',
        id: '`npm run build -- --env baseUrl=https://your.host/timbang --env contact=https://your.host/helpdesk`, lalu salin `dist/` ke alamat itu. Kontaknya ditampilkan di halaman dukungan.',
      },
      {
        pairs: [
          [
            {
              en: '`functions.json`, `shortcuts.json`, and both with `-id`',
              id: '`functions.json`, `shortcuts.json`, dan keduanya dengan `-id`',
            },
            {
              en: '`Access-Control-Allow-Origin: *`: Excel on the web reads them from an origin of its own.',
              id: '`Access-Control-Allow-Origin: *`: Excel di web membacanya dari asal lain.',
            },
          ],
          [
            { en: 'all files', id: 'semua berkas' },
            {
              en: 'No `X-Frame-Options`, `Cross-Origin-Opener-Policy` or `Cross-Origin-Embedder-Policy`. If the server sends `frame-ancestors`, it has to name `https://*.officeapps.live.com`, `https://excel.cloud.microsoft` and `https://*.sharepoint.com`.',
              id: 'Tanpa `X-Frame-Options`, `Cross-Origin-Opener-Policy`, atau `Cross-Origin-Embedder-Policy`. Jika server mengirim `frame-ancestors`, ia harus menyebut `https://*.officeapps.live.com`, `https://excel.cloud.microsoft`, dan `https://*.sharepoint.com`.',
            },
          ],
          [
            { en: '`assets/icons/`', id: '`assets/icons/`' },
            {
              en: 'No `Cache-Control` with `no-store` or `no-cache`: Office shows a blank picture in place of icons it may not keep.',
              id: 'Tanpa `Cache-Control` berisi `no-store` atau `no-cache`: Office menampilkan gambar kosong sebagai ganti ikon yang tidak boleh disimpannya.',
            },
          ],
          [
            { en: '`pane/`', id: '`pane/`' },
            {
              en: '`Cache-Control: public, max-age=31536000, immutable`: each name belongs to one content.',
              id: '`Cache-Control: public, max-age=31536000, immutable`: setiap nama milik satu isi.',
            },
          ],
          [
            { en: 'html, js and json beside it', id: 'html, js, dan json di sampingnya' },
            {
              en: '`Cache-Control: max-age=300`: an update arrives within minutes.',
              id: '`Cache-Control: max-age=300`: pembaruan tiba dalam beberapa menit.',
            },
          ],
        ],
      },
    ],
  },
  {
    id: 'local-network',
    title: { en: 'A server in the office network', id: 'Server di jaringan kantor' },
    blocks: [
      {
        en: 'Chrome and Edge from version 142 ask before a page of the Internet, such as Excel on the web, reaches an address in the local network, and people have to press *Allow*. Host Timbang on a public address, which may be open to the office’s addresses alone, or push this policy to the browsers:',
        id: 'Chrome dan Edge sejak versi 142 bertanya sebelum halaman Internet, seperti Excel di web, menjangkau alamat di jaringan lokal, dan orang harus menekan *Izinkan*. Sediakan Timbang di alamat publik, yang boleh terbuka hanya bagi alamat kantor, atau kirim kebijakan ini ke peramban:',
      },
      {
        pairs: [
          [
            { en: '`LocalNetworkAccessAllowedForUrls`', id: '`LocalNetworkAccessAllowedForUrls`' },
            {
              en: '`https://[*.]officeapps.live.com`, `https://excel.cloud.microsoft`, `https://[*.]sharepoint.com` and the address of Timbang.',
              id: '`https://[*.]officeapps.live.com`, `https://excel.cloud.microsoft`, `https://[*.]sharepoint.com`, dan alamat Timbang.',
            },
          ],
        ],
      },
    ],
  },
  {
    id: 'own-office-js',
    title: { en: 'Without Microsoft’s network', id: 'Tanpa jaringan Microsoft' },
    blocks: [
      {
        en: 'Build with `--env officeJs=https://your.host/office-js/office.js` and host the whole folder of files that Microsoft’s address has, not that of the npm package, which Microsoft no longer supports. Names of its language folders are in lower case; from another origin than Timbang’s it needs `Access-Control-Allow-Origin`. Such a build may not be handed to the store.',
        id: 'Bangun dengan `--env officeJs=https://your.host/office-js/office.js` dan sediakan seluruh folder berkas yang ada di alamat Microsoft, bukan dari paket npm, yang tidak lagi didukung Microsoft. Nama folder bahasanya berhuruf kecil; dari asal yang lain dari Timbang diperlukan `Access-Control-Allow-Origin`. Hasil bangun seperti ini tidak boleh diserahkan ke toko.',
      },
    ],
  },
];
