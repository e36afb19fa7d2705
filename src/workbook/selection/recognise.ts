/** What a selection is: a pairwise matrix, answers of people, levels, indices, or nothing this add-in knows. Pure; never throws. */
import type { JudgmentMatrix } from '../../engine/ahp/judgments';
import type { ScoringError } from '../../engine/scoringError';
import type { Area } from '../../sheets/address';
import { cellAddress } from '../../sheets/address';
import { beyondScale } from './beyondScale';
import type { LikelyDated } from './datedJudgments';
import { likelyDated } from './datedJudgments';
import type { Labels } from './matrixCandidates';
import { matrixAround, matrixCandidates } from './matrixSearch';
import type { Cell, SelectionReading, SelectionState } from './selection';
import type { FoundSurvey, Survey, SurveyProblem } from './surveySearch';
import { surveyIn } from './surveySearch';
import type { ScoreScale } from './scoreCells';
import { POINTS, scoreCells } from './scoreCells';
import { isDateFormat } from '../../model/scorecard/reading/periods';
import { isErrorValue } from '../../sheets/text';
import type { WorkbookError } from '../excel/errors';

/** OMAX levels run from 0 to 10, treasury indices from 0 to 120. */
export type ScoreKind = 'levels' | 'indices';

export type Recognition =
  | {
      kind: 'matrix';
      judgments: JudgmentMatrix;
      body: Area;
      labels: Labels | null;
      /** Cells with a judgment beyond 9. */
      beyondScale: readonly string[];
    }
  | {
      kind: 'wrongMatrix';
      error: ScoringError;
      body: Area;
      labels: Labels | null;
      /** Judgments that may be dates now. */
      dated: readonly LikelyDated[];
    }
  | { kind: 'survey'; area: Area; survey: Survey }
  | { kind: 'wrongSurvey'; area: Area; survey: Survey; problem: SurveyProblem; dated: readonly LikelyDated[] }
  | {
      kind: 'scores';
      scores: ScoreKind;
      area: Area;
      /** In points: 0.95 in a percent format is 95. */
      values: readonly (readonly Cell[])[];
      scale: ScoreScale;
      numbers: readonly number[];
      /** What they are when they are no scores but answers of several people. */
      survey: Survey | null;
    }
  | { kind: 'partOfMatrix'; area: Area; matrix: Area }
  | { kind: 'nothing'; reason: NothingReason; area: Area | null }
  | { kind: 'onlyErrors'; area: Area; cell: string; value: string }
  | { kind: 'failed'; error: WorkbookError };

export type NothingReason =
  | 'empty'
  | 'noNumbers'
  | 'mostlyText'
  | 'shares' // fractions that add to 1: weights, not scores
  | 'beyondScales' // numbers below 0 or above 120
  | 'dates' // numbers beyond the scales that are shown as dates
  | 'tooLarge';

const HIGHEST_LEVEL = 10;
const HIGHEST_INDEX = 120;
const HIGHEST_FRACTION = 1.5;

function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

/** Weights beside a matrix must not be painted red as if they were levels near 0. */
function areShares(numbers: readonly number[]): boolean {
  const total = numbers.reduce((sum, number) => sum + number, 0);
  return numbers.length > 1 && numbers.every((number) => number > 0 && number < 1) && Math.abs(total - 1) <= 0.02;
}

export type ScoresDoubt = 'levelsAboveTen' | 'scoresLikeFractions' | 'percentsMixed';

/**
 * What is doubtful about numbers that shall be coloured: percents among plain numbers have no limits in common, levels
 * end at 10, and points are seldom all at most 1.5.
 */
export function scoresDoubt(
  numbers: readonly number[],
  scores: ScoreKind,
  scale: ScoreScale = POINTS,
): ScoresDoubt | null {
  if (scale.numbers === 'mixed') return 'percentsMixed';
  if (scores === 'levels' && numbers.some((number) => number > HIGHEST_LEVEL)) return 'levelsAboveTen';
  const areSmall = numbers.every((number) => number >= 0 && number <= HIGHEST_FRACTION);
  return areSmall && numbers.some((number) => !Number.isInteger(number)) ? 'scoresLikeFractions' : null;
}

function areAllDates(marked: readonly (readonly boolean[])[], formats: SelectionReading['formats']): boolean {
  return marked.every((row, index) => row.every((is, column) => !is || isDateFormat(formats?.[index]?.[column])));
}

function firstError(area: Area, values: readonly (readonly Cell[])[]): Recognition {
  const row = values.findIndex((cells) => cells.some(isErrorValue));
  const column = values[row]?.findIndex(isErrorValue) ?? 0;
  const value = String(values[row]?.[column] ?? '');
  return { kind: 'onlyErrors', area, cell: cellAddress(area.row + row, area.column + column), value };
}

function recogniseScores(reading: SelectionReading, survey: Survey | null): Recognition {
  const { area } = reading;
  const { values, scale } = scoreCells(reading.values, reading.formats);
  const hasPercents = scale.numbers !== 'points' || scale.texts !== null;
  const cells = values.flat();
  const numbers = cells.filter((cell): cell is number => typeof cell === 'number' && Number.isFinite(cell));
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  const nothing = (reason: NothingReason): Recognition => ({ kind: 'nothing', reason, area });

  if (filled === 0) return nothing('empty');
  const errors = cells.filter(isErrorValue).length;
  if (errors === filled) return firstError(area, reading.values);
  if (numbers.length === 0) return nothing('noNumbers');
  // One line may carry a heading and words; a whole table with its names and units is not a block of scores.
  if (area.rows > 1 && area.columns > 1 && numbers.length * 2 < filled) return nothing('mostlyText');
  const beyond = values.map((row) => row.map((cell) => typeof cell === 'number' && (cell < 0 || cell > HIGHEST_INDEX)));
  if (beyond.flat().includes(true)) return nothing(areAllDates(beyond, reading.formats) ? 'dates' : 'beyondScales');
  if (areShares(hasPercents ? numbers.map((number) => number / 100) : numbers)) return nothing('shares');
  if (hasPercents) return { kind: 'scores', scores: 'indices', area, values, scale, numbers, survey: null };
  const scores = numbers.every((number) => number <= HIGHEST_LEVEL) ? 'levels' : 'indices';
  return { kind: 'scores', scores, area, values, scale, numbers, survey };
}

function valuesOf({ area, values }: SelectionReading, part: Area): Cell[][] {
  const [top, side] = [part.row - area.row, part.column - area.column];
  return values.slice(top, top + part.rows).map((row) => row.slice(side, side + part.columns));
}

function asSurvey({ survey, problem, dated }: FoundSurvey): Recognition {
  const { area } = survey;
  return problem ? { kind: 'wrongSurvey', area, survey, problem, dated } : { kind: 'survey', area, survey };
}

/**
 * Recognises the cells of one reading. A matrix comes first: its judgments also lie between 0 and 10, and its rows
 * could be answers; only headings that name pairs say that they are.
 */
export function recogniseCells(reading: SelectionReading): Recognition {
  const candidates = matrixCandidates(reading);
  for (const { judgments, body, labels } of candidates) {
    if (!judgments) continue;
    return { kind: 'matrix', judgments, body, labels, beyondScale: beyondScale(body, valuesOf(reading, body)) };
  }
  const survey = surveyIn(reading);
  if (survey?.survey.names) return asSurvey(survey);
  for (const { error, body, labels } of candidates) {
    if (!error) continue;
    const dated = likelyDated(body, valuesOf(reading, body), true);
    return { kind: 'wrongMatrix', error, body, labels, dated };
  }
  const matrix = matrixAround(reading);
  if (matrix) return { kind: 'partOfMatrix', area: reading.area, matrix };
  if (survey?.isSaid) return asSurvey(survey);
  return recogniseScores(reading, survey && !survey.problem ? survey.survey : null);
}

export function recognise(state: SelectionState): Recognition {
  switch (state.kind) {
    case 'cells':
      return recogniseCells(state.reading);
    case 'empty':
      return { kind: 'nothing', reason: 'empty', area: state.area };
    case 'tooLarge':
      return { kind: 'nothing', reason: 'tooLarge', area: state.area };
    case 'failed':
      return { kind: 'failed', error: state.error };
  }
}
