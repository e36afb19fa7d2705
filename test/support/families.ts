import * as ahp from '../../src/functions/ahp';
import * as ckp from '../../src/functions/ckp';
import * as omax from '../../src/functions/omax';
import { invocation } from './customFunctions';

/** How many parameters each function declares, and its implementation. */
const functions: Readonly<
  Record<string, readonly [parameters: number, implementation: (...parameters: never[]) => unknown]>
> = {
  AHP_WEIGHTS: [2, ahp.ahpWeights],
  AHP_CR: [3, ahp.ahpCr],
  OMAX_LEVEL: [4, omax.omaxLevel],
  OMAX_INDEX: [3, omax.omaxIndexOf],
  OMAX_LIGHT: [4, omax.omaxLight],
  CKP_INDEX: [4, ckp.ckpIndex],
  CKP_SCORE: [6, ckp.ckpScoreOf],
};

/** Calls a function as Excel does: what is left out arrives as null, and the invocation comes last. */
export function callFunction(id: string, ...parameters: unknown[]): unknown {
  const [count, implementation] = functions[id] ?? [0, undefined];
  if (!implementation) throw new Error(`${id} is not a function of Timbang.`);
  const given = Array.from({ length: count }, (_, i) => parameters[i] ?? null);
  return (implementation as (...all: unknown[]) => unknown)(...given, invocation);
}
