/** What each column is used for: what is missing and what was only guessed in words, then the heading row itself. */
import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnRole } from '../../model/types';
import { usePane } from '../shell/context';
import type { Draft } from '../../model/scorecard/draft';
import { missingRoles, roleAt, rolesOf, sampleAt, sampleFormat } from '../../model/scorecard/draft';
import { columnLetters } from '../../sheets/address';
import { cellText } from '../result/kpiNumbers';
import { HeaderPicture } from './HeaderPicture';
import { listRoles, ROLE_WORDS, rolesNowhere } from './words';

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
  const { say, formats } = usePane();
  const missing = missingRoles(draft);
  const columns = draft.source.found.table.headings.map((heading, index) => {
    const sample = sampleAt(draft, index);
    return {
      letter: columnLetters(draft.source.area.column + index),
      heading,
      sample: typeof sample === 'number' ? cellText(sample, sampleFormat(draft, index), formats) : String(sample),
      role: roleAt(draft, index),
    };
  });
  const roles = rolesOf(draft.scorecard.kind).map((role) => ({ role, words: say(ROLE_WORDS[role]) }));
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
      <HeaderPicture columns={columns} roles={roles} onRole={onRole} />
    </>
  );
}
