/** A short print of an indicator by code and name together: one that takes over another's code has nothing of its own. */
import { sameAs } from '../model/hierarchy/tree';
import type { Kpi } from '../model/scorecard/types';
import { textPrint } from './prints';

export function kpiPrint({ key, code, name }: Pick<Kpi, 'key' | 'code' | 'name'>): string {
  return textPrint(`${key}\u0000${sameAs(code)}\u0000${sameAs(name)}`);
}
