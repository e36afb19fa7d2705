import { TableAddRegular, TableSimpleRegular } from '@fluentui/react-icons';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Recognition } from '../../workbook/recognise';
import { insertWeightsAction } from '../actions';
import { useAction, usePane } from '../context';
import { useTarget } from '../useTarget';
import { weigh } from '../weighing';
import { BusyButton } from './BusyButton';
import { Consistency } from './Consistency';
import { MethodChoice } from './MethodChoice';
import { SelectionCard } from './SelectionCard';
import { TargetLine } from './TargetLine';
import { WeightsTable } from './WeightsTable';

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
  onPin: (pin: boolean) => void;
  onWritten: () => void;
}

/** The weights of the selected matrix, how consistent they are, and where they can be written. */
export function WeightsView({ matrix, method, onMethod, onPin, onWritten }: WeightsViewProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { busy, run } = useAction();
  const target = useTarget(matrix);
  const { judgments, body, labels } = matrix;
  const weighing = useMemo(() => weigh(judgments, method), [judgments, method]);
  const names = labels?.texts ?? weighing.weights.map((_, index) => say('itemNumbered', { number: index + 1 }));
  const missing = judgments.missing;

  const insert = (): void => {
    if (!target.area) return;
    const headings = { item: say('item'), weight: say('weight'), consistency: say('consistencyHeading') };
    void run(insertWeightsAction({ body, labels, method, headings }, target.area)).then((written) => {
      if (written) target.forget();
      onWritten();
    });
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
            disabled={!target.area}
            icon={<TableAddRegular />}
            onClick={insert}
          >
            {say('insertWeights')}
          </BusyButton>
          <TargetLine target={target} body={body} onPin={onPin} />
        </div>
      </SelectionCard>
      <div className={styles.blocks}>
        <Consistency consistency={weighing.consistency} />
        <MethodChoice method={method} onMethod={onMethod} />
        <WeightsTable names={names} weights={weighing.weights} ranks={weighing.ranks} />
      </div>
    </>
  );
}
