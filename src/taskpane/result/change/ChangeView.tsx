/** A period beside an earlier one: which one is chosen here, what moved the total is said below. */
import { Body1, Button, Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { shownBeside } from '../../../model/change/periods';
import { methodOf } from '../../../model/scorecard/methods';
import type { Scorecard } from '../../../model/types';
import { usePane } from '../../shell/context';
import { useTabs } from '../../shell/tabs';
import { useModel } from '../../store/useModel';
import type { PartProps } from '../parts/openPart';
import { PartFrame } from '../parts/PartFrame';
import { BothResults } from './BothResults';
import { ChangeReport } from './ChangeReport';

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  button: { alignSelf: 'flex-start' },
});

export function ChangeView({ scorecard, onClose }: PartProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const others = model.scorecards.filter(({ id, kind }) => id !== scorecard.id && kind === scorecard.kind);
  const [chosen, setChosen] = useState<string | null>(null);
  const other = others.find(({ id }) => id === chosen) ?? shownBeside(scorecard, model.scorecards);
  return (
    <PartFrame title={say('change')} text={say('changeHow', { title: scorecard.title })} onClose={onClose}>
      {other === null ? (
        <NothingEarlier scorecard={scorecard} />
      ) : (
        <>
          <Field label={say('changeWith')}>
            <Dropdown
              className={styles.dropdown}
              value={other.title}
              selectedOptions={[other.id]}
              onOptionSelect={(_, { optionValue }) => setChosen(optionValue ?? null)}
            >
              {others.map(({ id, title }) => (
                <Option key={id} value={id} text={title}>
                  {title}
                </Option>
              ))}
            </Dropdown>
          </Field>
          <BothResults key={other.id} before={other} after={scorecard} show={ChangeReport} />
        </>
      )}
    </PartFrame>
  );
}

/** What it would give, and how to get there. */
function NothingEarlier({ scorecard }: { scorecard: Scorecard }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { show } = useTabs();
  return (
    <>
      <Body1>{say('changeNone', { method: methodOf(scorecard).words.name[language] })}</Body1>
      <Button className={styles.button} onClick={() => show('scorecard')}>
        {say('toScorecards')}
      </Button>
    </>
  );
}
