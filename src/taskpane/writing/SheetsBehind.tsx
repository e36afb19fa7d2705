/** Weights from the hierarchy are live from its sheets; says so when those have not been written since a change. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { sheetsAreBehind } from '../../sheets/hierarchy/sheetsBehind';
import { usePane } from '../shell/context';
import { useTabs } from '../shell/tabs';
import { useModel } from '../store/useModel';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

export function SheetsBehind(): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { show } = useTabs();
  const { model } = useModel();
  const isBehind = useMemo(() => sheetsAreBehind(model), [model]);
  if (!isBehind) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>{say('sheetsBehind')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => show('weights')}>
          {say('toWeights')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
