/** Who judges, what they say together, and questionnaires for them. */
import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { respondentsOf } from '../../../model/judgments/respondents';
import { SectionHeading } from '../../components/SectionHeading';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { GroupResult } from './GroupResult';
import { NewPerson } from './NewPerson';
import { PeopleTable } from './PeopleTable';
import { Questionnaires } from './Questionnaires';

export function PeopleView(): ReactElement {
  const { say } = usePane();
  const { model } = useModel();
  const all = respondentsOf(model);
  return (
    <>
      <SectionHeading>{say('respondents')}</SectionHeading>
      {all.length === 0 ? <Body1>{say('noRespondents')}</Body1> : <PeopleTable people={all} />}
      <NewPerson />
      <GroupResult />
      <Questionnaires />
    </>
  );
}
