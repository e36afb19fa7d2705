/** What an office is called: proposed, and typed over. */
import { Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../shell/context';

const useStyles = makeStyles({
  root: { minWidth: 0, width: '100%' },
  input: { minWidth: 0, textOverflow: 'ellipsis' },
});

interface OfficeNameProps {
  /** Where the office is found: its sheet, or its scorecard. */
  of: string;
  name: string;
  onRename: (name: string) => void;
}

export function OfficeName({ of, name, onRename }: OfficeNameProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Input
      className={styles.root}
      input={{ className: styles.input }}
      size="small"
      aria-label={say('officeNameOf', { of })}
      title={name}
      value={name}
      onChange={(_, { value }) => onRename(value)}
    />
  );
}
