/** At the end of a row: takes what stands there away. */
import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ button: { marginLeft: 'auto', minWidth: 'auto', flexShrink: 0 } });

interface RemoveButtonProps {
  /** What is taken away, in words. */
  label: string;
  onClick: () => void;
}

export function RemoveButton({ label, onClick }: RemoveButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={label}
      title={label}
      onClick={onClick}
    />
  );
}
