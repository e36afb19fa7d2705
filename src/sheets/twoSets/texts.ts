/** The words on the sheet of two sets of indicators. */
import type { Localized } from '../../engine/language';

export const TWO_SETS = {
  name: { en: 'Before and after', id: 'Sebelum dan sesudah' },
  title: { en: 'Two sets of IKU, before and after', id: 'Dua set IKU, sebelum dan sesudah' },
  subtitle: {
    en: 'Live from the two scorecards; nothing is typed here.',
    id: 'Mengikuti kedua kartu skor; tidak ada yang diketik di sini.',
  },
  before: { en: 'Before', id: 'Sebelum' },
  after: { en: 'After', id: 'Sesudah' },
  value: { en: 'Value', id: 'Nilai' },
  change: { en: 'Change', id: 'Perubahan' },
  light: { en: 'Light of the CKP', id: 'Lampu CKP' },
  behaviour: { en: 'Behaviour value (NP)', id: 'Nilai perilaku (NP)' },
  rating: { en: 'Rating of the NPKP', id: 'Sebutan NPKP' },
  same: { en: 'unchanged', id: 'tetap' },
  other: { en: 'changed', id: 'berubah' },
  noTotal: {
    en: 'A scorecard has no CKP; its sheet says why. ',
    id: 'Ada kartu skor tanpa CKP; alasannya di lembarnya. ',
  },
  noBehaviour: {
    en: 'NKP and NPKP wait for a behaviour value from {from} to {to}: type it in the sheet of the scorecard.',
    id: 'NKP dan NPKP menunggu nilai perilaku {from} sampai {to}: ketik di lembar kartu skornya.',
  },
  onlyBefore: { en: 'Only before', id: 'Hanya sebelum' },
  onlyAfter: { en: 'Only after', id: 'Hanya sesudah' },
  none: { en: 'none', id: 'tidak ada' },
  parts: { en: 'Part of the change of the CKP', id: 'Bagian dari perubahan CKP' },
  byScore: { en: 'By index', id: 'Karena indeks' },
  byWeight: { en: 'By weight', id: 'Karena bobot' },
  part: { en: 'Together', id: 'Jumlah' },
  fate: { en: 'Remark', id: 'Keterangan' },
  filled: { en: 'without data before', id: 'sebelumnya tanpa data' },
  emptied: { en: 'without data after', id: 'sesudahnya tanpa data' },
  without: { en: 'without data in both', id: 'tanpa data di keduanya' },
  rest: { en: 'From another sum of weights, if any', id: 'Karena jumlah bobot, bila berbeda' },
  sum: { en: 'Change of the CKP', id: 'Perubahan CKP' },
  behind: {
    en: 'The parts do not add up to the change: a set has other IKU than when this was written. Write this sheet again.',
    id: 'Jumlah bagian tidak sama dengan perubahan: IKU dalam salah satu set berbeda dari saat lembar ini ditulis. Tulis ulang lembar ini.',
  },
  howParts: {
    en: 'By index: mean share × change of the index. By weight: change of the share × how far the index lies above the CKP before; an IKU of one set alone counts by this with its whole share.',
    id: 'Karena indeks: rata-rata bobot terpakai × perubahan indeks. Karena bobot: perubahan bobot terpakai × selisih indeks dari CKP sebelum; IKU yang hanya ada di satu set dihitung dengan seluruh bobotnya.',
  },
  howValues: {
    en: 'NKP takes {nkp}% of the change of the CKP, NPKP {npkp}%; the rest is of the behaviour value, which each scorecard has of its own.',
    id: 'NKP mengambil {nkp}% perubahan CKP, NPKP {npkp}%; sisanya dari nilai perilaku, yang ada di setiap kartu skor.',
  },
  paired: {
    en: '–: not in this set. IKU are paired by code and name, then by name, then by code, as they were when this was written.',
    id: '–: tidak ada di set ini. IKU dipasangkan menurut kode dan nama, lalu nama, lalu kode, seperti saat lembar ini ditulis.',
  },
  renamed: { en: 'Called otherwise before: {names}.', id: 'Sebelumnya bernama lain: {names}.' },
} as const satisfies Record<string, Localized>;
