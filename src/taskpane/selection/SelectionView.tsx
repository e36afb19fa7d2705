/** The Selection tab: what is selected in the sheet, and the view that fits it. */
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { placeText } from '../../sheets/address';
import type { Recognition } from '../../workbook/selection/recognise';
import { ListCard } from '../employees/ListCard';
import { CodingCard } from '../research/coding/CodingCard';
import { ProfileCard } from '../research/profile/ProfileCard';
import { PathModelCard } from '../research/pathModel/PathModelCard';
import { AuditCard } from '../audit/AuditCard';
import { FailureBoundary } from '../components/FailureBoundary';
import { ThesisCard } from '../thesis/ThesisCard';
import { SurveyCard } from '../survey/SurveyCard';
import { areaOf } from './describe';
import { LightsView } from './LightsView';
import { PartOfMatrixView } from './PartOfMatrixView';
import { ReadSelection } from './ReadSelection';
import { SurveyView } from './SurveyView';
import { TeachView } from './TeachView';
import { Waiting } from '../components/Waiting';
import type { FuzzyChoice } from './WeightsView';
import { WeightsView } from './WeightsView';
import { WrongMatrixView } from './WrongMatrixView';
import { WrongSurveyView } from './WrongSurveyView';
import { usePane } from '../shell/context';
import { usePicking } from './usePicking';
import { useTargetChoice } from './useTarget';
import type { FollowedSelection } from './useSelection';
import type { OnPick } from './useTargetForm';

// Reading tables of several periods is fetched where cells name some.
const PeriodsCard = lazy(async () => ({
  default: (await import(/* webpackExports: "PeriodsCard" */ './periods/PeriodsCard')).PeriodsCard,
}));

export function SelectionView(selected: FollowedSelection): ReactElement {
  const { recognition, employees, answers, quotes, respondents, questionnaire, cells, periods, isUntold, refresh } =
    selected;
  const { say, language } = usePane();
  const { shown, pick } = usePicking(recognition, refresh);
  if (!shown) return <Waiting label={say('loading')} />;
  // What is done with the selection comes first; where nothing can be, the tasks below are long.
  const isTaught = shown.kind === 'nothing' || shown.kind === 'onlyErrors' || shown.kind === 'failed';
  const others = cells !== null && (
    <>
      <AuditCard reading={cells} />
      <ThesisCard reading={cells} />
    </>
  );
  return (
    <FailureBoundary language={language} subject={shown}>
      {isUntold && <ReadSelection onPress={refresh} />}
      {employees !== null && <ListCard count={employees} />}
      {quotes !== null && <CodingCard count={quotes} />}
      {answers !== null && <SurveyCard {...answers} />}
      {respondents !== null && employees === null && <ProfileCard {...respondents} />}
      {questionnaire !== null && answers === null && <PathModelCard {...questionnaire} />}
      {periods !== null && (
        <Suspense fallback={null}>
          <PeriodsCard reading={periods} />
        </Suspense>
      )}
      {isTaught && others}
      <View recognition={shown} onPick={pick} onWritten={refresh} />
      {!isTaught && others}
    </FailureBoundary>
  );
}

interface ViewProps {
  recognition: Recognition;
  onPick: OnPick;
  onWritten: () => void;
}

function View({ recognition: found, onPick, onWritten }: ViewProps): ReactElement {
  const { recognition, readAsAnswers } = useReading(found);
  const [method, setMethod] = useState<PriorityMethod>('eigenvector');
  const [fuzzy, setFuzzy] = useState<FuzzyChoice | null>(null);
  const targetChoice = useTargetChoice();
  switch (recognition.kind) {
    case 'matrix':
      return (
        <WeightsView
          matrix={recognition}
          method={method}
          onMethod={setMethod}
          fuzzy={fuzzy}
          onFuzzy={setFuzzy}
          targetChoice={targetChoice}
          onPick={onPick}
          onWritten={onWritten}
        />
      );
    case 'wrongMatrix':
      return <WrongMatrixView matrix={recognition} onWritten={onWritten} />;
    case 'survey':
      return (
        <SurveyView
          answers={recognition}
          method={method}
          onMethod={setMethod}
          targetChoice={targetChoice}
          onPick={onPick}
          onWritten={onWritten}
        />
      );
    case 'wrongSurvey':
      return <WrongSurveyView answers={recognition} onWritten={onWritten} />;
    case 'scores':
      return <LightsView scores={recognition} onAnswers={readAsAnswers} onWritten={onWritten} />;
    case 'partOfMatrix':
      return <PartOfMatrixView part={recognition} />;
    case 'onlyErrors':
    case 'nothing':
    case 'failed':
      return <TeachView recognition={recognition} />;
  }
}

/** What the selection is; numbers that may be levels are answers where the person said so of exactly these cells. */
function useReading(found: Recognition): { recognition: Recognition; readAsAnswers: () => void } {
  const [answers, setAnswers] = useState<string | null>(null);
  const area = areaOf(found);
  const place = area && placeText(area);
  const isAnswers = found.kind === 'scores' && found.survey !== null && place === answers;
  const recognition: Recognition =
    isAnswers && found.survey ? { kind: 'survey', area: found.survey.area, survey: found.survey } : found;
  return { recognition, readAsAnswers: () => setAnswers(place) };
}
