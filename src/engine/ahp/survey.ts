import type { Range } from '../cells';
import { isBlank, isVoid, placeIn, readRange } from '../cells';
import type { Language, Localized } from '../language';
import { reaches, readFraction } from '../numbers';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { ScoringError } from '../scoringError';
import { consistencyRatio, consistencyRatioAt } from './consistency';
import { hasJudgments, MeanOfJudgments, meanJudgments, readInfluence } from './groups';
import { isWord } from './headings';
import type { JudgmentMatrix } from './judgments';
import { itemsOf, linked, readPartialJudgments } from './judgments';
import type { Label } from './labels';
import { readLabels } from './labels';
import type { PriorityMethod } from './priorities';
import { priorities } from './priorities';
import type { Favours } from './questionnaire';
import { judgmentsIn, roomFor } from './questionnaire';

const ANSWERS: Localized = { en: 'Answers', id: 'Jawaban' };
const RESPONDENTS: Localized = { en: 'Respondents', id: 'Responden' };
const MAXIMUM: Localized = { en: 'MaximumCR', id: 'BatasCR' };

const words = {
  respondent: { en: 'Respondent', id: 'Responden' },
  group: { en: 'Group', id: 'Kelompok' },
} satisfies Record<string, Localized>;

interface Respondent {
  readonly name: Label;
  readonly judgments: JudgmentMatrix;
}

/**
 * What a survey says, k respondents × n(n − 1)/2 answers in the order of a questionnaire, as a table: a heading, a row
 * per respondent with weights and Saaty's consistency ratio, and the group by the geometric mean of the judgments.
 *
 * A row of words above and a column of names before the answers are read as such. Whoever answered nothing has no
 * weights; answers that do not link all items are refused in their row, and count in the group.
 */
export function surveyTable(
  answers: unknown,
  items: unknown,
  method: PriorityMethod,
  favours: Favours,
  language: Language,
): Outcome<Label>[][] {
  let group = new MeanOfJudgments(0);
  const rows: Outcome<Label>[][] = [];
  for (const { name, judgments } of respondentsIn(answers, favours)) {
    const { size } = judgments;
    if (rows.length === 0) group = new MeanOfJudgments(size);
    group.add(judgments, 1);
    const row: Outcome<Label>[] = hasJudgments(judgments)
      ? weightsAndRatio(() => judgments, size, method)
      : new Array<''>(size + 1).fill('');
    row.unshift(name);
    rows.push(row);
  }
  const { size } = group;
  const labels = readLabels(items, size);
  const together = readPartialJudgments(group.matrix());
  return [
    [words.respondent[language], ...labels, 'CR'],
    ...rows,
    [words.group[language], ...weightsAndRatio(() => together, size, method)],
  ];
}

/**
 * The group's matrix of a survey, by the geometric mean of the judgments of those whose consistency ratio is at most
 * `maximum`; of all when it is left out. `weights` says what each respondent counts for.
 */
export function surveyMatrix(
  answers: unknown,
  maximum: unknown,
  weights: unknown,
  favours: Favours,
): (number | '')[][] {
  const people = [...respondentsIn(answers, favours, true)];
  const all = people.map(({ judgments }) => judgments);
  const influence = readInfluence(weights, all, RESPONDENTS);
  const limit = isVoid(maximum) ? null : readFraction(maximum, () => MAXIMUM);
  const within = limit === null ? people.map(() => true) : areWithin(people, limit);
  const isIn = (_: unknown, i: number): boolean => within[i] === true;
  return meanJudgments(all.filter(isIn), influence.filter(isIn));
}

function areWithin(people: readonly Respondent[], limit: number): boolean[] {
  const ratios = people.map(({ name, judgments }, i) => {
    if (!hasJudgments(judgments)) return null;
    const ratio = attempt(() => consistencyRatio(linked(judgments), 'eigenvector', 'saaty'));
    if (typeof ratio === 'number') return ratio;
    if (ratio instanceof ScoringError && ratio.key !== 'itemsNeverCompared' && ratio.key !== 'itemsUnused') throw ratio;
    throw new ScoringError('respondentUnlinked', { respondent: typeof name === 'string' ? name : i + 1 });
  });
  const known = ratios.filter((ratio) => ratio !== null);
  const lowest = Math.min(...known);
  if (!reaches(limit, lowest)) throw new ScoringError('nobodyConsistent', { limit, lowest });
  return ratios.map((ratio) => ratio !== null && reaches(limit, ratio));
}

function weightsAndRatio(of: () => JudgmentMatrix, size: number, method: PriorityMethod): Outcome<number>[] {
  const cells = attempt(() => {
    const judgments = linked(of());
    const { weights, lambda } = priorities(judgments, method);
    const found: Outcome<number>[] = weights.slice();
    found.push(attempt(() => consistencyRatioAt(judgments, () => lambda, 'saaty')));
    return found;
  });
  return Array.isArray(cells) ? cells : new Array<Outcome<number>>(size + 1).fill(cells);
}

/** One by one, in one matrix that the next overwrites unless they are kept. */
function* respondentsIn(answers: unknown, favours: Favours, areKept = false): Generator<Respondent, void> {
  const range = readRange(answers, ANSWERS);
  const side = namesBefore(range);
  const top = range.cells.length > 1 && isHeading(range.cells[0]?.slice(side) ?? []) ? 1 : 0;
  const known = new Map<unknown, number | null>();
  const width = range.shape.columns - side;
  const shared = areKept ? undefined : roomFor(width);
  let isJudged = false;
  for (let i = 0; i + top < range.cells.length; i += 1) {
    const row = range.cells[i + top] as readonly unknown[];
    const answers = side === 0 ? row : row.slice(side);
    const placeOf = (j: number): Localized => placeIn(ANSWERS, range.shape, i + top, j + side);
    const judgments = judgmentsIn(answers, placeOf, favours, known, shared);
    isJudged ||= hasJudgments(judgments);
    yield { name: side === 1 && !isBlank(row[0]) ? (row[0] as Label) : i + 1, judgments };
  }
  if (!isJudged) throw new ScoringError('nobodyJudged');
}

/** A column before the answers holds names; no two numbers of pairs follow each other but 0 and 1. */
function namesBefore({ shape: { columns } }: Range): 0 | 1 {
  const areAnswers = Number.isInteger(itemsOf(columns));
  return !areAnswers && columns > 1 && Number.isInteger(itemsOf(columns - 1)) ? 1 : 0;
}

function isHeading(cells: readonly unknown[]): boolean {
  return cells.length > 0 && cells.every(isWord);
}
