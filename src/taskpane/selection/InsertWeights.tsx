/** The button that writes weights, and where they would go. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Area } from '../../sheets/address';
import type { Block } from '../../workbook/writing/placing';
import { BusyButton } from '../components/BusyButton';
import type { Action } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import { TargetLine } from './TargetLine';
import type { TargetChoice } from './useTarget';
import { useTarget } from './useTarget';
import type { OnPick } from './useTargetForm';
import { useTargetForm } from './useTargetForm';

const useStyles = makeStyles({
  action: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS },
});

/** Where weights go, and what happens around their writing. */
export interface Insertion {
  targetChoice: TargetChoice;
  onPick: OnPick;
  onWritten: () => void;
}

interface InsertWeightsProps extends Insertion {
  /** The cells that are written. */
  block: Block;
  /** What writes them to a place. */
  actionAt: (place: Area) => Action;
}

export function InsertWeights({ block, actionAt, targetChoice, onPick, onWritten }: InsertWeightsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { busy, run } = useAction();
  const target = useTarget(block, targetChoice);
  const form = useTargetForm(target, block, onPick);

  const insert = async (): Promise<void> => {
    // An address that is still being typed is what the user means: it is taken or refused, never passed over.
    const place = form.isOpen ? await form.submitTyped() : target.area;
    if (!place) return;
    if (await run(actionAt(place))) target.forget();
    onWritten();
  };

  return (
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
  );
}
