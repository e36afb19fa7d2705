import type { Area } from '../../contents';
import { areaText } from '../areas';
import { element } from '../xml/build';

/** Cells that are shown as one (18.3.1.55). */
export function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => element('mergeCell', { ref: areaText(area) }));
  return element('mergeCells', { count: merges.length }, ...cells);
}
