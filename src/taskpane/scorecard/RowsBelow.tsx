/** KPIs that stand below the table of a draft and may be part of it, and the way to take them too. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { areaAddress } from '../../sheets/address';
import { usePane } from '../shell/context';
import type { Draft } from '../../model/scorecard/draft';
import { addedRows } from '../../workbook/reading/tableNow';
import type { Drafting } from './useDraft';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

interface RowsBelowProps {
  drafting: Pick<Drafting, 'larger' | 'takeLarger' | 'busy'>;
  draft: Draft;
}

export function RowsBelow({ drafting: { larger, takeLarger, busy }, draft }: RowsBelowProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  if (!larger) return null;
  const { area, count } = addedRows(draft.source, larger);
  const isOne = count === 1;
  const values = { count, kpis: draft.source.found.bodyRows.length, place: areaAddress(area) };
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{say(isOne ? 'rowBelow' : 'rowsBelow', values)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={takeLarger}>
          {say(isOne ? 'includeRow' : 'includeRows')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
