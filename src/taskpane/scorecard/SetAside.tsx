/** KPIs that do not count, each with its reason and the way back; and the way to set another one aside. */
import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withAside } from '../../model/scorecard/setAside';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { Kpi } from '../../model/scorecard/types';
import type { Scorecard } from '../../model/types';
import { PLAIN_LIST } from '../components/plainList';
import { usePane } from '../shell/context';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  list: PLAIN_LIST,
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  choice: { alignSelf: 'flex-start' },
  popover: { maxWidth: '300px', maxHeight: '60vh', overflowY: 'auto', overflowWrap: 'anywhere' },
});

interface KpisAsideProps {
  kpis: readonly Kpi[];
  onCountAgain: (kpi: Kpi) => void;
}

export function KpisAside({ kpis, onCountAgain }: KpisAsideProps): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  if (kpis.length === 0) return null;
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>
        <ul className={styles.list}>
          {kpis.map((kpi) => (
            <li key={kpi.key} className={styles.item}>
              {kpi.aside?.describe(language)}
              <Button
                size="small"
                aria-label={say('answerLabel', { answer: say('countAgain'), question: kpi.key })}
                onClick={() => onCountAgain(kpi)}
              >
                {say('countAgain')}
              </Button>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

interface SetAsideChoiceProps {
  evaluation: Evaluation;
  onChange: (change: Partial<Scorecard>) => void;
}

export function SetAsideChoice({ evaluation, onChange }: SetAsideChoiceProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const counted = evaluation.kpis.filter(({ aside }) => aside === null);
  if (counted.length === 0) return null;
  return (
    <Menu positioning={{ autoSize: 'height' }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.choice} size="small">
          {say('setAsideChoose')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {counted.map(({ key, code, name }) => (
            <MenuItem key={key} onClick={() => onChange(withAside(evaluation.scorecard, key, true))}>
              {[code, name].filter(Boolean).join(' ') || key}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
