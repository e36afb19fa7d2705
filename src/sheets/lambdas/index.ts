/** All named LAMBDAs, in the order in which they are written: none uses a later one. */
import type { Language } from '../../engine/language';
import { AHP_LAMBDAS } from './ahp';
import type { NamedLambda } from './lambda';
import { scoreLambdas } from './scores';

/** The words that they answer with are those of the language. */
export function namedLambdas(language: Language): readonly NamedLambda[] {
  return [...AHP_LAMBDAS, ...scoreLambdas(language)];
}
