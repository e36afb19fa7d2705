import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import packageJson from '../../../package.json';
import { usePane } from './context';
import { useTabs } from './tabs';

const PAGES = [
  { page: 'index', word: 'help' },
  { page: 'guide', word: 'guide' },
] as const;

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: 'auto', padding: tokens.spacingHorizontalXS },
});

/**
 * Help with its search, and the guide, in windows of their own: the pane stays with the selection; and what is needed
 * once a workbook is done, whichever tab is shown.
 */
export function HelpMenu(): ReactElement {
  const styles = useStyles();
  const { language, say } = usePane();
  const { openAside } = useTabs();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-label={say('help')}
          title={say('help')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {PAGES.map(({ page, word }) => (
            <MenuItemLink key={page} href={`help/${language}/${page}.html`} target="_blank" rel="noopener">
              {say(word)}
            </MenuItemLink>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => openAside('auditBook')}>{say('auditBook')}…</MenuItem>
          <MenuItem onClick={() => openAside('repair')}>{say('repairTitle')}…</MenuItem>
          <MenuItem onClick={() => openAside('portable')}>{say('withoutAddIn')}…</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => openAside('cite')}>{say('citeTimbang')}…</MenuItem>
          <MenuGroup>
            <MenuGroupHeader>Timbang {packageJson.version}</MenuGroupHeader>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
