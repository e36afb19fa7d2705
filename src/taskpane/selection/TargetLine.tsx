import { Button, Caption1, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { FormEvent, KeyboardEvent, ReactElement } from 'react';
import { areaAddress, reference } from '../../sheets/address';
import type { Block } from '../../workbook/writing/placing';
import { usePane } from '../shell/context';
import { explain } from '../strings';
import type { Target } from './useTarget';
import type { TargetForm } from './useTargetForm';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TargetLineProps {
  target: Target;
  form: TargetForm;
  block: Block;
}

/** "Writes to H3:J7", and a way to say somewhere else. The focus follows into the form and back. */
export function TargetLine({ target, form, block }: TargetLineProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const change = useRef<HTMLButtonElement | null>(null);
  const keepChange = useCallback((link: HTMLButtonElement | null) => void (change.current = link), []);
  // Insert closes the form, too, but keeps the focus; only what was focused within the form is gone with it.
  const hadFocus = useRef(false);
  const leave = useCallback((withFocus: boolean) => void (hadFocus.current = withFocus), []);
  useEffect(() => {
    if (form.isOpen || !hadFocus.current) return undefined;
    hadFocus.current = false;
    // Fluent looks for a new place of its own for the focus that was lost with the form; ours comes after it.
    const timer = setTimeout(() => change.current?.focus(), 0);
    return () => clearTimeout(timer);
  }, [form.isOpen]);

  if (form.isOpen) return <AddressForm form={form} block={block} onLeave={leave} />;
  const where = target.area
    ? say('writesTo', { area: reference(target.area, block.source.sheet) })
    : say('lookingForPlace');
  return (
    <div className={styles.line}>
      <Caption1 className={styles.quiet}>{target.failure ? explain(target.failure, language) : where}</Caption1>
      <Link as="button" ref={keepChange} className={styles.link} onClick={form.open}>
        {say('changeTarget')}
      </Link>
    </div>
  );
}

interface AddressFormProps {
  form: TargetForm;
  block: Block;
  /** Told whether the focus was within when the form goes. */
  onLeave: (withFocus: boolean) => void;
}

function AddressForm({ form, block, onLeave }: AddressFormProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const input = useRef<HTMLInputElement | null>(null);
  const keepInput = useCallback((field: HTMLInputElement | null) => void (input.current = field), []);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const element = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const held = element.current;
    return () => onLeave(held?.contains(document.activeElement) ?? false);
  }, [onLeave]);

  const useTyped = (event: FormEvent): void => {
    event.preventDefault();
    void form.submitTyped();
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    form.close();
  };

  const message = form.failure
    ? { validationMessage: explain(form.failure, language), validationState: 'error' as const }
    : {};
  return (
    <form ref={element} className={styles.form} onSubmit={useTyped} onKeyDown={closeOnEscape}>
      <Field
        label={say('targetLabel')}
        hint={say('targetHint', { rows: block.rows, columns: block.columns })}
        {...message}
      >
        <Input
          ref={keepInput}
          value={form.address}
          placeholder={areaAddress({ ...block.source, rows: 1, columns: 1 })}
          onChange={(_, data) => form.type(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {say('useThisTarget')}
        </Button>
        <Button size="small" title={say('useSelectedCellHint')} onClick={() => void form.submitSelected()}>
          {say('useSelectedCell')}
        </Button>
        <Button size="small" appearance="subtle" onClick={form.close}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
