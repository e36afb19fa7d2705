/** The way to where a sentence is mended: opens the step that it names, and its field takes the focus. */
import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Remark } from '../../model/scorecard/types';
import { usePane } from '../shell/context';
import type { Mending } from './mending';
import { mendingOf, STEP_TITLES } from './mending';

const useStyles = makeStyles({ link: { alignSelf: 'flex-start', textAlign: 'left' } });

interface MendLinkProps {
  remark: Remark | null;
  onMend: (mending: Mending) => void;
}

export function MendLink({ remark, onMend }: MendLinkProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const mending = remark && mendingOf(remark);
  if (!mending) return null;
  return (
    <Link as="button" className={styles.link} onClick={() => onMend(mending)}>
      {say('openStep', { step: say(STEP_TITLES[mending.step]) })}
    </Link>
  );
}
