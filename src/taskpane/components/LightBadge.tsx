import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Subtract16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { lightWord } from '../../engine/bands';
import type { Light } from '../../engine/bands';
import { usePane } from '../shell/context';
import { LIGHT_COLOURS } from '../shell/lightColours';
import { FORCED_COLORS } from '../shell/theme';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    [FORCED_COLORS]: { backgroundColor: 'Canvas', color: 'CanvasText' },
  },
  green: { backgroundColor: LIGHT_COLOURS.green.fill, color: LIGHT_COLOURS.green.font },
  yellow: { backgroundColor: LIGHT_COLOURS.yellow.fill, color: LIGHT_COLOURS.yellow.font },
  red: { backgroundColor: LIGHT_COLOURS.red.fill, color: LIGHT_COLOURS.red.font },
  none: { backgroundColor: tokens.colorNeutralBackground6, color: tokens.colorNeutralForeground2 },
  icon: { display: 'flex' },
});

export const LIGHT_ICONS: Readonly<Record<Light | 'none', ReactElement>> = {
  green: <CheckmarkCircle16Filled />,
  yellow: <Warning16Filled />,
  red: <DismissCircle16Filled />,
  none: <Subtract16Filled />,
};

interface LightBadgeProps {
  light: Light | null;
  /** The icon alone is seen; the word is there for screen readers. */
  compact?: boolean;
  /** In place of the word, which belongs into it: "Green 15". */
  children?: string;
}

/** A traffic light by fill, icon and word: the colour is never the only sign. */
export function LightBadge({ light, compact = false, children }: LightBadgeProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const word = children ?? (light ? lightWord(light, language) : say('noLight'));
  return (
    <span
      className={mergeClasses(styles.badge, styles[light ?? 'none'])}
      {...(compact && { role: 'img', 'aria-label': word, title: word })}
    >
      <span className={styles.icon}>{LIGHT_ICONS[light ?? 'none']}</span>
      {!compact && word}
    </span>
  );
}
