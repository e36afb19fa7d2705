/** Excel's own chart of how many quotes each type has, beside a written sheet; nothing where this Excel has no charts. */
import type { ReactElement } from 'react';
import { codingName } from '../../../sheets/research/coding/input';
import type { Written } from '../../../workbook/excel/undo';
import { tableAt } from '../../../workbook/reading/kpiTable';
import { insertCharts } from '../../../workbook/writing/charts';
import { BusyButton } from '../../components/BusyButton';
import { useCanInsertCharts } from '../../result/useCanInsertCharts';
import type { Action } from '../../shell/actions';
import { useAction, usePane } from '../../shell/context';
import type { Say } from '../../strings';

/** `id` is that of the sheet. */
export async function insertCodingChart(id: string, say: Say): Promise<Written> {
  const [labels, values] = [await tableAt(codingName(id, 'types')), await tableAt(codingName(id, 'counts'))];
  return insertCharts([{ kind: 'bars', title: say('codingChartTitle'), labels: labels.area, values: values.area }]);
}

export function ChartButton({ id, sheet }: { id: string; sheet: string }): ReactElement | null {
  const { say } = usePane();
  const { busy, run } = useAction();
  if (!useCanInsertCharts()) return null;
  const insert: Action = async () => {
    const { area, holds, undo } = await insertCodingChart(id, say);
    const sentence = { key: 'chartsInserted', values: { sheet: area.sheet } } as const;
    const undone = { key: 'chartsRemoved', values: {} } as const;
    return { kind: 'done', sentence, undo, undone, holds, area, mayBeHidden: true };
  };
  return (
    <BusyButton busy={busy} label={`${say('codingChart')}: ${sheet}`} onClick={() => void run(insert)}>
      {say('codingChart')}
    </BusyButton>
  );
}
