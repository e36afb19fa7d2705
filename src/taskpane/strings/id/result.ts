import type { result as english } from '../en/result';

/** What the pane says about the result, in Indonesian. */
export const result = {} satisfies Record<keyof typeof english, string>;
