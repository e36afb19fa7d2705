/** The button that inserts a line of the totals over the limits of the lights, beside a written sheet of periods. */
import type { ReactElement } from 'react';
import { methodOf } from '../../../model/scorecard/methods';
import type { Scorecard } from '../../../model/types';
import { BusyButton } from '../../components/BusyButton';
import type { Action } from '../../shell/actions';
import { useAction, usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useCanInsertCharts } from '../useCanInsertCharts';
import { insertYearsChart } from './yearsChart';
import { yearsKey } from './yearsWriting';

/** Nothing where no such sheet is written, or this Excel draws no charts. */
export function YearsChartButton({ scorecards }: { scorecards: readonly Scorecard[] }): ReactElement | null {
  const { say, language } = usePane();
  const { model } = useModel();
  const { busy, run } = useAction();
  const can = useCanInsertCharts();
  const [first] = scorecards;
  const key = yearsKey(scorecards, model);
  if (!can || key === null || first === undefined) return null;
  const insert: Action = async () => {
    const words = { total: methodOf(first).words.total[language], say };
    const { area, holds, undo } = await insertYearsChart(key, words);
    const sentence = { key: 'chartsInserted', values: { sheet: area.sheet } } as const;
    const undone = { key: 'chartsRemoved', values: {} } as const;
    return { kind: 'done', sentence, undo, undone, holds, area, mayBeHidden: true };
  };
  return (
    <BusyButton busy={busy} onClick={() => void run(insert)}>
      {say('yearsChart')}
    </BusyButton>
  );
}
