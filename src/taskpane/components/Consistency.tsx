import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { CONSISTENCY_LIMIT } from '../../engine/ahp/consistency';
import { usePane } from '../shell/context';
import { explain } from '../strings';
import type { StringKey } from '../strings';
import { FORCED_COLORS } from '../shell/theme';
import type { Verdict, Weighing } from '../../model/judgments/weighing';

type Tone = 'good' | 'fair' | 'poor' | 'plain';

const VERDICTS: Readonly<Record<Verdict, { words: StringKey; hint: StringKey | null; tone: Tone }>> = {
  twoItems: { words: 'nothingToCheck', hint: 'twoItems', tone: 'plain' },
  tooFew: { words: 'tooFewJudgments', hint: 'tooFewJudgmentsHint', tone: 'plain' },
  perfect: { words: 'perfectlyConsistent', hint: 'consistentHint', tone: 'good' },
  consistent: { words: 'consistent', hint: 'consistentHint', tone: 'good' },
  slightly: { words: 'slightlyInconsistent', hint: 'slightlyInconsistentHint', tone: 'fair' },
  inconsistent: { words: 'inconsistent', hint: 'inconsistentHint', tone: 'poor' },
};

const ICONS: Readonly<Record<Tone, ReactElement>> = {
  good: <CheckmarkCircleFilled />,
  fair: <InfoFilled />,
  poor: <WarningFilled />,
  plain: <InfoFilled />,
};

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  number: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  icon: { display: 'flex', fontSize: '16px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  fair: { color: tokens.colorStatusWarningForeground3 },
  poor: { color: tokens.colorStatusDangerForeground3 },
  plain: { color: tokens.colorNeutralForeground3 },
  track: {
    position: 'relative',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    [FORCED_COLORS]: { outlineColor: 'CanvasText' },
  },
  filling: {
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'currentColor',
    forcedColorAdjust: 'none',
    [FORCED_COLORS]: { backgroundColor: 'Highlight' },
  },
  limit: {
    position: 'absolute',
    top: '-3px',
    left: '50%',
    width: '2px',
    height: '12px',
    backgroundColor: tokens.colorNeutralForeground3,
    forcedColorAdjust: 'none',
    [FORCED_COLORS]: { backgroundColor: 'CanvasText' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The verdict in words first and the number second; the limit is a mark on the meter, not a gate. */
export function Consistency({ consistency }: { consistency: Weighing['consistency'] }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  if ('error' in consistency)
    return <Caption1 className={styles.quiet}>{explain(consistency.error, language)}</Caption1>;
  return <Meter {...consistency} />;
}

function Meter({ ratio, verdict }: { ratio: number; verdict: Verdict }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { words, hint, tone } = VERDICTS[verdict];
  const limit = formats.hundredths(CONSISTENCY_LIMIT);
  const shown = formats.ratio(ratio);
  // A ratio of 0 where nothing could disagree is no measurement.
  const isMeasured = verdict !== 'twoItems' && verdict !== 'tooFew';
  return (
    <section className={styles.block} aria-label={say('consistency')}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.icon, styles[tone])}>{ICONS[tone]}</span>
        <Body1Strong>{say(words)}</Body1Strong>
        {isMeasured && <Caption1 className={styles.number}>{say('ratioOfLimit', { ratio: shown, limit })}</Caption1>}
      </div>
      {isMeasured && (
        <div
          className={mergeClasses(styles.track, styles[tone])}
          role="img"
          aria-label={say('meterLabel', { ratio: shown, limit })}
        >
          <div className={styles.filling} style={{ width: `${Math.min(ratio / (2 * CONSISTENCY_LIMIT), 1) * 100}%` }} />
          <div className={styles.limit} />
        </div>
      )}
      {hint && <Caption1 className={styles.quiet}>{say(hint, { limit })}</Caption1>}
    </section>
  );
}
