import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Recognition } from '../../workbook/recognise';
import { usePane } from '../context';
import { explain } from '../strings';
import { SelectionCard } from './SelectionCard';

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalM, whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

/** A matrix that cannot be weighed yet: the sentence that says which judgment, and what to type instead. */
export function WrongMatrixView({ matrix }: { matrix: Extract<Recognition, { kind: 'wrongMatrix' }> }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  return (
    <>
      <SelectionCard
        icon={<TableSimpleRegular />}
        title={say('wrongMatrixSelected', { size: matrix.body.rows })}
        area={matrix.body}
      />
      <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
        <MessageBarBody>{explain(matrix.error, language)}</MessageBarBody>
      </MessageBar>
    </>
  );
}
