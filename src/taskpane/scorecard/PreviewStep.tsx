/** What the scorecard will say, before anything is written. */
import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import { usePane } from '../shell/context';
import { EmployeeValues } from '../result/EmployeeValues';
import { KpiScores } from '../result/KpiScores';
import { TotalHead } from '../result/TotalHead';
import type { Drafting } from './useDraft';
import { MendLink } from './MendLink';
import type { Mending } from './mending';
import { KpisAside, SetAsideChoice } from './SetAside';
import { PeriodLine, PerspectivesBeside } from './WeightsBeside';
import { groupWarnings } from '../../model/scorecard/groupWarnings';
import { ownWeights } from '../../model/scorecard/ownWeight';
import { withoutDataRemark } from '../../model/scorecard/withoutData';
import type { Question } from '../../model/scorecard/questions';
import type { Remark } from '../../model/scorecard/types';
import type { Draft } from '../../model/scorecard/draft';
import { missingRoles } from '../../model/scorecard/draft';
import type { Evaluation } from '../../model/scorecard/evaluation';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  total: {
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** More sentences than these say that the columns are wrong, not the cells. */
const SHOWN = 5;

interface PreviewStepProps {
  drafting: Pick<Drafting, 'change' | 'countAgain'>;
  draft: Draft;
  evaluation: Evaluation;
  /** Those that are open: what they say is not said again. */
  questions: readonly Question[];
  /** Takes the focus when the last question is answered. */
  total: RefObject<HTMLDivElement | null>;
  /** Goes to where a sentence is mended. */
  onMend: (mending: Mending) => void;
}

export function PreviewStep(props: PreviewStepProps): ReactElement {
  const { drafting, draft, evaluation, questions, total, onMend } = props;
  const styles = useStyles();
  const { say } = usePane();
  const { result, kpis } = evaluation;
  const isAsked = (remark: Remark | null): boolean => questions.some(({ text }) => text === remark);
  const problems = evaluation.problems.filter((problem) => !isAsked(problem));
  const aside = kpis.filter((kpi) => kpi.aside !== null && !isAsked(kpi.aside));
  // Without a column every row lacks the same; the columns have their own step.
  const isReadable = missingRoles(draft).length === 0;
  const own = ownWeights(result.rows, draft.scorecard);
  const withoutData = withoutDataRemark(result);
  return (
    <>
      <div ref={total} className={styles.total} tabIndex={-1} role="group" aria-label={say('total')}>
        <TotalHead result={isAsked(result.problem) ? { ...result, problem: null } : result} />
      </div>
      <PeriodLine draft={draft} />
      <EmployeeValues result={result} />
      {isReadable && <Sentences intent="warning" sentences={problems} onMend={onMend} />}
      {isReadable && (
        <Sentences intent="info" sentences={[...given(withoutData), ...groupWarnings(result)]} onMend={onMend} />
      )}
      <PerspectivesBeside evaluation={evaluation} onChange={drafting.change} />
      <KpisAside kpis={aside} onCountAgain={drafting.countAgain} />
      <KpiScores result={result} isAsked={isAsked} own={own} />
      {own.some((weight) => weight !== null) && <Caption1>{say('ownWeightsHint')}</Caption1>}
      <SetAsideChoice evaluation={evaluation} onChange={drafting.change} />
    </>
  );
}

interface SentencesProps {
  intent: 'warning' | 'info';
  sentences: readonly Remark[];
  onMend: (mending: Mending) => void;
}

function Sentences({ intent, sentences, onMend }: SentencesProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const rest = sentences.length - SHOWN;
  const [only] = sentences;
  if (only === undefined) return null;
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        {sentences.length === 1 ? (
          <Said sentence={only} onMend={onMend} />
        ) : (
          <ul className={styles.list}>
            {sentences.slice(0, SHOWN).map((sentence, index) => (
              <li key={index}>
                <Said sentence={sentence} onMend={onMend} />
              </li>
            ))}
          </ul>
        )}
        {rest > 0 && <Caption1>{say('moreProblems', { count: rest })}</Caption1>}
      </MessageBarBody>
    </MessageBar>
  );
}

function Said({ sentence, onMend }: { sentence: Remark; onMend: SentencesProps['onMend'] }): ReactElement {
  const { language } = usePane();
  return (
    <>
      {sentence.describe(language)} <MendLink remark={sentence} onMend={onMend} />
    </>
  );
}

function given(remark: Remark | null): Remark[] {
  return remark === null ? [] : [remark];
}
