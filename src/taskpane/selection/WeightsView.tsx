import { TableSimpleRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { weigh } from '../../model/judgments/weighing';
import type { Recognition } from '../../workbook/selection/recognise';
import { weightsBlock } from '../../workbook/writing/weights';
import { insertWeightsAction } from '../shell/actions';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { cellsText } from './describe';
import { DoubtBar } from './DoubtBar';
import type { Insertion } from './InsertWeights';
import { InsertWeights } from './InsertWeights';
import { SelectionCard } from './SelectionCard';
import type { MethodChosen } from './WeighedItems';
import { WeighedItems } from './WeighedItems';

/** The sheet says how its weights came about; the eigenvector goes without saying. */
const WEIGHT_HEADINGS: Readonly<Record<PriorityMethod, StringKey>> = {
  eigenvector: 'weight',
  geometric: 'weightByGeometric',
  column: 'weightByColumn',
};

interface WeightsViewProps extends MethodChosen, Insertion {
  matrix: Extract<Recognition, { kind: 'matrix' }>;
}

/** The weights of the selected matrix, how consistent they are, and where they can be written. */
export function WeightsView({ matrix, method, onMethod, ...insertion }: WeightsViewProps): ReactElement {
  const { say } = usePane();
  const { judgments, body, labels } = matrix;
  const { missing } = judgments;
  const block = useMemo(() => weightsBlock(body), [body]);
  const weighing = useMemo(() => weigh(judgments, method), [judgments, method]);
  const headings = {
    item: say('item'),
    weight: say(WEIGHT_HEADINGS[method]),
    consistency: say('consistencyHeading'),
  };
  return (
    <>
      <SelectionCard
        icon={<TableSimpleRegular />}
        recognition={matrix}
        details={[
          missing > 0 ? say(missing === 1 ? 'judgmentsMissingOne' : 'judgmentsMissingMany', { count: missing }) : null,
        ]}
      >
        <InsertWeights
          block={block}
          actionAt={(place) => insertWeightsAction({ body, labels, method, headings }, place)}
          {...insertion}
        />
      </SelectionCard>
      {matrix.beyondScale.length > 0 && (
        <DoubtBar title={cellsText(matrix.beyondScale, say)} intent="info">
          {say('beyondNine')}
        </DoubtBar>
      )}
      <WeighedItems weighing={weighing} names={labels?.texts ?? null} method={method} onMethod={onMethod} />
    </>
  );
}
