/** Scores as bars over the bands of their scale, so that the distance to the next light can be seen. */
import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Bands } from '../../engine/bands';
import type { NamedBands } from '../../model/scorecard/bands';
import { ScoreLight } from '../components/ScoreLight';
import { usePane } from '../shell/context';
import { LIGHTS, useListStyles, useShapeStyles } from './chartStyles';
import { bandShares, shareOf } from './geometry';

export interface ScoreBar {
  readonly key: string;
  readonly name: string;
  /** A share of the whole; `null` when there is none to tell. */
  readonly weight: number | null;
  readonly score: number | null;
  /** The score before a what-if, where it differs. */
  readonly before?: number | null;
}

interface BandBarsProps {
  label: string;
  bars: readonly ScoreBar[];
  bands: NamedBands;
  /** The end of the scale: 10 for levels, 120 for indices. */
  max: number;
}

const HEIGHT = 16;

const useStyles = makeStyles({
  line: { alignItems: 'center' },
  scale: {
    position: 'relative',
    height: '16px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  tick: { position: 'absolute', transform: 'translateX(-50%)' },
  first: { position: 'absolute', left: 0 },
  last: { position: 'absolute', right: 0 },
});

export function BandBars({ label, bars, bands, max }: BandBarsProps): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { say, formats } = usePane();
  return (
    <div>
      <ol className={list.list} aria-label={label}>
        {bars.map(({ key, name, weight, score, before = null }) => (
          <li key={key}>
            <div className={mergeClasses(list.line, styles.line)}>
              <Body1 className={list.name}>
                {name} {weight !== null && <Caption1 className={list.quiet}>{formats.percent(weight)}</Caption1>}
              </Body1>
              {score === null ? null : <Body1Strong className={list.number}>{formats.hundredths(score)}</Body1Strong>}
              <ScoreLight score={score} bands={bands} />
            </div>
            <BandBar score={score} before={before} bands={bands} max={max} />
          </li>
        ))}
      </ol>
      <div className={styles.scale} aria-hidden>
        <Caption1 className={styles.first}>0</Caption1>
        {[bands.yellowFrom, bands.greenFrom].map((limit) => (
          <Caption1 key={limit} className={styles.tick} style={{ left: `${shareOf(limit, max) * 100}%` }}>
            {limit}
          </Caption1>
        ))}
        <Caption1 className={styles.last}>{max}</Caption1>
      </div>
      <Caption1 className={list.quiet}>
        {say('bandsExplained', { yellow: bands.yellowFrom, green: bands.greenFrom })}
      </Caption1>
    </div>
  );
}

interface BandBarProps {
  score: number | null;
  before?: number | null;
  bands: Bands;
  max: number;
}

/** One bar alone; the words beside it say the same. */
function BandBar({ score, before = null, bands, max }: BandBarProps): ReactElement {
  const list = useListStyles();
  const shape = useShapeStyles();
  const percent = (share: number): string => `${share * 100}%`;
  return (
    <svg className={list.bar} height={HEIGHT} aria-hidden focusable="false">
      {bandShares(bands, max).map(({ from, to }, index) => (
        <rect
          key={from}
          className={shape[LIGHTS[index] ?? 'red']}
          x={percent(from)}
          width={percent(to - from)}
          height={HEIGHT}
        />
      ))}
      {score !== null && (
        <rect className={shape.value} y="5" width={percent(shareOf(score, max))} height={HEIGHT - 10} rx="1" />
      )}
      {before !== null && (
        <line
          className={shape.before}
          x1={percent(shareOf(before, max))}
          x2={percent(shareOf(before, max))}
          y1="1"
          y2={HEIGHT - 1}
        />
      )}
    </svg>
  );
}
