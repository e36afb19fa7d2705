import { audit } from '../../../src/model/audit/audit';
import { decimalSignOf } from '../../../src/engine/textNumbers';
import { Dice } from './generated';
import type { Generated } from './generated';
import type { PlantedIndices, PlantedLevels } from './generatedScores';
import type { PlantedAmounts } from './generatedAmounts';
import { budgets } from './generatedAmounts';
import { bandedScores, employees, perspectives } from './generatedReports';
import { triangleWithSynthesis, weightsOfJudgments } from './generatedHierarchies';
import { rowsOfIndices, rowsOfLevels, turnedLevels } from './generatedScores';
import type { PlantedHierarchy } from './generatedWeights';
import { hierarchyWeights, judgments } from './generatedWeights';
import { targets } from './generatedTargets';
import { discussedTable, listedLights, wordedScores } from './generatedWords';
import { yearsOfData } from './generatedYears';

/** The whole property takes minutes: AUDIT_TABLES=5000. */
const TABLES = Number(process.env.AUDIT_TABLES ?? 200);

function found({ cells, formats }: Generated) {
  const area = { sheet: 'S', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  return audit(cells, area, formats);
}

const alarms = (table: Generated): string[] =>
  found(table)
    .filter(({ certainty }) => certainty !== 'rounding')
    .map(({ kind, remark }) => `${kind}: ${remark.describe('en')}`);

const seeds = (count: number): number[] => Array.from({ length: count }, (_, at) => 1 + at * 7);

const MAKERS = [
  ['rows of levels', rowsOfLevels],
  ['an Objective Matrix that is turned', turnedLevels],
  ['indices with weights and means', rowsOfIndices],
  ['judgment matrices', judgments],
  ['hierarchies with global weights', hierarchyWeights],
  ['two years with numbers made of others', yearsOfData],
  ['triangles of judgments with their synthesis', triangleWithSynthesis],
  ['totals with weights of judgments', weightsOfJudgments],
  ['scores with words of their own', wordedScores],
  ['levels with lists by light', listedLights],
  ['tables with sentences about them', discussedTable],
  ['values of employees', employees],
  ['perspectives of objectives', perspectives],
  ['scores with printed bands', bandedScores],
  ['budgets with their realization', budgets],
  ['targets that were reached or missed', targets],
] as const;

describe('Correct tables in any printed rounding', () => {
  it.each(MAKERS)('%s give no finding but roundings', (_, make) => {
    const wrong = seeds(TABLES / 5).flatMap((seed) => alarms(make(seed)).map((said) => `${seed} ${said}`));
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('give none either where several stand in one sheet', () => {
    const wrong = seeds(TABLES / 5).flatMap((seed) => {
      const dice = new Dice(seed);
      // Bands of whole levels are those of all scores in their sheet.
      const makers = MAKERS.filter(([, make]) => make !== bandedScores);
      const [first, second] = [dice.one(makers)[1], dice.one(makers)[1]];
      return alarms(below(first(seed), second(seed + 1))).map((said) => `${seed} ${said}`);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

/** Two blank rows between them. Texts of either decimal sign are not mixed in one sheet. */
function below(one: Generated, other: Generated): Generated {
  const signs = [one, other].map(({ cells }) => decimalSignOf(cells.flat()));
  if (signs[0] !== signs[1]) return one;
  const width = Math.max(one.cells[0]?.length ?? 0, other.cells[0]?.length ?? 0);
  const wide = <Cell>(row: readonly Cell[], filler: Cell): Cell[] => [
    ...row,
    ...Array<Cell>(width - row.length).fill(filler),
  ];
  const blank = Array<string>(width).fill('');
  const general = Array<string>(width).fill('General');
  return {
    cells: [...one.cells.map((row) => wide(row, '')), blank, blank, ...other.cells.map((row) => wide(row, ''))],
    formats: [
      ...one.formats.map((row) => wide(row, 'General')),
      general,
      general,
      ...other.formats.map((row) => wide(row, 'General')),
    ],
  };
}

type Planted = readonly [kind: string, make: (seed: number) => Generated];

const levels = (make: typeof rowsOfLevels, kinds: readonly PlantedLevels[]): Planted[] =>
  kinds.map((kind) => [kind, (seed) => make(seed, kind)]);
const indices = (kinds: readonly PlantedIndices[]): Planted[] =>
  kinds.map((kind) => [kind, (seed) => rowsOfIndices(seed, kind)]);
const matrices = (kinds: readonly PlantedHierarchy[]): Planted[] =>
  kinds.map((kind) => [kind, (seed) => judgments(seed, kind)]);

describe('One error in a table', () => {
  const all: (readonly [string, string, Planted[1]])[] = [
    ...levels(rowsOfLevels, ['value', 'weights', 'level', 'total', 'light', 'exchange', 'anchors']).map(
      ([kind, make]) => ['rows of levels', kind, make] as const,
    ),
    ...levels(turnedLevels, ['value', 'weights', 'level', 'total', 'exchange', 'ladder']).map(
      ([kind, make]) => ['turned levels', kind, make] as const,
    ),
    ...indices(['index', 'cap', 'polarity', 'value', 'total', 'mean', 'weights', 'light']).map(
      ([kind, make]) => ['indices', kind, make] as const,
    ),
    ...matrices(['reciprocal', 'columnSum', 'share', 'priority', 'ratio', 'lambda']).map(
      ([kind, make]) => ['judgments', kind, make] as const,
    ),
    ...(['amountTotal', 'index', 'total', 'mean'] as const satisfies PlantedAmounts[]).map(
      (kind) => ['budgets', kind, (seed: number) => budgets(seed, kind)] as const,
    ),
    ['targets', 'light', (seed) => targets(seed, 'light')],
    ['hierarchies', 'globalWeight', (seed) => hierarchyWeights(seed, 'globalWeight')],
    ['amounts per head', 'formula', (seed) => yearsOfData(seed, 'perHead')],
    ['growth', 'formula', (seed) => yearsOfData(seed, 'growth')],
    ['counts of another number', 'counted', (seed) => yearsOfData(seed, 'count')],
    ['shares of a count', 'counted', (seed) => yearsOfData(seed, 'share')],
    ['a synthesis', 'synthesis', (seed) => triangleWithSynthesis(seed, 'synthesis')],
    ['sums of a synthesis', 'synthesis', (seed) => triangleWithSynthesis(seed, 'synthesisSum')],
    ['triangles', 'ratio', (seed) => triangleWithSynthesis(seed, 'ratio')],
    ['totals with weights of judgments', 'total', (seed) => weightsOfJudgments(seed, 'total')],
    ['totals of exact weights', 'total', (seed) => weightsOfJudgments(seed, 'explained')],
    ['words of their own', 'ownWords', (seed) => wordedScores(seed, 'ownWords')],
    ['lists by light', 'listedLight', (seed) => listedLights(seed, 'listedLight')],
    ['sentences', 'text', (seed) => discussedTable(seed, 'text')],
    ['values of employees', 'employee', (seed) => employees(seed, 'employee')],
    ['objectives below perspectives', 'mean', (seed) => perspectives(seed, 'mean')],
    ['bands with holes', 'bands', (seed) => bandedScores(seed, 'bands')],
  ];

  it.each(all)('in %s is found and named: %s', (_, kind, make) => {
    const count = Math.max(20, TABLES / 10);
    const missed = seeds(count).filter((seed) => {
      const [first] = found(make(seed)).filter(({ certainty }) => certainty !== 'rounding');
      return first?.kind !== kind;
    });
    const said = missed.slice(0, 3).map((seed) => `${seed}: ${alarms(make(seed)).join(' / ')}`);
    expect({ share: missed.length / count <= 0.01, said: missed.length / count <= 0.01 ? [] : said }).toEqual({
      share: true,
      said: [],
    });
  });
});
