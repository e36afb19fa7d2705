/** The Scorecard tab: from a table of KPIs in the sheet to a scorecard, in four steps on one page. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { areaAddress, quotedSheet } from '../../sheets/address';
import { BusyButton } from '../components/BusyButton';
import { ListsStart } from '../employees/ListsStart';
import { ListView } from '../employees/ListView';
import { useEmployees } from '../employees/useEmployees';
import { useListWish, wishForList } from '../employees/wish';
import { FeedbackView } from '../feedback/FeedbackView';
import { useFeedback } from '../feedback/useFeedback';
import { CodingView } from '../research/coding/CodingView';
import { useCoding } from '../research/coding/useCoding';
import { useCodingWish, wishForCoding } from '../research/coding/wish';
import { SatisfactionView } from '../research/satisfaction/SatisfactionView';
import { useSatisfaction } from '../research/satisfaction/useSatisfaction';
import { ProfileView } from '../research/profile/ProfileView';
import { useProfile } from '../research/profile/useProfile';
import { useProfileWish, wishForProfile } from '../research/profile/wish';
import { usePathModel } from '../research/pathModel/usePathModel';
import { usePathModelWish, wishForPathModel } from '../research/pathModel/wish';
import { Waiting } from '../components/Waiting';
import { usePane } from '../shell/context';
import { useModel } from '../store/useModel';
import type { Draft } from '../../model/scorecard/draft';
import { missingRoles, roleAt } from '../../model/scorecard/draft';
import { methodOf } from '../../model/scorecard/methods';
import { questionsOf } from '../../model/scorecard/questions';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { ColumnsStep } from './ColumnsStep';
import { FillView } from './FillView';
import { useLastTaken } from './lastTaken';
import type { StepName } from './mending';
import { MethodStep } from './MethodStep';
import { Questions } from './Questions';
import { PreviewStep } from './PreviewStep';
import { RefusalBar } from './RefusalBar';
import { RowsBelow } from './RowsBelow';
import { StartView } from './StartView';
import { Step } from './Step';
import type { StepState } from './Step';
import type { Drafting } from './useDraft';
import { useDraft } from './useDraft';
import { useMending } from './useMending';
import { WEIGHT_WORDS } from './words';
import { WriteBar } from './WriteBar';
import { sheetOf } from './writing';

// It brings the whole engine of path models with it.
const PathModelView = lazy(async () => ({
  default: (await import(/* webpackExports: "PathModelView" */ '../research/pathModel/PathModelView')).PathModelView,
}));

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

export function ScorecardView(): ReactElement {
  const listing = useEmployees();
  const feedback = useFeedback();
  const coding = useCoding();
  const satisfaction = useSatisfaction();
  const profile = useProfile();
  const modelling = usePathModel();
  const { say } = usePane();
  const drafting = useDraft(
    async (table) =>
      (await listing.takeTable(table)) ||
      (await feedback.takeTable(table)) ||
      (await coding.takeTable(table)) ||
      modelling.takeTable(table),
  );
  const { draft, evaluation } = drafting;
  const isWished = useListWish();
  const { takeSelection } = listing;
  useEffect(() => {
    if (!isWished) return;
    wishForList(false);
    takeSelection();
  }, [isWished, takeSelection]);
  const isCodingWished = useCodingWish();
  const { takeSelection: takeQuotes } = coding;
  useEffect(() => {
    if (!isCodingWished) return;
    wishForCoding(false);
    takeQuotes();
  }, [isCodingWished, takeQuotes]);
  const isProfileWished = useProfileWish();
  const { takeSelection: takeAnswers } = profile;
  useEffect(() => {
    if (!isProfileWished) return;
    wishForProfile(false);
    takeAnswers();
  }, [isProfileWished, takeAnswers]);
  const isModelWished = usePathModelWish();
  const { takeSelection: takeQuestionnaire } = modelling;
  useEffect(() => {
    if (!isModelWished) return;
    wishForPathModel(false);
    takeQuestionnaire();
  }, [isModelWished, takeQuestionnaire]);
  const taken = [listing, feedback, coding, profile, satisfaction, modelling].map(({ draft: one }) => one?.id ?? null);
  const shown = useLastTaken(taken);
  if (shown === 0 && listing.draft) return <ListView key={listing.draft.id} listing={listing} draft={listing.draft} />;
  if (shown === 1 && feedback.draft)
    return <FeedbackView key={feedback.draft.id} feedback={feedback} draft={feedback.draft} />;
  if (shown === 2 && coding.draft) return <CodingView key={coding.draft.id} coding={coding} draft={coding.draft} />;
  if (shown === 3 && profile.draft)
    return <ProfileView key={profile.draft.id} profile={profile} draft={profile.draft} />;
  if (shown === 4 && satisfaction.draft) {
    return <SatisfactionView key={satisfaction.draft.id} satisfaction={satisfaction} draft={satisfaction.draft} />;
  }
  if (shown === 5 && modelling.draft) {
    return (
      <Suspense fallback={<Waiting label={say('readingTable')} />}>
        <PathModelView key={modelling.draft.id} modelling={modelling} draft={modelling.draft} />
      </Suspense>
    );
  }
  if (!draft || !evaluation) {
    const lists = (
      <ListsStart
        listing={listing}
        feedback={feedback}
        coding={coding}
        profile={profile}
        satisfaction={satisfaction}
        modelling={modelling}
      />
    );
    return <StartView {...drafting} lists={lists} />;
  }
  if (drafting.isFilling && !drafting.isTableLost)
    return <FillView draft={draft} evaluation={evaluation} onClose={drafting.close} />;
  return <Steps key={draft.scorecard.id} drafting={drafting} draft={draft} evaluation={evaluation} />;
}

interface StepsProps {
  drafting: Drafting;
  draft: Draft;
  evaluation: Evaluation;
}

export function Steps({ drafting, draft, evaluation }: StepsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { isTableLost } = drafting;
  const isMissing = missingRoles(draft).length > 0;
  const isDoubtful = isMissing || draft.unsure.length > 0;
  // Without a column every row lacks the same; the columns have their own step.
  const questions = useMemo(() => (isMissing ? [] : questionsOf(draft, evaluation)), [isMissing, draft, evaluation]);
  const [open, setOpen] = useState<readonly StepName[]>(isDoubtful ? ['columns'] : ['preview']);
  const total = useRef<HTMLDivElement>(null);
  const [isTotalNext, setTotalNext] = useState(false);
  useEffect(() => {
    if (!isTotalNext) return undefined;
    // Fluent looks for a new place of its own for a lost focus; ours comes after it.
    const timer = setTimeout(() => {
      total.current?.focus();
      setTotalNext(false);
    }, 0);
    return () => clearTimeout(timer);
  }, [isTotalNext]);
  const openStep = (name: StepName): void => setOpen((now) => (now.includes(name) ? now : [...now, name]));
  const { steps, mend } = useMending(openStep);
  const showTotal = (): void => {
    openStep('preview');
    setTotalNext(true);
  };
  const step = (name: StepName, number: number, state: StepState) => ({
    name,
    number,
    state,
    expanded: open.includes(name),
    onToggle: () => setOpen(open.includes(name) ? open.filter((one) => one !== name) : [...open, name]),
  });
  return (
    <div ref={steps} className={styles.steps}>
      <RowsBelow drafting={drafting} draft={draft} />
      <Questions questions={questions} onAnswer={drafting.answer} onSettled={showTotal} />
      <Step
        {...step('table', 1, isTableLost || drafting.larger ? 'doubtful' : 'done')}
        // The button that ends it is here.
        expanded={isTableLost || open.includes('table')}
        title={say('stepTable')}
        summary={useTableSummary(draft, evaluation)}
      >
        <RefusalBar refusal={drafting.refusal ?? (isTableLost ? 'draftLost' : null)} />
        <BusyButton busy={drafting.busy} icon={<TableSearchRegular />} onClick={drafting.takeSelection}>
          {say('takeOtherTable')}
        </BusyButton>
        <Button className={styles.button} onClick={drafting.close}>
          {say('startOver')}
        </Button>
      </Step>
      <Step
        {...step('columns', 2, isDoubtful ? 'doubtful' : 'done')}
        title={say('stepColumns')}
        summary={useColumnsSummary(draft)}
      >
        <ColumnsStep draft={draft} onRole={drafting.setRole} />
      </Step>
      <Step {...step('method', 3, methodState(evaluation))} title={say('stepMethod')} summary={useMethodSummary(draft)}>
        <MethodStep draft={draft} evaluation={evaluation} onKind={drafting.setKind} onChange={drafting.change} />
      </Step>
      <Step
        {...step('preview', 4, questions.length > 0 ? 'doubtful' : previewState(evaluation))}
        title={say('stepPreview')}
        summary={usePreviewSummary(draft)}
      >
        <PreviewStep
          drafting={drafting}
          draft={draft}
          evaluation={evaluation}
          questions={questions}
          total={total}
          onMend={mend}
        />
      </Step>
      <WriteBar
        draft={draft}
        evaluation={evaluation}
        openQuestions={questions.length}
        isTableLost={isTableLost}
        drafting={drafting}
        onMend={mend}
      />
    </div>
  );
}

function previewState({ problems, result }: Evaluation): StepState {
  return problems.length > 0 || result.total === null ? 'doubtful' : 'done';
}

/** Doubtful where there are data that no weight counts for yet, or dates that nothing scores. */
function methodState({ scorecard, kpis, result: { rows, perspectives } }: Evaluation): StepState {
  const isLacking =
    rows.some(({ score, givenWeight }) => score !== null && givenWeight === null) ||
    (methodOf(scorecard).summary.isOfPerspectives &&
      perspectives.some(({ score, weight }) => score !== null && weight === null));
  const areDates = kpis.some(({ problem }) => problem?.kind === 'datesUnscored');
  return isLacking || areDates ? 'doubtful' : 'done';
}

/** "'OMAX 2010'!A4:N26, 22 KPIs" */
function useTableSummary({ source: { area } }: Draft, { kpis }: Evaluation): string {
  const { say } = usePane();
  const place = `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
  return say(kpis.length === 1 ? 'tableSummaryOne' : 'tableSummaryMany', { place, count: kpis.length });
}

function useColumnsSummary(draft: Draft): string {
  const { say } = usePane();
  const missing = missingRoles(draft).length;
  if (missing > 0) return say(missing === 1 ? 'columnsMissingOne' : 'columnsMissingMany', { count: missing });
  const { headings } = draft.source.found.table;
  const used = headings.filter((_, index) => roleAt(draft, index) !== null).length;
  if (draft.unsure.length > 0) return say('columnsUnsure', { used, count: headings.length });
  return say('columnsSummary', { used, count: headings.length });
}

function useMethodSummary({ scorecard }: Draft): string {
  const { say, language } = usePane();
  return say('methodSummary', {
    method: methodOf(scorecard).words.name[language],
    weights: say(WEIGHT_WORDS[scorecard.weights].name),
  });
}

/** A scorecard that is changed has its sheet already. */
function usePreviewSummary({ scorecard }: Draft): string {
  const { say } = usePane();
  const { model } = useModel();
  const sheet = sheetOf(scorecard, model);
  return sheet === null ? say('previewSummary') : say('previewWritten', { sheet });
}
