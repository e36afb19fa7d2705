/** Where a sample shows what the pane talks about, found in the sample itself so that it cannot go stale. */
import type { Area } from './address';
import { intersection, parseAddress } from './address';
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

/** The matrix the first AHP.WEIGHTS or AHP.REPORT reads, or the first cells with lights of the wanted bands. */
export function placeInSample(sample: Sample, kind: PlaceKind): Area | null {
  if (kind === 'matrix') return matrixOf(sample);
  const bands = kind === 'levels' ? 'omax' : 'index';
  for (const sheet of sample.sheets) {
    const lights = sheet.lights?.find((candidate) => candidate.bands === bands);
    const coloured = lights && parseAddress(lights.range, sheet.name);
    if (!coloured) continue;
    // What the sample itself selects is the scores without the totals below them.
    const selected = sheet.select === undefined ? null : parseAddress(sheet.select, sheet.name);
    return selected && intersection(selected, coloured) ? selected : coloured;
  }
  return null;
}
