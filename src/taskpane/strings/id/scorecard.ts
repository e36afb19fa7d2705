import type { scorecard as english } from '../en/scorecard';

/** What the pane says about writing a scorecard, in Indonesian. */
export const scorecard = {} satisfies Record<keyof typeof english, string>;
