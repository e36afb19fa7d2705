import { TableAddRegular, TableSimpleRegular } from '@fluentui/react-icons';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Recognition } from '../../workbook/selection/recognise';
import { weightsBlock } from '../../workbook/writing/weights';
import { insertWeightsAction } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { useTarget } from './useTarget';
import type { TargetChoice } from './useTarget';
import { useTargetForm } from './useTargetForm';
import type { OnPick } from './useTargetForm';
import { weigh } from '../../model/judgments/weighing';
import { BusyButton } from '../components/BusyButton';
import { Consistency } from '../components/Consistency';
import { MethodChoice } from '../components/MethodChoice';
import { cellsText } from './describe';
import { DoubtBar } from './DoubtBar';
import { SelectionCard } from './SelectionCard';
import { TargetLine } from './TargetLine';
import { WeightsTable } from '../components/WeightsTable';

/** The sheet says how its weights came about; the eigenvector goes without saying. */
const WEIGHT_HEADINGS: Readonly<Record<PriorityMethod, StringKey>> = {
  eigenvector: 'weight',
  geometric: 'weightByGeometric',
  column: 'weightByColumn',
};

const useStyles = makeStyles({
  blocks: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalL,
  },
  action: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS },
});

interface WeightsViewProps {
  matrix: Extract<Recognition, { kind: 'matrix' }>;
  method: PriorityMethod;
  onMethod: (method: PriorityMethod) => void;
  targetChoice: TargetChoice;
  onPick: OnPick;
  onWritten: () => void;
}

/** The weights of the selected matrix, how consistent they are, and where they can be written. */
export function WeightsView({
  matrix,
  method,
  onMethod,
  targetChoice,
  onPick,
  onWritten,
}: WeightsViewProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { busy, run } = useAction();
  const { judgments, body, labels } = matrix;
  const block = useMemo(() => weightsBlock(body), [body]);
  const target = useTarget(block, targetChoice);
  const form = useTargetForm(target, block, onPick);
  const weighing = useMemo(() => weigh(judgments, method), [judgments, method]);
  const names = labels?.texts ?? weighing.weights.map((_, index) => say('itemNumbered', { number: index + 1 }));
  const missing = judgments.missing;

  const insert = async (): Promise<void> => {
    // An address that is still being typed is what the user means: it is taken or refused, never passed over.
    const place = form.isOpen ? await form.submitTyped() : target.area;
    if (!place) return;
    const headings = {
      item: say('item'),
      weight: say(WEIGHT_HEADINGS[method]),
      consistency: say('consistencyHeading'),
    };
    if (await run(insertWeightsAction({ body, labels, method, headings }, place))) target.forget();
    onWritten();
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
        <div className={styles.action}>
          <BusyButton
            appearance="primary"
            busy={busy}
            disabled={!target.area && !form.isOpen}
            icon={<TableAddRegular />}
            onClick={() => void insert()}
          >
            {say('insertWeights')}
          </BusyButton>
          <TargetLine target={target} form={form} block={block} />
        </div>
      </SelectionCard>
      {matrix.beyondScale.length > 0 && (
        <DoubtBar title={cellsText(matrix.beyondScale, say)} intent="info">
          {say('beyondNine')}
        </DoubtBar>
      )}
      <div className={styles.blocks}>
        <Consistency consistency={weighing.consistency} />
        <MethodChoice method={method} onMethod={onMethod} />
        <WeightsTable names={names} weights={weighing.weights} ranks={weighing.ranks} />
      </div>
    </>
  );
}
