/** A number that is typed: with comma or point as the locale has it, taken when the field is left or on Enter. */
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0 },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  suffix: { color: tokens.colorNeutralForeground3 },
});

interface NumberFieldProps {
  label: string;
  /** Whether the label is shown; otherwise it is there for screen readers. */
  labelled?: boolean;
  value: number | null;
  min?: number;
  max?: number;
  suffix?: string;
  hint?: string;
  onChange: (value: number) => void;
  /** Where there may be no number at all: the field was emptied. Otherwise it shows its value again. */
  onClear?: () => void;
}

const REFUSALS: Readonly<Record<'notANumber' | 'ambiguous', StringKey>> = {
  notANumber: 'typeANumber',
  ambiguous: 'typeWithoutGroups',
};

export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, labelled = false, value, min = -Infinity, max = Infinity, suffix, hint, onChange, onClear } = props;
  const styles = useStyles();
  const { say, formats } = usePane();
  // Null while nothing is being typed: the field then shows the value, whoever changed it.
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const forget = (): void => {
    setTyped(null);
    setRefusal(null);
  };
  const take = (): void => {
    if (typed === null) return;
    if (typed.trim() === '') {
      forget();
      if (value !== null) onClear?.();
      return;
    }
    const read = formats.read(typed);
    if (typeof read === 'string') return setRefusal(say(REFUSALS[read]));
    if (read < min || read > max) {
      return setRefusal(
        max === Infinity
          ? say('typeAtLeast', { min: formats.number(min) })
          : say('typeBetween', { min: formats.number(min), max: formats.number(max) }),
      );
    }
    forget();
    if (read !== value) onChange(read);
  };

  return (
    <Field
      {...(labelled && { label })}
      {...(hint !== undefined && { hint })}
      {...(refusal !== null && { validationState: 'error' as const, validationMessage: refusal })}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        input={{ className: styles.number }}
        {...(!labelled && { 'aria-label': label })}
        value={typed ?? (value === null ? '' : formats.entry(value))}
        contentAfter={suffix === undefined ? null : <span className={styles.suffix}>{suffix}</span>}
        // What is typed takes the place of what stands there, as it does in a cell of the sheet.
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
          if (key === 'Escape') forget();
        }}
      />
    </Field>
  );
}
