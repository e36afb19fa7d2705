/** In the Selection tab, while cells with numbers are selected: the way to have them computed again. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { SelectionReading } from '../../workbook/selection/selection';
import { PressCard } from '../selection/PressCard';
import { usePane } from '../shell/context';
import { useTabs } from '../shell/tabs';
import { useModel } from '../store/useModel';
import { mayBeTable } from './mayBeTable';

const useStyles = makeStyles({
  block: { marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalM },
});

export function AuditCard({ reading }: { reading: SelectionReading }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { openAside } = useTabs();
  const { model } = useModel();
  // What we wrote is live; the whole workbook is checked with its sheets.
  const isOurs = model.sheets.some(({ name }) => name.toLowerCase() === reading.area.sheet.toLowerCase());
  if (isOurs || !mayBeTable(reading)) return null;
  return (
    <div className={styles.block}>
      <PressCard
        icon={<ClipboardCheckmarkRegular />}
        title={say('auditTable')}
        text={say('auditTableText')}
        onPress={() => openAside('auditTable')}
      />
    </div>
  );
}
