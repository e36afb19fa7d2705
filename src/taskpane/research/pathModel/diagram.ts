/** What the diagram of a path model shows of its numbers. */
import type { Analysis } from '../../../engine/pls/analysis';
import { pathResults } from '../../../model/research/pathModel/analysis';
import type { KeptBootstrap, PathDraft } from '../../../model/research/pathModel/types';
import type { Diagram } from '../../charts/pathDiagram/types';

export function diagramOf(
  draft: PathDraft,
  analysis: Analysis,
  bootstrap: KeptBootstrap | null,
  hasItems: boolean,
): Diagram {
  const { constructs, estimate, items, regressions } = analysis;
  const nameOf = (id: string): string => draft.constructs.find((one) => one.id === id)?.name ?? '';
  const paths = pathResults(draft, analysis).map(({ from, to, coefficient }) => {
    const p = bootstrap?.paths.find((one) => one.from === from && one.to === to)?.p;
    return { from: nameOf(from), to: nameOf(to), coefficient, ...(p !== undefined && Number.isFinite(p) && { p }) };
  });
  const shown = constructs.flatMap(({ name, mode, first, count }, place) =>
    items.slice(first, first + count).map((item, at) => {
      const values = mode === 'formative' ? estimate.weights : estimate.crossLoadings[place];
      return { construct: draft.constructs[place]?.name ?? name, name: item, value: values?.[first + at] ?? 0 };
    }),
  );
  return {
    constructs: constructs.map(({ name, mode }, place) => {
      const r2 = regressions.find(({ to }) => to === place)?.r2;
      const own = draft.constructs[place]?.name ?? name;
      return { name: own, formative: mode === 'formative', ...(r2 !== undefined && { r2 }) };
    }),
    paths,
    ...(hasItems && { items: shown }),
  };
}
