/** What an audit says of numbers by the rule that was meant, and of what a correction does to the whole. */
export const auditCorrectionMessages = {
  auditEffect: {
    en: 'If only this is corrected, the total becomes {corrected}; now it is {printed}.',
    id: 'Jika hanya ini yang dibetulkan, totalnya menjadi {corrected}; sekarang {printed}.',
  },
  auditEffectLight: {
    en: 'If only this is corrected, the total becomes {corrected} ({light}); now it is {printed} ({before}).',
    id: 'Jika hanya ini yang dibetulkan, totalnya menjadi {corrected} ({light}); sekarang {printed} ({before}).',
  },
  auditEffectDivided: {
    en: 'Divided by {sum}, the total is {corrected}; now it is {printed}.',
    id: 'Jika dibagi {sum}, totalnya {corrected}; sekarang {printed}.',
  },
  auditEffectDividedLight: {
    en: 'Divided by {sum}, the total is {corrected} ({light}); now it is {printed} ({before}).',
    id: 'Jika dibagi {sum}, totalnya {corrected} ({light}); sekarang {printed} ({before}).',
  },
  auditEffectWeights: {
    en: 'Divided by {sum}, the total is {corrected}; now it is {printed}. If one weight is wrong, correct that one.',
    id: 'Jika dibagi {sum}, totalnya {corrected}; sekarang {printed}. Jika ada bobot yang salah, betulkan bobot itu.',
  },
  auditEffectWeightsLight: {
    en: 'Divided by {sum}, the total is {corrected} ({light}); now it is {printed} ({before}). If one weight is wrong, correct that one.',
    id: 'Jika dibagi {sum}, totalnya {corrected} ({light}); sekarang {printed} ({before}). Jika ada bobot yang salah, betulkan bobot itu.',
  },
  auditWeightsMaybe: {
    en: '{heading}: the {count} numbers add up to {sum}, not {whole}. Rounding could explain it, or one weight is wrong.',
    id: '{heading}: jumlah {count} angka adalah {sum}, bukan {whole}. Mungkin akibat pembulatan, atau ada bobot yang salah.',
  },
  auditWeightsFooterMaybe: {
    en: '{heading}: {printed} is printed as the sum, but the {count} numbers above it add up to {sum}. Rounding could explain it, or one weight is wrong.',
    id: '{heading}: tercetak jumlah {printed}, padahal {count} angka di atasnya berjumlah {sum}. Mungkin akibat pembulatan, atau ada bobot yang salah.',
  },
  auditUnmeasured: {
    en: '{total}: {printed} is printed. {items}: N/A, but {weightHeading} {weight} counts in the {whole}; over the other {rest} it is {computed}. Check which is meant.',
    id: '{total}: tercetak {printed}. {items}: N/A, tetapi {weightHeading} {weight} tetap dihitung dalam {whole}; atas {rest} sisanya hasilnya {computed}. Periksa mana yang dimaksud.',
  },
  auditPolarity: {
    en: '{place}: {printed} is printed, {taken}; {said}, so {computed}.',
    id: '{place}: tercetak {printed}, {taken}; {said}, jadi {computed}.',
  },
  auditPolaritySays: { en: '{heading} says {direction}', id: '{heading} {direction}' },
  auditPolarityMeans: { en: 'the table says that {meaning}', id: 'menurut tabel {meaning}' },
  auditAsIfMore: { en: 'as if more were better', id: 'seolah-olah makin tinggi makin baik' },
  auditAsIfLess: { en: 'as if less were better', id: 'seolah-olah makin rendah makin baik' },
  auditAsIfTarget: { en: 'as if the target itself were best', id: 'seolah-olah tepat target yang terbaik' },
  auditAsIfReached: {
    en: 'as if reaching the target made 120',
    id: 'seolah-olah target yang tercapai bernilai 120',
  },
  auditTargetShare: {
    en: '{place}: {printed} is printed, which is {targetHeading} ÷ {realizationHeading}; 2 − {realizationHeading} ÷ {targetHeading}, as Kemenkeu counts, makes {computed}.',
    id: '{place}: tercetak {printed}, yaitu {targetHeading} ÷ {realizationHeading}; rumus Kemenkeu 2 − {realizationHeading} ÷ {targetHeading} menghasilkan {computed}.',
  },
  auditTargetShareOfMore: {
    en: '{place}: {printed} is printed, which is {targetHeading} ÷ {realizationHeading}; {realizationHeading} ÷ {targetHeading} makes {computed}.',
    id: '{place}: tercetak {printed}, yaitu {targetHeading} ÷ {realizationHeading}; {realizationHeading} ÷ {targetHeading} menghasilkan {computed}.',
  },
  auditOwnWordPair: {
    en: '{lower} has “{lowerWord}” for {lowerScore}, but {higher} has “{higherWord}” for {higherScore} ({where}): one of the two is wrong.',
    id: '{lower} “{lowerWord}” untuk {lowerScore}, padahal {higher} “{higherWord}” untuk {higherScore} ({where}): salah satunya keliru.',
  },
} as const;
