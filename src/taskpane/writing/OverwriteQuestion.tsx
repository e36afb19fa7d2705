import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellsOfSheet, SheetsCheck } from '../../workbook/writing/writer';
import { usePane } from '../shell/context';
import { cellsText } from '../store/findingText';
import { answersTo } from './overwriting';
import type { Answer } from './overwriting';
import { listed } from './sheetSentences';
import { Confirmation } from '../components/Confirmation';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalXL },
});

interface OverwriteQuestionProps {
  check: SheetsCheck;
  onAnswer: (answer: Answer) => void;
  onCancel: () => void;
}

const LABELS = { newSheets: 'overwriteBeside', replace: 'overwriteReplace' } as const;

/** Names the cells that writing would replace, or the sheets it cannot write, and offers to write beside them. */
export function OverwriteQuestion({ check, onAnswer, onCancel }: OverwriteQuestionProps): ReactElement {
  const { say } = usePane();
  const answers = answersTo(check);
  const mayReplace = answers.includes('replace');
  return (
    <Confirmation
      title={say(mayReplace ? 'overwriteTitle' : 'protectedTitle')}
      choices={answers.map((answer) => ({ label: say(LABELS[answer]), onChoose: () => onAnswer(answer) }))}
      onCancel={onCancel}
    >
      {!mayReplace && <Body1>{say('protectedSheets', { sheets: listed(check.protected) })}</Body1>}
      {mayReplace && check.changed.length > 0 && <Cells title={say('overwriteChanged')} sheets={check.changed} />}
      {mayReplace && check.foreign.length > 0 && <Cells title={say('overwriteForeign')} sheets={check.foreign} />}
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
