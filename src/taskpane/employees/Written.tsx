/** The lists that have their sheets already: each is set up again, or taken off Timbang's list. */
import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import { PLAIN_LIST } from '../components/plainList';
import { useCardStyles } from '../selection/SelectionCard';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import type { TableListing } from './useTableList';

const useStyles = makeStyles({
  list: PLAIN_LIST,
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface WrittenProps extends Pick<TableListing<unknown>, 'busy' | 'reopen' | 'remove'> {
  entries: readonly { id: string; sheet: string }[];
  hint: StringKey;
  /** What else can be done with an entry. */
  more?: (entry: { id: string; sheet: string }) => ReactElement;
  /** Its button takes the focus of the last entry. */
  start: RefObject<HTMLElement | null>;
}

export function Written({ entries, hint, start, more, busy, reopen, remove }: WrittenProps): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const { say } = usePane();
  /** The neighbour takes the focus before the entry goes with its button. */
  const press = (id: string, sheet: string, button: Element): void => {
    const entry = button.closest('li');
    const heir = entry?.nextElementSibling ?? entry?.previousElementSibling ?? start.current;
    heir?.querySelector('button')?.focus();
    remove(id, sheet);
  };
  return (
    <ul className={styles.list}>
      {entries.map(({ id, sheet }) => (
        <li key={id} className={card.card}>
          <span className={styles.words}>
            <Body1Strong>{sheet}</Body1Strong>
            <Caption1 className={styles.quiet}>{say(hint)}</Caption1>
          </span>
          <span className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={`${say('changeScorecard')}: ${sheet}`}
              onClick={() => reopen(id)}
            >
              {say('changeScorecard')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              aria-label={`${say('removeScorecard')}: ${sheet}`}
              onClick={({ currentTarget }) => press(id, sheet, currentTarget)}
            >
              {say('removeScorecard')}
            </Button>
          </span>
          {more?.({ id, sheet })}
        </li>
      ))}
    </ul>
  );
}
