/** What would help most: each KPI that is not green, by what the total gains when it gets there. */
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Code } from '../components/Code';
import type { NamedBands } from '../../model/scorecard/bands';
import { lightName } from '../../model/scorecard/rounding';
import type { Gain } from '../../model/scorecard/types';
import { usePane } from '../shell/context';
import { gainText } from './gainText';
import { kpiNumbers } from './kpiNumbers';
import { usePartsListStyles } from './partsList';
import { ShowMore } from '../components/ShowMore';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  aside: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: tokens.spacingVerticalXXS },
  button: { minWidth: '56px' },
});

interface GainsProps {
  gains: readonly Gain[];
  bands: NamedBands;
  onTry: (gain: Gain) => void;
}

export function Gains({ gains, bands, onTry }: GainsProps): ReactElement {
  const parted = usePartsListStyles();
  const { say } = usePane();
  return (
    <ShowMore items={gains} shown={3}>
      {(visible) => (
        <ol className={parted.list} aria-label={say('gainsTitle')}>
          {visible.map((gain) => (
            <GainLine key={gain.kpi.key} gain={gain} bands={bands} onTry={onTry} />
          ))}
        </ol>
      )}
    </ShowMore>
  );
}

interface GainLineProps extends Omit<GainsProps, 'gains'> {
  gain: Gain;
}

function GainLine({ gain: one, bands, onTry }: GainLineProps): ReactElement {
  const styles = useStyles();
  const parted = usePartsListStyles();
  const { say, formats, language } = usePane();
  const { kpi, to, gain, total } = one;
  const label = [kpi.code, kpi.name].filter(Boolean).join(' ');
  const numbers = kpiNumbers(kpi, formats);
  const [reached, now] =
    kpi.realization === null ? [numbers.text(to.realization), '–'] : numbers.both(to.realization, kpi.realization);
  return (
    <li className={parted.item}>
      <span className={styles.words}>
        <Body1>
          {kpi.code && (
            <Body1Strong>
              <Code code={kpi.code} />
            </Body1Strong>
          )}
          {kpi.name}
        </Body1>
        <Caption1 className={parted.quiet}>
          {say('gainHow', {
            to: reached,
            now,
            total: formats.hundredths(total),
            light: lightName(total, bands)[language],
          })}
        </Caption1>
      </span>
      <span className={styles.aside}>
        <Body1Strong className={parted.number}>{gainText(gain, formats)}</Body1Strong>
        <Button
          className={styles.button}
          size="small"
          aria-label={say('tryKpi', { name: label })}
          onClick={() => onTry(one)}
        >
          {say('tryIt')}
        </Button>
      </span>
    </li>
  );
}
