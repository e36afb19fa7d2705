/** What is found out about a model holds for good, for models never change: each thing is computed once. */
import type { Model } from './types';

export function oncePerModel<Asked extends readonly (string | undefined)[], Found>(
  find: (model: Model, ...asked: Asked) => Found,
): (model: Model, ...asked: Asked) => Found {
  const known = new WeakMap<Model, Map<string, Found>>();
  return (model, ...asked) => {
    const ofModel = known.get(model) ?? new Map<string, Found>();
    known.set(model, ofModel);
    // What is left out at the end may be said as undefined.
    const key = JSON.stringify(asked.slice(0, asked.findLastIndex((one) => one !== undefined) + 1));
    const found = ofModel.get(key);
    if (found !== undefined) return found;
    const fresh = find(model, ...asked);
    ofModel.set(key, fresh);
    return fresh;
  };
}
