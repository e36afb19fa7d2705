/** Excel's own chart of how many quotes each type has, beside a written sheet; nothing where this Excel has no charts. */
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { codingName } from '../../../sheets/research/coding/input';
import { tableAt } from '../../../workbook/reading/kpiTable';
import { insertCharts } from '../../../workbook/writing/charts';
import { useCanInsertCharts } from '../../result/useCanInsertCharts';
import type { Action } from '../../shell/actions';
import { useAction, usePane } from '../../shell/context';

export function ChartButton({ id, sheet }: { id: string; sheet: string }): ReactElement | null {
  const { say } = usePane();
  const { busy, run } = useAction();
  if (!useCanInsertCharts()) return null;
  const insert: Action = async () => {
    const [labels, values] = [await tableAt(codingName(id, 'types')), await tableAt(codingName(id, 'counts'))];
    const { area, holds, undo } = await insertCharts([
      { kind: 'bars', title: say('codingChartTitle'), labels: labels.area, values: values.area },
    ]);
    const sentence = { key: 'chartsInserted', values: { sheet: area.sheet } } as const;
    const undone = { key: 'chartsRemoved', values: {} } as const;
    return { kind: 'done', sentence, undo, undone, holds, area, mayBeHidden: true };
  };
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      aria-label={`${say('codingChart')}: ${sheet}`}
      onClick={() => void run(insert)}
    >
      {say('codingChart')}
    </Button>
  );
}
