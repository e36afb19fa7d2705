/** The people of the survey as respondents of the hierarchy, to compare, discuss and go on with in the pane. */
import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { PeopleAddRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { hasPlace, MOST_RESPONDENTS, withRespondents } from '../../model/survey/asRespondents';
import type { ItemSet, SurveyReading } from '../../model/survey/types';
import { useListStyles } from '../employees/ListParts';
import { usePane } from '../shell/context';
import { useModel } from '../store/useModel';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export function TakeAsRespondents({ set, reading }: { set: ItemSet; reading: SurveyReading }): ReactElement | null {
  const styles = useListStyles();
  const own = useStyles();
  const { say, formats } = usePane();
  const { model, edit } = useModel();
  const { people } = reading;
  if (people.length > MOST_RESPONDENTS)
    return (
      <Caption1 className={styles.quiet}>{say('respondentsMany', { most: formats.count(MOST_RESPONDENTS) })}</Caption1>
    );
  if (!hasPlace(model, set)) return <Caption1 className={styles.quiet}>{say('respondentsNoPlace')}</Caption1>;
  const words = {
    goal: say('newGoal'),
    person: ({ rowNumber }: { rowNumber: number }) => say('personOfRow', { row: rowNumber }),
  };
  return (
    <>
      <Caption1 className={styles.quiet}>{say('respondentsText')}</Caption1>
      <Button
        className={own.button}
        icon={<PeopleAddRegular />}
        onClick={() =>
          edit((now) => (hasPlace(now, set) ? withRespondents(now, set, people, words) : now), {
            key: 'respondentsTaken',
            values: { count: people.length },
          })
        }
      >
        {say('respondentsTake')}
      </Button>
    </>
  );
}
