/** What checking the workbook found, sheet by sheet, and its scorecards that are not ready. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Area } from '../../sheets/address';
import { FoldFrame } from '../components/FoldFrame';
import { PLAIN_LIST } from '../components/plainList';
import { SectionHeading } from '../components/SectionHeading';
import { usePane } from '../shell/context';
import { SheetsBehind } from '../writing/SheetsBehind';
import { listed } from '../writing/sheetSentences';
import type { Audited, AuditedCells } from './audited';
import { hasFindings, isReadable } from './audited';
import { FindingList } from './FindingList';
import { ScorecardItem } from './ScorecardItem';
import { countsText } from './sentencesOf';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: PLAIN_LIST,
  counts: { display: 'block', color: tokens.colorNeutralForeground3, marginBottom: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface BookPartsProps {
  audited: Audited;
  onGo: (area: Area) => void;
}

export function BookParts({ audited: { parts, tooLarge, scorecards }, onGo }: BookPartsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const found = parts.filter(hasFindings);
  const others = parts.filter((part) => !hasFindings(part));
  const namesOf = (some: readonly AuditedCells[]): string[] => some.map(({ area }) => area.sheet);
  const ofOthers = others.filter(({ isLive }) => !isLive);
  const lines = [
    { key: 'auditCleanSheets', names: namesOf(ofOthers.filter(isReadable)) },
    { key: 'auditLiveSheets', names: namesOf(others.filter(({ isLive }) => isLive)) },
    { key: 'auditUnreadableSheets', names: namesOf(ofOthers.filter((part) => !isReadable(part))) },
    { key: 'auditTooLarge', names: tooLarge },
  ] as const;
  return (
    <div className={styles.block}>
      <SheetsBehind />
      {scorecards.length > 0 && (
        <section>
          <SectionHeading>{say('auditScorecards')}</SectionHeading>
          <ul className={styles.list}>
            {scorecards.map((scorecard) => (
              <ScorecardItem key={scorecard.id} scorecard={scorecard} />
            ))}
          </ul>
        </section>
      )}
      {found.map((part) => (
        <SheetPart key={part.area.sheet} part={part} isFirst={part === found[0]} onGo={onGo} />
      ))}
      {lines.map(
        ({ key, names }) =>
          names.length > 0 && (
            <Caption1 key={key} className={styles.quiet}>
              {say(key, { sheets: listed(names) })}
            </Caption1>
          ),
      )}
    </div>
  );
}

interface SheetPartProps {
  part: AuditedCells;
  isFirst: boolean;
  onGo: (area: Area) => void;
}

function SheetPart({ part, isFirst, onGo }: SheetPartProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [isOpen, setOpen] = useState(isFirst);
  const count = part.findings.length + (part.errors === null ? 0 : 1);
  const aside = say(count === 1 ? 'auditFindingOne' : 'auditFindingMany', { count });
  return (
    <FoldFrame title={part.area.sheet} aside={aside} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
      <Caption1 className={styles.counts}>{countsText([part], say)}</Caption1>
      <FindingList part={part} onGo={onGo} />
    </FoldFrame>
  );
}
