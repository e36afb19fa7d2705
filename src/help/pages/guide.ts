/** What the guide says, view by view. Each picture stands in assets/screenshots/guide, four of a kind. */
import type { Localized } from '../../engine/language';

export interface GuideSection {
  readonly id: string;
  readonly title: Localized;
  readonly text: Localized;
  /** What to do, in order; those that a place of the picture shows are numbered there. */
  readonly steps: readonly Localized[];
}

/** A section's id is also the name of its picture. */
export const GUIDE: readonly GuideSection[] = [
  {
    id: 'selection',
    title: { en: 'Begin with the selection', id: 'Mulai dari pilihan sel' },
    text: {
      en: 'The first tab says what is selected and offers the next step: weights for a pairwise matrix, traffic lights for a column of scores. Where there is neither, it shows the scorecards of the file, and three cards lead to the tasks.',
      id: 'Tab pertama menyebutkan apa yang dipilih dan menawarkan langkah berikutnya: bobot untuk matriks berpasangan, lampu lalu lintas untuk kolom skor. Jika bukan keduanya, tab itu menampilkan kartu skor di berkas ini, dan tiga kartu mengantar ke tugasnya.',
    },
    steps: [
      {
        en: '*Decide what matters* leads to the hierarchy and its weights.',
        id: '*Tentukan yang penting* mengantar ke hierarki dan bobotnya.',
      },
      {
        en: '*Score performance* leads to the scorecard, and writes a blank table where there is none.',
        id: '*Nilai kinerja* mengantar ke kartu skor, dan menulis tabel kosong bila belum ada.',
      },
      {
        en: '*Look at an example* opens a study and selects what the pane then explains.',
        id: '*Lihat contoh* membuka sebuah penelitian dan memilih sel yang lalu dijelaskan panel.',
      },
      {
        en: 'Select any table, also one pasted from a PDF: *Check this table* computes its numbers again and lists what does not add up, each with its cell, what it should be and what that does to the total. *Check this workbook*, here and in the help menu, does so for every sheet before you send the file. The findings can be written as a sheet, or beside the table.',
        id: 'Pilih tabel apa pun, juga yang ditempel dari PDF: *Periksa tabel ini* menghitung ulang angkanya dan memuat yang tidak cocok, masing-masing dengan selnya, angka seharusnya, dan pengaruhnya pada total. *Periksa buku kerja ini*, di sini dan di menu bantuan, melakukannya untuk semua lembar sebelum berkas Anda kirim. Temuannya dapat ditulis sebagai lembar, atau di samping tabelnya.',
      },
    ],
  },
  {
    id: 'hierarchy',
    title: { en: 'Build the hierarchy', id: 'Susun hierarkinya' },
    text: {
      en: 'A goal, its perspectives, their objectives and KPIs: any depth, also unequal. Each row shows its global weight and how far its comparisons have come.',
      id: 'Tujuan, perspektif, sasaran, dan KPI: sedalam apa pun, boleh tidak sama dalam. Setiap baris menunjukkan bobot globalnya dan sejauh mana perbandingannya.',
    },
    steps: [
      {
        en: 'Select a list in the sheet and press *Read the selected list*: an indented list, a column for each level, or item and parent. Or paste an outline, or start with a goal.',
        id: 'Pilih daftar di lembar lalu tekan *Baca daftar terpilih*: daftar menjorok, satu kolom per tingkat, atau elemen dan induknya. Atau tempelkan kerangka, atau mulai dari tujuan.',
      },
      {
        en: 'F2 or Enter renames, Alt with the arrow keys moves, Delete removes; the mouse drags. Ctrl+Z takes any of it back.',
        id: 'F2 atau Enter mengganti nama, Alt dengan tombol panah memindahkan, Delete menghapus; tetikus menyeret. Ctrl+Z membatalkan semuanya.',
      },
      {
        en: '*Write sheets* puts the judgments and the global weights into the workbook, with live formulas; what is typed there later comes back to the pane.',
        id: '*Tulis lembar* menaruh penilaian dan bobot global ke buku kerja dengan rumus hidup; apa yang diketik di sana kemudian kembali ke panel.',
      },
      {
        en: '*Workings* under *More sheets* writes what an appendix prints: every matrix with its column sums, the normalised matrix, row λ, CI, RI and CR. *Tree of weights* draws the hierarchy as boxes, *Fuzzy weights* sets weights by fuzzy AHP (Buckley, Chang) beside the crisp ones.',
        id: '*Perhitungan bobot* di *Lembar lain* menulis isi lampiran skripsi: tiap matriks dengan jumlah kolom, matriks ternormalisasi, λ baris, CI, RI, dan CR. *Bagan bobot* menggambar hierarki sebagai kotak, *Bobot fuzzy* menyandingkan bobot AHP fuzzy (Buckley, Chang) dengan bobot tegas.',
      },
      {
        en: 'Select a table of a written sheet, or one cell of it: *Copy for the thesis* puts it on the clipboard for Word or as LaTeX, as the cells show it, with title, method, version and date. *Cite Timbang* in the help menu has the reference.',
        id: 'Pilih tabel pada lembar yang ditulis, atau satu selnya: *Salin untuk skripsi* menyalinnya untuk Word atau LaTeX, seperti tampak di sel, dengan judul, metode, versi, dan tanggal. *Kutip Timbang* di menu bantuan memberi rujukannya.',
      },
      {
        en: '*Validation by experts*, below the tree, writes forms on which experts say whether each objective and each KPI is relevant. *Read the answers* names what is not valid; it leaves the hierarchy only after you are asked.',
        id: '*Validasi ahli*, di bawah pohon, menulis formulir tempat ahli menyatakan apakah setiap sasaran dan setiap KPI relevan. *Baca jawaban* menyebut yang tidak valid; itu keluar dari hierarki hanya setelah Anda ditanya.',
      },
    ],
  },
  {
    id: 'compare',
    title: { en: 'Compare in pairs', id: 'Bandingkan berpasangan' },
    text: {
      en: 'One pair at a time, all pairs, the matrix, or weights given directly: four ways to the same judgments. Pairs may be skipped; the weights are then estimated from the others.',
      id: 'Sepasang demi sepasang, semua pasangan, matriks, atau bobot langsung: empat cara menuju penilaian yang sama. Pasangan boleh dilewati; bobotnya lalu diperkirakan dari yang lain.',
    },
    steps: [
      {
        en: 'Digits 1 to 9 favour the left, with Shift the right; arrow keys move the slider; Enter goes on.',
        id: 'Angka 1 sampai 9 memihak yang kiri, dengan Shift yang kanan; tombol panah menggeser; Enter melanjutkan.',
      },
      {
        en: '*Alternatives* ranks by the hierarchy: charts show how each fares and what turns the ranking, a sentence names the most critical weight, and *Draw* says how sure the ranks are.',
        id: '*Alternatif* menyusun peringkat menurut hierarki: grafik menunjukkan keadaan masing-masing dan apa yang membalik peringkat, satu kalimat menyebut bobot paling kritis, dan *Ambil acak* mengatakan seberapa pasti peringkatnya.',
      },
    ],
  },
  {
    id: 'consistency',
    title: { en: 'See what contradicts', id: 'Lihat yang bertentangan' },
    text: {
      en: 'The meter says in words how well the answers agree; 0.10 is a guide and never a gate. Above it, the answers that pull hardest against the rest stand first, each with what the rest suggests and the consistency ratio it would bring.',
      id: 'Meteran mengatakan dengan kata seberapa selaras jawabannya; 0,10 adalah pedoman, bukan pagar. Di atasnya, jawaban yang paling melawan yang lain muncul lebih dulu, lengkap dengan saran dan rasio konsistensi yang dihasilkannya.',
    },
    steps: [
      {
        en: '*Use* takes the suggestion, Undo gives the answer back.',
        id: '*Pakai* mengambil sarannya, Urungkan mengembalikan jawabannya.',
      },
    ],
  },
  {
    id: 'people',
    title: { en: 'Ask several people', id: 'Tanya beberapa orang' },
    text: {
      en: 'Add respondents, weigh them, leave one out. Together they judge by the geometric mean of their judgments; consensus and who differs most stand below.',
      id: 'Tambahkan responden, beri bobot, atau kecualikan seorang. Bersama-sama mereka menilai dengan rata-rata geometrik penilaiannya; konsensus dan siapa yang paling berbeda ada di bawahnya.',
    },
    steps: [
      {
        en: 'Type a name and press *Add*, once for each person.',
        id: 'Ketik nama lalu tekan *Tambah*, sekali untuk setiap orang.',
      },
      {
        en: 'Write a questionnaire for each, print it or have it filled in, and read back the marks. *Cover page* says who asks and why; *Numbered copies* adds respondents by their numbers. All but the answers is protected.',
        id: 'Tulis kuesioner untuk masing-masing, cetak atau minta diisi, lalu baca kembali tandanya. *Halaman sampul* menyebut siapa yang meminta dan untuk apa; *Jumlah eksemplar bernomor* menambahkan responden menurut nomornya. Selain jawaban diproteksi.',
      },
      {
        en: 'Answers in a table already, such as the export of an online form: select it and press the button that counts its people. Which column asks which pair is shown and may be changed; numbers with two meanings are asked; the sheet has everybody’s CR and the group of all, or of those within a limit.',
        id: 'Jawaban sudah ada dalam tabel, misalnya ekspor formulir daring: pilih tabelnya dan tekan tombol yang menyebut jumlah orangnya. Kolom mana menanyakan pasangan mana ditunjukkan dan dapat diubah; angka yang bermakna ganda ditanyakan; lembarnya memuat CR setiap orang dan kelompok dari semua, atau yang memenuhi batas.',
      },
    ],
  },
  {
    id: 'scorecard',
    title: { en: 'Write a scorecard', id: 'Tulis kartu skor kinerja' },
    text: {
      en: 'Select a table with one KPI in each row. The pane guesses what each column is, shows its guess on the heading row, and previews total and lights before anything is written.',
      id: 'Pilih tabel dengan satu KPI per baris. Panel menebak arti tiap kolom, menunjukkan tebakannya di baris judul, dan menampilkan pratinjau total serta lampu sebelum menulis apa pun.',
    },
    steps: [
      {
        en: 'Check the columns, choose OMAX, CKP or NKO and where the weights come from, then write. The sheet stays live: it reads your table.',
        id: 'Periksa kolomnya, pilih OMAX, CKP, atau NKO dan asal bobotnya, lalu tulis. Lembarnya tetap hidup: ia membaca tabel Anda.',
      },
      {
        en: 'Writing again updates the sheet in place, and asks before it replaces a cell somebody changed.',
        id: 'Menulis lagi memperbarui lembar itu, dan bertanya sebelum mengganti sel yang diubah orang.',
      },
    ],
  },
  {
    id: 'result',
    title: { en: 'Read the result', id: 'Baca hasilnya' },
    text: {
      en: 'The total, its light, and how far it is from the next colour; then warnings where the colour is fragile, and which KPI would move the total most.',
      id: 'Total, lampunya, dan jaraknya ke warna berikutnya; lalu peringatan bila warnanya rapuh, dan KPI mana yang paling menggerakkan total.',
    },
    steps: [
      {
        en: 'The total says how far it is above its colour, or below the next.',
        id: 'Total menyebut sejauh mana ia di atas warnanya, atau di bawah warna berikutnya.',
      },
      {
        en: '*What would help most* ranks the KPIs by what the total gains; *Try* shows it.',
        id: '*Yang paling membantu* mengurutkan KPI menurut kenaikan total; *Coba* menunjukkannya.',
      },
      {
        en: '*Plan improvement* writes all KPIs with several causes and recommendations, trees of why, and a calendar of actions; what is typed there stays with its KPI, and target and realization of an earlier scorecard stand beside those of now where you choose one. *One page for the head of the office* prints on one A4 page.',
        id: '*Rencanakan perbaikan* menulis semua KPI dengan beberapa akar masalah dan rekomendasi, pohon penyebab, dan jadwal tindakan; isian tetap pada KPI-nya, dan target serta realisasi kartu skor sebelumnya berdampingan dengan yang sekarang bila Anda memilihnya. *Satu halaman untuk kepala kantor* tercetak di satu halaman A4.',
      },
      {
        en: 'From the same place come the KPI manual, a record of each KPI that goes with it to the next period, and the performance contract: parties, targets of each period, weights and signatures on one page. *Compare with another period* shows what moved the total, adding up to its change; *Periods side by side* puts years, quarters or months on one sheet, with a chart of the totals over the lights. *Open the map* links what leads to what, draws it with its lights, and writes it to a sheet; the next period takes it along.',
        id: 'Di tempat yang sama ada manual IKU, catatan tiap KPI yang ikut ke periode berikutnya, dan kontrak kinerja: para pihak, target tiap periode, bobot, dan tanda tangan di satu halaman. *Bandingkan dengan periode lain* menunjukkan apa yang mengubah nilai akhir, berjumlah tepat perubahannya; *Periode berdampingan* menaruh tahun, triwulan, atau bulan dalam satu lembar, dengan grafik nilai akhir terhadap lampu. *Buka peta* menghubungkan apa mendorong apa, menggambarnya dengan lampu, dan menulisnya di sebuah lembar; periode berikutnya membawanya serta.',
      },
      {
        en: 'The Objective Matrix of OMAX is a table for each perspective: KPIs side by side, the levels 10 to 0 with the one reached marked, level, weight and value. At which level start and target stand is chosen with the method.',
        id: 'Objective Matrix untuk OMAX adalah satu tabel per perspektif: KPI berdampingan, level 10 sampai 0 dengan level yang dicapai ditandai, level, bobot, dan nilai. Level titik awal dan target dipilih bersama metodenya.',
      },
      {
        en: '*Open periods* sets up months or quarters, typed, divided or in weighted parts; the scorecard reads the value of the period that is asked. *Behaviour from a 360° form*, in the tab before, makes behaviour values of answers, and a radar of the aspects of one person on their sheet.',
        id: '*Buka periode* menyiapkan bulan atau triwulan, diketik, dibagi, atau dari bagian berbobot; kartu skor membaca nilai periode yang diminta. *Perilaku dari formulir 360°*, di tab sebelumnya, menghitung nilai perilaku dari jawaban, dengan radar aspek satu orang di lembarnya.',
      },
      {
        en: '*Coding of interviews*, beside it, counts quotes by theme, type (coercive, mimetic, normative, or your own words) and office, says which type dominates, and how far two coders agree (Cohen’s κ); it begins with a table of yours or a blank one.',
        id: '*Koding wawancara*, di sebelahnya, menghitung kutipan menurut tema, jenis (koersif, mimetik, normatif, atau kata sendiri), dan kantor, menyebut jenis yang dominan, dan sejauh mana dua pengode sepakat (κ Cohen); mulai dari tabel Anda atau tabel kosong.',
      },
      {
        en: '*Path model of a questionnaire*, below it, takes answers with one row a respondent and one column an item: constructs by the codes of the items, paths from construct to construct, reliability and validity, and a seeded bootstrap with a verdict for each hypothesis; two sheets hold it with live formulas.',
        id: '*Model jalur dari kuesioner*, di bawahnya, membaca jawaban satu baris satu responden dan satu kolom satu butir: konstruk menurut kode butir, jalur antarkonstruk, reliabilitas dan validitas, serta bootstrap ber-seed dengan keputusan tiap hipotesis; hasilnya di dua lembar dengan rumus langsung.',
      },
      {
        en: '*Index of a survey* makes an index of answers of 1 to 4 or 1 to 5, in numbers or words: the mean of each question, its weight, the index on the scale and of 100, and on 1 to 4 the class of service of PAN-RB 14/2017 (IKM). A KPI reads it as its realization by the formula that is shown.',
        id: '*Indeks survei* menghitung indeks dari jawaban 1 sampai 4 atau 1 sampai 5, berupa angka atau kata: rata-rata tiap pertanyaan, bobotnya, indeks pada skala dan dari 100, dan untuk 1 sampai 4 mutu pelayanan menurut PAN-RB 14/2017 (IKM). KPI membacanya sebagai realisasi dengan rumus yang ditunjukkan.',
      },
      {
        en: '*Profile of respondents*, beside it, counts who answered a questionnaire by gender, age, education and the like: a table of counts and percents each, ages in classes, blank answers counted as not answered, and a line that checks that every table adds up.',
        id: '*Profil responden*, di sebelahnya, menghitung siapa yang menjawab kuesioner menurut jenis kelamin, umur, pendidikan, dan semacamnya: satu tabel frekuensi dan persentase tiap kolom, umur dalam kelas, jawaban kosong dihitung tidak menjawab, dan satu baris yang mengecek bahwa jumlah setiap tabel cocok.',
      },
      {
        en: '*Before and after*, of a CKP, sets two sets of IKU of one person side by side: CKP, NKP, NPKP and rating of both, what is in one set alone, and what each IKU adds to the change.',
        id: '*Sebelum dan sesudah*, untuk CKP, menyandingkan dua set IKU satu pegawai: CKP, NKP, NPKP, dan sebutan keduanya, IKU yang hanya ada di satu set, dan bagian tiap IKU dalam perubahannya.',
      },
      {
        en: '*Collect offices* ranks every sheet with the same columns, and workbooks of other offices that are chosen or dropped there: each is only read, its table comes in as values on a sheet that says which file and when.',
        id: '*Kumpulkan kantor* memeringkat semua lembar dengan kolom yang sama, dan buku kerja kantor lain yang dipilih atau dijatuhkan di sana: berkas hanya dibaca, tabelnya masuk sebagai nilai di lembar yang menyebut berkas dan waktunya.',
      },
      {
        en: '*Compare offices* names each office, says what the gap of the totals is made of, and writes benchmark, findings (cause, isomorphism, evidence, action, owner, due date) and a log of phases.',
        id: '*Bandingkan kantor* menamai tiap kantor, menunjukkan penyusun selisih total, lalu menulis tolok ukur, temuan (penyebab, isomorfisme, bukti, tindakan, penanggung jawab, batas waktu), dan catatan tahapan.',
      },
      {
        en: '*Start a case log* writes for an indicator a row for each case: due dates by working days without holidays or by a day of the next month, what was on time, and the index of timeliness. The sheets of duties and of the SMART-C check show which duty has no indicator, and which indicator fails what.',
        id: '*Buat log kasus* menulis untuk satu indikator sebaris tiap kasus: batas waktu menurut hari kerja tanpa hari libur atau tanggal bulan berikutnya, yang tepat waktu, dan indeks ketepatan waktu. Lembar tugas dan lembar uji SMART-C menunjukkan tugas tanpa indikator dan indikator yang tidak memenuhi syarat.',
      },
    ],
  },
  {
    id: 'what-if',
    title: { en: 'Try before you keep', id: 'Coba sebelum disimpan' },
    text: {
      en: 'A slider for each realization and each weight redraws everything above it. The sheet stays as it is until Keep; Undo restores every cell.',
      id: 'Geseran untuk tiap realisasi dan tiap bobot menggambar ulang semua di atasnya. Lembar tetap seperti semula sampai Simpan; Urungkan mengembalikan setiap sel.',
    },
    steps: [
      {
        en: 'Move a slider under *What if*, by mouse or arrow keys.',
        id: 'Geser di *Bagaimana jika*, dengan tetikus atau tombol panah.',
      },
      {
        en: '*Keep* types what was tried into the table; *Discard* forgets it.',
        id: '*Simpan* mengetikkan yang dicoba ke tabel; *Buang* melupakannya.',
      },
    ],
  },
];
