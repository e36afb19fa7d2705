import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { PeopleRegular, TableAddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { CONSISTENCY_LIMIT } from '../../engine/ahp/consistency';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Favours } from '../../engine/ahp/questionnaire';
import { weighSurvey } from '../../model/judgments/surveyWeighing';
import type { Recognition } from '../../workbook/selection/recognise';
import { surveyBlock } from '../../workbook/writing/surveyWeights';
import { BusyButton } from '../components/BusyButton';
import { Consistency } from '../components/Consistency';
import { MethodChoice } from '../components/MethodChoice';
import { WeightsTable } from '../components/WeightsTable';
import { insertSurveyAction } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { SelectionCard } from './SelectionCard';
import { TargetLine } from './TargetLine';
import { useTarget } from './useTarget';
import type { TargetChoice } from './useTarget';
import { useTargetForm } from './useTargetForm';
import type { OnPick } from './useTargetForm';

const FAVOURED: readonly { favours: Favours; words: StringKey }[] = [
  { favours: 'second', words: 'negativesSecond' },
  { favours: 'first', words: 'negativesFirst' },
];

const useStyles = makeStyles({
  blocks: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalL,
  },
  action: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS },
});

interface SurveyViewProps {
  answers: Extract<Recognition, { kind: 'survey' }>;
  method: PriorityMethod;
  onMethod: (method: PriorityMethod) => void;
  targetChoice: TargetChoice;
  onPick: OnPick;
  onWritten: () => void;
}

/** The weights of a group by the selected answers of its people, and where those of everyone can be written. */
export function SurveyView({
  answers,
  method,
  onMethod,
  targetChoice,
  onPick,
  onWritten,
}: SurveyViewProps): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { busy, run } = useAction();
  const [favours, setFavours] = useState<Favours>('second');
  const { survey } = answers;
  const block = useMemo(() => surveyBlock(survey), [survey]);
  const target = useTarget(block, targetChoice);
  const form = useTargetForm(target, block, onPick);
  const { group, consistent } = useMemo(() => weighSurvey(survey.cells, method, favours), [survey, method, favours]);
  const names = survey.names ?? group.weights.map((_, index) => say('itemNumbered', { number: index + 1 }));

  const insert = async (): Promise<void> => {
    // An address that is still being typed is what the user means: it is taken or refused, never passed over.
    const place = form.isOpen ? await form.submitTyped() : target.area;
    if (!place) return;
    if (await run(insertSurveyAction({ survey, method, favours }, place))) target.forget();
    onWritten();
  };

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
        <div className={styles.action}>
          <BusyButton
            appearance="primary"
            busy={busy}
            disabled={!target.area && !form.isOpen}
            icon={<TableAddRegular />}
            onClick={() => void insert()}
          >
            {say('insertWeights')}
          </BusyButton>
          <TargetLine target={target} form={form} block={block} />
        </div>
      </SelectionCard>
      <div className={styles.blocks}>
        <Consistency consistency={group.consistency} />
        <MethodChoice method={method} onMethod={onMethod} />
        <WeightsTable names={names} weights={group.weights} ranks={group.ranks} />
      </div>
    </>
  );
}
