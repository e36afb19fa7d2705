/** The checklist's topics in the middle: numbers that could be wrong, and work that could be lost. */
import type { ChecklistTopic } from './checklistTopic';

export const WRONG_NUMBERS: ChecklistTopic = {
  id: 'numbers',
  title: { en: 'A number could be wrong', id: 'Angka bisa salah' },
  lines: [
    {
      id: 'examples',
      todo: {
        en: 'Open each study under *Examples*, in an Excel with a decimal point and in one with a decimal comma.',
        id: 'Buka setiap penelitian di *Contoh*, di Excel dengan titik desimal dan di Excel dengan koma desimal.',
      },
      see: {
        en: 'The computed numbers are the printed ones beside them; no formula shows `@`; what is not the same has a note.',
        id: 'Angka hitungan sama dengan angka tercetak di sampingnya; tidak ada rumus dengan `@`; yang berbeda diberi catatan.',
      },
    },
    {
      id: 'blank-cells',
      todo: {
        en: 'Give `=OMAX.LEVEL` a range with a blank cell, then the same with `IF(A1:A3="","",A1:A3)`.',
        id: 'Berikan `=OMAX.LEVEL` rentang dengan satu sel kosong, lalu rentang yang sama dengan `IF(A1:A3="","",A1:A3)`.',
      },
      see: {
        en: 'The first counts the blank as 0 or leaves it out: please say which. The second leaves it out.',
        id: 'Yang pertama menganggap sel kosong 0 atau melewatinya: mohon sebutkan yang mana. Yang kedua melewatinya.',
      },
    },
    {
      id: 'errors-in-ranges',
      todo: {
        en: 'Put `#N/A` into one realization of `=CKP.INDEX(A1:A3,B1:B3)`, then `#REF!`; select the cell in error and its sign.',
        id: 'Isi `#N/A` di satu realisasi dari `=CKP.INDEX(A1:A3,B1:B3)`, lalu `#REF!`; pilih sel yang galat dan tandanya.',
      },
      see: {
        en: 'The other rows still have their numbers; the error card says a sentence that names the row.',
        id: 'Baris lain tetap memiliki angkanya; kartu galat menyebut barisnya dalam satu kalimat.',
      },
    },
    {
      id: 'several-matrices',
      todo: {
        en: 'Type `=AHP.GROUP(A1:C3,E1:G3)`, and cells of stocks, currencies or formatted numbers as realizations.',
        id: 'Ketik `=AHP.GROUP(A1:C3,E1:G3)`, dan sel saham, mata uang, atau angka berformat sebagai realisasi.',
      },
      see: {
        en: 'Both compute; parameters are shown sensibly.',
        id: 'Keduanya menghitung; parameternya ditampilkan dengan wajar.',
      },
    },
    {
      id: 'dated-judgments',
      todo: {
        en: 'Type 1/3 into a pairwise matrix and select the matrix.',
        id: 'Ketik 1/3 di matriks berpasangan lalu pilih matriksnya.',
      },
      see: {
        en: 'Excel makes a date of it; the pane offers to write 1/3, and *Undo* brings the date back.',
        id: 'Excel menjadikannya tanggal; panel menawarkan menulis 1/3, dan *Urungkan* mengembalikan tanggalnya.',
      },
    },
    {
      id: 'lights-in-place',
      todo: {
        en: '*Traffic lights* on a column selected upwards, twice; change a value; *Clear lights* on a part of it.',
        id: '*Lampu lalu lintas* pada kolom yang dipilih ke atas, dua kali; ubah sebuah nilai; *Hapus lampu* pada sebagiannya.',
      },
      see: {
        en: 'The right cells in the right colour, each with one icon; they follow the value; the others keep theirs.',
        id: 'Sel yang benar dengan warna yang benar, masing-masing satu ikon; mengikuti nilainya; yang lain tetap.',
      },
    },
    {
      id: 'without-add-in',
      todo: {
        en: '*Make it work without the add-in* on an example; change an input in an Excel without Timbang; *Open as a new workbook* too. *Write the functions into this workbook*, then `=TB_WEIGHTS(…)` of a matrix there.',
        id: '*Jadikan tanpa add-in* pada sebuah contoh; ubah masukan di Excel tanpa Timbang; juga *Buka sebagai buku kerja baru*. *Tulis fungsi ke buku kerja ini*, lalu `=TB_WEIGHTS(…)` untuk sebuah matriks di sana.',
      },
      see: {
        en: 'The same numbers, and they follow the input. *Put the formulas back* brings the formulas that spill; *Undo* takes the names away.',
        id: 'Angka yang sama, dan mengikuti masukan. *Kembalikan rumus* mengembalikan rumus yang meluap; *Urungkan* menghapus namanya.',
      },
    },
  ],
};

export const LOST_WORK: ChecklistTopic = {
  id: 'work',
  title: { en: 'Work could be lost', id: 'Pekerjaan bisa hilang' },
  lines: [
    {
      id: 'kept-model',
      todo: {
        en: 'Build a hierarchy and a scorecard; save, close, reopen; rename, move and copy sheets; *Save As*.',
        id: 'Susun hierarki dan kartu skor; simpan, tutup, buka lagi; ganti nama, pindahkan, dan salin lembar; *Simpan Sebagai*.',
      },
      see: {
        en: 'Hierarchy, judgments and scorecards are back each time; a change of sheets is followed or said.',
        id: 'Hierarki, penilaian, dan kartu skor kembali setiap kali; perubahan lembar diikuti atau dikatakan.',
      },
    },
    {
      id: 'written-sheets',
      todo: {
        en: '*Write sheets* and *Write scorecard*, change a written cell by hand, write again, then *Undo* in the pane and Ctrl+Z.',
        id: '*Tulis lembar* dan *Tulis kartu skor*, ubah sel tertulis dengan tangan, tulis lagi, lalu *Urungkan* di panel dan Ctrl+Z.',
      },
      see: {
        en: 'The pane asks before it replaces the cell; *Undo* brings everything back, thin lines and hidden columns too; no `tb_` name in the name box. Please say how many times Ctrl+Z takes the write back.',
        id: 'Panel bertanya sebelum mengganti selnya; *Urungkan* mengembalikan semuanya, juga garis tipis dan kolom tersembunyi; tidak ada nama `tb_` di kotak nama. Mohon sebutkan berapa kali Ctrl+Z membatalkan penulisan.',
      },
    },
    {
      id: 'behind',
      todo: {
        en: 'Insert a row within a KPI table, above a written sheet, and in a judgment matrix; press *Update* and write again.',
        id: 'Sisipkan baris di dalam tabel KPI, di atas lembar tertulis, dan di matriks penilaian; tekan *Perbarui* dan tulis lagi.',
      },
      see: {
        en: 'The scorecard says that its table changed and shows no score until then, without `#SPILL!`; afterwards all of it is there and printed.',
        id: 'Kartu skor menyatakan tabelnya berubah dan tidak menampilkan nilai sampai saat itu, tanpa `#SPILL!`; sesudahnya semuanya ada dan tercetak.',
      },
    },
    {
      id: 'protected-sheets',
      todo: {
        en: 'Write and undo with a sheet protected, then with the workbook’s structure protected.',
        id: 'Tulis dan urungkan dengan sebuah lembar diproteksi, lalu dengan struktur buku kerja diproteksi.',
      },
      see: {
        en: 'The pane names what is protected and nothing has changed; *Write new sheets* is offered and writes.',
        id: 'Panel menyebut apa yang diproteksi dan tidak ada yang berubah; *Tulis lembar baru* ditawarkan dan menulis.',
      },
    },
    {
      id: 'protected-what-if',
      todo: {
        en: '*Keep* a what-if on a protected KPI table: an unlocked cell, a cell in *Allow Edit Ranges*, a locked one.',
        id: '*Simpan* pengandaian pada tabel KPI yang diproteksi: sel tak terkunci, sel dalam *Izinkan Edit Rentang*, sel terkunci.',
      },
      see: {
        en: 'The first two are written; with a locked one among several, none is, and a sentence says so.',
        id: 'Dua yang pertama ditulis; bila satu dari beberapa terkunci, tidak satu pun, dan sebuah kalimat menyatakannya.',
      },
    },
    {
      id: 'linked-findings',
      todo: {
        en: '*Check this table* with a wrong total, *Write the findings as a sheet* and *Write beside the table*; click a blue cell of each, then *Undo* both. Once more with a sheet called `=1+1`.',
        id: '*Periksa tabel ini* dengan total yang salah, *Tulis temuan sebagai lembar* dan *Tulis di samping tabel*; klik sel biru pada masing-masing, lalu *Urungkan* keduanya. Sekali lagi dengan lembar bernama `=1+1`.',
      },
      see: {
        en: 'A click selects the cell that is meant; the blue text is what the pane says, never a formula; *Undo* leaves neither text nor link nor blue letters.',
        id: 'Klik memilih sel yang dimaksud; teks birunya sama dengan di panel, tidak pernah menjadi rumus; *Urungkan* tidak menyisakan teks, tautan, atau huruf biru.',
      },
    },
    {
      id: 'other-workbook',
      todo: {
        en: 'Press a button while a cell is being edited; while another workbook is in front; with several areas or a chart selected.',
        id: 'Tekan tombol ketika sebuah sel disunting; ketika buku kerja lain di depan; dengan beberapa area atau grafik terpilih.',
      },
      see: {
        en: 'It acts after Enter; in the others the pane says why not, keeps its view, and acts when it can. Nothing lands in the other workbook.',
        id: 'Ia bekerja setelah Enter; pada yang lain panel mengatakan alasannya, mempertahankan tampilannya, dan bekerja ketika bisa. Tidak ada yang tertulis di buku kerja lain.',
      },
    },
    {
      id: 'two-people',
      todo: {
        en: 'Two people in one file on SharePoint, each editing other items in the pane.',
        id: 'Dua orang dalam satu berkas di SharePoint, masing-masing menyunting elemen lain di panel.',
      },
      see: { en: 'Both edits are there.', id: 'Kedua suntingan ada.' },
    },
  ],
};
