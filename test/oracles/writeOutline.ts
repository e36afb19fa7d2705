import { oneLine, preorder } from '../../src/model/hierarchy/tree';
import type { Model } from '../../src/model/types';

/** The hierarchy as text that can be pasted and read again: a tab a level, "F1: Name [unit]". */
export function writeOutline(model: Model): string {
  return preorder(model)
    .map(({ item, depth }) => {
      const [name, code, unit] = [oneLine(item.name), oneLine(item.code), oneLine(item.unit)];
      const coded = code === '' ? name : `${code}: ${name}`.replace(/: $/, '');
      return '\t'.repeat(depth) + (unit === '' ? coded : `${coded} [${unit}]`);
    })
    .join('\n');
}
