/** The weights of perspectives and objectives: who says them, and what the pane shows and the sheet is written with. */
import {
  customaryWeight,
  customaryWeights,
  perspectiveFractions,
  withPerspectiveWeight,
} from '../../../src/model/scorecard/perspectives';
import { KEP_241 } from '../../../src/engine/ckp/rulebooks/kep241';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi, ScorecardResult } from '../../../src/model/scorecard/types';
import { warningsOf } from '../../../src/model/scorecard/warnings';
import type { Scorecard } from '../../../src/model/types';
import { kpi, scorecard } from './support';

const NAMES = ['Pelanggan', 'Keuangan', 'Proses internal', 'Pembelajaran'];
const card = scorecard('nko', { weights: 'equal' });

const scored = (kpis: readonly Kpi[], changes: Partial<Scorecard> = {}): ScorecardResult =>
  scoreCard(kpis, { ...card, ...changes }, NO_SURROUNDINGS);

const kindsOf = (kpis: readonly Kpi[], changes: Partial<Scorecard> = {}): string[] =>
  warningsOf(kpis, { ...card, ...changes }, NO_SURROUNDINGS, scored(kpis, changes)).map(({ kind }) => kind);

describe('of a treasury office', () => {
  const kpis = NAMES.map((perspective, row) =>
    kpi(`K${row}`, { perspective, target: 100, realization: row === 3 ? null : 100 }),
  );
  const named = (...names: string[]): Kpi[] => kpis.map((one, row) => ({ ...one, perspective: names[row] ?? '' }));
  const shown = (perspectiveWeights: Readonly<Record<string, number>>): (number | null)[] =>
    perspectiveFractions(scored(kpis, { perspectiveWeights }).perspectives);

  it.each(['Financial', 'Finance', 'Finansial', 'Perspektif Keuangan', 'Stakeholders', 'Pemangku kepentingan'])(
    '%s has the first place',
    (name) => expect(customaryWeight(name, KEP_241)).toBe(0.3),
  );

  it('are the customary ones where every name has a place of its own, and are said to be', () => {
    expect(customaryWeights(NAMES, KEP_241)).toEqual([0.2, 0.3, 0.25, 0.25]);
    expect(shown({})).toEqual([0.2, 0.3, 0.25, 0.25]);
    const said = warningsOf(kpis, card, NO_SURROUNDINGS, scored(kpis)).find(({ kind }) => kind === 'weightsCustomary');
    expect(said?.about).toBe('total');
    expect(said?.describe('en')).toContain('Pelanggan 20%, Keuangan 30%, Proses internal 25%, Pembelajaran 25%');
    expect(said?.describe('id')).toContain('lazim di kantor perbendaharaan');
  });

  it.each([
    ['a name has none', ['Pelanggan', 'Publik', 'Proses internal', 'Pembelajaran']],
    ['two names have the same', ['Stakeholder', 'Keuangan', 'Proses internal', 'Pembelajaran']],
  ])('are not used where %s', (_, names) => {
    const result = scored(named(...names));
    expect(perspectiveFractions(result.perspectives)).toEqual([null, null, null, null]);
    expect(result.problem?.kind).toBe('perspectiveWeightMissing');
    expect(kindsOf(named(...names))).not.toContain('weightsCustomary');
  });

  it('stay as shown when one of them is typed', () => {
    const typed = withPerspectiveWeight(scored(kpis).perspectives, { perspective: 'Pelanggan', weight: 0.3 });
    expect(typed).toEqual({ Pelanggan: 0.3, Keuangan: 0.3, 'Proses internal': 0.25, Pembelajaran: 0.25 });
    expect(shown(typed)).toEqual([0.3, 0.3, 0.25, 0.25]);
    expect(scored(kpis, { perspectiveWeights: typed }).total).toBeCloseTo(100, 12);
  });

  it('are fractions also where they were typed as percents, whatever the case of the name', () => {
    const typed = { pelanggan: 30, Keuangan: 20, 'Proses internal': 25, Pembelajaran: 25 };
    expect(shown(typed)).toEqual([0.3, 0.2, 0.25, 0.25]);
    const { perspectives } = scored(kpis, { perspectiveWeights: typed });
    const changed = withPerspectiveWeight(perspectives, { perspective: 'Keuangan', weight: 0.25 });
    expect(changed).toEqual({ Pelanggan: 0.3, Keuangan: 0.25, 'Proses internal': 0.25, Pembelajaran: 0.25 });
  });
});

/** Invented data: 120, 60, 110 and 70 at 40, 10, 30 and 20. */
const FOUR = ['Financial', 'Customer', 'Internal', 'Learning'].map((perspective, row) =>
  kpi(`K${row}`, {
    rowNumber: row + 2,
    perspective,
    target: 100,
    realization: [120, 60, 110, 70][row] ?? null,
    perspectiveWeight: [40, 10, 30, 20][row] ?? null,
  }),
);

describe('in the table', () => {
  it.each([1, 0.01])('beat the customary ones: 101, times %s', (factor) => {
    const kpis = FOUR.map((one) => ({ ...one, perspectiveWeight: factor * (one.perspectiveWeight ?? 0) }));
    const result = scored(kpis);
    expect(result.total).toBeCloseTo(101, 10);
    expect(result.perspectives.map(({ weightFrom }) => weightFrom)).toEqual(['table', 'table', 'table', 'table']);
    expect(kindsOf(kpis)).not.toContain('weightsCustomary');
  });

  it('give way to typed ones', () => {
    const perspectiveWeights = { Financial: 25, Customer: 25, Internal: 25, Learning: 25 };
    expect(scored(FOUR, { perspectiveWeights }).total).toBeCloseTo(90, 10);
  });

  it('are asked for where one perspective has none, be it that custom would know one', () => {
    const kpis = FOUR.map((one, row) => (row === 1 ? { ...one, perspectiveWeight: null } : one));
    expect(scored(kpis).problem?.describe('en')).toBe(
      'The perspective Customer has no weight. Type one in the step ‘Method and weights’.',
    );
  });

  it('that contradict each other are named with their rows', () => {
    const other = kpi('K9', {
      rowNumber: 9,
      perspective: 'financial',
      target: 1,
      realization: 1,
      perspectiveWeight: 30,
    });
    const { total, problem } = scored([...FOUR, other]);
    expect(total).toBeNull();
    expect(problem?.describe('en')).toBe(
      'The perspective Financial has two weights: 40 in row 2 and 30 in row 9. Correct one of them, or type the weight in the step ‘Method and weights’.',
    );
    const silent = { ...other, perspectiveWeight: null };
    expect(scored([...FOUR, silent]).problem).toBeNull();
  });

  it('may be what the KPIs weigh together, parts of 100 over the whole table', () => {
    const kpis = [
      ...FOUR.map((one) => ({ ...one, perspectiveWeight: null, weight: one.perspectiveWeight })).slice(1),
      kpi('A', { perspective: 'Financial', target: 100, realization: 120, weight: 25 }),
      kpi('B', { perspective: 'Financial', target: 100, realization: 120, weight: 15 }),
    ];
    expect(scored(kpis, { weights: 'column' }).total).toBeCloseTo(101, 10);
    expect(kindsOf(kpis, { weights: 'column' })).toContain('weightsOfPerspectivesFromKpis');
    // Parts of each perspective: 100 in every one of them.
    const inEach = kpis.map((one) => ({ ...one, weight: one.perspective === 'Financial' ? 50 : 100 }));
    expect(scored(inEach, { weights: 'column' }).perspectives[0]?.weightFrom).toBe('customary');
  });

  it('are not the weights of a decree, which are parts of nothing', () => {
    const weights = [0.26, 0.26, 0.26, 0.11];
    const kpis = [
      ...FOUR.map((one, row) => ({ ...one, perspectiveWeight: null, weight: weights[row] ?? 0 })),
      kpi('A', { perspective: 'Financial', target: 100, realization: 120, weight: 0.11 }),
    ];
    expect(scored(kpis, { weights: 'column' }).perspectives[0]?.weightFrom).toBe('customary');
  });
});

describe('objectives', () => {
  /** Invented data: Sasaran | Indikator | Target | Realisasi, as most offices print it. */
  const objective = (name: string, target: number, realization: number | null, changes: Partial<Kpi> = {}): Kpi =>
    kpi(`${name} ${target}`, { objective: name, target, realization, ...changes });
  const three = [objective('S1', 90, 92), objective('S1', 70, 66), objective('S2', 3.5, 3.6)];

  it('without perspectives make the total: 98.25, 102.86, 100.56', () => {
    const result = scored(three);
    expect(result.objectives.map(({ name, score }) => [name, score?.toFixed(2)])).toEqual([
      ['S1', '98.25'],
      ['S2', '102.86'],
    ]);
    expect(result.total).toBeCloseTo(100.56, 2);
    expect(result.perspectives).toEqual([]);
    expect(result.rows.map(({ weight }) => weight)).toEqual([0.25, 0.25, 0.5]);
    expect(result.rows.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(result.total ?? NaN, 10);
    expect(result.objectives.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(result.total ?? NaN, 10);
    expect(kindsOf(three)).toContain('objectivesAlone');
    expect(kindsOf(three).filter((kind) => kind.startsWith('weights'))).toEqual([]);
  });

  it('may have weights of their own', () => {
    const [first, second, third] = three as [Kpi, Kpi, Kpi];
    const kpis = [{ ...first, objectiveWeight: 30 }, second, { ...third, objectiveWeight: 70 }];
    const expected = 0.3 * ((9200 / 90 + 6600 / 70) / 2) + 0.7 * (360 / 3.5);
    expect(scored(kpis).total).toBeCloseTo(expected, 10);
    const inPerspective = kpis.map((one) => ({ ...one, perspective: 'Stakeholder' }));
    expect(scored(inPerspective).total).toBeCloseTo(expected, 10);
  });

  it('all need one where one has it, but for the only one of a perspective', () => {
    const [first, second, third] = three as [Kpi, Kpi, Kpi];
    const kpis = [{ ...first, objectiveWeight: 30 }, second, third];
    expect(scored(kpis).problem?.describe('en')).toMatch(/^The objective S2 has no weight, although others have one\./);
    const apart = [
      ...kpis.map((one) => ({ ...one, perspective: one === third ? 'Customer' : 'Stakeholder' })),
      objective('S3', 1, 1, { perspective: 'Stakeholder', objectiveWeight: 70 }),
    ];
    expect(scored(apart).problem).toBeNull();
    // An objective without data needs none.
    expect(scored([first, second, { ...third, realization: null }]).problem).toBeNull();
  });

  it('that contradict themselves are named with their rows', () => {
    const kpis = [
      objective('S1', 90, 92, { objectiveWeight: 30, rowNumber: 4 }),
      objective('S1', 70, 66, { objectiveWeight: 40, rowNumber: 5 }),
      objective('S2', 3.5, 3.6, { objectiveWeight: 70, rowNumber: 6 }),
    ];
    expect(scored(kpis).problem?.describe('id')).toBe(
      'Sasaran S1 memiliki dua bobot: 30 di baris 4 dan 40 di baris 5. Perbaiki salah satunya di tabel.',
    );
  });

  it('weigh what their KPIs weigh together where those are parts of the whole table', () => {
    const kpis = three.map((one, row) => ({ ...one, weight: [30, 20, 50][row] ?? 0 }));
    const result = scored(kpis, { weights: 'column' });
    expect(result.total).toBeCloseTo((30 * 9200) / 9000 + (20 * 6600) / 7000 + (50 * 360) / 350, 10);
    expect(kindsOf(kpis, { weights: 'column' })).toContain('weightsOfObjectivesFromKpis');
    // Parts of each objective: the objectives count the same.
    const inEach = three.map((one, row) => ({ ...one, weight: [60, 40, 100][row] ?? 0 }));
    const [first, second] = scored(inEach, { weights: 'column' }).objectives;
    expect(first?.weight).toBe(second?.weight);
  });

  it('and perspectives that nothing names are asked for', () => {
    const { total, problem } = scored(three.map((one) => ({ ...one, objective: '' })));
    expect(total).toBeNull();
    expect(problem?.describe('en')).toMatch(/^Nothing says which perspectives or objectives the KPIs belong to\./);
  });

  it('ask for the objective of a KPI where others have one', () => {
    const kpis = three.map((one, row) => (row === 0 ? { ...one, objective: '' } : one));
    const { total, rows } = scored(kpis);
    expect([total, rows[0]?.problem?.kind]).toEqual([null, 'objectiveMissing']);
  });
});
