import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ScoringError } from '../../engine/scoringError';
import type { Area } from '../../sheets/address';
import { cellAddress } from '../../sheets/address';
import type { Recognition } from '../../workbook/selection/recognise';
import { usePane } from '../shell/context';
import { explain } from '../strings';
import { SelectionCard } from './SelectionCard';

const useStyles = makeStyles({
  bar: {
    marginTop: tokens.spacingVerticalM,
    whiteSpace: 'normal',
    alignItems: 'start',
    paddingTop: '8px',
    paddingBottom: '8px',
  },
});

/** The sentence counts rows and columns of the matrix; the sheet counts its own. */
function cellOf({ values: { row, column } }: ScoringError, body: Area): string | null {
  return typeof row === 'number' && typeof column === 'number'
    ? cellAddress(body.row + row - 1, body.column + column - 1)
    : null;
}

/** A matrix that cannot be weighed yet: the sentence that says which judgment, and what to type instead. */
export function WrongMatrixView({ matrix }: { matrix: Extract<Recognition, { kind: 'wrongMatrix' }> }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const cell = cellOf(matrix.error, matrix.body);
  return (
    <>
      <SelectionCard icon={<TableSimpleRegular />} recognition={matrix} />
      <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
        <MessageBarBody>
          {cell && <MessageBarTitle>{cell}</MessageBarTitle>} {explain(matrix.error, language)}
        </MessageBarBody>
      </MessageBar>
    </>
  );
}
