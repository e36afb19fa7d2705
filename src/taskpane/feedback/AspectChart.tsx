/** The button that inserts the radar of the person who is chosen on the written sheet. */
import type { ReactElement } from 'react';
import { feedbackName } from '../../sheets/feedback/input';
import type { FeedbackPart } from '../../sheets/feedback/input';
import { tableAt } from '../../workbook/reading/kpiTable';
import { insertCharts } from '../../workbook/writing/charts';
import { BusyButton } from '../components/BusyButton';
import { useCanInsertCharts } from '../result/useCanInsertCharts';
import type { Action } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import type { Say } from '../strings';
import type { Written } from '../../workbook/excel/undo';

/** `id` is that of the sheet. */
export async function insertAspectChart(id: string, say: Say): Promise<Written> {
  const areaOf = async (part: FeedbackPart) => (await tableAt(feedbackName(id, part))).area;
  const [labels, values] = [await areaOf('aspects'), await areaOf('aspectValues')];
  return insertCharts([{ kind: 'radar', title: say('feedbackChartTitle'), labels, values, isHidden: true }]);
}

/** Nothing where this Excel draws no charts. */
export function AspectChart({ id, sheet }: { id: string; sheet: string }): ReactElement | null {
  const { say } = usePane();
  const { busy, run } = useAction();
  const can = useCanInsertCharts();
  if (!can) return null;
  const insert: Action = async () => {
    const { area, holds, undo } = await insertAspectChart(id, say);
    const sentence = { key: 'chartsInserted', values: { sheet: area.sheet } } as const;
    const undone = { key: 'chartsRemoved', values: {} } as const;
    return { kind: 'done', sentence, undo, undone, holds, area, mayBeHidden: true };
  };
  return (
    <BusyButton busy={busy} label={`${say('feedbackChart')}: ${sheet}`} onClick={() => void run(insert)}>
      {say('feedbackChart')}
    </BusyButton>
  );
}
