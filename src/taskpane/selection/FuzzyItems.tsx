/** Items with their fuzzy weights beside the crisp ones, and what a weight of 0 is. */
import { Body1, Dropdown, Field, makeStyles, mergeClasses, Option, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FuzzyMethod } from '../../engine/ahp/fuzzyWeights';
import type { TriangularScale } from '../../engine/ahp/triangular';
import type { ScoringError } from '../../engine/scoringError';
import type { Weighing } from '../../model/judgments/weighing';
import { METHODS } from '../../model/judgments/weighing';
import { Consistency } from '../components/Consistency';
import type { WeighingMethod } from '../components/MethodChoice';
import { MethodChoice } from '../components/MethodChoice';
import { ShareBar } from '../components/ShareBar';
import { TableHead } from '../components/TableHead';
import { TABLE_CELL, TABLE_NUMBER, useTableStyles } from '../components/tableStyles';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { explain } from '../strings';
import { DoubtBar } from './DoubtBar';

const SCALES: Readonly<Record<TriangularScale, StringKey>> = {
  unit: 'fuzzyScaleUnit',
  capped: 'fuzzyScaleCapped',
  half: 'fuzzyScaleHalf',
};
const SCALE_NAMES = Object.keys(SCALES) as TriangularScale[];

export const WEIGHING_METHODS: readonly WeighingMethod[] = [...METHODS, 'buckley', 'chang'];

const useStyles = makeStyles({
  blocks: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalL,
  },
  // As narrow as the pane: see MethodChoice.
  choice: { minWidth: 'auto', width: '100%' },
  number: { ...TABLE_NUMBER, verticalAlign: 'top' },
  column: { width: '68px' },
  cell: { ...TABLE_CELL, padding: `${tokens.spacingVerticalSNudge} 0` },
  name: { display: 'block', overflowWrap: 'anywhere' },
});

interface FuzzyItemsProps {
  /** Of the judgments as they are, by the eigenvector. */
  crisp: Weighing;
  weights: readonly number[] | ScoringError;
  names: readonly string[] | null;
  method: FuzzyMethod;
  scale: TriangularScale;
  onMethod: (method: WeighingMethod) => void;
  onScale: (scale: TriangularScale) => void;
}

export function FuzzyItems(props: FuzzyItemsProps): ReactElement {
  const { crisp, weights, method, scale, onMethod, onScale } = props;
  const styles = useStyles();
  const { say, language } = usePane();
  return (
    <div className={styles.blocks}>
      <Consistency consistency={crisp.consistency} />
      <MethodChoice<WeighingMethod> method={method} offered={WEIGHING_METHODS} onMethod={onMethod} />
      <Field label={say('fuzzyScale')}>
        <Dropdown
          className={styles.choice}
          value={say(SCALES[scale])}
          selectedOptions={[scale]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = SCALE_NAMES.find((candidate) => candidate === optionValue);
            if (chosen) onScale(chosen);
          }}
        >
          {SCALE_NAMES.map((candidate) => (
            <Option key={candidate} value={candidate}>
              {say(SCALES[candidate])}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {weights instanceof Error ? (
        <Body1>{explain(weights, language)}</Body1>
      ) : (
        <FuzzyTable {...props} weights={weights} />
      )}
    </div>
  );
}

function FuzzyTable({
  crisp,
  weights,
  names,
}: Pick<FuzzyItemsProps, 'crisp' | 'names'> & { weights: readonly number[] }): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const shown = weights.map((_, index) => names?.[index] ?? say('itemNumbered', { number: index + 1 }));
  const zeros = shown.filter((_, index) => weights[index] === 0);
  const heaviest = Math.max(...weights);
  const number = mergeClasses(styles.number, styles.column);
  return (
    <>
      {zeros.length > 0 && (
        <DoubtBar title={say('methodChang')} intent="warning">
          {say('fuzzyZero', { items: zeros.join(', ') })}
        </DoubtBar>
      )}
      <table className={shared.table}>
        <TableHead
          caption={say('fuzzyCaption')}
          columns={[
            { words: say('item') },
            { words: say('fuzzyWeight'), className: number },
            { words: say('crispWeight'), className: number },
          ]}
        />
        <tbody>
          {weights.map((weight, index) => (
            <tr key={index}>
              <th scope="row" className={styles.cell}>
                <span className={styles.name}>{shown[index]}</span>
                <ShareBar share={weight / heaviest} />
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{formats.percent(weight)}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>
                {formats.percent(crisp.weights[index] as number)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
