import { Body1, Caption1, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ScoringError } from '../../../engine/scoringError';
import { titleOf } from '../../../model/hierarchy/edit';
import { childrenOf, comparedItems } from '../../../model/hierarchy/tree';
import { groupOf } from '../../../model/judgments/group';
import { judgmentsBelow } from '../../../model/judgments/localWeights';
import { whyUnweighed } from '../../../model/judgments/unweighed';
import { visibleRespondents } from '../../../model/judgments/respondents';
import type { Item, Model } from '../../../model/types';
import { Consistency } from '../../components/Consistency';
import { SectionHeading } from '../../components/SectionHeading';
import { WeightsTable } from '../../components/WeightsTable';
import { usePane } from '../../shell/context';
import { explain } from '../../strings';
import { useModel } from '../../store/useModel';
import { weigh } from '../../../model/judgments/weighing';
import { consensusKey } from './consensusKey';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choice: { minWidth: 'auto', width: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  share: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What all who count say together, how far they agree, and who differs most: of the goal, until another is chosen. */
export function GroupResult(): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const [chosen, setChosen] = useState<string | null>(null);
  const asked = comparedItems(model);
  const parent = asked.find(({ id }) => id === chosen) ?? asked[0];
  if (visibleRespondents(model).length < 2 || !parent) return null;
  return (
    <section className={styles.block}>
      <SectionHeading>{say('groupResult')}</SectionHeading>
      <Field label={say('comparedItem')}>
        <Dropdown
          className={styles.choice}
          value={titleOf(parent)}
          selectedOptions={[parent.id]}
          onOptionSelect={(_, { optionValue }) => setChosen(optionValue ?? null)}
        >
          {asked.map((item) => (
            <Option key={item.id} value={item.id} text={titleOf(item)}>
              {`${item.code} ${item.name}`.trim()}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <GroupBelow model={model} parent={parent} />
      <Caption1 className={styles.quiet}>{say('groupHint')}</Caption1>
    </section>
  );
}

function GroupBelow({ model, parent }: { model: Model; parent: Item }): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const group = useMemo(() => groupOf(model, parent.id), [model, parent.id]);
  const weighing = useMemo(() => {
    try {
      return weigh(judgmentsBelow(model, parent.id), model.method);
    } catch (failure) {
      return { failure };
    }
  }, [model, parent.id]);
  if ('failure' in weighing) {
    const isUnjudged = weighing.failure instanceof ScoringError && weighing.failure.key === 'nobodyJudged';
    const why = isUnjudged
      ? say('nobodyJudgedBelow', { item: titleOf(parent) })
      : explain(whyUnweighed(model, parent.id) ?? weighing.failure, language);
    return <Caption1 className={styles.quiet}>{why}</Caption1>;
  }
  const names = childrenOf(model, parent.id).map(({ code, name }) => `${code} ${name}`.trim());
  const { consensus, disagreement } = group;
  return (
    <>
      {consensus !== null && <Body1>{say(consensusKey(consensus), { share: formats.percent(consensus) })}</Body1>}
      <Consistency consistency={weighing.consistency} />
      <WeightsTable names={names} weights={weighing.weights} ranks={weighing.ranks} />
      {disagreement.length > 1 && (
        <div>
          <Caption1>{say('whoDiffers')}</Caption1>
          <ul className={styles.list}>
            {disagreement.map(({ respondent, distance }) => (
              <li key={respondent.id} className={styles.person}>
                <Body1 className={styles.name}>{respondent.name}</Body1>
                <Body1 className={styles.share}>{formats.percent(distance)}</Body1>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
