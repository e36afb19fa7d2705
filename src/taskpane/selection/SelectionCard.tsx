import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { placeText } from '../../sheets/address';
import type { Recognition } from '../../workbook/selection/recognise';
import { usePane } from '../shell/context';
import { areaOf, titleOf } from './describe';
import { FailureBar } from '../components/FailureBar';

export const useCardStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  gap: { marginTop: tokens.spacingVerticalM },
});

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { display: 'flex', fontSize: '20px', color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface SelectionCardProps {
  icon: ReactElement;
  recognition: Recognition;
  /** More about the selection, one line each. */
  details?: readonly (string | null)[];
  /** The one next action. */
  children?: ReactNode;
}

/** Says what the selection is and offers the next step; what went wrong with that step appears right under it. */
export function SelectionCard({ icon, recognition, details = [], children }: SelectionCardProps): ReactElement {
  const card = useCardStyles();
  const styles = useStyles();
  const pane = usePane();
  const area = areaOf(recognition);
  return (
    <>
      <section className={card.card} aria-label={pane.say('selectionLabel')}>
        <div className={styles.line}>
          <span className={styles.icon}>{icon}</span>
          <div className={styles.words}>
            <Body1Strong className={styles.title}>{titleOf(recognition, pane)}</Body1Strong>
            {area && <Caption1 className={styles.quiet}>{placeText(area)}</Caption1>}
            {details.map(
              (detail) =>
                detail && (
                  <Caption1 key={detail} className={styles.quiet}>
                    {detail}
                  </Caption1>
                ),
            )}
          </div>
        </div>
        {children}
      </section>
      <FailureBar className={mergeClasses(card.gap)} />
    </>
  );
}
