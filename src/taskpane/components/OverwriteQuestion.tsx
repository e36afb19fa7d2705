import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellsOfSheet, SheetsCheck } from '../../workbook/sheets/writer';
import { usePane } from '../context';
import { cellsText } from '../findingText';
import { Confirmation } from './Confirmation';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalXL },
});

interface OverwriteQuestionProps {
  check: SheetsCheck;
  onAnswer: (answer: 'replace' | 'newSheets') => void;
  onCancel: () => void;
}

/** Names the cells that writing would replace, and offers to write beside them. */
export function OverwriteQuestion({ check, onAnswer, onCancel }: OverwriteQuestionProps): ReactElement {
  const { say } = usePane();
  return (
    <Confirmation
      title={say('overwriteTitle')}
      choices={[
        { label: say('overwriteBeside'), onChoose: () => onAnswer('newSheets') },
        { label: say('overwriteReplace'), onChoose: () => onAnswer('replace') },
      ]}
      onCancel={onCancel}
    >
      {check.changed.length > 0 && <Cells title={say('overwriteChanged')} sheets={check.changed} />}
      {check.foreign.length > 0 && <Cells title={say('overwriteForeign')} sheets={check.foreign} />}
    </Confirmation>
  );
}

function Cells({ title, sheets }: { title: string; sheets: readonly CellsOfSheet[] }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <Body1>{title}</Body1>
      <ul className={styles.list}>
        {sheets.map(({ sheet, cells }) => (
          <li key={sheet}>
            {sheet}: {cellsText(cells, say)}
          </li>
        ))}
      </ul>
    </>
  );
}
