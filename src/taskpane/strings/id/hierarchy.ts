import type { hierarchy as english } from '../en/hierarchy';

/** What the pane says about the hierarchy, in Indonesian. */
export const hierarchy = {} satisfies Record<keyof typeof english, string>;
