/** In the Selection tab, while answers of several people to pairs are selected: the way to what they come to. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { FoundAnswers } from '../../workbook/selection/answersIn';
import { PressCard } from '../selection/PressCard';
import { usePane } from '../shell/context';
import { goTo, useTabs } from '../shell/tabs';
import { wishForSurvey } from './wish';

const useStyles = makeStyles({ block: { marginBottom: tokens.spacingVerticalM } });

export function SurveyCard({ people, pairs }: FoundAnswers): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const tabs = useTabs();
  return (
    <div className={styles.block}>
      <PressCard
        icon={<PeopleTeamRegular />}
        title={say('pairsSurveyFound', { people: formats.count(people), pairs: formats.count(pairs) })}
        text={say('pairsSurveyFoundText')}
        onPress={() => {
          wishForSurvey(true);
          goTo(tabs, 'weights');
        }}
      />
    </div>
  );
}
