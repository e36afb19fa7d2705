/** Excel's own charts beside the scorecard, where this Excel draws them; elsewhere nothing is offered. */
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Scorecard } from '../../model/types';
import { canInsertCharts, insertCharts } from '../../workbook/charts';
import { tableAt } from '../../workbook/kpiTable';
import { scorecardName } from '../../workbook/plans/scorecard';
import type { Action } from '../actions';
import { useAction, usePane } from '../context';
import type { Evaluation } from '../scorecard/evaluation';
import { SheetLine } from './SheetLine';

function useCanInsertCharts(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    let alive = true;
    canInsertCharts().then(
      (answer) => alive && setCan(answer),
      () => undefined,
    );
    return () => {
      alive = false;
    };
  }, []);
  return can;
}

async function areaOf(scorecard: Scorecard, part: 'name' | 'score' | 'share') {
  return (await tableAt(scorecardName(scorecard, part))).area;
}

export function ChartsLine({ evaluation: { scorecard } }: { evaluation: Evaluation }): ReactElement | null {
  const { say } = usePane();
  const { busy, run } = useAction();
  const can = useCanInsertCharts();
  if (!can) return null;
  const insert: Action = async () => {
    const labels = await areaOf(scorecard, 'name');
    const scores = await areaOf(scorecard, 'score');
    const weights = await areaOf(scorecard, 'share');
    const { area, holds, undo } = await insertCharts([
      { kind: 'bars', title: say(scorecard.kind === 'omax' ? 'level' : 'index'), labels, values: scores },
      { kind: 'bars', title: say('weight'), labels, values: weights },
    ]);
    const sentence = { key: 'chartsInserted', values: { sheet: area.sheet } } as const;
    const undone = { key: 'chartsRemoved', values: {} } as const;
    return { kind: 'done', sentence, undo, undone, holds, area, mayBeHidden: true };
  };
  const press = (): void => void run(insert);
  return <SheetLine title={say('excelCharts')} text={say('excelChartsText')} busy={busy} onWrite={press} />;
}
