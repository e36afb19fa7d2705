/** The model for components, and the store behind it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Model } from '../model/types';
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
  return { ...state, current: () => store.current().model, edit, undo, redo, reload, readBack, flush, adopt, dismissNotices };
}
