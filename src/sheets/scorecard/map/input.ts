/** What the sheet of a map is planned from. */
import type { Language } from '../../../engine/language';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import type { Model } from '../../../model/types';

export interface MapSheetInput {
  readonly language: Language;
  readonly evaluation: Evaluation;
  readonly model: Model;
}
