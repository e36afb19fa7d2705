/** A card that opens what a table needs, and both ways to begin: the selected table, or a blank one on a new sheet. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { BusyButton } from '../components/BusyButton';
import { PressCard } from '../selection/PressCard';
import type { Action } from '../shell/actions';
import { useAction } from '../shell/context';
import { Bar } from './ListParts';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  open: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface TableStartProps {
  icon: ReactElement;
  title: string;
  text: string;
  /** Why the selection was not taken. */
  refusal: string | null;
  busy: boolean;
  /** What a table has to have, and the button that takes it. */
  needs: string;
  take: string;
  onTake: () => void;
  /** What a blank one is, and the button that writes it. */
  blankText: string;
  blank: string;
  writeBlank: Action;
}

export function TableStart({ icon, title, text, refusal, busy, ...ways }: TableStartProps): ReactElement {
  const styles = useStyles();
  const { run } = useAction();
  const [isOpen, setOpen] = useState(false);
  const { needs, take, onTake, blankText, blank, writeBlank } = ways;
  return (
    <div className={styles.block}>
      <PressCard icon={icon} title={title} text={text} expanded={isOpen} onPress={() => setOpen(!isOpen)} />
      {refusal !== null && <Bar text={refusal} politeness="assertive" />}
      {isOpen && (
        <div className={styles.open}>
          <Caption1 className={styles.quiet}>{needs}</Caption1>
          <BusyButton busy={busy} onClick={onTake}>
            {take}
          </BusyButton>
          <Caption1 className={styles.quiet}>{blankText}</Caption1>
          <Button
            disabledFocusable={busy}
            onClick={() => void run(writeBlank, { sentence: { key: 'writingSheets', values: {} } })}
          >
            {blank}
          </Button>
        </div>
      )}
    </div>
  );
}
