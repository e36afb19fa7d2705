/** What the address of the page asks for: ?language=en|id&theme=light|dark|contrast&width=320&frames=no&state=…#… */
import type { Language } from '../engine/language';
import { languageOf } from '../engine/language';
import type { ThemeName } from '../taskpane/shell/theme';

export interface Settings {
  readonly language: Language;
  /** Null follows the system, as the pane does where Office does not say. */
  readonly theme: ThemeName | null;
  /** Of the frames in the list, px. */
  readonly width: number;
  /** The list shows its states, not their titles alone. */
  readonly hasFrames: boolean;
  /** One state alone; null lists all. Behind #, the page goes on to it without being loaded anew. */
  readonly state: string | null;
}

export const THEME_WORDS: Readonly<Record<string, ThemeName>> = {
  light: 'light',
  dark: 'dark',
  contrast: 'highContrast',
};
export const WIDTHS = [320, 350, 480, 640] as const;

export function readSettings(query: string, hash: string): Settings {
  const parameters = new URLSearchParams(query);
  const width = Number(parameters.get('width'));
  return {
    language: languageOf(parameters.get('language') ?? 'en'),
    theme: THEME_WORDS[parameters.get('theme') ?? ''] ?? null,
    width: width >= 200 && width <= 2000 ? width : WIDTHS[0],
    hasFrames: parameters.get('frames') !== 'no',
    state: hash.slice(1) || parameters.get('state'),
  };
}

/** The same address with one thing changed; null leaves it out. */
export function queryWith(query: string, name: string, value: string | null): string {
  const parameters = new URLSearchParams(query);
  if (value === null) parameters.delete(name);
  else parameters.set(name, value);
  return `?${parameters.toString()}`;
}
