/** Below the buttons that copy: that it was copied, or the text to be copied by hand. */
import { Caption1, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';
import { fillCopy } from './clipboard';
import type { Clip } from './clipboard';
import type { CopyState } from './useCopy';

const useStyles = makeStyles({ text: { fontFamily: 'monospace' } });

export function CopyOutcome({ state }: { state: CopyState }): ReactElement {
  return (
    <div role="status">
      {state !== null && 'done' in state && <Caption1>{state.done}</Caption1>}
      {state !== null && 'byHand' in state && <ByHand key={state.byHand.plain} clip={state.byHand} />}
    </div>
  );
}

/** What a person copies with the keys has its formats all the same. */
function ByHand({ clip }: { clip: Clip }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Field label={say('copyByHand')}>
      <Textarea
        readOnly
        rows={6}
        textarea={{ ref: field, className: styles.text }}
        value={clip.plain}
        onFocus={({ target }) => target.select()}
        onCopy={({ nativeEvent }) => fillCopy(nativeEvent, clip)}
      />
    </Field>
  );
}
