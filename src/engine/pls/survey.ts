/** Answers made ready: gaps treated as asked, correlations computed, and what has to be said of it. */
import { isVoid } from '../cells';
import { quoted } from '../messages';
import type { MessageValue } from '../phrases';
import { readChoice } from '../words';
import { correlationsOf, LEAST_RESPONDENTS, pairwiseCorrelations, standardised } from './correlations';
import type { Answers, Construct, Flat } from './model';
import type { Note } from './notes';
import { readBlocks } from './reading/blocks';
import { columnHeaded, headingAt, readAnswers, readItemTable } from './reading/items';
import { choicesOf, refusal } from './refuse';
import type { Missing } from './words';
import { MISSING } from './words';

export interface Survey {
  /** The names of the items, in the order of the constructs. */
  readonly items: readonly string[];
  readonly constructs: readonly Construct[];
  /** As they are resampled: without gaps, but for pairwise. */
  readonly answers: Answers;
  readonly respondents: number;
  readonly correlations: Flat;
  readonly isPairwise: boolean;
  readonly notes: readonly Note[];
}

export function readSurvey(items: unknown, blocks: unknown, missing: unknown): Survey {
  const choice = isVoid(missing) || missing === '0' ? null : readChoice(missing, MISSING);
  const table = readItemTable(items, blocks);
  const { constructs, columns } = readBlocks(blocks, (name) => columnHeaded(table, name));
  const names = columns.map((column) => headingAt(table, column));
  const read = readAnswers(table, columns, choice);
  const { answers, note } = withoutGaps(read.answers, choice);
  const respondents = answers[0]?.length ?? 0;
  if (respondents < LEAST_RESPONDENTS) {
    throw refusal('tooFewRespondents', { count: respondents, least: LEAST_RESPONDENTS });
  }
  const survey = { items: names, constructs, answers, respondents };
  if (note?.key === 'inPairs') return { ...survey, ...inPairs(survey, read.notes, note), isPairwise: true };
  const standard = answers.map((item, at) => standardised(item) ?? refuseConstant(item, names[at] ?? ''));
  const notes = note === null ? read.notes : [...read.notes, note];
  return { ...survey, correlations: correlationsOf(standard), isPairwise: false, notes };
}

function refuseConstant(answers: Float64Array, item: string): never {
  throw refusal('itemConstant', { count: answers.filter((one) => !Number.isNaN(one)).length, item: quoted(item) });
}

/** The answers with gaps treated as `missing` says; a note where there were any. */
function withoutGaps(answers: Answers, missing: Missing | null): { answers: Answers; note: Note | null } {
  const gaps = answers.reduce((count, item) => count + item.filter(Number.isNaN).length, 0);
  const all = answers[0]?.length ?? 0;
  if (gaps === 0) return { answers, note: null };
  if (missing === 'pairwise') return { answers, note: { key: 'inPairs', values: { count: gaps, all } } };
  if (missing === 'mean') {
    const values = { count: gaps, all: all * answers.length };
    return { answers: answers.map(withMean), note: { key: 'meansFilledIn', values } };
  }
  const isComplete = Array.from({ length: all }, (_, row) => answers.every((item) => !Number.isNaN(item[row])));
  const count = isComplete.filter((one) => !one).length;
  return {
    answers: answers.map((item) => item.filter((_, row) => isComplete[row])),
    note: { key: 'leftOut', values: { count, all } },
  };
}

function withMean(answers: Float64Array): Float64Array {
  const given = answers.filter((answer) => !Number.isNaN(answer));
  const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length;
  return answers.map((answer) => (Number.isNaN(answer) ? mean : answer));
}

function inPairs(
  { items, answers }: Pick<Survey, 'items' | 'answers'>,
  notes: readonly Note[],
  note: Note,
): Pick<Survey, 'correlations' | 'notes'> {
  const constant = answers.findIndex((item) => standardised(item.filter((answer) => !Number.isNaN(answer))) === null);
  if (constant >= 0) refuseConstant(answers[constant] as Float64Array, items[constant] ?? '');
  const { correlations, least, without } = pairwiseCorrelations(answers);
  if (without !== null) {
    const [first, second] = without.map((at) => quoted(items[at])) as [MessageValue, MessageValue];
    const choices = choicesOf(MISSING, ['mean']);
    throw refusal('tooFewPairs', { first, second, count: least, choices });
  }
  return { correlations, notes: [...notes, { key: 'inPairs', values: { ...note.values, least } }] };
}
