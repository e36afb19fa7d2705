/** Actions that take long: what the footer says meanwhile, and what Cancel leaves behind. */
import { perform } from '../../src/taskpane/shell/actions';
import type { Action } from '../../src/taskpane/shell/actions';
import { createJournal } from '../../src/taskpane/shell/journal';
import type { DoneEntry, Journal } from '../../src/taskpane/shell/journal';

const PROGRESS = { sentence: { key: 'writingSheets', values: {} } } as const;

let journal: Journal;
let undone: number;
beforeEach(() => {
  jest.useFakeTimers();
  journal = createJournal();
  undone = 0;
});
afterEach(() => jest.useRealTimers());

const written = (canUndo = true): DoneEntry => ({
  kind: 'done',
  sentence: { key: 'wroteSheets', values: {} },
  undo: canUndo ? async () => void (undone += 1) : null,
  holds: null,
  area: null,
  mayBeHidden: false,
});
const after =
  (wait: number, entry: DoneEntry): Action =>
  () =>
    new Promise((resolve) => setTimeout(() => resolve(entry), wait));

function cancel(): void {
  const entry = journal.current();
  if (entry?.kind !== 'working') throw new Error(`the journal holds ${entry?.kind}`);
  entry.cancel();
}

test('a moment needs no words', async () => {
  const said: unknown[] = [];
  journal.subscribe(() => said.push(journal.current()?.kind));
  const running = perform(journal, after(299, written()), PROGRESS);
  await jest.advanceTimersByTimeAsync(1000);
  expect(await running).toBe(true);
  expect(said).toEqual(['done']);
});

test('after 300 ms the footer says what is being done, and then what was done', async () => {
  const running = perform(journal, after(1000, written()), PROGRESS);
  await jest.advanceTimersByTimeAsync(300);
  expect(journal.current()).toMatchObject({ kind: 'working', sentence: PROGRESS.sentence });
  await jest.advanceTimersByTimeAsync(700);
  expect(await running).toBe(true);
  expect(journal.current()).toMatchObject({ kind: 'done', sentence: { key: 'wroteSheets' } });
});

test('cancelled, what is done by then is taken back, and the footer says so', async () => {
  const running = perform(journal, after(1000, written()), PROGRESS);
  await jest.advanceTimersByTimeAsync(400);
  cancel();
  expect(journal.current()).toMatchObject({ kind: 'working', sentence: { key: 'cancelling' } });
  await jest.advanceTimersByTimeAsync(600);
  expect(await running).toBe(false);
  expect(undone).toBe(1);
  expect(journal.current()).toMatchObject({ kind: 'done', sentence: { key: 'cancelled' }, undo: null });
});

test('cancelled, what cannot be taken back is told as done', async () => {
  const running = perform(journal, after(1000, written(false)), PROGRESS);
  await jest.advanceTimersByTimeAsync(400);
  cancel();
  await jest.advanceTimersByTimeAsync(600);
  expect(await running).toBe(true);
  expect(journal.current()).toMatchObject({ sentence: { key: 'wroteSheets' } });
});

test('an action that stops at the signal is cancelled, not failed; any other failure is told', async () => {
  const stopping: Action = (signal) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));
  const running = perform(journal, stopping, PROGRESS);
  await jest.advanceTimersByTimeAsync(400);
  cancel();
  expect(await running).toBe(false);
  expect(journal.current()).toMatchObject({ sentence: { key: 'cancelled' } });
  const failure = new Error('protected');
  expect(await perform(journal, () => Promise.reject(failure), PROGRESS)).toBe(false);
  expect(journal.current()).toEqual({ kind: 'failed', failure });
});
