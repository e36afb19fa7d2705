/** One finding: its cell, which it leads to, its sentence, and what a correction would do to the total. */
import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { effectRemark } from '../../model/audit/audit';
import type { ErrorCells } from '../../model/audit/errorCells';
import type { Finding } from '../../model/audit/finding';
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import { usePane } from '../shell/context';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(44px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    overflowWrap: 'anywhere',
  },
  cells: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  words: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ItemProps {
  /** Excel goes to no cell of a hidden sheet. */
  isHidden: boolean;
  onGo: (area: Area) => void;
}

/** Of two cells that are held against each other both are shown. */
const IN_TWO_PLACES: readonly string[] = ['exchange', 'otherTable', 'labels', 'reciprocal'];

export function FindingItem({ finding, ...item }: ItemProps & { finding: Finding }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { kind, cells, remark, effect } = finding;
  return (
    <Item cells={cells.slice(0, IN_TWO_PLACES.includes(kind) ? 2 : 1)} {...item}>
      <Body1>{remark.describe(language)}</Body1>
      {effect !== null && <Caption1 className={styles.quiet}>{effectRemark(effect).describe(language)}</Caption1>}
    </Item>
  );
}

export function ErrorItem({ errors, ...item }: ItemProps & { errors: ErrorCells }): ReactElement {
  const { say } = usePane();
  const { count, first, error } = errors;
  return (
    <Item cells={[first]} {...item}>
      <Body1>{say(count === 1 ? 'auditErrorOne' : 'auditErrorMany', { count, error })}</Body1>
    </Item>
  );
}

function Item({
  cells,
  isHidden,
  onGo,
  children,
}: ItemProps & { cells: readonly Area[]; children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <li className={styles.item}>
      <span className={styles.cells}>
        {cells.map((area) => {
          const cell = areaAddress(area);
          return isHidden ? (
            <Body1 key={cell}>{cell}</Body1>
          ) : (
            <Link key={cell} as="button" aria-label={say('auditGoTo', { cell })} onClick={() => onGo(area)}>
              {cell}
            </Link>
          );
        })}
      </span>
      <div className={styles.words}>{children}</div>
    </li>
  );
}
