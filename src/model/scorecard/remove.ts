import type { Model } from '../types';

/**
 * Whether a sheet record is of a sheet that belongs to a scorecard: its own, its improvement sheet, its KPI records; the
 * sheet `twoSets/<before>/<after>` belongs to both.
 */
export function isSheetOf(key: string, scorecardId: string): boolean {
  return key.endsWith(`/${scorecardId}`) || key.startsWith(`twoSets/${scorecardId}/`);
}

/**
 * The model without a scorecard, without its map, and without the records of its sheets: they belong to the workbook alone from then on,
 * and no later write looks for them.
 */
export function removeScorecard(model: Model, id: string): Model {
  if (model.scorecards.every((scorecard) => scorecard.id !== id)) return model;
  return {
    ...model,
    scorecards: model.scorecards.filter((scorecard) => scorecard.id !== id),
    maps: model.maps.filter(({ scorecard }) => scorecard !== id),
    sheets: model.sheets.filter(({ key }) => !isSheetOf(key, id)),
  };
}
