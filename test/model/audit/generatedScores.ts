/** Correct tables of scores, and the same with one error in them. */
import type { Generated, Style } from './generated';
import { ALL, Dice, levelAt, light, rounded, Sheet, valueAt, weightsOf } from './generated';

const STYLES: readonly Style[] = ['comma', 'point', 'format'];

interface Kpi {
  readonly anchors: readonly [number, number, number];
  readonly decimals: number;
  readonly performance: number;
  readonly level: number;
}

function kpiOf(dice: Dice): Kpi {
  const decimals = dice.whole(1, 3);
  const [low, middle, high] = [dice.between(5, 30), dice.between(40, 60), dice.between(75, 120)];
  const values = [low, middle, high].map((value) => rounded(value, decimals)) as [number, number, number];
  const anchors = dice.next() < 0.5 ? values : ([values[2], values[1], values[0]] as const);
  // Inside the ladder, where a level says something.
  const performance = valueAt(anchors, dice.between(0.5, 9.5));
  return { anchors, decimals, performance, level: levelAt(anchors, performance) };
}

export type PlantedLevels = 'value' | 'weights' | 'level' | 'total' | 'light' | 'exchange' | 'ladder' | 'anchors';

interface Computed {
  readonly kpis: readonly Kpi[];
  readonly names: readonly string[];
  readonly weights: number[];
  readonly values: number[];
  readonly levels: number[];
  readonly lights: string[];
  readonly decimals: { readonly level: number; readonly weight: number; readonly value: number };
  total: number;
}

/** By numbers as they are, or by those that are printed. */
function compute(dice: Dice, isIndonesian: boolean): Computed {
  const count = dice.whole(4, 9);
  const kpis = Array.from({ length: count }, () => kpiOf(dice));
  const areWhole = dice.next() < 0.6;
  const decimals = { level: dice.whole(2, 3), weight: areWhole ? 2 : dice.whole(3, 4), value: dice.whole(3, 4) };
  const isByPrinted = dice.next() < 0.5;
  const as = (value: number, places: number): number => (isByPrinted ? rounded(value, places) : value);
  const weights = weightsOf(dice, count, areWhole).map((weight) => as(weight, decimals.weight));
  const levels = kpis.map(({ level }) => as(level, decimals.level));
  const values = levels.map((level, at) => as(level * (weights[at] ?? 0), decimals.value));
  const names = kpis.map((_, at) => `K${Math.floor(at / 3) + 1}${'abc'[at % 3] ?? ''}`);
  const lights = levels.map((level) => light(rounded(level, decimals.level), 4, 8, isIndonesian));
  return {
    kpis,
    names,
    weights,
    levels,
    values,
    lights,
    decimals,
    total: values.reduce((all, value) => all + value, 0),
  };
}

/** The largest and the smallest. */
function exchangeEnds(values: number[]): void {
  const [most, least] = [values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))];
  [values[most], values[least]] = [values[least] ?? 0, values[most] ?? 0];
}

/** One number printed otherwise, far enough that no rounding explains it. */
function plant(dice: Dice, what: PlantedLevels | null, table: Computed, ladders: number[][]): void {
  const { levels, weights, values, lights } = table;
  const at = dice.whole(0, levels.length - 1);
  const [level = 0, weight = 0] = [levels[at], weights[at]];
  switch (what) {
    case 'value':
      values[at] = (values[at] ?? 0) + dice.one([0.3, 0.5, 1]);
      break;
    case 'weights':
      weights[at] = weight + dice.one([0.04, 0.06, 0.1]);
      break;
    case 'level':
      levels[at] = level > 5 ? level - dice.between(0.6, 2) : level + dice.between(0.6, 2);
      break;
    case 'total':
      table.total += dice.one([0.2, -0.3, 1]);
      break;
    case 'light':
      misplaceLight(levels, lights);
      break;
    case 'exchange':
      exchangeEnds(values);
      break;
    case 'ladder': {
      const step = dice.one([1, 2, 4, 5, 6, 8]);
      const ladder = ladders[at] ?? [];
      ladder[step] = (ladder[step] ?? 0) + dice.one([3, -3, 10]);
      break;
    }
    case 'anchors': {
      const ladder = ladders[at] ?? [];
      // Worst and start are one.
      if (ladder.length === 3) ladder[1] = ladder[0] ?? 0;
      break;
    }
    case null:
  }
}

/** A row for each KPI with its anchors, and a total below. */
export function rowsOfLevels(seed: number, what: PlantedLevels | null = null): Generated {
  const dice = new Dice(seed);
  const isIndonesian = dice.next() < 0.5;
  const table = compute(dice, isIndonesian);
  const anchors = table.kpis.map((kpi) => [...kpi.anchors]);
  plant(dice, what, table, anchors);
  const sheet = new Sheet(dice.one(STYLES), 9);
  sheet.row(
    ...(isIndonesian
      ? ['KPI', 'Terburuk', 'Awal', 'Target', 'Realisasi', 'Level', 'Bobot', 'Nilai', 'Warna']
      : ['KPI', 'Worst', 'Start', 'Target', 'Performance', 'Level', 'Weight', 'Value', 'Light']),
  );
  const { decimals } = table;
  table.kpis.forEach((kpi, at) => {
    const row = sheet.row(table.names[at] ?? '');
    (anchors[at] ?? []).forEach((value, column) => sheet.number(row, column + 1, value, kpi.decimals));
    sheet.number(row, 4, kpi.performance, kpi.decimals + 1);
    sheet.number(row, 5, table.levels[at] ?? 0, decimals.level);
    sheet.number(row, 6, table.weights[at] ?? 0, decimals.weight);
    sheet.number(row, 7, table.values[at] ?? 0, decimals.value);
    (sheet.cells[row] as string[])[8] = table.lights[at] ?? '';
  });
  const total = sheet.row('Total');
  sheet.number(total, 7, table.total, decimals.value);
  (sheet.cells[total] as string[])[8] = light(rounded(table.total, decimals.value), 4, 8, isIndonesian);
  return sheet;
}

/** KPIs side by side with all eleven levels. */
export function turnedLevels(seed: number, what: PlantedLevels | null = null): Generated {
  const dice = new Dice(seed);
  const isIndonesian = dice.next() < 0.5;
  const table = compute(dice, isIndonesian);
  const ladders = table.kpis.map(({ anchors }) => ALL.map((level) => valueAt(anchors, level)));
  plant(dice, what, table, ladders);
  const { decimals, names, kpis } = table;
  const sheet = new Sheet(dice.one(STYLES), names.length + 3);
  sheet.row('KPI', '', ...names, 'Total');
  const line = (label: string, level: string, print: (row: number, at: number) => void): number => {
    const row = sheet.row(label, level);
    kpis.forEach((_, at) => print(row, at));
    return row;
  };
  line(isIndonesian ? 'Realisasi' : 'Performance', '', (row, at) =>
    sheet.number(row, at + 2, kpis[at]?.performance ?? 0, (kpis[at]?.decimals ?? 0) + 1),
  );
  ALL.forEach((level, step) =>
    line(step === 0 ? 'Score' : '', String(level), (row, at) =>
      sheet.number(row, at + 2, ladders[at]?.[step] ?? 0, (kpis[at]?.decimals ?? 0) + 1),
    ),
  );
  line('Level', '', (row, at) => sheet.number(row, at + 2, table.levels[at] ?? 0, decimals.level));
  line(isIndonesian ? 'Bobot' : 'Weight', '', (row, at) =>
    sheet.number(row, at + 2, table.weights[at] ?? 0, decimals.weight),
  );
  const value = line(isIndonesian ? 'Nilai' : 'Value', '', (row, at) =>
    sheet.number(row, at + 2, table.values[at] ?? 0, decimals.value),
  );
  sheet.number(value, names.length + 2, table.total, decimals.value);
  return sheet;
}

/** The best and the worst score have each other's light, whatever the limits: else the table may have limits of its own. */
function misplaceLight(scores: readonly number[], lights: string[]): void {
  const [best, worst] = [scores.indexOf(Math.max(...scores)), scores.indexOf(Math.min(...scores))];
  const [light = '', other = ''] = [lights[best], lights[worst]];
  if (light === other) lights[best] = OTHER_LIGHTS[light] ?? '';
  else [lights[best], lights[worst]] = [other, light];
  // Where all are red, the worst is the one that is not.
  if (light === other && /^(?:Red|Merah)$/.test(light)) [lights[best], lights[worst]] = [light, lights[best] ?? ''];
}

const OTHER_LIGHTS: Readonly<Record<string, string>> = {
  Green: 'Red',
  Yellow: 'Red',
  Red: 'Green',
  Hijau: 'Merah',
  Kuning: 'Merah',
  Merah: 'Hijau',
};

export type PlantedIndices = 'index' | 'cap' | 'polarity' | 'value' | 'total' | 'mean' | 'weights' | 'light';

const POLARITIES = ['Maximize', 'Minimize', 'Stabilize'] as const;

function indexOf(polarity: string, target: number, realization: number): number {
  const ratio = (100 * realization) / target;
  if (polarity === 'Minimize') return 200 - ratio;
  return polarity === 'Stabilize' && ratio > 100 ? 200 - ratio : ratio;
}

const ended = (index: number): number => Math.min(120, Math.max(0, index));

/** A contract with indices and weights; or objectives with the means of their indicators. */
export function rowsOfIndices(seed: number, what: PlantedIndices | null = null): Generated {
  const dice = new Dice(seed);
  const isOfMeans = what === 'mean' || (what === null && dice.next() < 0.4);
  const count = dice.whole(4, 8);
  const places = {
    target: dice.whole(0, 2),
    realization: dice.whole(1, 3),
    index: dice.whole(1, 3),
    value: dice.whole(2, 3),
  };
  const areWhole = what === 'weights' || dice.next() < 0.6;
  const weights = weightsOf(dice, count, areWhole).map((weight) => 100 * weight);
  const rows = Array.from({ length: count }, (_, at) => {
    const polarity = POLARITIES[at % 3] ?? 'Maximize';
    const target = rounded(dice.between(40, 100), places.target);
    const isBeyond = at === 0 || dice.next() < 0.2;
    const ratio = isBeyond ? dice.between(1.25, 1.4) : dice.between(0.8, 1.15);
    const realization = target * (isBeyond && polarity === 'Minimize' ? 2 - ratio : ratio);
    const index = ended(indexOf(polarity, target, realization));
    return { polarity, target, realization, index };
  });
  const printed = rows.map(({ index }) => index);
  const at = dice.whole(0, count - 1);
  const row = rows[at];
  if (what === 'index') printed[at] = (printed[at] ?? 0) - dice.one([4, 7, 15]);
  if (what === 'cap') printed[0] = indexOf(rows[0]?.polarity ?? '', rows[0]?.target ?? 1, rows[0]?.realization ?? 1);
  if (what === 'polarity' && row !== undefined) {
    const least = rows.findIndex(({ polarity, index }) => polarity === 'Minimize' && Math.abs(index - 100) > 4);
    const wrong = rows[least];
    if (wrong === undefined) return rowsOfIndices(seed + 7919, what);
    printed[least] = ended(indexOf('Maximize', wrong.target, wrong.realization));
  }
  const values = rows.map(({ index }, place) => (index * (weights[place] ?? 0)) / 100);
  const lights = printed.map((index) => light(rounded(index, places.index), 80, 100, false));
  if (what === 'light') misplaceLight(printed, lights);
  let total = values.reduce((all, value) => all + value, 0);
  if (what === 'value') values[at] = (values[at] ?? 0) + dice.one([3, 5]);
  if (what === 'total') total += dice.one([2, -3]);
  const shownWeights = [...weights];
  if (what === 'weights') shownWeights[at] = (shownWeights[at] ?? 0) + dice.one([4, 6, 9]);
  const sheet = new Sheet(dice.one(STYLES), isOfMeans ? 5 : 8);
  const measured = ['IKU', 'Target', 'Realization', 'Polarity', 'Index'];
  sheet.row(...(isOfMeans ? measured : [...measured, 'Weight', 'Value', 'Light']));
  const printRow = (place: number): void => {
    const { target, realization, polarity } = rows[place] as (typeof rows)[number];
    const line = sheet.row(`IKU ${place + 1}`, '', '', polarity);
    sheet.number(line, 1, target, places.target);
    sheet.number(line, 2, realization, places.realization);
    sheet.number(line, 4, printed[place] ?? 0, places.index);
    if (isOfMeans) return;
    sheet.number(line, 5, shownWeights[place] ?? 0, areWhole ? 0 : 2, true);
    sheet.number(line, 6, values[place] ?? 0, places.value);
    (sheet.cells[line] as string[])[7] = lights[place] ?? '';
  };
  if (!isOfMeans) {
    rows.forEach((_, place) => printRow(place));
    const line = sheet.row('Total');
    sheet.number(line, 6, total, places.value);
    return sheet;
  }
  const half = Math.floor(count / 2);
  for (const [from, to] of [
    [0, half],
    [half, count],
  ] as const) {
    for (let place = from; place < to; place += 1) printRow(place);
    const line = sheet.row(`Capaian sasaran ${from === 0 ? 1 : 2}`);
    const mean = printed.slice(from, to).reduce((all, index) => all + index, 0) / (to - from);
    sheet.number(line, 4, what === 'mean' && from === 0 ? mean + dice.one([1.5, 3, -2]) : mean, places.index);
  }
  return sheet;
}
