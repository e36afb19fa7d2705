/** Tables of a measurement model: reliability, loadings, Fornell–Larcker and HTMT. */
import type { Language } from '../../language';
import { PLS_HEADINGS } from '../../messages/plsRemarks';
import type { Analysis } from '../analysis';
import { htmt } from '../discriminant';
import type { Construct } from '../model';
import { remark, withNotes } from '../notes';
import { refusal } from '../refuse';
import { listed } from '../../phrases';
import { loadingsOf, reliabilityOf } from '../reliability';
import type { Survey } from '../survey';

type Cell = number | string;

/** Customary limits (Hair et al. 2017; Henseler et al. 2015). */
const [CR_FROM, AVE_FROM, HTMT_TO] = [0.7, 0.5, 0.9];

const headings = (names: readonly (keyof typeof PLS_HEADINGS)[], language: Language): string[] =>
  names.map((name) => PLS_HEADINGS[name][language]);

/** A row per construct: items, α, ρA, CR, AVE and what is to be said of them. */
export function reliabilityTable(analysis: Analysis, language: Language): Cell[][] {
  const rows = analysis.constructs.map((construct, place): Cell[] => {
    const { name, count, mode } = construct;
    if (mode === 'formative') return [name, count, '', '', '', '', remark('formative', {}, language)];
    const { alpha, rhoA, cr, ave } = reliabilityOf(construct, analysis.estimate, place, analysis.correlations);
    const remarks = reliabilityRemarks(analysis, place, { alpha, cr, ave }, language);
    return [name, count, alpha ?? '', rhoA, cr, ave, remarks];
  });
  const top = headings(['construct', 'items', 'alpha', 'rhoA', 'cr', 'ave', 'remark'], language);
  return withNotes([top, ...rows], analysis.notes, language);
}

function reliabilityRemarks(
  { constructs, estimate, items }: Analysis,
  place: number,
  { alpha, cr, ave }: { readonly alpha: number | null; readonly cr: number; readonly ave: number },
  language: Language,
): string {
  if (alpha === null) return remark('oneItem', {}, language);
  const construct = constructs[place] as Construct;
  const against = loadingsOf(construct, estimate, place).flatMap((loading, at) =>
    loading < 0 ? [items[construct.first + at] ?? ''] : [],
  );
  const names = { items: listed(against, language) };
  const remarks: string[] = [];
  if (alpha < 0 && against.length > 0) remarks.push(remark('alphaNegative', names, language));
  else if (alpha < 0) remarks.push(remark('alphaNegativeAll', {}, language));
  else if (against.length > 0) remarks.push(remark('runsAgainst', names, language));
  if (cr < CR_FROM) remarks.push(remark('reliabilityLow', {}, language));
  if (ave < AVE_FROM) remarks.push(remark('aveLow', {}, language));
  return remarks.join(' ');
}

/** A row per item: its construct, weight and loading, then its correlation with every construct. */
export function loadingsTable({ constructs, items, estimate, notes }: Analysis, language: Language): Cell[][] {
  const rows = constructs.flatMap(({ name, first, count, mode }, place) =>
    Array.from({ length: count }, (_, at): Cell[] => {
      const item = first + at;
      const cross = constructs.map((_, k) => estimate.crossLoadings[k]?.[item] as number);
      const loading = cross[place] as number;
      const higher = cross.findIndex((value, k) => k !== place && Math.abs(value) > Math.abs(loading));
      const remarks: string[] = [];
      if (loading < 0 && mode === 'reflective') remarks.push(remark('itemRunsAgainst', {}, language));
      if (higher >= 0 && mode === 'reflective') {
        remarks.push(remark('loadsHigherElsewhere', { construct: constructs[higher]?.name ?? '' }, language));
      }
      return [name, items[item] ?? '', estimate.weights[item] as number, loading, ...cross, remarks.join(' ')];
    }),
  );
  const top = [
    ...headings(['construct', 'item', 'weight', 'loading'], language),
    ...constructs.map(({ name }) => name),
    PLS_HEADINGS.remark[language],
  ];
  return withNotes([top, ...rows], notes, language);
}

/** √AVE on the diagonal, correlations of the constructs below it. */
export function fornellTable(analysis: Analysis, language: Language): Cell[][] {
  const { constructs, estimate, correlations, notes } = analysis;
  refuseOne(constructs);
  const roots = constructs.map((construct, place) =>
    construct.mode === 'formative' ? null : Math.sqrt(reliabilityOf(construct, estimate, place, correlations).ave),
  );
  const between = (j: number, k: number) => estimate.correlations[j * constructs.length + k] as number;
  const remarkOn = (j: number): string =>
    constructs
      .filter((_, k) => k !== j && Math.abs(between(j, k)) > (roots[j] ?? Infinity))
      .map(({ name }) => remark('aboveHalf', { construct: name }, language))
      .join(' ');
  const rows = triangle(constructs, (j, k) => (j === k ? (roots[j] ?? '') : between(j, k)), remarkOn);
  return withNotes([squareHeadings(constructs, language), ...rows], notes, language);
}

/** HTMT of each pair of reflective constructs, below the diagonal. */
export function htmtTable({ constructs, correlations, notes }: Survey, language: Language): Cell[][] {
  refuseOne(constructs);
  const isFormative = constructs.map(({ mode }) => mode === 'formative');
  const ratio = (j: number, k: number): number | null =>
    isFormative[j] || isFormative[k]
      ? null
      : htmt(constructs[j] as Construct, constructs[k] as Construct, correlations);
  const remarkOn = (j: number): string => {
    if (isFormative[j]) return remark('htmtNotFormative', {}, language);
    const others = constructs.map((_, k) => k).filter((k) => k !== j && !isFormative[k]);
    if (others.length > 0 && others.every((k) => ratio(j, k) === null)) return remark('htmtNone', {}, language);
    return others
      .filter((k) => (ratio(j, k) ?? 0) > HTMT_TO)
      .map((k) => remark('htmtHigh', { construct: constructs[k]?.name ?? '' }, language))
      .join(' ');
  };
  const rows = triangle(constructs, (j, k) => (j === k ? '' : (ratio(j, k) ?? '')), remarkOn);
  return withNotes([squareHeadings(constructs, language), ...rows], notes, language);
}

function squareHeadings(constructs: readonly Construct[], language: Language): string[] {
  return [PLS_HEADINGS.construct[language], ...constructs.map(({ name }) => name), PLS_HEADINGS.remark[language]];
}

function triangle(
  constructs: readonly Construct[],
  cell: (row: number, column: number) => Cell,
  remarkOn: (row: number) => string,
): Cell[][] {
  return constructs.map(({ name }, j) => [name, ...constructs.map((_, k) => (k > j ? '' : cell(j, k))), remarkOn(j)]);
}

function refuseOne(constructs: readonly Construct[]): void {
  if (constructs.length === 1) throw refusal('oneConstructOnly', { list: { en: 'Blocks', id: 'Blok' } });
}
