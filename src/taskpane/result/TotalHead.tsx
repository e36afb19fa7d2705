/** The total, large, with its light and the sentence that matters: how far it is from the next colour. */
import { Body1, LargeTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Band } from '../../model/scorecard/bands';
import { bandOf, bandsIn } from '../../model/scorecard/bands';
import { nextBand } from '../../model/scorecard/score';
import type { ScorecardResult } from '../../model/scorecard/types';
import { LightBadge } from '../components/LightBadge';
import { ScoreLight } from '../components/ScoreLight';
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
  const { total, light: colour, bands, problem } = result;
  if (total === null) return problem?.describe(language) ?? say('noTotal');
  if (colour === null) return say('verdictAboveLevels');
  const next = nextBand(result);
  const band = bandOf(total, bands);
  const light = bands.words ? band.name[language] : band.word[language];
  if (!next) {
    const margin = formats.hundredths(total - (band.from ?? 0));
    return say(bands.words ? 'verdictBest' : 'verdictGreen', { light, margin });
  }
  const distance = distanceText(next.distance, formats);
  return say('verdictBelow', { light, distance, next: next.name[language] });
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
        <ScoreLight score={result.light === null ? null : result.total} bands={result.bands} />
      </div>
      <Body1 role="status">{verdict}</Body1>
      <CountBadges result={result} />
    </div>
  );
}

/** "15 green, 4 yellow, 3 red", as badges, or by the own words; a band without any KPI is left out. */
function CountBadges({ result }: { result: ScorecardResult }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { counts } = result;
  return (
    <ul className={styles.counts} aria-label={say('kpiCounts')}>
      {countsOf(result).map(({ band: { from, light, name }, count }) => (
        <li key={String(from)}>
          <LightBadge light={light}>{`${count} ${name[language]}`}</LightBadge>
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

/** The best first. */
function countsOf({ rows, bands }: ScorecardResult): { band: Band; count: number }[] {
  const begins = rows.flatMap(({ score }) => (score === null ? [] : [bandOf(score, bands).from]));
  const counted = bandsIn(bands).map((band) => ({ band, count: begins.filter((from) => from === band.from).length }));
  return counted.filter(({ count }) => count > 0).reverse();
}
