/** The model of a draft as the functions of path models take it, estimated; what its loadings ask, and its bootstrap. */
import type { Analysis } from '../../../engine/pls/analysis';
import { readAnalysis } from '../../../engine/pls/analysis';
import type { BootstrapResult, BootstrapTask } from '../../../engine/pls/bootstrap';
import { oneLine } from '../../hierarchy/tree';
import { turned } from './read';
import type { ModelSettings } from './tables';
import { modelOf } from './tables';
import type { DraftPath, ItemColumn, KeptBootstrap, PathDraft, PathSpread, QuestionReading } from './types';

/** Throws a ScoringError where the model has no numbers. */
export function analysisOf(settings: ModelSettings, reading: QuestionReading): Analysis {
  const { items, blocks, paths, scheme, missing } = modelOf(settings, reading);
  const columns = items.map((item) => reading.items.indexOf(item));
  const rows = reading.people.map(({ answers }) =>
    items.map((item, index) => turned(answers[columns[index] ?? -1] ?? null, item, reading.scale) ?? ''),
  );
  const table = [items.map(({ code }) => code), ...rows];
  return readAnalysis(table, blocks, paths.length > 0 ? paths : null, scheme, missing);
}

/** Items of reflective constructs that run against the others, and of which nobody said that this is meant. */
export function againstOthers(analysis: Analysis, draft: PathDraft): ItemColumn[] {
  return analysis.constructs.flatMap(({ mode, first, count }, place) => {
    if (mode === 'formative') return [];
    const own = analysis.items.slice(first, first + count);
    return own.flatMap((code, at) => {
      const loading = analysis.estimate.crossLoadings[place]?.[first + at] ?? 0;
      const item = draft.items.find((one) => one.code === code);
      return loading < 0 && item && !draft.kept.includes(item.column) ? [item] : [];
    });
  });
}

export interface PathResult extends DraftPath {
  readonly coefficient: number;
  readonly f2: number | null;
  readonly r2: number;
}

/** In the order in which the paths were drawn, which is that of the hypotheses. */
export function pathResults(draft: PathDraft, { regressions, model }: Analysis): PathResult[] {
  const idOf = (place: number): string =>
    draft.constructs.find(({ name }) => oneLine(name) === model.constructs[place]?.name)?.id ?? '';
  const found = regressions.flatMap(({ paths, r2 }) =>
    paths.map(({ from, to, coefficient, f2 }) => ({ from: idOf(from), to: idOf(to), coefficient, f2, r2 })),
  );
  return draft.paths.flatMap(({ from, to }) => found.find((one) => one.from === from && one.to === to) ?? []);
}

export function bootstrapTask(
  { model, answers, correlations, isPairwise }: Analysis,
  resamples: number,
  seed: number,
): BootstrapTask {
  return { model, answers, correlations, isPairwise, resamples, seed };
}

/** What is kept of a bootstrap. */
export function keptBootstrap(
  draft: PathDraft,
  analysis: Analysis,
  { resamples, seed }: BootstrapTask,
  { paths, used, failed }: BootstrapResult,
  day: string,
): KeptBootstrap {
  const { constructs } = analysis.model;
  const idOf = (place: number): string =>
    draft.constructs.find(({ name }) => oneLine(name) === constructs[place]?.name)?.id ?? '';
  const spreads = paths.map(({ from, to, estimate, mean, deviation, t, p, low, high }): PathSpread => {
    return { from: idOf(from), to: idOf(to), estimate, mean, deviation, t, p, low, high };
  });
  return { seed, resamples, used, failed, respondents: analysis.respondents, day, paths: spreads };
}

/** Where more resamples have no result, those that have one speak of easier answers. */
const MOST_FAILED = 0.1;

export function hasTooFew({ used, resamples }: Pick<KeptBootstrap, 'used' | 'resamples'>): boolean {
  return used < (1 - MOST_FAILED) * resamples;
}

/** Null where the bootstrap has no p. */
export function isSupported({ p }: Pick<PathSpread, 'p'>, level: number): boolean | null {
  return Number.isFinite(p) ? p < level : null;
}

/** A coefficient that differs by less was computed of the same answers. */
const SAME = 1e-9;

/** Whether a bootstrap is of these answers, items and paths. */
export function isOf(bootstrap: KeptBootstrap, results: readonly PathResult[]): boolean {
  return (
    results.length === bootstrap.paths.length &&
    results.every(({ from, to, coefficient }) => {
      const spread = bootstrap.paths.find((one) => one.from === from && one.to === to);
      return spread !== undefined && Math.abs(spread.estimate - coefficient) < SAME;
    })
  );
}
