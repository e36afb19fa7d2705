/** One period: whether it is on the sheet, what it is called there, and its place among the others. */
import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { usePane } from '../../shell/context';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, paddingLeft: '32px' },
  name: { minWidth: 0, flexGrow: 1 },
  box: { overflowWrap: 'anywhere' },
});

interface PeriodRowProps {
  title: string;
  name: string;
  isIn: boolean;
  isFirst: boolean;
  isLast: boolean;
  onToggle: (isIn: boolean) => void;
  onName: (name: string) => void;
  onMove: (by: 1 | -1) => void;
}

export function PeriodRow(props: PeriodRowProps): ReactElement {
  const { title, name, isIn, isFirst, isLast, onToggle, onName, onMove } = props;
  const styles = useStyles();
  const { say } = usePane();
  const [text, setText] = useState<string | null>(null);
  const take = (): void => {
    if (text !== null) onName(text);
    setText(null);
  };
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.box}
        label={title}
        checked={isIn}
        onChange={(_, { checked }) => onToggle(checked === true)}
      />
      {isIn && (
        <div className={styles.line}>
          <Input
            className={styles.name}
            aria-label={say('yearsName', { title })}
            value={text ?? name}
            onChange={(_, { value }) => setText(value)}
            onBlur={take}
            onKeyDown={({ key }) => key === 'Enter' && take()}
          />
          <Button
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={say('yearsEarlier', { title })}
            disabledFocusable={isFirst}
            onClick={() => onMove(-1)}
          />
          <Button
            appearance="subtle"
            icon={<ArrowDownRegular />}
            aria-label={say('yearsLater', { title })}
            disabledFocusable={isLast}
            onClick={() => onMove(1)}
          />
        </div>
      )}
    </li>
  );
}
