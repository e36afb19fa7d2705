/** The button that inserts charts of a written ranking. */
import type { ReactElement } from 'react';
import type { Scorecard } from '../../../model/types';
import { BusyButton } from '../../components/BusyButton';
import type { Action } from '../../shell/actions';
import { useAction, usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useCanInsertCharts } from '../useCanInsertCharts';
import { insertRankingCharts } from './rankingCharts';
import { rankingKey } from './rankingWriting';

/** Nothing where no ranking of the scorecard is written, or this Excel draws no charts. */
export function RankingChartsButton({ scorecard }: { scorecard: Scorecard }): ReactElement | null {
  const { say } = usePane();
  const { model } = useModel();
  const { busy, run } = useAction();
  const can = useCanInsertCharts();
  const key = rankingKey([scorecard], model);
  if (!can || key === null) return null;
  const insert: Action = async () => {
    const { area, holds, undo } = await insertRankingCharts(key, say);
    const sentence = { key: 'chartsInserted', values: { sheet: area.sheet } } as const;
    const undone = { key: 'chartsRemoved', values: {} } as const;
    return { kind: 'done', sentence, undo, undone, holds, area, mayBeHidden: true };
  };
  return (
    <BusyButton busy={busy} onClick={() => void run(insert)}>
      {say('rankingCharts')}
    </BusyButton>
  );
}
