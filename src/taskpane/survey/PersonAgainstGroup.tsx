/** One person's own weights beside those of the group: where they part. The farthest from the group is shown first. */
import { Dropdown, Field, makeStyles, mergeClasses, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Counted } from '../../model/survey/results';
import { TableHead } from '../components/TableHead';
import { RULED_CELL, TABLE_NUMBER, useTableStyles } from '../components/tableStyles';
import { usePane } from '../shell/context';

const useStyles = makeStyles({
  choice: { minWidth: 'auto', width: '100%' },
  cell: RULED_CELL,
  number: TABLE_NUMBER,
  column: { width: '72px' },
});

interface PersonAgainstGroupProps {
  /** The farthest from the group first; those without weights are left out. */
  people: readonly Counted[];
  items: readonly string[];
  group: readonly number[];
}

export function PersonAgainstGroup({ people, items, group }: PersonAgainstGroupProps): ReactElement | null {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const [row, setRow] = useState<number | null>(null);
  const weighed = people.filter(({ weights }) => weights !== null);
  const shown = weighed.find(({ person }) => person.row === row) ?? weighed[0];
  if (!shown?.weights) return null;
  const nameOf = ({ person }: Counted): string => person.name || say('personOfRow', { row: person.rowNumber });
  const number = mergeClasses(styles.number, styles.column);
  const cell = mergeClasses(styles.cell, styles.number);
  const { weights } = shown;
  return (
    <>
      <Field label={say('personAgainst')}>
        <Dropdown
          className={styles.choice}
          value={nameOf(shown)}
          selectedOptions={[String(shown.person.row)]}
          onOptionSelect={(_, { optionValue }) => setRow(Number(optionValue))}
        >
          {weighed.map((one) => (
            <Option key={one.person.row} value={String(one.person.row)}>
              {nameOf(one)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <table className={shared.table}>
        <TableHead
          caption={say('personAgainst')}
          columns={[
            { words: say('item') },
            { words: say('personOwn'), className: number },
            { words: say('personGroup'), className: number },
          ]}
        />
        <tbody>
          {items.map((item, index) => (
            <tr key={index}>
              <th scope="row" className={styles.cell}>
                {item}
              </th>
              <td className={cell}>{formats.percent(weights[index] ?? 0)}</td>
              <td className={cell}>{formats.percent(group[index] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
