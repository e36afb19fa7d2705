/** What the pane says of the manual of indicators and of performance contracts, in English. */
export const manual = {
  manualFilled: 'Filled in for {filled} of {count} KPI when its sheet was last read.',
  manualTaken: 'Filled in for {filled} of {count} KPI. Write it to see it, and to change it.',
  manualEmpty: 'Nothing is filled in yet: write it, and type into its shaded cells.',
  manualUnread: 'What is typed on its sheet is read when it is written again.',
  manualRenamed: 'Called otherwise since: {kpis}. What was said of them went along.',
  manualNow: '{was} is now {now}',
  manualOrphans: 'No longer in the table: {kpis}. What was said of them is kept until you remove it.',
  manualForget: 'Remove it',
  manualForgotten: 'Removed what was said of KPI that the table has no more.',
  contractPeriods: 'One target for each period of its year on the sheet of periods, and one for the year.',
  contractNoPeriods: 'One target for each KPI, from the table. With ‘Periods’ it shows one for each period as well.',
  contractOtherYear:
    'One target for each KPI, from the table: the sheet of periods has fewer than two periods of its year.',
  contractNoTarget: 'Without a number as target: {kpis}. The contract shows these cells as they are.',
};
