/** What the charts share: colours of the theme, the system's own where colours are forced, numbers that line up. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { PLAIN_LIST } from '../components/plainList';
import type { Light } from '../../engine/bands';
import { LIGHT_COLOURS } from '../shell/lightColours';
import { FORCED_COLORS } from '../shell/theme';

export const LIGHTS: readonly Light[] = ['red', 'yellow', 'green'];

/** The list around a chart of bars: one entry a bar, its words above it. */
export const useListStyles = makeStyles({
  list: PLAIN_LIST,
  line: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  number: { marginLeft: 'auto', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { display: 'block', width: '100%', marginTop: tokens.spacingVerticalXXS },
});

export const useShapeStyles = makeStyles({
  track: {
    fill: tokens.colorNeutralBackground6,
    [FORCED_COLORS]: { fill: 'Canvas', stroke: 'CanvasText', strokeWidth: '1px' },
  },
  red: { fill: LIGHT_COLOURS.red.fill, [FORCED_COLORS]: { fill: 'Canvas', stroke: 'CanvasText' } },
  yellow: { fill: LIGHT_COLOURS.yellow.fill, [FORCED_COLORS]: { fill: 'Canvas', stroke: 'CanvasText' } },
  green: { fill: LIGHT_COLOURS.green.fill, [FORCED_COLORS]: { fill: 'Canvas', stroke: 'CanvasText' } },
  value: { fill: tokens.colorNeutralForeground1, [FORCED_COLORS]: { fill: 'Highlight' } },
  weight: { fill: tokens.colorBrandForeground1, [FORCED_COLORS]: { fill: 'Highlight' } },
  /** Where it stood before a what-if. */
  before: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '2px',
    [FORCED_COLORS]: { stroke: 'CanvasText' },
  },
  /** A step of the scale. */
  ring: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '1px',
    [FORCED_COLORS]: { stroke: 'CanvasText' },
  },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', [FORCED_COLORS]: { stroke: 'CanvasText' } },
  figure: {
    fill: tokens.colorBrandForeground1,
    fillOpacity: 0.14,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    strokeLinejoin: 'round',
    [FORCED_COLORS]: { fill: 'none', stroke: 'Highlight' },
  },
  point: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1.5px',
    [FORCED_COLORS]: { fill: 'Highlight', stroke: 'Canvas' },
  },
  word: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '12px',
    fontFamily: tokens.fontFamilyBase,
    [FORCED_COLORS]: { fill: 'CanvasText' },
  },
  small: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    [FORCED_COLORS]: { fill: 'CanvasText' },
  },
});
