/** The trial of the scorecard in view, and what Keep writes: cells of the KPI table, and its sheet for own weights. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Model } from '../../model/types';
import { WorkbookError } from '../../workbook/excel/errors';
import type { Action } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { useModel } from '../store/useModel';
import { useSheetWriting } from '../writing/useSheetWriting';
import type { Writing } from '../writing/useSheetWriting';
import { evaluateNow } from '../../workbook/reading/readNow';
import { isTrying, NO_TRIAL, scorecardToKeep } from '../../model/scorecard/trial';
import type { Trial } from '../../model/scorecard/trial';
import { writeCells } from '../../workbook/writing/singleCells';
import { cellsToKeep } from '../../sheets/scorecard/keptTrial';
import { keptWriting } from './keptWriting';

export interface UsedTrial {
  trial: Trial;
  isTrying: boolean;
  setTrial: (trial: Trial) => void;
  keep: (evaluation: Evaluation) => void;
  busy: boolean;
  /** Asked before a sheet that somebody edited is written again. */
  question: ReactElement | null;
}

export function useTrial(scorecard: string | null): UsedTrial {
  const { language } = usePane();
  const { current } = useModel();
  const [held, setHeld] = useState<{ scorecard: string | null; trial: Trial }>({ scorecard, trial: NO_TRIAL });
  const { busy, run } = useAction();
  const sheets = useSheetWriting();
  // Another scorecard speaks for itself.
  const trial = held.scorecard === scorecard ? held.trial : NO_TRIAL;
  const setTrial = (next: Trial): void => setHeld({ scorecard, trial: next });

  const keep = async (shown: Evaluation): Promise<void> => {
    const { scorecard: of } = shown;
    const forget = (): void => setTrial(NO_TRIAL);
    // Rows and columns may have come or gone since the table was shown: what is kept goes where its KPI is now.
    if (scorecardToKeep(shown, trial)) {
      const request = async (model: Model): Promise<Writing> =>
        keptWriting(await evaluateNow(of, model), trial, model, language);
      await sheets.write(request, { onWritten: forget });
      return;
    }
    const type: Action = async () => {
      const evaluation = await evaluateNow(of, current());
      const cells = cellsToKeep(evaluation, trial);
      if (cells.length === 0) throw new WorkbookError('gone');
      const { area, holds, undo } = await writeCells(cells);
      const key = cells.length === 1 ? 'keptOne' : 'keptMany';
      const sentence = { key, values: { count: cells.length, sheet: evaluation.source.area.sheet } } as const;
      return { kind: 'done', sentence, undo, holds, area, mayBeHidden: true };
    };
    if (await run(type)) forget();
  };
  return {
    trial,
    isTrying: isTrying(trial),
    setTrial,
    keep: (evaluation) => void keep(evaluation),
    busy: busy || sheets.busy,
    question: sheets.question,
  };
}
