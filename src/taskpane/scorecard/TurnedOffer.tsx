/** An Objective Matrix was selected as it is printed: what does not follow from its own anchors, and the way to a table. */
import { Caption1 } from '@fluentui/react-components';
import { TableSwitchRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { BusyButton } from '../components/BusyButton';
import { SectionHeading } from '../components/SectionHeading';
import { ShowMore } from '../components/ShowMore';
import { Bar, useListStyles } from '../employees/ListParts';
import { usePane } from '../shell/context';
import type { PrintedTable } from './turnedTable';

const SHOWN = 5;

interface TurnedOfferProps {
  printed: PrintedTable;
  busy: boolean;
  onTake: () => void;
}

export function TurnedOffer({ printed, busy, onTake }: TurnedOfferProps): ReactElement {
  const styles = useListStyles();
  const { say, language, formats } = usePane();
  const { matrix, misprints } = printed;
  const count = matrix.columns.length;
  return (
    <div className={styles.block}>
      <Bar text={say(count === 1 ? 'matrixFoundOne' : 'matrixFound', { count: formats.count(count) })} isQuiet />
      {misprints.length > 0 && (
        <>
          <SectionHeading>{say('matrixMisprints')}</SectionHeading>
          <ShowMore items={misprints} shown={SHOWN}>
            {(visible) => (
              <ul className={styles.list}>
                {visible.map((one) => (
                  <li key={one.describe(language)}>
                    <Caption1>{one.describe(language)}</Caption1>
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
          <Caption1 className={styles.quiet}>{say('matrixMisprintsHint')}</Caption1>
        </>
      )}
      <BusyButton busy={busy} icon={<TableSwitchRegular />} onClick={onTake}>
        {say('matrixTurn')}
      </BusyButton>
    </div>
  );
}
