import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Area } from '../../workbook/address';
import { areaAddress } from '../../workbook/address';
import { usePane } from '../context';
import { FailureBar } from './FailureBar';

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
  title: string;
  area: Area | null;
  /** More about the selection, one line each. */
  details?: readonly (string | null)[];
  /** The one next action. */
  children?: ReactNode;
}

/** Says what the selection is and offers the next step; what went wrong with that step appears right under it. */
export function SelectionCard({ icon, title, area, details = [], children }: SelectionCardProps): ReactElement {
  const card = useCardStyles();
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <section className={card.card} aria-label={say('selectionLabel')}>
        <div className={styles.line}>
          <span className={styles.icon}>{icon}</span>
          <div className={styles.words} aria-live="polite">
            <Body1Strong className={styles.title}>{title}</Body1Strong>
            {area && <Caption1 className={styles.quiet}>{`${area.sheet} · ${areaAddress(area)}`}</Caption1>}
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
