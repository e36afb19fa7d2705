/** What a check came to: the counts, what was computed again, the findings, and where they can be written. */
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { recomputedTogether } from '../../model/audit/recomputed';
import { againText, openText } from '../../model/audit/words';
import type { Area } from '../../sheets/address';
import { areaAddress, columnLetters, placeText } from '../../sheets/address';
import { BusyButton } from '../components/BusyButton';
import { Confirmation } from '../components/Confirmation';
import { selectAction } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import { findingText } from '../store/findingText';
import { useModel } from '../store/useModel';
import { useSheetWriting } from '../writing/useSheetWriting';
import type { Audited, AuditedCells } from './audited';
import { hasFindings, isReadable } from './audited';
import { BookParts } from './BookParts';
import { FindingList } from './FindingList';
import { markAction, marksOf, roomBeside } from './marks';
import type { RoomBeside } from './marks';
import { countsText } from './sentencesOf';
import { reportWriting } from './writing';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function AuditResult({ audited }: { audited: Audited }): ReactElement {
  const styles = useStyles();
  const { run } = useAction();
  const { scope, parts, scorecards } = audited;
  const [table] = parts;
  const onGo = (area: Area): void => void run(selectAction(area));
  const isFound = parts.some(hasFindings) || scorecards.length > 0;
  return (
    <div className={styles.block}>
      <Summary audited={audited} />
      {isFound && <WriteButtons audited={audited} />}
      {scope === 'book' ? (
        <BookParts audited={audited} onGo={onGo} />
      ) : (
        table !== undefined && <FindingList part={table} onGo={onGo} />
      )}
    </div>
  );
}

function Summary({ audited: { scope, parts, scorecards } }: { audited: Audited }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const [table] = parts;
  const recomputed = recomputedTogether(parts.map((part) => part.recomputed));
  const [again, open] = [againText(recomputed, language), openText(recomputed, language)];
  const counts = countsText(parts, say);
  const place = table === undefined ? '' : placeText(table.area);
  const isNothing = scope === 'table' && table === undefined;
  const isRead = parts.some((part) => isReadable(part) || hasFindings(part));
  const sentence = ((): string => {
    if (isNothing) return say('auditNothingSelected');
    if (!isRead && scorecards.length === 0) {
      return scope === 'book' ? say('auditUnreadableBook') : say('auditUnreadable', { place });
    }
    if (counts === '') return scope === 'book' ? say('auditNoneInBook') : say('auditNone', { place });
    return scope === 'book' ? say('auditFoundInBook', { counts }) : say('auditFound', { place, counts });
  })();
  return (
    <div role="status" className={styles.summary}>
      {isRead ? <Body1Strong>{sentence}</Body1Strong> : <Body1>{sentence}</Body1>}
      {again !== '' && <Caption1 className={styles.quiet}>{say('auditAgain', { numbers: again })}</Caption1>}
      {isRead && open !== '' && <Caption1 className={styles.quiet}>{say('auditOpen', { numbers: open })}</Caption1>}
    </div>
  );
}

function WriteButtons({ audited }: { audited: Audited }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { findings } = useModel();
  const notices = findings.map((finding) => findingText(finding, say, language));
  const { busy, write, question } = useSheetWriting();
  const [table] = audited.parts;
  const isMarked =
    audited.scope === 'table' && table && !table.isHidden && marksOf(table.findings, language).length > 0;
  return (
    <div className={styles.buttons}>
      <BusyButton
        appearance="primary"
        busy={busy}
        icon={<TableAddRegular />}
        onClick={() => void write((now) => reportWriting(audited, notices, now, { language, say }))}
      >
        {say('auditWriteReport')}
      </BusyButton>
      {question}
      {isMarked && <MarkButton table={table} />}
    </div>
  );
}

/** Asks before it writes anywhere but right beside the table. */
function MarkButton({ table }: { table: AuditedCells }): ReactElement {
  const { say, language } = usePane();
  const { busy, run } = useAction();
  const [asked, setAsked] = useState<(RoomBeside & { inUse: Area }) | null>(null);
  const progress = { sentence: { key: 'auditMarking', values: {} } } as const;
  const begin = (): void =>
    void run(async (signal) => {
      const room = await roomBeside(table);
      if (room.inUse === null) return markAction(table, room.column, language)(signal);
      if (!signal.aborted) setAsked({ ...room, inUse: room.inUse });
      return 'settled';
    }, progress);
  const writeThere = (column: number): void => {
    setAsked(null);
    void run(markAction(table, column, language), progress);
  };
  return (
    <>
      <Button disabledFocusable={busy} onClick={begin}>
        {say('auditMark')}
      </Button>
      {asked && (
        <Confirmation
          title={say('auditMarkTitle')}
          choices={[
            {
              label: say('auditMarkThere', { column: columnLetters(asked.column) }),
              onChoose: () => writeThere(asked.column),
            },
          ]}
          onCancel={() => setAsked(null)}
        >
          <Body1>{say('auditMarkText', { area: areaAddress(asked.inUse), column: columnLetters(asked.column) })}</Body1>
        </Confirmation>
      )}
    </>
  );
}
