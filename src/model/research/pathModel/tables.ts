/** Blocks and paths of a draft as the functions of path models take them. */
import { oneLine } from '../../hierarchy/tree';
import type { ItemColumn, PathDraft, QuestionReading } from './types';

export interface ModelTables {
  /** Construct by construct: the order of the columns of answers. */
  readonly items: readonly ItemColumn[];
  /** Item, construct, mode. */
  readonly blocks: readonly (readonly string[])[];
  readonly paths: readonly (readonly string[])[];
  readonly scheme: string;
  /** Blank where nothing is missing. */
  readonly missing: string;
}

/** What of a draft its numbers come from, beside the answers. */
export type ModelSettings = Pick<PathDraft, 'constructs' | 'paths' | 'scheme' | 'gaps' | 'zero'>;

export function modelOf(settings: ModelSettings, reading: QuestionReading): ModelTables {
  const { constructs, paths, scheme, gaps, zero } = settings;
  const nameOf = new Map(constructs.map(({ id, name }) => [id, oneLine(name)]));
  const items = constructs.flatMap(({ id }) => reading.items.filter(({ construct }) => construct === id));
  const blocks = items.map(({ code, construct }) => {
    const mode = constructs.find(({ id }) => id === construct)?.mode ?? 'reflective';
    return [code, nameOf.get(construct) ?? '', mode];
  });
  const isZeroAnswer = reading.hasZeros && zero === 'answer';
  return {
    items,
    blocks,
    paths: paths.map(({ from, to }) => [nameOf.get(from) ?? '', nameOf.get(to) ?? '']),
    scheme,
    missing: isZeroAnswer ? 'zeros' : reading.missing > 0 ? (gaps ?? '') : '',
  };
}

/** The places of paths as the functions list them: by where they lead to, in the order of constructs. */
export function orderOfPaths({ constructs, paths }: Pick<PathDraft, 'constructs' | 'paths'>): number[] {
  return constructs.flatMap(({ id }) => paths.flatMap(({ to }, place) => (to === id ? [place] : [])));
}
