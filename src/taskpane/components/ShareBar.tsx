/** A thin bar below a name: its share of the whole, or of the largest. The figure beside it says the same to everybody. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FORCED_COLORS } from '../shell/theme';

const useStyles = makeStyles({
  track: {
    display: 'block',
    height: '4px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    [FORCED_COLORS]: { outline: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  bar: {
    display: 'block',
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: 'none',
    [FORCED_COLORS]: { backgroundColor: 'Highlight' },
  },
});

/** @param share from 0 to 1 */
export function ShareBar({ share, className }: { share: number; className?: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.track, className)} aria-hidden>
      <span className={styles.bar} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
