import { Body1, Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { measure, rateTowards } from '../../../model/alternatives/edit';
import { alternativesOf, ratingOf } from '../../../model/alternatives/expanded';
import { prioritiesUnder } from '../../../model/alternatives/ranking';
import { titleOf } from '../../../model/hierarchy/edit';
import type { Item } from '../../../model/types';
import { NumberField } from '../../components/NumberField';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  ways: { flexWrap: 'wrap', '& label': { whiteSpace: 'nowrap' } },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 112px 60px',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  name: { overflowWrap: 'anywhere' },
  share: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A number for each alternative, which way is better, and the shares that follow. */
export function MeasuredValues({ criterion }: { criterion: Item }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { model, edit } = useModel();
  const { values, direction } = ratingOf(model, criterion.id);
  const { priorities } = prioritiesUnder(model, criterion.id);
  const item = titleOf(criterion);
  const give = (id: string, name: string, value: number | null): void =>
    void edit((now) => measure(now, criterion.id, id, value), { key: 'valueGiven', values: { name, item } });
  return (
    <section className={styles.list} aria-label={say('ratedByValues')}>
      <RadioGroup
        className={styles.ways}
        layout="horizontal"
        aria-label={say('directionOf')}
        value={direction}
        onChange={(_, { value }) =>
          edit((now) => rateTowards(now, criterion.id, value === 'cost' ? 'cost' : 'benefit'), {
            key: 'directionChosen',
            values: { item },
          })
        }
      >
        <Radio value="benefit" label={say('moreIsBetter')} />
        <Radio value="cost" label={say('lessIsBetter')} />
      </RadioGroup>
      {alternativesOf(model).map(({ id, name }, place) => (
        <div key={id} className={styles.row}>
          <Body1 className={styles.name}>{name}</Body1>
          <NumberField
            label={say('valueUnder', { name })}
            value={values[id] ?? null}
            {...(criterion.unit !== '' && { suffix: criterion.unit })}
            onChange={(value) => give(id, name, value)}
            onClear={() => give(id, name, null)}
          />
          <Body1 className={styles.share}>{priorities ? formats.percent(priorities[place] ?? 0) : '–'}</Body1>
        </div>
      ))}
      <Caption1 className={styles.quiet}>{say('valuesHint')}</Caption1>
    </section>
  );
}
