/** The model as the pane holds it: changed at once, saved later, undone, and merged with what others did. */
import { addItem, changeItem, removeItem } from '../../src/model/hierarchy/edit';
import { merge } from '../../src/model/file/merge';
import { ModelError } from '../../src/model/modelError';
import { EMPTY_MODEL } from '../../src/model/types';
import type { Model } from '../../src/model/types';
import { createJournal } from '../../src/taskpane/shell/journal';
import type { DoneEntry, Journal } from '../../src/taskpane/shell/journal';
import { createModelStore } from '../../src/taskpane/store/modelStore';
import type { ModelPort, ModelStore } from '../../src/taskpane/store/modelStore';

const RENAMED = { kind: 'renamed', from: 'Weights', to: 'Bobot' } as const;
const EDITED = { kind: 'edited', sheet: 'Bobot', cells: ['A1'] } as const;

/** A workbook that is a variable, and can be changed by somebody else. */
class Workbook implements ModelPort {
  held: Model = EMPTY_MODEL;
  saves = 0;
  /** What reading takes from the cells, once. */
  cells: ((model: Model) => Model) | null = null;
  saving: () => void = () => undefined;
  /** What a save says it kept, once. */
  kept: ModelError[] = [];
  refusal: Error | null = null;
  typed: ((model: Model) => Model) | null = null;

  async read(): ReturnType<ModelPort['read']> {
    const model = this.cells?.(this.held) ?? this.held;
    const taken = model === this.held ? 0 : 1;
    this.cells = null;
    return { model, before: this.held, findings: [RENAMED, EDITED], taken };
  }
  async save(...[base, mine, report]: Parameters<ModelPort['save']>): Promise<Model> {
    if (this.refusal) throw this.refusal;
    this.saves += 1;
    this.saving();
    const { model, conflicts } = merge(base, mine, this.held);
    const news = [...this.kept.splice(0), ...conflicts];
    if (news.length > 0) report(news);
    return (this.held = model);
  }
  async readBack(model: Model): ReturnType<ModelPort['readBack']> {
    const now = this.typed?.(model) ?? model;
    return { model: now, findings: [], taken: now === model ? 0 : 2 };
  }
  rebase(base: Model, mine: Model, theirs: Model): Model {
    return merge(base, mine, theirs).model;
  }
}

const WHAT = { key: 'itemAdded', values: { item: 'x' } } as const;
const GOAL = addItem(EMPTY_MODEL, { parent: null, name: 'Goal' });
const withChild = (name: string) => (model: Model) => addItem(model, { parent: GOAL.id, name }).model;
const names = (model: Model): string[] => model.items.map(({ name }) => name);

let workbook: Workbook;
let journal: Journal;
let store: ModelStore;
beforeEach(async () => {
  jest.useFakeTimers();
  workbook = new Workbook();
  workbook.held = GOAL.model;
  journal = createJournal();
  store = createModelStore(workbook, journal);
  await store.reload();
});
afterEach(() => jest.useRealTimers());

const model = (): Model => store.current().model;
const said = (): DoneEntry => {
  const entry = journal.current();
  if (entry?.kind !== 'done') throw new Error(`the journal holds ${entry?.kind}`);
  return entry;
};

test('reading makes it ready and hands on what was found; dismissed, it is gone', () => {
  expect(store.current()).toMatchObject({ ready: true, model: GOAL.model, findings: [RENAMED, EDITED] });
  store.dismissNotices();
  expect(store.current().findings).toEqual([]);
});

test('what was dismissed is not shown again by the next reading, only by reading back', async () => {
  expect(store.current().findings).toEqual([RENAMED, EDITED]);
  await store.reload();
  expect(store.current().findings).toEqual([RENAMED, EDITED]);
  store.dismissNotices();
  await store.reload();
  expect(store.current().findings).toEqual([]);
  await store.readBack();
  await store.reload();
  expect(store.current().findings).toEqual([RENAMED, EDITED]);
});

test('an edit while a reading first saves is not lost', async () => {
  store.edit(withChild('Mine'), WHAT);
  workbook.saving = () => {
    workbook.saving = () => undefined;
    store.edit(withChild('Meanwhile'), WHAT);
  };
  await store.reload();
  expect(names(model())).toEqual(['Goal', 'Mine', 'Meanwhile']);
  await store.flush();
  expect(names(workbook.held)).toEqual(['Goal', 'Mine', 'Meanwhile']);
});

test('what was typed before the pane opened is undone alone', async () => {
  workbook.cells = withChild('Typed');
  const opened = createModelStore(workbook, journal);
  await opened.reload();
  expect(names(opened.current().model)).toEqual(['Goal', 'Typed']);
  opened.undo();
  expect(names(opened.current().model)).toEqual(['Goal']);
});

test('undoing what was typed leaves what others and this pane did meanwhile', async () => {
  workbook.held = withChild('Theirs')(workbook.held);
  workbook.cells = withChild('Typed');
  await store.reload();
  store.undo();
  expect(names(model())).toEqual(['Goal', 'Theirs']);
});

test('an edit is seen at once, said in the journal, and saved half a second after the last one', async () => {
  const heard: string[][] = [];
  store.subscribe(() => heard.push(names(model())));
  store.edit(withChild('One'), WHAT);
  expect(heard).toEqual([['Goal', 'One']]);
  expect(said().sentence).toEqual(WHAT);
  await jest.advanceTimersByTimeAsync(400);
  store.edit(withChild('Two'), WHAT);
  await jest.advanceTimersByTimeAsync(499);
  expect(workbook.saves).toBe(0);
  await jest.advanceTimersByTimeAsync(1);
  expect(workbook.saves).toBe(1);
  expect(names(workbook.held)).toEqual(['Goal', 'One', 'Two']);
  await store.flush();
  expect(workbook.saves).toBe(1);
});

test('what changes nothing leaves no trace; what is refused says why and changes nothing', () => {
  expect(store.edit((now) => now, WHAT)).toBe(true);
  expect(journal.current()).toBeNull();
  expect(store.edit((now) => addItem(now, { parent: null, name: 'Another goal' }).model, WHAT)).toBe(false);
  expect(journal.current()).toMatchObject({ kind: 'failed', failure: { kind: 'goalExists' } });
  expect(store.current()).toMatchObject({ model: GOAL.model, canUndo: false });
});

test('undo and redo go back and forth, from the footer as from the keys, and a new edit ends redoing', async () => {
  store.edit(withChild('One'), WHAT);
  store.edit(withChild('Two'), WHAT);
  store.undo();
  expect(names(model())).toEqual(['Goal', 'One']);
  expect(said()).toMatchObject({ sentence: { key: 'editUndone' }, isUndo: true });
  // The footer's link takes the undo back.
  await said().undo?.();
  expect(names(model())).toEqual(['Goal', 'One', 'Two']);
  store.undo();
  store.undo();
  expect(store.current()).toMatchObject({ canUndo: false, canRedo: true });
  store.undo();
  store.edit(withChild('Three'), WHAT);
  expect(store.current().canRedo).toBe(false);
  store.redo();
  expect(names(model())).toEqual(['Goal', 'Three']);
});

test('the steps of one slider are one edit', () => {
  store.edit(withChild('a'), WHAT, 'slider');
  store.edit((now) => changeItem(now, now.items[1]?.id ?? '', { name: 'b' }), WHAT, 'slider');
  store.edit((now) => changeItem(now, now.items[1]?.id ?? '', { name: 'c' }), WHAT, 'other');
  store.undo();
  expect(names(model())).toEqual(['Goal', 'b']);
  store.undo();
  expect(names(model())).toEqual(['Goal']);
});

test("somebody else's items stay, through saving, undoing and reading again", async () => {
  store.edit(withChild('Mine'), WHAT);
  workbook.held = withChild('Theirs')(workbook.held);
  await store.flush();
  expect(names(model()).sort()).toEqual(['Goal', 'Mine', 'Theirs']);
  expect(names(workbook.held).sort()).toEqual(['Goal', 'Mine', 'Theirs']);
  store.undo();
  expect(names(model())).toEqual(['Goal', 'Theirs']);
  await store.flush();
  expect(names(workbook.held)).toEqual(['Goal', 'Theirs']);
  workbook.held = removeItem(workbook.held, workbook.held.items[1]?.id ?? '');
  await store.reload();
  expect(names(model())).toEqual(['Goal']);
});

test('what is changed while a save is under way is kept on top of what the workbook answers', async () => {
  store.edit(withChild('Mine'), WHAT);
  workbook.held = withChild('Theirs')(workbook.held);
  const saving = store.flush();
  store.edit(withChild('Meanwhile'), WHAT);
  await saving;
  expect(names(model()).sort()).toEqual(['Goal', 'Meanwhile', 'Mine', 'Theirs']);
  await store.flush();
  expect(names(workbook.held).sort()).toEqual(['Goal', 'Meanwhile', 'Mine', 'Theirs']);
});

test('what both changed is told', async () => {
  store.edit((now) => changeItem(now, GOAL.id, { name: 'My goal' }), WHAT);
  workbook.held = changeItem(workbook.held, GOAL.id, { name: 'Their goal' });
  await store.flush();
  expect(names(model())).toEqual(['My goal']);
  expect(store.current().conflicts).toHaveLength(1);
});

test('where what could not be read is kept is said until it is dismissed, whatever the next saves report', async () => {
  const kinds = (): string[] => store.current().conflicts.map(({ kind }) => kind);
  workbook.kept = [new ModelError('fileKept', { number: 1, part: 'x' })];
  store.edit(withChild('Mine'), WHAT);
  await store.flush();
  for (const name of ['One', 'Two']) {
    store.edit((now) => changeItem(now, GOAL.id, { name: `My ${name}` }), WHAT);
    workbook.held = changeItem(workbook.held, GOAL.id, { name: `Their ${name}` });
    await store.flush();
    await store.reload();
    expect(kinds()).toEqual(['fileKept', 'mergedChange']);
  }
  // The same copy told once more is not said twice; another one is.
  workbook.kept = [new ModelError('fileKept', { number: 1, part: 'x' })];
  store.edit(withChild('More'), WHAT);
  await store.flush();
  workbook.kept = [new ModelError('fileKept', { number: 2, part: 'x' })];
  store.edit(withChild('Last'), WHAT);
  await store.flush();
  expect(store.current().conflicts.map(({ values }) => values['number'])).toEqual([1, 2]);
  store.dismissNotices();
  expect(kinds()).toEqual([]);
});

test('a save that fails says so, loses nothing and is tried again with the next edit', async () => {
  workbook.refusal = new Error('protected');
  store.edit(withChild('One'), WHAT);
  await jest.advanceTimersByTimeAsync(500);
  expect(journal.current()).toEqual({ kind: 'failed', failure: workbook.refusal });
  workbook.refusal = null;
  store.edit(withChild('Two'), WHAT);
  await jest.advanceTimersByTimeAsync(500);
  expect(names(workbook.held)).toEqual(['Goal', 'One', 'Two']);
});

test('judgments read back from sheets are one edit; nothing new is said and cannot be undone', async () => {
  workbook.typed = withChild('Typed');
  const taken = await store.readBack();
  expect(taken).toMatchObject({ sentence: { key: 'tookMany', values: { count: 2 } } });
  expect(names(model())).toEqual(['Goal', 'Typed']);
  await taken.undo?.();
  expect(names(model())).toEqual(['Goal']);
  workbook.typed = null;
  expect(await store.readBack()).toMatchObject({ sentence: { key: 'tookNone' }, undo: null });
});

test('judgments that come in when the pane gets the focus are told, and told again by the button', async () => {
  workbook.cells = withChild('Typed');
  await store.reload();
  expect(said().sentence).toEqual({ key: 'tookOne', values: { count: 1 } });
  expect(await store.readBack()).toMatchObject({ sentence: { key: 'tookOne' } });
  store.undo();
  expect(names(model())).toEqual(['Goal']);
});

test('records of written sheets take the place of those with the same key, and go again', () => {
  const record = (name: string) => ({ key: 'weights', sheetId: name, name, area: 'A1:B2', prints: {}, judgments: {} });
  const forgetFirst = store.adopt([record('One')]);
  const forgetSecond = store.adopt([record('Two')]);
  expect(model().sheets.map(({ name }) => name)).toEqual(['Two']);
  forgetSecond();
  expect(model().sheets.map(({ name }) => name)).toEqual(['One']);
  forgetFirst();
  expect(model().sheets).toEqual([]);
});

test('maps that came with written sheets are there, and gone with their undo', () => {
  const map = { scorecard: 'next', links: {}, definitions: { x: { of: { code: 'F1', name: '' }, text: 'All' } } };
  const forget = store.adopt([], [], [map]);
  expect(model().maps).toEqual([map]);
  forget();
  expect(model().maps).toEqual([]);
});
