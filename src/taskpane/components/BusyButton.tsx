import { Button, Spinner } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface BusyButtonProps {
  appearance?: 'primary' | 'secondary';
  busy: boolean;
  disabled?: boolean;
  icon?: NonNullable<ButtonProps['icon']>;
  /** Said instead of the words that are shown, when those need their surroundings to be understood. */
  label?: string;
  onClick: () => void;
  children: ReactNode;
}

/** A button that keeps its place and the focus while its action runs; a spinner shows after 300 ms. */
export function BusyButton({
  appearance = 'secondary',
  busy,
  disabled = false,
  icon,
  label,
  onClick,
  children,
}: BusyButtonProps): ReactElement {
  return (
    <Button
      appearance={appearance}
      disabledFocusable={busy || disabled}
      aria-busy={busy}
      {...(label !== undefined && { 'aria-label': label })}
      icon={busy ? <Spinner size="tiny" delay={300} aria-hidden /> : (icon ?? null)}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
