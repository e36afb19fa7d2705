/** What is written of a sheet that follows from a scorecard: with what people typed on its records, which the model takes. */
import type { Language } from '../../../engine/language';
import { isSame } from '../../../model/file/threeWay';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { insightOf } from '../../../model/scorecard/evaluation';
import { withOtherManual, withoutOrphans } from '../../../model/scorecard/manual/found';
import type { Model, Scorecard } from '../../../model/types';
import { planned, requestOf } from '../../../sheets/kind';
import type { FollowingSheet } from '../../../sheets/scorecard/following';
import { cellsOfName } from '../../../workbook/reading/keptRows';
import { withTypedManual } from '../../../workbook/reading/recordSheet';
import { withScorecard } from '../../scorecard/writing';
import type { Writing } from '../../writing/useSheetWriting';
import { hasPeriods } from '../periods/periodsWriting';

export async function followingWriting(
  kind: FollowingSheet,
  evaluation: Evaluation,
  model: Model,
  language: Language,
): Promise<Writing> {
  const saved = savedIn(model, evaluation.scorecard);
  const typed = await withTypedManual(saved, evaluation.kpis);
  const next = { ...evaluation, scorecard: withOtherManual(evaluation.scorecard, typed.manual) };
  const input = {
    language,
    evaluation: next,
    insight: insightOf(next),
    hasPeriods: hasPeriods(saved, model),
    ...(await rowsThere(kind, saved)),
  };
  const writing = requestOf(withScorecard(model, typed), [planned(kind, input)]);
  return isSame(saved, typed) ? writing : { ...writing, scorecards: [typed] };
}

async function rowsThere({ rows }: FollowingSheet, { id }: Scorecard): Promise<{ rows?: number }> {
  const there = rows && (await cellsOfName(rows.name(id)));
  const count = rows && there ? there.length - rows.beside : 0;
  return rows && count > rows.least ? { rows: count } : {};
}

/** The scorecard without what is said of indicators that its table has no more. */
export function withoutOrphansIn(model: Model, { scorecard, kpis }: Evaluation): Model {
  return withScorecard(model, withoutOrphans(savedIn(model, scorecard), kpis));
}

function savedIn({ scorecards }: Model, scorecard: Scorecard): Scorecard {
  return scorecards.find(({ id }) => id === scorecard.id) ?? scorecard;
}
