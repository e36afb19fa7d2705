/** The way to the index of a survey: what its table needs, and the button that takes it. */
import { EmojiRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { PressCard } from '../../selection/PressCard';
import { Bar } from '../../employees/ListParts';
import type { ListRefusal } from '../../employees/useTableList';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import type { Satisfaction } from './useSatisfaction';

const REFUSALS: Readonly<Record<ListRefusal, StringKey>> = {
  blank: 'satisfactionBlank',
  noHeadings: 'satisfactionNoHeadings',
  gone: 'satisfactionGone',
};

interface SatisfactionStartProps {
  satisfaction: Pick<Satisfaction, 'refusal' | 'busy' | 'takeSelection'>;
}

export function SatisfactionStart({ satisfaction }: SatisfactionStartProps): ReactElement {
  const { say } = usePane();
  const { refusal, busy, takeSelection } = satisfaction;
  return (
    <>
      <PressCard
        icon={<EmojiRegular />}
        title={say('satisfactionStart')}
        text={say('satisfactionStartText')}
        onPress={() => {
          if (!busy) takeSelection();
        }}
      />
      {refusal && <Bar text={say(REFUSALS[refusal])} politeness="assertive" />}
    </>
  );
}
