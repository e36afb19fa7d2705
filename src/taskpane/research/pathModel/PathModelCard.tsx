/** In the Selection tab, while a questionnaire is selected: how many answered, and the way to its path model. */
import { FlowRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { FoundQuestionnaire } from '../../../workbook/selection/questionnaireIn';
import { FoundCard } from '../../selection/FoundCard';
import { usePane } from '../../shell/context';
import { wishForPathModel } from './wish';

export function PathModelCard({ people, items, constructs }: FoundQuestionnaire): ReactElement {
  const { say, formats } = usePane();
  return (
    <FoundCard
      icon={<FlowRegular />}
      title={say('pathModelFound', { people: formats.count(people), items: formats.count(items) })}
      text={say('pathModelFoundText', { constructs: formats.count(constructs) })}
      tab="scorecard"
      wish={wishForPathModel}
    />
  );
}
