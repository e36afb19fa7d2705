/** What will be written where, and the one button that does it. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { EmployeesDraft } from '../../model/employees/draft';
import { BusyButton } from '../components/BusyButton';
import { usePane } from '../shell/context';
import { tabId, useTabs } from '../shell/tabs';
import { useModel } from '../store/useModel';
import { useSheetWriting } from '../writing/useSheetWriting';
import type { Listing } from './useEmployees';
import { employeesWriting, sheetOfList } from './writing';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  sentence: { overflowWrap: 'anywhere' },
});

interface WriteListProps {
  listing: Pick<Listing, 'readAgain' | 'close' | 'restore'>;
  draft: EmployeesDraft;
  count: number;
  /** The address of its table. */
  place: string;
  isReady: boolean;
}

export function WriteList({ listing, draft, count, place, isReady }: WriteListProps): ReactElement {
  const styles = useStyles();
  const { say, language, formats } = usePane();
  const { model } = useModel();
  const { show } = useTabs();
  const { busy, write, question } = useSheetWriting();
  const sheet = sheetOfList(draft, model);
  const press = (): void =>
    void write(async (now) => employeesWriting(draft, await listing.readAgain(), now, language), {
      onWritten: () => {
        listing.close();
        document.getElementById(tabId('scorecard'))?.focus();
      },
      // What was written goes, and what was set up is where it was.
      onUndone: () => {
        listing.restore(draft);
        show('scorecard');
      },
    });
  const will =
    sheet === null
      ? say('listWill', { count: formats.count(count), source: place })
      : say('listWillUpdate', { sheet, source: place });
  return (
    <div className={styles.block}>
      <Caption1 className={styles.sentence}>{isReady ? will : say('listNotReady')}</Caption1>
      <BusyButton appearance="primary" busy={busy} disabled={!isReady} icon={<TableAddRegular />} onClick={press}>
        {say('writeList')}
      </BusyButton>
      {question}
    </div>
  );
}
