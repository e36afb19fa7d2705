/** The total of a trial, in view while its sliders are: kept with one press, or dropped. */
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { lightName } from '../../model/scorecard/rounding';
import type { Trial, TriedValue } from '../../model/scorecard/trial';
import type { ScorecardResult } from '../../model/scorecard/types';
import { BusyButton } from '../components/BusyButton';
import { ScoreLight } from '../components/ScoreLight';
import { usePane } from '../shell/context';
import { LOW_PANE } from '../shell/lowPane';
import { npkpText, scoreText } from './scoreText';
import { TriedList } from './TriedList';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    // The view has this much room below its last card; the bar fills it.
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalL} calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW_PANE]: { position: 'static' },
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface TrialBarProps {
  before: ScorecardResult;
  after: ScorecardResult;
  busy: boolean;
  /** Why it cannot be kept. */
  obstacle: string | null;
  tried: readonly TriedValue[];
  onTakeBack: (of: keyof Trial, key: string) => void;
  onKeep: () => void;
  onDrop: () => void;
}

export function TrialBar(props: TrialBarProps): ReactElement {
  const { before, after, busy, obstacle, tried, onTakeBack, onKeep, onDrop } = props;
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const text = ({ total, bands }: ScorecardResult): string => (total === null ? '–' : scoreText(total, bands, formats));
  const was = before.total === null ? say('noLight') : lightName(before.total, before.bands)[language];
  return (
    <section className={styles.bar} aria-label={say('triedValues')}>
      <div className={styles.line} role="status">
        <Body1>{say('whatIfTotal')}</Body1>
        <Body1Strong>{text(after)}</Body1Strong>
        <ScoreLight score={after.total} bands={after.bands} />
        <Caption1 className={styles.quiet}>{say('whatIfBefore', { total: text(before), light: was })}</Caption1>
        {after.employee && (
          <Caption1>
            {say('whatIfEmployee', {
              nkp: formats.hundredths(after.employee.nkp),
              npkp: npkpText(after.employee.npkp, formats),
              rating: after.employee.rating[language],
            })}
          </Caption1>
        )}
      </div>
      <TriedList values={tried} onTakeBack={onTakeBack} />
      {obstacle && <Caption1>{obstacle}</Caption1>}
      <div className={styles.line}>
        <BusyButton appearance="primary" busy={busy} disabled={obstacle !== null} onClick={onKeep}>
          {say('keep')}
        </BusyButton>
        <Button onClick={onDrop}>{say('drop')}</Button>
      </div>
    </section>
  );
}
