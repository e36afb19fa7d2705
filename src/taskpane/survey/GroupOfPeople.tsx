/** Who counts in the group, what the group says, and how far everyone is from it. */
import { Body1, Caption1, Field, ProgressBar, Radio, RadioGroup } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { SurveyDraft } from '../../model/survey/draft';
import { USUAL_LIMIT } from '../../model/survey/draft';
import { METHODS } from '../../model/judgments/weighing';
import { groupSteps } from '../../model/survey/results';
import type { Weighed } from '../../model/survey/results';
import type { SurveyReading } from '../../model/survey/types';
import { Consistency } from '../components/Consistency';
import { MethodChoice } from '../components/MethodChoice';
import { NumberField } from '../components/NumberField';
import { SectionHeading } from '../components/SectionHeading';
import { WeightsTable } from '../components/WeightsTable';
import { Bar, useListStyles } from '../employees/ListParts';
import { usePane } from '../shell/context';
import { useSliced } from '../shell/useSliced';
import { explain } from '../strings';
import { consensusKey } from '../weights/people/consensusKey';
import { PeopleOfSurvey } from './PeopleOfSurvey';
import type { Survey } from './useSurvey';
import { useWeighed } from './useWeighed';

interface GroupProps {
  draft: SurveyDraft;
  reading: SurveyReading;
  onLimit: Survey['setLimit'];
  onMethod: Survey['setMethod'];
}

export function GroupOfPeople({ draft, reading, onLimit, onMethod }: GroupProps): ReactElement {
  const { say, formats } = usePane();
  const { limit, method, set } = draft;
  const { weighed, done } = useWeighed(reading, set.items.length, method);
  const all = reading.people.length;
  const asked = useMemo(() => ({ set, method, limit, weighed }), [set, method, limit, weighed]);
  // Of thousands it is drawn in slices, after what was chosen is seen to be chosen.
  const drawn = useDeferredValue(asked);
  return (
    <>
      <SectionHeading>{say('whoCounts')}</SectionHeading>
      <Field label={say('whoCountsLabel')}>
        <RadioGroup
          value={limit === null ? 'all' : 'limit'}
          onChange={(_, { value }) => onLimit(value === 'all' ? null : USUAL_LIMIT)}
        >
          <Radio value="all" label={say('everyoneCounts')} />
          <Radio value="limit" label={say('consistentCount')} />
        </RadioGroup>
      </Field>
      {limit !== null && (
        <NumberField label={say('highestCr')} labelled value={limit} min={0} max={10} onChange={onLimit} />
      )}
      <MethodChoice offered={METHODS} method={method} onMethod={onMethod} />
      {weighed === null && (
        <Field
          validationMessage={say('weighingPeople', { done: formats.count(done), all: formats.count(all) })}
          validationState="none"
        >
          <ProgressBar value={all === 0 ? 0 : done / all} />
        </Field>
      )}
      {weighed !== null && drawn.weighed !== null && (
        <Group {...drawn} weighed={drawn.weighed} areAlike={draft.person.weight === undefined} />
      )}
    </>
  );
}

interface DrawnGroupProps extends Pick<SurveyDraft, 'set' | 'method' | 'limit'> {
  weighed: readonly Weighed[];
  /** No column says what each person counts for. */
  areAlike: boolean;
}

function Group({ set, method, limit, weighed, areAlike }: DrawnGroupProps): ReactElement | null {
  const styles = useListStyles();
  const { say, formats, language } = usePane();
  const group = useSliced(useCallback(() => groupSteps(weighed, { method, limit }), [weighed, method, limit]));
  if (group === null) return null;
  const { people, weighing, error, consensus } = group;
  const counted = people.filter(({ counts }) => counts).length;
  const lowest = Math.min(...people.flatMap(({ ratio }) => ratio ?? []));
  return (
    <>
      <div role="status">
        <Body1>{say('peopleCount', { counted: formats.count(counted), all: formats.count(people.length) })}</Body1>
      </div>
      {counted === 0 && Number.isFinite(lowest) && (
        <Bar text={say('nobodyWithin', { lowest: formats.ratio(lowest) })} />
      )}
      {error && <Bar text={explain(error, language)} />}
      {weighing && (
        <>
          <SectionHeading>{say('groupResult')}</SectionHeading>
          <Consistency consistency={weighing.consistency} />
          {consensus !== null && <Body1>{say(consensusKey(consensus), { share: formats.percent(consensus) })}</Body1>}
          <WeightsTable names={set.items} weights={weighing.weights} ranks={weighing.ranks} />
        </>
      )}
      <SectionHeading>{say('surveyPeople')}</SectionHeading>
      {areAlike && <Caption1 className={styles.quiet}>{say('peopleAlike')}</Caption1>}
      <PeopleOfSurvey people={people} items={set.items} group={weighing?.weights ?? null} />
    </>
  );
}
