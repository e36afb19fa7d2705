/** What the pane says while a table is copied for a thesis, in Indonesian. */
import type { thesis as english } from '../en/thesis';

export const thesis = {
  thesisReading: 'Membaca tabel…',
  thesisNone: 'Tidak ada tabel di sini. Pilih sel-selnya: paling sedikit dua baris dan dua kolom.',
  thesisSize: '{area}: {rows} baris, {columns} kolom, seperti yang tampak di lembar.',
  thesisHidden: 'Baris dan kolom tersembunyi tidak disalin.',
  thesisErrors: 'Sel dengan galat seperti {error}: {count}. Disalin apa adanya.',
  thesisLong: 'Lebih dari satu halaman: di LaTeX menjadi longtable, dengan judul kolom di tiap halaman.',
  thesisPreview: 'Tampilan yang akan disalin',
  thesisMore: 'dan {count} baris lagi',
  thesisWord: 'Tabel untuk Word',
  thesisLatex: 'LaTeX',
  thesisWordCopied: 'Tersalin. Tempelkan ke dokumen.',
  thesisLatexCopied: 'Tersalin. Preamble memerlukan {packages}.',
  copyByHand: 'Excel tidak mengizinkan Timbang menyalin di sini. Teksnya sudah terpilih: tekan Ctrl+C, di Mac Cmd+C.',
  citeTitle: 'Cara mengutip Timbang',
  citeCopy: 'Salin rujukan',
  citeBibTex: 'Salin BibTeX',
  citeCopied: 'Rujukan tersalin.',
  bibTexCopied: 'BibTeX tersalin.',
  citeMethods: 'Kutip juga sumber tiap metode: tercantum di bawah tabel pada lembar dan di bantuan tiap fungsi.',
} satisfies Record<keyof typeof english, string>;
