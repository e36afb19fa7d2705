import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { CONSISTENCY_LIMIT } from '../../../engine/ahp/consistency';
import { leastConsistent } from '../../../model/judgments/consistency';
import type { Respondent } from '../../../model/types';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { PersonForm } from './PersonForm';
import { PersonRow } from './PersonRow';
import { usePeopleStyles } from './peopleStyles';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  above: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere', display: 'block' },
});

/** One row a person: how many pairs are answered, whether the answers agree, and how much they count. */
export function PeopleTable({ people }: { people: readonly Respondent[] }): ReactElement {
  const styles = useStyles();
  const cells = usePeopleStyles();
  const { say, formats } = usePane();
  const { model } = useModel();
  const [changed, setChanged] = useState<string | null>(null);
  // Whose menu takes the focus: that of a row whose form was closed, or next to one that went.
  const [returnsTo, setReturnsTo] = useState<string | null>(null);
  const above = people.filter(({ id }) => (leastConsistent(model, id)?.ratio ?? 0) > CONSISTENCY_LIMIT);
  const number = mergeClasses(cells.cell, cells.heading, cells.number);
  return (
    <div>
      {above.length > 0 && (
        <Caption1 className={styles.above}>
          {say('peopleAbove', {
            count: above.length,
            all: people.length,
            limit: formats.hundredths(CONSISTENCY_LIMIT),
          })}
        </Caption1>
      )}
      <table className={styles.table} aria-label={say('respondents')}>
        <colgroup>
          <col />
          <col className={cells.pairs} />
          <col className={cells.ratio} />
          <col className={cells.counts} />
          <col className={cells.menu} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(cells.cell, cells.heading)}>
              {say('personColumn')}
            </th>
            <th scope="col" className={number}>
              {say('pairsColumn')}
            </th>
            <th scope="col" className={number} title={say('ratioColumnTitle')}>
              CR
            </th>
            <th scope="col" className={number}>
              {say('countsColumn')}
            </th>
            <td className={cells.cell} />
          </tr>
        </thead>
        <tbody>
          {people.map((person, place) =>
            person.id === changed ? (
              <PersonForm
                key={person.id}
                person={person}
                onEnd={() => {
                  setChanged(null);
                  setReturnsTo(person.id);
                }}
              />
            ) : (
              <PersonRow
                key={person.id}
                person={person}
                takesFocus={person.id === returnsTo}
                onFocused={() => setReturnsTo(null)}
                onChange={() => setChanged(person.id)}
                onRemoved={() => setReturnsTo((people[place + 1] ?? people[place - 1])?.id ?? null)}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
