import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', marginBottom: tokens.spacingVerticalM, paddingTop: '6px', paddingBottom: '6px' },
});

/** Where Excel does not say that the selection moved. */
export function ReadSelection({ onPress }: { onPress: () => void }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>{say('selectionUntold')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onPress}>
          {say('readSelectionNow')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
