/** In the Selection tab, while coded quotes are selected: how many there are, and the way to their counts. */
import { TextQuoteRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { FoundCard } from '../../selection/FoundCard';
import { usePane } from '../../shell/context';
import { wishForCoding } from './wish';

export function CodingCard({ count }: { count: number }): ReactElement {
  const { say, formats } = usePane();
  return (
    <FoundCard
      icon={<TextQuoteRegular />}
      title={say(count === 1 ? 'codingFoundOne' : 'codingFoundMany', { count: formats.count(count) })}
      text={say('codingFoundText')}
      tab="scorecard"
      wish={wishForCoding}
    />
  );
}
