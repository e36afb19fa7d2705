import { TableSimpleRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { FuzzyMethod } from '../../engine/ahp/fuzzyWeights';
import type { TriangularScale } from '../../engine/ahp/triangular';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { weigh } from '../../model/judgments/weighing';
import type { Recognition } from '../../workbook/selection/recognise';
import { weightsBlock } from '../../workbook/writing/weights';
import { fuzzyWeightsBlock } from '../../workbook/writing/fuzzyWeights';
import type { WeighingMethod } from '../components/MethodChoice';
import { insertFuzzyWeightsAction, insertWeightsAction } from '../shell/actions';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { cellsText } from './describe';
import { DoubtBar } from './DoubtBar';
import { FuzzyItems, WEIGHING_METHODS } from './FuzzyItems';
import { fuzzyOf } from './fuzzyOf';
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

/** By which numbers items are weighed where a person asks for fuzzy ones. */
export interface FuzzyChoice {
  readonly method: FuzzyMethod;
  readonly scale: TriangularScale;
}

interface WeightsViewProps extends MethodChosen, Insertion {
  fuzzy: FuzzyChoice | null;
  onFuzzy: (fuzzy: FuzzyChoice | null) => void;
  matrix: Extract<Recognition, { kind: 'matrix' }>;
}

/** The weights of the selected matrix, how consistent they are, and where they can be written. */
export function WeightsView({
  matrix,
  method,
  onMethod,
  fuzzy,
  onFuzzy,
  ...insertion
}: WeightsViewProps): ReactElement {
  const { say, language } = usePane();
  const { judgments, body, labels } = matrix;
  const { missing } = judgments;
  const block = useMemo(() => (fuzzy ? fuzzyWeightsBlock(body, fuzzy.method) : weightsBlock(body)), [body, fuzzy]);
  const crisp = fuzzy ? 'eigenvector' : method;
  const weighing = useMemo(() => weigh(judgments, crisp), [judgments, crisp]);
  const fuzzily = useMemo(() => fuzzy && fuzzyOf(judgments, body, fuzzy.method, fuzzy.scale), [judgments, body, fuzzy]);
  const choose = (chosen: WeighingMethod): void => {
    if (chosen === 'buckley' || chosen === 'chang') return onFuzzy({ method: chosen, scale: fuzzy?.scale ?? 'unit' });
    onFuzzy(null);
    onMethod(chosen);
  };
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
          actionAt={(place) =>
            fuzzy
              ? insertFuzzyWeightsAction({ body, labels, ...fuzzy, language }, place)
              : insertWeightsAction({ body, labels, method, headings }, place)
          }
          {...insertion}
        />
      </SelectionCard>
      {matrix.beyondScale.length > 0 && (
        <DoubtBar title={cellsText(matrix.beyondScale, say)} intent="info">
          {say('beyondNine')}
        </DoubtBar>
      )}
      {fuzzy && fuzzily ? (
        <FuzzyItems
          crisp={weighing}
          weights={fuzzily}
          names={labels?.texts ?? null}
          {...fuzzy}
          onMethod={choose}
          onScale={(scale) => onFuzzy({ ...fuzzy, scale })}
        />
      ) : (
        <WeighedItems
          weighing={weighing}
          names={labels?.texts ?? null}
          method={method}
          offered={WEIGHING_METHODS}
          onMethod={choose}
        />
      )}
    </>
  );
}
