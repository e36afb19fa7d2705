/**
 * The colours of the traffic lights in the pane: on a light ground those of the cells, on a dark one Fluent's colours of a
 * status, for pale fills glare there. Yellow is of Fluent's palette, whose warnings are orange.
 */
import type { Theme } from '@fluentui/react-components';
import type { Light } from '../../engine/bands';
import { LIGHT_PAINT } from '../../sheets/lightPaint';

interface Colours {
  readonly fill: string;
  readonly font: string;
}

/** For styles: each theme says what they are. */
export const LIGHT_COLOURS: Readonly<Record<Light, Colours>> = {
  green: { fill: 'var(--lightGreenFill)', font: 'var(--lightGreenFont)' },
  yellow: { fill: 'var(--lightYellowFill)', font: 'var(--lightYellowFont)' },
  red: { fill: 'var(--lightRedFill)', font: 'var(--lightRedFont)' },
};

/** The names without the dashes, as Fluent keeps those of a theme. */
export type LightTokens = Readonly<Record<`light${'Green' | 'Yellow' | 'Red'}${'Fill' | 'Font'}`, string>>;

export const ON_LIGHT: LightTokens = {
  lightGreenFill: LIGHT_PAINT.green.fill,
  lightGreenFont: LIGHT_PAINT.green.font,
  lightYellowFill: LIGHT_PAINT.yellow.fill,
  lightYellowFont: LIGHT_PAINT.yellow.font,
  lightRedFill: LIGHT_PAINT.red.fill,
  lightRedFont: LIGHT_PAINT.red.font,
};

export function onDark(dark: Theme): LightTokens {
  return {
    lightGreenFill: dark.colorStatusSuccessBackground2,
    lightGreenFont: dark.colorStatusSuccessForeground2,
    lightYellowFill: dark.colorPaletteYellowBackground1,
    lightYellowFont: dark.colorPaletteYellowForeground2,
    lightRedFill: dark.colorStatusDangerBackground2,
    lightRedFont: dark.colorStatusDangerForeground2,
  };
}
