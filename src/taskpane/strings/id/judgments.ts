import type { judgments as english } from '../en/judgments';

/** What the pane says about judging, in Indonesian. */
export const judgments = {} satisfies Record<keyof typeof english, string>;
