/** What an audit says of numbers by what they were made of elsewhere: in other rows, other tables, matrices and texts. */
export const auditSourceMessages = {
  auditReachedIfMore: {
    en: '{place}: “{printed}” is printed, but {realizationHeading} is {realization} and {targetHeading} {target}, and here more seems to be better.',
    id: '{place}: tercetak “{printed}”, padahal {realizationHeading} {realization} dan {targetHeading} {target}, dan di sini tampaknya makin tinggi makin baik.',
  },
  auditReachedIfLess: {
    en: '{place}: “{printed}” is printed, but {realizationHeading} is {realization} and {targetHeading} {target}, and here less seems to be better.',
    id: '{place}: tercetak “{printed}”, padahal {realizationHeading} {realization} dan {targetHeading} {target}, dan di sini tampaknya makin rendah makin baik.',
  },
  auditAmountTotal: {
    en: '{place}: {printed} is printed, but the numbers above it add up to {computed}.',
    id: '{place}: tercetak {printed}, padahal angka di atasnya berjumlah {computed}.',
  },
  auditRatioOfIndex: {
    en: 'Consistency ratio: {printed} is printed, but the printed index {index} ÷ {random} (random index) is {computed}.',
    id: 'Rasio konsistensi: tercetak {printed}, padahal indeks {index} yang tercetak ÷ {random} (indeks acak) = {computed}.',
  },
  auditPerHead: {
    en: '{place}: {printed} is printed, but {of} ÷ {per} is {computed}; the other {count} {item} figures follow this formula.',
    id: '{place}: tercetak {printed}, padahal {of} ÷ {per} = {computed}; {count} angka {item} lainnya mengikuti rumus ini.',
  },
  auditPerHeadAgain: {
    en: '{place}: {printed} is printed, but {of} ÷ {per} is {computed}; the other {count} {item} figures follow this formula. The same number stands at level {level} of its scale.',
    id: '{place}: tercetak {printed}, padahal {of} ÷ {per} = {computed}; {count} angka {item} lainnya mengikuti rumus ini. Angka yang sama dipakai di level {level} pada skalanya.',
  },
  auditGrowth: {
    en: '{place}: {printed} is printed, but the growth of {of} is {growth}; the other {count} {item} figures follow this formula.',
    id: '{place}: tercetak {printed}, padahal pertumbuhan {of} = {growth}; {count} angka {item} lainnya mengikuti rumus ini.',
  },
  auditGrowthUsual: {
    en: 'Divided by the year before it would be {usual}.',
    id: 'Jika dibagi nilai tahun sebelumnya, hasilnya {usual}.',
  },
  auditYearFromLadders: {
    en: '({year} taken from level 0 of {of}: {amount})',
    id: '(tahun {year} diambil dari level 0 {of}: {amount})',
  },
  auditBeforeFromLadders: {
    en: '(the year before taken from level 0 of {of}: {amount})',
    id: '(tahun sebelumnya diambil dari level 0 {of}: {amount})',
  },
  auditGrowthBase: {
    en: '{item}: the growth of {of} is divided by the amount of its own year. Divided by the year before, as is usual, it would be {usual}.',
    id: '{item}: pertumbuhan {of} dibagi nilai tahun itu sendiri. Jika dibagi nilai tahun sebelumnya, seperti lazimnya, hasilnya {usual}.',
  },
  auditOtherCount: {
    en: '{place}: {count} of {of} is printed, but {where} and {witnesses} use {other}.',
    id: '{place}: tercetak {count} dari {of}, padahal {where} dan {witnesses} memakai {other}.',
  },
  auditOtherCountOf: {
    en: '{place}: {count} of {of} is printed, but {where} and {witnesses} use {other}. With {of}, {made} would be {value}.',
    id: '{place}: tercetak {count} dari {of}, padahal {where} dan {witnesses} memakai {other}. Dengan {of}, {made} menjadi {value}.',
  },
  auditShareOfCount: {
    en: '{place}: {printed} is printed, but no whole number out of {of} gives it. {count} of {of} is {computed}; {where} prints {other}.',
    id: '{place}: tercetak {printed}, padahal tidak ada bilangan bulat dari {of} yang menghasilkannya. {count} dari {of} adalah {computed}; {where} memuat {other}.',
  },
  auditShareRounded: {
    en: '{place}: {printed} was cut off instead of rounded; {count} of {of} is {computed}.',
    id: '{place}: {printed} dipotong, bukan dibulatkan; {count} dari {of} adalah {computed}.',
  },
  auditOtherTarget: {
    en: '{item}, level {level}: {printed} is printed. For {alike} of {others} other KPIs this level is the target in {heading}; here that is {other} ({cell}).',
    id: '{item}, level {level}: tercetak {printed}. Pada {alike} dari {others} KPI lain level ini sama dengan target di {heading}; di sini nilainya {other} ({cell}).',
  },
  auditOtherStartFrom: {
    en: '{item}, level {level}: {printed} is printed. For {alike} of {others} other KPIs this level is the realization in {heading}; here that is {other} ({cell}), which already reaches the target. {printed} is {from}.',
    id: '{item}, level {level}: tercetak {printed}. Pada {alike} dari {others} KPI lain level ini sama dengan realisasi di {heading}; di sini nilainya {other} ({cell}), sudah mencapai target. {printed} adalah {from}.',
  },
  auditOtherTargetLevel: {
    en: '{items}: the target in {heading} stands at level {level}; for {most} other KPIs it stands at level {mostLevel}. A target that is reached earns {level} here and {mostLevel} there. Ask whether that is meant.',
    id: '{items}: target di {heading} berada di level {level}; pada {most} KPI lain di level {mostLevel}. Target yang tercapai bernilai {level} di sini dan {mostLevel} di sana. Tanyakan apakah itu disengaja.',
  },
  auditWeightsRoundedAlone: {
    en: '{heading}: the {count} numbers add up to {sum}, not {whole}, because each was rounded. Divide each of them by {sum}, or use weights with more decimals.',
    id: '{heading}: jumlah {count} angka adalah {sum}, bukan {whole}, karena masing-masing dibulatkan. Bagilah masing-masing dengan {sum}, atau pakai bobot dengan desimal lebih banyak.',
  },
  auditWeightsFooterRoundedAlone: {
    en: '{heading}: {printed} is printed as the sum, but the {count} rounded numbers above it add up to {sum}. Divide each of them by {sum}, or use weights with more decimals.',
    id: '{heading}: tercetak jumlah {printed}, padahal {count} angka di atasnya, yang sudah dibulatkan, berjumlah {sum}. Bagilah masing-masing dengan {sum}, atau pakai bobot dengan desimal lebih banyak.',
  },
  auditMeanOfObjectives: {
    en: '{place}: {printed} is printed, but the mean of its objectives ({objectives}) is {computed}.',
    id: '{place}: tercetak {printed}, padahal rata-rata sasarannya ({objectives}) adalah {computed}.',
  },
  auditMeanPerspectives: {
    en: '{total}: {printed} is printed. With the weights {weights} of the perspectives it is {weighted}, with equal weights {computed}. Ask for the weights used.',
    id: '{total}: tercetak {printed}. Dengan bobot perspektif {weights} hasilnya {weighted}, dengan bobot sama {computed}. Mintalah bobot yang dipakai.',
  },
  auditMeanPerspectivesRounded: {
    en: '{total}: {printed} is printed; with the weights {weights} of the perspectives it is {weighted}. Their rounding explains it.',
    id: '{total}: tercetak {printed}; dengan bobot perspektif {weights} hasilnya {weighted}. Perbedaannya akibat pembulatan.',
  },
  auditSynthesis: {
    en: 'Weight of {item}: {printed} is printed, but {parent} {above} times its share of the judgments makes {computed}.',
    id: 'Bobot {item}: tercetak {printed}, padahal {parent} {above} dikali bagiannya menurut penilaian menghasilkan {computed}.',
  },
  auditSynthesisSum: {
    en: 'The {count} weights below {item} add up to {sum}, not {printed}.',
    id: '{count} bobot di bawah {item} berjumlah {sum}, bukan {printed}.',
  },
  auditSynthesisSumRounded: {
    en: 'The {count} weights below {item} add up to {sum}, not {printed}, because each was rounded.',
    id: '{count} bobot di bawah {item} berjumlah {sum}, bukan {printed}, karena masing-masing dibulatkan.',
  },
  auditLightOpen: {
    en: '{total}: its colour (yellow from {yellow}, green from {green}) depends on how the tables are read. {readings}.',
    id: '{total}: warnanya (kuning mulai {yellow}, hijau mulai {green}) bergantung pada cara membaca tabel. {readings}.',
  },
  auditTotalUnrounded: {
    en: '{total}: {printed} is printed, with rounded weights. Unrounded it is {readings}.',
    id: '{total}: tercetak {printed}, dengan bobot yang dibulatkan. Tanpa pembulatan hasilnya {readings}.',
  },
  auditTotalExplained: {
    en: '{total}: {printed} is printed, but the printed numbers make {computed}. {printed} is what they make {reading}.',
    id: '{total}: tercetak {printed}, padahal angka yang tercetak menghasilkan {computed}. {printed} adalah hasilnya {reading}.',
  },
  auditReadWith: { en: 'with {ways}', id: 'dengan {ways}' },
  auditReadPrinted: { en: 'as printed ({score} × {weight})', id: 'seperti tercetak ({score} × {weight})' },
  auditReadValues: { en: 'if the printed {value} figures are added', id: 'jika {value} yang tercetak dijumlahkan' },
  auditReadExchanged: { en: '{items} exchanged', id: '{items} ditukar' },
  auditReadDivided: { en: 'weights divided by {sum}', id: 'bobot dibagi {sum}' },
  auditReadUnrounded: { en: 'nothing rounded ({method})', id: 'tanpa pembulatan ({method})' },
  auditReadWhole: { en: 'levels rounded down', id: 'level dibulatkan ke bawah' },
  auditReadAnchored: {
    en: 'the target of {items} at level {ten} (in the table at {levels})',
    id: 'target {items} di level {ten} (di tabel di {levels})',
  },
  auditTextPlacement: {
    en: '{where} puts {placed} at level {levels}, {otherWhere} at level {otherLevels}. One scale cannot follow both.',
    id: '{where} menempatkan {placed} di level {levels}, sedangkan {otherWhere} di level {otherLevels}. Satu skala tidak dapat mengikuti keduanya.',
  },
  auditOwnBand: {
    en: '{place}: “{printed}” is printed, but {score} lies in {from}–{to}, {word} ({where}).',
    id: '{place}: tercetak “{printed}”, padahal {score} masuk rentang {from}–{to}, {word} ({where}).',
  },
  auditOwnWord: {
    en: '{place}: “{printed}” is printed for {score}, but {other} has “{otherWord}” for {otherScore}, and the other rows go with it.',
    id: '{place}: tercetak “{printed}” untuk {score}, padahal {other} mendapat “{otherWord}” untuk {otherScore}, sejalan dengan baris lainnya.',
  },
  auditListedLight: {
    en: '{item} stands in the list “{list}”, but its {heading} {score} is {computed} (yellow from {yellow}, green from {green}).',
    id: '{item} ada di daftar “{list}”, padahal {heading} {score} termasuk {computed} (kuning mulai {yellow}, hijau mulai {green}).',
  },
  auditListExchanged: {
    en: 'With {items} exchanged ({cell}) the list is right.',
    id: 'Jika {items} ditukar ({cell}), daftar ini benar.',
  },
  auditListsExchanged: {
    en: '{one} ({heading} {oneScore}) stands in the list “{oneList}” and {other} ({otherScore}) in “{otherList}”. Each fits the list of the other (yellow from {yellow}, green from {green}): they may be exchanged in the table; if only in the lists, the total stays.',
    id: '{one} ({heading} {oneScore}) ada di daftar “{oneList}” dan {other} ({otherScore}) di “{otherList}”. Masing-masing cocok dengan daftar yang lain (kuning mulai {yellow}, hijau mulai {green}): mungkin keduanya tertukar di tabel; jika hanya di daftar, totalnya tetap.',
  },
  auditText: {
    en: '{item}, {heading}: the text says {text}, the table {printed}.',
    id: '{item}, {heading}: teks menyebut {text}, tabel {printed}.',
  },
  auditTextStep: {
    en: '{item}, level {level}: the text says {text}, the scale in the table {printed}.',
    id: '{item}, level {level}: teks menyebut {text}, skala di tabel {printed}.',
  },
  auditTextWeights: {
    en: 'The text says that the weights add up to {text}. The {count} in the table add up to {computed}.',
    id: 'Teks menyebut jumlah bobot {text}. {count} bobot di tabel berjumlah {computed}.',
  },
  auditTextBeyond: {
    en: 'The text says that all indicators exceed their targets. {item} only reaches its target: {realization} of {target}.',
    id: 'Teks menyebut semua indikator melampaui target. {item} hanya mencapai target: {realization} dari {target}.',
  },
  auditTextMissed: {
    en: 'The text says that all indicators exceed their targets. {item} misses its target: {realization} of {target}.',
    id: 'Teks menyebut semua indikator melampaui target. {item} tidak mencapai target: {realization} dari {target}.',
  },
  auditEmployee: {
    en: '{item}: {printed} is printed, but {share} of {result} {resultValue} with the rest of NP {behaviourValue} makes {computed}.',
    id: '{item}: tercetak {printed}, padahal {share} dari {result} {resultValue} dan sisanya dari NP {behaviourValue} menghasilkan {computed}.',
  },
  auditEmployeeOther: {
    en: '{item}: {printed} is made of {result} {resultValue}. It would be {readings}.',
    id: '{item}: {printed} dihitung dari {result} {resultValue}. Hasilnya {readings}.',
  },
  auditEqualWeights: {
    en: '{total}: {printed} is printed. With equal weights of all indicators it is {computed} ({light}).',
    id: '{total}: tercetak {printed}. Dengan bobot yang sama untuk semua indikator hasilnya {computed} ({light}).',
  },
  auditBands: {
    en: 'The bands {bands} leave gaps. {scores}: in none of them. Say which band holds such scores.',
    id: 'Rentang {bands} menyisakan celah. {scores}: tidak masuk rentang mana pun. Tetapkan rentang untuk nilai seperti itu.',
  },
} as const;
