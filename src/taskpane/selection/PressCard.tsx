/** A card that is pressed as a whole. */
import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { FORCED_COLORS } from '../shell/theme';
import { useCardStyles } from './SelectionCard';

const useStyles = makeStyles({
  card: {
    flexDirection: 'row',
    alignItems: 'center',
    width: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      borderTopColor: tokens.colorNeutralStroke1Hover,
      borderRightColor: tokens.colorNeutralStroke1Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
      borderLeftColor: tokens.colorNeutralStroke1Hover,
    },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    [FORCED_COLORS]: { backgroundColor: 'ButtonFace', color: 'ButtonText' },
  },
  icon: { display: 'flex', fontSize: '24px', color: tokens.colorBrandForeground1 },
  chevron: { display: 'flex', fontSize: '16px', color: tokens.colorNeutralForeground3 },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

interface PressCardProps {
  icon?: ReactElement;
  title: string;
  text: string;
  /** Below the text. */
  children?: ReactNode;
  /** Whether what it opens below itself is shown; left out where it leads elsewhere. */
  expanded?: boolean;
  onPress: () => void;
}

export function PressCard({ icon, title, text, children, expanded, onPress }: PressCardProps): ReactElement {
  const card = useCardStyles();
  const styles = useStyles();
  const id = useId();
  return (
    <button
      type="button"
      className={mergeClasses(card.card, styles.card)}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      onClick={onPress}
    >
      {icon && <span className={styles.icon}>{icon}</span>}
      <span className={styles.words}>
        <Body1Strong id={`${id}-title`}>{title}</Body1Strong>
        <span id={`${id}-text`} className={styles.words}>
          <Caption1>{text}</Caption1>
          {children}
        </span>
      </span>
      <span className={styles.chevron} aria-hidden>
        {expanded ? <ChevronDownRegular /> : <ChevronRightRegular />}
      </span>
    </button>
  );
}
