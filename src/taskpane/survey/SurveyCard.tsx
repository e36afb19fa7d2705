/** In the Selection tab, while answers of several people to pairs are selected: the way to what they come to. */
import { PeopleTeamRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { FoundAnswers } from '../../workbook/selection/answersIn';
import { FoundCard } from '../selection/FoundCard';
import { usePane } from '../shell/context';
import { wishForSurvey } from './wish';

export function SurveyCard({ people, pairs }: FoundAnswers): ReactElement {
  const { say, formats } = usePane();
  return (
    <FoundCard
      icon={<PeopleTeamRegular />}
      title={say('pairsSurveyFound', { people: formats.count(people), pairs: formats.count(pairs) })}
      text={say('pairsSurveyFoundText')}
      tab="weights"
      wish={wishForSurvey}
    />
  );
}
