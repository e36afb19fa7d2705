/** What the pane says of surveys of pairwise comparisons, in Indonesian. */
import type { survey as english } from '../en/survey';

export const survey: Record<keyof typeof english, string> = {
  pairsSurveyFound: 'Jawaban {people} orang atas {pairs} pasangan',
  pairsSurveyFoundText: 'Dapatkan konsistensi setiap orang, bobot kelompok, dan lembar untuk laporan Anda.',
  pairsSurveyStart: 'Jawaban responden dalam tabel',
  pairsSurveyStartText:
    'Satu baris per orang, satu kolom per pasangan, seperti ekspor formulir daring: CR setiap orang dan bobot kelompok.',
  pairsSurveyBlank: 'Sel-sel ini kosong. Pilih tabel jawaban beserta judulnya, atau satu sel di dalamnya.',
  pairsSurveyNoPairs:
    'Tidak ada jawaban atas pasangan di sini. Pilih tabel beserta judulnya: satu kolom per pasangan, misalnya “Harga atau Mutu?”, dengan jawaban 1/9 sampai 9.',
  pairsSurveyGone: 'Tabel jawaban itu sudah tidak ada di buku kerja, atau judulnya hilang. Pilih tabel penggantinya.',
  pairsSurveyLost: 'Jawaban beserta judulnya sudah tidak ada di lembar. Kembalikan, atau mulai lagi.',
  pairsSurveysHere: 'Survei di sini',
  pairsSurveyHint: 'Bobot kelompok, CR setiap orang',
  pairsSurveyPlace: '{place}, orang yang menjawab: {count}',
  pairsSurveyNobody: 'Belum ada yang menjawab di kolom-kolom ini.',
  peopleAddedOne: 'Satu orang berada di bawah tabel ini dan belum termasuk.',
  peopleAddedMany: '{count} orang berada di bawah tabel ini dan belum termasuk.',
  pairsSurveyItems: 'Elemen yang dibandingkan',
  personWeightColumn: 'Bobot responden',
  pairsByOrder:
    'Tidak ada judul yang menamai pasangannya. Kolom diambil menurut urutan 1 dengan 2, 1 dengan 3, …, 2 dengan 3, … dari {items}. Periksa satu per satu.',
  pairsDoubled: 'Dua kolom menanyakan pasangan yang sama: {pairs}. Tekan judul salah satunya dan tentukan isinya.',
  pairsInColumns: '{pairs} pasangan di kolom {first} sampai {last}',
  pairsColumnsShow: 'Tampilkan isi tiap kolom',
  pairsColumnsHide: 'Sembunyikan kolom',
  pairStrength: '{pair}: seberapa penting',
  pairsInTwo:
    'Setiap pasangan punya dua kolom: mana yang lebih penting dan seberapa (1 sampai 9). Periksa apakah pasangannya tepat.',
  pairsHalved:
    'Dari pasangan ini baru satu dari dua kolomnya diketahui: {pairs}. Tekan sebuah judul lalu pilih pasangannya, atau “seberapa penting”-nya.',
  pairsMissing: 'Tidak ada kolom untuk: {pairs}. Tanpanya, bobot diperkirakan dari yang lain.',

  codingAsk: 'Angkanya dapat dibaca dengan lebih dari satu cara. Apa maksudnya?',
  codingLabel: 'Arti angkanya',
  codingSecond: '5: elemen pertama 5 kali; −5: elemen kedua 5 kali',
  codingFirst: '−5: elemen pertama 5 kali; 5: elemen kedua 5 kali',
  codingMarks: 'Tanda dari 1 (elemen pertama 9 kali), 9 (sama), sampai 17 (elemen kedua 9 kali)',
  codingMarksTurned: 'Tanda dari 1 (elemen kedua 9 kali), 9 (sama), sampai 17 (elemen pertama 9 kali)',
  codingZero: '0 berarti sama; 4: elemen pertama 5 kali; −4: elemen kedua 5 kali',
  codingZeroTurned: '0 berarti sama; −4: elemen pertama 5 kali; 4: elemen kedua 5 kali',
  textsRead: 'Cara kata-kata dibaca',
  textRead: '‘{text}’: {strength} kali, memihak {item}',
  textReadChoice: '‘{text}’: {item}',
  textReadStrength: '‘{text}’: {strength} kali',
  textReadEqual: '‘{text}’: keduanya sama',
  firstItem: 'elemen pertama',
  secondItem: 'elemen kedua',

  whoCounts: 'Siapa yang dihitung dalam kelompok',
  whoCountsLabel: 'Kelompok terdiri dari',
  everyoneCounts: 'semua yang menjawab',
  consistentCount: 'yang CR-nya paling tinggi suatu batas',
  highestCr: 'CR tertinggi',
  weighingPeople: '{done} dari {all} orang dihitung bobotnya',
  peopleCount: '{counted} dari {all} orang dihitung dalam kelompok.',
  nobodyWithin:
    'Tidak ada yang memenuhi batas ini; CR terendah {lowest}. Isi batas yang lebih tinggi, atau hitung semua.',
  surveyPeople: 'Setiap orang dan kelompok',
  peopleAlike:
    'Semua orang dihitung sama. Untuk bobot responden, tambahkan kolom berisi satu angka per orang di tabelnya.',
  personAgainst: 'Satu orang di samping kelompok',
  personOwn: 'Sendiri',
  personGroup: 'Kelompok',
  distanceColumn: 'Jarak',
  distanceHint:
    'Yang terjauh dari kelompok lebih dulu. Jarak adalah bagian bobot yang ditempatkan berbeda dari kelompok.',
  personOfRow: 'Baris {row}',
  personSilent: 'Tidak menjawab',
  personWeight: 'Tidak dihitung karena bobot respondennya',
  personUnlinked: 'Jawaban tidak menghubungkan semua elemen: tanpa bobot sendiri; tetap dihitung dalam kelompok',
  personUnlinkedOut: 'Jawaban tidak menghubungkan semua elemen: tidak dihitung',
  personAbove: 'CR di atas batas: tidak dihitung',

  pairsSurveyWill:
    'Menulis dua lembar, langsung dari {source}: kelompok dengan setiap orang, dan jawaban sebagai penilaian.',
  pairsSurveyWillUpdate: 'Menulis ulang ‘{sheet}’ dan jawabannya, langsung dari {source}.',
  pairsSurveyWrite: 'Tulis survei',

  respondentsText:
    'Atau lanjutkan di panel: penilaian setiap orang dalam hierarki, dengan kuesioner, perbandingan, dan bobot global.',
  respondentsTake: 'Jadikan responden',
  respondentsTaken: '{count} orang beserta penilaiannya masuk ke hierarki',
  respondentsNoPlace: 'Agar orang-orang ini menjadi responden hierarki, pilih elemen hierarki di atas.',
  respondentsMany: 'Paling banyak {most} orang dapat menjadi responden hierarki; lembarnya memuat semuanya.',
};
