/** Excel's own charts beside the scorecard, where this Excel draws them; elsewhere nothing is offered. */
import type { ReactElement } from 'react';
import type { Language } from '../../engine/language';
import { methodOf } from '../../model/scorecard/methods';
import type { Scorecard } from '../../model/types';
import type { Area } from '../../sheets/address';
import { insertCharts } from '../../workbook/writing/charts';
import type { ChartRequest } from '../../workbook/writing/charts';
import { tableAt } from '../../workbook/reading/kpiTable';
import type { Action } from '../shell/actions';
import { FEWEST_AXES } from '../charts/Radar';
import { useAction, usePane } from '../shell/context';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { Say } from '../strings';
import { SheetLine } from './SheetLine';
import { useCanInsertCharts } from './useCanInsertCharts';
import { scorecardName } from '../../sheets/scorecard/names';

async function areaOf(scorecard: Scorecard, part: Parameters<typeof scorecardName>[1]): Promise<Area> {
  return (await tableAt(scorecardName(scorecard, part))).area;
}

interface Words {
  readonly say: Say;
  readonly language: Language;
}

/** Perspectives where the scorecard has them, scores and weights; what a chart shows is found by hidden names. */
async function chartsOf({ scorecard, kpis, result }: Evaluation, { say, language }: Words): Promise<ChartRequest[]> {
  const labels = await areaOf(scorecard, kpis.some(({ code }) => code !== '') ? 'code' : 'name');
  const { length } = result.perspectives;
  const perspectives = length > 0 && {
    kind: length >= FEWEST_AXES ? ('radar' as const) : ('bars' as const),
    title: say('perspectives'),
    labels: await areaOf(scorecard, 'perspectiveNames'),
    values: await areaOf(scorecard, 'perspectiveScores'),
  };
  const score = methodOf(result).measure.score[language];
  return [
    ...(perspectives ? [perspectives] : []),
    { kind: 'bars', title: score, labels, values: await areaOf(scorecard, 'score') },
    { kind: 'bars', title: say('weight'), labels, values: await areaOf(scorecard, 'share') },
  ];
}

export function ChartsLine({ evaluation }: { evaluation: Evaluation }): ReactElement | null {
  const { say, language } = usePane();
  const { busy, run } = useAction();
  const can = useCanInsertCharts();
  if (!can) return null;
  const insert: Action = async () => {
    const { area, holds, undo } = await insertCharts(await chartsOf(evaluation, { say, language }));
    const sentence = { key: 'chartsInserted', values: { sheet: area.sheet } } as const;
    const undone = { key: 'chartsRemoved', values: {} } as const;
    return { kind: 'done', sentence, undo, undone, holds, area, mayBeHidden: true };
  };
  const press = (): void => void run(insert);
  return <SheetLine title={say('excelCharts')} text={say('excelChartsText')} busy={busy} onWrite={press} />;
}
