import type { Localized } from '../engine/language';

/** Every sentence about rules that cannot become SQL, with `{placeholders}` as in the engine's catalogue. */
export const sqlMessages = {
  rulesNotJson: {
    en: 'The rules are no JSON: {reason}',
    id: 'Aturan bukan JSON: {reason}',
  },
  rulesNotObject: {
    en: 'The rules must be an object, such as {"method": "ckp", …}.',
    id: 'Aturan harus berupa objek, misalnya {"method": "ckp", …}.',
  },
  partNotObject: {
    en: '"{name}" must be an object of its own, in braces.',
    id: '"{name}" harus berupa objek tersendiri, dalam kurung kurawal.',
  },
  ruleUnknown: {
    en: '"{name}" is no rule. Known here: {known}.',
    id: '"{name}" bukan aturan. Yang dikenal di sini: {known}.',
  },
  ruleMissing: {
    en: '"{name}" is missing from the rules; the method {method} needs it.',
    id: '"{name}" belum ada dalam aturan; metode {method} memerlukannya.',
  },
  ruleNotText: {
    en: '"{name}" must be a text that is not blank.',
    id: '"{name}" harus berupa teks yang tidak kosong.',
  },
  ruleNotTexts: {
    en: '"{name}" must be a list of names, each once.',
    id: '"{name}" harus berupa daftar nama, masing-masing satu kali.',
  },
  ruleNotNumber: {
    en: '"{name}" must be a number from {from} to {to}.',
    id: '"{name}" harus berupa angka dari {from} sampai {to}.',
  },
  ruleNotChoice: {
    en: '"{name}" must be one of: {known}.',
    id: '"{name}" harus salah satu dari: {known}.',
  },
  ruleNotYesNo: {
    en: '"{name}" must be true or false.',
    id: '"{name}" harus true atau false.',
  },
  levelsDoNotFit: {
    en: '"levels" has {levels} numbers and "columns.anchors" {anchors} columns; each anchor needs its level.',
    id: '"levels" berisi {levels} angka dan "columns.anchors" {anchors} kolom; setiap nilai acuan perlu levelnya.',
  },
  levelsNotMonotone: {
    en: '"levels" must rise or fall throughout.',
    id: '"levels" harus terus naik atau terus turun.',
  },
  bandsInverted: {
    en: 'Green must begin above yellow: yellow from {yellow}, green from {green}.',
    id: 'Hijau harus mulai di atas kuning: kuning dari {yellow}, hijau dari {green}.',
  },
  sharesBeyondWhole: {
    en: '"distribution.top" and "distribution.bottom" are more than 1 together.',
    id: '"distribution.top" dan "distribution.bottom" bersama-sama lebih dari 1.',
  },
  nameReserved: {
    en: 'The column "{name}" has a name that results have. Names that begin with tb_ are kept for them.',
    id: 'Kolom "{name}" memakai nama milik hasil. Nama yang diawali tb_ disediakan untuk hasil.',
  },
  partOfNothing: {
    en: '"distribution.within" names "{name}", which is no column of "unit".',
    id: '"distribution.within" menyebut "{name}", yang bukan kolom "unit".',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type SqlMessageKey = keyof typeof sqlMessages;
