/** One row for each office: rank, name, total and light, and below its name what is wrong with its table. */
import { Caption1, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Office } from '../../../model/scorecard/offices/offices';
import { ranksOf } from '../../../model/scorecard/offices/ranks';
import { PLAIN_LIST } from '../../components/plainList';
import { ScoreLight } from '../../components/ScoreLight';
import { TableHead } from '../../components/TableHead';
import { TABLE_CELL, TABLE_NUMBER, useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';
import { scoreText } from '../scoreText';
import { OfficeName } from './OfficeName';
import { ShowMore } from '../../components/ShowMore';

const useStyles = makeStyles({
  cell: {
    ...TABLE_CELL,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: TABLE_NUMBER,
  rankColumn: { width: '40px' },
  totalColumn: { width: '68px' },
  lightColumn: { width: '44px' },
  light: { display: 'flex', justifyContent: 'flex-end' },
  // The box stands on the line of the other cells.
  office: { display: 'flex', alignItems: 'center', marginTop: '-8px', marginLeft: '-8px', marginBottom: '-4px' },
  below: { ...PLAIN_LIST, gap: tokens.spacingVerticalXXS, paddingLeft: '24px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface OfficesTableProps {
  /** The best first. */
  offices: readonly Office[];
  chosen: readonly Office[];
  nameOf: (office: Office) => string;
  onRename: (sheet: string, name: string) => void;
  onToggle: (sheet: string, isIn: boolean) => void;
}

export function OfficesTable({ offices, chosen, nameOf, onRename, onToggle }: OfficesTableProps): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say } = usePane();
  const ranks = ranksOf(chosen.map(({ evaluation }) => evaluation.result.total));
  return (
    <table className={shared.table}>
      <TableHead
        caption={say('officesCaption')}
        columns={[
          { words: say('office') },
          { words: say('officeRank'), className: mergeClasses(styles.number, styles.rankColumn) },
          { words: say('total'), className: mergeClasses(styles.number, styles.totalColumn) },
          { words: say('light'), className: mergeClasses(styles.number, styles.lightColumn) },
        ]}
      />
      <tbody>
        {offices.map((office) => (
          <OfficeRow
            key={office.sheet}
            office={office}
            name={nameOf(office)}
            onRename={onRename}
            isChosen={chosen.includes(office)}
            rank={ranks[chosen.indexOf(office)] ?? null}
            onToggle={onToggle}
          />
        ))}
      </tbody>
    </table>
  );
}

interface OfficeRowProps {
  office: Office;
  name: string;
  onRename: (sheet: string, name: string) => void;
  isChosen: boolean;
  rank: number | null;
  onToggle: (sheet: string, isIn: boolean) => void;
}

function OfficeRow({ office, name, onRename, isChosen, rank, onToggle }: OfficeRowProps): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const { sheet, remarks, evaluation } = office;
  const { kpis, result } = evaluation;
  const { total, light, bands } = result;
  const count = say(kpis.length === 1 ? 'officeKpisOne' : 'officeKpisMany', { count: kpis.length });
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <span className={styles.office}>
          <Checkbox
            aria-label={name}
            checked={isChosen}
            onChange={(_, { checked }) => onToggle(sheet, checked === true)}
          />
          <OfficeName of={sheet} name={name} onRename={(typed) => onRename(sheet, typed)} />
        </span>
        <ShowMore items={remarks} shown={1}>
          {(visible) => (
            <ul className={styles.below}>
              <li>
                <Caption1 className={styles.quiet}>
                  {name === sheet ? count : say('inSheet', { sheet, text: count })}
                </Caption1>{' '}
              </li>
              {visible.map((one) => {
                const text = one.describe(language);
                return (
                  <li key={text}>
                    <Caption1>{name === sheet ? text : say('inSheet', { sheet, text })}</Caption1>{' '}
                  </li>
                );
              })}
            </ul>
          )}
        </ShowMore>
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{rank === null ? '–' : formats.count(rank)}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>
        {total === null ? '–' : scoreText(total, bands, formats)}
      </td>
      <td className={styles.cell}>
        <span className={styles.light}>
          <ScoreLight score={light === null ? null : total} bands={bands} compact />
        </span>
      </td>
    </tr>
  );
}
