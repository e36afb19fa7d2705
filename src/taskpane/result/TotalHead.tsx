/** The total, large, with its light and the sentence that matters: how far it is from the next colour. */
import { Body1, LargeTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { lightWord } from '../../engine/bands';
import { nextBand } from '../../model/scorecard/score';
import type { LightCounts, ScorecardResult } from '../../model/scorecard/types';
import { LightBadge } from '../components/LightBadge';
import { usePane } from '../shell/context';
import type { Formats } from '../strings/format';
import { scoreText } from './scoreText';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  total: { fontVariantNumeric: 'tabular-nums' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** "Yellow: 0.11 below green", as the pane and a screen reader say it. */
function useVerdict(result: ScorecardResult): string {
  const { say, formats, language } = usePane();
  const { total, light, problem } = result;
  if (total === null || light === null) return problem?.describe(language) ?? say('noTotal');
  const next = nextBand(result);
  const word = lightWord(light, language);
  if (!next) return say('verdictGreen', { light: word, margin: formats.hundredths(total - result.bands.greenFrom) });
  const values = { light: word, distance: distanceText(next.distance, formats) };
  return say('verdictBelow', { ...values, next: lightWord(next.light, language).toLowerCase() });
}

/** 0.004 below green must not read as 0.00. */
function distanceText(distance: number, { hundredths, number }: Formats): string {
  return distance >= 0.005 ? hundredths(distance) : number(Math.max(distance, 0.0001));
}

export function TotalHead({ result }: { result: ScorecardResult }): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const verdict = useVerdict(result);
  return (
    <div className={styles.block}>
      <div className={styles.line}>
        <LargeTitle className={styles.total}>
          {result.total === null ? '–' : scoreText(result.total, result.bands, formats)}
        </LargeTitle>
        <LightBadge light={result.light} />
      </div>
      <Body1 role="status">{verdict}</Body1>
      <CountBadges counts={result.counts} />
    </div>
  );
}

/** "15 green, 4 yellow, 3 red", as badges; a light without any KPI is left out, except when all are. */
function CountBadges({ counts }: { counts: LightCounts }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const lights = (['green', 'yellow', 'red'] as const).filter((light) => counts[light] > 0);
  return (
    <ul className={styles.counts} aria-label={say('kpiCounts')}>
      {lights.map((light) => (
        <li key={light}>
          <LightBadge light={light}>{`${counts[light]} ${lightWord(light, language).toLowerCase()}`}</LightBadge>
        </li>
      ))}
      {counts.none > 0 && (
        <li>
          <LightBadge light={null}>{say('countNone', { count: counts.none })}</LightBadge>
        </li>
      )}
    </ul>
  );
}
