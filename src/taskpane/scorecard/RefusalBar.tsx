/** Why the selection was not taken as the KPI table, or what became of it; what was set up before stays as it is. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import type { Refusal } from './useRefusal';

const REFUSALS: Readonly<Record<Refusal | 'draftLost', StringKey>> = {
  blank: 'tableBlank',
  noHeadings: 'tableNoHeadings',
  kpisInColumns: 'tableKpisInColumns',
  measuresInRows: 'tableMeasuresInRows',
  lost: 'tableReplace',
  draftLost: 'draftLost',
};

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

export function RefusalBar({ refusal }: { refusal: keyof typeof REFUSALS | null }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  if (!refusal) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{say(REFUSALS[refusal])}</MessageBarBody>
    </MessageBar>
  );
}
