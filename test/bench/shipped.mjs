/** The functions as they ship: dist/functions.js and dist/pls.js, called as Excel calls them. */
import { createRequire } from 'node:module';

const registered = new Map();
// Not an assignment: the type checker would take it for a declaration.
Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id, implementation) => registered.set(id, implementation),
    Error: class extends Error {},
    ErrorCode: {},
  },
});
const load = createRequire(import.meta.url);
load('../../dist/functions.js');
load('../../dist/pls.js');

/** Calls a function with all its arguments, null for what is left out. A refusal ends the benchmark. */
export function call(id, ...parameters) {
  return registered.get(id)(...parameters, {});
}
