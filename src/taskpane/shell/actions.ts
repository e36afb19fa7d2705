/** What the buttons do, in the pane and in the ribbon alike: each writes to the workbook and tells the journal. */
import type { Bands } from '../../engine/bands';
import type { Area } from '../../sheets/address';
import { areaAddress, quotedSheet } from '../../sheets/address';
import { WorkbookError } from '../../workbook/excel/errors';
import { applyLights, clearLights } from '../../workbook/lights/lights';
import { recognise } from '../../workbook/selection/recognise';
import { placeInSample } from '../../workbook/samples/samplePlaces';
import type { PlaceKind } from '../../workbook/samples/samplePlaces';
import { loadSample } from '../../workbook/samples/sampleRegistry';
import type { SampleId } from '../../workbook/samples/sampleRegistry';
import { openSample, showInSample } from '../../workbook/samples/samples';
import type { DateOrder } from '../../workbook/selection/datedJudgments';
import type { Dates } from '../../workbook/selection/readDates';
import type { ScoreScale } from '../../workbook/selection/scoreCells';
import { readSelection, selectArea } from '../../workbook/selection/selection';
import type { Finish, Written } from '../../workbook/excel/undo';
import { mendDates } from '../../workbook/writing/mendDates';
import { insertSurvey } from '../../workbook/writing/surveyWeights';
import type { SurveyRequest } from '../../workbook/writing/surveyWeights';
import { insertFuzzyWeights } from '../../workbook/writing/fuzzyWeights';
import type { FuzzyWeightsRequest } from '../../workbook/writing/fuzzyWeights';
import { insertWeights } from '../../workbook/writing/weights';
import type { WeightsRequest } from '../../workbook/writing/weights';
import type { Language } from '../../engine/language';
import type { TemplateOffer } from '../../files/templates/template';
import { BANDS } from '../components/counting';
import { openTemplate } from '../selection/templates';
import type { DoneEntry, Journal, JournalEntry, Sentence } from './journal';

/** What the pane says once an action is done; of what it said before, `settled` leaves all but a failure. */
export type Outcome = JournalEntry | null | 'unchanged' | 'settled';

/** An action that takes long looks at the signal between its steps. */
export type Action = (signal: AbortSignal) => Promise<Outcome>;

/** What the footer says of an action that takes longer than a moment. */
export interface Progress {
  sentence: Sentence;
}

/** A wait that is shorter needs no words. */
const MOMENT = 300;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs an action when those before it are done, in the pane or in the ribbon: two at once would both find a range
 * without lights, or a sheet name free. A failure becomes an entry of the journal, never an exception that nobody sees.
 */
export function perform(journal: Journal, action: Action, progress?: Progress): Promise<boolean> {
  const done = turn.then(() => carryOut(journal, action, progress));
  turn = done;
  return done;
}

async function carryOut(journal: Journal, action: Action, progress?: Progress): Promise<boolean> {
  const stopping = new AbortController();
  const before = journal.current();
  const timer = progress && setTimeout(() => announce(journal, progress.sentence, stopping), MOMENT);
  try {
    const outcome = await action(stopping.signal);
    if (stopping.signal.aborted) return await takeBack(journal, outcome);
    journal.write(isEntry(outcome) ? outcome : standing(journal, before, outcome));
    return true;
  } catch (failure) {
    // Whoever stopped it is not told that it stopped.
    journal.write(stopping.signal.aborted && isAbort(failure) ? CANCELLED : { kind: 'failed', failure });
    return false;
  } finally {
    clearTimeout(timer);
  }
}

const isEntry = (outcome: Outcome): outcome is JournalEntry | null => typeof outcome !== 'string';

/** What was said `before` an action, or meanwhile by others; never that it is being done. */
function standing(
  journal: Journal,
  before: JournalEntry | null,
  outcome: 'unchanged' | 'settled',
): JournalEntry | null {
  const now = journal.current();
  const said = now?.kind === 'working' ? before : now;
  return outcome === 'settled' && said?.kind === 'failed' ? null : said;
}

function announce(journal: Journal, sentence: Sentence, stopping: AbortController): void {
  const cancel = (): void => {
    stopping.abort();
    journal.write({ kind: 'working', sentence: { key: 'cancelling', values: {} }, cancel: () => undefined });
  };
  journal.write({ kind: 'working', sentence, cancel });
}

const CANCELLED: DoneEntry = {
  kind: 'done',
  sentence: { key: 'cancelled', values: {} },
  undo: null,
  holds: null,
  area: null,
  mayBeHidden: false,
};

/** Excel does not stop in the middle of a request: what was written by then is undone. */
async function takeBack(journal: Journal, entry: Outcome): Promise<boolean> {
  if (isEntry(entry) && entry?.kind === 'done') {
    // Nothing to undo it with: it stands, and the footer says so.
    if (!entry.undo) {
      journal.write(entry);
      return true;
    }
    await entry.undo();
  }
  journal.write(CANCELLED);
  return false;
}

function isAbort(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'name' in failure && failure.name === 'AbortError';
}

/**
 * Forgets a write that is no longer there: somebody took it back with Excel's own Undo or wrote over it. A check that
 * fails, while a cell is edited for instance, decides nothing.
 */
export async function forgetWhatIsGone(journal: Journal): Promise<void> {
  const entry = journal.current();
  if (entry?.kind !== 'done' || !entry.holds) return;
  const holds = await entry.holds().catch(() => true);
  if (!holds && journal.current() === entry) journal.write(null);
}

/** H3:J7 on this sheet reads as 'Sheet'!H3:J7 in the footer, for the selection may have moved on. */
function named(area: Area): string {
  return `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
}

function lightsEntry({ area, holds, undo }: Written, key: 'wroteLights' | 'lightsCleared'): JournalEntry {
  return { kind: 'done', sentence: { key, values: { area: named(area) } }, undo, holds, area, mayBeHidden: false };
}

export function insertWeightsAction(request: WeightsRequest, target: Area): Action {
  return async () => {
    const { area, holds, undo } = await insertWeights(request, target);
    const wrote: Sentence = { key: 'wroteWeights', values: { area: named(area) } };
    return { kind: 'done', sentence: wrote, undo, holds, area, mayBeHidden: true };
  };
}

export function insertFuzzyWeightsAction(request: FuzzyWeightsRequest, target: Area): Action {
  return async () => {
    const { area, holds, undo } = await insertFuzzyWeights(request, target);
    const wrote: Sentence = { key: 'wroteWeights', values: { area: named(area) } };
    return { kind: 'done', sentence: wrote, undo, holds, area, mayBeHidden: true };
  };
}

export function insertSurveyAction(request: SurveyRequest, target: Area): Action {
  return async () => {
    const { area, holds, undo } = await insertSurvey(request, target);
    const wrote: Sentence = { key: 'wroteWeights', values: { area: named(area) } };
    return { kind: 'done', sentence: wrote, undo, holds, area, mayBeHidden: true };
  };
}

export function mendDatesAction(dates: Dates, order: DateOrder): Action {
  return async () => {
    const { area, holds, undo } = await mendDates(dates, order);
    const mended: Sentence = { key: 'mendedDates', values: { area: named(area) } };
    return { kind: 'done', sentence: mended, undo, holds, area, mayBeHidden: false };
  };
}

export function applyLightsAction(area: Area, bands: Bands, scale: ScoreScale): Action {
  return async () => lightsEntry(await applyLights(area, bands, scale), 'wroteLights');
}

export function clearLightsAction(area: Area): Action {
  return async () => lightsEntry(await clearLights(area), 'lightsCleared');
}

/** The ribbon button: the bands follow from the numbers that are selected. */
export const applyLightsToSelection: Action = async (signal) => {
  const found = recognise(await readSelection());
  if (found.kind === 'failed') throw found.error;
  if (found.kind !== 'scores') throw new WorkbookError('nothingToColour');
  if (found.scale.numbers === 'mixed') throw new WorkbookError('percentsMixed');
  return applyLightsAction(found.area, BANDS[found.scores], found.scale)(signal);
};

/** The ribbon button: whatever the cells hold now, blank or not, our lights come off. */
export const clearLightsOfSelection: Action = async (signal) => {
  const state = await readSelection();
  if (state.kind === 'failed') throw state.error;
  return clearLightsAction(state.kind === 'cells' ? state.reading.area : state.area)(signal);
};

export function undoAction({ undo, area, undone: own }: DoneEntry): Action {
  return async () => {
    const said = await undo?.();
    if (said && 'kind' in said) return said;
    const undone: Sentence = own ?? { key: 'undone', values: { area: area ? named(area) : '' } };
    return { kind: 'done', sentence: undone, refused: said ?? [], undo: null, holds: null, area, mayBeHidden: false };
  };
}

/** Goes to what was written; the entry stays, so that it can still be undone. */
export function showWrittenAction(entry: DoneEntry): Action {
  return async () => {
    if (entry.area) await selectArea(entry.area);
    return entry;
  };
}

/** Goes to cells; what the pane last said stands. */
export function selectAction(area: Area): Action {
  return async () => {
    await selectArea(area);
    return 'unchanged';
  };
}

export function openSampleAction(id: SampleId, language: Language): Action {
  return async () => {
    const sample = await loadSample(id, language);
    const { refused } = await openSample(sample);
    return openedEntry(sample.title[language], refused);
  };
}

function openedEntry(title: string, refused: readonly Finish[]): DoneEntry {
  const sentence: Sentence = { key: 'sampleOpened', values: { title } };
  return { kind: 'done', sentence, refused, undo: null, holds: null, area: null, mayBeHidden: false };
}

const SAMPLE_FOR: Readonly<Record<PlaceKind, SampleId>> = { matrix: 'treasurer', levels: 'samsat', indices: 'kppn' };

/** Shows what to select by selecting it in a sample. */
export function showExampleAction(kind: PlaceKind, language: Language): Action {
  return async () => {
    const sample = await loadSample(SAMPLE_FOR[kind], language);
    const place = placeInSample(sample, kind);
    const refused = place ? await showInSample(sample, place) : (await openSample(sample)).refused;
    return refused.length > 0 ? openedEntry(sample.title[language], refused) : null;
  };
}

/** Opens a template as a workbook of its own; this one stays as it is. */
export function openTemplateAction(offer: TemplateOffer, language: Language): Action {
  return async () => {
    await openTemplate(offer, language);
    return null;
  };
}
