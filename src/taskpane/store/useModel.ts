/** The model for components, and the store behind it. */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Model } from '../../model/types';
import type { ModelState, ModelStore } from './modelStore';

const ModelContext = createContext<ModelStore | null>(null);
export const ModelProvider = ModelContext.Provider;

export interface UsedModel extends ModelState, Omit<ModelStore, 'current' | 'subscribe'> {
  /** The model now, for an action that runs later than this rendering. */
  current: () => Model;
}

export function useModel(): UsedModel {
  const store = useContext(ModelContext);
  if (!store) throw new Error('useModel is used outside ModelProvider.');
  const state = useSyncExternalStore(store.subscribe, store.current);
  const { edit, undo, redo, reload, readBack, flush, adopt, dismissNotices } = store;
  const current = useCallback(() => store.current().model, [store]);
  return { ...state, current, edit, undo, redo, reload, readBack, flush, adopt, dismissNotices };
}
