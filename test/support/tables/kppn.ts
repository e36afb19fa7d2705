/** Study of the state treasury office (KPPN) Banyuwangi: the 20 indicator indices of 2022, all of them maximized. */
export interface PrintedIndicator {
  readonly objective: string;
  readonly target: number;
  readonly realization: number;
  readonly printedIndex: number;
}

export const kppnIndicators: readonly PrintedIndicator[] = [
  { objective: 'SO1', target: 89, realization: 95.06, printedIndex: 106.81 },
  { objective: 'SO1', target: 95, realization: 99.75, printedIndex: 105 },
  { objective: 'SO2', target: 4.65, realization: 4.85, printedIndex: 104.3 },
  { objective: 'SO3', target: 99.4, realization: 99.96, printedIndex: 100.56 },
  { objective: 'SO4', target: 100, realization: 100, printedIndex: 100 },
  { objective: 'SO4', target: 90, realization: 93.09, printedIndex: 103.43 },
  { objective: 'SO4', target: 88.5, realization: 93.99, printedIndex: 106.2 },
  { objective: 'SO5', target: 83, realization: 100, printedIndex: 120 },
  { objective: 'SO5', target: 3.15, realization: 4, printedIndex: 120 },
  { objective: 'SO6', target: 90, realization: 99.47, printedIndex: 110.52 },
  { objective: 'SO6', target: 3, realization: 4, printedIndex: 120 },
  { objective: 'SO6', target: 90, realization: 100, printedIndex: 111.11 },
  { objective: 'SO7', target: 3.25, realization: 4, printedIndex: 120 },
  { objective: 'SO7', target: 98.5, realization: 100, printedIndex: 101.52 },
  { objective: 'SO8', target: 84.5, realization: 89.39, printedIndex: 105.79 },
  { objective: 'SO8', target: 85, realization: 94.58, printedIndex: 111.27 },
  { objective: 'SO8', target: 78, realization: 89, printedIndex: 114.1 },
  { objective: 'SO9', target: 95.5, realization: 99.95, printedIndex: 104.66 },
  { objective: 'SO9', target: 83, realization: 94.65, printedIndex: 114.04 },
  { objective: 'SO9', target: 100, realization: 161.91, printedIndex: 120 },
];

/** Achievement of the nine objectives as Tables 2 to 5 print it. */
export const kppnObjectives: Readonly<Record<string, number>> = {
  SO1: 105.91,
  SO2: 104.3,
  SO3: 100.56,
  SO4: 103.2,
  SO5: 120,
  SO6: 114.54,
  SO7: 110.76,
  SO8: 110.38,
  SO9: 113.67,
};

/** The perspectives with their weights in percent, their objectives, and their values in abstract and discussion. */
export const kppnPerspectives = [
  { name: 'Stakeholder', weight: 30, objectives: ['SO1'], abstract: 105.91, discussion: 105.91 },
  { name: 'Customer', weight: 20, objectives: ['SO2'], abstract: 104.3, discussion: 104.3 },
  {
    name: 'Internal process',
    weight: 25,
    objectives: ['SO3', 'SO4', 'SO5', 'SO6', 'SO7'],
    abstract: 109.81,
    discussion: 109.81,
  },
  { name: 'Learning and growth', weight: 25, objectives: ['SO8', 'SO9'], abstract: 112.04, discussion: 112.03 },
] as const;

export const kppnNko = 108.09;
