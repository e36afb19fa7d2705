import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Subtract16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { lightWord } from '../../engine/bands';
import type { Bands, Light } from '../../engine/bands';
import { usePane } from '../shell/context';
import { LIGHT_COLOURS } from '../shell/lightColours';
import type { CellCounts } from './counting';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  swatch: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '28px',
    height: '20px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  green: { backgroundColor: LIGHT_COLOURS.green.fill, color: LIGHT_COLOURS.green.font },
  yellow: { backgroundColor: LIGHT_COLOURS.yellow.fill, color: LIGHT_COLOURS.yellow.font },
  red: { backgroundColor: LIGHT_COLOURS.red.fill, color: LIGHT_COLOURS.red.font },
  none: { backgroundColor: tokens.colorNeutralBackground6, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  count: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
});

const ICONS: Readonly<Record<Light, ReactElement>> = {
  green: <CheckmarkCircle16Filled />,
  yellow: <Warning16Filled />,
  red: <DismissCircle16Filled />,
};

const LIGHTS: readonly Light[] = ['green', 'yellow', 'red'];

/** Fill, icon and word: the colour is never the only sign. */
export function LightCountList({ counts, bands }: { counts: CellCounts; bands: Bands }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { yellowFrom, greenFrom } = bands;
  const ranges: Readonly<Record<Light, string>> = {
    green: say('fromUp', { from: greenFrom }),
    yellow: say('fromBelow', { from: yellowFrom, below: greenFrom }),
    red: say('below', { below: yellowFrom }),
  };
  return (
    <section aria-label={say('countsTitle')}>
      <Body1Strong as="h2">{say('countsTitle')}</Body1Strong>
      <ul className={styles.list}>
        {LIGHTS.map((light) => (
          <CountRow
            key={light}
            swatch={<span className={mergeClasses(styles.swatch, styles[light])}>{ICONS[light]}</span>}
            word={lightWord(light, language)}
            range={ranges[light]}
            count={counts[light]}
          />
        ))}
        {counts.notNumbers > 0 && (
          <CountRow
            swatch={
              <span className={mergeClasses(styles.swatch, styles.none)}>
                <Subtract16Filled />
              </span>
            }
            word={say('notNumbers')}
            range={say('notNumbersHint')}
            count={counts.notNumbers}
          />
        )}
      </ul>
    </section>
  );
}

function CountRow({
  swatch,
  word,
  range,
  count,
}: {
  swatch: ReactElement;
  word: string;
  range: string;
  count: number;
}): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  return (
    <li className={styles.row}>
      {swatch}
      <Body1>{word}</Body1>
      <Caption1 className={styles.quiet}>{range}</Caption1>
      <Body1Strong className={styles.count}>{formats.count(count)}</Body1Strong>
    </li>
  );
}
