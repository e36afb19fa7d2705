/** Two sets of indicators of one person: which scorecard stands before which is chosen here, and written to a sheet. */
import { Body1, Button, Caption1, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { shownBeside } from '../../../model/change/periods';
import { inOrder } from '../../../model/change/twoSets';
import { methodOf } from '../../../model/scorecard/methods';
import type { Scorecard } from '../../../model/types';
import { BusyButton } from '../../components/BusyButton';
import { sheetOf } from '../../scorecard/writing';
import { usePane } from '../../shell/context';
import { useTabs } from '../../shell/tabs';
import { useModel } from '../../store/useModel';
import { useSheetWriting } from '../../writing/useSheetWriting';
import { BothResults } from '../change/BothResults';
import type { PartProps } from '../parts/openPart';
import { PartFrame } from '../parts/PartFrame';
import { TwoSetsReport } from './TwoSetsReport';
import { twoSetsWriting } from './twoSetsWriting';

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  button: { alignSelf: 'flex-start' },
  titles: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export function TwoSetsView({ scorecard, onClose }: PartProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { show } = useTabs();
  const others = model.scorecards.filter((one) => one.id !== scorecard.id && methodOf(one).summary.isContract);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isTurned, setTurned] = useState(false);
  const beside = shownBeside(scorecard, model.scorecards);
  const other = others.find(({ id }) => id === (chosen ?? beside?.id)) ?? others[0] ?? null;
  return (
    <PartFrame title={say('twoSets')} text={say('twoSetsHow', { title: scorecard.title })} onClose={onClose}>
      {other === null ? (
        <>
          <Body1>{say('twoSetsNone', { method: methodOf(scorecard).words.name[language] })}</Body1>
          <Button className={styles.button} onClick={() => show('scorecard')}>
            {say('toScorecards')}
          </Button>
        </>
      ) : (
        <>
          <Field label={say('twoSetsWith')}>
            <Dropdown
              className={styles.dropdown}
              value={other.title}
              selectedOptions={[other.id]}
              onOptionSelect={(_, { optionValue }) => {
                setChosen(optionValue ?? null);
                setTurned(false);
              }}
            >
              {others.map(({ id, title }) => (
                <Option key={id} value={id} text={title}>
                  {title}
                </Option>
              ))}
            </Dropdown>
          </Field>
          <Ordered
            key={other.id}
            pair={turned(inOrder(scorecard, other, model.scorecards), isTurned)}
            onTurn={() => setTurned(!isTurned)}
          />
        </>
      )}
    </PartFrame>
  );
}

function turned<T>([one, other]: readonly [T, T], isTurned: boolean): readonly [T, T] {
  return isTurned ? [other, one] : [one, other];
}

interface OrderedProps {
  pair: readonly [Scorecard, Scorecard];
  onTurn: () => void;
}

function Ordered({ pair, onTurn }: OrderedProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { show } = useTabs();
  const { busy, write, question } = useSheetWriting();
  const [before, after] = pair;
  const unwritten = pair.find((one) => sheetOf(one, model) === null);
  return (
    <>
      <div className={styles.titles}>
        <Caption1 block>{say('twoSetsIsBefore', { title: before.title })}</Caption1>
        <Caption1 block>{say('twoSetsIsAfter', { title: after.title })}</Caption1>
      </div>
      <Button className={styles.button} icon={<ArrowSwapRegular />} onClick={onTurn}>
        {say('twoSetsTurn')}
      </Button>
      <BothResults before={before} after={after} show={TwoSetsReport} />
      {unwritten === undefined ? (
        <>
          <Caption1 className={styles.quiet}>{say('twoSetsWill')}</Caption1>
          <BusyButton
            appearance="primary"
            busy={busy}
            onClick={() => void write((now) => twoSetsWriting(pair, now, language))}
          >
            {say('writeIt')}
          </BusyButton>
        </>
      ) : (
        <>
          <Caption1>{say('twoSetsUnwritten', { title: unwritten.title })}</Caption1>
          <Button className={styles.button} onClick={() => show('scorecard')}>
            {say('toScorecards')}
          </Button>
        </>
      )}
      {question}
    </>
  );
}
