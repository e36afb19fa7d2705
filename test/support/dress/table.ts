/** A random clean table of KPIs: what a person means before it is dressed in a layout. Invented data. */
import fc from 'fast-check';
import type { Localized } from '../../../src/engine/language';
import type { Measured } from './words';
import { at, nameOf, OBJECTIVES, PERSPECTIVES, unitOf } from './words';

/**
 * `omax`, `ckp`: weighted rows. `objectives`, `perspectives`: groups make the total. `global`: groups that
 * only order KPIs whose weights make a whole together.
 */
type TableKind = 'omax' | 'ckp' | 'objectives' | 'perspectives' | 'global';

export type CleanPolarity = 'maximize' | 'minimize' | 'stabilize' | 'maximize-120';

export interface CleanKpi {
  readonly code: string;
  readonly name: Localized;
  readonly measured: Measured;
  readonly unit: Localized;
  readonly target: number;
  /** `null`: no data. */
  readonly realization: number | null;
  /** Of an earlier period, where the layout shows one. */
  readonly earlier: { readonly target: number; readonly realization: number };
  readonly polarity: CleanPolarity;
  /** In percent, whatever it is a percent of. */
  readonly weight: number;
  /** Of OMAX: worth levels 0, 3 and, where there is a best value, 10; the target then stands at 8. */
  readonly anchors: { readonly worst: number; readonly start: number; readonly best: number | null };
  /** Places in the lists of the table. */
  readonly perspective: number;
  readonly objective: number;
}

export interface CleanGroup {
  readonly name: Localized;
  /** In percent; `null` where the table gives none. */
  readonly weight: number | null;
}

export interface CleanTable {
  readonly kind: TableKind;
  /** Those of one group stand together. */
  readonly kpis: readonly CleanKpi[];
  readonly hasWeights: boolean;
  readonly perspectives: readonly CleanGroup[];
  readonly objectives: readonly CleanGroup[];
}

/** Digits behind the decimal sign: all numbers of a table can be printed exactly. */
export const DECIMALS: Readonly<Record<Measured, number>> = {
  percent: 1,
  count: 0,
  money: 0,
  days: 0,
  scale: 2,
  date: 0,
};

/** A step of the values of OMAX. */
const STEPS: Readonly<Record<Measured, number>> = {
  percent: 0.5,
  count: 1,
  money: 12_500_000,
  days: 1,
  scale: 0.05,
  date: 1,
};

const often = <Value>(usual: Value, ...others: Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const MEASURED: readonly Measured[] = ['percent', 'count', 'money', 'days', 'scale'];

interface Row {
  readonly measured: Measured;
  readonly size: number;
  readonly ratio: number;
  readonly earlier: number;
  readonly isMissing: boolean;
  /** A target of 0 that was kept, or dates, which have no ratio. */
  readonly special: 'none' | 'zero' | 'date';
  readonly polarity: CleanPolarity;
  readonly share: number;
  readonly steps: readonly [number, number, number];
  readonly isFalling: boolean;
  readonly opensObjective: boolean;
  readonly opensPerspective: boolean;
  readonly wording: number;
}

const anyRow: fc.Arbitrary<Row> = fc.record({
  measured: fc.constantFrom(...MEASURED),
  size: fc.nat(1_000_000),
  ratio: fc.integer({ min: 35, max: 130 }),
  earlier: fc.integer({ min: 50, max: 120 }),
  isMissing: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 9),
  special: fc
    .integer({ min: 0, max: 79 })
    .map((roll) => (['none', 'zero', 'date'] as const)[roll < 78 ? 0 : roll - 77] ?? 'none'),
  polarity: often<CleanPolarity>('maximize', 'minimize', 'minimize', 'stabilize', 'maximize-120'),
  share: fc.integer({ min: 1, max: 4 }),
  steps: fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 12 })),
  isFalling: fc.boolean(),
  opensObjective: fc.boolean(),
  opensPerspective: fc.boolean(),
  wording: fc.nat(11),
});

interface Frame {
  readonly kind: TableKind;
  readonly object: number;
  /** One polarity for all, as where a table says none. */
  readonly isMaximized: boolean;
  /** One measure for all, as where the headings name the unit. */
  readonly measuredAll: Measured | null;
  readonly hasWeights: boolean;
  readonly isWhole: boolean;
  readonly isFine: boolean;
  readonly hasBest: boolean;
  readonly hasPerspectives: boolean;
  readonly hasObjectives: boolean;
  readonly hasGroupWeights: boolean;
  readonly names: number;
}

const anyFrame: fc.Arbitrary<Frame> = fc.record({
  kind: fc.constantFrom<TableKind>('ckp', 'omax', 'objectives', 'perspectives', 'global'),
  object: fc.nat(13),
  isMaximized: fc.boolean(),
  measuredAll: often<Measured | null>(null, 'percent', 'percent', 'money', 'scale'),
  hasWeights: often(true, false),
  isWhole: often(true, false),
  isFine: often(false, true),
  hasBest: fc.boolean(),
  hasPerspectives: fc.boolean(),
  hasObjectives: fc.boolean(),
  hasGroupWeights: fc.boolean(),
  names: fc.nat(2),
});

export const anyTable: fc.Arbitrary<CleanTable> = fc
  .tuple(anyFrame, fc.array(anyRow, { minLength: 2, maxLength: 12 }))
  .map(([frame, rows]) => tableOf(frame, rows));

function tableOf(frame: Frame, rows: readonly Row[]): CleanTable {
  const { kind } = frame;
  const hasPerspectives = kind === 'perspectives' || (kind === 'global' && frame.hasPerspectives);
  const hasObjectives =
    kind === 'objectives' ||
    (kind === 'perspectives' && frame.hasObjectives) ||
    (kind === 'global' && !hasPerspectives);
  const places = placesOf(rows, hasPerspectives, hasObjectives);
  const perspectiveCount = hasPerspectives ? 1 + Math.max(...places.map(({ perspective }) => perspective)) : 0;
  const objectiveCount = hasObjectives ? 1 + Math.max(...places.map(({ objective }) => objective)) : 0;
  const names = at(PERSPECTIVES, frame.names);
  const hasOwn = frame.hasGroupWeights && kind !== 'global';
  const weights = kpiWeights(frame, rows, places);
  return {
    kind,
    hasWeights: kind === 'global' || frame.hasWeights,
    kpis: rows.map((row, place) => kpiOf(frame, row, place, weights[place] ?? 0, at(places, place))),
    perspectives: groupsOf(names, perspectiveCount, hasOwn, rows),
    objectives: groupsOf(OBJECTIVES, objectiveCount, hasOwn && kind === 'objectives', rows),
  };
}

interface Place {
  readonly perspective: number;
  readonly objective: number;
}

/** Which KPI stands in which group: groups begin where a row opens one. At least two of the outer kind. */
function placesOf(rows: readonly Row[], hasPerspectives: boolean, hasObjectives: boolean): Place[] {
  let perspective = 0;
  let objective = 0;
  return rows.map(({ opensObjective, opensPerspective }, index) => {
    const isLast = index === rows.length - 1;
    const isNext =
      hasPerspectives && index > 0 && perspective < 3 && (opensPerspective || (isLast && perspective === 0));
    if (isNext) perspective += 1;
    const opens = opensObjective || (isLast && objective === 0 && !hasPerspectives);
    if (index > 0 && hasObjectives && (isNext || opens)) objective += 1;
    return { perspective: hasPerspectives ? perspective : -1, objective: hasObjectives ? objective : -1 };
  });
}

function groupsOf(names: readonly Localized[], count: number, isWeighed: boolean, rows: readonly Row[]): CleanGroup[] {
  const shares = Array.from({ length: count }, (_, index) => at(rows, index).share);
  const step = count <= 4 ? 5 : 1;
  const weights = isWeighed ? partsOf(100 / step, shares).map((part) => step * part) : [];
  return shares.map((_, index) => ({ name: at(names, index), weight: weights[index] ?? null }));
}

/** Of the whole table, or of the innermost group that a KPI stands in. */
function kpiWeights({ kind, isWhole, isFine }: Frame, rows: readonly Row[], places: readonly Place[]): number[] {
  const isGrouped = kind === 'objectives' || kind === 'perspectives';
  if (!isWhole && kind === 'ckp') return rows.map(({ share }) => 7 * share);
  const weights: number[] = [];
  const groups = new Map<string, number[]>();
  rows.forEach((_, index) => {
    const key = isGrouped ? `${at(places, index).perspective} ${at(places, index).objective}` : '';
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  for (const members of groups.values()) {
    const parts = partsOf(
      isFine ? 1000 : 100,
      members.map((index) => at(rows, index).share),
    );
    members.forEach((index, place) => {
      weights[index] = (parts[place] ?? 0) / (isFine ? 10 : 1);
    });
  }
  return weights;
}

/** A whole number in whole parts, about as the shares say. */
function partsOf(whole: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  let before = 0;
  let given = 0;
  return shares.map((share) => {
    before += share;
    const part = Math.round((whole * before) / sum) - given;
    given += part;
    return part;
  });
}

function kpiOf(frame: Frame, row: Row, index: number, weight: number, place: Place): CleanKpi {
  const isPlain = row.special === 'none' || index === 0 || frame.kind === 'omax';
  const special = isPlain ? 'none' : row.special;
  const measured = special === 'date' ? 'date' : (frame.measuredAll ?? row.measured);
  const round = (value: number): number => Number(value.toFixed(DECIMALS[measured]));
  const target = targetOf(measured, row.size);
  const isMissing = row.isMissing && index > 0 && frame.kind !== 'global';
  const base = {
    code: `${'ABCD'.charAt(Math.max(0, place.perspective))}${index + 1}`,
    name: nameOf(measured, frame.object + index, row.wording),
    measured,
    unit: unitOf(measured, row.wording),
    weight,
    ...place,
  };
  if (frame.kind === 'omax') return { ...base, ...anchored(frame, row, measured, isMissing) };
  if (special === 'zero') {
    const isLess = !frame.isMaximized && row.polarity === 'minimize';
    // Nothing due leaves a weight to spread, which perspectives that only order KPIs do in two ways.
    const polarity = isLess || frame.kind === 'global' ? 'minimize' : 'maximize';
    if (!frame.isMaximized || polarity === 'maximize') {
      const none = { target: 0, realization: 0 };
      return { ...base, ...none, earlier: none, polarity, anchors: { worst: 0, start: 0, best: null } };
    }
  }
  return {
    ...base,
    target,
    realization: isMissing
      ? null
      : measured === 'date'
        ? target + (row.ratio % 40) - 20
        : round((target * row.ratio) / 100),
    earlier: { target: round(target * 0.9), realization: round((target * row.earlier) / 100) },
    // The decree allows one of every five to jump to 120.
    polarity: frame.isMaximized || (row.polarity === 'maximize-120' && index !== 4) ? 'maximize' : row.polarity,
    anchors: { worst: 0, start: 0, best: null },
  };
}

function targetOf(measured: Measured, size: number): number {
  switch (measured) {
    case 'percent':
      return 50 + (size % 101) / 2;
    case 'count':
      return size % 3 === 0 ? 1000 + (size % 9000) : 2 + (size % 58);
    case 'money':
      return size % 2 === 0 ? 1_000_000 * (100 + (size % 4900)) : 1_000_007 + 3011 * size;
    case 'days':
      return 3 + (size % 27);
    case 'scale':
      return Number((2.5 + (size % 151) / 100).toFixed(2));
    case 'date':
      // 2025, as Excel counts days.
      return 45658 + (size % 365);
  }
}

/** Anchors that rise or fall by whole steps, and a realization about them. */
function anchored(
  { hasBest }: Frame,
  { size, ratio, steps, isFalling }: Row,
  measured: Measured,
  isMissing: boolean,
): Pick<CleanKpi, 'target' | 'realization' | 'earlier' | 'polarity' | 'anchors'> {
  const [toStart, toTarget, toBest] = steps;
  const length = toStart + toTarget + toBest;
  const from = isFalling ? length + 5 + (size % 20) : 5 + (size % 20);
  const value = (distance: number): number =>
    Number(((from + (isFalling ? -distance : distance)) * STEPS[measured]).toFixed(DECIMALS[measured]));
  const reached = Math.round(((toStart + toTarget) * (ratio - 40)) / 80);
  return {
    target: value(toStart + toTarget),
    realization: isMissing ? null : value(Math.max(-4, Math.min(length + 2, reached))),
    earlier: { target: value(toStart + toTarget), realization: value(1) },
    polarity: isFalling ? 'minimize' : 'maximize',
    anchors: { worst: value(0), start: value(toStart), best: hasBest ? value(length) : null },
  };
}
