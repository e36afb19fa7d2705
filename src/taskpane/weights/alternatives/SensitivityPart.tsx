import { Body1, Caption1, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { isCrossing, turnsOf } from '../../../model/alternatives/critical';
import { alternativesOf } from '../../../model/alternatives/expanded';
import { scoreAt, sensitivityTo, variedItems } from '../../../model/alternatives/sensitivity';
import type { Sensitivity } from '../../../model/alternatives/sensitivity';
import { titleOf } from '../../../model/hierarchy/edit';
import { globalWeights } from '../../../model/judgments/globalWeights';
import { SectionHeading } from '../../components/SectionHeading';
import { useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { leadSentences, placeSentences } from './leadText';
import { SensitivityChart } from './SensitivityChart';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choice: { minWidth: 'auto', width: '100%' },
  said: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  sentence: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  scroller: { position: 'relative', overflowX: 'auto' },
  cell: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', padding: '2px 0 2px 8px' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', padding: '2px 0' },
  table: { tableLayout: 'auto' },
});

/** The scores while one item weighs more or less: a line each, who leads where in sentences, and the same as a table. */
export function SensitivityPart(): ReactElement | null {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { model } = useModel();
  const items = variedItems(model);
  const [chosen, setChosen] = useState<string | null>(null);
  const { weights } = globalWeights(model);
  const heaviest = [...items].sort((one, other) => (weights.get(other.id) ?? 0) - (weights.get(one.id) ?? 0))[0];
  const item = items.find(({ id }) => id === chosen) ?? heaviest;
  const found = item && sensitivityTo(model, item.id);
  if (!item || !found) return null;
  const best = turnsOf(found)?.best ?? null;
  const turn = isCrossing(best) ? best.share : null;
  const names = alternativesOf(model).map(({ name }) => name);
  const whole = (share: number): string => `${formats.count(100 * share)}%`;
  const title = titleOf(item);
  const said = leadSentences(found, names, title, whole).map(({ key, values }) => say(key, values));
  const places = placeSentences(found, names, whole).map(({ key, values }) => say(key, values));
  return (
    <section className={styles.block}>
      <SectionHeading>{say('sensitivity')}</SectionHeading>
      <Field label={say('variedCriterion')}>
        <Dropdown
          className={styles.choice}
          value={title}
          selectedOptions={[item.id]}
          onOptionSelect={(_, { optionValue }) => setChosen(optionValue ?? null)}
        >
          {items.map((one) => (
            <Option key={one.id} value={one.id} text={titleOf(one)}>
              {`${one.code} ${one.name} · ${formats.percent(weights.get(one.id) ?? 0)}`.trim()}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <SensitivityChart
        label={say('sensitivityChart', { item: title })}
        said={said}
        found={found}
        names={names}
        turn={turn}
      />
      <ul className={styles.said} aria-live="polite">
        {said.map((sentence) => (
          <li key={sentence}>
            <Body1 className={styles.sentence}>{sentence}</Body1>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.quiet}>
        {say('sensitivityHint')}
        {turn !== null && ` ${say('ringHint')}`}
      </Caption1>
      <details>
        <summary className={styles.summary}>{say('asTable')}</summary>
        <ScoresByWeight found={found} names={names} item={title} whole={whole} />
        <ul className={styles.said}>
          {places.map((sentence) => (
            <li key={sentence}>
              <Caption1 className={styles.sentence}>{sentence}</Caption1>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface ScoresByWeightProps {
  found: Sensitivity;
  names: readonly string[];
  item: string;
  whole: (share: number) => string;
}

function ScoresByWeight({ found: { lines, weight }, names, item, whole }: ScoresByWeightProps): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const shares = [...new Set([0, 0.25, 0.5, 0.75, 1, weight])].sort((one, other) => one - other);
  return (
    <div className={styles.scroller} data-scrolls>
      <table className={`${shared.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col" className={shared.heading}>
              {say('weightOfItem', { item })}
            </th>
            {shares.map((share) => (
              <th key={share} scope="col" className={`${shared.heading} ${styles.cell}`}>
                {share === weight ? say('weightNow', { share: whole(share) }) : whole(share)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, place) => (
            <tr key={place}>
              <th scope="row" className={styles.head}>
                {names[place]}
              </th>
              {shares.map((share) => (
                <td key={share} className={styles.cell}>
                  {formats.decimals(100 * scoreAt(line, share), 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
