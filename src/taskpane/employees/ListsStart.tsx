/** Before a list is set up: the ways to begin, and the lists and 360° forms that have their sheets already. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { PeopleListRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { FeedbackStart } from '../feedback/FeedbackStart';
import type { Feedback } from '../feedback/useFeedback';
import { writtenFeedback } from '../feedback/writing';
import { ChartButton } from '../research/coding/ChartButton';
import { CodingStart } from '../research/coding/CodingStart';
import type { Coding } from '../research/coding/useCoding';
import { writtenCodings } from '../research/coding/writing';
import { SatisfactionStart } from '../research/satisfaction/SatisfactionStart';
import type { Satisfaction } from '../research/satisfaction/useSatisfaction';
import { writtenSatisfaction } from '../research/satisfaction/writing';
import { ProfileStart } from '../research/profile/ProfileStart';
import type { Profile } from '../research/profile/useProfile';
import { writtenProfiles } from '../research/profile/writing';
import { PathModelStart } from '../research/pathModel/PathModelStart';
import type { PathModelling } from '../research/pathModel/usePathModel';
import { writtenPathModels } from '../research/pathModel/written';
import { SectionHeading } from '../components/SectionHeading';
import { PressCard } from '../selection/PressCard';
import { AspectChart } from '../feedback/AspectChart';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { useModel } from '../store/useModel';
import { Bar } from './ListParts';
import type { Listing } from './useEmployees';
import type { ListRefusal } from './useTableList';
import { Written } from './Written';
import { writtenLists } from './writing';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
});

const REFUSALS: Readonly<Record<ListRefusal, StringKey>> = {
  blank: 'listBlank',
  noHeadings: 'listNoHeadings',
  gone: 'listGone',
};

interface ListsStartProps {
  listing: Pick<Listing, 'refusal' | 'busy' | 'takeSelection' | 'reopen' | 'remove'>;
  feedback: Pick<Feedback, 'refusal' | 'busy' | 'takeSelection' | 'takeTable' | 'reopen' | 'remove' | 'close'>;
  coding: Pick<Coding, 'refusal' | 'busy' | 'takeSelection' | 'takeTable' | 'reopen' | 'remove' | 'close'>;
  modelling: Pick<PathModelling, 'refusal' | 'busy' | 'takeSelection' | 'reopen' | 'remove'>;
  satisfaction: Pick<Satisfaction, 'refusal' | 'busy' | 'takeSelection' | 'reopen' | 'remove'>;
  profile: Pick<Profile, 'refusal' | 'busy' | 'takeSelection' | 'reopen' | 'remove'>;
}

export function ListsStart({
  listing,
  feedback,
  coding,
  profile,
  satisfaction,
  modelling,
}: ListsStartProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const { refusal, busy, takeSelection } = listing;
  const start = useRef<HTMLDivElement>(null);
  const models = writtenPathModels(model);
  const [lists, forms, codings] = [writtenLists(model), writtenFeedback(model), writtenCodings(model)];
  const indices = writtenSatisfaction(model);
  const profiles = writtenProfiles(model);
  return (
    <div className={styles.block}>
      <div ref={start}>
        <PressCard
          icon={<PeopleListRegular />}
          title={say('listStart')}
          text={say('listStartText')}
          onPress={() => {
            if (!busy) takeSelection();
          }}
        />
      </div>
      {refusal && <Bar text={say(REFUSALS[refusal])} politeness="assertive" />}
      <FeedbackStart feedback={feedback} />
      <CodingStart coding={coding} />
      <SatisfactionStart satisfaction={satisfaction} />
      <ProfileStart profile={profile} />
      <PathModelStart modelling={modelling} />
      {lists.length > 0 && <SectionHeading>{say('listsHere')}</SectionHeading>}
      <Written entries={lists} hint="listHint" start={start} {...listing} />
      {forms.length > 0 && <SectionHeading>{say('feedbackHere')}</SectionHeading>}
      <Written
        entries={forms}
        hint="feedbackHint"
        start={start}
        more={({ id, sheet }) => <AspectChart id={id} sheet={sheet} />}
        {...feedback}
      />
      {codings.length > 0 && <SectionHeading>{say('codingHere')}</SectionHeading>}
      <Written
        entries={codings}
        hint="codingHint"
        start={start}
        more={({ id, sheet }) => <ChartButton id={id} sheet={sheet} />}
        {...coding}
      />
      {indices.length > 0 && <SectionHeading>{say('satisfactionHere')}</SectionHeading>}
      <Written entries={indices} hint="satisfactionHint" start={start} {...satisfaction} />
      {profiles.length > 0 && <SectionHeading>{say('profileHere')}</SectionHeading>}
      <Written entries={profiles} hint="profileHint" start={start} {...profile} />
      {models.length > 0 && <SectionHeading>{say('pathModelsHere')}</SectionHeading>}
      <Written entries={models} hint="pathModelHint" start={start} {...modelling} />
    </div>
  );
}
