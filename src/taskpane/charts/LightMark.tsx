/** A light as it is always shown: fill, icon and word, so that the colour is never the only sign. */
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
import { LIGHT_PAINT } from '../../workbook/lightRules';
import { usePane } from '../context';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    padding: '1px 6px 1px 4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
  large: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, padding: '3px 10px 3px 8px' },
  icon: { display: 'flex' },
  green: { backgroundColor: LIGHT_PAINT.green.fill, color: LIGHT_PAINT.green.font },
  yellow: { backgroundColor: LIGHT_PAINT.yellow.fill, color: LIGHT_PAINT.yellow.font },
  red: { backgroundColor: LIGHT_PAINT.red.fill, color: LIGHT_PAINT.red.font },
  none: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground2 },
});

export const LIGHT_ICONS: Readonly<Record<Light | 'none', ReactElement>> = {
  green: <CheckmarkCircle16Filled />,
  yellow: <Warning16Filled />,
  red: <DismissCircle16Filled />,
  none: <Subtract16Filled />,
};

interface LightMarkProps {
  light: Light | null;
  size?: 'small' | 'large';
  /** In place of the word, such as "Green 15"; the word belongs into it. */
  children?: string;
}

export function LightMark({ light, size = 'small', children }: LightMarkProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const kind = light ?? 'none';
  return (
    <span className={mergeClasses(styles.mark, size === 'large' && styles.large, styles[kind])}>
      <span className={styles.icon} aria-hidden>
        {LIGHT_ICONS[kind]}
      </span>
      {children ?? (light ? lightWord(light, language) : say('notScored'))}
    </span>
  );
}
