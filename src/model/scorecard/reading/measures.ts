/** The numbers of a row: its target, its realization, the anchors, and which way is better. */
import { isBlank } from '../../../engine/cells';
import { HIGHEST_LEVEL } from '../../../engine/omax/scale';
import { POLARITIES } from '../../../engine/ckp/polarity';
import type { Polarity } from '../../../engine/ckp/polarity';
import { choiceNamed } from '../../../engine/words';
import type { Scorecard } from '../../types';
import { anchoringOf } from '../anchoring';
import type { CellReader, Read, ReadNumber } from './cellReader';
import { NOTHING } from './cellReader';
import { polarityIn } from './contents';
import { PERCENT } from './headings';
import { methodOf } from '../methods';
import type { NumberShape } from './numberShape';
import { commonShape } from './numberShape';
import { percentFactors } from './percents';
import type { Kpi, Remark } from '../types';

const ROLES = ['target', 'realization', 'worst', 'start', 'best'] as const;
type MeasureRole = (typeof ROLES)[number];

type Measures = Pick<
  Kpi,
  'target' | 'realization' | 'polarity' | 'polarityFrom' | 'anchors' | 'factors' | 'shown' | 'isInDays' | 'problem'
>;

export function readMeasures(cells: CellReader, scorecard: Scorecard): Measures {
  const { isByAnchors } = methodOf(scorecard).measure;
  const read: Record<MeasureRole, Read<ReadNumber>> = {
    target: cells.number('target'),
    realization: cells.number('realization'),
    worst: cells.number('worst'),
    start: isByAnchors ? cells.number('start') : NOTHING,
    best: isByAnchors && anchoringOf(scorecard).target < HIGHEST_LEVEL ? cells.number('best') : NOTHING,
  };
  const column = cells.column('polarity');
  const said = cells.choice('polarity', POLARITIES, (cell) => polarityIn(cell, column));
  const polarity = polarityOf(cells, said.value, read.target.value);
  const isWorstNeeded = isByAnchors || (polarity.value === 'minimize' && read.target.value?.value === 0);
  const needed = [
    read.target.bad,
    isWorstNeeded ? read.worst.bad : null,
    read.start.bad,
    read.best.bad,
    isByAnchors ? null : said.bad,
  ];
  const blocking = read.realization.value === null ? null : (needed.find((bad) => bad !== null) ?? null);
  const { values, factors, shown, problem } = together(cells, read, isByAnchors, isWorstNeeded);
  const plain: Measures = {
    target: values.target,
    realization: values.realization,
    polarity: polarity.value,
    polarityFrom: polarity.from,
    anchors: { worst: values.worst, start: values.start, target: values.target, best: values.best },
    factors,
    ...(shown === null ? {} : { shown }),
    isInDays: false,
    problem: read.realization.bad ?? blocking ?? problem ?? (isByAnchors ? null : polarity.problem),
  };
  if (isByAnchors || plain.problem !== null) return plain;
  return inDays(cells, scorecard, read, plain);
}

type Values = Record<MeasureRole, number | null>;

/** The numbers of a row as percents or as fractions, all in one way. */
function together(
  cells: CellReader,
  read: Record<MeasureRole, Read<ReadNumber>>,
  isByAnchors: boolean,
  isWorstNeeded: boolean,
): { values: Values; factors: Kpi['factors']; shown: NumberShape | null; problem: Remark | null } {
  const used = ROLES.filter((role) => role !== 'worst' || isByAnchors || isWorstNeeded).flatMap((role) => {
    const { value } = read[role];
    return value === null ? [] : [{ role, value }];
  });
  const found = percentFactors(
    used.map(({ value }) => value),
    PERCENT.test(cells.text('unit')) || PERCENT.test(cells.text('name')),
  );
  const factors = Object.fromEntries(
    used.flatMap(({ role }, index) => (found === null || found[index] === 1 ? [] : [[role, found[index]]])),
  ) as Partial<Record<MeasureRole, number>>;
  const scaled = (role: MeasureRole): number | null => {
    const value = read[role].value?.value ?? null;
    return value === null ? null : value * (factors[role] ?? 1);
  };
  const values = Object.fromEntries(ROLES.map((role) => [role, scaled(role)])) as Values;
  const isComplete = read.realization.value !== null;
  const problem = found === null && isComplete ? cells.report('percentBesidePlain', 'realization') : null;
  const dates = isComplete ? mixedDates(cells, used) : null;
  return { values, factors, shown: shownBy(used, factors), problem: problem ?? dates };
}

/** As the realization is shown, else as the first number beside it that says so. */
function shownBy(used: readonly UsedNumber[], factors: Kpi['factors']): NumberShape | null {
  const first = [...used].sort(
    (one, other) => Number(other.role === 'realization') - Number(one.role === 'realization'),
  );
  return commonShape(first.map(({ role, value: { shape } }) => ({ shape, factor: factors[role] ?? 1 })));
}

interface UsedNumber {
  readonly role: MeasureRole;
  readonly value: ReadNumber;
}

/** A date counts the days since 1900: beside any other number it says nothing. */
function mixedDates(cells: CellReader, used: readonly UsedNumber[]): Remark | null {
  const dated = used.find(({ value }) => value.isDate);
  if (dated === undefined || used.every(({ value }) => value.isDate)) return null;
  return cells.report('dateBesideNumber', dated.role);
}

/** Target and realization as dates: how many days late, where a person said how many score 0. */
function inDays(
  cells: CellReader,
  { daysLate }: Scorecard,
  read: Record<MeasureRole, Read<ReadNumber>>,
  plain: Measures,
): Measures {
  const [target, realization] = [read.target.value, read.realization.value];
  if (target?.isDate !== true || realization?.isDate !== true) return plain;
  if (daysLate === null) return { ...plain, problem: cells.report('datesUnscored', 'realization') };
  return {
    ...plain,
    target: 0,
    realization: realization.value - target.value,
    polarity: 'minimize',
    polarityFrom: 'phrase',
    anchors: { worst: daysLate, start: null, target: 0, best: null },
    isInDays: true,
  };
}

interface FoundPolarity {
  readonly value: Polarity;
  readonly from: Kpi['polarityFrom'];
  readonly problem: Remark | null;
}

/** As its cell says, else by the limit that the target is: "≤ 5" wants less. A limit that contradicts is refused. */
function polarityOf(cells: CellReader, said: Polarity | null, target: ReadNumber | null): FoundPolarity {
  const bound = target?.bound ?? null;
  const wanted = bound === null ? null : bound === 'most' ? 'minimize' : 'maximize';
  const cell = cells.cell('polarity');
  if (said === null) {
    const isLess = wanted === 'minimize';
    return { value: wanted ?? POLARITIES.default, from: isLess ? 'phrase' : 'default', problem: null };
  }
  const isAgainst = wanted !== null && (wanted === 'minimize') !== (said === 'minimize');
  const from = !isBlank(cell) && choiceNamed(cell, POLARITIES) !== null ? 'word' : 'phrase';
  return { value: said, from, problem: isAgainst ? cells.report('limitAgainstPolarity', 'target') : null };
}
