/** The way to coded quotes: a card that opens what they need, and both ways to begin. */
import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { TextQuoteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { tableAt } from '../../../workbook/reading/kpiTable';
import { BusyButton } from '../../components/BusyButton';
import type { ListRefusal } from '../../employees/useTableList';
import { blankEntry } from '../../scorecard/blankTable';
import { PressCard } from '../../selection/PressCard';
import type { Action } from '../../shell/actions';
import { useAction, usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import type { StringKey } from '../../strings';
import type { Coding } from './useCoding';
import { writeCodingForm } from './writing';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  open: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
  },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

const REFUSALS: Readonly<Record<ListRefusal, StringKey>> = {
  blank: 'codingBlank',
  noHeadings: 'codingNoHeadings',
  gone: 'codingGone',
};

interface CodingStartProps {
  coding: Pick<Coding, 'refusal' | 'busy' | 'takeSelection' | 'takeTable' | 'close'>;
}

export function CodingStart({ coding }: CodingStartProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { current } = useModel();
  const { run } = useAction();
  const [isOpen, setOpen] = useState(false);
  const { refusal, busy, takeSelection, takeTable, close } = coding;
  const writeBlank: Action = async () => {
    const { written, table } = await writeCodingForm(current(), language);
    await takeTable(await tableAt(table));
    return blankEntry(written, close);
  };
  return (
    <div className={styles.block}>
      <PressCard
        icon={<TextQuoteRegular />}
        title={say('codingStart')}
        text={say('codingStartText')}
        expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
      {refusal && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(REFUSALS[refusal])}</MessageBarBody>
        </MessageBar>
      )}
      {isOpen && (
        <div className={styles.open}>
          <Caption1 className={styles.quiet}>{say('codingNeeds')}</Caption1>
          <BusyButton busy={busy} onClick={takeSelection}>
            {say('codingTake')}
          </BusyButton>
          <Caption1 className={styles.quiet}>{say('codingFormText')}</Caption1>
          <Button
            disabledFocusable={busy}
            onClick={() => void run(writeBlank, { sentence: { key: 'writingSheets', values: {} } })}
          >
            {say('codingForm')}
          </Button>
        </div>
      )}
    </div>
  );
}
