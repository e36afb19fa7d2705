/** One step of the scorecard: a card that closes to a line when it is done, and says in it what was decided. */
import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ChevronDownRegular, ChevronUpRegular, WarningFilled } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../shell/context';
import { stepMark } from './mending';
import type { StepName } from './mending';

const useStyles = makeStyles({
  card: {
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `-${tokens.strokeWidthThick}`,
    },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1 },
  summary: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  icon: { display: 'flex', fontSize: '20px', flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  number: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '20px',
    height: '20px',
    flexShrink: 0,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground3}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

export type StepState = 'open' | 'done' | 'doubtful';

interface StepProps {
  name: StepName;
  number: number;
  title: string;
  summary: string;
  state: StepState;
  expanded: boolean;
  onToggle: () => void;
  children: ReactNode;
}

export function Step({ name, number, title, summary, state, expanded, onToggle, children }: StepProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={`${id}h`} {...stepMark(name)}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={expanded}
          aria-controls={`${id}p`}
          onClick={onToggle}
        >
          <StepIcon number={number} state={state} />
          <span className={styles.words}>
            <Body1Strong id={`${id}h`}>{title}</Body1Strong> <Caption1 className={styles.summary}>{summary}</Caption1>
          </span>
          <span className={styles.icon} aria-hidden>
            {expanded ? <ChevronUpRegular /> : <ChevronDownRegular />}
          </span>
        </button>
      </h2>
      <div id={`${id}p`} className={styles.panel} hidden={!expanded} style={expanded ? {} : { display: 'none' }}>
        {expanded && children}
      </div>
    </section>
  );
}

function StepIcon({ number, state }: { number: number; state: StepState }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  if (state === 'open') return <span className={styles.number}>{number}</span>;
  const isDone = state === 'done';
  return (
    <span
      className={mergeClasses(styles.icon, isDone ? styles.done : styles.doubtful)}
      role="img"
      aria-label={say(isDone ? 'stepDone' : 'stepDoubtful')}
    >
      {isDone ? <CheckmarkCircleFilled /> : <WarningFilled />}
    </span>
  );
}
