/** The keys of the pane, by where they work; Tab, Enter and Space do what they do everywhere. */
import type { Language, Localized } from '../../engine/language';

/** Not every font of a page has arrows. */
const ARROWS: Readonly<Record<string, Localized>> = {
  '↑': { en: 'Up', id: 'Atas' },
  '↓': { en: 'Down', id: 'Bawah' },
  '←': { en: 'Left', id: 'Kiri' },
  '→': { en: 'Right', id: 'Kanan' },
};

/** A key in words: Alt+Up. */
export function keyIn(key: string, language: Language): string {
  return key.replace(/[↑↓←→]/, (arrow) => ARROWS[arrow]?.[language] ?? arrow);
}

interface Shortcut {
  /** As printed on the keys, alternatives one after the other. */
  readonly keys: readonly string[];
  readonly does: Localized;
}

export interface ShortcutGroup {
  readonly id: string;
  readonly title: Localized;
  readonly shortcuts: readonly Shortcut[];
}

export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    id: 'sheet',
    title: { en: 'In the sheet', id: 'Di lembar' },
    shortcuts: [
      {
        keys: ['Ctrl+Shift+Alt+W'],
        does: {
          en: 'writes the weights of the matrix around the selected cell beside it',
          id: 'menulis bobot matriks di sekitar sel terpilih, di sampingnya',
        },
      },
      {
        keys: ['Ctrl+Shift+Alt+L'],
        does: { en: 'puts traffic lights on the selection', id: 'memberi lampu pada pilihan' },
      },
      {
        keys: ['Ctrl+Shift+Alt+K'],
        does: { en: 'takes the traffic lights off the selection', id: 'menghapus lampu dari pilihan' },
      },
    ],
  },
  {
    id: 'everywhere',
    title: { en: 'Everywhere in the pane', id: 'Di mana saja di panel' },
    shortcuts: [
      {
        keys: ['Ctrl+Z'],
        does: { en: 'takes the last change of the pane back', id: 'membatalkan perubahan terakhir di panel' },
      },
      { keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], does: { en: 'makes it again', id: 'melakukannya lagi' } },
      { keys: ['←', '→'], does: { en: 'between the tabs', id: 'berpindah antartab' } },
      {
        keys: ['Escape'],
        does: {
          en: 'leaves a field as it was, and closes a question',
          id: 'membiarkan isian seperti semula, dan menutup pertanyaan',
        },
      },
    ],
  },
  {
    id: 'tree',
    title: { en: 'In the hierarchy', id: 'Di hierarki' },
    shortcuts: [
      { keys: ['↑', '↓'], does: { en: 'the item above or below', id: 'elemen di atas atau di bawah' } },
      { keys: ['←', '→'], does: { en: 'closes or opens an item', id: 'menutup atau membuka elemen' } },
      { keys: ['Home', 'End'], does: { en: 'the first or the last item', id: 'elemen pertama atau terakhir' } },
      { keys: ['F2', 'Enter'], does: { en: 'renames', id: 'mengganti nama' } },
      { keys: ['Insert', 'Ctrl+Enter'], does: { en: 'adds an item beside', id: 'menambah elemen di sampingnya' } },
      {
        keys: ['Shift+Insert', 'Ctrl+Shift+Enter'],
        does: { en: 'adds an item below', id: 'menambah elemen di bawahnya' },
      },
      { keys: ['Alt+↑', 'Alt+↓'], does: { en: 'moves it up or down', id: 'memindahkannya ke atas atau ke bawah' } },
      {
        keys: ['Alt+→', 'Alt+←'],
        does: {
          en: 'moves it below the item above, or out again',
          id: 'memindahkannya ke bawah elemen di atasnya, atau keluar lagi',
        },
      },
      { keys: ['Delete', 'Backspace'], does: { en: 'removes it', id: 'menghapusnya' } },
    ],
  },
  {
    id: 'judging',
    title: { en: 'While comparing', id: 'Saat membandingkan' },
    shortcuts: [
      {
        keys: ['1', '…', '9'],
        does: { en: 'how much more the left one matters', id: 'seberapa lebih penting yang kiri' },
      },
      {
        keys: ['Shift+1', '…', 'Shift+9'],
        does: { en: 'how much more the right one matters', id: 'seberapa lebih penting yang kanan' },
      },
      { keys: ['←', '→'], does: { en: 'moves the slider by a step', id: 'menggeser satu langkah' } },
      { keys: ['Enter'], does: { en: 'goes on to the next pair', id: 'melanjutkan ke pasangan berikutnya' } },
    ],
  },
];
