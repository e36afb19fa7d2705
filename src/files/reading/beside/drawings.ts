import type { Sizes } from '../../anchors';
import type { Chart, UnseenKind } from '../../contents';
import { CHART, RELATIONS } from '../../markup/namespaces';
import type { XmlElement } from '../../markup/tree';
import type { WorkbookPackage } from '../../patching/package/workbookPackage';
import { readChart } from './charts';
import { readPlace } from './places';

export interface Drawings {
  readonly charts: readonly Chart[];
  readonly unseen: readonly UnseenKind[];
}

/** What lies over the cells of a sheet. */
export function readDrawing(file: WorkbookPackage, part: string, sizes: Sizes): Drawings {
  const charts: Chart[] = [];
  const unseen: UnseenKind[] = [];
  for (const anchor of file.tree(part).children)
    for (const frame of anchor.children) {
      const kind = kindOf(frame);
      if (kind !== 'chart') {
        if (kind !== null) unseen.push(kind);
        continue;
      }
      const chart = chartOf(file, part, frame, anchor, sizes);
      if (chart === null) unseen.push('otherChart');
      else charts.push(chart);
    }
  return { charts, unseen };
}

function kindOf(frame: XmlElement): UnseenKind | 'chart' | null {
  switch (frame.name) {
    case 'pic':
      return 'picture';
    case 'sp':
    case 'cxnSp':
    case 'grpSp':
    case 'contentPart':
      return 'shape';
    case 'graphicFrame':
      return frameKind(frame);
    default:
      return null;
  }
}

/** Charts of later versions (waterfall, tree map, …) have a namespace of their own; slicers and time lines, too. */
function frameKind(frame: XmlElement): UnseenKind | 'chart' {
  const inside = [...frame.descendants()];
  if (inside.some(({ name, namespace }) => name === 'chart' && namespace === CHART)) return 'chart';
  if (inside.some(({ name }) => /^(slicer|timeslicer)$/i.test(name))) return 'slicer';
  return inside.some(({ name }) => name === 'chart') ? 'otherChart' : 'shape';
}

function chartOf(
  file: WorkbookPackage,
  part: string,
  frame: XmlElement,
  anchor: XmlElement,
  sizes: Sizes,
): Chart | null {
  const inside = [...frame.descendants()];
  const id = inside.find(({ name, namespace }) => name === 'chart' && namespace === CHART)?.get('id', RELATIONS);
  const relation = file.relations(part).find((each) => each.id === id);
  if (relation === undefined || relation.isExternal || !file.has(relation.target)) return null;
  const name = inside.find((each) => each.name === 'cNvPr')?.get('name') ?? '';
  return readChart(file.tree(relation.target), name, readPlace(anchor, sizes));
}
