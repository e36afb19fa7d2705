import {
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Toolbar,
  ToolbarButton,
} from '@fluentui/react-components';
import {
  AddRegular,
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  EditRegular,
  MoreHorizontalRegular,
  TextIndentDecreaseRegular,
  TextIndentIncreaseRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import type { TreeCommand } from './keys';
import type { Tree } from './useTree';

const useStyles = makeStyles({
  bar: {
    padding: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    justifyContent: 'space-between',
  },
  button: { minWidth: '32px', padding: '5px' },
});

interface Tool {
  command: TreeCommand;
  icon: ReactElement;
  word: StringKey;
  /** As it is told beside the word. */
  keys: string;
}

const TOOLS: readonly Tool[] = [
  { command: 'addBelow', icon: <AddRegular />, word: 'treeAddBelow', keys: 'Shift+Insert' },
  { command: 'rename', icon: <EditRegular />, word: 'treeRename', keys: 'F2' },
  { command: 'moveUp', icon: <ArrowUpRegular />, word: 'treeMoveUp', keys: 'Alt+↑' },
  { command: 'moveDown', icon: <ArrowDownRegular />, word: 'treeMoveDown', keys: 'Alt+↓' },
  { command: 'outdent', icon: <TextIndentDecreaseRegular />, word: 'treeOutdent', keys: 'Alt+←' },
  { command: 'indent', icon: <TextIndentIncreaseRegular />, word: 'treeIndent', keys: 'Alt+→' },
  { command: 'remove', icon: <DeleteRegular />, word: 'treeRemove', keys: 'Delete' },
];

/** What the keys do on the chosen row, for those who point. */
export function TreeToolbar({ tree, onRead }: { tree: Tree; onRead: () => void }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const isGoal = tree.chosen?.parent === null;
  const serves = ({ command }: Tool): boolean => !isGoal || command === 'addBelow' || command === 'rename';
  return (
    <Toolbar className={styles.bar} size="small" aria-label={say('treeTools')}>
      {TOOLS.map((tool) => (
        <ToolbarButton
          key={tool.command}
          className={styles.button}
          icon={tool.icon}
          disabledFocusable={!serves(tool)}
          aria-label={say(tool.word)}
          title={`${say(tool.word)} (${tool.keys})`}
          onClick={() => tree.run(tool.command)}
        />
      ))}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton
            className={styles.button}
            icon={<MoreHorizontalRegular />}
            aria-label={say('more')}
            title={say('more')}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem secondaryContent="Insert" onClick={() => tree.run('addBeside')}>
              {say('treeAddBeside')}
            </MenuItem>
            <MenuItem onClick={onRead}>{say('readAnother')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </Toolbar>
  );
}
