import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { PeopleRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { CONSISTENCY_LIMIT } from '../../engine/ahp/consistency';
import type { Favours } from '../../engine/ahp/questionnaire';
import { METHODS } from '../../model/judgments/weighing';
import { weighSurvey } from '../../model/judgments/surveyWeighing';
import type { Recognition } from '../../workbook/selection/recognise';
import { surveyBlock } from '../../workbook/writing/surveyWeights';
import { insertSurveyAction } from '../shell/actions';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import type { Insertion } from './InsertWeights';
import { InsertWeights } from './InsertWeights';
import { SelectionCard } from './SelectionCard';
import type { MethodChosen } from './WeighedItems';
import { WeighedItems } from './WeighedItems';

const FAVOURED: readonly { favours: Favours; words: StringKey }[] = [
  { favours: 'second', words: 'negativesSecond' },
  { favours: 'first', words: 'negativesFirst' },
];

interface SurveyViewProps extends MethodChosen, Insertion {
  answers: Extract<Recognition, { kind: 'survey' }>;
}

/** The weights of a group by the selected answers of its people, and where those of everyone can be written. */
export function SurveyView({ answers, method, onMethod, ...insertion }: SurveyViewProps): ReactElement {
  const { say, formats } = usePane();
  const [favours, setFavours] = useState<Favours>('second');
  const { survey } = answers;
  const block = useMemo(() => surveyBlock(survey), [survey]);
  const { group, consistent } = useMemo(() => weighSurvey(survey.cells, method, favours), [survey, method, favours]);
  return (
    <>
      <SelectionCard
        icon={<PeopleRegular />}
        recognition={answers}
        details={[
          say('surveyConsistent', {
            count: formats.count(consistent),
            people: formats.count(survey.people),
            limit: formats.hundredths(CONSISTENCY_LIMIT),
          }),
          say('groupBelow'),
        ]}
      >
        {survey.hasNegatives && (
          <Field label={say('negativesFavour')}>
            <RadioGroup value={favours} onChange={(_, { value }) => setFavours(value === 'first' ? 'first' : 'second')}>
              {FAVOURED.map(({ favours: candidate, words }) => (
                <Radio key={candidate} value={candidate} label={say(words)} />
              ))}
            </RadioGroup>
          </Field>
        )}
        <InsertWeights
          block={block}
          actionAt={(place) => insertSurveyAction({ survey, method, favours }, place)}
          {...insertion}
        />
      </SelectionCard>
      <WeighedItems weighing={group} names={survey.names} offered={METHODS} method={method} onMethod={onMethod} />
    </>
  );
}
