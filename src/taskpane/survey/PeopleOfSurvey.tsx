/** Everyone who answered, the farthest from the group first: own CR, and the share of the weight put elsewhere. */
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Counted } from '../../model/survey/results';
import { MarkedRatio } from '../weights/MarkedRatio';
import { ShowMore } from '../components/ShowMore';
import { TableHead } from '../components/TableHead';
import { RULED_CELL, TABLE_NUMBER, useTableStyles } from '../components/tableStyles';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { PersonAgainstGroup } from './PersonAgainstGroup';

const SHOWN = 8;
/** More would stall the pane; the sheet has all. */
const MOST = 200;

const useStyles = makeStyles({
  cell: RULED_CELL,
  number: TABLE_NUMBER,
  column: { width: '78px' },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block' },
});

/** Why a person does not count, or has no weights; null where nothing is to be said. */
function reasonOf({ person, weights, counts }: Counted): StringKey | null {
  if (person.answers.every((answer) => answer === null)) return 'personSilent';
  if (person.weight === null || person.weight === 0) return 'personWeight';
  if (weights === null) return counts ? 'personUnlinked' : 'personUnlinkedOut';
  return counts ? null : 'personAbove';
}

interface PeopleOfSurveyProps {
  people: readonly Counted[];
  items: readonly string[];
  /** Null while nobody counts. */
  group: readonly number[] | null;
}

export function PeopleOfSurvey({ people, items, group }: PeopleOfSurveyProps): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const sorted = useMemo(
    () => [...people].sort((one, other) => (other.distance ?? -1) - (one.distance ?? -1)),
    [people],
  );
  const number = mergeClasses(styles.number, styles.column);
  return (
    <>
      <ShowMore items={sorted.slice(0, MOST)} shown={SHOWN}>
        {(visible) => (
          <table className={shared.table}>
            <TableHead
              caption={say('surveyPeople')}
              columns={[
                { words: say('personColumn') },
                { words: say('consistencyHeading'), className: number },
                { words: say('distanceColumn'), className: number },
              ]}
            />
            <tbody>
              {visible.map((one) => {
                const reason = reasonOf(one);
                const { person, ratio, distance } = one;
                const name = person.name || say('personOfRow', { row: person.rowNumber });
                return (
                  <tr key={person.row}>
                    <th scope="row" className={styles.cell}>
                      {name} {reason && <Caption1 className={styles.quiet}>{say(reason)}</Caption1>}
                    </th>
                    <td className={mergeClasses(styles.cell, styles.number)}>
                      {ratio === null ? '–' : <MarkedRatio ratio={ratio} />}
                    </td>
                    <td className={mergeClasses(styles.cell, styles.number)}>
                      {distance === null ? '–' : formats.percent(distance)}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </ShowMore>
      <Caption1 className={styles.quiet}>{say('distanceHint')}</Caption1>
      {people.length > MOST && (
        <Caption1 className={styles.quiet}>{say('listFirst', { count: formats.count(MOST) })}</Caption1>
      )}
      {group && <PersonAgainstGroup people={sorted.slice(0, MOST)} items={items} group={group} />}
    </>
  );
}
