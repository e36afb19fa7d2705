/** Excel's own charts of a written ranking: the totals in its order, and how many offices have which light. */
import type { ReactElement } from 'react';
import type { Scorecard } from '../../../model/types';
import { rankingName } from '../../../sheets/scorecard/names';
import { tableAt } from '../../../workbook/reading/kpiTable';
import { insertCharts } from '../../../workbook/writing/charts';
import { BusyButton } from '../../components/BusyButton';
import type { Action } from '../../shell/actions';
import { useAction, usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useCanInsertCharts } from '../useCanInsertCharts';
import { rankingKey } from './rankingWriting';

/** Nothing where no ranking of the scorecard is written, or this Excel draws no charts. */
export function RankingCharts({ scorecard }: { scorecard: Scorecard }): ReactElement | null {
  const { say } = usePane();
  const { model } = useModel();
  const { busy, run } = useAction();
  const can = useCanInsertCharts();
  const key = rankingKey([scorecard], model);
  if (!can || key === null) return null;
  const insert: Action = async () => {
    const areaOf = async (part: Parameters<typeof rankingName>[1]) => (await tableAt(rankingName(key, part))).area;
    const { area, holds, undo } = await insertCharts([
      {
        kind: 'bars',
        title: say('rankingTotals'),
        labels: await areaOf('offices'),
        values: await areaOf('totals'),
      },
      { kind: 'bars', title: say('officesBands'), labels: await areaOf('lights'), values: await areaOf('counts') },
    ]);
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
