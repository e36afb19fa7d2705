/** What Keep writes where weights are tried: the sheet of the scorecard with them, and the cells of its table. */
import type { Language } from '../../engine/language';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { Trial } from '../../model/scorecard/trial';
import { evaluationToKeep } from '../../model/scorecard/trial';
import type { Model } from '../../model/types';
import { cellsToKeep } from '../../sheets/scorecard/keptTrial';
import { scorecardWriting } from '../scorecard/writing';
import type { Writing } from '../writing/useSheetWriting';

export function keptWriting(now: Evaluation, trial: Trial, model: Model, language: Language): Writing {
  return { ...scorecardWriting(evaluationToKeep(now, trial), model, language), cells: cellsToKeep(now, trial) };
}
