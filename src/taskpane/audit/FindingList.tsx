/** Findings of a table by how certain they are; what rounding explains is folded. */
import { Body1Strong, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { Certainty, Finding } from '../../model/audit/finding';
import type { Area } from '../../sheets/address';
import { PLAIN_LIST } from '../components/plainList';
import { ShowMore } from '../components/ShowMore';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import type { AuditedCells } from './audited';
import { withCertainty } from './audited';
import { ErrorItem, FindingItem } from './FindingItem';

/** Of each certainty, before the rest is asked for. */
const SHOWN = 12;

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: PLAIN_LIST,
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FindingListProps {
  part: AuditedCells;
  /** Goes to a cell. */
  onGo: (area: Area) => void;
}

const WORDS = {
  certain: { title: 'auditCertain', hint: 'auditCertainHint' },
  possible: { title: 'auditPossible', hint: 'auditPossibleHint' },
} as const satisfies Readonly<Record<Exclude<Certainty, 'rounding'>, { title: StringKey; hint: StringKey }>>;

export function FindingList({ part, onGo }: FindingListProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.block}>
      {part.isHidden && <Caption1 className={styles.quiet}>{say('auditHiddenSheet')}</Caption1>}
      <OpenGroup certainty="certain" part={part} onGo={onGo} />
      <OpenGroup certainty="possible" part={part} onGo={onGo} />
      <Roundings part={part} onGo={onGo} />
    </div>
  );
}

function OpenGroup({
  certainty,
  part,
  onGo,
}: FindingListProps & { certainty: Exclude<Certainty, 'rounding'> }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const id = useId();
  const findings = withCertainty(part.findings, certainty);
  const errors = certainty === 'certain' ? part.errors : null;
  if (findings.length === 0 && errors === null) return null;
  const { title, hint } = WORDS[certainty];
  return (
    <section className={styles.group} aria-labelledby={id}>
      <Body1Strong as="h3" id={id}>
        {say(title)}
      </Body1Strong>
      <Caption1 className={styles.quiet}>{say(hint)}</Caption1>
      {errors !== null && (
        <ul className={styles.list}>
          <ErrorItem errors={errors} isHidden={part.isHidden} onGo={onGo} />
        </ul>
      )}
      <Findings findings={findings} part={part} onGo={onGo} />
    </section>
  );
}

function Roundings({ part, onGo }: FindingListProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const findings = withCertainty(part.findings, 'rounding');
  if (findings.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <Body1Strong as="h3">
        <Link as="button" id={id} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {`${say('auditRounding')} (${findings.length})`}
        </Link>
      </Body1Strong>
      {isOpen && <Findings findings={findings} part={part} onGo={onGo} />}
    </section>
  );
}

function Findings({ findings, part, onGo }: FindingListProps & { findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  return (
    <ShowMore items={findings} shown={SHOWN}>
      {(visible) => (
        <ul className={styles.list}>
          {visible.map((finding, index) => (
            <FindingItem key={index} finding={finding} isHidden={part.isHidden} onGo={onGo} />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}
