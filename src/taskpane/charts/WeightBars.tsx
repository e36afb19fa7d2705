/** Weights as bars: a list that reads well aloud, and a bar under each name. */
import { Body1, Body1Strong, Caption1, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';
import { useListStyles, useShapeStyles } from './chartStyles';
import { shareOf } from './geometry';

export interface WeightBar {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** A share of the whole; `null` when nobody knows it. */
  readonly weight: number | null;
}

/** Bars end where the heaviest ends: what counts is how they compare. */
export function WeightBars({ label, bars }: { label: string; bars: readonly WeightBar[] }): ReactElement {
  const list = useListStyles();
  const shape = useShapeStyles();
  const { formats, say } = usePane();
  const heaviest = Math.max(...bars.map(({ weight }) => weight ?? 0));
  return (
    <ol className={list.list} aria-label={label}>
      {bars.map(({ key, code, name, weight }) => (
        <li key={key}>
          <div className={list.line}>
            <Body1 className={list.name}>
              {code && <Body1Strong>{code} </Body1Strong>}
              {name}
            </Body1>
            {weight === null ? (
              <Caption1 className={mergeClasses(list.number, list.quiet)}>{say('noWeight')}</Caption1>
            ) : (
              <Body1 className={list.number}>{formats.percent(weight)}</Body1>
            )}
          </div>
          <svg className={list.bar} height="6" aria-hidden focusable="false">
            <rect className={shape.track} width="100%" height="6" rx="3" />
            <rect className={shape.weight} width={`${shareOf(weight ?? 0, heaviest) * 100}%`} height="6" rx="3" />
          </svg>
        </li>
      ))}
    </ol>
  );
}
