/**
 * Tables 4.7 and 4.8 of the Samsat thesis: target and realization of 2009 and of 2010, of the KPIs that 4.6.1 and 4.6.2
 * discuss. Complaints are printed as "1247/214.445": so many of so many.
 */
export const samsatYears: readonly {
  readonly kpi: string;
  /** Target and realization. */
  readonly 2009: readonly [number, number];
  readonly 2010: readonly [number, number];
}[] = [
  { kpi: 'C3b', 2009: [0, 14.58], 2010: [0, 14.66] },
  { kpi: 'I3a', 2009: [75, 54.16], 2010: [75, 56.25] },
  { kpi: 'L1a', 2009: [100, 92], 2010: [100, 90.77] },
  { kpi: 'C1a', 2009: [0, 1247], 2010: [0, 1035] },
  { kpi: 'C2a', 2009: [0, 14], 2010: [0, 11] },
  // 4.6.2.3 exchanges the years: "2009 adalah 4 hari dan pada tahun 2010 adalah 5 hari".
  { kpi: 'C2b', 2009: [2, 5], 2010: [2, 4] },
  { kpi: 'C4b', 2009: [14, 24], 2010: [14, 18] },
];
