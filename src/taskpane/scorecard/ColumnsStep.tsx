/** What each column is used for: what is missing and what was only guessed in words, then the heading row itself. */
import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnRole } from '../../model/types';
import { usePane } from '../context';
import type { Draft } from './draft';
import { missingRoles } from './draft';
import { HeaderPicture } from './HeaderPicture';
import { ROLE_WORDS } from './words';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface ColumnsStepProps {
  draft: Draft;
  onRole: (index: number, role: ColumnRole | null) => void;
}

export function ColumnsStep({ draft, onRole }: ColumnsStepProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const missing = missingRoles(draft);
  const words = (roles: readonly ColumnRole[]): string => roles.map((role) => say(ROLE_WORDS[role])).join(', ');
  return (
    <>
      {missing.length > 0 && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{say('columnsMissing', { roles: words(missing) })}</MessageBarBody>
        </MessageBar>
      )}
      {draft.unsure.length > 0 && (
        <MessageBar className={styles.bar} intent="info" layout="multiline" politeness="polite">
          <MessageBarBody>{say('columnsGuessed', { roles: words(draft.unsure) })}</MessageBarBody>
        </MessageBar>
      )}
      <Caption1 className={styles.hint}>{say('columnsHint')}</Caption1>
      <HeaderPicture draft={draft} onRole={onRole} />
    </>
  );
}
