import type { change as english } from '../en/change';

/** What the pane says of a period beside another one, in Indonesian. */
export const change = {
  change: 'Bandingkan dengan periode lain',
  changeText:
    'Nilai akhir sebelum dan sesudah, serta penyebabnya: indikator demi indikator, berjumlah tepat perubahannya.',
  changeOpen: 'Bandingkan',
  changeHow: '‘{title}’ di samping kartu skor sebelumnya dengan metode yang sama.',
  changeWith: 'Bandingkan dengan',
  changeNone:
    'Bagian ini menunjukkan apa yang mengubah nilai akhir sejak periode sebelumnya. Belum ada kartu skor lain di berkas ini dengan metode yang sama ({method}): buat satu dari tabel periode sebelumnya, lalu kembali ke sini.',
  changeOfTotal: 'Perubahan: {change}',
  changeMeans:
    'Kontribusi adalah yang ditambahkan atau diambil sebuah indikator dari nilai akhir: rata-rata porsinya × perubahan nilainya, dan perubahan porsinya × selisih nilainya di atas nilai akhir sebelumnya. Indikator baru dihitung dari selisih nilainya di atas nilai akhir itu, yang dihapus sebaliknya.',
  changeCaption: 'Kontribusi tiap indikator terhadap perubahan nilai akhir',
  changeIndicator: 'Indikator',
  changeContribution: 'Kontribusi',
  changeSum: 'Perubahan nilai akhir',
  changeOfWeightSum: 'Jumlah bobot berbeda',
  changeNew: 'Baru',
  changeDropped: 'Dihapus',
  changeFilled: 'Sebelumnya tanpa data',
  changeEmptied: 'Sekarang tanpa data',
  changeWithout: 'Tanpa data di keduanya',
  changeScoreOnly: 'Nilai {score}',
  changeScore: 'Nilai {before} → {after}',
  changeRealization: '{before} → {after}',
  changedTarget: 'Targetnya {before} → {after}',
  changeParts: 'Karena nilai {score}, karena bobot {weight}',
  changeBetter: 'membaik',
  changeWorse: 'memburuk',
  changeSame: 'tetap',
  changeOtherUnit: 'Sebelumnya diukur dengan satuan lain: tidak dibandingkan',
  changeOtherPolarity: 'Arah yang lebih baik dulu dinyatakan lain, atau targetnya tidak ada: tidak dinilai',
  changeCalled: 'Sebelumnya: {name}',
  years: 'Periode berdampingan',
  yearsText:
    'Tahun, triwulan, atau bulan dalam satu lembar: nilai akhir dan perubahannya, serta tercapai tidaknya tiap indikator.',
  yearsOpen: 'Pilih periode',
  yearsHow: 'Kartu skor dengan metode yang sama ({method}), yang paling awal lebih dulu.',
  yearsNone:
    'Bagian ini menaruh beberapa periode dalam satu lembar: nilai akhir dan perubahannya, serta target, realisasi, nilai, membaik atau memburuk, tercapai atau tidak untuk tiap indikator. Diperlukan dua kartu skor dengan metode yang sama ({method}) yang sudah ditulis ke lembar: buat satu dari tabel periode lain, lalu kembali ke sini.',
  yearsOrder: 'Periode menurut urutannya',
  yearsName: 'Nama periode {title}',
  yearsEarlier: '{title} lebih awal',
  yearsLater: '{title} lebih akhir',
  yearsWill: 'Menulis lembar berisi {count} periode yang mengikuti kartu skornya.',
  yearsFew: 'Pilih sedikitnya dua periode.',
  yearsSameName: 'Dua periode bernama sama: beri masing-masing nama tersendiri.',
} satisfies Record<keyof typeof english, string>;
