import {
  Button,
  Caption1,
  Link,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { CONSISTENCY_LIMIT } from '../../../engine/ahp/consistency';
import { titleOf } from '../../../model/hierarchy/edit';
import { leastConsistent } from '../../../model/judgments/consistency';
import type { Inconsistency } from '../../../model/judgments/consistency';
import { progressOf } from '../../../model/judgments/judging';
import { changeRespondent, removeRespondent } from '../../../model/judgments/respondents';
import type { Respondent } from '../../../model/types';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useChoice } from '../choice';
import { MarkedRatio } from '../MarkedRatio';
import { usePeopleStyles } from './peopleStyles';

const useStyles = makeStyles({
  name: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    // Two lines are a name; the whole of a longer one is read from its title.
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  counts: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end' },
  quiet: { color: tokens.colorNeutralForeground3 },
  menu: { minWidth: '24px', padding: '2px' },
});

interface PersonRowProps {
  person: Respondent;
  /** The focus comes back to this row, to its menu. */
  takesFocus: boolean;
  onFocused: () => void;
  /** Name and weight are to be changed. */
  onChange: () => void;
  onRemoved: () => void;
}

/** Name, answers, consistency and weight of one person; everything that can be done with them is in the menu. */
export function PersonRow({ person, ...rest }: PersonRowProps): ReactElement {
  const styles = useStyles();
  const cells = usePeopleStyles();
  const { say, formats } = usePane();
  const { model, edit } = useModel();
  const { choose } = useChoice();
  const { id, name, weight, hidden } = person;
  const { judged, pairs } = progressOf(model, id);
  const worst = leastConsistent(model, id);
  const hide = (): void => {
    const change = { hidden: !hidden };
    edit((now) => changeRespondent(now, id, change), {
      key: hidden ? 'respondentShown' : 'respondentHidden',
      values: { name },
    });
  };
  const number = mergeClasses(cells.cell, cells.number, hidden && styles.quiet);
  return (
    <tr>
      <th scope="row" className={cells.cell}>
        <Link
          as="button"
          className={styles.name}
          title={name}
          aria-label={`${say('judgeAs')}: ${name}`}
          onClick={() => choose({ part: 'compare', respondent: id })}
        >
          {name}
        </Link>
        {hidden && ' '}
        {hidden && <Caption1 className={styles.quiet}>{say('isLeftOut')}</Caption1>}
      </th>
      <td className={number} title={say('pairsJudged', { judged, pairs })}>
        {`${judged}/${pairs}`}
      </td>
      <td className={number}>
        <Ratio worst={worst} />
      </td>
      <td className={number}>
        <span className={styles.counts}>
          {`${formats.number(weight)}×`}
          <Button
            size="small"
            appearance="subtle"
            className={styles.menu}
            icon={hidden ? <EyeOffRegular /> : <EyeRegular />}
            aria-pressed={hidden}
            aria-label={say('leaveOut', { name })}
            title={say('leaveOut', { name })}
            onClick={hide}
          />
        </span>
      </td>
      <td className={cells.cell}>
        <PersonMenu person={person} worst={worst} {...rest} />
      </td>
    </tr>
  );
}

/** The highest of this person's ratios. */
function Ratio({ worst }: { worst: Inconsistency | null }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  if (worst === null) {
    return (
      <span className={styles.quiet} role="img" aria-label={say('noRatioYet')} title={say('noRatioYet')}>
        –
      </span>
    );
  }
  return <MarkedRatio ratio={worst.ratio} item={titleOf(worst.item)} />;
}

interface PersonMenuProps extends PersonRowProps {
  worst: Inconsistency | null;
}

function PersonMenu(props: PersonMenuProps): ReactElement {
  const { person, worst, takesFocus, onFocused, onChange, onRemoved } = props;
  const { id, name } = person;
  const styles = useStyles();
  const { say } = usePane();
  const { edit } = useModel();
  const { choose } = useChoice();
  const button = useRef<HTMLButtonElement | null>(null);
  const keepButton = useCallback((element: HTMLButtonElement | null) => void (button.current = element), []);
  useEffect(() => {
    if (!takesFocus) return;
    button.current?.focus();
    onFocused();
  }, [takesFocus, onFocused]);
  const values = { name };
  const contradicting = worst !== null && worst.ratio > CONSISTENCY_LIMIT ? worst.item : null;
  const remove = (): void => {
    if (edit((now) => removeRespondent(now, id), { key: 'respondentRemoved', values })) onRemoved();
  };
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={keepButton}
          size="small"
          appearance="subtle"
          className={styles.menu}
          icon={<MoreHorizontalRegular />}
          aria-label={`${say('more')}: ${name}`}
          title={say('more')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => choose({ part: 'compare', respondent: id })}>{say('judgeAs')}</MenuItem>
          {contradicting && (
            <MenuItem onClick={() => choose({ part: 'compare', respondent: id, parent: contradicting.id })}>
              {say('lookAgainBelow', { item: titleOf(contradicting) })}
            </MenuItem>
          )}
          <MenuItem onClick={onChange}>{say('changePerson')}</MenuItem>
          <MenuItem onClick={remove}>{say('removeRespondent', values)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
