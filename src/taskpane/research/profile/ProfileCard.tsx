/** In the Selection tab, while answers of respondents are selected: how many there are, and the way to their profile. */
import { PeopleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { FoundRespondents } from '../../../workbook/selection/respondentsIn';
import { FoundCard } from '../../selection/FoundCard';
import { usePane } from '../../shell/context';
import { wishForProfile } from './wish';

export function ProfileCard({ people, columns }: FoundRespondents): ReactElement {
  const { say, formats } = usePane();
  return (
    <FoundCard
      icon={<PeopleRegular />}
      title={say('profileFound', { count: formats.count(people) })}
      text={say('profileFoundText', { columns: columns.join(', ') })}
      tab="scorecard"
      wish={wishForProfile}
    />
  );
}
