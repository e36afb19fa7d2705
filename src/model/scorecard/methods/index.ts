/** The methods by which a table of KPIs can be scored. */
import type { Scorecard, ScorecardKind } from '../../types';
import type { KpiTable } from '../types';
import { CKP } from './ckp';
import type { ScorecardMethod } from './method';
import { NKO } from './nko';
import { OMAX } from './omax';

const METHODS: Readonly<Record<ScorecardKind, ScorecardMethod>> = { omax: OMAX, ckp: CKP, nko: NKO };

/** In the order in which people are offered them. */
export const SCORECARD_KINDS = Object.keys(METHODS) as readonly ScorecardKind[];

export function methodOf({ kind }: { readonly kind: ScorecardKind }): ScorecardMethod {
  return METHODS[kind];
}

/** The method that the columns suggest: anchors are OMAX's, objectives and perspectives an organization's. */
export function guessKind(table: KpiTable, columns: Scorecard['columns']): ScorecardKind {
  const fits = SCORECARD_KINDS.map((kind) => ({ kind, fit: METHODS[kind].suits(table, columns) }));
  return fits.reduce((best, one) => (one.fit > best.fit ? one : best)).kind;
}
