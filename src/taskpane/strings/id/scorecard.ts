import type { scorecard as english } from '../en/scorecard';

/** What the pane says about writing a scorecard, in Indonesian. */
export const scorecard = { scorecardEmpty: 'Pilih tabel KPI di lembar.' } satisfies Record<keyof typeof english, string>;
