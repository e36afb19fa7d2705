/** How many of the chosen offices have which light, or which word of their own; the best first. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { bandOf } from '../../../model/scorecard/bands';
import type { Band } from '../../../model/scorecard/bands';
import type { ScorecardResult } from '../../../model/scorecard/types';
import { LightBadge } from '../../components/LightBadge';
import { PLAIN_LIST } from '../../components/plainList';
import { usePane } from '../../shell/context';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  list: { ...PLAIN_LIST, display: 'flex', flexDirection: 'row', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export function OfficesByLight({ results }: { results: readonly ScorecardResult[] }): ReactElement {
  const styles = useStyles();
  const { say, language, formats } = usePane();
  const counts = new Map<string, { band: Band; count: number }>();
  const scored = results
    .flatMap(({ total, bands }) => (total === null ? [] : [{ total, bands }]))
    .sort((one, other) => other.total - one.total);
  for (const { total, bands } of scored) {
    const band = bandOf(total, bands);
    counts.set(band.name.en, { band, count: (counts.get(band.name.en)?.count ?? 0) + 1 });
  }
  const without = results.length - scored.length;
  return (
    <div className={styles.block}>
      <Caption1>{say('officesBands')}</Caption1>
      <ul className={styles.list} aria-label={say('officesBands')}>
        {[...counts.values()].map(({ band, count }) => (
          <li key={band.name.en}>
            <LightBadge light={band.light}>{`${band.word[language]} ${formats.count(count)}`}</LightBadge>
          </li>
        ))}
        {without > 0 && (
          <li>
            <LightBadge light={null}>{`${say('officesWithout')} ${formats.count(without)}`}</LightBadge>
          </li>
        )}
      </ul>
    </div>
  );
}
