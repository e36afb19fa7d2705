/** What is written of a sheet that follows from a scorecard: with what people typed on its records, which the model takes. */
import type { Language } from '../../../engine/language';
import { isSame } from '../../../model/file/threeWay';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { insightOf } from '../../../model/scorecard/evaluation';
import { findManual, withManual, withOtherManual, withoutOrphans } from '../../../model/scorecard/manual/found';
import type { KpiManual, Model, Scorecard } from '../../../model/types';
import { planned, requestOf } from '../../../sheets/kind';
import type { FollowingInput, FollowingSheet } from '../../../sheets/scorecard/following';
import { FOLLOWING_SHEETS } from '../../../sheets/scorecard/followingSheets';
import { recordsKey } from '../../../sheets/scorecard/records/readBack';
import { cellsOfName } from '../../../workbook/reading/keptRows';
import { typedRecords } from '../../../workbook/reading/recordSheet';
import { SCORECARD_SHEET } from '../../../sheets/scorecard/scorecard';
import { scorecardInput, withScorecard } from '../../scorecard/writing';
import type { Writing } from '../../writing/useSheetWriting';
import { hasPeriods } from '../periods/periodsWriting';

export async function followingWriting(
  kind: FollowingSheet,
  evaluation: Evaluation,
  model: Model,
  language: Language,
): Promise<Writing> {
  const { kpis } = evaluation;
  const saved = savedIn(model, evaluation.scorecard);
  const read = await typedRecords(saved);
  const typed = read === null ? saved : withManual(saved, kpis, read);
  const { records } = FOLLOWING_SHEETS;
  const isAsked = kind !== records && hasRecords(saved, model) && read !== null && isOfOtherNames(read, evaluation);
  const writing = writingOf(
    isAsked ? [kind, records] : [kind],
    { evaluation, scorecard: typed, read, ...(await rowsThere(kind, saved)) },
    model,
    language,
  );
  return isSame(saved, typed) ? writing : { ...writing, scorecards: [typed] };
}

/** The manual anew without what is said of indicators that its table has no more: its sheet says it as well. */
export async function withoutOrphansWriting(
  evaluation: Evaluation,
  model: Model,
  language: Language,
): Promise<Writing> {
  const { kpis } = evaluation;
  const saved = savedIn(model, evaluation.scorecard);
  const read = await typedRecords(saved);
  const next = withoutOrphans(read === null ? saved : withManual(saved, kpis, read), kpis);
  const writing = writingOf([FOLLOWING_SHEETS.records], { evaluation, scorecard: next, read }, model, language);
  return { ...writing, scorecards: [next] };
}

async function rowsThere({ rows }: FollowingSheet, { id }: Scorecard): Promise<{ rows?: number }> {
  const there = rows && (await cellsOfName(rows.name(id)));
  const count = rows && there ? there.length - rows.beside : 0;
  return rows && count > rows.least ? { rows: count } : {};
}

/** The scorecard without what is said of indicators that its table has no more, where no sheet says it. */
export function withoutOrphansIn(model: Model, { scorecard, kpis }: Evaluation): Model {
  return withScorecard(model, withoutOrphans(savedIn(model, scorecard), kpis));
}

/** Whether the manual of a scorecard has its sheet in this workbook. */
export function hasRecords(scorecard: Scorecard, { sheets }: Model): boolean {
  return sheets.some(({ key }) => key === recordsKey(scorecard));
}

interface Read {
  readonly evaluation: Evaluation;
  /** As it is to be saved. */
  readonly scorecard: Scorecard;
  /** What the manual's sheet says. */
  readonly read: readonly KpiManual[] | null;
  /** Of a sheet with rows. */
  readonly rows?: number;
}

function writingOf(
  kinds: readonly FollowingSheet[],
  { evaluation, scorecard, read, ...rows }: Read,
  model: Model,
  language: Language,
): Writing {
  const next = { ...evaluation, scorecard: withOtherManual(evaluation.scorecard, scorecard.manual) };
  const input: FollowingInput = {
    language,
    evaluation: next,
    insight: insightOf(next),
    hasPeriods: hasPeriods(scorecard, model),
    typed: read,
    ...rows,
  };
  const known = withScorecard(model, scorecard);
  const isReadAnew = kinds.some(({ readsNewNames }) => readsNewNames);
  const card = isReadAnew ? [planned(SCORECARD_SHEET, scorecardInput(next, known, language))] : [];
  return requestOf(known, [...kinds.map((kind) => planned(kind, input)), ...card]);
}

/** Whether blocks of the sheet are called as their KPIs no longer are; the next reading would not know whose they are. */
function isOfOtherNames(read: readonly KpiManual[], { kpis }: Evaluation): boolean {
  const manual = Object.fromEntries(read.map((one, index) => [index, one]));
  return findManual({ manual }, kpis).renamed.length > 0;
}

function savedIn({ scorecards }: Model, scorecard: Scorecard): Scorecard {
  return scorecards.find(({ id }) => id === scorecard.id) ?? scorecard;
}
