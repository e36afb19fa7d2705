/** What is broken on which sheets, what stays so and why, and the one button. */
import { Body1, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BrokenLook } from '../../workbook/repair/findBroken';
import { BusyButton } from '../components/BusyButton';
import { PLAIN_LIST } from '../components/plainList';
import { usePane } from '../shell/context';
import { listed } from '../writing/sheetSentences';
import { sheetsCells } from '../portable/plainTexts';
import type { Unrepaired } from './repairAction';
import { brokenCount, isWritable, protectedNames, unknownSentence } from './brokenTexts';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: PLAIN_LIST,
  place: { overflowWrap: 'anywhere' },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: 'flex-start' },
});

interface RepairFormProps {
  look: BrokenLook;
  /** Null before the first repair. */
  unrepaired: Unrepaired | null;
  busy: boolean;
  onRepair: () => void;
}

export function RepairForm({ look, unrepaired, busy, onRepair }: RepairFormProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const writable = look.sheets.filter(isWritable);
  const count = brokenCount(writable);
  const locked = protectedNames(look);
  const unknown = unknownSentence(look, say);
  const { still = [], refused = [] } = unrepaired ?? {};
  const notes = [
    ...(still.length > 0 ? [say('repairStill', { cells: sheetsCells(still, say) })] : []),
    ...(refused.length > 0 ? [say('repairRefused', { cells: sheetsCells(refused, say) })] : []),
    ...(locked.length > 0 ? [say('repairProtected', { sheets: listed(locked) })] : []),
    ...(unknown === null ? [] : [unknown]),
  ];
  return (
    <div className={styles.block}>
      <div role="status">
        {count === 0 ? (
          <Body1>{say('repairNone')}</Body1>
        ) : (
          <ul className={styles.list}>
            {writable.map(({ sheet, formulas }) => (
              <li key={sheet.id}>
                <Body1 className={styles.place}>
                  {say(formulas.length === 1 ? 'repairOnSheetOne' : 'repairOnSheetMany', {
                    sheet: listed([sheet.name]),
                    count: formulas.length,
                  })}
                </Body1>
              </li>
            ))}
          </ul>
        )}
      </div>
      {notes.map((note) => (
        <MessageBar key={note} className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
      {look.isCut && <Caption1 className={styles.quiet}>{say('repairCut')}</Caption1>}
      {count > 0 && (
        <div className={styles.button}>
          <BusyButton appearance="primary" busy={busy} onClick={onRepair}>
            {say(count === 1 ? 'repairOne' : 'repairMany', { count })}
          </BusyButton>
        </div>
      )}
    </div>
  );
}
