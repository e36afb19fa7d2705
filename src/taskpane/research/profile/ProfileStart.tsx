/** The way to a profile of respondents: the selected table of answers. */
import { PeopleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { Bar } from '../../employees/ListParts';
import type { ListRefusal } from '../../employees/useTableList';
import { PressCard } from '../../selection/PressCard';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import type { Profile } from './useProfile';

const REFUSALS: Readonly<Record<ListRefusal, StringKey>> = {
  blank: 'profileBlank',
  noHeadings: 'profileNoHeadings',
  gone: 'profileGone',
};

export function ProfileStart({
  profile,
}: {
  profile: Pick<Profile, 'refusal' | 'busy' | 'takeSelection'>;
}): ReactElement {
  const { say } = usePane();
  const { refusal, busy, takeSelection } = profile;
  return (
    <>
      <PressCard
        icon={<PeopleRegular />}
        title={say('profileStart')}
        text={say('profileStartText')}
        onPress={() => {
          if (!busy) takeSelection();
        }}
      />
      {refusal && <Bar text={say(REFUSALS[refusal])} politeness="assertive" />}
    </>
  );
}
