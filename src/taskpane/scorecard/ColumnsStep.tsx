/** What each column is used for: what is missing and what was only guessed in words, then the heading row itself. */
import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnRole } from '../../model/types';
import { usePane } from '../shell/context';
import type { Draft } from '../../model/scorecard/draft';
import { missingRoles } from '../../model/scorecard/draft';
import { HeaderPicture } from './HeaderPicture';
import { listRoles, rolesNowhere } from './words';

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
  return (
    <>
      {missing.length > 0 && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>
            {rolesNowhere(draft, say) ?? say('columnsMissing', { roles: listRoles(missing, say) })}
          </MessageBarBody>
        </MessageBar>
      )}
      {draft.unsure.length > 0 && (
        <MessageBar className={styles.bar} intent="info" layout="multiline" politeness="polite">
          <MessageBarBody>{say('columnsGuessed', { roles: listRoles(draft.unsure, say) })}</MessageBarBody>
        </MessageBar>
      )}
      <Caption1 className={styles.hint}>{say('columnsHint')}</Caption1>
      <HeaderPicture draft={draft} onRole={onRole} />
    </>
  );
}
