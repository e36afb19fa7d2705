import { Button, Dropdown, Field, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { rateBy } from '../../../model/alternatives/edit';
import { ratingOf } from '../../../model/alternatives/expanded';
import { rankingOf } from '../../../model/alternatives/ranking';
import { titleOf } from '../../../model/hierarchy/edit';
import type { Item } from '../../../model/types';
import { SectionHeading } from '../../components/SectionHeading';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { ComparedAlternatives } from './ComparedAlternatives';
import { MeasuredValues } from './MeasuredValues';
import { RANKING_HEADING } from './RankingPart';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choice: { minWidth: 'auto', width: '100%' },
  next: { alignSelf: 'flex-start' },
  ways: { flexWrap: 'wrap', '& label': { whiteSpace: 'nowrap' } },
});

interface RatingPartProps {
  criterion: Item;
  onCriterion: (id: string) => void;
  /** Goes on to a criterion: the button that led there is gone then. */
  onNext: (id: string) => void;
}

/** One criterion at a time: compared in pairs, or by what was measured. */
export function RatingPart({ criterion, onCriterion, onNext }: RatingPartProps): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { model, edit } = useModel();
  const id = useId();
  const { criteria } = rankingOf(model);
  const { by } = ratingOf(model, criterion.id);
  const item = titleOf(criterion);
  const here = criteria.find((one) => one.criterion.id === criterion.id);
  const next = here?.missing === 0 ? criteria.find(({ priorities }) => priorities === null)?.criterion : undefined;
  return (
    <section className={styles.block}>
      <SectionHeading>{say('rating')}</SectionHeading>
      <Field label={say('ratedUnder')}>
        <Dropdown
          className={styles.choice}
          value={item}
          selectedOptions={[criterion.id]}
          onOptionSelect={(_, { optionValue }) => optionValue && onCriterion(optionValue)}
        >
          {criteria.map(({ criterion: one, missing, asked, consistencyRatio: ratio }) => (
            <Option key={one.id} value={one.id} text={titleOf(one)}>
              {[
                `${one.code} ${one.name}`.trim(),
                `${asked - missing}/${asked}`,
                ...(ratio === null ? [] : [`${say('ratioWord')} ${formats.ratio(ratio)}`]),
              ].join(' · ')}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <RadioGroup
        className={styles.ways}
        layout="horizontal"
        aria-label={say('ratedBy')}
        name={id}
        value={by}
        onChange={(_, { value }) => {
          const isByValues = value === 'values';
          edit((now) => rateBy(now, criterion.id, isByValues ? 'values' : 'judgments'), {
            key: isByValues ? 'valuesCount' : 'judgmentsCount',
            values: { item },
          });
        }}
      >
        <Radio value="judgments" label={say('ratedByJudgments')} />
        <Radio value="values" label={say('ratedByValues')} />
      </RadioGroup>
      {by === 'values' ? (
        <MeasuredValues key={criterion.id} criterion={criterion} />
      ) : (
        <ComparedAlternatives
          criterion={criterion}
          onCriterion={onCriterion}
          onEnd={() => document.getElementById(RANKING_HEADING)?.focus()}
        />
      )}
      {next && (
        <Button
          className={styles.next}
          icon={<ArrowRightRegular />}
          iconPosition="after"
          onClick={() => onNext(next.id)}
        >
          {say('nextCriterion', { item: titleOf(next) })}
        </Button>
      )}
    </section>
  );
}
