/** Sentences about what makes a result doubtful. */
export const fragilityMessages = {
  totalJustAbove: {
    en: 'The total {total}, {light}, is only {distance} above the edge at {edge}: a little less in one KPI turns it {other}. Check realizations and weights before the colour is reported.',
    id: 'Nilai total {total}, {light}, hanya {distance} di atas batas {edge}: sedikit penurunan pada satu KPI mengubahnya menjadi {other}. Periksa realisasi dan bobot sebelum warnanya dilaporkan.',
  },
  totalJustBelow: {
    en: 'The total {total}, {light}, is only {distance} below the edge at {edge}: a little more in one KPI turns it {other}. Check realizations and weights before the colour is reported.',
    id: 'Nilai total {total}, {light}, hanya {distance} di bawah batas {edge}: sedikit kenaikan pada satu KPI mengubahnya menjadi {other}. Periksa realisasi dan bobot sebelum warnanya dilaporkan.',
  },
  kpisNearBand: {
    en: '{kpis}: within {near} {unit} of an edge between colours ({edges}), so that rounding or a small correction changes the colour. Check these realizations.',
    id: '{kpis}: dalam jarak {near} {unit} dari batas warna ({edges}), sehingga pembulatan atau koreksi kecil mengubah warnanya. Periksa realisasinya.',
  },
  kpisNearOwnBand: {
    en: '{kpis}: within {near} {unit} of an edge between bands ({edges}), so that rounding or a small correction changes the word or the colour. Check these realizations.',
    id: '{kpis}: dalam jarak {near} {unit} dari batas rentang ({edges}), sehingga pembulatan atau koreksi kecil mengubah kata atau warnanya. Periksa realisasinya.',
  },
  weightsDivided: {
    en: 'The weights add up to {sum}, not {whole}. Divided by their sum they make {total}, {light}; as they stand they would make {other}, {otherLight}. {consequence} Use weights that are not rounded, or correct them.',
    id: 'Jumlah bobot {sum}, bukan {whole}. Dibagi jumlahnya, nilai total {total}, {light}; tanpa dibagi menjadi {other}, {otherLight}. {consequence} Gunakan bobot yang tidak dibulatkan, atau perbaiki bobotnya.',
  },
  weightsAsTheyStand: {
    en: 'The weights add up to {sum}, not {whole}. As they stand they make {total}, {light}; divided by their sum they would make {other}, {otherLight}. {consequence} Divide them, use weights that are not rounded, or correct them.',
    id: 'Jumlah bobot {sum}, bukan {whole}. Tanpa dibagi, nilai total {total}, {light}; dibagi jumlahnya menjadi {other}, {otherLight}. {consequence} Bagi dengan jumlahnya, gunakan bobot yang tidak dibulatkan, atau perbaiki bobotnya.',
  },
  weightsFarFromWhole: {
    en: 'The weights add up to {sum}, neither 1 nor 100, and are divided by their sum. Check that none is missing, doubled or mistyped.',
    id: 'Jumlah bobot {sum}, bukan 1 maupun 100, dan bobot dibagi jumlahnya. Periksa apakah ada yang hilang, ganda, atau salah ketik.',
  },
  targetsAtTwoLevels: {
    en: '{kpis}: the target stands at level {level} because a best value is given, elsewhere at level 10, and the colour depends on it. The total is {total}, {light}; with every target at level 10 it would be {other}, {otherLight}. Give all KPIs a best value, or none.',
    id: '{kpis}: target berada di level {level} karena nilai terbaik diisi, sedangkan di KPI lain di level 10, dan warnanya bergantung pada hal ini. Nilai total {total}, {light}; bila semua target di level 10 menjadi {other}, {otherLight}. Isi nilai terbaik untuk semua KPI, atau kosongkan semuanya.',
  },
  withoutData: {
    en: '{kpis}: no realization for {found} of {count} KPIs; the weight is spread over the others. The total may change when it is filled in.',
    id: '{kpis}: {found} dari {count} KPI belum memiliki realisasi, dan bobotnya dibagikan ke KPI lain. Nilai total dapat berubah setelah diisi.',
  },
  setAside: {
    en: '{kpis}: set aside, {found} of {count} KPIs; the weight is spread over the others.',
    id: '{kpis}: {found} dari {count} KPI disisihkan dan tidak dihitung; bobotnya dibagikan ke KPI lain.',
  },
  weightsCustomary: {
    en: 'The table gives the perspectives no weights: {weights} are those customary in treasury offices. Type your own in the step ‘Method and weights’ if they are others.',
    id: 'Tabel tidak memuat bobot perspektif: {weights} adalah bobot yang lazim di kantor perbendaharaan. Ketikkan bobot Anda pada langkah ‘Metode dan bobot’ bila berbeda.',
  },
  weightsOfPerspectivesFromKpis: {
    en: 'The weights of the KPIs are parts of one whole: {weights}, what they add up to in each, are taken as the weights of the perspectives. Type others in the step ‘Method and weights’ if they are not meant so.',
    id: 'Bobot KPI merupakan bagian dari satu keseluruhan: {weights}, yaitu jumlahnya di setiap perspektif, dipakai sebagai bobot perspektif. Ketikkan bobot lain pada langkah ‘Metode dan bobot’ bila maksudnya bukan itu.',
  },
  weightsOfObjectivesFromKpis: {
    en: 'The weights of the KPIs are parts of a larger whole than their objective: each objective weighs what its KPIs weigh together. Add a column with the weights of the objectives if it is not meant so.',
    id: 'Bobot KPI merupakan bagian dari keseluruhan yang lebih besar daripada sasarannya: bobot setiap sasaran adalah jumlah bobot KPI-nya. Tambahkan kolom bobot sasaran bila maksudnya bukan itu.',
  },
  objectivesAlone: {
    en: 'Nothing says which perspectives the objectives belong to: the total is the mean of the objectives. Choose a column of perspectives in the step ‘Columns’ if there is one.',
    id: 'Perspektif sasaran tidak diketahui: nilai total adalah rata-rata sasaran. Pilih kolom perspektif pada langkah ‘Kolom’ bila ada.',
  },
  cappedAbove: {
    en: '{kpis}: beyond the end of the scale, where the score stops at {unit} {highest} and more no longer counts. Check the target if it was passed easily.',
    id: '{kpis}: melampaui ujung skala, sehingga nilainya berhenti di {unit} {highest} dan kelebihannya tidak lagi dihitung. Periksa targetnya bila mudah terlampaui.',
  },
  cappedBelow: {
    en: '{kpis}: beyond the lower end of the scale, where the score stops at {unit} 0 and worse no longer counts. Check the realization and the worst value or target.',
    id: '{kpis}: melewati ujung bawah skala, sehingga nilainya berhenti di {unit} 0 dan yang lebih buruk tidak lagi dihitung. Periksa realisasi serta nilai terburuk atau targetnya.',
  },
  cascadeOutweighed: {
    en: '{lower}: each weighs more than at least one cascaded farther ({higher}). By the authors of the treasurer’s study (2018, IV.I) CP should weigh more than C, and N least; no decree asks for it. Check the weights.',
    id: '{lower}: masing-masing berbobot lebih besar daripada setidaknya satu indikator yang cascading-nya lebih tinggi ({higher}). Menurut penulis studi bendahara (2018, IV.I), CP seharusnya berbobot lebih besar daripada C, dan N paling kecil; tidak ada keputusan yang mewajibkannya. Periksa bobotnya.',
  },
  anchorsRise: {
    en: '{kpi} (row {row}): lower is better by its polarity, but the anchors rise from worst {worst} to target {target}, so that higher scores better. Correct the anchors or the polarity.',
    id: '{kpi} (baris {row}): menurut polaritasnya makin rendah makin baik, tetapi nilai acuan naik dari terburuk {worst} ke target {target}, sehingga yang tinggi dinilai lebih baik. Perbaiki nilai acuan atau polaritasnya.',
  },
  anchorsFall: {
    en: '{kpi} (row {row}): higher is better by its polarity, but the anchors fall from worst {worst} to target {target}, so that lower scores better. Correct the anchors or the polarity.',
    id: '{kpi} (baris {row}): menurut polaritasnya makin tinggi makin baik, tetapi nilai acuan turun dari terburuk {worst} ke target {target}, sehingga yang rendah dinilai lebih baik. Perbaiki nilai acuan atau polaritasnya.',
  },
  rowsExchanged: {
    en: '{first} (row {firstRow}) and {second} (row {secondRow}) look exchanged: each realization lies outside its own anchors and inside those of the other. Check both rows.',
    id: '{first} (baris {firstRow}) dan {second} (baris {secondRow}) tampak tertukar: setiap realisasi berada di luar nilai acuannya sendiri dan di dalam nilai acuan yang lain. Periksa kedua baris.',
  },
  realizationPercent: {
    en: '{kpi} (row {row}): {realization} against a target of {target}: was {meant}% meant? Type the target as {target}%, or give the realization the number format General and type {meant}.',
    id: '{kpi} (baris {row}): {realization} terhadap target {target}: apakah maksudnya {meant}%? Ketikkan targetnya {target}%, atau beri realisasinya format angka Umum lalu ketikkan {meant}.',
  },
  targetPercent: {
    en: '{kpi} (row {row}): {realization} against a target of {target}: was a target of {meant}% meant? Type the realization as {realization}%, or give the target the number format General and type {meant}.',
    id: '{kpi} (baris {row}): {realization} terhadap target {target}: apakah maksudnya target {meant}%? Ketikkan realisasinya {realization}%, atau beri targetnya format angka Umum lalu ketikkan {meant}.',
  },
  polarityUnknown: {
    en: 'No polarity column: higher counts as better for {kpis}. Add a column Polarity (maximize or minimize) for those where lower is better.',
    id: 'Tidak ada kolom polaritas: makin tinggi dianggap makin baik untuk {kpis}. Tambahkan kolom Polaritas (maksimalkan atau minimalkan) bila ada yang makin rendah makin baik.',
  },
} as const;
