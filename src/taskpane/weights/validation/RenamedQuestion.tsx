/** Asks before answers about items that were called otherwise go on counting on forms that are written again. */
import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Renamed } from '../../../model/validation/results';
import { Confirmation } from '../../components/Confirmation';
import { usePane } from '../../shell/context';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

interface RenamedQuestionProps {
  renamed: readonly Renamed[];
  onKeep: () => void;
  onCancel: () => void;
}

export function RenamedQuestion({ renamed, onKeep, onCancel }: RenamedQuestionProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Confirmation
      title={say('validationKeepTitle')}
      choices={[{ label: say('validationKeep'), onChoose: onKeep }]}
      onCancel={onCancel}
    >
      <Body1>{say('validationKeepText')}</Body1>
      <ul className={styles.list}>
        {renamed.map(({ result: { kind, id }, asked, now }) => (
          <li key={`${kind}/${id}`}>{say('validationWasNow', { asked, now })}</li>
        ))}
      </ul>
    </Confirmation>
  );
}
