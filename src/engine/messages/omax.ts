/** Sentences about the Objective Matrix. */
export const omaxMessages = {
  anchorsDoNotFit: {
    en: 'Performance is {performanceRows} × {performanceColumns} and anchors are {anchorsRows} × {anchorsColumns}. Give one KPI its anchors in one row or column; give many KPIs one row (or one column) of anchors each.',
    id: 'Realisasi berukuran {performanceRows} × {performanceColumns}, sedangkan nilai acuan {anchorsRows} × {anchorsColumns}. Untuk satu KPI, susun nilai acuan dalam satu baris atau kolom; untuk banyak KPI, beri setiap KPI satu baris (atau satu kolom).',
  },
  tooFewAnchors: {
    en: 'Anchors: at least two are needed to make a scale, got {count}. Give the values that earn the levels.',
    id: 'Nilai acuan: diperlukan sedikitnya dua untuk membentuk skala, bukan {count}. Berikan nilai yang memperoleh setiap level.',
  },
  levelsRequired: {
    en: 'Levels: {count} anchors need {count} levels. Only three anchors (levels 0, 3, 10) and eleven (levels 10 to 0) can do without.',
    id: 'Level: {count} nilai acuan memerlukan {count} level. Hanya tiga (level 0, 3, 10) dan sebelas nilai acuan (level 10 sampai 0) yang boleh tanpa level.',
  },
  levelsCountDiffers: {
    en: 'Levels: got {levels} for {anchors} anchors. Give each anchor its level.',
    id: 'Level: terdapat {levels} level untuk {anchors} nilai acuan. Beri setiap nilai acuan satu level.',
  },
  levelsNotMonotone: {
    en: 'Levels: {first} is followed by {second}. Levels must rise or fall throughout.',
    id: 'Level: {first} diikuti {second}. Level harus terus naik atau terus turun.',
  },
  levelOutOfRange: {
    en: '{place}: a level lies between 0 and 10, got {got}. Use levels, not percents or indices.',
    id: '{place}: level berada di antara 0 dan 10, bukan {got}. Gunakan level, bukan persen atau indeks.',
  },
  levelAboveTen: {
    en: '{place}: a level is at most 10, got {got}. Divide an index of 0 to 1000 by 100, or give the bands of another scale as yellowFrom and greenFrom.',
    id: '{place}: level paling tinggi 10, bukan {got}. Bagi indeks 0 sampai 1000 dengan 100, atau berikan batas warna skala lain sebagai kuningDari dan hijauDari.',
  },
  startingPointNotBetween: {
    en: '{place}: the starting point is not between worst and target (worst {worst}, starting point {start}, target {target}). Correct the anchors.',
    id: '{place}: titik awal tidak berada di antara nilai terburuk dan target (terburuk {worst}, titik awal {start}, target {target}). Perbaiki nilai acuan.',
  },
  anchorsNotMonotone: {
    en: '{place}: {first} is followed by {second}. Anchors must rise or fall throughout.',
    id: '{place}: {first} diikuti {second}. Nilai acuan harus terus naik atau terus turun.',
  },
  anchorsAmbiguous: {
    en: 'Anchors: {rows} × {columns} cells can be read with a KPI per row or per column. Give the levels that the anchors of one KPI earn.',
    id: 'Nilai acuan: {rows} × {columns} sel dapat dibaca dengan satu KPI per baris atau per kolom. Berikan level yang diperoleh nilai acuan satu KPI.',
  },
  levelsDoNotFit: {
    en: 'Anchors are {rows} × {columns} and there are {levels} levels. Give each KPI one row (or one column) with an anchor for each level.',
    id: 'Nilai acuan berukuran {rows} × {columns}, sedangkan terdapat {levels} level. Beri setiap KPI satu baris (atau satu kolom) dengan satu nilai acuan per level.',
  },
  levelBeyondAnchors: {
    code: 'notAvailable',
    en: '{place}: no anchor reaches level {level}. Add the value that earns it.',
    id: '{place}: tidak ada nilai acuan yang mencapai level {level}. Tambahkan nilai yang memperolehnya.',
  },
  previousZero: {
    code: 'number',
    en: '{place}: from a previous value of 0 the change does not exist. Check the value, or compare the two directly.',
    id: '{place}: perubahan dari nilai sebelumnya 0 tidak terdefinisi. Periksa nilainya, atau bandingkan keduanya secara langsung.',
  },
  previousNegative: {
    en: '{place}: the change from a negative value has no meaning, got {got}. Compare quantities that are not negative.',
    id: '{place}: perubahan dari nilai negatif tidak bermakna, yaitu {got}. Bandingkan besaran yang tidak negatif.',
  },
  bandsInverted: {
    en: 'Green must start above yellow: yellowFrom is {yellow} and greenFrom is {green}. Give greenFrom the larger number.',
    id: 'Hijau harus mulai di atas kuning: kuningDari bernilai {yellow} dan hijauDari {green}. Beri hijauDari angka yang lebih besar.',
  },
} as const;
