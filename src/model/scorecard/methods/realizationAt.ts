/** The realization that earns an index: what the formulas of the polarities say, read backwards. */
import type { Kpi } from '../types';

/** The index of a realization at its target. */
const AT_TARGET = 100;

/** `null` where no realization earns it: without a target, or beyond 100 where the target itself is best. */
export function realizationAt(index: number, kpi: Kpi): number | null {
  const { target, realization, polarity, anchors } = kpi;
  if (target === null || index === AT_TARGET) return target;
  const part = index / AT_TARGET;
  if (target === 0) return anchors.worst === null ? null : anchors.worst * (1 - part);
  const [direct, mirrored] = [target * part, target * (2 - part)];
  switch (polarity) {
    case 'minimize':
      return mirrored;
    case 'stabilize': {
      if (index > AT_TARGET) return null;
      const isBeyond = realization !== null && realization / target > 1;
      return isBeyond ? mirrored : direct;
    }
    case 'maximize-120':
      // Beyond 100 there is only the step at the target.
      if (index > AT_TARGET) return target;
      return target > 0 ? direct : mirrored;
    case 'maximize':
      return target > 0 ? direct : mirrored;
  }
}
