/**
 * The heading row of the table as it stands in the sheet, each cell with what it is used for. A cell is also the way to
 * change that: it opens a menu of roles. The row wraps, for a table is wider than the pane.
 */
import {
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { PositioningShorthand } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';
import { FORCED_COLORS } from '../shell/theme';

const useStyles = makeStyles({
  row: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(96px, 1fr))',
    gap: '2px',
  },
  cell: { display: 'flex', minWidth: 0 },
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    justifyContent: 'flex-start',
    width: '100%',
    minWidth: 0,
    padding: '4px 6px',
    textAlign: 'left',
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightRegular,
  },
  used: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    [FORCED_COLORS]: { border: '2px solid Highlight' },
  },
  letter: { fontWeight: tokens.fontWeightSemibold },
  heading: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
  sample: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    display: 'block',
  },
  role: { color: tokens.colorBrandForeground2, overflowWrap: 'anywhere', marginTop: 'auto' },
  unused: { color: tokens.colorNeutralForeground3, marginTop: 'auto' },
  popover: { maxHeight: '60vh', overflowY: 'auto' },
});

/** As high as the pane has room for, above or below; the rest is scrolled. */
const WITHIN_PANE: PositioningShorthand = { autoSize: 'height' };

interface PicturedColumn<Role extends string> {
  readonly letter: string;
  readonly heading: string;
  /** A cell of it, as it is shown. */
  readonly sample: string;
  /** What it is used for; null for nothing. */
  readonly role: Role | null;
}

interface HeaderPictureProps<Role extends string> {
  columns: readonly PicturedColumn<Role>[];
  /** What a column may be used for. */
  roles: readonly { readonly role: Role; readonly words: string }[];
  onRole: (index: number, role: Role | null) => void;
}

export function HeaderPicture<Role extends string>({ columns, ...rest }: HeaderPictureProps<Role>): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <ul className={styles.row} aria-label={say('headerPicture')}>
      {columns.map((column, index) => (
        <li key={index} className={styles.cell}>
          <HeaderCell column={column} index={index} {...rest} />
        </li>
      ))}
    </ul>
  );
}

interface HeaderCellProps<Role extends string> extends Omit<HeaderPictureProps<Role>, 'columns'> {
  column: PicturedColumn<Role>;
  index: number;
}

/** The menu's value for a column that is not used. */
const NONE = 'none';

function HeaderCell<Role extends string>({ column, index, roles, onRole }: HeaderCellProps<Role>): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { letter, heading, sample, role } = column;
  const used = roles.find((one) => one.role === role)?.words ?? say('columnUnused');
  const shown = heading || say('noHeading');
  return (
    <Menu
      positioning={WITHIN_PANE}
      checkedValues={{ role: [role ?? NONE] }}
      onCheckedValueChange={(_, { checkedItems: [chosen = NONE] }) =>
        onRole(index, roles.find((one) => one.role === chosen)?.role ?? null)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={mergeClasses(styles.button, role !== null && styles.used)}
          aria-label={say('columnLabel', { letter, heading: shown, role: used })}
        >
          <Caption1 className={styles.heading}>{shown}</Caption1>
          <Caption1 className={styles.sample}>
            <span className={styles.letter}>{letter} </span>
            {sample}
          </Caption1>
          {role ? (
            <Caption1Strong className={styles.role}>{used}</Caption1Strong>
          ) : (
            <Caption1 className={styles.unused}>{used}</Caption1>
          )}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList aria-label={say('columnUse', { letter, heading: shown })}>
          {roles.map((one) => (
            <MenuItemRadio key={one.role} name="role" value={one.role}>
              {one.words}
            </MenuItemRadio>
          ))}
          <MenuItemRadio name="role" value={NONE}>
            {say('columnUnused')}
          </MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
