/** A consistency ratio: a shape and a weight of its own above the limit, and in words what it is of. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { CONSISTENCY_LIMIT } from '../../engine/ahp/consistency';
import { usePane } from '../shell/context';

const useStyles = makeStyles({
  above: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '1px',
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function MarkedRatio({ ratio, item }: { ratio: number; item?: string }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const isAbove = ratio > CONSISTENCY_LIMIT;
  const words = formats.ratio(ratio);
  const values = { ratio: words, limit: formats.hundredths(CONSISTENCY_LIMIT) };
  const label =
    item === undefined ? say('meterLabel', values) : say(isAbove ? 'ratioAbove' : 'ratioWithin', { ...values, item });
  return (
    <span className={isAbove ? styles.above : undefined} role="img" aria-label={label} title={label}>
      {isAbove && <Warning16Filled />}
      {words}
    </span>
  );
}
