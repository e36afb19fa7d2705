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

/** How the number of a field is written and read, where it is not a plain one. */
export interface FieldNumbers {
  entry(value: number): string;
  read(typed: string): number | 'notANumber' | 'ambiguous';
  /** A sign that always stands behind it, such as %. */
  readonly suffix?: string;
}

interface NumberFieldProps {
  label: string;
  /** Whether the label is shown; otherwise it is there for screen readers. */
  labelled?: boolean;
  value: number | null;
  min?: number;
  max?: number;
  suffix?: string;
  numbers?: FieldNumbers;
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
  const { label, labelled = false, value, min = -Infinity, max = Infinity, hint, onChange, onClear } = props;
  const styles = useStyles();
  const { say, formats } = usePane();
  const numbers = props.numbers ?? formats;
  const suffix = props.suffix ?? props.numbers?.suffix;
  // Null while nothing is being typed: the field then shows the value, whoever changed it.
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const limit = (of: number): string =>
    props.numbers === undefined ? formats.number(of) : `${props.numbers.entry(of)}${suffix ?? ''}`;
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
    const read = numbers.read(typed);
    if (typeof read === 'string') return setRefusal(say(REFUSALS[read]));
    if (read < min || read > max) {
      return setRefusal(
        max === Infinity
          ? say('typeAtLeast', { min: limit(min) })
          : say('typeBetween', { min: limit(min), max: limit(max) }),
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
        value={typed ?? (value === null ? '' : numbers.entry(value))}
        contentAfter={suffix === undefined ? null : <span className={styles.suffix}>{suffix}</span>}
        // What is typed takes the place of what stands there, as it does in a cell of the sheet.
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          // Before Tab goes on: what follows from the number may be where it goes, or be gone.
          if (key === 'Enter' || key === 'Tab') take();
          if (key === 'Escape') forget();
        }}
      />
    </Field>
  );
}
