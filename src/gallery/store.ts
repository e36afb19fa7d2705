/** The pane's own store over a workbook that is a variable: edits work, undo works, nothing is kept. */
import { merge } from '../model/file/merge';
import { EMPTY_MODEL } from '../model/types';
import type { Journal } from '../taskpane/shell/journal';
import { createModelStore } from '../taskpane/store/modelStore';
import type { ModelStore } from '../taskpane/store/modelStore';
import type { State } from './state';

export async function storeFor(state: State, journal: Journal): Promise<ModelStore> {
  const { model = EMPTY_MODEL, findings = [], conflicts = [], isUnread = false } = state;
  const store = createModelStore(
    {
      read: async () => ({ model, before: model, findings, taken: 0 }),
      readBack: async (held) => ({ model: held, findings, taken: 0 }),
      save: async (_base, mine, report) => {
        if (conflicts.length > 0) report(conflicts);
        return mine;
      },
      rebase: (base, mine, theirs) => merge(base, mine, theirs).model,
    },
    journal,
  );
  if (isUnread) return store;
  await store.reload();
  if (conflicts.length > 0) {
    // What others did comes to light when something of one's own is saved.
    store.edit((now) => ({ ...now, method: 'geometric' }), { key: 'methodChosen', values: {} });
    await store.flush();
  }
  return store;
}
