/** What the pane says of the profile of respondents, in Indonesian. */
import type { profile as english } from '../en/profile';

export const profile: Readonly<Record<keyof typeof english, string>> = {
  profileFound: 'Siapa {count} responden ini',
  profileFoundText: 'Cacah dan persentase menurut {columns}: tabel pertama bab hasil.',
  profileStart: 'Profil responden',
  profileStartText: 'Jenis kelamin, umur, pendidikan, dan semacamnya dalam tabel jawaban menjadi tabel frekuensi.',
  profileHere: 'Profil di sini',
  profileHint: 'Cacah dan persentase',
  profileBlank: 'Sel-sel ini kosong. Pilih tabel jawaban beserta judul kolomnya, atau satu sel di dalamnya.',
  profileNoHeadings: 'Tidak ada baris yang menamai kolom. Pilih jawaban beserta judulnya, satu baris satu responden.',
  profileGone: 'Tabel jawaban itu tidak ada lagi di buku kerja, atau kehilangan judulnya.',
  profileLost: 'Jawaban tidak ada lagi di lembar beserta judulnya. Kembalikan, atau mulai lagi.',
  profilePlaceOne: '{place}, satu responden',
  profilePlaceMany: '{place}, {count} responden',
  profileAddedOne: 'Satu responden ada di bawah tabel ini dan belum termasuk.',
  profileAddedMany: '{count} responden ada di bawah tabel ini dan belum termasuk.',
  profileNobody: 'Belum ada jawaban: satu baris satu responden, di bawah judul.',
  profileColumns: 'Kolom yang dihitung',
  profileNoColumns: 'Tidak ada judul jenis kelamin, umur, pendidikan, atau semacamnya. Pilih sendiri kolomnya.',
  profileAllColumns: 'Semua {count} kolom',
  profileInClasses: 'Angka dalam kelas',
  profileFirst: 'Kelas pertama mulai',
  profileWidth: 'Lebar kelas',
  profileAnswer: 'Jawaban',
  profileCount: 'Responden',
  profileShare: 'Persentase',
  profileNone: '(tidak menjawab)',
  profileTooMany:
    '‘{heading}’ punya {count} jawaban berbeda; satu tabel memuat paling banyak {most}. Lebarkan kelasnya, atau jangan dihitung.',
  profileUnread:
    '‘{heading}’, baris {rows}: bukan angka, atau di bawah kelas pertama. Perbaiki di sana, ubah kelas pertama, atau hitung tanpa kelas.',
  profileNotReady: 'Pilih paling sedikit satu kolom, dan selesaikan yang ditandai di atas.',
  profileWill: 'Menulis lembar baru berisi satu tabel tiap kolom ({count}), dihitung langsung dari jawaban ini.',
  profileWillUpdate: 'Menulis ulang ‘{sheet}’ dari jawaban ini.',
  profileWrite: 'Tulis profil',
};
