/** Links typed or pasted as text: what is understood can be added, what is not is named. */
import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Pair } from '../../../model/map/edit';
import { endsOf, withLinks } from '../../../model/map/edit';
import type { Lane } from '../../../model/map/lanes';
import { linksAsText, readLinks } from '../../../model/map/linkText';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  problem: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

interface LinkTextProps {
  lanes: readonly Lane[];
  links: readonly Pair[];
  of: string;
}

export function LinkText({ lanes, links, of }: LinkTextProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { edit } = useModel();
  const [text, setText] = useState('');
  const existing = links.map(endsOf);
  const objectives = lanes.flatMap((lane) => lane.objectives);
  const { pairs, problems } = readLinks(text, objectives, existing);
  const count = pairs.length;
  const isTyped = text.trim() !== '';
  const add = (): void => {
    const what = count === 1 ? 'mapAddedOne' : 'mapAddedMany';
    if (count > 0 && edit((now) => withLinks(now, of, pairs, existing), { key: what, values: { count } })) setText('');
  };
  return (
    <section className={styles.form} aria-label={say('mapType')}>
      <Field label={say('mapType')} hint={say('mapTypeHint')}>
        <Textarea resize="vertical" rows={3} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {isTyped && (
        <Caption1 role="status">{say(count === 1 ? 'mapUnderstoodOne' : 'mapUnderstoodMany', { count })}</Caption1>
      )}
      {problems
        .map((problem) => problem.describe(language))
        .map((sentence, index) => (
          <Caption1 key={`${index} ${sentence}`} className={styles.problem}>
            {sentence}
          </Caption1>
        ))}
      <div className={styles.buttons}>
        <Button disabledFocusable={count === 0} onClick={add}>
          {say(count === 0 ? 'mapAddNone' : count === 1 ? 'mapAddOne' : 'mapAddMany', { count })}
        </Button>
        {links.length > 0 && (
          <Button appearance="subtle" onClick={() => setText(linksAsText(links))}>
            {say('mapShowText')}
          </Button>
        )}
      </div>
    </section>
  );
}
