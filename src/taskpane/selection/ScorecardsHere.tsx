/** The scorecards of the workbook with their totals now, and what became of them since their sheets were written. */
import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { methodOf } from '../../model/scorecard/methods';
import type { ScorecardResult } from '../../model/scorecard/types';
import type { Scorecard, Standing } from '../../model/types';
import { scorecardKey } from '../../sheets/scorecard/names';
import { PLAIN_LIST } from '../components/plainList';
import { ScoreLight } from '../components/ScoreLight';
import { SectionHeading } from '../components/SectionHeading';
import { ShowMore } from '../components/ShowMore';
import { scoreText } from '../result/scoreText';
import { useResult } from '../result/useResult';
import { usePane } from '../shell/context';
import { goTo, useTabs } from '../shell/tabs';
import { chooseScorecard } from '../store/chosenScorecard';
import { useModel } from '../store/useModel';
import { PressCard } from './PressCard';
import { sinceWritten } from './sinceWritten';

/** Each is read and scored while it is shown. */
const SHOWN = 4;

const useStyles = makeStyles({
  list: PLAIN_LIST,
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
  },
  total: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function ScorecardsHere(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  // The newest is what a person comes back for.
  const scorecards = [...model.scorecards].reverse();
  return (
    <>
      <SectionHeading>{say('scorecardsHere')}</SectionHeading>
      <ShowMore items={scorecards} shown={SHOWN}>
        {(visible) => (
          <ul className={styles.list}>
            {visible.map((scorecard) => (
              <li key={scorecard.id}>
                <ReadScorecard scorecard={scorecard} />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </>
  );
}

function ReadScorecard({ scorecard }: { scorecard: Scorecard }): ReactElement {
  const { model } = useModel();
  const { evaluation, failure } = useResult(scorecard);
  const standing = model.sheets.find(({ key }) => key === scorecardKey(scorecard))?.standing ?? null;
  return (
    <ScorecardCard
      scorecard={scorecard}
      standing={standing}
      result={evaluation?.result ?? null}
      isLost={failure !== null}
    />
  );
}

interface ScorecardCardProps {
  scorecard: Scorecard;
  standing: Standing | null;
  /** Null until its table has been read, and where that is not possible. */
  result: ScorecardResult | null;
  isLost: boolean;
}

/** The gallery shows it with what the workbook would have said. */
export function ScorecardCard({ scorecard, standing, result, isLost }: ScorecardCardProps): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const tabs = useTabs();
  const since = result && standing && sinceWritten(standing, result, { say, formats });
  const open = (): void => {
    chooseScorecard(scorecard.id);
    goTo(tabs, 'result');
  };
  return (
    <PressCard title={scorecard.title} text={methodOf(scorecard).words.name[language]} onPress={open}>
      {result && (
        <span className={styles.line}>
          <Subtitle2 className={styles.total}>
            {result.total === null ? '–' : scoreText(result.total, result.bands, formats)}
          </Subtitle2>
          <ScoreLight score={result.light === null ? null : result.total} bands={result.bands} />
        </span>
      )}
      {isLost && <Caption1>{say('scorecardLost')}</Caption1>}
      {since && <Caption1 className={styles.quiet}>{since}</Caption1>}
    </PressCard>
  );
}
