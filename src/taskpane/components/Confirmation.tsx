import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../shell/context';

const useStyles = makeStyles({
  surface: { width: 'calc(100vw - 24px)', maxWidth: '420px' },
  content: { overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalS },
});

interface Choice {
  label: string;
  onChoose: () => void;
}

interface ConfirmationProps {
  title: string;
  /** What would be lost, and where. */
  children: ReactNode;
  /** The first is the one most people want; Cancel is added. */
  choices: readonly Choice[];
  onCancel: () => void;
}

/** Asks before something is overwritten: in the pane, for Excel lets add-ins open no other window. */
export function Confirmation({ title, children, choices, onCancel }: ConfirmationProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            {choices.map(({ label, onChoose }, index) => (
              <Button key={label} appearance={index === 0 ? 'primary' : 'secondary'} onClick={onChoose}>
                {label}
              </Button>
            ))}
            <Button onClick={onCancel}>{say('cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
