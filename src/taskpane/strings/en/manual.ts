/** What the pane says of the manual of indicators and of performance contracts, in English. */
export const manual = {
  manualFilled: 'Filled in for {filled} of {count} KPI.',
  manualEmpty: 'Nothing is filled in yet: write it, and type into its shaded cells.',
  manualRenamed: 'Called otherwise since: {kpis}. What was said of them went along.',
  manualNow: '{was} is now {now}',
  manualOrphans: 'No longer in the table: {kpis}. What was said of them is kept until you remove it.',
  manualForget: 'Remove it',
  manualForgotten: 'Removed what was said of KPI that the table has no more.',
  contractPeriods: 'One target for each period of the sheet of periods, and one for the year.',
  contractNoPeriods: 'One target for the year, from the table. With ‘Periods’ it shows one for each period as well.',
  contractNoTarget: 'Without a target: {kpis}. Their cells in the contract stay blank.',
};
