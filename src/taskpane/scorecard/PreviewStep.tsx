/** What the scorecard will say, before anything is written. */
import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';
import { EmployeeValues } from '../result/EmployeeValues';
import { KpiScores } from '../result/KpiScores';
import { TotalHead } from '../result/TotalHead';
import type { Draft } from '../../model/scorecard/draft';
import { missingRoles } from '../../model/scorecard/draft';
import type { Evaluation } from '../../model/scorecard/evaluation';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** More sentences than these say that the columns are wrong, not the cells. */
const SHOWN = 5;

interface PreviewStepProps {
  draft: Draft;
  evaluation: Evaluation;
}

export function PreviewStep({ draft, evaluation }: PreviewStepProps): ReactElement {
  const { result, problems } = evaluation;
  // Without a column every row lacks the same; the columns have their own step.
  const isReadable = missingRoles(draft).length === 0;
  return (
    <>
      <TotalHead result={result} />
      <EmployeeValues result={result} />
      {isReadable && problems.length > 0 && <Problems evaluation={evaluation} />}
      <KpiScores result={result} />
    </>
  );
}

function Problems({ evaluation: { problems } }: { evaluation: Evaluation }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const rest = problems.length - SHOWN;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <ul className={styles.list}>
          {problems.slice(0, SHOWN).map((problem, index) => (
            <li key={index}>{problem.describe(language)}</li>
          ))}
        </ul>
        {rest > 0 && <Caption1>{say('moreProblems', { count: rest })}</Caption1>}
      </MessageBarBody>
    </MessageBar>
  );
}
