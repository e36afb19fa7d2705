import { Button, Caption1, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import type { ClipboardEvent, FormEvent, KeyboardEvent, ReactElement, ReactNode } from 'react';
import { usePane } from '../../shell/context';
import { explain } from '../../strings';
import type { Names } from './names';
import { INDENT } from './TreeRow';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS },
  code: { width: '76px', minWidth: 0, flexShrink: 0 },
  wide: { flexGrow: 1, minWidth: 0, width: '100%' },
  error: { color: tokens.colorStatusDangerForeground3, overflowWrap: 'anywhere' },
  prompt: { overflowWrap: 'anywhere' },
  icon: { minWidth: '28px', flexShrink: 0 },
});

interface NamingRowProps {
  level: number;
  names: Names;
  label: string;
  /** What is asked for, above the fields. */
  prompt?: string;
  /** Throws what is wrong with these names. */
  check: (names: Names) => unknown;
  onDone: (names: Names) => void;
  onCancel: () => void;
  /** Of the name, where a list may be pasted. */
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
  /** Below the fields. */
  children?: ReactNode;
}

/** Code, name and unit of one item. Enter takes them, Esc leaves everything as it was. */
export function NamingRow(props: NamingRowProps): ReactElement {
  const { level, names, label, prompt, check, onDone, onCancel, onPaste, children } = props;
  const styles = useStyles();
  const { say, language } = usePane();
  const [typed, setTyped] = useState<Names>({ code: names.code, name: names.name, unit: names.unit });
  const [failure, setFailure] = useState<unknown>(null);
  const errorId = useId();
  const promptId = useId();
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    name.current?.focus();
    name.current?.select();
    name.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const type = (change: Partial<Names>): void => {
    setTyped((now) => ({ ...now, ...change }));
    setFailure(null);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Nothing typed is the way out of a list that is typed.
    if (Object.values(typed).every((text) => text.trim() === '')) return onCancel();
    try {
      check(typed);
    } catch (reason) {
      return setFailure(reason);
    }
    onDone(typed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  const described = failure !== null ? errorId : prompt === undefined ? undefined : promptId;
  return (
    // A row like the others: a tree holds nothing else.
    <div role="treeitem" aria-level={level} aria-selected aria-label={label}>
      <form
        className={styles.form}
        style={{ paddingLeft: `${(level - 1) * INDENT + 8}px` }}
        aria-label={label}
        onSubmit={submit}
        onKeyDown={onKeyDown}
      >
        {prompt !== undefined && (
          <Caption1 id={promptId} className={styles.prompt}>
            {prompt}
          </Caption1>
        )}
        <div className={styles.line}>
          <Input
            size="small"
            className={styles.code}
            aria-label={say('itemCode')}
            placeholder={say('itemCode')}
            value={typed.code}
            onChange={(_, { value }) => type({ code: value })}
          />
          <Input
            size="small"
            className={styles.wide}
            input={{ ref: name, ...(onPaste && { onPaste }) }}
            aria-label={say('itemName')}
            placeholder={say('itemName')}
            value={typed.name}
            onChange={(_, { value }) => type({ name: value })}
            aria-invalid={failure !== null}
            {...(described !== undefined && { 'aria-describedby': described })}
          />
        </div>
        <div className={styles.line}>
          <Input
            size="small"
            className={styles.wide}
            aria-label={say('itemUnit')}
            placeholder={say('itemUnit')}
            value={typed.unit}
            onChange={(_, { value }) => type({ unit: value })}
          />
          <Button
            type="submit"
            size="small"
            className={styles.icon}
            icon={<CheckmarkRegular />}
            aria-label={say('done')}
            title={`${say('done')} (Enter)`}
          />
          <Button
            size="small"
            className={styles.icon}
            icon={<DismissRegular />}
            aria-label={say('cancel')}
            title={`${say('cancel')} (Esc)`}
            onClick={onCancel}
          />
        </div>
        {failure !== null && (
          <Text id={errorId} role="alert" size={200} className={styles.error}>
            {explain(failure, language)}
          </Text>
        )}
        {children}
      </form>
    </div>
  );
}
