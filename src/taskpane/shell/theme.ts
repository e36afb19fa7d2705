/** Fluent's themes in Timbang's colour, following Office first and the system where Office does not say. */
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ON_LIGHT, onDark } from './lightColours';
import type { LightTokens } from './lightColours';

/** The green of the icon (80) between near-black and near-white. */
const brand: BrandVariants = {
  10: '#031714',
  20: '#05231F',
  30: '#062E2A',
  40: '#083A34',
  50: '#09453E',
  60: '#0B5149',
  70: '#0C5D54',
  80: '#0E6A60',
  90: '#2A7D73',
  100: '#479086',
  110: '#62A39A',
  120: '#7DB6AE',
  130: '#98C9C2',
  140: '#B3DBD6',
  150: '#CEEDE9',
  160: '#E8F8F6',
};

const light = createLightTheme(brand);
const darkFluent = createDarkTheme(brand);
/** On a dark ground the ordinary brand text falls below 4.5 : 1; Fluent advises the lighter steps. */
const dark: Theme = {
  ...darkFluent,
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[120],
  // Fluent's ground of a warning is a brown that outshines the view: its edge and its icon say as much.
  colorStatusWarningBackground1: darkFluent.colorNeutralBackground3,
  colorStatusWarningBorder1: darkFluent.colorStatusWarningBackground2,
};

const DARK = '(prefers-color-scheme: dark)';
const HIGH_CONTRAST = '(forced-colors: active)';
/** Where the system forces its colours, a fill that carries meaning must be one of them. */
export const FORCED_COLORS = '@media (forced-colors: active)';

/** Office's own theme when it is given, judged by its background where `isDarkTheme` is missing; null when unknown. */
function officeIsDark(): boolean | null {
  const theme =
    typeof Office === 'undefined'
      ? undefined
      : (Office.context?.officeTheme as Partial<Office.OfficeTheme> | undefined);
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!background) return null;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

export type ThemeName = 'light' | 'dark' | 'highContrast';

function currentTheme(): ThemeName {
  if (window.matchMedia(HIGH_CONTRAST).matches) return 'highContrast';
  return (officeIsDark() ?? window.matchMedia(DARK).matches) ? 'dark' : 'light';
}

/** Fluent's themes with the colours of the lights. */
export const THEMES: Readonly<Record<ThemeName, Theme & LightTokens>> = {
  light: { ...light, ...ON_LIGHT },
  dark: { ...dark, ...onDark(dark) },
  highContrast: { ...teamsHighContrastTheme, ...ON_LIGHT },
};

/** The theme now. Excel announces no change of theme to add-ins, so the pane looks again when it gets the focus. */
export function useTheme(): { name: ThemeName; theme: Theme } {
  const [name, setName] = useState<ThemeName>(currentTheme);
  useEffect(() => {
    const look = (): void => setName(currentTheme());
    const queries = [DARK, HIGH_CONTRAST].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', look);
    window.addEventListener('focus', look);
    return () => {
      for (const query of queries) query.removeEventListener('change', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return { name, theme: THEMES[name] };
}
