/** The profile of respondents: offered, set up, in doubt, and written. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProfileDraft } from '../../model/research/profile/draft';
import { withClasses, withClassesFrom, withCounted } from '../../model/research/profile/draft';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { profileKey } from '../../sheets/research/profile/input';
import { ProfileCard } from '../../taskpane/research/profile/ProfileCard';
import { ProfileStart } from '../../taskpane/research/profile/ProfileStart';
import { ProfileView } from '../../taskpane/research/profile/ProfileView';
import type { Profile } from '../../taskpane/research/profile/useProfile';
import { NO_PROFILE, profileOf, respondents, unclearAge, withoutHeadings } from '../data/profiles';
import { Untouched } from './listsStart';
import type { State } from '../state';

/** Answers whose table does not change; columns and classes do. */
function Drafted({ begun, rest = {} }: { begun: ProfileDraft; rest?: Partial<Profile> }): ReactElement {
  const [draft, setDraft] = useState(begun);
  const profile: Profile = {
    ...NO_PROFILE,
    draft,
    setCounted: (index, isCounted) => setDraft(withCounted(draft, index, isCounted)),
    setInClasses: (index, isInClasses) => setDraft(withClasses(draft, index, isInClasses)),
    setClasses: (index, classes) => setDraft(withClassesFrom(draft, index, classes)),
    ...rest,
  };
  return <ProfileView profile={profile} draft={draft} />;
}

const written: Model = {
  ...EMPTY_MODEL,
  sheets: [
    { key: profileKey('answers'), sheetId: 'answers', name: 'Responden', area: 'A1:T40', prints: {}, judgments: {} },
  ],
};

const state = (id: string, title: string, begun: ProfileDraft, rest: Partial<Profile> = {}): State => ({
  id: `profile-${id}`,
  title,
  tab: 'scorecard',
  render: () => <Drafted begun={begun} rest={rest} />,
});

export const profileStates: readonly State[] = [
  {
    id: 'profile-card',
    title: 'Answers of respondents are selected',
    tab: 'selection',
    render: () => <ProfileCard people={96} columns={['Jenis Kelamin', 'Umur', 'Pendidikan Terakhir']} />,
  },
  {
    id: 'profile-refused',
    title: 'No answers are selected',
    tab: 'scorecard',
    render: () => <ProfileStart profile={{ ...NO_PROFILE, refusal: 'noHeadings' }} />,
  },
  state('counts', 'Ninety-six respondents, in several spellings', profileOf(respondents)),
  state('unread', 'Ages that are no numbers', profileOf(unclearAge)),
  state('unknown', 'No heading of a profile', profileOf(withoutHeadings)),
  state('added', 'A respondent stands below the table', profileOf(respondents, respondents.slice(1, 2))),
  state('lost', 'The answers are gone', profileOf(respondents), { isLost: true }),
  { ...state('update', 'It was written before', profileOf(respondents)), model: written },
  {
    id: 'profile-written',
    title: 'A profile that has its sheet',
    tab: 'scorecard',
    model: written,
    render: () => <Untouched />,
  },
];
