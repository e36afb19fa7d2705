/** What an audit says of a table that somebody printed. */
export const auditMessages = {
  auditValue: {
    en: '{place}: {printed} is printed, but {scoreHeading} {score} × {weightHeading} {weight} makes {computed}.',
    id: '{place}: tercetak {printed}, padahal {scoreHeading} {score} × {weightHeading} {weight} = {computed}.',
  },
  auditValueAsTen: {
    en: '{place}: {printed} is printed, which is {ten} × {weightHeading} {weight}. With {scoreHeading} {score} it is {computed}.',
    id: '{place}: tercetak {printed}, yaitu {ten} × {weightHeading} {weight}. Dengan {scoreHeading} {score} hasilnya {computed}.',
  },
  auditValueUsed: {
    en: 'The printed {totals} already uses {computed}.',
    id: '{totals} yang tercetak sudah memakai {computed}.',
  },
  auditValueUsedByMany: {
    en: 'The printed {totals} already use {computed}.',
    id: '{totals} yang tercetak sudah memakai {computed}.',
  },
  auditValueCorrected: {
    en: 'With this corrected the {heading} figures add up to {corrected}, not {sum}.',
    id: 'Jika ini dibetulkan, jumlah {heading} menjadi {corrected}, bukan {sum}.',
  },
  auditValuesCorrected: {
    en: 'With all {count} corrected the {heading} figures add up to {corrected}, not {sum}.',
    id: 'Jika {count} angka ini dibetulkan, jumlah {heading} menjadi {corrected}, bukan {sum}.',
  },
  auditValueRounded: {
    en: '{place}: {printed} is printed and {scoreHeading} {score} × {weightHeading} {weight} makes {computed}. Rounding explains it.',
    id: '{place}: tercetak {printed}, sedangkan {scoreHeading} {score} × {weightHeading} {weight} = {computed}. Perbedaannya akibat pembulatan.',
  },
  auditWeights: {
    en: '{heading}: the {count} numbers add up to {sum}, not {whole}. More than their rounding can explain.',
    id: '{heading}: jumlah {count} angka adalah {sum}, bukan {whole}. Pembulatan tidak cukup menjelaskannya.',
  },
  auditWeightsRounded: {
    en: '{heading}: the {count} numbers add up to {sum}, not {whole}, because each was rounded. Divide the total by {sum}, or weigh with more decimals.',
    id: '{heading}: jumlah {count} angka adalah {sum}, bukan {whole}, karena masing-masing dibulatkan. Bagilah totalnya dengan {sum}, atau pakai bobot dengan desimal lebih banyak.',
  },
  auditWeightsFooter: {
    en: '{heading}: {printed} is printed as the sum, but the {count} numbers above it add up to {sum}.',
    id: '{heading}: tercetak jumlah {printed}, padahal {count} angka di atasnya berjumlah {sum}.',
  },
  auditWeightsFooterRounded: {
    en: '{heading}: {printed} is printed as the sum, but the {count} rounded numbers above it add up to {sum}. Divide the total by {sum}, or weigh with more decimals.',
    id: '{heading}: tercetak jumlah {printed}, padahal {count} angka di atasnya, yang sudah dibulatkan, berjumlah {sum}. Bagilah totalnya dengan {sum}, atau pakai bobot dengan desimal lebih banyak.',
  },
  auditWeightsOfGroup: {
    en: '{heading} of {group}: the {count} numbers add up to {sum}, not {whole}.',
    id: '{heading} pada {group}: jumlah {count} angka adalah {sum}, bukan {whole}.',
  },
  auditWeightOfRow: {
    en: '{place}: {printed} is printed, but {valueHeading} {value} was made with {computed}, and with it the weights add up.',
    id: '{place}: tercetak {printed}, padahal {valueHeading} {value} dihitung dengan {computed}, dan dengan itu jumlah bobot tepat.',
  },
  auditLevel: {
    en: '{place}: {printed} is printed, but {performanceHeading} {performance} lies at level {computed} on its scale.',
    id: '{place}: tercetak {printed}, padahal {performanceHeading} {performance} berada pada level {computed} menurut skalanya.',
  },
  auditLevelRounded: {
    en: '{place}: {printed} is printed. With an unrounded scale it is {computed}.',
    id: '{place}: tercetak {printed}. Dengan skala tanpa pembulatan hasilnya {computed}.',
  },
  auditLadderCell: {
    en: '{item}, level {level}: {printed} is printed, but equal steps between the levels give {computed}.',
    id: '{item}, level {level}: tercetak {printed}, padahal dengan jarak antarlevel yang sama hasilnya {computed}.',
  },
  auditLadderRounded: {
    en: '{item}, {levels}: the step between levels was rounded before adding. Level {level} prints {printed}; unrounded it is {computed}.',
    id: '{item}, {levels}: jarak antarlevel dibulatkan sebelum dijumlahkan. Level {level} tercetak {printed}; tanpa pembulatan hasilnya {computed}.',
  },
  auditLadderShifted: {
    en: '{item}, {levels}: the numbers stand one level too {shift}. Level {level} prints {printed} and should be {computed}.',
    id: '{item}, {levels}: angkanya satu level terlalu {shift}. Level {level} tercetak {printed}, seharusnya {computed}.',
  },
  auditLadderTarget: {
    en: '{item}, {levels}: one step is ({target} − {start}) ÷ {divisor}, but from level {startLevel} ({startValue}) to level {targetLevel} ({targetValue}) there are {steps} steps. Level {level} prints {printed} and should be {computed}.',
    id: '{item}, {levels}: jarak antarlevel dihitung ({target} − {start}) ÷ {divisor}, padahal dari level {startLevel} ({startValue}) ke level {targetLevel} ({targetValue}) ada {steps} langkah. Level {level} tercetak {printed}, seharusnya {computed}.',
  },
  auditLevelStays: {
    en: 'The {heading} {level} does not change.',
    id: '{heading} {level} tidak berubah.',
  },
  auditLevelChanges: {
    en: 'With these steps the {heading} {level} becomes {corrected}.',
    id: 'Dengan jarak ini {heading} {level} menjadi {corrected}.',
  },
  auditAnchorsEqual: {
    en: '{item}: levels {lower} and {upper} have the same value, {lowerValue}. Between them there is no level.',
    id: '{item}: level {lower} dan {upper} bernilai sama, {lowerValue}. Di antaranya tidak ada level.',
  },
  auditAnchors: {
    en: '{item}: level {lower} has {lowerValue} and level {upper} has {upperValue}. The values do not lead from the worst to the best.',
    id: '{item}: level {lower} bernilai {lowerValue} dan level {upper} bernilai {upperValue}. Nilainya tidak menuju dari yang terburuk ke yang terbaik.',
  },
  auditIndex: {
    en: '{place}: {printed} is printed, but {realizationHeading} {realization} against {targetHeading} {target} makes {computed}.',
    id: '{place}: tercetak {printed}, padahal {realizationHeading} {realization} terhadap {targetHeading} {target} menghasilkan {computed}.',
  },
  auditIndexRounded: {
    en: '{place}: {printed} is printed and {realizationHeading} {realization} against {targetHeading} {target} makes {computed}. Rounding explains it.',
    id: '{place}: tercetak {printed}, sedangkan {realizationHeading} {realization} terhadap {targetHeading} {target} menghasilkan {computed}. Perbedaannya akibat pembulatan.',
  },
  auditCapOfOthers: {
    en: '{place}: {printed} is printed; other rows stop at {computed} ({where}).',
    id: '{place}: tercetak {printed}, padahal baris lain berhenti di {computed} ({where}).',
  },
  auditCap: {
    en: '{place}: {printed} is printed, above {computed}, where an index ends by the rules of Kemenkeu.',
    id: '{place}: tercetak {printed}, melebihi {computed}, batas tertinggi indeks menurut aturan Kemenkeu.',
  },
  auditLight: {
    en: '{place}: “{printed}” is printed for {score}. With yellow from {yellow} and green from {green} it would be {computed}. Check which limits apply.',
    id: '{place}: tercetak “{printed}” untuk {score}. Dengan batas kuning mulai {yellow} dan hijau mulai {green}, seharusnya {computed}. Periksa batas yang berlaku.',
  },
  auditLightEdge: {
    en: '{place}: “{printed}” is printed and {score} is {computed}. Before it was rounded the score may have stood on the other side.',
    id: '{place}: tercetak “{printed}”, sedangkan {score} termasuk {computed}. Sebelum dibulatkan nilainya mungkin di sisi lain batas.',
  },
  auditReached: {
    en: '{place}: “{printed}” is printed, but {realizationHeading} is {realization} and {targetHeading} {target}.',
    id: '{place}: tercetak “{printed}”, padahal {realizationHeading} {realization} dan {targetHeading} {target}.',
  },
  auditTotal: {
    en: '{total}: {printed} is printed, but the numbers of {heading} add up to {computed}.',
    id: '{total}: tercetak {printed}, padahal angka {heading} berjumlah {computed}.',
  },
  auditTotalWithout: {
    en: '{total}: {printed} is printed, which leaves out {left}. The numbers of {heading} add up to {computed}.',
    id: '{total}: tercetak {printed}, tanpa {left}. Angka {heading} berjumlah {computed}.',
  },
  auditTotalRounded: {
    en: '{total}: {printed} is printed and the rounded numbers of {heading} add up to {computed}. Rounding explains it.',
    id: '{total}: tercetak {printed}, sedangkan angka {heading} yang sudah dibulatkan berjumlah {computed}. Perbedaannya akibat pembulatan.',
  },
  auditTotalOfTable: {
    en: '{total}: {printed} is printed here, but {heading} in its own table adds up to {computed}.',
    id: '{total}: tercetak {printed} di sini, padahal {heading} di tabelnya sendiri berjumlah {computed}.',
  },
  auditMean: {
    en: '{total}: {printed} is printed. The mean with equal weights is {computed}, and no published weights of indicators make {printed}.',
    id: '{total}: tercetak {printed}. Rata-rata dengan bobot sama adalah {computed}, dan tidak ada bobot IKU dalam peraturan yang menghasilkan {printed}.',
  },
  auditMeanNotByKep241: {
    en: '{total}: {printed} is printed. The mean with equal weights is {computed}, and no weights of Kep-241/PB/2015 make {printed}. Ask for the weights used.',
    id: '{total}: tercetak {printed}. Rata-rata dengan bobot sama adalah {computed}, dan tidak ada bobot Kep-241/PB/2015 yang menghasilkan {printed}. Mintalah bobot yang dipakai.',
  },
  auditMeanUnequal: {
    en: '{total}: {printed} is printed. The mean with equal weights is {computed}. Ask for the weights used.',
    id: '{total}: tercetak {printed}. Rata-rata dengan bobot sama adalah {computed}. Mintalah bobot yang dipakai.',
  },
  auditMeanByKep241: {
    en: '{total}: {printed} is printed. The mean with equal weights is {computed}; the weights {weights} of Kep-241/PB/2015 make {printed}. Ask for the weights used.',
    id: '{total}: tercetak {printed}. Rata-rata dengan bobot sama adalah {computed}; bobot {weights} menurut Kep-241/PB/2015 menghasilkan {printed}. Mintalah bobot yang dipakai.',
  },
  auditMeanByK3: {
    en: '{total}: {printed} is printed. The mean with equal weights is {computed}. No weights of Kep-241/PB/2015 make {printed}; {count} combinations of K3 under KMK 127/2026 do, such as {weights}; this proves nothing. Ask for the weights used.',
    id: '{total}: tercetak {printed}. Rata-rata dengan bobot sama adalah {computed}. Tidak ada bobot Kep-241/PB/2015 yang menghasilkan {printed}; ada {count} kombinasi K3 menurut KMK 127/2026, misalnya {weights}, tetapi ini bukan bukti. Mintalah bobot yang dipakai.',
  },
  auditMeanOutside: {
    en: '{total}: {printed} is printed, below or above every number it is the mean of. With equal weights it is {computed}.',
    id: '{total}: tercetak {printed}, di luar semua angka yang dirata-ratakan. Dengan bobot sama hasilnya {computed}.',
  },
  auditMeanWeighted: {
    en: '{total}: {printed} is printed, but the {heading} figures, weighted with {weightHeading}, make {computed}.',
    id: '{total}: tercetak {printed}, padahal {heading} yang dibobot dengan {weightHeading} menghasilkan {computed}.',
  },
  auditMeanRounded: {
    en: '{total}: {printed} is printed. Without rounding in between it is {computed}.',
    id: '{total}: tercetak {printed}. Tanpa pembulatan antara hasilnya {computed}.',
  },
  auditMeanOfRounded: {
    en: '{total}: {printed} is printed and the rounded numbers make {computed}. Rounding explains it.',
    id: '{total}: tercetak {printed}, sedangkan angka yang sudah dibulatkan menghasilkan {computed}. Perbedaannya akibat pembulatan.',
  },
  auditMeanCut: {
    en: '{total}: {printed} is printed and the mean is {computed}, as if digits were cut off instead of rounded.',
    id: '{total}: tercetak {printed}, sedangkan rata-ratanya {computed}, seolah-olah angka desimalnya dipotong, bukan dibulatkan.',
  },
  auditMeanUnexplained: {
    en: '{total}: {printed} is printed; the equal-weight mean is {computed}, also without rounding in between. Ask for the weights used.',
    id: '{total}: tercetak {printed}; rata-rata dengan bobot sama {computed}, juga tanpa pembulatan antara. Mintalah bobot yang dipakai.',
  },
  auditExchanged: {
    en: '{one} and {other}: their numbers of {heading} look exchanged. Each fits the other row, and not its own.',
    id: '{one} dan {other}: angka {heading} keduanya tampak tertukar. Masing-masing cocok dengan baris yang lain, bukan dengan barisnya sendiri.',
  },
  auditExchangedElsewhere: {
    en: '{one} and {other} may be exchanged: the {performance} of {given} is that of {taker} in {where}. Then {scoreHeading} {otherScore} goes with {weightHeading} {oneWeight}, and {oneScore} with {otherWeight}.',
    id: '{one} dan {other} mungkin tertukar: angka {performance} pada {given} adalah milik {taker} di {where}. Dengan demikian {scoreHeading} {otherScore} memakai {weightHeading} {oneWeight}, dan {oneScore} memakai {otherWeight}.',
  },
  auditExchangedCodes: {
    en: '{one} and {other} may be exchanged: all other codes stand in order. Then {scoreHeading} {otherScore} goes with {weightHeading} {oneWeight}, and {oneScore} with {otherWeight}.',
    id: '{one} dan {other} mungkin tertukar: semua kode lain berurutan. Dengan demikian {scoreHeading} {otherScore} memakai {weightHeading} {oneWeight}, dan {oneScore} memakai {otherWeight}.',
  },
  auditOtherTable: {
    en: '{place}: {printed} here, {other} in {heading} ({cell}).',
    id: '{place}: {printed} di sini, {other} di {heading} ({cell}).',
  },
  auditOtherStart: {
    en: '{item}, level {level}: {printed} is printed. For {alike} of {others} other KPIs this level is the realization in {heading}; here that is {other} ({cell}).',
    id: '{item}, level {level}: tercetak {printed}. Pada {alike} dari {others} KPI lain level ini sama dengan realisasi di {heading}; di sini nilainya {other} ({cell}).',
  },
  auditOtherStartBeyond: {
    en: '{item}, level {level}: {printed} is printed. For {alike} of {others} other KPIs this level is the realization in {heading}; here that is {other} ({cell}), which already reaches the target. Ask where {printed} comes from.',
    id: '{item}, level {level}: tercetak {printed}. Pada {alike} dari {others} KPI lain level ini sama dengan realisasi di {heading}; di sini nilainya {other} ({cell}), sudah mencapai target. Tanyakan asal angka {printed}.',
  },
  auditReciprocalSummed: {
    en: '{one} against {other} is {judgment}, so {other} against {one} must be {computed}; {reciprocal} is printed. The printed column sum {sum} already goes with {computed}.',
    id: '{one} terhadap {other} adalah {judgment}, maka {other} terhadap {one} seharusnya {computed}; tercetak {reciprocal}. Jumlah kolom {sum} yang tercetak sudah sesuai dengan {computed}.',
  },
  auditReciprocal: {
    en: '{one} against {other} is {judgment}, so {other} against {one} must be {computed}; {reciprocal} is printed.',
    id: '{one} terhadap {other} adalah {judgment}, maka {other} terhadap {one} seharusnya {computed}; tercetak {reciprocal}.',
  },
  auditColumnSum: {
    en: 'Column sum of {item}: {printed} is printed, but the judgments add up to {computed}.',
    id: 'Jumlah kolom {item}: tercetak {printed}, padahal penilaiannya berjumlah {computed}.',
  },
  auditShare: {
    en: 'Share {item}: {printed} is printed, but the judgment divided by its column makes {computed}.',
    id: 'Bagian {item}: tercetak {printed}, padahal penilaian dibagi jumlah kolomnya menghasilkan {computed}.',
  },
  auditPriority: {
    en: 'Weight of {item}: {printed} is printed, but none of the usual methods gives it; the nearest gives {computed}.',
    id: 'Bobot {item}: tercetak {printed}, padahal tidak satu pun metode yang lazim menghasilkannya; yang terdekat {computed}.',
  },
  auditPriorityRounded: {
    en: 'Weight of {item}: {printed} is printed and the matrix makes {computed}. Rounding explains it.',
    id: 'Bobot {item}: tercetak {printed}, sedangkan matriksnya menghasilkan {computed}. Perbedaannya akibat pembulatan.',
  },
  auditLambdaHeading: {
    en: 'The column headed “{heading}” holds λ, the eigenvalue estimated in each row ({item} {printed}). The consistency index is ({lambda} − {size}) ÷ {less} = {index}. Rename the column.',
    id: 'Kolom “{heading}” berisi λ, nilai eigen taksiran tiap baris ({item} {printed}). Indeks konsistensinya ({lambda} − {size}) ÷ {less} = {index}. Ganti judul kolomnya.',
  },
  auditRowLambda: {
    en: 'λ of {item}: {printed} is printed, but the matrix makes {computed}.',
    id: 'λ untuk {item}: tercetak {printed}, padahal matriksnya menghasilkan {computed}.',
  },
  auditLambda: {
    en: 'λ of the matrix: {printed} is printed, but the matrix makes {computed}.',
    id: 'λ matriks: tercetak {printed}, padahal matriksnya menghasilkan {computed}.',
  },
  auditRatio: {
    en: 'Consistency ratio: {printed} is printed, but it does not follow from the matrix. With the nearest random index it is {computed}.',
    id: 'Rasio konsistensi: tercetak {printed}, padahal tidak mengikuti matriksnya. Dengan indeks acak terdekat hasilnya {computed}.',
  },
  auditRatioRounded: {
    en: 'Consistency ratio: {printed} is printed, from a λ that had been rounded. Without rounding it is {computed}.',
    id: 'Rasio konsistensi: tercetak {printed}, dari λ yang sudah dibulatkan. Tanpa pembulatan hasilnya {computed}.',
  },
  auditGlobal: {
    en: 'Global weight of {item}: {printed} is printed, but {local} × {above} makes {computed}.',
    id: 'Bobot global {item}: tercetak {printed}, padahal {local} × {above} = {computed}.',
  },
  auditGlobalRounded: {
    en: 'Global weight of {item}: {printed} is printed and {local} × {above} makes {computed}. Rounding explains it.',
    id: 'Bobot global {item}: tercetak {printed}, sedangkan {local} × {above} = {computed}. Perbedaannya akibat pembulatan.',
  },
  auditLocal: {
    en: 'Local weights below {parent} add up to {sum}, not {whole}.',
    id: 'Bobot lokal di bawah {parent} berjumlah {sum}, bukan {whole}.',
  },
  auditLocalTop: {
    en: 'Local weights at the top add up to {sum}, not {whole}.',
    id: 'Bobot lokal di tingkat teratas berjumlah {sum}, bukan {whole}.',
  },
  auditLabel: {
    en: '“{name}” is {code} here and {before} in {where}.',
    id: '“{name}” berkode {code} di sini dan {before} di {where}.',
  },
  auditRoundedMore: {
    en: '{first} Likewise {places}.',
    id: '{first} Begitu juga {places}.',
  },
  auditRoundedMany: {
    en: '{first} The same holds for {count} more: {places}.',
    id: '{first} Begitu juga {count} lainnya: {places}.',
  },
  auditNoted: { en: '{first} {note}', id: '{first} {note}' },
} as const;
