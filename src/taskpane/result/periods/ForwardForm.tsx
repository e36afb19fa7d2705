/** The next scorecard of one that reads a table of its own: what it is called and of which period, before it is copied. */
import { Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { sameAs } from '../../../model/hierarchy/tree';
import { BusyButton } from '../../components/BusyButton';
import { SectionHeading } from '../../components/SectionHeading';
import { usePane } from '../../shell/context';
import type { ForwardWish } from './forwardWriting';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: 'flex-start' },
});

interface ForwardFormProps {
  wish: ForwardWish;
  /** Titles that are in use. */
  taken: readonly string[];
  busy: boolean;
  onWrite: (wish: ForwardWish) => void;
}

export function ForwardForm({ wish: begun, taken, busy, onWrite }: ForwardFormProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [wish, setWish] = useState(begun);
  const title = wish.title.trim();
  const isTaken = taken.some((one) => sameAs(one) === sameAs(title));
  const refusal = title === '' ? say('forwardNoTitle') : isTaken ? say('forwardTaken') : null;
  return (
    <section className={styles.block} aria-label={say('forward')}>
      <SectionHeading>{say('forward')}</SectionHeading>
      <Caption1 className={styles.quiet}>{say('forwardHow')}</Caption1>
      <Field
        label={say('forwardTitle')}
        {...(refusal !== null && { validationState: 'warning' as const, validationMessage: refusal })}
      >
        <Input size="small" value={wish.title} onChange={(_, data) => setWish({ ...wish, title: data.value })} />
      </Field>
      <Field label={say('forwardPeriod')}>
        <Input size="small" value={wish.period} onChange={(_, data) => setWish({ ...wish, period: data.value })} />
      </Field>
      <span className={styles.button}>
        <BusyButton
          busy={busy}
          disabled={refusal !== null}
          onClick={() => refusal === null && onWrite({ title, period: wish.period.trim() })}
        >
          {say('writeForward')}
        </BusyButton>
      </span>
    </section>
  );
}
