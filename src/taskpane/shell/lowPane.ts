/**
 * A pane so low, as at 200 % zoom, that bars which stay in view would leave no room for what is between them: it
 * scrolls as a whole, and nothing but the tabs stays.
 */
export const LOW_PANE = '@media (max-height: 499px)';
