/** A part of a view under a heading that folds it. */
import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { Activity, useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  title: { margin: 0 },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  words: { minWidth: 0, overflowWrap: 'anywhere', marginRight: 'auto' },
  aside: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  icon: { display: 'flex', flexShrink: 0, fontSize: '16px' },
  body: { paddingTop: tokens.spacingVerticalXS },
});

interface FoldFrameProps {
  /** Of the button, by which it is given the focus. */
  id?: string;
  title: string;
  /** Said at the right: how many there are. */
  aside?: string;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}

export function FoldFrame({ id, title, aside, isOpen, onToggle, children }: FoldFrameProps): ReactElement {
  const styles = useStyles();
  const own = useId();
  return (
    <section aria-labelledby={`${own}title`}>
      <h2 className={styles.title}>
        <button
          type="button"
          id={id}
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={`${own}body`}
          onClick={onToggle}
        >
          <span className={styles.icon} aria-hidden>
            {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          </span>
          <Subtitle2 id={`${own}title`} className={styles.words}>
            {title}
          </Subtitle2>{' '}
          {aside !== undefined && <Caption1 className={styles.aside}>{aside}</Caption1>}
        </button>
      </h2>
      <div id={`${own}body`} className={styles.body} hidden={!isOpen}>
        {/* What was chosen within stays chosen. */}
        <Activity mode={isOpen ? 'visible' : 'hidden'}>{children}</Activity>
      </div>
    </section>
  );
}
