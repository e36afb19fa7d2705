/** A questionnaire and its path model, read and estimated: what every table of path models starts from. */
import { isOmitted } from '../cells';
import { quoted } from '../messages';
import { readWord } from '../words';
import type { Estimate, Failure } from './estimate';
import { estimated, MOST_ROUNDS } from './estimate';
import type { Path, PathModel } from './model';
import { predecessorsOf } from './model';
import type { Note } from './notes';
import { readPaths } from './reading/paths';
import { choicesOf, refusal } from './refuse';
import type { Regression } from './structure';
import { endsOf, regressions } from './structure';
import type { Survey } from './survey';
import { readSurvey } from './survey';
import { MISSING, SCHEMES } from './words';

export interface Analysis extends Survey {
  readonly model: PathModel;
  readonly estimate: Estimate;
  readonly regressions: readonly Regression[];
}

/** Ten respondents for each arrow into the construct with the most (Barclay, Higgins & Thompson 1995). */
const RESPONDENTS_PER_ARROW = 10;
const BEYOND_CORRELATION = 1 + 1e-9;

/** `paths` may be left out; all constructs are joined to one another then, and a note says so. */
export function readAnalysis(
  items: unknown,
  blocks: unknown,
  paths: unknown,
  scheme: unknown,
  missing: unknown,
): Analysis {
  const named = readWord(scheme, SCHEMES);
  const survey = readSurvey(items, blocks, missing);
  const read = isOmitted(paths) ? [] : readPaths(paths, survey.constructs);
  return analysed(survey, read, named);
}

/** The model estimated; refusals name the construct. */
function analysed(survey: Survey, paths: readonly Path[], scheme: PathModel['scheme']): Analysis {
  const model = { items: survey.items, constructs: survey.constructs, paths, scheme };
  const estimate = estimated(survey.correlations, model);
  if ('failure' in estimate) throw refusalOf(estimate, survey);
  const found = regressions(estimate.correlations, model);
  const complete = found.filter((one) => one !== null);
  if (isBeyond(estimate, complete)) throw notACorrelation();
  if (complete.length < found.length) {
    const { to = 0 } = endsOf(model)[found.indexOf(null)] ?? {};
    throw refusal('predecessorsCollinear', { construct: quoted(model.constructs[to]?.name) });
  }
  return { ...survey, model, estimate, regressions: complete, notes: [...survey.notes, ...notesOf(model, survey)] };
}

function refusalOf(failure: Failure, { constructs, isPairwise }: Survey) {
  if (failure.failure === 'notConverged') return refusal('notConverged', { rounds: MOST_ROUNDS });
  // Pairs may give what no respondents can.
  if (isPairwise && failure.failure !== 'itemsCollinear') return notACorrelation();
  return refusal(failure.failure, { construct: quoted(constructs[failure.construct]?.name) });
}

function notACorrelation() {
  return refusal('notACorrelation', { choices: choicesOf(MISSING, ['mean', 'listwise']) });
}

/** Only correlations from pairs can go beyond 1. */
function isBeyond({ correlations, crossLoadings }: Estimate, found: readonly Regression[]): boolean {
  const isLarge = (value: number) => !(Math.abs(value) <= BEYOND_CORRELATION);
  return (
    correlations.some(isLarge) || crossLoadings.some((row) => row.some(isLarge)) || found.some(({ r2 }) => isLarge(r2))
  );
}

function notesOf(model: PathModel, { respondents, constructs }: Survey): Note[] {
  if (model.paths.length === 0) return [{ key: constructs.length === 1 ? 'alone' : 'noPaths', values: {} }];
  // Arrows into a formative construct come from its items, too.
  const arrows = constructs.map((one, j) =>
    Math.max(predecessorsOf(model, j).length, one.mode === 'formative' ? one.count : 0),
  );
  const most = Math.max(...arrows);
  if (respondents >= RESPONDENTS_PER_ARROW * most) return [];
  const construct = constructs[arrows.indexOf(most)]?.name ?? '';
  return [{ key: 'fewCases', values: { count: respondents, arrows: most, construct } }];
}
