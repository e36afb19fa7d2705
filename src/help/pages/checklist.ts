/** What to look at in a real Excel, by topic: what no test without one can show. */
import type { Localized } from '../../engine/language';

export interface ChecklistLine {
  /** Ticks are kept under it: it stays when the words change. */
  readonly id: string;
  /** `code` between backticks, *words of the screen* between asterisks. */
  readonly text: Localized;
}

export interface ChecklistTopic {
  readonly id: string;
  readonly title: Localized;
  readonly lines: readonly ChecklistLine[];
}

export const CHECKLIST: readonly ChecklistTopic[] = [
  {
    id: 'installing',
    title: { en: 'Installing and opening', id: 'Memasang dan membuka' },
    lines: [
      {
        id: 'ribbon',
        text: {
          en: 'The *Home* tab shows the Timbang group with four controls, in Excel’s language.',
          id: 'Tab *Beranda* menampilkan grup Timbang dengan empat kontrol, dalam bahasa Excel.',
        },
      },
      {
        id: 'opening',
        text: {
          en: 'A workbook saved with the add-in computes on opening before the pane is shown; the pane appears when it is opened, closed and opened again.',
          id: 'Buku kerja yang disimpan dengan add-in dihitung saat dibuka, sebelum panel ditampilkan; panel muncul ketika dibuka, ditutup, dan dibuka lagi.',
        },
      },
      {
        id: 'policy',
        text: {
          en: 'The browser’s console, in Excel on the web, shows no refusal by the page’s Content-Security-Policy that matters.',
          id: 'Konsol peramban, di Excel di web, tidak menunjukkan penolakan penting oleh Content-Security-Policy halaman.',
        },
      },
    ],
  },
  {
    id: 'functions',
    title: { en: 'Functions', id: 'Fungsi' },
    lines: [
      {
        id: 'autocomplete',
        text: {
          en: '`=AHP.WEIGHTS(` autocompletes under that name, without a prefix, and its result spills.',
          id: '`=AHP.WEIGHTS(` dilengkapi otomatis dengan nama itu, tanpa awalan, dan hasilnya meluap ke sel lain.',
        },
      },
      {
        id: 'offered-words',
        text: {
          en: 'At its second argument Excel offers *eigenvector*, *geometric* and *column*; in an Indonesian Excel everything, names of parameters too, is Indonesian. The function’s help link opens its page.',
          id: 'Pada argumen keduanya Excel menawarkan *vektor eigen*, *geometrik*, dan *kolom*; dalam Excel berbahasa Indonesia semuanya, juga nama parameter, berbahasa Indonesia. Tautan bantuan fungsi itu membuka halamannya.',
        },
      },
      {
        id: 'error-as-word',
        text: {
          en: 'A word given as an error, as in `=AHP.WEIGHTS(A1:C3,NA())`, shows that error.',
          id: 'Kata yang diberikan sebagai galat, seperti `=AHP.WEIGHTS(A1:C3,NA())`, menampilkan galat itu.',
        },
      },
      {
        id: 'error-card',
        text: {
          en: 'An error from a function shows its sentence in the error card.',
          id: 'Galat dari sebuah fungsi menampilkan kalimatnya di kartu galat.',
        },
      },
      {
        id: 'blank-cells',
        text: {
          en: '`=OMAX.LEVEL` over a range with a blank cell: does the blank arrive as 0, as the design assumes?',
          id: '`=OMAX.LEVEL` atas rentang yang memuat sel kosong: apakah sel kosong tiba sebagai 0, seperti yang diandaikan rancangannya?',
        },
      },
      {
        id: 'several-matrices',
        text: {
          en: '`=AHP.GROUP(A1:C3,E1:G3)` takes two matrices and more, and shows its parameters sensibly.',
          id: '`=AHP.GROUP(A1:C3,E1:G3)` menerima dua matriks atau lebih, dan menampilkan parameternya dengan wajar.',
        },
      },
      {
        id: 'errors-in-ranges',
        text: {
          en: 'A range holding `#N/A` still computes its other rows.',
          id: 'Rentang yang memuat `#N/A` tetap menghitung baris lainnya.',
        },
      },
    ],
  },
  {
    id: 'pane',
    title: { en: 'Pane', id: 'Panel' },
    lines: [
      {
        id: 'selection',
        text: {
          en: 'The pane follows the selection; *Insert weights* writes; *Undo* and Ctrl+Z take it back.',
          id: 'Panel mengikuti pilihan sel; *Sisipkan bobot* menulis; *Urungkan* dan Ctrl+Z membatalkannya.',
        },
      },
      {
        id: 'dated-judgments',
        text: {
          en: 'A judgment typed as 1/3 in a pairwise matrix becomes a date; the pane, with the matrix selected, offers to write 1/3, first where day and month stand in this Excel’s order, and *Undo* brings the date back.',
          id: 'Penilaian yang diketik 1/3 di matriks berpasangan menjadi tanggal; panel, dengan matriks terpilih, menawarkan untuk menulis 1/3, lebih dahulu menurut urutan hari dan bulan di Excel ini, dan *Urungkan* mengembalikan tanggalnya.',
        },
      },
      {
        id: 'cell-editing',
        text: {
          en: 'The pane keeps its view while a cell is being edited, and a button pressed meanwhile acts after Enter.',
          id: 'Panel mempertahankan tampilannya selama sebuah sel disunting, dan tombol yang ditekan saat itu bekerja setelah Enter.',
        },
      },
      {
        id: 'odd-selections',
        text: {
          en: 'Several areas selected, a chart selected, a protected sheet: the pane says what is wrong in each case.',
          id: 'Beberapa area dipilih, grafik dipilih, lembar yang diproteksi: panel mengatakan apa yang salah dalam setiap kasus.',
        },
      },
      {
        id: 'inserted-rows',
        text: {
          en: 'A row or column inserted in a written sheet, in a judgment matrix and in the KPI table: names follow, and the pane follows or says what it cannot read.',
          id: 'Baris atau kolom disisipkan di lembar yang ditulis, di matriks penilaian, dan di tabel KPI: nama ikut berpindah, dan panel mengikuti atau mengatakan apa yang tidak dapat dibacanya.',
        },
      },
      {
        id: 'dark-and-indonesian',
        text: {
          en: 'The pane in the dark Office theme, and with the display language set to Indonesian.',
          id: 'Panel dalam tema Office gelap, dan dengan bahasa tampilan Indonesia.',
        },
      },
      {
        id: 'screen-reader',
        text: {
          en: 'A screen reader (Narrator, NVDA, VoiceOver) reads tree, slider and footer; F6 leads from grid to pane and back.',
          id: 'Pembaca layar (Narrator, NVDA, VoiceOver) membacakan pohon, geseran, dan bagian bawah panel; F6 berpindah dari kisi ke panel dan kembali.',
        },
      },
      {
        id: 'tab',
        text: {
          en: 'In Excel on the web and on the desktop, Tab and Shift+Tab pass through the pane and, at its ends, out of it; after *Use the selected table* and *Undo* the keyboard goes on beside what was pressed.',
          id: 'Di Excel di web dan di desktop, Tab dan Shift+Tab melewati panel dan keluar di ujungnya; setelah *Pakai tabel terpilih* dan *Urungkan*, papan ketik berlanjut di samping yang ditekan.',
        },
      },
    ],
  },
  {
    id: 'lights',
    title: { en: 'Traffic lights', id: 'Lampu lalu lintas' },
    lines: [
      {
        id: 'lights-twice',
        text: {
          en: '*Traffic lights* shows fill and icon; applying twice leaves one set of rules; *Clear* leaves other rules alone.',
          id: '*Lampu lalu lintas* menampilkan warna dan ikon; diterapkan dua kali tetap satu kelompok aturan; *Hapus* membiarkan aturan lain.',
        },
      },
      {
        id: 'lights-in-part',
        text: {
          en: '*Clear* on part of a coloured column leaves the other cells their lights, once; *Undo* in the pane afterwards works.',
          id: '*Hapus* pada sebagian kolom berwarna membiarkan lampu sel lainnya, satu kali; *Urungkan* di panel sesudahnya berfungsi.',
        },
      },
      {
        id: 'lights-in-place',
        text: {
          en: 'The lights fall on the right cells when the selection was dragged upwards or another sheet is in front, and follow when a realization changes.',
          id: 'Lampu jatuh pada sel yang benar ketika pilihan ditarik ke atas atau lembar lain sedang di depan, dan mengikuti ketika realisasi berubah.',
        },
      },
    ],
  },
  {
    id: 'sheets',
    title: { en: 'Sheets', id: 'Lembar' },
    lines: [
      {
        id: 'examples',
        text: {
          en: '*Examples* writes the sheets; notes on the printed values appear (comments before ExcelApi 1.18).',
          id: '*Contoh* menulis lembarnya; catatan pada nilai tercetak muncul (komentar sebelum ExcelApi 1.18).',
        },
      },
      {
        id: 'written-sheets',
        text: {
          en: '*Write sheets* and *Write scorecard*: formulas spill (no `@`), sheets print on A4 landscape with repeated headings, hidden names (`tb_…`) do not show in the name box, *Undo* in the pane removes or restores everything.',
          id: '*Tulis lembar* dan *Tulis kartu skor*: rumus meluap (tanpa `@`), lembar tercetak di A4 mendatar dengan judul berulang, nama tersembunyi (`tb_…`) tidak tampak di kotak nama, *Urungkan* di panel menghapus atau memulihkan semuanya.',
        },
      },
      {
        id: 'behind',
        text: {
          en: 'A row inserted within a KPI table: its written scorecard says above the headings that the table has changed and shows no score, without `#SPILL!`; *Update* in *Result* mends it. Sorting the table changes nothing but the order.',
          id: 'Baris disisipkan di dalam tabel KPI: kartu skor yang sudah ditulis menyatakan di atas judul kolom bahwa tabel berubah dan tidak menampilkan nilai, tanpa `#SPILL!`; *Perbarui* di *Hasil* membenahinya. Mengurutkan tabel hanya mengubah urutan.',
        },
      },
      {
        id: 'lines-and-footer',
        text: {
          en: 'Written again and undone, the thin lines of a scorecard stand where they stood, hidden columns stay hidden, and what was typed for office and signatures is kept, also where it begins with `=`; the printed page has the day and page numbers in its footer.',
          id: 'Setelah ditulis ulang dan diurungkan, garis tipis kartu skor tetap di tempatnya, kolom tersembunyi tetap tersembunyi, dan isian kantor serta tanda tangan tersimpan, juga yang diawali `=`; halaman cetak memuat tanggal dan nomor halaman di kaki.',
        },
      },
      {
        id: 'blank-table',
        text: {
          en: '*Write the blank table*: the cells below *Polarity* offer three phrases in a list and take other words as well; the pane shows the preview while the first row is typed.',
          id: '*Tulis tabel kosong*: sel di bawah *Polaritas* menawarkan tiga frasa dalam daftar dan menerima kata lain; panel menampilkan pratinjau saat baris pertama diketik.',
        },
      },
      {
        id: 'row-above',
        text: {
          en: 'A row inserted above a written sheet and the sheet written again: all of the table is printed, and after *Undo* what was printed before. A print area chosen in between stays.',
          id: 'Baris disisipkan di atas lembar yang ditulis lalu lembar itu ditulis lagi: seluruh tabel tercetak, dan setelah *Urungkan* apa yang tercetak sebelumnya. Area cetak yang dipilih di antaranya tetap ada.',
        },
      },
      {
        id: 'print-area-gone',
        text: {
          en: 'A print area whose cells were deleted (`Print_Area` is `#REF!`) does not keep its sheet from being written.',
          id: 'Area cetak yang selnya dihapus (`Print_Area` adalah `#REF!`) tidak menghalangi lembarnya ditulis.',
        },
      },
      {
        id: 'charts',
        text: {
          en: '*Charts in Excel* under *Result* inserts bars and radar; *Undo* takes them away.',
          id: '*Grafik di Excel* di bawah *Hasil* menyisipkan grafik batang dan radar; *Urungkan* menghapusnya.',
        },
      },
      {
        id: 'questionnaire',
        text: {
          en: 'A questionnaire filled in on paper of size A4, and read back from marks such as x, v, 1.',
          id: 'Kuesioner diisi di kertas A4, lalu dibaca kembali dari tanda seperti x, v, 1.',
        },
      },
    ],
  },
  {
    id: 'protection',
    title: { en: 'Protection', id: 'Proteksi' },
    lines: [
      {
        id: 'protected-sheets',
        text: {
          en: '*Write sheets* again with one of them protected, then with the workbook’s structure protected and a sheet deleted: the pane names what is protected, nothing has changed, and after unprotecting it writes. *Undo* likewise. Beside a protected sheet *Write new sheets* is offered and writes.',
          id: '*Tulis lembar* lagi dengan salah satunya diproteksi, lalu dengan struktur buku kerja diproteksi dan sebuah lembar dihapus: panel menyebut apa yang diproteksi, tidak ada yang berubah, dan setelah proteksi dibuka ia menulis. *Urungkan* demikian juga. Di samping lembar yang diproteksi, *Tulis lembar baru* ditawarkan dan menulis.',
        },
      },
      {
        id: 'protected-what-if',
        text: {
          en: '*Keep* of a what-if on a protected KPI table: one unlocked realization, or one in a range of *Allow Edit Ranges*, is written and undone; a locked one is refused with a sentence; of several nothing is written when one is locked.',
          id: '*Simpan* sebuah pengandaian pada tabel KPI yang diproteksi: satu realisasi yang tidak terkunci, atau yang berada di rentang *Izinkan Edit Rentang*, ditulis dan diurungkan; yang terkunci ditolak dengan kalimat; dari beberapa, tidak ada yang ditulis bila satu terkunci.',
        },
      },
      {
        id: 'protected-table',
        text: {
          en: 'The table of a scorecard on a protected sheet: the scorecard is written, and its hidden names are set and deleted.',
          id: 'Tabel sebuah kartu skor di lembar yang diproteksi: kartu skornya ditulis, dan nama tersembunyinya dibuat dan dihapus.',
        },
      },
    ],
  },
  {
    id: 'files',
    title: { en: 'Files and accounts', id: 'Berkas dan akun' },
    lines: [
      {
        id: 'saved-file',
        text: {
          en: 'The file, saved and reopened, still computes; a colleague without the add-in sees the last values.',
          id: 'Berkas yang disimpan dan dibuka lagi tetap menghitung; rekan tanpa add-in melihat nilai terakhir.',
        },
      },
      {
        id: 'kept-model',
        text: {
          en: 'The file saved, closed and reopened: hierarchy, judgments and scorecards are back (custom XML part); likewise after a sheet was renamed, copied, moved or deleted, and after *Save As* to a new file.',
          id: 'Berkas disimpan, ditutup, dan dibuka lagi: hierarki, penilaian, dan kartu skor kembali (bagian XML khusus); demikian juga setelah lembar diganti nama, disalin, dipindah, atau dihapus, dan setelah *Simpan Sebagai* berkas baru.',
        },
      },
      {
        id: 'two-people',
        text: {
          en: 'Two people in one file on SharePoint, each editing other items: both edits survive.',
          id: 'Dua orang dalam satu berkas di SharePoint, masing-masing menyunting elemen yang berbeda: kedua suntingan bertahan.',
        },
      },
      {
        id: 'without-add-in',
        text: {
          en: '*Make it work without the add-in* on all sheets of an example: the numbers stay the same, and follow a changed input after the file is opened without Timbang; *Undo* and *Put the formulas back* bring the formulas that spill.',
          id: '*Jadikan tanpa add-in* pada semua lembar sebuah contoh: angkanya tetap sama, dan mengikuti masukan yang diubah setelah berkas dibuka tanpa Timbang; *Urungkan* dan *Kembalikan rumus* mengembalikan rumus beserta sel yang diisinya.',
        },
      },
      {
        id: 'copy-without-add-in',
        text: {
          en: '*Open as a new workbook*: the copy opens beside this one, on the web too, and nothing changes here.',
          id: '*Buka sebagai buku kerja baru*: salinan terbuka di samping buku kerja ini, juga di web, dan di sini tidak ada yang berubah.',
        },
      },
    ],
  },
];
