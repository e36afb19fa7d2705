import type { shell as english } from '../en/shell';

/** What the pane says about the frame of the pane, in Indonesian. */
export const shell = {} satisfies Record<keyof typeof english, string>;
