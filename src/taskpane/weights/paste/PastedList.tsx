import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { ModelError } from '../../../model/modelError';
import { usePane } from '../../shell/context';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  scrolls: { maxHeight: '140px', overflowY: 'auto', overflowWrap: 'anywhere' },
  problem: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface PastedListProps {
  /** Each with how deep it stands. */
  entries: readonly { text: string; depth: number }[];
  problems: readonly string[];
  /** "Add 5 items" */
  use: string;
  onUse: () => void;
  /** The text is one name after all. */
  onKeep: () => void;
  onCancel: () => void;
}

/** A list that was pasted where one name is typed: how many and which, before they are added. */
export function PastedList({ entries, problems, use, onUse, onKeep, onCancel }: PastedListProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const takeFocus = useCallback((button: HTMLButtonElement | null) => {
    button?.focus();
    button?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <section className={styles.block} aria-label={say('pasted')} onKeyDown={onKeyDown}>
      <Caption1 role="status">{say('pastedEntries', { count: entries.length })}</Caption1>
      <div className={styles.scrolls} tabIndex={0}>
        <ul className={styles.list}>
          {entries.map(({ text, depth }, index) => (
            <li key={index} style={{ marginLeft: `${depth * 12}px` }}>
              {text}
            </li>
          ))}
        </ul>
      </div>
      {problems.map((problem) => (
        <Caption1 key={problem} className={styles.problem}>
          {problem}
        </Caption1>
      ))}
      <div className={styles.buttons}>
        <Button ref={takeFocus} size="small" type="button" disabledFocusable={entries.length === 0} onClick={onUse}>
          {use}
        </Button>
        <Button size="small" type="button" onClick={onKeep}>
          {say('pastedAsOne')}
        </Button>
        <Button size="small" type="button" appearance="subtle" onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </section>
  );
}

/** What was not understood, each sentence once. */
export function sentencesOf(
  problems: readonly ModelError[],
  language: Parameters<ModelError['describe']>[0],
): string[] {
  return [...new Set(problems.map((problem) => problem.describe(language)))];
}
