/**
 * The model as the pane holds it: changed at once, saved a moment later, every change undoable. The workbook is reached
 * through a port, so that the store runs without one.
 */
import { EMPTY_MODEL } from '../../model/types';
import type { Model, Scorecard, SheetRecord, StrategyMap } from '../../model/types';
import type { ModelError } from '../../model/modelError';
import type { Finding } from '../../sheets/findings';
import type { DoneEntry, Journal, Sentence } from '../shell/journal';

/** The model with what was typed into its sheets since they were written, and how many judgments that were. */
interface Reading {
  model: Model;
  findings: readonly Finding[];
  taken: number;
}

/** The way to the workbook. */
export interface ModelPort {
  /** What the workbook holds by now; `before` is that without what was typed since `known` was read or saved. */
  read(known: Model): Promise<Reading & { before: Model }>;
  /**
   * Merges what changed between `base` and `mine` into what the workbook holds by now; answers what it holds then, and
   * reports what both sides had changed, and where it kept what could not be read.
   */
  save(base: Model, mine: Model, report: (news: readonly ModelError[]) => void): Promise<Model>;
  /** The same, for a model that is not in the file yet. */
  readBack(model: Model): Promise<Reading>;
  /** The changes from `base` to `mine`, made to `theirs` instead. */
  rebase(base: Model, mine: Model, theirs: Model): Model;
}

export interface ModelState {
  readonly model: Model;
  /** False until the workbook has been read. */
  readonly ready: boolean;
  readonly findings: readonly Finding[];
  /** What this pane and somebody else both changed, and where what could not be read is kept. */
  readonly conflicts: readonly ModelError[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ModelStore {
  current(): ModelState;
  subscribe(listener: () => void): () => void;
  /**
   * Changes the model; `what` is said in the footer, beside Undo. A change that changes nothing is none. False when it
   * is refused, and the journal says why. Edits of one `series` in a row, such as the steps of a slider, are undone at
   * once.
   */
  edit(change: (model: Model) => Model, what: Sentence, series?: string): boolean;
  undo(): void;
  redo(): void;
  /** Reads the workbook again, after saving what is not saved yet. */
  reload(): Promise<void>;
  /** Takes what was typed into the sheets, as one edit; answers what the footer says. */
  readBack(): Promise<DoneEntry>;
  /** Findings and conflicts have been read; the same findings are not shown again before the sheets are read back. */
  dismissNotices(): void;
  /** Saves what is not saved yet; what sheets are written from must be in the file first. */
  flush(): Promise<void>;
  /**
   * Remembers sheets that were written, and scorecards and maps that came with them, each in place of the one of the same
   * key; the answer forgets them again.
   */
  adopt(records: readonly SheetRecord[], scorecards?: readonly Scorecard[], maps?: readonly StrategyMap[]): () => void;
}

interface Edit {
  before: Model;
  after: Model;
  what: Sentence;
  series: string | undefined;
}

/** Long enough for a slider to come to rest, short enough to lose nothing. */
const SAVE_AFTER = 500;
const HISTORY = 100;
const NO_STEPS = { canUndo: false, canRedo: false };

export function createModelStore(port: ModelPort, journal: Journal): ModelStore {
  const listeners = new Set<() => void>();
  let state: ModelState = { model: EMPTY_MODEL, ready: false, findings: [], conflicts: [], ...NO_STEPS };
  /** What the workbook held when the pane last read or saved. */
  let base: Model = EMPTY_MODEL;
  let done: Edit[] = [];
  let undone: Edit[] = [];
  /** Findings that have been read, as text. */
  let dismissed: ReadonlySet<string> = new Set();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const show = (change: Partial<ModelState>): void => {
    state = { ...state, ...change, canUndo: done.length > 0, canRedo: undone.length > 0 };
    for (const listener of listeners) listener();
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
  /** What the workbook holds by now becomes the base; what was changed here meanwhile stays on top of it. */
  const settle = (known: Model, held: Model, rest: Partial<ModelState> = {}): void => {
    const mine = state.model === known ? held : port.rebase(known, state.model, held);
    base = held;
    show({ model: mine, ...rest });
  };

  /** What was found now and not dismissed before, and the news of earlier readings, which come only once. */
  const unread = (findings: readonly Finding[]): Finding[] => {
    const news = state.findings.filter(({ kind }) => kind === 'renamed' || kind === 'deleted');
    const all = new Map([...news, ...findings].map((finding) => [JSON.stringify(finding), finding]));
    return [...all].flatMap(([text, finding]) => (dismissed.has(text) ? [] : [finding]));
  };

  /** In place of the news of the last save; where something is kept is said until it is dismissed. */
  const report = (news: readonly ModelError[]): void => {
    const isTold = ({ message }: ModelError): boolean => news.some((one) => one.message === message);
    const kept = state.conflicts.filter((one) => one.kind === 'fileKept' && !isTold(one));
    show({ conflicts: [...kept, ...news] });
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    const mine = state.model;
    if (mine === base) return;
    settle(mine, await port.save(base, mine, report));
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      inTurn(save).catch((failure: unknown) => journal.write({ kind: 'failed', failure }));
    }, SAVE_AFTER);
  };

  const put = (model: Model): void => {
    show({ model });
    saveSoon();
  };

  const entry = (sentence: Sentence, isUndo: boolean): DoneEntry => ({
    kind: 'done',
    sentence,
    undo: async () => (isUndo ? redo() : undo()) ?? undefined,
    holds: null,
    area: null,
    mayBeHidden: false,
    isUndo,
  });
  /** From one side of an edit to the other; what came in from elsewhere since stays. */
  const step = (from: Model, to: Model): void => put(state.model === from ? to : port.rebase(from, to, state.model));
  const undo = (): DoneEntry | null => {
    const last = done.pop();
    if (!last) return null;
    undone.push(last);
    step(last.after, last.before);
    return entry({ key: 'editUndone', values: {} }, true);
  };
  const redo = (): DoneEntry | null => {
    const next = undone.pop();
    if (!next) return null;
    done.push(next);
    step(next.before, next.after);
    return entry(next.what, false);
  };
  /** Judgments from the sheets are an edit like any other; undone, they are not taken again until one is typed anew. */
  const took = (before: Model, after: Model, taken: number): DoneEntry => {
    const what: Sentence = { key: taken === 1 ? 'tookOne' : 'tookMany', values: { count: taken } };
    done = [
      ...done.slice(1 - HISTORY),
      { before: { ...before, sheets: after.sheets }, after, what, series: undefined },
    ];
    undone = [];
    show({});
    return entry(what, false);
  };
  const tell = (said: DoneEntry | null): void => {
    if (said) journal.write(said);
  };

  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (change, what, series) => {
      const before = state.model;
      const after = attempt(() => change(before), journal);
      if (!after) return false;
      if (after === before) return true;
      const last = done.at(-1);
      const goesOn = series !== undefined && last?.series === series && last.after === before;
      if (goesOn) done = [...done.slice(0, -1), { ...last, after, what }];
      else done = [...done.slice(1 - HISTORY), { before, after, what, series }];
      undone = [];
      put(after);
      tell(entry(what, false));
      return true;
    },
    undo: () => tell(undo()),
    redo: () => tell(redo()),
    flush: () => inTurn(save),
    dismissNotices: () => {
      dismissed = new Set([...dismissed, ...state.findings.map((finding) => JSON.stringify(finding))]);
      show({ findings: [], conflicts: [] });
    },
    readBack: async () => {
      await inTurn(save);
      const before = state.model;
      const { model, findings, taken } = await port.readBack(before);
      const after = state.model === before ? model : port.rebase(before, model, state.model);
      dismissed = new Set();
      show({ findings });
      if (taken > 0) {
        const said = took(state.model, after, taken);
        put(after);
        return said;
      }
      // The pane reads when it gets the focus: what the button asks for may have been taken a moment ago.
      const last = done.at(-1);
      if (last?.what.key === 'tookOne' || last?.what.key === 'tookMany') return entry(last.what, false);
      return { ...entry({ key: 'tookNone', values: {} }, false), undo: null };
    },
    reload: () =>
      inTurn(async () => {
        await save();
        // What was edited while it was saved is not in the file: it stays on top of what is read.
        const known = base;
        const { model, before, findings, taken } = await port.read(known);
        settle(known, model, { ready: true, findings: unread(findings) });
        if (taken > 0) tell(took(before, model, taken));
      }),
    adopt: (records, scorecards = [], maps = []) => {
      const keys = new Set(records.map(({ key }) => key));
      const ids = new Set(scorecards.map(({ id }) => id));
      const replaced = state.model.sheets.filter(({ key }) => keys.has(key));
      const former = state.model.scorecards.filter(({ id }) => ids.has(id));
      const mapped = new Set(maps.map(({ scorecard }) => scorecard));
      const formerMaps = state.model.maps.filter(({ scorecard }) => mapped.has(scorecard));
      const keep = (
        sheets: readonly SheetRecord[],
        cards: readonly Scorecard[],
        newMaps: readonly StrategyMap[],
      ): void => {
        const { model } = state;
        put({
          ...model,
          sheets: [...model.sheets.filter(({ key }) => !keys.has(key)), ...sheets],
          scorecards: inPlace(model.scorecards, ids, cards),
          maps: [...model.maps.filter(({ scorecard }) => !mapped.has(scorecard)), ...newMaps],
        });
      };
      keep(records, scorecards, maps);
      return () => keep(replaced, former, formerMaps);
    },
  };
}

function attempt(change: () => Model, journal: Journal): Model | null {
  try {
    return change();
  } catch (failure) {
    journal.write({ kind: 'failed', failure });
    return null;
  }
}

/** The scorecards with these identities replaced where they stand; those that are new come last. */
function inPlace(all: readonly Scorecard[], ids: ReadonlySet<string>, instead: readonly Scorecard[]): Scorecard[] {
  const kept = all.flatMap((card) => (ids.has(card.id) ? instead.filter(({ id }) => id === card.id) : [card]));
  const known = new Set(all.map(({ id }) => id));
  return [...kept, ...instead.filter(({ id }) => !known.has(id))];
}
