import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ClipboardPasteRegular } from '@fluentui/react-icons';
import { useCallback, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactElement, ReactNode } from 'react';
import { titleOf } from '../../../model/hierarchy/edit';
import { childrenOf } from '../../../model/hierarchy/tree';
import { isBlock, readPastedJudgments } from '../../../model/judgments/pastedJudgments';
import type { Item } from '../../../model/types';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { PasteProblems } from './PasteProblems';
import { useJudging } from './useJudging';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  open: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  text: { fontFamily: tokens.fontFamilyMonospace },
});

/** The questions, and a way to paste all answers below an item at once: by the button, or over a question. */
export function PasteAnswers({ parent, children }: { parent: Item; children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  // Answers below one item are none below the next.
  const [pasted, setPasted] = useState<{ parent: string; text: string } | null>(null);
  const returns = useRef(false);
  // The button that comes back in the place of the form takes its focus.
  const opener = useCallback((button: HTMLButtonElement | null) => {
    if (button && returns.current) button.focus();
    returns.current = false;
  }, []);
  const open = (text: string): void => setPasted({ parent: parent.id, text });
  const close = (): void => {
    setPasted(null);
    returns.current = true;
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (event.target instanceof HTMLTextAreaElement || !isBlock(text)) return;
    event.preventDefault();
    open(text);
  };
  return (
    <div className={styles.block} onPaste={onPaste}>
      {children}
      {pasted?.parent !== parent.id ? (
        <Button
          ref={opener}
          size="small"
          appearance="subtle"
          className={styles.open}
          icon={<ClipboardPasteRegular />}
          onClick={() => open('')}
        >
          {say('pasteAnswers')}
        </Button>
      ) : (
        <PasteForm parent={parent} initial={pasted.text} onEnd={close} />
      )}
    </div>
  );
}

interface PasteFormProps {
  parent: Item;
  initial: string;
  onEnd: () => void;
}

/** What is pasted, and how many answers it holds, before they are taken. */
function PasteForm({ parent, initial, onEnd }: PasteFormProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const { valueOf, setAll } = useJudging();
  const [text, setText] = useState(initial);
  const items = childrenOf(model, parent.id);
  const isEmpty = text.trim() === '';
  const { judgments, problems } = isEmpty ? { judgments: [], problems: [] } : readPastedJudgments(text, items);
  const replaced = judgments.filter(({ first, second }) => valueOf(first, second) !== null).length;
  const pairs = (items.length * (items.length - 1)) / 2;
  const use = (): void => {
    if (judgments.length > 0 && setAll(judgments)) onEnd();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter is a line of the text here, and no answer to the question above.
    event.stopPropagation();
    if (event.key === 'Escape') onEnd();
  };
  return (
    <section className={styles.form} aria-label={say('pasteAnswers')} onKeyDown={onKeyDown}>
      <Field
        label={say('pasteLabel', { item: titleOf(parent) })}
        hint={say('pasteHint', { size: items.length, pairs })}
      >
        <Textarea
          autoFocus
          className={styles.text}
          resize="vertical"
          rows={4}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {!isEmpty && (
        <Caption1 role="status">
          {say(replaced > 0 ? 'pastedReplaces' : 'pastedAnswers', { count: judgments.length, pairs, replaced })}
        </Caption1>
      )}
      <PasteProblems problems={problems} />
      <div className={styles.buttons}>
        <Button disabledFocusable={judgments.length === 0} onClick={use}>
          {say('usePasted')}
        </Button>
        <Button onClick={onEnd}>{say('cancel')}</Button>
      </div>
    </section>
  );
}
