/** What the pane says about writing a scorecard, in English. */
export const scorecard = { scorecardEmpty: 'Select a table of KPIs in the sheet.' } as const;
