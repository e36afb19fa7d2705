/** The lights in the pane: to be read in every theme, and calm on a dark ground. */
import { THEMES } from '../../src/taskpane/shell/theme';

const PAIRS = [
  ['lightGreenFill', 'lightGreenFont'],
  ['lightYellowFill', 'lightYellowFont'],
  ['lightRedFill', 'lightRedFont'],
] as const;

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test.each(['light', 'dark', 'highContrast'] as const)('words on a light reach 4.5 : 1 in %s', (name) => {
  for (const [fill, font] of PAIRS)
    expect(contrast(THEMES[name][fill], THEMES[name][font])).toBeGreaterThanOrEqual(4.5);
});

test('in dark no fill is brighter than the edge of a button', () => {
  const { dark } = THEMES;
  const edge = luminance(dark.colorNeutralStroke1);
  const { lightGreenFill, lightYellowFill, lightRedFill, colorStatusWarningBackground1 } = dark;
  for (const fill of [lightGreenFill, lightYellowFill, lightRedFill, colorStatusWarningBackground1])
    expect(luminance(fill)).toBeLessThan(edge);
});

test('in light the pane has the colours of the cells', () => {
  expect(THEMES.light).toMatchObject({
    lightGreenFill: '#C6EFCE',
    lightYellowFill: '#FFEB9C',
    lightRedFill: '#FFC7CE',
  });
});
