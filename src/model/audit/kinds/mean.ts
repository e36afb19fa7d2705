/** Means of scores that are no mean of them, with the published weights that would make them. */
import { KEP_241 } from '../../../engine/ckp/rulebooks/kep241';
import { customaryWeights } from '../../scorecard/perspectives';
import type { Agreement } from '../agreement';
import { agreement } from '../agreement';
import type { MessageValues } from '../../../engine/phrases';
import type { Estimate } from '../estimate';
import { known, over, printed, sum, within } from '../estimate';
import type { Certainty, Finding } from '../finding';
import { explainingWeights } from '../explainingWeights';
import { isShareOfTotals, sharesOfTotals } from '../amounts';
import type { IndexReading } from '../indexReadings';
import { readingsOf } from '../indexReadings';
import { indexEstimate, saidRule } from '../indices';
import { isMeanOfMended, weightedMean } from '../means';
import { mendedScores } from '../mended';
import type { Figure } from '../grid';
import { areRoundParts } from '../scores';
import type { AuditMessage } from '../say';
import type { OffMean } from '../objectives';
import { offMeans } from '../objectives';
import { addressOf, asShown, besides, finding, headingOf, named, noted, part, placeOf, shown } from '../say';
import type { Item, ScoreTable, Total } from '../table';
import type { AuditKind } from './kind';

const KIND = 'mean';

export const MEAN: AuditKind = {
  kind: KIND,
  find: ({ scores, latestYear }) => {
    const off = offMeans(scores);
    const used = off.flatMap((one) => usedBy(one) ?? []);
    const totals = scores.flatMap((table) =>
      table.totals.flatMap((total) => (used.includes(total) ? [] : ofTotal(table, total, latestYear))),
    );
    return [...off.map(ofObjectives), ...totals];
  },
};

function ofTotal(table: ScoreTable, total: Total, latestYear: number | null): Finding[] {
  const { measure, figure, items } = total;
  if (measure === 'value' || measure === 'weight') return [];
  const rows = items.flatMap((item) => {
    const score = item.figures[measure];
    return score === undefined ? [] : [{ item, score, weight: item.figures.weight ?? null }];
  });
  const scores = rows.map(({ score }) => score);
  const weights = rows.map(({ weight }) => weight).filter((weight) => weight !== null);
  if (rows.length === 0 || rows.length < items.length) return [];
  const isWeighted = weights.length === rows.length;
  const equal = scores.map(() => known(1));
  const made = weightedMean(scores.map(printed), isWeighted ? weights.map(printed) : equal);
  const plain = weightedMean(scores.map(printed), equal);
  // One made before a score was misprinted is said of the score.
  if (isShareOfTotals(table, figure, scores) || isMeanOfMended(table, total, mendedScores(table))) return [];
  const ways = [made, plain, sum(scores.map(printed))];
  const values = {
    total: total.name,
    heading: headingOf(table, measure),
    weightHeading: headingOf(table, 'weight'),
    printed: asShown(figure),
    computed: besides(made.exact, figure),
  };
  const cells = [figure, ...scores];
  // Round weights that add up to a whole were not rounded.
  const typed = areRoundParts(weights)
    ? weightedMean(
        scores.map(printed),
        weights.map(({ value }) => known(value)),
      )
    : made;
  const isTyped = [typed, plain].some((way) => agreement(figure, way) !== 'differs');
  if (isWeighted && !isTyped && agreement(figure, made) !== 'differs') {
    return [finding(KIND, { certainty: 'possible', cells, key: 'auditMeanWeighted', values })];
  }
  const way =
    ways.find((one) => agreement(figure, one) === 'same') ?? ways.find((one) => agreement(figure, one) !== 'differs');
  if (way !== undefined) {
    const rounded = roundingOf(figure, agreement(figure, way), isWeighted || way !== made ? null : unrounded(total));
    if (rounded === null) return [];
    const { certainty, key, computed } = rounded;
    return [
      finding(KIND, { certainty, cells, key, values: { ...values, computed: besides(computed ?? way.exact, figure) } }),
    ];
  }
  const customary = isWeighted ? null : customaryMean(rows.map(({ item, score }) => ({ name: item.name, score })));
  if (customary !== null) return ofPerspectives(figure, customary, values, cells);
  const areRight = !readingsOf(table).some(isOff);
  const found = explained(figure, rows, { isWeighted, values, cells, areRight, latestYear });
  // Beside totals of money it may be a share of them.
  return [sharesOfTotals(table, figure.area.row).length === 0 ? found : { ...found, certainty: 'possible' }];
}

const isOff = ({ reason }: IndexReading): boolean => reason !== 'rounded';

/** A perspective that its objectives do not make. */
function ofObjectives(off: OffMean): Finding {
  const { table, item, figure, objectives, computed } = off;
  const values = {
    place: placeOf(table, item, 'index'),
    printed: asShown(figure),
    objectives: named(objectives.map((one) => addressOf(one.figure))),
    computed: besides(computed.exact, figure),
  };
  const cells = [figure, ...objectives.map((one) => one.figure)];
  const told = finding(KIND, { certainty: 'possible', cells, key: 'auditMeanOfObjectives', values });
  const total = usedBy(off);
  if (total === null) return told;
  const whole = asShown(total.figure);
  const totals = { en: `${total.name} ${whole.en}`, id: `${total.name} ${whole.id}` };
  return noted(told, part('auditValueUsed', { totals, computed: values.computed }));
}

/** The whole that was made of the perspective as it should be, and not of the printed one. */
function usedBy({ table, item, computed }: OffMean): Total | null {
  const isOf = (total: Total, of: (one: Item, score: Figure) => Estimate): boolean => {
    const rows = total.items.flatMap((one) => (one.figures.index ? [{ item: one, score: one.figures.index }] : []));
    const shares = rows.flatMap(({ item: { figures } }) => (figures.weight ? known(figures.weight.value) : []));
    const names = rows.map(({ item: { name } }) => name);
    const weights = shares.length === rows.length ? shares : customaryWeights(names, KEP_241)?.map(known);
    if (weights === undefined || rows.length < total.items.length || rows.length === 0) return false;
    const mean = weightedMean(
      rows.map((row) => of(row.item, row.score)),
      weights,
    );
    return agreement(total.figure, known(mean.exact)) === 'same';
  };
  const right = (one: Item, score: Figure): Estimate => (one === item ? computed : known(score.value));
  const asPrinted = (_: Item, score: Figure): Estimate => known(score.value);
  return (
    table.totals.find((total) => total.items.includes(item) && isOf(total, right) && !isOf(total, asPrinted)) ?? null
  );
}

/** The mean of perspectives with the weights that offices of the ministry give them; null where they are others. */
function customaryMean(rows: readonly { readonly name: string; readonly score: Figure }[]): Customary | null {
  const weights = customaryWeights(
    rows.map(({ name }) => name),
    KEP_241,
  );
  if (weights === null || rows.length < PERSPECTIVES) return null;
  const mean = weightedMean(
    rows.map(({ score }) => printed(score)),
    weights.map(known),
  );
  return { mean, weights: weights.map((weight) => Math.round(100 * weight)).join(' : ') };
}

interface Customary {
  readonly mean: Estimate;
  /** "30 : 20 : 25 : 25", in the order of the rows. */
  readonly weights: string;
}

const PERSPECTIVES = Object.keys(KEP_241.perspectiveWeights).length;

/** Nothing where these weights make it. */
function ofPerspectives(
  figure: Figure,
  { mean, weights }: Customary,
  values: MessageValues,
  cells: readonly Figure[],
): Finding[] {
  const how = agreement(figure, mean);
  if (how === 'same') return [];
  const said = { ...values, weights, weighted: besides(mean.exact, figure) };
  return how === 'differs'
    ? [finding(KIND, { certainty: 'possible', cells, key: 'auditMeanPerspectives', values: said })]
    : [finding(KIND, { certainty: 'rounding', cells, key: 'auditMeanPerspectivesRounded', values: said })];
}

interface Explained {
  isWeighted: boolean;
  values: MessageValues;
  cells: Figure[];
  /** Of scores that are wrong themselves weights explain a mean by chance. */
  areRight: boolean;
  latestYear: number | null;
}

interface Rounding {
  readonly certainty: Certainty;
  readonly key: AuditMessage;
  /** Null where it is the mean of the printed numbers. */
  readonly computed: number | null;
}

/**
 * Which rounding a mean near the right one comes from: by how it agrees with the mean of the printed numbers, and with
 * that of the numbers before they were rounded, where target and realization tell them. Null where it comes from none.
 */
function roundingOf(figure: Figure, made: Agreement, exact: Estimate | null): Rounding | null {
  if (made === 'same') {
    const differs = exact !== null && agreement(figure, known(exact.exact)) !== 'same';
    return differs ? { certainty: 'rounding', key: 'auditMeanRounded', computed: exact.exact } : null;
  }
  const unrounded = exact === null ? null : agreement(figure, exact);
  if (unrounded === 'differs') return { certainty: 'possible', key: 'auditMeanUnexplained', computed: null };
  const isCut = (unrounded ?? made) === 'truncated';
  return { certainty: 'rounding', key: isCut ? 'auditMeanCut' : 'auditMeanOfRounded', computed: null };
}

function explained(
  figure: Figure,
  rows: readonly { readonly item: Item; readonly score: Figure }[],
  { isWeighted, values, cells, areRight, latestYear }: Explained,
): Finding {
  const scores = rows.map(({ score }) => score);
  const numbers = scores.map(({ value }) => value);
  const isBetween = figure.value >= Math.min(...numbers) && figure.value <= Math.max(...numbers);
  if (isWeighted || !isBetween) {
    const key: AuditMessage = isWeighted ? 'auditMeanWeighted' : 'auditMeanOutside';
    return finding(KIND, { certainty: 'certain', cells, key, values });
  }
  // The rules weigh the indicators of an objective; what fits perspectives or several objectives does so by chance.
  const areOfOne = rows.every(({ item }) => item.figures.target !== undefined && item.group === rows[0]?.item.group);
  if (!areOfOne || !areRight) return finding(KIND, { certainty: 'possible', cells, key: 'auditMeanUnequal', values });
  const { kep241, k3, tried } = explainingWeights(figure, scores, latestYear);
  const [first] = kep241.length > 0 ? kep241 : k3;
  const key: AuditMessage =
    first === undefined ? UNEXPLAINED[tried] : kep241.length > 0 ? 'auditMeanByKep241' : 'auditMeanByK3';
  const weights = {
    en: (first ?? []).map((weight) => shown(weight, 3).en).join(' : '),
    id: (first ?? []).map((weight) => shown(weight, 3).id).join(' : '),
  };
  const count = kep241.length > 0 ? kep241.length : k3.length;
  return finding(KIND, { certainty: 'possible', cells, key, values: { ...values, weights, count } });
}

const UNEXPLAINED: Readonly<Record<'none' | 'kep241' | 'all', AuditMessage>> = {
  none: 'auditMeanUnequal',
  kep241: 'auditMeanNotByKep241',
  all: 'auditMean',
};

/** The mean of the indices before they were rounded; null where target and realization do not say. */
function unrounded({ items }: Total): Estimate | null {
  const indices = items.map((item) => indexEstimate(item, saidRule(item)));
  const computed = indices.filter((index) => index !== null);
  if (computed.length < items.length || items.some(({ figures }, at) => differsFrom(figures.index, indices[at])))
    return null;
  // What is printed as 100 % beside 103.43 % was no 99.5 %, although its realization of 100 % may have been.
  const before = computed.map((index, at) => {
    const { low, high } = printed(items[at]?.figures.index as Figure);
    return within(index, low, high);
  });
  return over(sum(before), known(items.length));
}

function differsFrom(index: Figure | undefined, estimate: Estimate | null | undefined): boolean {
  return (
    index === undefined ||
    estimate === null ||
    estimate === undefined ||
    agreement(index, known(estimate.exact)) !== 'same'
  );
}
