/** Asks before items leave the hierarchy: which, what goes with them, and what still has them. */
import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { titleOf } from '../../../model/hierarchy/edit';
import { Confirmation } from '../../components/Confirmation';
import { usePane } from '../../shell/context';
import type { AskedToLeave } from './useValidation';
import { countText } from './words';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalXL },
  line: { display: 'block', marginBottom: tokens.spacingVerticalXS },
});

interface LeaveQuestionProps {
  asked: AskedToLeave;
  onLeave: () => void;
  onCancel: () => void;
}

export function LeaveQuestion({ asked, onLeave, onCancel }: LeaveQuestionProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { results, below, judgments, measured, emptied, scorecards } = asked;
  const people = judgments.people.map(({ name }) => name).join(', ');
  const lines = [
    ...(below > 0 ? [say('validationBelow', { count: below })] : []),
    judgments.count > 0 ? say('validationJudgments', { count: judgments.count, people }) : say('validationNoJudgments'),
    ...(measured > 0 ? [say('validationMeasured', { count: measured })] : []),
    ...emptied.map((item) => say('validationEmptied', { item: `${item.code} ${titleOf(item)}`.trim() })),
    ...scorecards.map(({ title, kpis }) => say('validationScorecard', { title, kpis: kpis.join(', ') })),
    say('validationUndo'),
  ];
  return (
    <Confirmation
      title={say('validationLeaveTitle')}
      choices={[{ label: say('validationLeave'), onChoose: onLeave }]}
      onCancel={onCancel}
    >
      <ul className={styles.list}>
        {results.map((result) => (
          <li key={result.id}>{countText(result, say)}</li>
        ))}
      </ul>
      {lines.map((line) => (
        <Body1 key={line} className={styles.line}>
          {line}
        </Body1>
      ))}
    </Confirmation>
  );
}
