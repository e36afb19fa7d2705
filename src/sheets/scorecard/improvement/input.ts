/** What the sheets of an improvement are planned from. */
import type { ImprovementChoices } from '../../../model/scorecard/improvement';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import type { FollowingInput } from '../following';

export interface ImprovementInput extends FollowingInput {
  readonly choices: ImprovementChoices;
  /** Whose targets and realizations stand beside those of now; `null` where there is none. */
  readonly before: Evaluation | null;
}
