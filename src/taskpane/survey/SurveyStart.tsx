/** The way from a table of answers to the weights of a group, and the surveys that have their sheets already. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { SectionHeading } from '../components/SectionHeading';
import { Bar } from '../employees/ListParts';
import type { ListRefusal } from '../employees/useTableList';
import { Written } from '../employees/Written';
import { PressCard } from '../selection/PressCard';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { useModel } from '../store/useModel';
import type { Survey } from './useSurvey';
import { writtenSurveys } from './writing';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
});

const REFUSALS: Readonly<Record<ListRefusal, StringKey>> = {
  blank: 'pairsSurveyBlank',
  noHeadings: 'pairsSurveyNoPairs',
  gone: 'pairsSurveyGone',
};

export function SurveyStart({
  survey,
}: {
  survey: Pick<Survey, 'refusal' | 'busy' | 'takeSelection' | 'reopen' | 'remove'>;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const start = useRef<HTMLDivElement>(null);
  const { refusal, busy, takeSelection } = survey;
  const written = writtenSurveys(model);
  return (
    <div className={styles.block}>
      <div ref={start}>
        <PressCard
          icon={<PeopleTeamRegular />}
          title={say('pairsSurveyStart')}
          text={say('pairsSurveyStartText')}
          onPress={() => {
            if (!busy) takeSelection();
          }}
        />
      </div>
      {refusal && <Bar text={say(REFUSALS[refusal])} politeness="assertive" />}
      {written.length > 0 && <SectionHeading>{say('pairsSurveysHere')}</SectionHeading>}
      <Written entries={written} hint="pairsSurveyHint" start={start} {...survey} />
    </div>
  );
}
