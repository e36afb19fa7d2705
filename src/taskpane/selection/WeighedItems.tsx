/** Items with their weights: how consistent the judgments are, by which method they were weighed, and the table. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Weighing } from '../../model/judgments/weighing';
import { Consistency } from '../components/Consistency';
import type { WeighingMethod } from '../components/MethodChoice';
import { MethodChoice } from '../components/MethodChoice';
import { WeightsTable } from '../components/WeightsTable';
import { usePane } from '../shell/context';

const useStyles = makeStyles({
  blocks: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalL,
  },
});

/** By which method items are weighed, which a person may change. */
export interface MethodChosen {
  method: PriorityMethod;
  onMethod: (method: PriorityMethod) => void;
}

interface WeighedItemsProps<Offered extends WeighingMethod> {
  method: PriorityMethod & Offered;
  offered: readonly Offered[];
  onMethod: (method: Offered) => void;
  weighing: Weighing;
  /** Without names they are numbered. */
  names: readonly string[] | null;
}

export function WeighedItems<Offered extends WeighingMethod>({
  weighing,
  names,
  method,
  offered,
  onMethod,
}: WeighedItemsProps<Offered>): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { weights, ranks, consistency } = weighing;
  const shown = names ?? weights.map((_, index) => say('itemNumbered', { number: index + 1 }));
  return (
    <div className={styles.blocks}>
      <Consistency consistency={consistency} />
      <MethodChoice<Offered> method={method} offered={offered} onMethod={onMethod} />
      <WeightsTable names={shown} weights={weights} ranks={ranks} />
    </div>
  );
}
