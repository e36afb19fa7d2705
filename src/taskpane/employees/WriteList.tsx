/** What will be written where, and the one button that does it. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Model } from '../../model/types';
import { nextTask } from '../../workbook/inSlices';
import { BusyButton } from '../components/BusyButton';
import type { TabName } from '../shell/tabs';
import { tabId, useTabs } from '../shell/tabs';
import type { Writing } from '../writing/useSheetWriting';
import { useSheetWriting } from '../writing/useSheetWriting';
import type { TableListing } from './useTableList';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  sentence: { overflowWrap: 'anywhere' },
});

interface WriteListProps<Draft> {
  listing: Pick<TableListing<Draft>, 'readAgain' | 'close' | 'restore'>;
  draft: Draft;
  /** Of the draft over its table as it stands now. */
  writing: (now: Draft | null, model: Model) => Writing;
  /** What will be written, or what is missing. */
  will: string;
  label: string;
  isReady: boolean;
  /** Where its view is. */
  tab?: TabName;
}

export function WriteList<Draft>(props: WriteListProps<Draft>): ReactElement {
  const { listing, draft, writing, will, label, isReady, tab = 'scorecard' } = props;
  const styles = useStyles();
  const { show } = useTabs();
  const { busy, write, question } = useSheetWriting();
  const written = async (model: Model): Promise<Writing> => {
    const now = await listing.readAgain();
    await nextTask();
    return writing(now, model);
  };
  const press = (): void =>
    void write(written, {
      onWritten: () => {
        listing.close();
        document.getElementById(tabId(tab))?.focus();
      },
      // What was written goes, and what was set up is where it was.
      onUndone: () => {
        listing.restore(draft);
        show(tab);
      },
    });
  return (
    <div className={styles.block}>
      <Caption1 className={styles.sentence}>{will}</Caption1>
      <BusyButton appearance="primary" busy={busy} disabled={!isReady} icon={<TableAddRegular />} onClick={press}>
        {label}
      </BusyButton>
      {question}
    </div>
  );
}
