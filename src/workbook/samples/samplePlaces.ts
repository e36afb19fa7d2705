/** Where a sample shows what the pane talks about, found in the sample itself so that it cannot go stale. */
import type { Area } from '../../sheets/address';
import { intersection, parseAddress } from '../../sheets/address';
import type { Sample } from './samples';

export type PlaceKind = 'matrix' | 'levels' | 'indices';

const WEIGHTS_CALL = /AHP\.(?:WEIGHTS|REPORT)\((?:'((?:[^']|'')+)'!)?(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)/i;

function matrixOf(sample: Sample): Area | null {
  for (const sheet of sample.sheets) {
    for (const cell of sheet.blocks.flatMap(({ cells }) => cells.flat())) {
      const call = typeof cell === 'string' && cell.startsWith('=') ? WEIGHTS_CALL.exec(cell) : null;
      if (call) return parseAddress(call[2] ?? '', call[1]?.replaceAll("''", "'") ?? sheet.name);
    }
  }
  return null;
}

/**
 * The matrix the first AHP.WEIGHTS or AHP.REPORT reads, or the cells with lights of the wanted bands: those the sample
 * itself selects, which are the scores without the totals below them, else the first.
 */
export function placeInSample(sample: Sample, kind: PlaceKind): Area | null {
  if (kind === 'matrix') return matrixOf(sample);
  const bands = kind === 'levels' ? 'omax' : 'index';
  let first: Area | null = null;
  for (const sheet of sample.sheets) {
    const selected = sheet.select === undefined ? null : parseAddress(sheet.select, sheet.name);
    for (const lights of sheet.lights ?? []) {
      const coloured = lights.bands === bands ? parseAddress(lights.range, sheet.name) : null;
      if (coloured && selected && intersection(selected, coloured)) return selected;
      first ??= coloured;
    }
  }
  return first;
}
