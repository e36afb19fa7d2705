/** The way from a questionnaire to its path model. */
import { FlowRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { Bar } from '../../employees/ListParts';
import type { ListRefusal } from '../../employees/useTableList';
import { PressCard } from '../../selection/PressCard';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import type { PathModelling } from './usePathModel';

const REFUSALS: Readonly<Record<ListRefusal, StringKey>> = {
  blank: 'pathModelBlank',
  noHeadings: 'pathModelNoItems',
  gone: 'pathModelGone',
};

export function PathModelStart({
  modelling: { refusal, busy, takeSelection },
}: {
  modelling: Pick<PathModelling, 'refusal' | 'busy' | 'takeSelection'>;
}): ReactElement {
  const { say } = usePane();
  return (
    <>
      <PressCard
        icon={<FlowRegular />}
        title={say('pathModelStart')}
        text={say('pathModelStartText')}
        onPress={() => {
          if (!busy) takeSelection();
        }}
      />
      {refusal && <Bar text={say(REFUSALS[refusal])} politeness="assertive" />}
    </>
  );
}
