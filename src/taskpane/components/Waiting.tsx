/** A wait that shows itself, with words, once it is longer than 300 ms; by name from the start. */
import { makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ place: { paddingTop: '20vh' } });

export function Waiting({ label }: { label: string }): ReactElement {
  const styles = useStyles();
  // Until the words are shown, the name that Fluent takes from them points to nothing.
  return (
    <Spinner className={styles.place} delay={300} size="small" label={label} labelPosition="below" aria-label={label} />
  );
}
