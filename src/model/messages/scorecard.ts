/** Sentences about KPI tables and scorecards. */
import { fragilityMessages } from './fragility';

export const scorecardMessages = {
  ...fragilityMessages,
  columnMissing: {
    en: 'No column is chosen for the {role}. Choose the column that holds it.',
    id: 'Kolom untuk {role} belum dipilih. Pilih kolom yang memuatnya.',
  },
  columnRenamed: {
    en: 'No column is headed {heading} any more; the one headed {found} stands in its place and was read as the {role}. Check the columns.',
    id: 'Tidak ada lagi kolom berjudul {heading}; kolom berjudul {found} kini di tempatnya dan dibaca sebagai {role}. Periksa kolomnya.',
  },
  cellNotNumber: {
    en: 'Row {row}, column {heading}: {got} is not a number. Type a number, or set the row aside.',
    id: 'Baris {row}, kolom {heading}: {got} bukan angka. Ketikkan angka, atau sisihkan barisnya.',
  },
  cellAmbiguous: {
    en: 'Row {row}, column {heading}: the text {got} may mean thousands or decimals. Type it as a number instead of text.',
    id: 'Baris {row}, kolom {heading}: teks {got} dapat berarti ribuan atau desimal. Ketikkan sebagai angka, bukan teks.',
  },
  cellInTheWay: {
    en: 'Row {row}, column {heading}: {got} is not a number, because of {at}. Type the number alone, or set the row aside.',
    id: 'Baris {row}, kolom {heading}: {got} bukan angka, karena {at}. Ketikkan angkanya saja, atau sisihkan barisnya.',
  },
  percentBesidePlain: {
    en: 'Row {row}, column {heading}: {got} stands beside percents, and it cannot be told whether it is one. Type all numbers of the row as percents, or none.',
    id: 'Baris {row}, kolom {heading}: {got} berada di samping persen, dan tidak dapat dipastikan apakah persen juga. Ketikkan semua angka di baris ini sebagai persen, atau semuanya tanpa persen.',
  },
  dateBesideNumber: {
    en: 'Row {row}, column {heading}: the cell holds a date, and the row holds other numbers. Type dates in both, or how many days it took.',
    id: 'Baris {row}, kolom {heading}: sel berisi tanggal, sedangkan barisnya berisi angka lain. Ketikkan tanggal pada keduanya, atau berapa hari yang dibutuhkan.',
  },
  datesUnscored: {
    en: 'Row {row}: target and realization are dates, which have no ratio. Say in the step ‘Method and weights’ how many days late score 0, or set the row aside.',
    id: 'Baris {row}: target dan realisasi berupa tanggal, yang tidak memiliki rasio. Tentukan pada langkah ‘Metode dan bobot’ berapa hari keterlambatan bernilai 0, atau sisihkan barisnya.',
  },
  limitAgainstPolarity: {
    en: 'Row {row}: the target {got} is a limit that its polarity contradicts. Correct the polarity, or type the target without the sign.',
    id: 'Baris {row}: target {got} adalah batas yang bertentangan dengan polaritasnya. Perbaiki polaritasnya, atau ketikkan target tanpa tandanya.',
  },
  kpiSetAside: {
    en: '{kpi} (row {row}) was set aside: its weight is spread over the others.',
    id: '{kpi} (baris {row}) disisihkan: bobotnya dibagikan kepada yang lain.',
  },
  kpiNotDue: {
    en: '{kpi} (row {row}): target and realization are 0, so nothing was due. It does not count, and its weight is spread over the others.',
    id: '{kpi} (baris {row}): target dan realisasinya 0, jadi belum ada yang harus dicapai. KPI ini tidak dihitung, dan bobotnya dibagikan kepada yang lain.',
  },
  askWeightColumn: {
    en: 'The numbers of the column {heading} add to the whole and may be the weights. All KPIs count the same until you say so.',
    id: 'Angka pada kolom {heading} berjumlah 1 atau 100 dan mungkin bobotnya. Sampai Anda memilih, semua KPI dihitung sama.',
  },
  askPeriod: {
    en: 'The table has several periods. {heading} is scored, the latest that is filled in. Choose the one that is meant.',
    id: 'Tabel memuat beberapa periode. Yang dinilai {heading}, periode terakhir yang sudah terisi. Pilih periode yang dimaksud.',
  },
  otherPeriods: {
    en: 'The target is of {target} and the realization of {realization}. Choose two columns of one period.',
    id: 'Targetnya milik {target} dan realisasinya milik {realization}. Pilih dua kolom dari satu periode.',
  },
  rowLeftOut: {
    en: 'Row {row} has a target and a realization but no code, and stands below a gap or a total: it was not read. Give it a code, or move it up to the other rows.',
    id: 'Baris {row} memiliki target dan realisasi tetapi tanpa kode, dan berada di bawah baris kosong atau total: baris ini tidak dibaca. Beri kode, atau pindahkan ke atas bersama baris lainnya.',
  },
  totalDiffers: {
    en: 'Row {row} of the table says {printed}, and its KPIs make {computed}. Check weights and columns, or correct the row.',
    id: 'Baris {row} pada tabel menyebut {printed}, sedangkan KPI-nya menghasilkan {computed}. Periksa bobot dan kolomnya, atau perbaiki baris itu.',
  },
  totalAboveLevels: {
    en: 'The total {total} lies above 10, where levels end, because the weights add up to {sum} and are taken as they stand. Divide the weights by their sum, or give weights that add up to 1.',
    id: 'Total {total} di atas 10, padahal level berakhir di sana, karena bobot berjumlah {sum} dan dipakai apa adanya. Bagi bobot dengan jumlahnya, atau beri bobot yang berjumlah 1.',
  },
  scoresLikeFractions: {
    en: 'All indices are below 2, as if 1.05 were meant for 105. Check whether targets are in percent and realizations in fractions, or the other way round.',
    id: 'Semua indeks di bawah 2, seolah-olah 1,05 dimaksudkan sebagai 105. Periksa apakah target dalam persen sedangkan realisasi dalam pecahan, atau sebaliknya.',
  },
  cellError: {
    en: 'Row {row}, column {heading}: the cell shows {got}. Correct its formula.',
    id: 'Baris {row}, kolom {heading}: sel menampilkan {got}. Perbaiki rumusnya.',
  },
  cellUnknownWord: {
    en: 'Row {row}, column {heading}: {got} is not known here. Use one of: {choices}.',
    id: 'Baris {row}, kolom {heading}: {got} tidak dikenal di sini. Gunakan salah satu dari: {choices}.',
  },
  kpiUnnamed: {
    en: 'Row {row}: the KPI has neither a code nor a name. Type one of them.',
    id: 'Baris {row}: KPI tidak memiliki kode maupun nama. Ketikkan salah satunya.',
  },
  kpiTwice: {
    en: 'Row {row}: {kpi} already stands in row {first}. Give each KPI a code or a name of its own.',
    id: 'Baris {row}: {kpi} sudah ada di baris {first}. Beri setiap KPI kode atau nama tersendiri.',
  },
  noKpis: {
    en: 'The table has no row with a KPI. Select the headings together with the rows below them.',
    id: 'Tabel tidak memuat baris KPI. Pilih judul kolom bersama baris di bawahnya.',
  },
  refused: { en: '{kpi} (row {row}). {reason}', id: '{kpi} (baris {row}). {reason}' },
  anchorsMissing: {
    en: '{kpi} (row {row}): the values for worst, start and target are not all there. Fill in the blank ones.',
    id: '{kpi} (baris {row}): nilai terburuk, awal, dan target belum lengkap. Isi yang masih kosong.',
  },
  anchorsEqual: {
    en: '{kpi} (row {row}): worst {worst}, start {start} and target {target} are not three different values, so one value would earn two levels. Correct the one that is wrong.',
    id: '{kpi} (baris {row}): terburuk {worst}, awal {start}, dan target {target} bukan tiga nilai yang berbeda, sehingga satu nilai memperoleh dua level. Perbaiki yang keliru.',
  },
  startNotBetween: {
    en: '{kpi} (row {row}): the start {start} does not lie between worst {worst} and target {target}. If the last result already passed the target, set a higher target; else correct the start.',
    id: '{kpi} (baris {row}): nilai awal {start} tidak berada di antara terburuk {worst} dan target {target}. Bila hasil terakhir sudah melampaui target, tetapkan target yang lebih tinggi; bila tidak, perbaiki nilai awalnya.',
  },
  bestNotBeyond: {
    en: '{kpi} (row {row}): the best value {best} does not lie beyond the target {target}. Correct it, or leave it blank to put the target at level 10.',
    id: '{kpi} (baris {row}): nilai terbaik {best} tidak melampaui target {target}. Perbaiki, atau kosongkan agar target berada di level 10.',
  },
  weightsNotAsPrinted: {
    en: 'The weights add up to {sum}, so that they are neither fractions, which add up to about 1, nor percents, which add up to about 100, and cannot be taken as they stand. Divide them by their sum in the step ‘Method and weights’, or include the rows that are missing.',
    id: 'Jumlah bobot {sum}: bukan pecahan, yang berjumlah sekitar 1, dan bukan persen, yang berjumlah sekitar 100, sehingga tidak dapat dipakai apa adanya. Bagi dengan jumlahnya pada langkah ‘Metode dan bobot’, atau sertakan baris yang belum ada.',
  },
  weightNegative: {
    en: '{kpi} (row {row}): a weight must be above 0, got {weight}. Type a positive number.',
    id: '{kpi} (baris {row}): bobot harus di atas 0, bukan {weight}. Ketikkan angka positif.',
  },
  weightBlank: {
    en: '{kpi} (row {row}): the weight is blank or 0 although there is a realization. Type the weight, or set the row aside.',
    id: '{kpi} (baris {row}): bobot kosong atau 0, padahal ada realisasinya. Isi bobotnya, atau sisihkan barisnya.',
  },
  weightNotTyped: {
    en: '{kpi} (row {row}): no weight was typed for it. Type one in the step ‘Method and weights’.',
    id: '{kpi} (baris {row}): bobotnya belum diketik. Ketikkan pada langkah ‘Metode dan bobot’.',
  },
  weightNotInHierarchy: {
    en: '{kpi} (row {row}): the hierarchy gives it no weight: no item has this code or name, or its judgments are not complete. Add or weigh it on the Weights tab, or take the weights from elsewhere.',
    id: '{kpi} (baris {row}): hierarki tidak memberinya bobot: tidak ada item berkode atau bernama ini, atau penilaiannya belum lengkap. Tambahkan atau bobotkan pada tab Bobot, atau ambil bobot dari sumber lain.',
  },
  validityMissing: {
    en: '{kpi} (row {row}): the weight of {decree} needs a validity and a control. Fill in both.',
    id: '{kpi} (baris {row}): bobot menurut {decree} memerlukan validitas dan kendali. Isi keduanya.',
  },
  perspectiveMissing: {
    en: '{kpi} (row {row}): nothing says which perspective it belongs to. Choose a column of perspectives in the step ‘Columns’, or add the KPI to the hierarchy on the Weights tab.',
    id: '{kpi} (baris {row}): perspektifnya tidak diketahui. Pilih kolom perspektif pada langkah ‘Kolom’, atau tambahkan KPI ke hierarki pada tab Bobot.',
  },
  perspectivesMissing: {
    en: 'Nothing says which perspectives or objectives the KPIs belong to. Choose a column of perspectives or of objectives in the step ‘Columns’, or add the KPIs to the hierarchy on the Weights tab.',
    id: 'Perspektif maupun sasaran KPI tidak diketahui. Pilih kolom perspektif atau kolom sasaran pada langkah ‘Kolom’, atau tambahkan KPI ke hierarki pada tab Bobot.',
  },
  objectiveMissing: {
    en: '{kpi} (row {row}): other KPIs belong to an objective, this one to none. Fill in its objective.',
    id: '{kpi} (baris {row}): KPI lain memiliki sasaran, yang ini tidak. Isi sasarannya.',
  },
  objectiveTwice: {
    en: 'The objective {objective} stands in two perspectives, {first} and {second}. Give it one, or two different names.',
    id: 'Sasaran {objective} berada di dua perspektif, {first} dan {second}. Tempatkan di satu perspektif, atau beri dua nama berbeda.',
  },
  perspectiveWeightMissing: {
    en: 'The perspective {perspective} has no weight. Type one in the step ‘Method and weights’.',
    id: 'Perspektif {perspective} belum memiliki bobot. Ketikkan pada langkah ‘Metode dan bobot’.',
  },
  objectiveWeightMissing: {
    en: 'The objective {objective} has no weight, although others have one. Fill it in beside the objective in the table, or do not use the column of weights of objectives: all then count the same.',
    id: 'Sasaran {objective} belum memiliki bobot, padahal sasaran lain memilikinya. Isi di samping sasaran itu dalam tabel, atau jangan gunakan kolom bobot sasaran: semuanya lalu dihitung sama.',
  },
  perspectiveWeightsDiffer: {
    en: 'The perspective {group} has two weights: {first} in row {firstRow} and {other} in row {otherRow}. Correct one of them, or type the weight in the step ‘Method and weights’.',
    id: 'Perspektif {group} memiliki dua bobot: {first} di baris {firstRow} dan {other} di baris {otherRow}. Perbaiki salah satunya, atau ketikkan bobotnya pada langkah ‘Metode dan bobot’.',
  },
  objectiveWeightsDiffer: {
    en: 'The objective {group} has two weights: {first} in row {firstRow} and {other} in row {otherRow}. Correct one of them in the table.',
    id: 'Sasaran {group} memiliki dua bobot: {first} di baris {firstRow} dan {other} di baris {otherRow}. Perbaiki salah satunya di tabel.',
  },
  tooManyPolarity120: {
    en: '{kpis}: {found} of {count} indicators have the polarity maximize-120, and {decree} allows {allowed} ({oneIn}). Use maximize for the others.',
    id: '{kpis}: {found} dari {count} indikator berpolaritas maksimalkan-120, padahal {decree} membolehkan {allowed} ({oneIn}). Gunakan maksimalkan untuk yang lain.',
  },
  sheetByOtherBook: {
    en: 'A scorecard’s sheet computes by {decree}, and this one names {book}: the sheet would show other numbers and is not written.',
    id: 'Lembar kartu skor menghitung menurut {decree}, padahal kartu skor ini menyebut {book}: lembar akan menampilkan angka lain dan tidak ditulis.',
  },
  ruleBookRefuses: { en: '{reason}', id: '{reason}' },
  kpiWithoutData: {
    en: '{kpis} has no data yet: it does not count, and its weight is spread over the others.',
    id: '{kpis} belum memiliki data: KPI ini tidak dihitung, dan bobotnya dibagikan kepada yang lain.',
  },
  kpisWithoutData: {
    en: '{count} KPIs have no data yet: they do not count, and their weights are spread over the others: {kpis}.',
    id: '{count} KPI belum memiliki data: KPI tersebut tidak dihitung, dan bobotnya dibagikan kepada yang lain: {kpis}.',
  },
  nothingScored: {
    en: 'No KPI has a realization yet. Fill in the realizations to see a total.',
    id: 'Belum ada KPI yang memiliki realisasi. Isi realisasi untuk melihat nilai total.',
  },
  matrixLevel: {
    en: '{kpi}, level {level}: {printed} is printed; from levels {anchors} follows {expected}.',
    id: '{kpi}, level {level}: tercetak {printed}; dari level {anchors} seharusnya {expected}.',
  },
  matrixScore: {
    en: '{kpi}: level {printed} is printed; its performance reaches {expected}.',
    id: '{kpi}: tercetak level {printed}; kinerjanya mencapai {expected}.',
  },
  matrixValue: {
    en: '{kpi}: the value {printed} is printed; level × weight is {expected}.',
    id: '{kpi}: tercetak nilai {printed}; level × bobot adalah {expected}.',
  },
  matrixLevelMissing: {
    en: '{kpi}: level {levels} is blank in the printed table. Fill it in there: without it this KPI gets no score.',
    id: '{kpi}: level {levels} kosong di tabel cetaknya. Isi di sana: tanpa itu KPI ini tidak mendapat skor.',
  },
  matrixLevelsMissing: {
    en: '{kpi}: levels {levels} are blank in the printed table. Fill them in there: without them this KPI gets no score.',
    id: '{kpi}: level {levels} kosong di tabel cetaknya. Isi di sana: tanpa itu KPI ini tidak mendapat skor.',
  },
  matrixAnchors: {
    en: '{kpi}: levels 0, 3 and 10 neither rise nor fall throughout, or one of them is no number. Correct them in the printed table.',
    id: '{kpi}: level 0, 3, dan 10 tidak naik atau turun terus, atau ada yang bukan angka. Perbaiki di tabel cetaknya.',
  },
} as const;
