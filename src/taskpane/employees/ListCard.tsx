/** In the Selection tab, while a list of employees is selected: how many there are, and the way to their values. */
import { PeopleListRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { FoundCard } from '../selection/FoundCard';
import { usePane } from '../shell/context';
import { wishForList } from './wish';

export function ListCard({ count }: { count: number }): ReactElement {
  const { say, formats } = usePane();
  return (
    <FoundCard
      icon={<PeopleListRegular />}
      title={say(count === 1 ? 'listFoundOne' : 'listFoundMany', { count: formats.count(count) })}
      text={say('listFoundText')}
      tab="scorecard"
      wish={wishForList}
    />
  );
}
