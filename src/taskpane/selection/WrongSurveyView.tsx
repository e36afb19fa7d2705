import { PeopleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Dates } from '../../workbook/selection/readDates';
import type { Recognition } from '../../workbook/selection/recognise';
import { usePane } from '../shell/context';
import { explain } from '../strings';
import { datesText, MendDates } from './MendDates';
import { DoubtBar } from './DoubtBar';
import { SelectionCard } from './SelectionCard';
import { useDates } from './useDates';

interface WrongSurveyProps {
  answers: Extract<Recognition, { kind: 'wrongSurvey' }>;
  onWritten: () => void;
}

/** Answers that cannot be weighed yet, and why. */
export function WrongSurveyView({ answers, onWritten }: WrongSurveyProps): ReactElement {
  const dates = useDates(answers.area.sheet, answers.dated);
  return <WrongSurvey answers={answers} dates={dates} onWritten={onWritten} />;
}

function WrongSurvey({ answers, dates, onWritten }: WrongSurveyProps & { dates: Dates | null }): ReactElement {
  const { say, language } = usePane();
  const { problem } = answers;
  const isAsked = dates !== null && 'error' in problem && problem.error.key === 'judgmentLikelyDate';
  return (
    <>
      <SelectionCard icon={<PeopleRegular />} recognition={answers} details={[dates && datesText(dates, say)]}>
        {dates && <MendDates dates={dates} onWritten={onWritten} />}
      </SelectionCard>
      {!isAsked && (
        <DoubtBar>{'error' in problem ? explain(problem.error, language) : say('surveyOrder', problem)}</DoubtBar>
      )}
    </>
  );
}
