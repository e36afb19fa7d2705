/** What the sheets of an improvement are planned from. */
import type { ImprovementChoices } from '../../../model/scorecard/improvement';
import type { FollowingInput } from '../following';

export interface ImprovementInput extends FollowingInput {
  readonly choices: ImprovementChoices;
}
