/** The words on the sheet with a table from a file. */
import type { Localized } from '../../../engine/language';

export const FROM_FILE = {
  from: {
    en: 'Read from the file ‘{file}’, sheet ‘{sheet}’, {address}, on {read}.',
    id: 'Dibaca dari berkas ‘{file}’, lembar ‘{sheet}’, {address}, pada {read}.',
  },
  values: {
    en: 'The values of that moment: nothing here follows the file. The scorecard of the office follows this table.',
    id: 'Nilai pada saat itu: tabel ini tidak mengikuti berkasnya. Kartu skor kantor mengikuti tabel ini.',
  },
} as const satisfies Record<string, Localized>;
