/** Every link with the light of its cause and of its effect: also what the drawing says, as a list. */
import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Causes } from '../../../model/map/causes';
import { withoutLink } from '../../../model/map/edit';
import type { MapObjective } from '../../../model/map/lanes';
import { titleOf } from '../../../model/map/links';
import type { NamedBands } from '../../../model/scorecard/bands';
import { PLAIN_LIST } from '../../components/plainList';
import { ScoreLight } from '../../components/ScoreLight';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { RemoveButton } from './RemoveButton';

const useStyles = makeStyles({
  list: { ...PLAIN_LIST },
  row: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  end: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  both: { width: '100%', color: tokens.colorNeutralForeground2 },
  lost: { flexBasis: '80%', flexGrow: 1, flexShrink: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface LinkListProps {
  causes: Causes;
  /** The id of the scorecard. */
  of: string;
  bands: NamedBands;
}

export function LinkList({ causes: { links, lost }, of, bands }: LinkListProps): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  const { edit } = useModel();
  if (links.length + lost.length === 0) return null;
  const remove = (keys: readonly string[], text: string): void =>
    void edit((now) => withoutLink(now, of, keys), { key: 'mapRemoved', values: { link: text } });
  const button = (keys: readonly string[], text: string): ReactElement => (
    <RemoveButton label={say('mapRemove', { link: text })} onClick={() => remove(keys, text)} />
  );
  const end = (one: MapObjective): ReactElement => (
    <span className={styles.end} title={titleOf(one)}>
      {one.key}
      <ScoreLight score={one.score} bands={bands} compact />
    </span>
  );
  return (
    <section aria-label={say('mapLinks')}>
      <Body1Strong as="h3">{say('mapLinks')}</Body1Strong>
      <ul className={styles.list}>
        {links.map(({ keys, cause, effect }) => (
          <li key={keys.join()} className={styles.row}>
            {end(cause)}
            <ArrowRightRegular role="img" aria-label={say('mapLeadsTo')} />
            {end(effect)}
            {button(keys, `${cause.key} → ${effect.key}`)}
            {cause.light === 'red' && effect.light === 'red' && (
              <Caption1 className={styles.both}>{say('mapBothRed')}</Caption1>
            )}
          </li>
        ))}
        {lost.map(({ key, title, said }) => (
          <li key={key} className={styles.row}>
            <Caption1 className={styles.lost}>{said.describe(language)}</Caption1>
            {button([key], title)}
          </li>
        ))}
      </ul>
    </section>
  );
}
