import type { Model } from '../types';

/**
 * The model without a scorecard and without the records of its sheets, whose keys end in its id: they belong to the
 * workbook alone from then on, and no later write looks for them.
 */
export function removeScorecard(model: Model, id: string): Model {
  if (model.scorecards.every((scorecard) => scorecard.id !== id)) return model;
  return {
    ...model,
    scorecards: model.scorecards.filter((scorecard) => scorecard.id !== id),
    sheets: model.sheets.filter(({ key }) => !key.endsWith(`/${id}`)),
  };
}
