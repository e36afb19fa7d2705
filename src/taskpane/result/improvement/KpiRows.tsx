/** Each KPI with its light, how many rows it gets, and whether it gets a tree of causes. */
import { Caption1, Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ImprovementChoices } from '../../../model/scorecard/improvement';
import { MOST_ROWS, urgency } from '../../../model/scorecard/improvement';
import type { ScoredKpi, ScorecardResult } from '../../../model/scorecard/types';
import { PLAIN_LIST } from '../../components/plainList';
import { ScoreLight } from '../../components/ScoreLight';
import { ShowMore } from '../../components/ShowMore';
import { usePane } from '../../shell/context';

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, width: '100%' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  select: { width: '64px', minWidth: 0 },
  more: { width: '100%' },
});

interface KpiRowsProps {
  result: ScorecardResult;
  choices: ImprovementChoices;
  typed: Readonly<Record<string, number>>;
  onChoose: (change: Partial<ImprovementChoices>) => void;
}

export function KpiRows({ result, choices, typed, onChoose }: KpiRowsProps): ReactElement {
  const styles = useStyles();
  const rows = [...result.rows].sort((one, other) => urgency(one) - urgency(other));
  const first = Math.max(3, rows.filter((row) => urgency(row) < 2).length);
  return (
    <div className={styles.more}>
      <ShowMore items={rows} shown={Math.min(first, 10)}>
        {(visible) => (
          <ul className={styles.list}>
            {visible.map((row) => (
              <KpiRow key={row.kpi.key} {...{ row, result, choices, typed, onChoose }} />
            ))}
          </ul>
        )}
      </ShowMore>
    </div>
  );
}

function KpiRow({ row, result, choices, typed, onChoose }: KpiRowsProps & { row: ScoredKpi }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { kpi } = row;
  const name = [kpi.code, kpi.name].filter(Boolean).join(' ') || kpi.key;
  const count = choices.rows[kpi.key] ?? 1;
  const least = Math.max(1, typed[kpi.key] ?? 0);
  const counts = Array.from({ length: Math.max(MOST_ROWS, count) - least + 1 }, (_, index) => least + index);
  const branches = choices.trees[kpi.key];
  const setCount = (next: number): void =>
    onChoose({
      rows: { ...choices.rows, [kpi.key]: next },
      ...(branches !== undefined && next > branches && { trees: { ...choices.trees, [kpi.key]: next } }),
    });
  const setTree = (isWanted: boolean): void => {
    const others = Object.fromEntries(Object.entries(choices.trees).filter(([key]) => key !== kpi.key));
    onChoose({ trees: isWanted ? { ...others, [kpi.key]: count } : others });
  };
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <ScoreLight score={row.light === null ? null : row.score} bands={result.bands} compact />
        <Caption1>{name}</Caption1>
      </div>
      <div className={styles.choices}>
        <Caption1>{say('improvementRows')}</Caption1>
        <Select
          className={styles.select}
          size="small"
          aria-label={say('improvementRowsOf', { name })}
          value={String(count)}
          onChange={(_, { value }) => setCount(Number(value))}
        >
          {counts.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
        <Checkbox
          label={say('whyTree')}
          aria-label={say('whyTreeOf', { name })}
          checked={branches !== undefined}
          onChange={(_, { checked }) => setTree(checked === true)}
        />
      </div>
    </li>
  );
}
