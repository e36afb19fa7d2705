/** That the table of a scorecard cannot be read, and why. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { WorkbookError } from '../../workbook/excel/errors';
import { usePane } from '../shell/context';
import { explain } from '../strings';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

const isGone = (failure: unknown): boolean => failure instanceof WorkbookError && failure.kind === 'gone';

export function TableLost({ title, failure }: { title: string; failure: unknown }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {isGone(failure) ? say('tableGone', { title }) : `${say('tableLost', { title })} ${explain(failure, language)}`}
      </MessageBarBody>
    </MessageBar>
  );
}
