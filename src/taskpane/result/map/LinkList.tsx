/** Every link with the light of its cause and of its effect: also what the drawing says, as a list. */
import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Causes } from '../../../model/map/causes';
import { withoutLink } from '../../../model/map/edit';
import type { MapObjective } from '../../../model/map/lanes';
import type { NamedBands } from '../../../model/scorecard/bands';
import { PLAIN_LIST } from '../../components/plainList';
import { ScoreLight } from '../../components/ScoreLight';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';

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
  remove: { marginLeft: 'auto', minWidth: 'auto' },
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
  const remove = (key: string, text: string): void =>
    void edit((now) => withoutLink(now, of, key), { key: 'mapRemoved', values: { link: text } });
  const button = (key: string, text: string): ReactElement => (
    <Button
      className={styles.remove}
      size="small"
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={say('mapRemove', { link: text })}
      title={say('mapRemove', { link: text })}
      onClick={() => remove(key, text)}
    />
  );
  const end = (one: MapObjective): ReactElement => (
    <span className={styles.end} title={`${one.code} ${one.name}`.trim()}>
      {one.key}
      <ScoreLight score={one.score} bands={bands} compact />
    </span>
  );
  return (
    <section aria-label={say('mapLinks')}>
      <Body1Strong as="h3">{say('mapLinks')}</Body1Strong>
      <ul className={styles.list}>
        {links.map(({ key, cause, effect }) => (
          <li key={key} className={styles.row}>
            {end(cause)}
            <ArrowRightRegular role="img" aria-label={say('mapLeadsTo')} />
            {end(effect)}
            {button(key, `${cause.key} → ${effect.key}`)}
            {cause.light === 'red' && effect.light === 'red' && (
              <Caption1 className={styles.both}>{say('mapBothRed')}</Caption1>
            )}
          </li>
        ))}
        {lost.map(({ key, said }) => (
          <li key={key} className={styles.row}>
            <Caption1 className={styles.lost}>{said.describe(language)}</Caption1>
            {button(key, key.replace('\n', ' → '))}
          </li>
        ))}
      </ul>
    </section>
  );
}
